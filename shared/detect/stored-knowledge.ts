/** Knowledge with the link lists that are among the blobs, read when the first page needs it and kept as long as the process lives. */
import { readLinks } from '../links/compiled-store.ts';
import type { Policy } from '../policy/policy.ts';
import type { Blobs } from '../ports.ts';
import { loadIdentify } from './identify.ts';
import { compileKnowledge, type Knowledge } from './knowledge.ts';

/** A read that failed is tried again at the next call. */
export const knowledgeOf = (policy: Policy, blobs: Pick<Blobs, 'get'>): (() => Promise<Knowledge>) => {
  let kept: Promise<Knowledge> | undefined;
  return () => {
    kept ??= Promise.all([readLinks(blobs), loadIdentify()]).then(([links, identify]) =>
      compileKnowledge({ policy, links, identify }),
    );
    kept.catch(() => {
      kept = undefined;
    });
    return kept;
  };
};
