/** The link lists of the data folder where it has any, else those that come along. */
import { existsSync } from 'node:fs';
import { feedsFolder } from '../../shared/host/feeds-folder.ts';
import { compileLinks, type LinkIndex } from '../../shared/links/lookup.ts';
import { starterLists } from '../../shared/links/starter.ts';

/** Makes no folder. */
export const openLinksOf = async (dataFolder: string): Promise<LinkIndex> => {
  const folder = feedsFolder(dataFolder);
  if (!existsSync(folder)) return compileLinks(starterLists);
  const [{ openDiskBlobsToRead }, { readLinks }] = await Promise.all([
    import('../../shared/blob/disk.ts'),
    import('../../shared/links/compiled-store.ts'),
  ]);
  return readLinks(openDiskBlobsToRead(folder));
};
