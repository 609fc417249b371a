/** All that `npm run evaluate` prints, as Markdown. */
import { expandTemplates } from '../../functions/train/expand.ts';
import { judge } from '../../functions/train/judge.ts';
import { figuresOf, type Judged } from '../../functions/train/measure.ts';
import { suite } from '../../functions/train/pages/suites/index.ts';
import { type WholeSuite, wholeSuites } from '../../functions/train/pages/suites/whole-suites.ts';
import type { Part, Sample } from '../../functions/train/sample.ts';
import { readSets } from '../../functions/train/sets.ts';
import { markdownTable, tableOf } from '../../functions/train/table.ts';
import { modelBytes } from '../../shared/detect/model/load.ts';
import { createScorer, decodeModel } from '../../shared/detect/model/model.ts';
import { type Language, languages } from '../../shared/messages.ts';
import { type Category, categories } from '../../shared/policy/policy.ts';
import { type JudgedPage, type JudgedWhole, judgePages, judgeWhole } from './judge-pages.ts';
import { masked } from './masked.ts';
import { binsOf, brier, casesOf, isotonic, type Scored, type ScoredPage, shareAt } from './reliability.ts';
import { sentences } from './sentences/index.ts';

const fillings = 10;
const quoted = 12;

/** The template, not its fillings: ten fillings of one sentence are one miss. */
const worstOf = (judged: readonly (Pick<Sample, 'text' | 'language' | 'does'> & Judged)[]): string =>
  [...judged]
    .map((one) => ({ ...one, off: one.hateful ? 1 - one.score : one.score }))
    .filter(({ off }) => off > 0.5)
    .sort((a, b) => b.off - a.off)
    .filter(
      (one, place, all) =>
        all.findIndex((other) => other.does === one.does && other.language === one.language) === place,
    )
    .slice(0, quoted)
    .map(
      ({ text, language, does, score }) => `- ${language}, ${does}, ${score.toFixed(2)}: “${masked(text, language)}”`,
    )
    .join('\n');

const share = (of: readonly { readonly right: boolean }[]): string =>
  of.length === 0 ? '–' : `${of.filter(({ right }) => right).length} of ${of.length}`;

const pagesTable = (judged: readonly JudgedPage[]): string => {
  const row = (name: string, of: readonly JudgedPage[]): readonly string[] => [
    name,
    share(of.filter(({ category }) => category !== undefined)),
    share(of.filter(({ category }) => category === undefined)),
  ];
  const inLanguage = (name: Language): readonly JudgedPage[] => judged.filter(({ language }) => language === name);
  const inCategory = (name: Category): readonly JudgedPage[] => judged.filter(({ category }) => category === name);
  return markdownTable([
    ['pages', 'flagged as they must', 'left alone as they must'],
    ...categories.map((name) => row(name, inCategory(name))),
    ...languages.map((name) => row(name, inLanguage(name))),
    row(
      'held back from tuning',
      judged.filter(({ held }) => held === true),
    ),
    row('all', judged),
  ]);
};

const wholeTable = (judged: readonly JudgedWhole[]): string =>
  markdownTable([
    ['must be flagged for', ...languages, 'all'],
    ...[...categories, 'injected by intruders', 'nothing'].map((name) => {
      const of = judged.filter(
        ({ category, hacked }) => (hacked === true ? 'injected by intruders' : (category ?? 'nothing')) === name,
      );
      return [name, ...languages.map((name) => share(of.filter(({ language }) => language === name))), share(of)];
    }),
  ]);
