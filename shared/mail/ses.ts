/**
 * Mail by SES. It has no idempotency token, so a message is asked for once: no retry of the SDK's own, and where the answer got
 * lost nobody claims to know; the delivery event will tell, by the tags.
 */
import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Temporal } from 'temporal-polyfill';
import { RetryLater } from '../errors.ts';
import { errorName, neverSent, refused } from '../host/aws-trouble.ts';
import type { Mail, Queues } from '../ports.ts';
import { toIso } from '../time.ts';
import { detailOf, eventMessage } from './event.ts';
import { type SesQuotaOptions, sesQuota } from './ses-quota.ts';
import { toTag } from './tag.ts';

export type SesOptions = Omit<SesQuotaOptions, 'client'> & {
  /** With `maxAttempts: 1`. */
  readonly client: SESClient;
  readonly configurationSet: string;
  readonly queues: Pick<Queues, 'send'>;
  readonly now: () => Temporal.Instant;
};

/** Sending is paused or the quota is used up: SES advises to wait up to ten minutes. */
const slowDown = 600;

/** The message or its recipient is refused for good; an identity that is not verified is our own fault. */
const isFinal = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'MessageRejected' && !/not verified/i.test(error.message);

/** Throws RetryLater where SES said no for now; any other error means that nobody knows. */
export const sesMail = ({ client, configurationSet, queues, now, elapsedMs, pause }: SesOptions): Mail => {
  const turn = sesQuota({ client, elapsedMs, pause });
  const send: Mail['send'] = async ({ mime, from, to, noticeId, caseId }) => {
    await turn();
    try {
      const { MessageId } = await client.send(
        new SendRawEmailCommand({
          RawMessage: { Data: mime },
          Source: from,
          Destinations: [to],
          ConfigurationSetName: configurationSet,
          Tags: [
            { Name: 'noticeId', Value: toTag(noticeId) },
            { Name: 'caseId', Value: toTag(caseId) },
          ],
        }),
      );
      return { messageId: MessageId ?? '' };
    } catch (error) {
      if (isFinal(error)) {
        const detail = detailOf(error.message);
        await queues.send('mail-events', [
          eventMessage({ noticeId, caseId, kind: 'rejected', at: toIso(now()), detail }),
        ]);
        return { messageId: `refused: ${detail}` };
      }
      // Throttled, paused, not configured, not reachable: about us, never about the customer.
      if (refused(error) || neverSent(error))
        throw new RetryLater(`SES did not take a message: ${errorName(error)}.`, {
          retryInSeconds: slowDown,
          cause: error,
        });
      throw error;
    }
  };
  return { send };
};
