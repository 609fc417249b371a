/**
 * Queues in memory, for worlds that live as long as a process: the simulation, and tests. They pass the same contract suite as the
 * two real systems.
 */
import type { Depth, Json, Outgoing, QueueName, Queues, Received } from '../ports.ts';
import { queueNames } from '../ports.ts';
import { checkMessage, checkReceive, messageText, retrySeconds } from './message.ts';
import { deduplicationSeconds, queueSettings } from './settings.ts';

export type StoredMessage = {
  readonly id: number;
  readonly body: Json;
  readonly sentAt: number;
  /** Milliseconds of the queue's clock. */
  readonly visibleAt: number;
  readonly deliveries: number;
  readonly dead: boolean;
};
type Message = { -readonly [name in keyof StoredMessage]: StoredMessage[name] } & {
  readonly group: string | undefined;
  receipt: string | undefined;
};
export type MemoryQueueOptions = {
  readonly nowMs: () => number;
  /** Which of `count` messages that may be delivered comes next, 0 being the oldest; default: that one. Not asked on `crawl`. */
  readonly choose?: (count: number) => number;
  /** Hears from when on there will be something to receive. */
  readonly onVisible?: (queue: QueueName, atMs: number) => void;
  /** Bodies are kept as they come: for a program that never changes what it has sent or received, see memory.ts of the records. */
  readonly shared?: boolean;
};
export type MemoryQueues = Queues & {
  /** Everything on a queue, dead letters too, oldest first. */
  messages(queue: QueueName): readonly StoredMessage[];
};

/** `close` is not needed: nothing is held but memory, and a wait ends by itself. */
export const memoryQueues = ({
  nowMs,
  choose = () => 0,
  onVisible = () => {},
  shared = false,
}: MemoryQueueOptions): MemoryQueues => {
  const queues = new Map<QueueName, Message[]>(queueNames.map((name) => [name, []]));
  const checkBody = (queue: QueueName, message: Outgoing): string | undefined => {
    if (!shared) return messageText(queue, message);
    checkMessage(queue, message);
    return undefined;
  };
  const remembered = new Map<string, number>();
  const waiting = new Set<() => void>();
  let count = 0;
  const on = (queue: QueueName): Message[] => queues.get(queue) ?? [];
  const show = (queue: QueueName, atMs: number): void => {
    if (waiting.size > 0) for (const look of [...waiting]) look();
    onVisible(queue, atMs);
  };
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      waiting.add(done);
    });
  const find = (queue: QueueName, receipt: string): Message | undefined =>
    on(queue).find((message) => message.receipt === receipt);

  /** Visible, and in a group the oldest, which a message in flight still is. What was delivered too often is dead from here on. */
  const ready = (queue: QueueName): Message[] => {
    const now = nowMs();
    const { maxDeliveries } = queueSettings[queue];
    let groups: Set<string> | undefined;
    const found: Message[] = [];
    for (const message of on(queue)) {
      if (message.dead) continue;
      const { group } = message;
      const isVisible = message.visibleAt <= now;
      if (isVisible && message.deliveries >= maxDeliveries) {
        message.dead = true;
        message.receipt = undefined;
        continue;
      }
      if (group !== undefined) {
        groups ??= new Set();
        if (groups.has(group)) continue;
        groups.add(group);
      }
      if (isVisible) found.push(message);
    }
    return found;
  };
  const take = (queue: QueueName, max: number, visibilitySeconds: number): readonly Received[] => {
    const candidates = ready(queue);
    const received: Received[] = [];
    while (received.length < max && candidates.length > 0) {
      const place = queueSettings[queue].fifo ? 0 : choose(candidates.length);
      const message = candidates[place];
      if (message === undefined) break;
      candidates.splice(place, 1);
      count += 1;
      const receipt = `${message.id}-${count}`;
      message.visibleAt = nowMs() + visibilitySeconds * 1000;
      message.deliveries += 1;
      message.receipt = receipt;
      received.push({ body: message.body, receipt, deliveries: message.deliveries });
      onVisible(queue, message.visibleAt);
    }
    return received;
  };

  return {
    send: async (queue, messages) => {
      const texts = messages.map((message) => checkBody(queue, message));
      const now = nowMs();
      for (const [key, until] of remembered) if (until <= now) remembered.delete(key);
      for (const [place, { group, deduplication, delaySeconds, body: given }] of messages.entries()) {
        if (deduplication !== undefined) {
          const key = JSON.stringify([queue, group, deduplication]);
          if (remembered.has(key)) continue;
          remembered.set(key, now + deduplicationSeconds * 1000);
        }
        count += 1;
        const visibleAt = now + (delaySeconds ?? 0) * 1000;
        const text = texts[place];
        const body: Json = text === undefined ? given : JSON.parse(text);
        const receipt = undefined;
        on(queue).push({ id: count, body, sentAt: now, visibleAt, deliveries: 0, dead: false, group, receipt });
        show(queue, visibleAt);
      }
    },
    receive: async (queue, options) => {
      checkReceive(options);
      const start = options.waitSeconds === 0 ? 0 : performance.now();
      for (;;) {
        const taken = take(queue, options.max, options.visibilitySeconds);
        if (taken.length > 0 || options.waitSeconds === 0) return taken;
        const left = start + options.waitSeconds * 1000 - performance.now();
        if (left <= 0) return taken;
        await pause(left);
      }
    },
    settle: async (queue, receipt, outcome) => {
      const message = find(queue, receipt);
      if (message === undefined) return;
      if (outcome === 'done') {
        on(queue).splice(on(queue).indexOf(message), 1);
        show(queue, nowMs()); // the next of its group
        return;
      }
      message.receipt = undefined;
      message.visibleAt = nowMs() + retrySeconds(outcome) * 1000;
      show(queue, message.visibleAt);
    },
    depth: async (queue): Promise<Depth> => {
      const now = nowMs();
      const depth = { ready: 0, inFlight: 0, dead: 0 };
      for (const { dead, visibleAt } of on(queue)) {
        if (dead) depth.dead += 1;
        else if (visibleAt <= now) depth.ready += 1;
        else depth.inFlight += 1;
      }
      return depth;
    },
    redrive: async (queue) => {
      const letters = on(queue).filter(({ dead }) => dead);
      for (const message of letters) Object.assign(message, { dead: false, deliveries: 0, visibleAt: nowMs() });
      if (letters.length > 0) show(queue, nowMs());
      return letters.length;
    },
    messages: on,
  };
};