const reliabilityReport = (pages: readonly (ScoredPage & { readonly held?: boolean })[]): string => {
  const tuned = casesOf(pages.filter(({ held }) => held !== true));
  const held = casesOf(pages.filter(({ held: kept }) => kept === true));
  const steps = isotonic(tuned);
  const rightly = (cases: readonly Scored[]): string =>
    cases.length === 0 ? '–' : `${cases.filter(({ bad }) => bad).length} of ${cases.length}`;
  const inBin = (all: readonly Scored[], from: number): readonly Scored[] =>
    binsOf(all).find((bin) => bin.from === from)?.cases ?? [];
  const mean = (of: readonly number[]): string => (of.reduce((sum, one) => sum + one, 0) / of.length).toFixed(2);
  const calibrated = (score: number): number => shareAt(steps, score);
  const table = markdownTable([
    ['score', 'rightly so, tuned on', 'rightly so, held back', 'isotonic fit'],
    ...binsOf([...tuned, ...held]).map(({ from, to, cases }) => [
      `${from}–${to}`,
      rightly(inBin(tuned, from)),
      rightly(inBin(held, from)),
      mean(cases.map(({ score }) => calibrated(score))),
    ]),
  ]);
  const figures = [tuned, held].map((cases) =>
    [brier(cases, (score) => score), brier(cases, calibrated)].map((figure) => figure.toFixed(3)).join(' → '),
  );
  return `${table}\n\nBrier score of the scores as they are → through the fit: tuned on ${figures[0]}, held back ${figures[1]}.`;
};
const wholeReport = (
  judgedSuites: readonly { readonly suite: WholeSuite; readonly judged: readonly JudgedWhole[] }[],
): string => {
  const parts = [];
  for (const {
    suite: { name, pages, held },
    judged,
  } of judgedSuites) {
    const missed = judged.filter(({ right }) => !right).map(({ language, kind }) => `${language} ${kind}`);
    parts.push(
      `### ${name} (${pages.length} pages)\n\n${wholeTable(judged)}${held === true ? '' : `\n\nWrong: ${missed.join(', ') || 'none'}.`}`,
    );
  }
  return parts.join('\n\n');
};

export const evaluation = async (folder: string): Promise<string> => {
  const model = decodeModel(modelBytes());
  const own = (part: Part) =>
    judge(
      expandTemplates(fillings).filter((one) => one.part === part),
      model,
    );
  const report = own('report');
  const { samples, missing } = readSets(folder);
  const sets = judge(
    samples.filter(({ part }) => part === 'report'),
    model,
  );
  const scorer = createScorer(model);
  const fresh = sentences.map((one) => ({ ...one, score: scorer.ofText(one.text, one.language) }));
  const pages = await judgePages(suite);
  const whole = [];
  for (const one of wholeSuites) whole.push({ suite: one, judged: await judgeWhole(one.pages) });
  const identity = ['neutral-identity', 'positive-identity'];
  const counter = ['quoted', 'referred'];
  const right = (names: readonly string[]): string =>
    figuresOf(report.filter(({ does }) => names.includes(does ?? ''))).cleared.toFixed(2);
  // Pages held back are counted and not quoted.
  const wrong = pages.filter(({ right: ok, held }) => !ok && held !== true);
  return `## Text model ${model.version}

Own sentences held out from training, with words that training never put there:

${tableOf('language', report, ({ language }) => language)}

${tableOf('function', report, ({ does }) => does ?? '')}

Identity named without hatred, left alone: ${right(identity)}. Counter-speech, left alone: ${right(counter)}.

Worst misses, one for each function and language:

${worstOf(report)}

Sentences written when the model stood fast, and never learnt from:

${tableOf('language', fresh, ({ language }) => language)}

${tableOf('function', fresh, ({ does }) => does)}

Worst misses, one for each function and language:

${worstOf(fresh)}

Held-out rows of the sets:

${missing.length === 0 ? tableOf('set', sets, ({ source, language }) => `${source} (${language})`) : `Skipped: no training data in ${folder}; name the folder with --data.`}

## Pages of the suite (${pages.length} kinds)

${pagesTable(pages)}

${wrong.length === 0 ? 'None of the others was judged wrongly.' : wrong.map(({ kind, language, flagged, category, scores }) => `- ${language}, ${kind}: ${flagged.join(', ') || 'nothing'} instead of ${category ?? 'nothing'} (${category === undefined ? Math.max(...Object.values(scores)) : scores[category]})`).join('\n')}

## Whole pages, as HTML through extraction

${wholeReport(whole)}

## What a page score is worth

Of the pages with such a score in a category, those that break it:

${reliabilityReport([...pages, ...whole.flatMap(({ suite: { held }, judged }) => judged.map((page) => ({ ...page, held: held === true })))])}
`;
};
