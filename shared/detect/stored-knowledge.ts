/**
 * Knowledge with the link lists that are among the blobs: read when the first page needs it, kept as long as the process lives, and
 * read anew once they were compiled anew. What works meanwhile goes on with what it has.
 */
import { readEdition, readLinks } from '../links/compiled-store.ts';
import type { Policy } from '../policy/policy.ts';
import type { Blobs } from '../ports.ts';
import { loadIdentify } from './identify.ts';
import { compileKnowledge, type Knowledge } from './knowledge.ts';
import { indexKnown } from './known/index.ts';
import { readPrecision } from './known/precision-store.ts';
import { readKnown, readKnownEdition } from './known/store.ts';
import type { Scorer } from './model/model.ts';

/** A few bytes are asked for this often, and only by a process that is at work. */
const recheckMs = 60_000;

type Kept = { readonly edition: string; readonly knowledge: Knowledge };

/** A read that failed is tried again: at once where there is no knowledge yet, else at the next look. */
export const knowledgeOf = (
  policy: Policy,
  blobs: Pick<Blobs, 'get' | 'list'>,
  elapsedMs: () => number,
  text?: Scorer,
): (() => Promise<Knowledge>) => {
  let kept: Kept | undefined;
  let checkedAt = 0;
  let loading: Promise<Kept> | undefined;
  const load = async (): Promise<Kept> => {
    // The edition first: a build in between makes the next look load once more, never miss it.
    const edition = (await Promise.all([readEdition(blobs), readKnownEdition(blobs)])).join(' ');
    if (edition === kept?.edition) return kept;
    const [links, identify, known, precision] = await Promise.all([
      readLinks(blobs),
      loadIdentify(),
      readKnown(blobs),
      readPrecision(blobs),
    ]);
    return {
      edition,
      knowledge: compileKnowledge({
        policy,
        links,
        identify,
        known: indexKnown(known),
        precision,
        edition,
        ...(text === undefined ? {} : { text }),
      }),
    };
  };
  return async () => {
    if (kept !== undefined && elapsedMs() - checkedAt < recheckMs) return kept.knowledge;
    loading ??= load().finally(() => {
      loading = undefined;
      checkedAt = elapsedMs();
    });
    try {
      kept = await loading;
    } catch (error) {
      if (kept === undefined) throw error;
    }
    return kept.knowledge;
  };
};
