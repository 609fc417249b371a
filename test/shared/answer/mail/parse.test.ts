import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFileName } from '../../../../shared/answer/file-name.ts';
import { parseMail } from '../../../../shared/answer/mail/parse.ts';
import { casesNamed } from '../../../../shared/answer/mail/which-case.ts';
import { mailWith, parsed, rawMail } from './mails.ts';

const domain = 'voorbeeld-hosting.example';

describe('parsing', () => {
  test('sender, subject, thread and words, from any charset', async () => {
    const mail = await parsed(rawMail('gmail-nl'));
    expect(mail.from).toEqual({ name: 'Renée Jansen', address: 'Admin@Customer.example' });
    expect(mail.subject).toBe('Re: [hw-7k3f9qxd2m] Eerste kennisgeving over bakker-jansen.example');
    expect(mail.references).toContain('hw-7k3f9qxd2m@voorbeeld-hosting.example');
    expect(mail.text).toContain('€ 0 schade');
    expect(mail.text).not.toContain('HTML ONLY');
    expect((await parsed(rawMail('outlook-desktop-de'))).text).toContain('prüfen');
  });

  test('files keep their bytes and lose their paths; a mail inside the mail is a file too', async () => {
    const mail = await parsed(rawMail('with-files-nl'));
    expect(mail.text.trim()).toBe('In bijlage de licentie.');
    expect(mail.files.map(({ name, type, bytes }) => [name, type, bytes])).toEqual([
      ['licentie 2027.pdf', 'application/pdf', 18],
      ['kwaad fdp.html', 'text/html', expect.any(Number)],
      ['file-3', 'message/rfc822', expect.any(Number)],
    ]);
    expect(Buffer.from(mail.files[0]?.content ?? []).toString()).toBe('%PDF-1.4 invented\n');
    expect(mail.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('more files than ten are counted, not listed', async () => {
    const part = '--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n';
    const mail = await parsed(mailWith({ 'Content-Type': 'multipart/mixed; boundary=b' }, `${part.repeat(25)}--b--`));
    expect([mail.files.length, mail.moreFiles]).toEqual([10, 15]);
  });

  test('the same mail by two ways is one mail; other words or another sender are another', async () => {
    const one = await parsed(mailWith({ Received: 'by a' }));
    const again = await parsed(mailWith({ Received: 'by b', 'Delivered-To': 'x@y.example' }));
    expect(again.id).toBe(one.id);
    expect(one.id).toMatch(/^mail-[a-z2-7]{26}$/);
    expect((await parsed(mailWith({}, 'Other words.'))).id).not.toBe(one.id);
    expect((await parsed(mailWith({ From: 'x@y.example' }))).id).not.toBe(one.id);
  });

  test('two senders, none or a group are nobody in particular', async () => {
    expect((await parsed(mailWith({ From: 'Team: a@b.example, c@d.example;' }))).from).toBeUndefined();
    expect((await parsed(mailWith({ From: 'nobody' }))).from).toBeUndefined();
  });

  test('the first of two headers holds; a mail without a sender is nobody’s; a type that is none is plain bytes', async () => {
    const twice = await parsed(`Subject: first\r\nX-A: one\r\nX-A: two\r\n\r\nHello\r\n`);
    expect([twice.header('x-a'), twice.from]).toEqual(['one', undefined]);
    const part = 'Content-Disposition: attachment; filename=a\r\nContent-Type: nonsense\r\n\r\nx\r\n';
    const mail = await parsed(mailWith({ 'Content-Type': 'multipart/mixed; boundary=b' }, `--b\r\n${part}--b--`));
    expect(mail.files[0]?.type).toBe('application/octet-stream');
  });

  test('a long name keeps a short ending, and is cut where it has none', () => {
    expect(cleanFileName(`${'a'.repeat(200)}.pdf`, 1)).toBe(`${'a'.repeat(96)}.pdf`);
    expect(cleanFileName('a'.repeat(200), 1)).toBe('a'.repeat(100));
    expect(cleanFileName(`a.${'b'.repeat(200)}`, 1)).toHaveLength(100);
  });

  test('hostile mails are refused or cut: size, headers, nesting', async () => {
    expect(await parseMail(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual({ ok: false, error: 'too-large' });
    const header = `X-A: ${'a'.repeat(1000)}\r\n`;
    expect(await parseMail(Buffer.from(`${header.repeat(300)}\r\nx`))).toEqual({ ok: false, error: 'unreadable' });
    let nested = '';
    for (let depth = 0; depth < 100; depth += 1)
      nested += `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`;
    expect(await parseMail(Buffer.from(nested))).toEqual({ ok: false, error: 'unreadable' });
    const subject = (await parsed(mailWith({ Subject: `a\u202eb ${'x'.repeat(5000)}` }))).subject;
    expect(subject.length).toBeLessThanOrEqual(500);
    expect(subject).not.toContain('\u202e');
  });

  test('any bytes give a mail or a refusal, and what comes out is well formed and bounded', async () => {
    const charset = fc.constantFrom('utf-8', 'iso-8859-15', 'utf-7', 'x-unknown', 'gb18030', '\\', '');
    const encoding = fc.constantFrom('7bit', 'base64', 'quoted-printable', 'x-uuencode', '');
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        charset,
        encoding,
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ maxLength: 40, unit: 'binary' }),
        async (set, way, body, subject) => {
          const head = `From: a@b.example\r\nSubject: ${subject}\r\nContent-Type: text/html; charset=${set}\r\nContent-Transfer-Encoding: ${way}\r\n\r\n`;
          const result = await parseMail(Buffer.concat([Buffer.from(head), body]));
          if (!result.ok) return;
          read += 1;
          expect(result.value.text.isWellFormed() && result.value.subject.isWellFormed()).toBe(true);
          expect(result.value.text).not.toContain('\0');
        },
      ),
      { seed: 822, numRuns: 200 },
    );
    expect(read).toBeGreaterThan(150);
  });

  test('file names are safe in any folder', () => {
    expect(cleanFileName('../../etc/passwd', 1)).toBe('passwd');
    expect(cleanFileName('C:\\temp\\a.pdf', 1)).toBe('a.pdf');
    expect(cleanFileName('.htaccess', 1)).toBe('htaccess');
    expect(cleanFileName('con.txt', 2)).toBe('file-2');
    expect(cleanFileName('a\r\nb: c.txt', 1)).toBe('a b_ c.txt');
    expect(cleanFileName(`${'é'.repeat(300)}.pdf`, 1)).toMatch(/^é{96}\.pdf$/);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const clean = cleanFileName(name, 7);
        expect(clean).toMatch(/^[^/\\<>:"|?*\p{Cc}]{1,100}$/u);
        expect(clean.isWellFormed() && !clean.startsWith('.')).toBe(true);
      }),
      { seed: 7 },
    );
  });
});

