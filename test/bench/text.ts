/**
 * `node test/bench/text.ts [FOLDER]`: the text path over an own page of 50 kB and of 200 kB that names groups now and then, beside the
 * normaliser alone, and how long the knowledge takes to load; with a folder of somebody else's HTML, over its pages of 45 to 55 kB and
 * over its text in pieces of 200 kB. Prints figures; asserts nothing about time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { suite } from '../../functions/train/pages/suites/index.ts';
import { extractPage } from '../../shared/crawl/extract/extract.ts';
import type { PageView } from '../../shared/crawl/page-view.ts';
import { scopeOf } from '../../shared/crawl/scope.ts';
import { detectors, detectPage } from '../../shared/detect/detectors.ts';
import { loadIdentify } from '../../shared/detect/identify.ts';
import { compileKnowledge } from '../../shared/detect/knowledge.ts';
import { normalise } from '../../shared/detect/normalise.ts';
import { pageOfText } from '../../shared/detect/text-page.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';

const say = (what: string, ms: number, per?: number): void => {
  const ratio = per === undefined ? '' : `${(ms / per).toFixed(1)} × normalise`;
  process.stdout.write(`${what.padEnd(34)}${ms.toFixed(1).padStart(9)} ms   ${ratio}\n`);
};
const warmUp = 5;
const times = 15;
/** The middle one of many, after a warm-up; each on what it has not had before, as what was read of a page is kept with it. */
const median = <T>(make: (turn: number) => T, work: (one: T) => void): number => {
  const taken = Array.from({ length: warmUp + times }, (_, turn) => {
    const one = make(turn);
    const from = performance.now();
    work(one);
    return performance.now() - from;
  });
  return taken.slice(warmUp).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
};

let from = performance.now();
const identify = await loadIdentify();
say('languages (eld), cold', performance.now() - from);
from = performance.now();
const knowledge = compileKnowledge({ policy: defaultPolicy, identify });
say('knowledge with the model, cold', performance.now() - from);

/** Somebody else's pages: each is read once, the first ones for warming up. */
const folder = process.argv[2];
if (folder !== undefined) {
  const scope = scopeOf('http://docs.example/');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html?$/.test(name));
  const pages = names.sort().flatMap((name) => {
    const body = readFileSync(join(folder, name));
    if (body.length > 200_000) return [];
    const answer = {
      url: `http://docs.example/${encodeURI(name)}`,
      status: 200,
      headers: [['content-type', 'text/html']] as const,
      body,
      sha256: '',
    };
    return [{ size: body.length, page: extractPage(answer, 'html', scope, 20_000).page }];
  });
  const read = (what: string, list: readonly PageView[], warm: number): void => {
    const taken = list.map((page) => {
      const start = performance.now();
      detectPage(page, knowledge);
      return performance.now() - start;
    });
    const kept = taken.slice(warm).sort((a, b) => a - b);
    if (kept.length < times) {
      process.stdout.write(`${what}: only ${Math.max(0, kept.length)} beyond ${warm}\n`);
      return;
    }
    say(`${what}, ${kept.length}`, kept[kept.length >> 1] ?? 0);
    say('  of a hundred, the fifth slowest', kept[Math.floor(kept.length * 0.95)] ?? 0);
  };
  const ofSize = pages.filter(({ size }) => size >= 45_000 && size <= 55_000).map(({ page }) => page);
  read('HTML of 45 to 55 kB', ofSize, ofSize.length >> 2);
  const all = pages.flatMap(({ page }) => page.visible.map(({ text }) => text)).join('\n\n');
  const pieces = Array.from({ length: Math.min(60, Math.floor(all.length / 200_000)) }, (_, piece) =>
    pageOfText(all.slice(piece * 200_000, (piece + 1) * 200_000), undefined),
  );
  read('200 kB of their text', pieces, pieces.length >> 2);
}

/** Signs by which each page begins further on. */
const step = 137;
const neutral = suite.filter(({ language, category }) => language === 'en' && category === undefined);
const paragraph = neutral.map(({ text }) => text).join('\n\n');
for (const size of [50_000, 200_000]) {
  const long = paragraph.repeat(Math.ceil((size + (warmUp + times) * step) / paragraph.length));
  const textAt = (turn: number): string => long.slice(turn * step, turn * step + size);
  const pageAt = (turn: number) => pageOfText(textAt(turn), 'en');
  const alone = median(textAt, normalise);
  process.stdout.write(`\n${size / 1000} kB\n`);
  say('normalise', alone);
  for (const [name, detect] of Object.entries(detectors))
    say(
      name,
      median(pageAt, (page) => void detect(page, knowledge)),
      alone,
    );
  say(
    'all detectors',
    median(pageAt, (page) => void detectPage(page, knowledge)),
    alone,
  );
}
