/** What both queue adapters refuse, so that nothing works on one host and fails on the other. */
import { GiveUp } from '../errors.ts';
import type { Outgoing, QueueName, Queues } from '../ports.ts';
import {
  maxDelaySeconds,
  maxMessageBytes,
  maxReceive,
  maxVisibilitySeconds,
  maxWaitSeconds,
  queueSettings,
} from './settings.ts';

/** SQS takes only what XML can say, which leaves out U+FFFE and U+FFFF; JSON has already escaped controls and lone surrogates. */
const escapeForSqs = (json: string): string =>
  json.replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

/** Throws RangeError where the call is wrong, whatever the body is. */
export const checkMessage = (queue: QueueName, message: Outgoing): void => {
  const fifo: boolean = queueSettings[queue].fifo;
  if (fifo !== (message.group !== undefined) || fifo !== (message.deduplication !== undefined))
    throw new RangeError(`Messages on ${queue} ${fifo ? 'need' : 'have no'} group and deduplication`);
  if (message.group === '' || message.deduplication === '')
    throw new RangeError('group and deduplication are not empty');
  const delay = message.delaySeconds ?? 0;
  if (!Number.isInteger(delay) || delay < 0 || delay > maxDelaySeconds || (fifo && message.delaySeconds !== undefined))
    throw new RangeError(`delaySeconds is 0 to ${maxDelaySeconds}, and absent on ordered queues`);
};

/** The body as JSON text. Throws RangeError where the call is wrong, GiveUp where the message is too long. */
export const messageText = (queue: QueueName, message: Outgoing): string => {
  checkMessage(queue, message);
  const json: string | undefined = JSON.stringify(message.body);
  if (json === undefined) throw new TypeError('A message body is JSON');
  const body = escapeForSqs(json);
  const bytes = Buffer.byteLength(body, 'utf8');
  if (bytes > maxMessageBytes)
    throw new GiveUp(
      `A message for the queue ${queue} has ${Math.ceil(bytes / 1024)} KB; a message holds at most 256 KB.`,
      'Put the content into a blob or record and its key into the message.',
    );
  return body;
};

const checkSeconds = (name: string, value: number, max: number): void => {
  if (!Number.isInteger(value) || value < 0 || value > max)
    throw new RangeError(`${name} is 0 to ${max}, not ${value}`);
};
export const checkReceive = (options: Parameters<Queues['receive']>[1]): void => {
  if (!Number.isInteger(options.max) || options.max < 1 || options.max > maxReceive)
    throw new RangeError(`max is 1 to ${maxReceive}, not ${options.max}`);
  checkSeconds('visibilitySeconds', options.visibilitySeconds, maxVisibilitySeconds);
  checkSeconds('waitSeconds', options.waitSeconds, maxWaitSeconds);
};
/** Whole seconds, never less than asked, at most twelve hours. */
export const retrySeconds = (outcome: { readonly retryInSeconds: number }): number =>
  Math.min(maxVisibilitySeconds, Math.max(0, Math.ceil(outcome.retryInSeconds)));
