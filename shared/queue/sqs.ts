/** Queues in SQS; each with a dead-letter queue of the same kind, to which SQS itself moves after five deliveries. */
import { createHash } from 'node:crypto';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { GiveUp, RetryLater } from '../errors.ts';
import { errorName, onAws } from '../host/aws-trouble.ts';
import type { QueueName, Queues, Received } from '../ports.ts';
import { checkReceive, messageText, retrySeconds } from './message.ts';
import { maxMessageBytes, maxReceive, queueSettings } from './settings.ts';

export type QueueUrls = { readonly url: string; readonly deadLetterUrl?: string | undefined };

const service = 'SQS';
/** A receipt that has run out: somebody else has the message, or it is gone. */
const lapsed = new Set(['MessageNotInflight', 'ReceiptHandleIsInvalid', 'InvalidParameterValue']);

/** Group and deduplication ids are 1 to 128 characters of ASCII; others are hashed. */
const sqsId = (text: string): string =>
  /^[!-~]{1,128}$/.test(text) ? text : createHash('sha256').update(text).digest('hex');

/** Batches of at most ten messages and 256 KB. */
const batchesOf = (entries: readonly SendMessageBatchRequestEntry[]): readonly SendMessageBatchRequestEntry[][] => {
  const batches: SendMessageBatchRequestEntry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.MessageBody ?? '', 'utf8');
    const current = batches.at(-1);
    if (current === undefined || current.length === 10 || bytes + size > maxMessageBytes) {
      batches.push([entry]);
      bytes = size;
    } else {
      current.push(entry);
      bytes += size;
    }
  }
  return batches;
};

const receivedOf = (message: Message): Received => ({
  body: JSON.parse(message.Body ?? 'null'),
  receipt: message.ReceiptHandle ?? '',
  deliveries: Number(message.Attributes?.ApproximateReceiveCount ?? 1),
});

/** `urls` names the queues that this function was given; any other throws GiveUp. */
export const sqsQueues = (client: SQSClient, urls: Readonly<Partial<Record<QueueName, QueueUrls>>>): Queues => {
  const urlOf = (queue: QueueName): string => {
    const url = urls[queue]?.url;
    if (url !== undefined) return url;
    throw new GiveUp(`The queue ${queue} is not configured here.`, 'Give this function the queue in infra/.');
  };
  const deadLetterUrlOf = (queue: QueueName): string => {
    const url = urls[queue]?.deadLetterUrl;
    if (url !== undefined) return url;
    throw new GiveUp(
      `The dead letters of ${queue} are not configured here.`,
      'Give this function the queue in infra/.',
    );
  };
  const fetchSome = async (url: string, max: number, visibilitySeconds: number, waitSeconds: number) => {
    const answer = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: max,
        VisibilityTimeout: visibilitySeconds,
        WaitTimeSeconds: waitSeconds,
        MessageSystemAttributeNames: ['ApproximateReceiveCount', 'MessageGroupId', 'MessageDeduplicationId'],
      }),
    );
    return answer.Messages ?? [];
  };
  const attributesOf = async (url: string): Promise<{ ready: number; hidden: number }> => {
    const { Attributes: found } = await client.send(
      new GetQueueAttributesCommand({
        QueueUrl: url,
        AttributeNames: [
          'ApproximateNumberOfMessages',
          'ApproximateNumberOfMessagesNotVisible',
          'ApproximateNumberOfMessagesDelayed',
        ],
      }),
    );
    const number = (name: keyof NonNullable<typeof found>) => Number(found?.[name] ?? 0);
    return {
      ready: number('ApproximateNumberOfMessages'),
      hidden: number('ApproximateNumberOfMessagesNotVisible') + number('ApproximateNumberOfMessagesDelayed'),
    };
  };

  return {
    send: async (queue, messages) => {
      const entries = messages.map((message, place) => ({
        Id: String(place),
        MessageBody: messageText(queue, message),
        ...(message.group === undefined ? {} : { MessageGroupId: sqsId(message.group) }),
        // With the group in it, so that ids are per group whatever the queue's own scope is.
        ...(message.deduplication === undefined
          ? {}
          : { MessageDeduplicationId: sqsId(JSON.stringify([message.group, message.deduplication])) }),
        ...(message.delaySeconds === undefined ? {} : { DelaySeconds: message.delaySeconds }),
      }));
      for (const Entries of batchesOf(entries)) {
        const answer = await onAws(service, () =>
          client.send(new SendMessageBatchCommand({ QueueUrl: urlOf(queue), Entries })),
        );
        const lost = answer.Failed ?? [];
        // Those that went may go again: every consumer takes a message twice.
        if (lost.length > 0)
          throw new RetryLater(`SQS did not take ${lost.length} messages for ${queue}: ${lost[0]?.Code ?? ''}.`);
      }
    },
    receive: async (queue, options) => {
      checkReceive(options);
      const url = urlOf(queue);
      const { max, visibilitySeconds, waitSeconds } = options;
      return onAws(service, async () => {
        if (!queueSettings[queue].fifo)
          return (await fetchSome(url, max, visibilitySeconds, waitSeconds)).map(receivedOf);
        // One by one: SQS would put several messages of one group into one answer, and a server is crawled once at a time.
        const received: Received[] = [];
        while (received.length < max) {
          const some = await fetchSome(url, 1, visibilitySeconds, received.length === 0 ? waitSeconds : 0);
          if (some.length === 0) break;
          received.push(...some.map(receivedOf));
        }
        return received;
      });
    },
    settle: async (queue, receipt, outcome) => {
      const target = { QueueUrl: urlOf(queue), ReceiptHandle: receipt };
      await onAws(service, async () => {
        try {
          if (outcome === 'done') await client.send(new DeleteMessageCommand(target));
          else
            await client.send(
              new ChangeMessageVisibilityCommand({ ...target, VisibilityTimeout: retrySeconds(outcome) }),
            );
        } catch (error) {
          if (!lapsed.has(errorName(error))) throw error;
        }
      });
    },
    depth: async (queue) => {
      const urls = [urlOf(queue), deadLetterUrlOf(queue)] as const;
      return onAws(service, async () => {
        const [live, dead] = await Promise.all([attributesOf(urls[0]), attributesOf(urls[1])]);
        return { ready: live.ready, inFlight: live.hidden, dead: dead.ready + dead.hidden };
      });
    },
    redrive: async (queue) => {
      const from = deadLetterUrlOf(queue);
      const to = urlOf(queue);
      return onAws(service, async () => {
        let moved = 0;
        for (;;) {
          const dead = await fetchSome(from, maxReceive, 60, 0);
          if (dead.length === 0) return moved;
          for (const message of dead) {
            const group = message.Attributes?.MessageGroupId;
            await client.send(
              new SendMessageCommand({
                QueueUrl: to,
                MessageBody: message.Body ?? '',
                ...(group === undefined || !queueSettings[queue].fifo ? {} : { MessageGroupId: group }),
                // A name of its own: under its old one the queue would drop it as seen, and the letter would be lost.
                ...(queueSettings[queue].fifo ? { MessageDeduplicationId: `redrive-${message.MessageId ?? ''}` } : {}),
              }),
            );
            await client.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: message.ReceiptHandle }));
            moved += 1;
          }
        }
      });
    },
  };
};
