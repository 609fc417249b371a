/**
 * What AWS does between the services, in virtual time: event source mappings hand batches to functions and delete what did not fail,
 * Scheduler ticks, a message that failed or whose function died becomes visible when its time has come.
 */
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Death } from './gate.ts';
import type { Invoked } from './process.ts';
import type { Source, Stack } from './stack.ts';

type Run = (name: string, event: unknown, death: Death | undefined) => Promise<Invoked>;
/** What goes wrong with an invocation, drawn before it; nothing by default. */
export type Trouble = {
  readonly death?: Death;
  /** The same event once more, after it was answered: the poller died before it deleted what was done. */
  readonly twice?: boolean;
  /** A message that nobody can read stands first in the batch. */
  readonly broken?: boolean;
};
/** `ticks`: nothing else is in the batch. */
export type DrawTrouble = (name: string, ticks: boolean) => Trouble;
type PumpOptions = {
  readonly stack: Stack;
  readonly sqs: SQSClient;
  readonly run: Run;
  readonly trouble?: DrawTrouble;
  readonly nowMs: () => number;
  readonly advanceTo: (nowMs: number) => void;
};
export type Pump = {
  onSend(queuePath: string): void;
  onRetry(receipt: string, seconds: number): void;
  /** Until nothing is left to do at this hour. */
  settle(): Promise<void>;
  readonly failures: readonly string[];
  readonly counts: Readonly<Counts>;
  /** Who died when, as `case after dynamodb:PutItem 1`. */
  readonly died: readonly string[];
};
type Counts = { duplicates: number; partial: number };

/** How far time may go on by itself for what waits to be tried again: the longest visibility of the stack. */
const patienceMs = 2 * 3600 * 1000;
const idleRounds = 2;

const recordOf = ({ MessageId, ReceiptHandle, Body, Attributes }: Message) => ({
  messageId: MessageId,
  receiptHandle: ReceiptHandle,
  body: Body,
  attributes: Attributes,
  messageAttributes: {},
  eventSource: 'aws:sqs',
  awsRegion: 'eu-west-1',
});
/** Its receipt is none that SQS gave: nothing comes of it but what the function answers. */
const unreadable = {
  ...recordOf({ MessageId: 'unreadable', ReceiptHandle: 'none', Body: '{broken' }),
  attributes: { ApproximateReceiveCount: '1' },
};
const isTick = ({ Body = '' }: Message): boolean => Body.startsWith('{"tick"');
const failuresOf = (answer: unknown): ReadonlySet<string> => {
  const found = (answer as { readonly batchItemFailures?: readonly { readonly itemIdentifier: string }[] } | null)
    ?.batchItemFailures;
  return new Set(found?.map(({ itemIdentifier }) => itemIdentifier));
};

export const openPump = ({ stack, sqs, run, trouble = () => ({}), nowMs, advanceTo }: PumpOptions): Pump => {
  const ready = new Set<string>();
  const asked = new Map<string, number>();
  const ticked = new Map<string, number>();
  let waiting: { readonly at: number; readonly url: string; readonly receipt: string }[] = [];
  const failures: string[] = [];
  const counts: Counts = { duplicates: 0, partial: 0 };
  const died: string[] = [];

  const later = ({ url, visibilitySeconds }: Source, { ReceiptHandle: receipt = '' }: Message): void => {
    waiting.push({ at: nowMs() + (asked.get(receipt) ?? visibilitySeconds) * 1000, url, receipt });
  };
  const handle = async (source: Source, messages: readonly Message[]): Promise<void> => {
    const { death, twice, broken } = trouble(source.name, messages.every(isTick));
    const event = { Records: [...(broken === true ? [unreadable] : []), ...messages.map(recordOf)] };
    const said = await run(source.name, event, death);
    if (said === 'killed') died.push(`${source.name} ${death?.when} ${death?.action ?? 'call'} ${death?.at}`);
    if (said === 'killed' || 'error' in said) {
      if (said !== 'killed') failures.push(`${source.name}: ${said.error}`);
      for (const message of messages) later(source, message);
      return;
    }
    if (twice === true) {
      counts.duplicates += 1;
      await run(source.name, event, undefined);
    }
    const failed = failuresOf(said.answer);
    if (failed.size > 0 && failed.size < event.Records.length) counts.partial += 1;
    if (broken === true && said.answer !== null && !failed.has(unreadable.messageId ?? ''))
      failures.push(`${source.name}: says that it has done what nobody can read`);
    for (const message of messages) {
      if (failed.has(message.MessageId ?? '')) later(source, message);
      else await sqs.send(new DeleteMessageCommand({ QueueUrl: source.url, ReceiptHandle: message.ReceiptHandle }));
    }
    ready.add(source.url); // more of it, or what stood behind it in its group
  };
  /** Answers whether anything but ticks was there. */
  const poll = async (source: Source): Promise<boolean> => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: source.url,
        MaxNumberOfMessages: source.batch,
        VisibilityTimeout: source.visibilitySeconds,
        MessageSystemAttributeNames: ['ApproximateReceiveCount', 'MessageGroupId'],
      }),
    );
    if (Messages.length === 0) ready.delete(source.url);
    else await handle(source, Messages);
    return !Messages.every(isTick);
  };
  const tick = async (): Promise<void> => {
    for (const { url, everySeconds, body } of stack.schedules) {
      const often = everySeconds <= 900;
      if (!often && nowMs() - (ticked.get(url) ?? 0) < everySeconds * 1000) continue;
      ticked.set(url, nowMs());
      await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
      ready.add(url);
    }
  };
  const release = async (): Promise<void> => {
    const due = waiting.filter(({ at }) => at <= nowMs());
    waiting = waiting.filter(({ at }) => at > nowMs());
    for (const { url, receipt } of due) {
      const back = { QueueUrl: url, ReceiptHandle: receipt, VisibilityTimeout: 0 };
      await sqs.send(new ChangeMessageVisibilityCommand(back)).catch(() => undefined); // visible by itself already
      ready.add(url);
    }
  };
  return {
    onSend: (queuePath) => {
      for (const { url } of stack.sources) if (new URL(url).pathname === queuePath) ready.add(url);
    },
    onRetry: (receipt, seconds) => asked.set(receipt, seconds),
    settle: async () => {
      for (const { url } of stack.sources) ready.add(url);
      for (let idle = 0; ; ) {
        await release();
        await tick();
        let worked = false;
        while (ready.size > 0) {
          for (const source of stack.sources) if (ready.has(source.url)) worked = (await poll(source)) || worked;
        }
        idle = worked ? 0 : idle + 1;
        if (idle < idleRounds) continue;
        const next = Math.min(...waiting.map(({ at }) => at));
        if (next > nowMs() + patienceMs) return;
        advanceTo(Math.max(next, nowMs()));
        idle = 0;
      }
    },
    failures,
    counts,
    died,
  };
};
