/**
 * The text model over a page, 40 words at a time. It supports and does not decide: a strong passage says .36 at most, so that
 * two beside a rule flag a page, and it takes three of them to do so alone; or two, on a page that speaks so throughout.
 *
 *   words   ├────40────┤
 *                ├────40────┤          only where a group is named; as many as do not overlap
 */
import type { Block, PageView } from '../../crawl/page-view.ts';
import type { Language } from '../../messages.ts';
import { languageAt, type Run, runsOf } from '../block-language.ts';
import { excerptOf } from '../excerpt.ts';
import { type Field, fieldOf, fieldsOf, joint } from '../fields.ts';
import type { Detector, Finding, Place } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { showsGroup } from '../model/concepts/emoji.ts';
import { bitOf, type ConceptId, idOf } from '../model/lexicon.ts';
import { sign, type Token, type TokenRow, tokenRow } from '../model/tokens.ts';
import { type ScannedField, scanPage } from '../scan-page.ts';
import { mostNaming } from '../terms/compile.ts';

const width = 40;
const stride = 20;
/** Below it a passage says nothing: one in a hundred neutral passages that name a group lies above. */
const least = 0.75;
const weight = { least: 0.3, most: 0.37 } as const;
const mostFindings = 5;
/** A page speaks so throughout where at least two passages, and so large a share of all, are strong. Short leaflets have no room for three. */
const throughout = { share: 0.5, score: 0.3 } as const;
/** What the concepts alone must give for a passage to be read letter by letter, and how many such of a page are. */
const leastAtFirst = 0.3;
const mostRead = 24;
const quotedFactor = 0.35;

const group = idOf('group');
const slur = idOf('slur');
/** Without any of these nothing bad is said of anyone. */
const loaded = new Set(
  (['hate', 'bad', 'beast', 'harm', 'expel', 'crime', 'slur', 'insult', 'swear', 'right', 'not', 'must'] as const).map(
    idOf,
  ),
);
const isNaming = (concept: ConceptId): boolean => concept === group || concept === slur;
/** By concept plus one. */
const wantedOf = (wanted: (concept: ConceptId) => boolean): Uint8Array =>
  Uint8Array.from({ length: sign.close + 2 }, (_, at) => (wanted(at - 1) ? 1 : 0));
const naming = wantedOf(isNaming);
const saying = wantedOf((concept) => loaded.has(concept));

/** For each start of a window in order: does it have one of these? */
const windowsWith = (row: TokenRow, wanted: Uint8Array): Uint8Array => {
  const has = new Uint8Array(Math.ceil(row.length / stride));
  for (let at = 0; at < row.length; at += 1) {
    if (wanted[row.conceptAt(at) + 1] !== 1) continue;
    for (let first = Math.floor(at / stride); first >= 0 && at < first * stride + width; first -= 1) has[first] = 1;
  }
  return has;
};

/** Letters of other languages: Vietnamese or Romanian has words that look like ours once their accents are gone, and is neither. */
const strange =
  /[^\p{Script=Latin}\P{L}]|[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹșțşţąćęłńśźżčďěňřšťůžğıőű]/giu;
const mostStrange = 0.03;
const isReadable = (text: string): boolean => (text.match(strange)?.length ?? 0) <= mostStrange * text.length;

type Passage = {
  readonly place: Place;
  readonly language: Language;
  readonly text: string;
  readonly window: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly score: number;
};

/** Blocks that are asked for their language one by one; of more, all are. */
const mostAsked = 8;
/** Blocks that name somebody: in which languages, as bits. */
const namedIn = (blocks: readonly Block[], { naming }: ScannedField): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const words = naming.toSorted((a, b) => a.at - b.at);
  let [next, end] = [0, -joint.length];
  for (let block = 0; block < blocks.length && next < words.length; block += 1) {
    const length = blocks[block]?.text.length ?? 0;
    if (length === 0) continue;
    end += joint.length + length;
    for (; (words[next]?.at ?? end) < end; next += 1)
      found.set(block, (found.get(block) ?? 0) | (words[next]?.languages ?? 0));
  }
  return found;
};
/** In which languages somebody may be named, as bits, and where: by block; undefined where that is not told. */
type Named = { readonly languages: number; readonly at: ReadonlyMap<number, number> | undefined };
/** On a page of one language mostly a word of another, which names nobody there, nor does a picture. `fields`: those that the blocks begin. */
const namedBy = (
  fields: readonly ScannedField[],
  blocks: readonly Block[],
  { language }: PageView,
  { identify }: Knowledge,
): Named => {
  const names = fields.reduce((all, field) => all | field.names, 0);
  const [field, ...others] = fields;
  if (names === 0 || field === undefined || others.length > 0 || field.naming.length >= mostNaming)
    return { languages: names, at: undefined };
  const at = namedIn(blocks, field);
  const mayName =
    language === undefined ||
    (names & bitOf(language)) !== 0 ||
    at.size > mostAsked ||
    [...at].some(([block, languages]) => (languages & bitOf(languageAt(blocks, block, language, identify))) !== 0) ||
    showsGroup(field.field.text);
  return { languages: mayName ? names : 0, at };
};
/**
 * In which languages, as bits, some run names somebody in a word of its own, or shows somebody: every run in them is read, as people are
 * named in it in words that the rules do not know, too, misspelt or written as one. In the page's own, wherever the words stand.
 */
