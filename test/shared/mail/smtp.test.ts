import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { openEnvelopeId } from '../../../shared/mail/envelope-id.ts';
import { readFeedback } from '../../../shared/mail/feedback.ts';
import { buildMime } from '../../../shared/mail/mime.ts';
import { smtpMail } from '../../../shared/mail/smtp.ts';
import type { Json, Mail, Queues } from '../../../shared/ports.ts';
import { parseIso } from '../../../shared/time.ts';
import { sampleMail } from '../../contract/mail.ts';
import { type SmtpRecorder, startSmtp } from '../../contract/recorder.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
const mailTo = (url: string): { mail: Mail; events: Json[]; logged: string[] } => {
  const events: Json[] = [];
  const logged: string[] = [];
  const queues: Pick<Queues, 'send'> = {
    send: async (_, messages) => {
      events.push(...messages.map(({ body }) => body));
    },
  };
  const now = () => Temporal.Instant.from('2027-03-15T10:00:00Z');
  return { mail: smtpMail({ url, key: 'key', queues, now, log: (_, event) => logged.push(event) }), events, logged };
};
const start = async (options: Parameters<typeof startSmtp>[0] = {}): Promise<SmtpRecorder> => {
  const server = await startSmtp(options);
  closers.push(server.close);
  return server;
};
const refusing = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code });