describe('which case', () => {
  test.each([
    ['gmail-nl', ['hw-7k3f9qxd2m']],
    ['with-files-nl', ['hw-7k3f9qxd2m']],
  ])('%s', async (name, cases) => {
    expect(casesNamed(await parsed(rawMail(name)), [domain])).toEqual(cases);
  });

  test.each([
    [
      'the thread',
      { Subject: 'Re: uw bericht', 'In-Reply-To': '<hw-aaaaaaaaaa.n12@voorbeeld-hosting.example>' },
      ['hw-aaaaaaaaaa'],
    ],
    [
      'the case’s own id',
      { Subject: '', References: '<x@y> <hw-aaaaaaaaaa@VOORBEELD-hosting.example>' },
      ['hw-aaaaaaaaaa'],
    ],
    ['not of another domain', { Subject: '', References: '<hw-aaaaaaaaaa.n1@elsewhere.example>' }, []],
    [
      'the address',
      { Subject: 'x', To: 'Hosting <acceptable-use+hw-aaaaaaaaaa@voorbeeld-hosting.example>' },
      ['hw-aaaaaaaaaa'],
    ],
    ['the subject, in capitals', { Subject: 'RE: HW-7K3F9QXD2M' }, ['hw-7k3f9qxd2m']],
    [
      'two',
      { Subject: '[hw-bbbbbbbbbb]', References: '<hw-aaaaaaaaaa@voorbeeld-hosting.example>' },
      ['hw-aaaaaaaaaa', 'hw-bbbbbbbbbb'],
    ],
    ['no part of another word', { Subject: 'xhw-7k3f9qxd2m and hw-7k3f9qxd2mm' }, []],
    ['letters that a reference has not', { Subject: 'hw-ilouilouil' }, []],
  ] as const)('%s', async (_, headers, cases) => {
    expect(casesNamed(await parsed(mailWith(headers)), [domain])).toEqual(cases);
  });

  test('the words only where everything else is silent', async () => {
    const words = 'It is about hw-cccccccccc.';
    expect(casesNamed(await parsed(mailWith({ Subject: 'Hello' }, words)), [domain])).toEqual(['hw-cccccccccc']);
    expect(casesNamed(await parsed(mailWith({}, words)), [domain])).toEqual(['hw-7k3f9qxd2m']);
  });
});
