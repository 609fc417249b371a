/** One mail from the provider's mailbox: a report on a mail of ours, or something for the function `inbound`. */
import type { Log, Queues } from '../ports.ts';
import type { Iso } from '../time.ts';
import { type DsnOptions, readDsn } from './dsn.ts';
import { eventMessage } from './event.ts';
import { readFeedback } from './feedback.ts';

/** Takes a mail that is no delivery report of ours, e.g. a customer's reply, at most one byte over 20 MB of it. */
export type OnOther = (message: Uint8Array, receivedAt: Iso) => Promise<void>;
export type CollectOptions = DsnOptions & {
  readonly queues: Pick<Queues, 'send'>;
  readonly now: () => Iso;
  readonly log: Log;
  /** Default: it is left as seen. */
  readonly onOther?: OnOther | undefined;
};

/** Kept or queued when it resolves; doing it again for the same mail changes nothing. */
export const collectOne = async (
  message: Uint8Array,
  arrivedAt: Iso,
  options: CollectOptions,
): Promise<'report' | 'other'> => {
  const { queues, now, log, onOther } = options;
  const at = now();
  const event = (await readDsn(message, at, options)) ?? (await readFeedback(message, at, options));
  if (event === undefined) await onOther?.(message, arrivedAt < at ? arrivedAt : at);
  else await queues.send('mail-events', [eventMessage(event)]);
  log('info', 'mail.read', { kind: event?.kind ?? 'other' });
  return event === undefined ? 'other' : 'report';
};
