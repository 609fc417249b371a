/** Has pages rendered by the function `screenshot`, which has a browser and this one none: asked over its queue, answered in a blob. */
import { getJson } from '../../shared/blob/json.ts';
import type { Render } from '../../shared/crawl/render.ts';
import { pause } from '../../shared/net/pause.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Json, Ports } from '../../shared/ports.ts';
import { fail } from '../../shared/result.ts';
import { type RenderMessage, termsOf } from '../../shared/review/screenshot.ts';

/** Over the time of the look itself: for others that were asked before, and for the first look to unpack the browser. */
const waitMs = 120_000;
const pollMs = 500;

type Answer = Awaited<ReturnType<Render>>;

export const renderByQueue =
  (
    { queues, blobs, newId, elapsedMs }: Pick<Ports, 'queues' | 'blobs' | 'newId' | 'elapsedMs'>,
    policy: Policy,
  ): Render =>
  async ({ url, addresses, sockets, restricted = [], signal }) => {
    const terms = termsOf(policy);
    const answer = `render/${newId()}.json.gz`;
    const message: RenderMessage = { kind: 'render', url, addresses, sockets, restricted, terms, answer };
    await queues.send('screenshot', [{ body: message as unknown as Json }]);
    const until = elapsedMs() + terms.limits.ms + waitMs;
    while (elapsedMs() < until && signal?.aborted !== true) {
      const found = await getJson(blobs, answer);
      if (found !== undefined) {
        await blobs.delete(answer);
        // What functions/screenshot wrote.
        return found as unknown as Answer;
      }
      await pause(pollMs, signal);
    }
    return fail({ problem: 'browser-timeout', detail: 'the browser did not come to it' });
  };
