/** The operator's own lists among the blobs: `feeds/<category>/<name>.txt`, cleaned, in the list format. */
import { GiveUp } from '../errors.ts';
import { type Category, categories } from '../policy/category.ts';
import type { Blobs } from '../ports.ts';
import { type LinkList, writeList } from './list.ts';
import { parseList } from './parse.ts';

const prefix = 'feeds/';
const keyOf = ({ category, name }: Pick<LinkList, 'category' | 'name'>): string => `${prefix}${category}/${name}.txt`;

export const storeList = async (blobs: Pick<Blobs, 'put'>, list: LinkList): Promise<void> => {
  await blobs.put(keyOf(list), new TextEncoder().encode(writeList(list)));
};
/** Of whatever category. Answers whether it was there. */
export const removeList = async (blobs: Pick<Blobs, 'get' | 'delete'>, name: string): Promise<boolean> => {
  let there = false;
  for (const category of categories) {
    const key = keyOf({ category, name });
    if ((await blobs.get(key)) === undefined) continue;
    await blobs.delete(key);
    there = true;
  }
  return there;
};
/** In order of category and name; of one category, where it is named. Throws GiveUp where a stored list was damaged by hand. */
export const readStoredLists = async (
  blobs: Pick<Blobs, 'list' | 'get'>,
  category?: Category,
): Promise<readonly LinkList[]> => {
  const lists: LinkList[] = [];
  let cursor: string | undefined;
  do {
    const page = await blobs.list(category === undefined ? prefix : `${prefix}${category}/`, cursor);
    for (const key of page.keys) {
      const bytes = await blobs.get(key);
      if (bytes === undefined) continue; // taken away meanwhile
      const parsed = parseList(new TextDecoder().decode(bytes));
      if (!parsed.ok)
        throw new GiveUp(
          `The stored link list ${key} is damaged: line ${parsed.error[0]?.line}: ${parsed.error[0]?.fault}.`,
          'Build it again with `hostwarden feeds build DIR`.',
        );
      lists.push(parsed.value.list);
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return lists;
};
