/** Is this host or address on a list? Answers with the proof: which list, of what day, which entry. */
import { type Category, categories } from '../policy/category.ts';
import { createBuilder } from './compile.ts';
import { openLinks } from './compiled.ts';
import type { Address } from './host.ts';
import type { LinkList, ListHeader, Whitelist } from './list.ts';

export type Listing = {
  readonly category: Category;
  readonly list: string;
  readonly version: string;
  readonly since: string;
  /** The entry that hit, e.g. `harbour.example` or `files.example/cracks/`. */
  readonly rule: string;
  /** Absent: the listing speaks for itself. */
  readonly strength?: 'weak' | 'spam';
};
export type LinkIndex = {
  /** Every listing of an address, of the host itself first, then of its parents. */
  readonly lookup: (input: string | Address) => readonly Listing[];
  /** With how many entries each. */
  readonly lists: readonly (ListHeader & { readonly entries: number })[];
  /** When the blocks were built, where they are stored: a new allow list is in no list's version. */
  readonly edition?: string;
};

/** One block of bytes a category that has lists; see compile.ts. */
export const compileLists = (lists: readonly LinkList[]): readonly Uint8Array[] =>
  categories.flatMap((category) => {
    const ofCategory = lists.filter((list) => list.category === category);
    if (ofCategory.length === 0) return [];
    const builder = createBuilder(category);
    for (const { entries, ...header } of ofCategory) {
      const list = builder.addList({ ...header, strength: 'full' });
      for (const { host, path, since } of entries) builder.add(list, host, since, path);
    }
    return [builder.build().bytes];
  });

/** The owner's word is first: nothing on or below a whitelisted host is ever listed. */
export const compileLinks = (lists: readonly LinkList[], whitelist: Whitelist = new Set()): LinkIndex =>
  openLinks(compileLists(lists), whitelist);
