/**
 * A whole installation as lines of JSON, to be taken to another host:
 *
 *     {"hostwarden":1,"at":…}           what this is
 *     {"blob":"mail/hw-…","bytes":…}    evidence, mails, letters, memories; base64
 *     {"row":{"pk":…,"sk":…,…}}         records, those of cases last: what they refer to is there before them
 *     {"message":"case","body":…}       what still lay on the queues
 *     {"end":{"rows":…,"blobs":…,"messages":…}}
 */
import type { Blobs, Json, QueueName, Row } from '../../shared/ports.ts';
import type { Iso } from '../../shared/time.ts';

export type Counts = { readonly rows: number; readonly blobs: number; readonly messages: number };
export type Line =
  | { readonly hostwarden: 1; readonly at: Iso }
  | { readonly blob: string; readonly bytes: string }
  | { readonly row: Omit<Row, 'rev'> }
  | { readonly message: QueueName; readonly body: Json }
  | { readonly end: Counts };

/** Of this machine alone: who is signed in, which mailbox was read how far, who crawls what at this moment. */
const stays = ({ pk, sk }: Row): boolean =>
  pk.startsWith('session#') ||
  (pk === 'system' && ['collected', 'imap', 'health', 'moved', 'moving'].includes(sk)) ||
  (pk.startsWith('server#') && sk.startsWith('lease'));
const isCase = ({ pk }: Row): boolean => pk.startsWith('case#');

/** What somebody said or is to hear; crawls and pictures are asked for again by themselves. */
const carried = ['case', 'outbox', 'notify', 'mail-events', 'inbound'] as const satisfies readonly QueueName[];

export type Source = {
  /** Every row, in any order; asked for twice. */
  rows(): Iterable<Row>;
  readonly blobs: Blobs;
  messages(queue: QueueName): readonly Json[];
};

async function* blobLines({ blobs }: Source): AsyncGenerator<Line> {
  let cursor: string | undefined;
  do {
    const page = await blobs.list('', cursor);
    for (const key of page.keys) {
      const bytes = await blobs.get(key);
      if (bytes !== undefined) yield { blob: key, bytes: Buffer.from(bytes).toString('base64') };
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
}

export async function* dump(source: Source, at: Iso): AsyncGenerator<Line> {
  const counts = { rows: 0, blobs: 0, messages: 0 };
  yield { hostwarden: 1, at };
  for await (const line of blobLines(source)) {
    counts.blobs += 1;
    yield line;
  }
  for (const ofCases of [false, true]) {
    for (const { rev: _, ...row } of source.rows()) {
      const whole = { ...row, rev: 0 };
      if (stays(whole) || isCase(whole) !== ofCases) continue;
      counts.rows += 1;
      yield { row };
    }
  }
  for (const queue of carried) {
    for (const body of source.messages(queue)) {
      counts.messages += 1;
      yield { message: queue, body };
    }
  }
  yield { end: counts };
}
