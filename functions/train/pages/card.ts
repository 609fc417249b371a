/** The page model's card: what it was made of, what it can do, what it cannot. */
import { type PageModel, topics } from '../../../shared/detect/page-model/model.ts';
import { markdownTable } from '../table.ts';
import type { PageSample } from './samples.ts';

/** Of a text, by a model that had not read its hand. */
export type Answer = { readonly sum: number; readonly sample: PageSample };
export type PageCard = {
  readonly model: PageModel;
  readonly bytes: number;
  readonly samples: readonly PageSample[];
  /** By topic. */
  readonly asked: readonly (readonly Answer[])[];
};

const share = (answers: readonly Answer[], least: number): string =>
  `${answers.filter(({ sum }) => sum >= least).length} of ${answers.length}`;

export const pageCardOf = ({ model, bytes, samples, asked }: PageCard): string => {
  const rounds = [...new Set(samples.map(({ hand }) => hand))].filter(
    (hand) => hand !== 'manuals' && hand !== 'suites',
  );
  const inRounds = ({ hand }: PageSample): boolean => rounds.includes(hand);
  const count = (wanted: (sample: PageSample) => boolean): number => samples.filter(wanted).length;
  const rows = topics.map((topic, at) => {
    const answers = asked[at] ?? [];
    const { weak, strong } = model.of[at] ?? { weak: 0, strong: 0 };
    const of = (wanted: (sample: PageSample) => boolean) => answers.filter(({ sample }) => wanted(sample));
    const own = of((sample) => sample.topic === topic);
    const none = of((sample) => sample.topic === undefined);
    return [topic, share(own, weak), share(none, weak), share(own, strong), share(none, strong)];
  });
  return `# Page model: what a page as a whole is about, in English, Dutch, French and German

Made by \`npm run train:pages\`; this page is its output. Version \`${model.version}\`, ${Math.round(bytes / 1024)} kB, all languages in one file.

**What it is.** Logistic regression over a page's different words, whatever their order: each word, its first five letters, and each four and
five letters in a row, in 2^17 buckets, one set of weights for each of ${topics.length} topics, in 8 bits. Names of groups of people weigh
nothing for hatred. Two sums a topic are kept: the weak one, to which one in fifty honest pages of a round that was not read comes (of
advertising: one in two hundred), and the strong one, to which one in three hundred does.

**What it is for.** Pages in words that no rule has. From the weak sum on it supports rules; from the strong one it makes a flag alone (a page of at least 45 different words), in the
tier *later*. A person decides.

## Pages

${count(inRounds)} texts (what is in sight, and what is hidden) of pages written for it in ${rounds.length} rounds by language models that had read no rule, in four languages, invented and mild:
\`functions/train/pages/rounds\`, Apache-2.0. Of no topic: ${count((sample) => inRounds(sample) && sample.topic === undefined)}, most of them about the same matters (sex education, licences, libraries, museums, …). Beside
them ${count(({ hand }) => hand === 'suites')} of the evaluation's suites, without what they hold back, and ${count(({ hand }) => hand === 'manuals')} READMEs of the packages in \`package-lock.json\`, as pages about software that are none of these; only weights derived from them are in the file.

## Figures on rounds that it had not read

${markdownTable([['topic', 'found, weak', 'of no topic, weak', 'found, strong', 'of no topic, strong'], ...rows])}

Each figure is of a model fitted without the round that it is asked about; where the sums lie was read off the same answers.

## Limits

Few hands; scenes that none of them wrote of are not known. Words in no order: a page that reports on such pages at length in their own words
scores as they do. Dutch, French and German were not proofread by natives. Below 30 different words it says nothing.
`;
};
