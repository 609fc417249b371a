/** What every mail system must do, however it is watched. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mail, MailEvent, OutgoingMail } from '../../shared/ports.ts';

export type Arrived = { readonly from: string; readonly to: string; readonly mime: Uint8Array };
export type MailSystem = {
  readonly mail: Mail;
  /** What reached the other side. */
  arrived(): Promise<readonly Arrived[]>;
  /** What the adapter itself put on the queue `mail-events`. */
  events(): Promise<readonly MailEvent[]>;
};

const mime = [
  'From: =?utf-8?Q?H=C3=A9berg?= <abuse@host.example>',
  'To: info@klant.example',
  'Subject: Notice',
  'X-Own: kept',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '. a line that is a dot:',
  '.',
  '.. and one of two',
  '',
  'Bj=C3=B6rn, trailing blanks  ',
  '',
].join('\r\n');
export const sampleMail: OutgoingMail = {
  mime: new Uint8Array(Buffer.from(mime, 'latin1')),
  from: 'abuse@host.example',
  to: 'info@klant.example',
  noticeId: 'hw-7k3f9qxd2m.n5',
  caseId: 'hw-7k3f9qxd2m',
};

export const mailContract = (name: string, make: () => Promise<MailSystem>): void => {
  describe(`mail: ${name}`, () => {
    let system: MailSystem;
    beforeEach(async () => {
      system = await make();
    });

    test('the message arrives byte for byte, from and to whom it was sent', async () => {
      const { messageId } = await system.mail.send(sampleMail);
      expect(messageId).not.toBe('');
      const [{ from, to, mime: bytes } = { from: '', to: '', mime: new Uint8Array() }, ...more] =
        await system.arrived();
      expect(more).toEqual([]);
      expect([from, to]).toEqual([sampleMail.from, sampleMail.to]);
      expect(Buffer.from(bytes).toString('latin1')).toBe(mime);
    });

    test('a message of 300 KB arrives whole', async () => {
      const large = new Uint8Array(Buffer.from(`${mime}${'0123456789abcdef\r\n'.repeat(17_000)}`, 'latin1'));
      await system.mail.send({ ...sampleMail, mime: large });
      const [first] = await system.arrived();
      expect(Buffer.compare(first?.mime ?? new Uint8Array(), large)).toBe(0);
    });

    test('events name the notice and the case', async () => {
      await system.mail.send(sampleMail);
      for (const event of await system.events())
        expect(event).toMatchObject({ noticeId: sampleMail.noticeId, caseId: sampleMail.caseId });
    });

    test('sending again makes a second message unless the system says that it is safe', async () => {
      await system.mail.send(sampleMail);
      await system.mail.send({ ...sampleMail, mime: new Uint8Array(Buffer.from('Subject: other\r\n\r\nother\r\n')) });
      expect(await system.arrived()).toHaveLength(system.mail.repeatSafe === true ? 1 : 2);
    });
  });
};
