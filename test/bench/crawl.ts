/**
 * `npm run bench:crawl -- RIG [sites] [runs]`: `hostwarden scan`, detectors on, beside Crawlee, Scrapy and a bare SAX crawler, over real
 * documentation sites; `alone` is the same visit without detectors. RIG is a folder with the crawl rig's `peers.sh` (and `setup.sh`, which
 * must have run). Prints its tables, and per site and over all how many times the pages a CPU second of each peer ours are. The peers get
 * the Node that runs this: left alone they would take the machine’s, and on Node 20 Crawlee needs two fifths more CPU.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './measure.ts';

const [rig = '', sites = 'pg,python,sqlite,boost,install,handbook,lonl,lofr,lode', runs = '3'] = process.argv.slice(2);
const peers = ['min-sax', 'crawlee', 'scrapy'] as const;
type Run = {
  readonly peer: string;
  readonly site: string;
  readonly pages: number;
  readonly cpu: number;
  readonly tree_rss_mb: number;
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const report = (all: readonly Run[]): void => {
  const of = (peer: string, site: string, key: 'pages' | 'cpu'): number =>
    median(all.filter((run) => run.peer === peer && run.site === site).map((run) => run[key]));
  const speed = (peer: string, over: readonly string[]): number =>
    over.reduce((sum, site) => sum + of(peer, site, 'pages'), 0) /
    over.reduce((sum, site) => sum + of(peer, site, 'cpu'), 0);
  const line = (name: string, over: readonly string[]): void => {
    const ours = speed('ours', over);
    say(
      name,
      ours.toFixed(0),
      ...['crawlee', 'scrapy', 'min-sax'].map((peer) => (ours / speed(peer, over)).toFixed(2)),
      (speed('alone', over) / speed('min-sax', over)).toFixed(2),
    );
  };
  process.stdout.write(`\nNode ${process.versions.node} for all\n`);
  say('pages a CPU second', 'ours', '× crawlee', '× scrapy', '× min-sax', 'alone × min-sax');
  const names = sites.split(',');
  for (const site of names) line(site, [site]);
  line('all', names);
  const peak = Math.max(...all.filter(({ peer }) => peer === 'ours').map((run) => run.tree_rss_mb));
  process.stdout.write(
    `\nour peak: ${peak} MB (wanted: at most 200); all ÷ crawlee and ÷ scrapy wanted: at least 5, alone ÷ min-sax: at least 0.6\n`,
  );
};

const script = join(rig, 'peers.sh');
if (rig === '' || !existsSync(script)) {
  process.stdout.write(`skipped: ${rig === '' ? 'name the folder of the crawl rig' : `there is no ${script}`}\n`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'hostwarden-bench-'));
  const raw = join(folder, 'runs.jsonl');
  const command = fileURLToPath(new URL('../../functions/cli/hostwarden.mjs', import.meta.url));
  const ours =
    `${process.execPath} ${command} scan {url} --networks 127.0.0.0/8 --format json --max-pages 100000 --max-time 600 ` +
    '--output /dev/null';
  const alone = `${process.execPath} ${fileURLToPath(new URL('crawl-alone.ts', import.meta.url))} {url}`;
  const { status } = spawnSync(
    script,
    [
      '--sites',
      sites,
      '--runs',
      runs,
      '--peers',
      peers.join(','),
      '--timeout',
      '600',
      '--no-wrk',
      '--raw',
      raw,
      '--extra',
      `ours=${ours}`,
      '--extra',
      `alone=${alone}`,
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}` },
    },
  );
  if (existsSync(raw))
    report(
      readFileSync(raw, 'utf8')
        .split('\n')
        .filter((text) => text !== '')
        .map((text): Run => JSON.parse(text)),
    );
  rmSync(folder, { recursive: true });
  process.exitCode = status ?? 1;
}
