/**
 * `npm run bench:extract -- FOLDER [passes]`: page views out of the HTML files of a folder, beside a bare htmlparser2 parser that keeps
 * title, text, links and a count of images: the floor under any extraction that parses as browsers do. By CPU, in turns, in one run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { extractPage } from '../../shared/crawl/extract/extract.ts';
import { scopeOf } from '../../shared/crawl/scope.ts';
import { cpu, say } from './measure.ts';

const [folder = '', passesText = '5'] = process.argv.slice(2);
const most = 3_000;
const largest = 2_000_000;
const headers = [['content-type', 'text/html']] as const;
const scope = scopeOf('http://docs.example/');

/** What a page comes to, so that neither side can do nothing. */
type Take = (body: Buffer) => number;
const skipped = new Set(['script', 'style', 'noscript', 'template']);
const floor: Take = (body) => {
  const links: string[] = [];
  const text: string[] = [];
  let title = '';
  let inTitle = false;
  let silent = 0;
  let images = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if ((name === 'a' || name === 'area') && attributes['href'] !== undefined) links.push(attributes['href']);
      else if (name === 'img') images += 1;
      else if (name === 'title') inTitle = true;
      else if (skipped.has(name)) silent += 1;
    },
    ontext: (data) => {
      if (inTitle) title += data;
      else if (silent === 0) text.push(data);
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false;
      else if (skipped.has(name)) silent -= 1;
    },
  });
  parser.write(body.toString('utf8'));
  parser.end();
  return text.join('').replace(/\s+/g, ' ').length + title.length + links.length + images;
};
const ours: Take = (body) => {
  const url = 'http://docs.example/a/b/page.html';
  const { page } = extractPage({ url, status: 200, headers, body, sha256: '' }, 'html', scope, 20_000);
  return page.visible.length + page.links.length + page.images.length;
};

if (folder === '' || !existsSync(folder)) {
  process.stdout.write(`skipped: ${folder === '' ? 'name a folder with HTML files' : `there is no ${folder}`}\n`);
} else {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html?$/.test(name));
  // A fixed sample over the whole folder.
  const step = Math.ceil(names.length / most);
  const bodies = names
    .sort()
    .filter((_, at) => at % step === 0)
    .map((name) => readFileSync(join(folder, name)))
    .filter(({ length }) => length <= largest);
  const size = bodies.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const speeds: Readonly<Record<'floor' | 'ours', number[]>> = { floor: [], ours: [] };
  for (let pass = 0; pass <= Number(passesText); pass += 1)
    for (const [name, take] of [
      ['floor', floor],
      ['ours', ours],
    ] as const) {
      const from = cpu();
      const taken = bodies.reduce((sum, body) => sum + take(body), 0);
      if (taken < bodies.length) throw new Error(`${name} saw nothing`);
      // The first pass warms the compiler up.
      if (pass > 0) speeds[name].push(size / (cpu() - from));
    }
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  say(`${bodies.length} pages, ${size.toFixed(1)} MB`, 'MB a CPU second', 'best pass');
  say('bare parser', median(speeds.floor).toFixed(1), Math.max(...speeds.floor).toFixed(1));
  say('page views', median(speeds.ours).toFixed(1), Math.max(...speeds.ours).toFixed(1));
  const ratio = median(speeds.ours) / median(speeds.floor);
  process.stdout.write(`\npage views ÷ bare parser = ${ratio.toFixed(2)} (wanted: at least 0.60)\n`);
}
