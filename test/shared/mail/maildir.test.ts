import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { sealEnvelopeId } from '../../../shared/mail/envelope-id.ts';
import { collectReports, type MaildirOptions } from '../../../shared/mail/maildir.ts';
import type { Json } from '../../../shared/ports.ts';
import type { Iso } from '../../../shared/time.ts';

const report = (noticeId: string): string =>
  `Content-Type: multipart/report; boundary=B\n\n--B\nContent-Type: message/delivery-status\n\nOriginal-Envelope-Id: ${sealEnvelopeId('key', { noticeId, caseId: 'c' })}\n\nAction: delivered\n\n--B--\n`;

describe('the Maildir', () => {
  let folder: string;
  let events: Json[];
  let options: MaildirOptions;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostwarden-maildir-'));
    for (const name of ['new', 'cur', 'tmp']) await mkdir(join(folder, name));
    events = [];
    options = {
      folder,
      key: 'key',
      relayed: 'accepted',
      now: () => '2027-03-15T10:00:00.000Z' as Iso,
      log: () => {},
      queues: {
        send: async (_, messages) => {
          events.push(...messages.map(({ body }) => body));
        },
      },
    };
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('reports become events, oldest first, and are kept as seen', async () => {
    await writeFile(join(folder, 'new', '200.b.host'), report('n2'));
    await writeFile(join(folder, 'new', '100.a.host'), report('n1'));
    expect(await collectReports(options)).toBe(2);
    expect(events).toMatchObject([
      { noticeId: 'n1', kind: 'delivered' },
      { noticeId: 'n2', kind: 'delivered' },
    ]);
    expect(await readdir(join(folder, 'new'))).toEqual([]);
    expect((await readdir(join(folder, 'cur'))).sort()).toEqual(['100.a.host:2,S', '200.b.host:2,S']);
    expect(await collectReports(options)).toBe(0);
  });

  test('other mail is handed on once, at most a byte over 20 MB of it', async () => {
    await writeFile(join(folder, 'new', '1'), 'Subject: Re: Notice\n\nWe removed it.\n');
    await writeFile(join(folder, 'new', '2'), Buffer.alloc(21 * 1024 * 1024, 'x'));
    const others: number[] = [];
    const onOther = async (message: Uint8Array) => {
      others.push(message.length);
    };
    expect(await collectReports({ ...options, onOther })).toBe(0);
    await collectReports({ ...options, onOther });
    expect(others).toEqual([36, 20 * 1024 * 1024 + 1]);
    expect(events).toEqual([]);
  });

  test('a mail arrived when its name or its file says, whichever is earlier, and never in the future', async () => {
    const second = (text: string): number => Date.parse(text) / 1000;
    const put = async (name: string, at: string) => {
      const path = join(folder, 'new', name);
      await writeFile(path, 'Subject: Re: Notice\n\nWe removed it.\n');
      await utimes(path, second(at), second(at));
    };
    await put(`${second('2027-03-14T09:00:00Z')}.M1.host`, '2027-03-15T08:00:00Z');
    await put('a-name-of-its-own', '2027-03-13T08:00:00Z');
    await put('b-from-a-wrong-clock', '2027-04-01T08:00:00Z');
    const arrived: Iso[] = [];
    const onOther = async (_: Uint8Array, at: Iso) => {
      arrived.push(at);
    };
    await collectReports({ ...options, onOther });
    expect(arrived).toEqual(['2027-03-14T09:00:00.000Z', '2027-03-13T08:00:00.000Z', '2027-03-15T10:00:00.000Z']);
  });

  test('a report that could not be passed on stays new', async () => {
    await writeFile(join(folder, 'new', '1'), report('n1'));
    const queues = { send: () => Promise.reject(new RetryLater('full')) };
    await expect(collectReports({ ...options, queues })).rejects.toThrow(RetryLater);
    expect(await collectReports(options)).toBe(1);
  });

  test('a folder that is no Maildir is told with the remedy', async () => {
    await expect(collectReports({ ...options, folder: join(folder, 'cur') })).rejects.toThrow(GiveUp);
  });
});
