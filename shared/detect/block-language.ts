/** The language of each block, so that a second one on a page is read by its own words. */
import { languageFrom } from '../crawl/language.ts';
import type { Block } from '../crawl/page-view.ts';
import type { Language } from '../messages.ts';
import type { Identify } from './identify.ts';

export type Run = { readonly language: Language; readonly blocks: readonly Block[] };

/** Shorter blocks (menus, dates) go with what surrounds them. */
const shortest = 40;
/** Little words decide most blocks for nothing; this many a page are worth 40 µs each. */
const mostAsked = 30;

const isLong = ({ text }: Block): boolean => text.length >= shortest;
/** Are so few blocks before it left open by little words that identify would be asked? */
const mayAsk = (blocks: readonly Block[], at: number): boolean => {
  const before = blocks.slice(0, at).filter(isLong);
  if (before.length < mostAsked) return true;
  let asked = 0;
  for (const { text } of before) {
    if (languageFrom('', [text]) === undefined) asked += 1;
    if (asked >= mostAsked) return false;
  }
  return true;
};
/** The language that `runsOf` gives one block of a page that says its own, told without asking the others. */
export const languageAt = (
  blocks: readonly Block[],
  at: number,
  page: Language,
  identify: Identify | undefined,
): Language => {
  const decides = blocks.findLastIndex((block, place) => place <= at && isLong(block));
  const text = blocks[decides]?.text;
  if (text === undefined) return page;
  const language = languageFrom('', [text]);
  if (language !== undefined) return language;
  return (mayAsk(blocks, decides) ? identify?.(text) : undefined) ?? page;
};

/** Blocks in order, cut where the language changes. Without a clear sign: as before it, at first as the page says, else English. */
export const runsOf = (
  blocks: readonly Block[],
  page: Language | undefined,
  identify: Identify | undefined,
): readonly Run[] => {
  const runs: { language: Language; blocks: Block[] }[] = [];
  let asked = 0;
  let current: Language = page ?? 'en';
  for (const block of blocks) {
    if (isLong(block)) {
      let language = languageFrom('', [block.text]);
      if (language === undefined && identify !== undefined && asked < mostAsked) {
        asked += 1;
        language = identify(block.text);
      }
      current = language ?? page ?? current;
    }
    const last = runs.at(-1);
    if (last?.language === current) last.blocks.push(block);
    else runs.push({ language: current, blocks: [block] });
  }
  return runs;
};