/** A server that says its lines and hangs up at the line that begins so. */
const startHangingUp = async (at: string): Promise<string> => {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.write('220 mail.test\r\n');
    socket.on('data', (data) => {
      const line = data.toString();
      if (line.startsWith(at)) socket.destroy();
      else if (line.startsWith('EHLO')) socket.write('250-mail.test\r\n250 DSN\r\n');
      else if (line.startsWith('DATA')) socket.write('354 go on\r\n');
      else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  );
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe('mail by SMTP', () => {
  test('asks for a report of success, failure and delay under a sealed name, and tells that it was accepted', async () => {
    const server = await start();
    const { mail, events } = mailTo(server.url);
    expect(await mail.send(sampleMail)).toEqual({ messageId: expect.stringContaining('queued as 4711') });
    const dsn = JSON.stringify(server.messages[0]?.dsn);
    for (const word of ['SUCCESS', 'FAILURE', 'DELAY', 'HDRS', 'rfc822;info@klant.example'])
      expect(dsn).toContain(word);
    const envelopeId = /hw-7k3f9qxd2m\.n5:hw-7k3f9qxd2m:[\w-]{22}/.exec(dsn)?.[0] ?? '';
    expect(openEnvelopeId('key', envelopeId)).toEqual({ noticeId: 'hw-7k3f9qxd2m.n5', caseId: 'hw-7k3f9qxd2m' });
    expect(events).toEqual([
      {
        noticeId: 'hw-7k3f9qxd2m.n5',
        caseId: 'hw-7k3f9qxd2m',
        kind: 'accepted',
        at: '2027-03-15T10:00:00.000Z',
        detail: expect.stringContaining('4711'),
      },
    ]);
  });

  test('names a message for its header, by which a complaint that quotes it is known', async () => {
    const { mail } = mailTo('smtp://127.0.0.1:9');
    const id = mail.feedbackId?.(sampleMail) ?? '';
    const who = { name: 'V', address: 'v@host.example' };
    const words = { from: who, to: who, replyTo: who, subject: 's', text: 't', html: '<body>t</body>', previous: [] };
    const date = parseIso('2027-03-15T10:00:00Z');
    const mime = await buildMime({ ...words, date, noticeId: 'n', caseId: 'c', feedbackId: id });
    const report = [
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
      '',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      '--b',
      'Content-Type: message/rfc822',
      '',
      Buffer.from(mime).toString('latin1'),
      '--b--',
      '',
    ].join('\r\n');
    const { noticeId, caseId } = sampleMail;
    expect(await readFeedback(Buffer.from(report), date, { key: 'key' })).toMatchObject({ noticeId, caseId });
  });

  test('a server without delivery reports is pointed out: no delivery will ever be proven', async () => {
    const server = await start({ hideDSN: true });
    const { mail, logged } = mailTo(server.url);
    await mail.send(sampleMail);
    expect(logged).toEqual(['smtp.no-dsn']);
    const reporting = mailTo((await start()).url);
    await reporting.mail.send(sampleMail);
    expect(reporting.logged).toEqual([]);
  });

  test('a final refusal of the recipient is a bounce', async () => {
    const server = await start({ onRcptTo: (_, __, done) => done(refusing(550, '5.1.1 no such\nuser')) });
    const { mail, events } = mailTo(server.url);
    await mail.send(sampleMail);
    expect(events).toMatchObject([{ kind: 'bounced', detail: expect.stringMatching(/^550 5\.1\.1 no such/) }]);
  });

  test('a final refusal of the message is a rejection', async () => {
    const server = await start({
      onData: (stream, _, done) => {
        stream.resume();
        stream.on('end', () => done(refusing(554, '5.7.1 refused by policy')));
      },
    });
    const { mail, events } = mailTo(server.url);
    await mail.send(sampleMail);
    expect(events).toMatchObject([{ kind: 'rejected', detail: expect.stringContaining('5.7.1') }]);
  });

  test('a refusal for now, of the recipient or the message, is to be retried and tells nothing', async () => {
    const atRecipient = await start({ onRcptTo: (_, __, done) => done(refusing(451, '4.7.1 greylisted')) });
    const atData = await start({
      onData: (stream, _, done) => {
        stream.resume();
        stream.on('end', () => done(refusing(452, '4.3.1 full')));
      },
    });
    for (const { url } of [atRecipient, atData]) {
      const { mail, events } = mailTo(url);
      await expect(mail.send(sampleMail)).rejects.toThrow(RetryLater);
      expect(events).toEqual([]);
    }
  });

  test('a refusal of us as sender, or of our password, is never held against the recipient', async () => {
    const atSender = await start({ onMailFrom: (_, __, done) => done(refusing(550, '5.7.1 who are you')) });
    const atLogin = await start({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(null, { user: undefined }),
    });
    for (const url of [atSender.url, atLogin.url.replace('smtp://', 'smtp://user:wrong@')]) {
      const { mail, events } = mailTo(url);
      await expect(mail.send(sampleMail)).rejects.toThrow(RetryLater);
      expect(events).toEqual([]);
    }
  });

  test('nobody there, or a connection lost before the message: it was not taken', async () => {
    const gone = await startSmtp();
    await gone.close();
    for (const url of [
      gone.url,
      await startHangingUp('EHLO'),
      await startHangingUp('RCPT'),
      await startHangingUp('DATA'),
    ])
      await expect(mailTo(url).mail.send(sampleMail), url).rejects.toThrow(RetryLater);
  });

  test('a connection lost with the message under way: nobody knows, so it is neither error', async () => {
    const { mail, events } = mailTo(await startHangingUp('From: '));
    const error = await mail.send(sampleMail).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(RetryLater);
    expect(error).not.toBeInstanceOf(GiveUp);
    expect(events).toEqual([]);
  });

  test('an accepted mail stays accepted when its event cannot be kept', async () => {
    const server = await start();
    const queues = { send: () => Promise.reject(new RetryLater('full')) };
    const now = () => Temporal.Instant.from('2027-03-15T10:00:00Z');
    const mail = smtpMail({ url: server.url, key: 'key', queues, now, log: () => {} });
    await mail.send(sampleMail);
    expect(server.messages).toHaveLength(1);
  });

  test.each(['http://mail.host.example', 'mail.host.example:25', ''])('the address %j is refused', (url) => {
    expect(() => mailTo(url)).toThrow(GiveUp);
  });
});
