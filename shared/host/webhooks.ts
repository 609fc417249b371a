import { Agent, request } from 'undici';
import { GiveUp, RetryLater } from '../errors.ts';
import type { Webhooks } from '../ports.ts';

/** The provider's own system, named by the provider: no address guard, no redirects, and its answer's body does not matter. */
const limits = { connectMs: 5_000, totalMs: 15_000 } as const;

/** Calls `url`; without one every call throws GiveUp, so that the outbox shows what was never told. */
export const httpWebhooks = (url: string | undefined): Webhooks & { close(): Promise<void> } => {
  const agent = new Agent({
    connect: { timeout: limits.connectMs },
    headersTimeout: limits.totalMs,
    bodyTimeout: limits.totalMs,
    maxHeaderSize: 16 * 1024,
  });
  return {
    post: async (body, headers) => {
      if (url === undefined)
        throw new GiveUp('There is no system to call.', 'Set HOSTWARDEN_WEBHOOK_URL, then send the entry again.');
      try {
        const answer = await request(url, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', ...headers },
          dispatcher: agent,
          signal: AbortSignal.timeout(limits.totalMs),
        });
        // Not read to the end: an answer without end is no reason to wait.
        answer.body.on('error', () => {});
        answer.body.destroy();
        return answer.statusCode;
      } catch (cause) {
        throw new RetryLater(`The webhook at ${new URL(url).host} did not answer.`, { cause });
      }
    },
    close: () => agent.destroy(),
  };
};
