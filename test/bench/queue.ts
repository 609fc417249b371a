/**
 * `npm run bench:queue [-- most]`: the queue page over 1,000, 10,000 and 100,000 open flags, in the program itself (the sample hosting
 * beside them), over HTTP on loopback. Prints the time to the first byte, median and slowest of 100, for the whole queue, a narrowed one, one by
 * waiting time and one page deep inside. Fails where a median reaches 100 ms.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from '../../shared/net/pause.ts';
import { categories } from '../../shared/policy/policy.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagWrites } from '../../shared/review/line.ts';
import { openDatabase } from '../../shared/store/database.ts';
import { sqliteRecords } from '../../shared/store/sqlite.ts';
import { keys, rankOf } from '../../shared/table.ts';
import { addSeconds, parseIso } from '../../shared/time.ts';
import { freePorts, startProcess } from '../journey/kill/process.ts';
import { finding, openFlag, page } from '../shared/review/samples.ts';
import { say } from './measure.ts';

const most = Number(process.argv[2] ?? 100_000);
const limitMs = 100;
const tries = 100;
const warmUps = 10;
const settleMs = 15_000;
const start = parseIso('2027-03-15T11:00:00Z');
const languages = ['nl', 'fr', 'de', 'en'] as const;

/** About 6 KB: four pages with three findings each, ten links. */
const madeFlag = (number: number): Flag => ({
  ...openFlag,
  id: `f${String(number).padStart(31, '0')}`,
  site: `www.customer-${number}.example`,
  category: categories[number % 4] ?? 'hate',
  score: ((number * 7919) % 1000) / 1000,
  firstSeen: addSeconds(start, -((number * 104_729) % 8_000_000)),
  pages: [0, 1, 2, 3].map((place) =>
    page(`${number}-${place}`, {
      language: languages[Math.floor(number / 4) % 4] ?? 'nl',
      findings: [0, 1, 2].map((weight) => ({ ...finding, score: 0.8 - weight / 10 })),
    }),
  ),
  outbound: Array.from({ length: 10 }, (_, link) => ({
    url: `https://elsewhere-${number}.example/${link}`,
    from: `https://www.customer-${number}.example/`,
    text: 'More of the same',
    rel: 'nofollow',
    hidden: false,
  })),
  owner: { server: `server-${number % 40}`, contract: `k${number}`, customer: `c${number}` },
});

/** Twelve flags a transaction, without waiting for the disk: the bench reads. */
const seed = async (path: string, count: number): Promise<void> => {
  const db = openDatabase(path);
  db.exec('PRAGMA synchronous=OFF');
  const records = sqliteRecords(db);
  for (let from = 0; from < count; from += 12) {
    const flags = Array.from({ length: Math.min(12, count - from) }, (_, place) => madeFlag(from + place));
    const done = await records.transact(flags.flatMap((flag) => [...flagWrites(flag, undefined)]));
    if (!done.ok) throw new Error('seed refused');
  }
  await records.transact([{ put: { ...keys.queueLines(), body: {} }, if: 'absent' }]);
  db.close();
};

const measure = async (url: string, cookie: string): Promise<{ median: number; slowest: number; shown: number }> => {
  const times: number[] = [];
  let shown = 0;
  for (let turn = 0; turn < warmUps + tries; turn += 1) {
    const from = performance.now();
    const answer = await fetch(url, { headers: { Cookie: cookie } });
    const ms = performance.now() - from;
    const html = await answer.text();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    shown = html.split('class="lead-cell"').length - 1;
    if (turn >= warmUps) times.push(ms);
  }
  times.sort((a, b) => a - b);
  return { median: times[tries / 2] ?? 0, slowest: times.at(-1) ?? 0, shown };
};

let failed = false;
const bench = async (count: number): Promise<void> => {
  const data = mkdtempSync(join(tmpdir(), 'hostwarden-bench-'));
  await seed(join(data, 'hostwarden.sqlite'), count);
  const host = startProcess(data, await freePorts());
  try {
    const origin = await host.ready;
    const signedIn = await fetch(`${origin}/console/login`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Rosa Reviewer' }),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      redirect: 'manual',
    });
    const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    // The sample crawls its own sites first.
    await pause(settleMs);
    const deep = encodeURIComponent(rankOf({ score: 0.5, firstSeen: start, id: 'f' }));
    const views = {
      'whole queue': '',
      'one category': '?category=hate',
      'category, language, server': '?category=hate&language=fr&server=server-7',
      'by waiting time': '?sort=oldest',
      'deep inside': `?after=${deep}`,
    };
    for (const [name, query] of Object.entries(views)) {
      const { median, slowest, shown } = await measure(`${origin}/console/flags${query}`, cookie);
      say(count, name.padEnd(28), `${median.toFixed(1)} ms`, `${slowest.toFixed(1)} ms`, shown);
      failed ||= median >= limitMs;
    }
  } finally {
    await host.end('SIGTERM');
    rmSync(data, { recursive: true, force: true });
  }
};

say('open flags', 'view'.padEnd(28), 'median', 'slowest', 'shown');
for (const count of [1_000, 10_000, 100_000].filter((size) => size <= most)) await bench(count);
if (failed) {
  process.stderr.write(`a median reached ${limitMs} ms\n`);
  process.exitCode = 1;
}
