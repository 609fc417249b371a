import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { describe, expect, it } from 'vitest';
import { mailboxApp } from '../../../../functions/standalone/mailbox/mailbox.tsx';
import { withLinks } from '../../../../functions/standalone/mailbox/message.ts';
import type { MailboxEntry } from '../../../../shared/mail/mailbox.ts';
import { addSeconds, parseIso } from '../../../../shared/time.ts';

const secret = 'Ab_-'.repeat(10).concat('xyz');
const link = `http://127.0.0.1:8080/a/${secret}`;
const evil = '<script>alert(1)</script>\u202E';

const compose = (mail: Record<string, unknown>): Promise<Uint8Array> =>
  new MailComposer({ from: 'Provider <aup@provider.example>', to: 'jan@klant.example', ...mail }).compile().build();

const start = parseIso('2027-03-15T09:00:00Z');
const boxOf = async (mails: readonly Uint8Array[]) => {
  const entries = mails.map(
    (_mime, n): MailboxEntry => ({
      noticeId: `notice${n}`,
      caseId: 'hw-7k3f9qxd2m',
      from: 'aup@provider.example',
      to: n === 0 ? evil : `customer${n}@klant.example`,
      messageId: `mailbox-notice${n}`,
      at: addSeconds(start, n * 60),
    }),
  );
  return mailboxApp({
    list: async () => entries,
    read: async (id) => mails[entries.findIndex((entry) => entry.noticeId === id)],
  });
};
const get = async (app: Awaited<ReturnType<typeof boxOf>>, path: string) => {
  const response = await app.request(path);
  return { response, html: await response.text() };
};

describe('the list', () => {
  it('has the newest first, with subject, recipient and date, all escaped', async () => {
    const app = await boxOf([await compose({ subject: `Eerste ${evil}` }), await compose({ subject: 'Tweede – één' })]);
    const { html, response } = await get(app, '/mailbox');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(html.indexOf('Tweede – één')).toBeGreaterThan(0);
    expect(html.indexOf('Tweede – één')).toBeLessThan(html.indexOf('Eerste'));
    expect(html).toContain('2027-03-15 09:01 UTC');
    expect(html).not.toMatch(/<script|\u202E/);
  });

  it('is paged, and says so when it is empty', async () => {
    const mail = await compose({ subject: 'x' });
    const app = await boxOf(Array.from({ length: 51 }, () => mail));
    expect((await get(app, '/mailbox')).html).toContain('/mailbox?skip=50');
    const { html } = await get(app, '/mailbox?skip=50');
    expect(html).toContain('/mailbox/notice0');
    expect(html).not.toContain('/mailbox/notice1"');
    expect((await get(await boxOf([]), '/mailbox')).html).toContain('No mail yet');
  });
});

describe('one mail', () => {
  const text = `Geachte,\n${link}?lang=nl\nhttps://evil.example/ and ${evil}\n`;
  const html = `<p>Hello <a href="${link}">open</a></p><script>alert(1)</script><img src="https://track.example/x.png">`;

  it('shows headers and plain text, in which only customers’ links lead anywhere, and only to ourselves', async () => {
    const app = await boxOf([await compose({ subject: 'Onderwerp', text, html })]);
    const page = await get(app, '/mailbox/notice0');
    expect(page.html).toContain(`<a href="/a/${secret}?lang=nl">`);
    expect(page.html).not.toContain('href="https://evil.example');
    expect(page.html).toContain('&lt;script&gt;');
    expect(page.html).not.toMatch(/<script|<img|\u202E/);
    expect(page.html).toMatch(/<iframe[^>]*sandbox="allow-top-navigation-by-user-activation"/);
    expect(page.response.headers.get('Content-Security-Policy')).toContain("frame-src 'self'");
  });

  it('shows the HTML in a sandbox without script, requests or our own origin', async () => {
    const app = await boxOf([await compose({ subject: 's', text, html })]);
    const policy = (await get(app, '/mailbox/notice0/html')).response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-top-navigation-by-user-activation');
    expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src|https?:/);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it('is there as it was sent, as plain text', async () => {
    const mime = await compose({ subject: 's', text });
    const app = await boxOf([mime]);
    const raw = await get(app, '/mailbox/notice0/raw');
    expect(raw.response.headers.get('Content-Type')).toContain('text/plain');
    expect(raw.response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(raw.html).toBe(new TextDecoder().decode(mime));
  });

  it('that is not there is a 404, and bytes that are no mail are no crash', async () => {
    const app = await boxOf([new Uint8Array([0, 255, 10, 13, 60])]);
    expect((await get(app, '/mailbox')).response.status).toBe(200);
    expect((await get(app, '/mailbox/notice0')).response.status).toBe(200);
    for (const path of ['/mailbox/none', '/mailbox/none/html', '/mailbox/none/raw', '/mailbox/notice0/html'])
      expect((await get(app, path)).response.status).toBe(404);
  });
});

it('a link is whole or none', () => {
  const hrefs = (text: string) => withLinks(text).flatMap(({ href }) => href ?? []);
  expect(hrefs(`(${link})`)).toEqual([`/a/${secret}`]);
  expect(hrefs(`${link}x`)).toEqual([]);
  expect(hrefs('http://127.0.0.1/a/short')).toEqual([]);
  expect(
    withLinks(`a ${link} b`)
      .map(({ text }) => text)
      .join(''),
  ).toBe(`a ${link} b`);
});