const readIn = ({ languages, at }: Named, runs: readonly Run[], page: Language | undefined): number => {
  if (at === undefined) return languages;
  let found = page === undefined ? 0 : languages & bitOf(page);
  let next = 0;
  for (const { language, blocks } of runs) {
    const first = next;
    next += blocks.length;
    const own = languages & bitOf(language);
    if ((own & ~found) === 0) continue;
    const names = [...at].some(([block, named]) => block >= first && block < next && (named & own) !== 0);
    if (names || blocks.some(({ text }) => showsGroup(text))) found |= own;
  }
  return found;
};

/** Every passage that names a group, with its score by concepts alone. */
const passagesOf = (
  place: Field['place'],
  blocks: readonly Block[],
  page: PageView,
  knowledge: Knowledge,
  named: Named,
): readonly Passage[] => {
  // Where nobody is named in any language, no passage can be of interest; nor in a run of a language in which nobody is.
  if (named.languages === 0) return [];
  const runs = runsOf(blocks, page.language, knowledge.identify);
  const languages = readIn(named, runs, page.language);
  return runs.flatMap(({ language, blocks: run }) => {
    if ((languages & bitOf(language)) === 0) return [];
    // A page in one language is read as the rules have read it: as it lies, without being put together and normalised again.
    const isWhole = place !== 'title' && run.length === blocks.length;
    return (isWhole ? fieldsOf(page).filter((field) => field.place === place) : fieldOf(place, run)).flatMap(
      ({ text, quoted }) => {
        const row = tokenRow(text, language, quoted);
        const names = windowsWith(row, naming);
        if (!names.includes(1)) return [];
        const says = windowsWith(row, saying);
        const passages: Passage[] = [];
        for (let start = 0, at = 0; start < row.length; start += stride, at += 1) {
          if (names[at] !== 1 || says[at] !== 1) continue;
          const window = row.slice(start, start + width);
          const score = knowledge.text.ofTokens(window, language, 'concepts');
          const [from, to] = [window[0]?.from ?? 0, window.at(-1)?.to ?? 0];
          if (score >= leastAtFirst && isReadable(text.slice(from, to)))
            passages.push({ place, language, text, window, from, to, score });
        }
        return passages;
      },
    );
  });
};
const byScore = (a: Passage, b: Passage): number => b.score - a.score;
/** Read in full. Somebody's words count less: the model knows quotation marks, and a page has more ways to quote. */
const readInFull = (passage: Passage, knowledge: Knowledge): Passage => {
  const quoted = passage.window.filter(({ concept }) => isNaming(concept)).every((token) => token.quoted);
  const score = knowledge.text.ofPassage(
    passage.text.slice(passage.from, passage.to),
    passage.window,
    passage.language,
  );
  return { ...passage, score: score * (quoted ? quotedFactor : 1) };
};

/** As many as do not overlap: of those still free, always the one that ends first. */
const apart = (passages: readonly Passage[]): Passage[] => {
  const kept: Passage[] = [];
  const end = new Map<string, number>();
  for (const passage of passages.toSorted((a, b) => a.to - b.to)) {
    if (passage.from < (end.get(passage.text) ?? 0)) continue;
    end.set(passage.text, passage.to);
    kept.push(passage);
  }
  return kept;
};
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** About as many windows as the words in sight make. */
const windowsOf = ({ visible }: PageView): number =>
  visible.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / stride;

export const detectByModel: Detector<Knowledge> = (page, knowledge) => {
  const scanned = scanPage(page, knowledge.terms);
  if (scanned.every(({ names }) => names === 0)) return [];
  const title: Block = { text: page.title, tag: 'title', quoted: false };
  const ofPlace = (place: Field['place'], blocks: readonly Block[]): readonly Passage[] => {
    const fields = scanned.filter(({ field }) => field.place === place);
    return passagesOf(place, blocks, page, knowledge, namedBy(fields, blocks, page, knowledge));
  };
  const passages = [
    ...ofPlace('title', [title]),
    ...ofPlace('visible text', page.visible),
    ...ofPlace('hidden text', page.hidden),
  ]
    .sort(byScore)
    .slice(0, mostRead)
    .map((passage) => readInFull(passage, knowledge))
    .filter(({ score }) => score >= least);
  const kept = apart(passages).sort(byScore).slice(0, mostFindings);
  const findingOf = ({ place, text, from, to }: Passage, rule: string, score: number): Finding => ({
    detector: 'text-model',
    rule: `text-model/hate/${rule}`,
    version: 1,
    category: 'hate',
    kind: 'content',
    where: place,
    ...excerptOf(text, [[from, to]]),
    score: rounded(score),
  });
  const [strongest] = kept;
  return [
    // Each passage is a witness of its own.
    ...kept.map((passage, rank) =>
      findingOf(
        passage,
        `passage-${rank + 1}`,
        weight.least + ((weight.most - weight.least) * (passage.score - least)) / (1 - least),
      ),
    ),
    ...(strongest !== undefined && passages.length >= 2 && passages.length >= throughout.share * windowsOf(page)
      ? [findingOf(strongest, 'throughout', throughout.score)]
      : []),
  ];
};
