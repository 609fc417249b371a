/**
 * What SES lets this account send, asked for at run time: AWS sets it account by account (200 a day and one a second in the sandbox),
 * raises it as it sees fit, and says nothing of it in its answers. A message beyond the rate is dropped by SES, so we keep below it;
 * one beyond the day's quota waits with us.
 */
import { GetSendQuotaCommand, type SESClient } from '@aws-sdk/client-ses';
import { RetryLater } from '../errors.ts';
import { mailSenders } from '../queue/settings.ts';

export type SesQuotaOptions = {
  readonly client: SESClient;
  readonly elapsedMs: () => number;
  readonly pause: (ms: number) => Promise<unknown>;
};

/** Others of the account may send too, and clocks differ. */
const shareOfRate = 0.8;
const askedEveryMs = 60_000;
/** The day's count is of the last 24 hours: it grows less all the time. */
const waitSeconds = 600;

type Quota = { readonly aDay: number; readonly sent: number; readonly aSecond: number };

/**
 * Resolves when the next message may go; throws RetryLater where the day's quota is used up. Where SES does not tell, the message
 * goes: SES itself has the last word.
 */
export const sesQuota = ({ client, elapsedMs, pause }: SesQuotaOptions): (() => Promise<void>) => {
  let quota: Quota | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let sentSince = 0;
  let nextAt = 0;
  const ask = async (): Promise<void> => {
    if (elapsedMs() - askedAt < askedEveryMs) return;
    askedAt = elapsedMs();
    sentSince = 0;
    try {
      const said = await client.send(new GetSendQuotaCommand({}));
      // -1 is no limit (Amazon SES guide, sending quotas).
      const aDay = said.Max24HourSend ?? -1;
      quota = {
        aDay: aDay < 0 ? Number.POSITIVE_INFINITY : aDay,
        sent: said.SentLast24Hours ?? 0,
        aSecond: said.MaxSendRate ?? 0,
      };
    } catch {
      quota = undefined;
    }
  };
  return async () => {
    await ask();
    if (quota === undefined) return;
    if (quota.sent + sentSince >= quota.aDay)
      throw new RetryLater(`The day's quota of SES is used up: ${quota.aDay} messages.`, {
        retryInSeconds: waitSeconds,
      });
    sentSince += 1;
    if (quota.aSecond <= 0) return;
    const wait = nextAt - elapsedMs();
    nextAt = Math.max(nextAt, elapsedMs()) + (1000 * mailSenders) / (shareOfRate * quota.aSecond);
    if (wait > 0) await pause(wait);
  };
};
