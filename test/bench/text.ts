/**
 * `node test/bench/text.ts`: the text path over an own page of 50 kB and of 200 kB that names groups now and then, beside the
 * normaliser alone, and how long the knowledge takes to load. Prints figures; asserts nothing about time.
 */
import { performance } from 'node:perf_hooks';
import { suite } from '../../functions/train/pages/suites/index.ts';
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
