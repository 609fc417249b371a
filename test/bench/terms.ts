/**
 * `node test/bench/terms.ts [FOLDER]`: the book of phrases over 20,000 terms in four languages, beside two packages of npm where they are
 * installed in FOLDER (`npm i --prefix FOLDER ahocorasick modern-ahocorasick`). The packages find words within words too: of what they
 * find, the whole words must be what ours finds. By CPU, in one run; prints figures and asserts nothing about time.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { suite } from '../../functions/train/pages/suites/index.ts';
import { normalise } from '../../shared/detect/normalise.ts';
import { buildPhraseBook } from '../../shared/detect/phrase-book.ts';
import { compileTerms } from '../../shared/detect/terms/compile.ts';
import { termRules } from '../../shared/detect/terms/index.ts';
import { cpu, say } from './measure.ts';

/** What a package says of a hit: the last unit and what ends there, or a range. */
type Hit = readonly [last: number, found: readonly string[]] | { readonly start: number; readonly end: number };
type Package = new (terms: string[]) => { readonly search: (text: string) => readonly Hit[] };

const [folder] = process.argv.slice(2);
const count = 20_000;
const pageUnits = 64 * 1024;
const all = normalise(suite.map(({ text }) => text).join('\n\n')).text;
const words = all.split(/[ \n]/);
const wordAt = (seed: number): string => words[(Math.imul(seed, 0x9e37_79b1) >>> 0) % words.length] ?? '';
/** The rules' own phrases, and made-up words out of halves of the text's: of most a beginning is met, and no more. */
const madeUp = Array.from({ length: count * 4 }, (_, at) => {
  const [head, tail] = [wordAt(at + 1), wordAt(at * 31 + 7)];
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(tail.length >> 1) + (at % 3 === 0 ? ` ${tail}` : '');
}).filter((term) => term.length > 5);
const { signs, company, contexts } = compileTerms(termRules);
const phrases = [signs, company(), contexts()].flatMap(({ entries }) => entries.map(({ phrase }) => phrase.trim()));
const terms = [...new Set([...phrases, ...madeUp])].slice(0, count);
const page = all.repeat(Math.ceil(pageUnits / all.length)).slice(0, pageUnits);
const codes = Uint16Array.from(page, (unit) => unit.charCodeAt(0));

/** Whole words only. */
const wholeAt = (start: number, end: number): boolean =>
  (start === 0 || (page.codePointAt(start - 1) ?? 0) <= 32) &&
  (end >= page.length || (page.codePointAt(end) ?? 0) <= 32);
const timed = <T>(work: () => T, passes: number): readonly [T, number] => {
  let result = work();
  const from = cpu();
  for (let pass = 0; pass < passes; pass += 1) result = work();
  return [result, (page.length * passes) / (cpu() - from) / 1e6];
};

say(`${terms.length} terms`, 'build, CPU ms', 'million units/CPU s', 'whole words', 'ours is');
const began = cpu();
const book = buildPhraseBook(terms.map((text) => ({ text })));
const built = cpu() - began;
const [found, speed] = timed(() => {
  let hits = 0;
  book.scan(codes, codes.length, () => {
    hits += 1;
  });
  return hits;
}, 300);
say('own', Math.round(built * 1000), speed.toFixed(1), found, '');

for (const [name, passes] of [
  ['ahocorasick', 20],
  ['modern-ahocorasick', 1],
] as const) {
  let made: Package;
  try {
    const module = createRequire(join(resolve(folder ?? ''), 'package.json'))(name) as Package | { default: Package };
    made = 'default' in module ? module.default : module;
  } catch {
    say(name, 'skipped: name a folder in which it is installed');
    continue;
  }
  const start = cpu();
  const other = new made(terms);
  const took = cpu() - start;
  const [hits, its] = timed(() => other.search(page), passes);
  const ranges = hits.flatMap((hit): readonly (readonly [number, number])[] =>
    'start' in hit ? [[hit.start, hit.end]] : hit[1].map((term) => [hit[0] + 1 - term.length, hit[0] + 1]),
  );
  const whole = ranges.filter(([start, end]) => wholeAt(start, end)).length;
  if (whole !== found) throw new Error(`${name} finds ${whole} whole words, ours ${found}`);
  say(name, Math.round(took * 1000), its.toFixed(2), whole, `${(speed / its).toFixed(1)} × as fast`);
}
