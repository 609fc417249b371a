/** The page models' card: what they were made of, what they can do, what they cannot. */
import { linkSigns } from '../../../shared/detect/page-model/link-signs.ts';
import { type PageModel, topics } from '../../../shared/detect/page-model/model.ts';
import { markdownTable } from '../table.ts';
import type { HiddenSample } from './hidden-samples.ts';
import type { PageSample } from './samples.ts';
import { honestOne } from './signs.ts';

/** Of a text, by a model that had not read its hand. */
export type Answer<S extends PageSample = PageSample> = { readonly sum: number; readonly sample: S };
export type PageCard = {
  readonly pages: PageModel;
  readonly outOfSight: PageModel;
  /** Of both. */
  readonly bytes: number;
  readonly samples: readonly PageSample[];
  /** By topic. */
  readonly asked: readonly (readonly Answer[])[];
  readonly askedHidden: readonly Answer<HiddenSample>[];
};

const share = (answers: readonly Answer[], least: number): string =>
  `${answers.filter(({ sum }) => sum >= least).length} of ${answers.length}`;

export const pageCardOf = ({ pages, outOfSight, bytes, samples, asked, askedHidden }: PageCard): string => {
  const from = (wanted: (hand: string) => boolean) => samples.filter(({ hand }) => wanted(hand));
  const isSuite = (hand: string): boolean => hand.includes('suite');
  const inRounds = from((hand) => !isSuite(hand) && hand !== 'manuals');
  const rounds = new Set(inRounds.map(({ hand }) => hand)).size;
  const handsAsked = new Set((asked[0] ?? []).flatMap(({ sample: { hand } }) => (isSuite(hand) ? [hand] : []))).size;
  const rows = topics.map((topic, at) => {
    const all = asked[at] ?? [];
    const { weak, strong } = pages.of[at] ?? { weak: 0, strong: 0 };
    const of = (wanted: (sample: PageSample) => boolean) => all.filter(({ sample }) => wanted(sample));
    const own = of((sample) => sample.topic === topic && isSuite(sample.hand));
    const none = of((sample) => sample.topic === undefined && isSuite(sample.hand));
    const border = of((sample) => sample.topic === undefined && !isSuite(sample.hand));
    return [topic, ...[own, none, border].flatMap((answers) => [share(answers, weak), share(answers, strong)])];
  });
  const [cut] = outOfSight.of;
  const { weak = 0, strong = 0 } = cut ?? {};
  const { signs: ofDoorways } = pages.of[topics.indexOf('advertising')] ?? {};
  const doorways = samples.filter(({ topic, shownSigns: signs }) => topic === 'advertising' && signs !== undefined);
  const ofDoorwaysIn = (sign: keyof typeof honestOne): string =>
    `${doorways.filter(({ shownSigns: signs }) => (signs?.[sign] ?? 0) > 0).length} of ${doorways.length} doorways and, so it is taken, one in ${honestOne[sign]} honest pages`;
  const added = (weights: typeof ofDoorways, sign: string): string =>
    (Object.entries(weights ?? {}).find(([name]) => name === sign)?.[1] ?? 0).toFixed(1);
  const hiddenRow = (name: string, wanted: (sample: HiddenSample) => boolean): readonly string[] => {
    const of = askedHidden.filter(({ sample }) => wanted(sample));
    return [name, share(of, weak), share(of, strong)];
  };
  const advertises = ({ topic, signs: own }: HiddenSample): boolean => topic !== undefined && own !== undefined;
  const isHonest = ({ topic, signs: own }: HiddenSample): boolean => topic === undefined && own !== undefined;
  return `# Page models: what a page as a whole is about, and what it hides, in English, Dutch, French and German

Made by \`npm run train:pages\`; this page is its output. Versions \`${pages.version}\` and \`${outOfSight.version}\`, ${Math.round(bytes / 1024)} kB, all languages in two files.

**What they are.** Logistic regression over a page's different words, whatever their order: each word, its first five letters, and each four and
five letters in a row, in 2^17 buckets, one set of weights for each of ${topics.length} topics, in 8 bits. Names of groups of people weigh
nothing for hatred. Two sums a topic are kept, weak and strong, by how many honest pages of hands that were not read come to them: pornography
one in 80 and one in 130, hatred one in 50 and one in 130, software one in 20 and one in 50, copied works one in 25 and one in 50, doorways one in 50 and one in 100.
Most of those honest pages are about the very same matters.
To the sum of doorways comes ${added(ofDoorways, 'always')}, and where several links in sight lead to one other site and none to a third, ${added(ofDoorways, 'towardsNamed')} if the page
speaks of its name (${ofDoorwaysIn('towardsNamed')}) and ${added(ofDoorways, 'towardsUnnamed')} if not
(${ofDoorwaysIn('towardsUnnamed')}). Pages written for training hardly lead anywhere: the sums are laid
as if honest ones did so as often.
What a page hides has a model of its own, made in the same way, with two classes: what intruders hide, and what honest pages hide. To its sum
comes what signs of hidden links add, whatever the words (\`link-signs.ts\`), fitted on hands that the words were not: always ${added(cut?.signs, 'always')};
${linkSigns.map((sign) => `${sign} ${added(cut?.signs, sign)}`).join(', ')}.

**What they are for.** Pages in words that no rule has. From the weak sum on they support rules; from the strong one they make a flag alone (a page of at least 50 different words, a doorway of 40), in the
tier *later*. A person decides.

## Pages

${inRounds.length} texts in sight of pages written for them by ${rounds} hands, language models that had read no rule, in four languages, invented and mild:
\`functions/train/pages/rounds\`, Apache-2.0. Of no topic: ${inRounds.filter(({ topic }) => topic === undefined).length}, most of them about the same matters (sex education, licences, libraries, museums, …). Beside
them ${from(isSuite).length} of the evaluation's suites, without what they hold back, and ${from((hand) => hand === 'manuals').length} READMEs of the packages in \`package-lock.json\`, as pages about software that are none of these; only weights derived from them are in the file.
Of hidden texts there are ${askedHidden.filter(({ sample }) => advertises(sample)).length} of hacked pages and ${askedHidden.filter(({ sample }) => isHonest(sample)).length} of honest ones (menus, dialogs, closed sections, labels for screen readers); beside them one to three lines of each other honest page stand for closed
sections, and lines of pornography and of doorways for what intruders hide.

## Figures on hands that they had not read

What is in sight, of ${handsAsked} hands of the evaluation's suites, which had read neither rules nor training pages, and the honest pages of the sixth
round, written to be the border, and of READMEs. Advertising is that of doorways.

${markdownTable([
  [
    'topic',
    'found, weak',
    'strong',
    'honest, suites, weak',
    'strong',
    'honest, sixth round and READMEs, weak',
    'strong',
  ],
  ...rows,
])}

What is hidden, of all hands:

${markdownTable([
  ['hidden texts', 'weak', 'strong'],
  hiddenRow('of hacked pages', advertises),
  hiddenRow('of these, leading to no other site', (sample) => advertises(sample) && sample.signs?.away === 0),
  hiddenRow('of these, in the suites', (sample) => advertises(sample) && isSuite(sample.hand)),
  hiddenRow('of honest pages', isHonest),
  hiddenRow('lines of honest pages, as if hidden', ({ topic, signs: own }) => topic === undefined && own === undefined),
])}

Each figure is of a model fitted without the hand that it is asked about; where the sums lie was read off the same answers.

## Limits

Few hands; scenes that none of them wrote of are not known. Words in no order: a page that reports on such pages at length in their own words
scores as they do. Dutch, French and German were not proofread by natives. Below 30 different words in sight, 5 out of it, they say nothing. How a
text is hidden was the same in all pages written for it, and is not learnt from.
`;
};
