/** The provider's own system, played by the sample: takes signed calls, checks the signature, remembers the last ones to show. */
import { isWebhookGenuine } from '../../../shared/case/webhook.ts';
import type { Webhooks } from '../../../shared/ports.ts';
import type { Iso } from '../../../shared/time.ts';

export type ReceivedCall = { readonly at: Iso; readonly event: string; readonly body: string };

/** Guards nothing: the sample signs and checks with it in one process. */
export const sampleWebhookSecret = 'sample';
const kept = 20;

export const providerSystem = (now: () => Iso): Webhooks & { calls(): readonly ReceivedCall[] } => {
  let calls: readonly ReceivedCall[] = [];
  return {
    calls: () => calls,
    post: async (body, headers) => {
      const call = {
        timestamp: headers['Hostwarden-Timestamp'] ?? '',
        signature: headers['Hostwarden-Signature'] ?? '',
        body,
      };
      if (!isWebhookGenuine(call, sampleWebhookSecret, now())) return 401;
      const { event } = JSON.parse(body) as { event: string };
      const shown = JSON.stringify(JSON.parse(body), undefined, 2);
      // The same event may come twice; a receiver takes it once.
      if (!calls.some((earlier) => earlier.body === shown))
        calls = [{ at: now(), event, body: shown }, ...calls].slice(0, kept);
      return 200;
    },
  };
};
