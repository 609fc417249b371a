import { afterEach, beforeEach, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { collectImap, type ImapOptions, type ImapPosition } from '../../../shared/mail/imap.ts';
import { parseIso } from '../../../shared/time.ts';
import { type ImapServer, openImapServer, password } from './imap-server.ts';

let server: ImapServer;
let position: ImapPosition | undefined;
let got: [string, string][];
beforeEach(async () => {
  server = await openImapServer();
  position = undefined;
  got = [];
});
afterEach(() => server.close());

const mail = (uid: number, internalDate = '15-Mar-2027 09:00:00 +0100') => ({
  uid,
  internalDate,
  source: `Subject: number ${uid}\r\n\r\nWords.\r\n`,
});
const look = (change: Partial<ImapOptions> = {}): Promise<number> =>
  collectImap({
    url: `imap://abuse:${password}@127.0.0.1:${server.port}/INBOX`,
    key: 'key',
    relayed: 'accepted',
    queues: { send: async () => {} },
    now: () => parseIso('2027-03-15T10:00:00Z'),
    log: () => {},
    onOther: async (bytes, at) => {
      got.push([Buffer.from(bytes).toString().split('\r\n')[0] ?? '', at]);
    },
    position: {
      load: async () => position,
      save: async (next) => {
        position = next;
      },
    },
    ...change,
  });

test('every mail is read once, the oldest first, with the time at which it arrived there, never in the future', async () => {
  server.mails = [mail(3), mail(5, '16-Mar-2027 09:00:00 +0100')];
  await look();
  expect(got).toEqual([
    ['Subject: number 3', '2027-03-15T08:00:00.000Z'],
    ['Subject: number 5', '2027-03-15T10:00:00.000Z'],
  ]);
  await look();
  expect(got).toHaveLength(2);
  server.mails = [...server.mails, mail(8)];
  await look();
  expect(got.map(([subject]) => subject)).toEqual(['Subject: number 3', 'Subject: number 5', 'Subject: number 8']);
});

test('the mailbox is never changed: opened to be examined, and nothing but searches and fetches', async () => {
  server.mails = [mail(3)];
  await look();
  const verbs = new Set(
    server.commands.map((line) =>
      line
        .split(' ')
        .slice(0, line.startsWith('UID') ? 2 : 1)
        .join(' '),
    ),
  );
  expect(verbs).toContain('EXAMINE');
  expect(verbs).toContain('UID FETCH');
  for (const verb of ['SELECT', 'STORE', 'UID STORE', 'EXPUNGE', 'UID MOVE', 'UID COPY'])
    expect(verbs).not.toContain(verb);
  expect(server.commands.find((line) => line.startsWith('UID FETCH'))).toContain('BODY.PEEK[]<0.20971521>');
});

test('what could not be kept is read again next time', async () => {
  server.mails = [mail(3), mail(4)];
  let full = true;
  const onOther = async (bytes: Uint8Array) => {
    if (full && Buffer.from(bytes).includes('number 4')) throw new RetryLater('full');
    got.push([Buffer.from(bytes).toString(), '']);
  };
  await expect(look({ onOther })).rejects.toThrow(RetryLater);
  expect(position).toEqual({ uidValidity: '7', uid: 3 });
  full = false;
  await look({ onOther });
  expect(got).toHaveLength(2);
});

test('a mailbox that was numbered anew is read anew', async () => {
  server.mails = [mail(30)];
  await look();
  server.uidValidity = 8;
  server.mails = [mail(1), mail(2)];
  await look();
  expect(got).toHaveLength(3);
  expect(position).toEqual({ uidValidity: '8', uid: 2 });
});

test('a wrong password, no such folder, nobody there: told in the server’s words, to be tried again', async () => {
  const wrong = `imap://abuse:wrong@127.0.0.1:${server.port}/INBOX`;
  await expect(look({ url: wrong })).rejects.toThrow(/Wrong user or password/);
  await expect(look({ url: wrong.replace('wrong', password).replace('INBOX', 'Nowhere') })).rejects.toThrow(RetryLater);
  await server.close();
  await expect(look()).rejects.toThrow(/ECONNREFUSED/);
  await expect(look({ url: 'http://mail.example/' })).rejects.toThrow(GiveUp);
});
