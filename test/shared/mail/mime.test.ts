import { describe, expect, it } from 'vitest';
import { buildMime, isMailAddress, messageIdOf } from '../../../shared/mail/mime.ts';
import { composeFor, mimeOf, parse } from '../notice/sample.ts';

const composed = composeFor({ what: 'round', round: 0 }, 'nl');
const header = (read: Awaited<ReturnType<typeof parse>>, key: string) =>
  read.headers.find((one) => one.key === key)?.value;

describe('MIME of a notice', () => {
  it('has the headers that a mail of a machine about a case needs', async () => {
    const read = await parse(await mimeOf(composed));
    expect(read.messageId).toBe('<hw-7k3f9qxd2m.n3@voorbeeld-hosting.example>');
    expect(read.inReplyTo).toBe('<hw-7k3f9qxd2m.n1@voorbeeld-hosting.example>');
    expect(read.references).toBe(
      '<hw-7k3f9qxd2m@voorbeeld-hosting.example> <hw-7k3f9qxd2m.n1@voorbeeld-hosting.example>',
    );
    expect(header(read, 'auto-submitted')).toBe('auto-generated');
    expect(header(read, 'x-hostwarden-case')).toBe('hw-7k3f9qxd2m');
    expect(read.replyTo?.[0]?.address).toBe('acceptable-use@voorbeeld-hosting.example');
    expect(read.from?.address).toBe('acceptable-use@voorbeeld-hosting.example');
    expect(read.date).toBe('2027-03-15T10:00:00.000Z');
    expect(header(read, 'x-mailer')).toBeUndefined();
  });

  it('gives the same bytes for the same notice', async () => {
    expect(await mimeOf(composed)).toEqual(await mimeOf(composed));
  });

  it('sends plain text before HTML', async () => {
    const raw = Buffer.from(await mimeOf(composed)).toString('latin1');
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    '',
    'nobody',
    'a@b@c.example',
    'a@customer.example\r\nBcc: x@evil.example',
    'a@customer.example, b@evil.example',
    '"a b"@customer.example',
    '<a@customer.example>',
    'a@customer.example>',
    `${'a'.repeat(65)}@customer.example`,
    `a@${'b'.repeat(260)}.example`,
  ])('refuses %j as an address', async (address) => {
    expect(isMailAddress(address)).toBe(false);
    await expect(mimeOf(composed, { name: 'x', address })).rejects.toThrow('Not a mail address');
  });

  it.each([
    'jan@customer.example',
    "o'neil+tag@sub.customer.example",
    'info@xn--brgel-kva.example',
    'käse@bürgel.example',
  ])('takes %s', async (address) => {
    expect(isMailAddress(address)).toBe(true);
    expect((await parse(await mimeOf(composed, { name: 'x', address }))).to).toHaveLength(1);
  });

  it('hashes ids that are not ours', () => {
    expect(messageIdOf('a b>\r\n', 'x@provider.example')).toMatch(/^<[0-9a-f]{40}@provider\.example>$/);
  });

  it('points to the case where nothing was sent before', async () => {
    const read = await parse(
      await buildMime({
        ...composed,
        from: { name: 'P', address: 'p@provider.example' },
        to: { name: 'C', address: 'c@customer.example' },
        replyTo: { name: 'P', address: 'p@provider.example' },
        noticeId: 'hw-a.n1',
        caseId: 'hw-a',
        previous: [],
        date: '2027-03-15T10:00:00.000Z' as never,
      }),
    );
    expect(read.inReplyTo).toBe('<hw-a@provider.example>');
  });
});
