/** What the commands judge by: the policy, and the link lists of the data folder where it has any, else those that come along. */
import { existsSync } from 'node:fs';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import { loadIdentify } from '../../shared/detect/identify.ts';
import { compileKnowledge, type Knowledge } from '../../shared/detect/knowledge.ts';
import { feedsFolder } from '../../shared/host/feeds-folder.ts';
import { readLinks } from '../../shared/links/compiled-store.ts';
import { compileLinks, type LinkIndex } from '../../shared/links/lookup.ts';
import { starterLists } from '../../shared/links/starter.ts';
import { readPolicy } from './policy.ts';

/** Makes no folder. */
export const openLinksOf = async (dataFolder: string): Promise<LinkIndex> => {
  const folder = feedsFolder(dataFolder);
  return existsSync(folder) ? readLinks(await openDiskBlobs(folder)) : compileLinks(starterLists);
};
/** Without a policy file, the example policy. */
export const readKnowledge = async (dataFolder: string, policyFile: string | undefined): Promise<Knowledge> =>
  compileKnowledge({
    policy: await readPolicy(policyFile),
    links: await openLinksOf(dataFolder),
    identify: await loadIdentify(),
  });
