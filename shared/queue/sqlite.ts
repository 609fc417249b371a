/**
 * Queues in SQLite, in the same file as the records. A received message stays in its row, hidden until its visibility timeout:
 * whoever dies holding it gives it back by dying.
 */
import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Json, QueueName, Queues, Received } from '../ports.ts';
import { inTransaction } from '../store/database.ts';
import { diskTrouble } from '../store/disk-trouble.ts';
import { checkReceive, messageText, retrySeconds } from './message.ts';
import { deduplicationSeconds, queueSettings } from './settings.ts';

/** How long a waiting receiver sleeps between looks; a send wakes it at once. */
const lookEveryMs = 250;

/**
 * What may be delivered now: visible, not yet delivered often enough for the dead letters, and in a group the oldest, which a
 * message in flight still is. Hence one at a time and in order.
 */
const nextMessages = `SELECT id, body, deliveries FROM messages AS m
  WHERE queue = ?1 AND dead = 0 AND visibleAt <= ?2
    AND (grp IS NULL OR id = (SELECT min(id) FROM messages AS g WHERE g.queue = ?1 AND g.dead = 0 AND g.grp = m.grp))
  ORDER BY id LIMIT ?3`;

/** `db` from openDatabase; `nowMs` is the machine's clock, never a simulated one. `close` ends every wait. */
export const sqliteQueues = (
  db: DatabaseSync,
  nowMs: () => number,
): Queues & {
  close(): void;
  /** Makes every message in hand visible again. Only for whoever knows that no receiver is alive: a host that starts alone. */
  release(): void;
} => {
  const waiting = new Set<() => void>();
  let closed = false;
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw diskTrouble(error, 'the database');
    }
  };
  const wake = (): void => {
    for (const look of waiting) look();
  };
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      waiting.add(done);
    });

  const bury = db.prepare(
    'UPDATE messages SET dead = 1, receipt = NULL WHERE queue = ? AND dead = 0 AND visibleAt <= ? AND deliveries >= ?',
  );
  const next = db.prepare(nextMessages);
  const hide = db.prepare('UPDATE messages SET visibleAt = ?, deliveries = deliveries + 1, receipt = ? WHERE id = ?');
  const insert = db.prepare('INSERT INTO messages (queue, grp, body, visibleAt) VALUES (?, ?, ?, ?)');
  const forget = db.prepare('DELETE FROM deduplication WHERE until <= ?');
  const remember = db.prepare('INSERT INTO deduplication (queue, id, until) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const remove = db.prepare('DELETE FROM messages WHERE receipt = ? AND queue = ?');
  const show = db.prepare('UPDATE messages SET visibleAt = ?, receipt = NULL WHERE receipt = ? AND queue = ?');
  const revive = db.prepare(
    'UPDATE messages SET dead = 0, deliveries = 0, visibleAt = ?, receipt = NULL WHERE queue = ? AND dead = 1',
  );
  const free = db.prepare(
    'UPDATE messages SET visibleAt = min(visibleAt, ?), receipt = NULL WHERE receipt IS NOT NULL AND dead = 0',
  );
  const count = db.prepare(
    `SELECT count(*) FILTER (WHERE dead = 0 AND visibleAt <= ?1) AS ready,
       count(*) FILTER (WHERE dead = 0 AND visibleAt > ?1) AS inFlight, count(*) FILTER (WHERE dead = 1) AS dead
     FROM messages WHERE queue = ?2`,
  );

  const take = (queue: QueueName, max: number, visibilitySeconds: number): readonly Received[] => {
    const now = nowMs();
    // Looking costs no write transaction: an idle host leaves its disk alone.
    const { maxDeliveries } = queueSettings[queue];
    if (next.get(queue, now, 1) === undefined) return [];
    return inTransaction(db, () => {
      bury.run(queue, now, maxDeliveries);
      return next.all(queue, now, max).map((message) => {
        const receipt = randomUUID();
        hide.run(now + visibilitySeconds * 1000, receipt, message['id'] ?? null);
        return { body: JSON.parse(String(message['body'])), receipt, deliveries: Number(message['deliveries']) + 1 };
      });
    });
  };

  return {
    send: async (queue, messages) => {
      const ready = messages.map((message) => ({ ...message, text: messageText(queue, message) }));
      guarded(() =>
        inTransaction(db, () => {
          const now = nowMs();
          forget.run(now);
          for (const { text, group, deduplication, delaySeconds } of ready) {
            if (deduplication !== undefined) {
              const fresh = remember.run(
                queue,
                JSON.stringify([group, deduplication]),
                now + deduplicationSeconds * 1000,
              ).changes;
              if (Number(fresh) === 0) continue;
            }
            insert.run(queue, group ?? null, text, now + (delaySeconds ?? 0) * 1000);
          }
        }),
      );
      wake();
    },
    receive: async (queue, options) => {
      checkReceive(options);
      const until = performance.now() + options.waitSeconds * 1000;
      for (;;) {
        if (closed) return [];
        const taken = guarded(() => take(queue, options.max, options.visibilitySeconds));
        const left = until - performance.now();
        if (taken.length > 0 || left <= 0) return taken;
        await pause(Math.min(left, lookEveryMs));
      }
    },
    settle: async (queue, receipt, outcome) => {
      guarded(() => {
        if (outcome === 'done') remove.run(receipt, queue);
        else show.run(nowMs() + retrySeconds(outcome) * 1000, receipt, queue);
      });
      wake();
    },
    depth: async (queue) => {
      const found = guarded(() => count.get(nowMs(), queue));
      return { ready: Number(found?.['ready']), inFlight: Number(found?.['inFlight']), dead: Number(found?.['dead']) };
    },
    redrive: async (queue) => {
      const moved = guarded(() => Number(revive.run(nowMs(), queue).changes));
      wake();
      return moved;
    },
    release: () => {
      guarded(() => free.run(nowMs()));
    },
    close: () => {
      closed = true;
      wake();
    },
  };
};

/** What lies on a queue, dead letters too, oldest first; nothing is taken. */
export const allMessages = (db: DatabaseSync, queue: QueueName): readonly Json[] =>
  db
    .prepare('SELECT body FROM messages WHERE queue = ? ORDER BY id')
    .all(queue)
    .map(({ body }) => JSON.parse(String(body)));
