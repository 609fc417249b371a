/** What the commands judge by: the policy, the starter lists, and the operator's lists where his data folder has any. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import { compileKnowledge, type Knowledge } from '../../shared/detect/knowledge.ts';
import type { LinkList } from '../../shared/links/list.ts';
import { starterLists } from '../../shared/links/starter.ts';
import { readStoredLists } from '../../shared/links/stored.ts';
import { readPolicy } from './policy.ts';

/** Link lists are a store of their own, so that building them does not need the host to stop. */
export const feedsFolder = (dataFolder: string): string => join(dataFolder, 'feeds');

/** Starter lists first. Makes no folder. */
export const readLists = async (dataFolder: string): Promise<readonly LinkList[]> => {
  const folder = feedsFolder(dataFolder);
  if (!existsSync(folder)) return starterLists;
  return [...starterLists, ...(await readStoredLists(await openDiskBlobs(folder)))];
};
/** Without a policy file, the example policy. */
export const readKnowledge = async (dataFolder: string, policyFile: string | undefined): Promise<Knowledge> =>
  compileKnowledge({ policy: await readPolicy(policyFile), lists: await readLists(dataFolder) });
