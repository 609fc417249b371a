/** The ways in on AWS that no form is: a reply by mail, from SES through bucket and queue, and the API for panels. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { InboundMail } from '../../shared/answer/inbound-mail.ts';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import { verifyChain } from '../../shared/audit/chain.ts';
import type { Case } from '../../shared/case/case.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { describeAws } from '../contract/aws.ts';
import { bundleInto } from '../infra/bundles.ts';
import { type LambdaWorld, openLambdaWorld } from './lambda/world.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });
const folder = mkdtempSync(join(tmpdir(), 'hostwarden-ways-in-'));
/** A word that nothing else has, by which what people gave is found again wherever it went. */
const mark = (what: string): string => `zqvx${what}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeAws('ways in on Lambda', () => {
  let world: LambdaWorld;
  beforeAll(async () => {
    bundleInto(folder);
    world = await openLambdaWorld(folder);
    await world.settle();
    const anna = await world.person('Anna Confirmer');
    const queue = await anna.open('/console/flags');
    const flag = await anna.open(queue.$('a[href*="/console/flags/"]').first().attr('href') ?? '');
    await anna.send(await anna.send(flag, /\/claim$/), /\/confirm$/, { reason: 'Offers key generators' });
    await world.later({ hours: 1 });
  });
  afterAll(() => world.close());

  const theCase = async (): Promise<Case> => {
    const page = await world.ports.records.query({ index: 'owner', pk: 'contract#k1', prefix: 'case#' });
    return bodyOf<Case>(page.rows[0] ?? { pk: '', sk: '', rev: 0, body: undefined as never });
  };
  const mailFrom = (from: string, inReplyTo: string, text: string): string =>
    [
      `From: Jan Peeters <${from}>`,
      'To: acceptable-use@aup.host.example',
      'Subject: Re: your notice',
      `Message-ID: <reply-${from}>`,
      'Date: Mon, 15 Mar 2027 13:00:00 +0100',
      ...(inReplyTo === '' ? [] : [`In-Reply-To: ${inReplyTo}`]),
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ].join('\r\n');

  test('sites go by their own names: in mails, on the way back from the issuer, in cookies and in forms', async () => {
    const [notice] = await world.mails();
    const said = `${notice?.text} ${notice?.html}`;
    const link = /https:\/\/[^\s"<]+\/a\/[\w-]{43}/.exec(said)?.[0] ?? '';
    expect(new URL(link).origin).toBe('https://abuse.host.example');
    expect(said).not.toMatch(/execute-api|amazonaws/);

    const leads = await world.reach(`${world.desk}/console/login/start`, { redirect: 'manual' });
    const back = new URL(leads.headers.get('location') ?? '').searchParams.get('redirect_uri');
    expect(back).toBe('https://desk.host.example/console/login/callback');
    expect(leads.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-login=.*; Path=\/; HttpOnly; Secure/),
    ]);

    // A browser that knows no Fetch Metadata: the form must come from the very name that it is sent to.
    const send = (origin: string) =>
      world.reach(link, {
        method: 'POST',
        headers: { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'language=nl',
        redirect: 'manual',
      });
    expect((await send('https://desk.host.example')).status).toBe(403);
    expect((await send('https://abuse.host.example')).status).not.toBe(403);
  });

  test('a reply to the notice is an answer, once, though SES delivers it twice; the dispute is decided and told', async () => {
    expect(await theCase()).toMatchObject({ state: { kind: 'waiting', round: 0 }, answers: [] });
    const [notice] = await world.mails();
    expect(notice?.messageId).toMatch(/^<.*@aup\.host\.example>$/);
    const reply = mailFrom('jan@shop.example', notice?.messageId ?? '', 'These programs are of our own making.');
    await world.receive(reply);
    await world.receive(reply);
    const heard = await theCase();
    expect(heard.state.kind).toBe('disputed');
    expect(heard.answers).toMatchObject([{ kind: 'text', text: 'These programs are of our own making.', late: false }]);
    // The receipt.
    expect((await world.mails()).at(-1)?.to?.[0]?.address).toBe('jan@shop.example');

    const bram = await world.person('Bram Second');
    const page = await bram.open(`/console/cases/${heard.id}`);
    expect(page.$('main').text()).toContain('of our own making');
    await bram.send(page, /\/decide-dispute$/, { verdict: 'withdrawn', reason: 'Their own programs indeed' });
    await world.settle();
    const closed = await theCase();
    expect(closed.state).toMatchObject({ kind: 'closed', outcome: 'withdrawn' });
    expect((await world.mails()).at(-1)?.text).toContain('Their own programs indeed');
    const pk = keys.case(closed.id).pk;
    const { rows } = await world.ports.records.query({ index: 'table', pk, prefix: 'audit#', limit: 1000 });
    expect(
      verifyChain(
        closed.id,
        rows.map((row) => bodyOf<AuditEntry>(row)),
        closed.version,
      ),
    ).toBeUndefined();
  });

  test('a stranger’s mail waits for a person, who reads it in the console and sets it aside', async () => {
    await world.receive(mailFrom('stranger@elsewhere.example', '', 'What is this about?'));
    const waiting = async () => (await world.ports.records.query({ index: 'list', pk: 'mails#parked' })).rows;
    const [row] = await waiting();
    const mail = row && bodyOf<InboundMail>(row);
    const bram = await world.person('Bram Second');
    const page = await bram.open(`/console/parked/${mail?.id}`);
    expect(page.$('main').text()).toContain('What is this about?');
    await bram.send(page, /\/discard$/, { reason: 'No customer of ours' });
    expect(await waiting()).toEqual([]);
  });

  test('the API knows its tokens and their scopes, tells where a case stands and takes a new site', async () => {
    const dora = await world.person('Dora Manager');
    const token = async (scope: string): Promise<string> => {
      const made = await dora.send(await dora.open('/console/tokens'), /\/tokens$/, {
        name: `panel ${scope}`,
        scope,
        perMinute: '60',
        days: '30',
      });
      return made.$('pre.secret').text().trim();
    };
    const call = (path: string, secret: string, more: RequestInit = {}) =>
      world.reach(`${world.api}/api/v1${path}`, {
        ...more,
        headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      });
    const [reads, writes] = [await token('cases:read'), await token('inventory:write')];
    expect((await call('/cases?state=closed', 'hw_unknown_unknown_unknown_unknown')).status).toBe(401);
    expect((await call('/cases?state=closed', writes)).status).toBe(403);
    const said = await call('/cases?state=closed', reads);
    expect(said.status).toBe(200);
    const text = await said.text();
    expect(text).toContain((await theCase()).id);
    expect(text).not.toMatch(/Peeters|@shop\.example|own programs/);

    const body = JSON.stringify({ sites: [{ host: 'www.new.example', contract: 'k1', server: 's1' }] });
    expect((await call('/inventory', writes, { method: 'POST', body })).status).toBe(200);
    expect(await world.ports.records.get(keys.site('www.new.example'))).toBeDefined();
    await world.settle();
  });

  test('a mark in everything that people type, send or are called is in no line of any log', async () => {
    const form = (
      path: string,
      fields: Readonly<Record<string, string>>,
      more: Readonly<Record<string, string>> = {},
    ) =>
      world.reach(`${world.base}${path}`, {
        method: 'POST',
        headers: { 'Sec-Fetch-Site': 'same-origin', 'User-Agent': mark('agent'), ...more },
        body: new URLSearchParams(fields),
        redirect: 'manual',
      });
    // A notice from outside, and one that cannot be read.
    const id = 'abcdefghijklmnopqrstuvwx27';
    const person = { name: mark('notifier'), email: `${mark('notifier')}@notifier.example`, goodFaith: 'yes' };
    const reported = {
      id,
      category: 'illegal-software',
      urls: world.hosting.noticed,
      reasons: mark('reasons'),
      ...person,
    };
    expect((await form('/report', reported)).status).toBe(303);
    const unreadable = { 'Content-Type': 'application/json' };
    await world.reach(`${world.base}/report`, { method: 'POST', headers: unreadable, body: `{"${mark('xarf')}` });
    // By mail: every field that a mail has.
    const mail = mailFrom(`${mark('sender')}@elsewhere.example`, '', `${mark('words')}`);
    await world.receive(mail.replace('Jan Peeters', mark('from')).replace('Re: your notice', mark('subject')));
    await world.receive(`From: ${mark('raw')}\r\nContent-Type: ${mark('type')}/\r\n\r\n`);
    // Links that lead nowhere, forms of a case that is over, addresses with words in them.
    const link = /\/a\/[\w-]{43}/.exec((await world.mails())[0]?.text ?? '')?.[0] ?? '';
    const answer = { id, kind: 'text', name: mark('answerer'), text: mark('answer') };
    expect((await form(`${link}/answer`, answer)).status).toBe(409);
    await form(`/a/${mark('link')}/answer`, answer);
    await world.reach(`${world.base}${link}?q=${mark('query')}`, { headers: { 'User-Agent': mark('agent') } });
    // The API: what it takes, what it refuses, what it cannot read.
    const dora = await world.person('Dora Manager');
    const fields = { name: mark('token'), scope: 'inventory:write', perMinute: '60', days: '30' };
    const made = await dora.send(await dora.open('/console/tokens'), /\/tokens$/, fields);
    const secret = made.$('pre.secret').text().trim();
    const call = (body: string) =>
      world.reach(`${world.api}/api/v1/inventory`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${secret}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': mark('key') + body.length,
        },
        body,
      });
    const customer = { id: 'c9', name: mark('customer'), address: [mark('street')], language: 'nl' };
    const contact = {
      id: 'a',
      customer: 'c9',
      role: 'administrative',
      name: mark('contact'),
      email: `${mark('contact')}@x.example`,
      language: 'nl',
    };
    expect((await call(JSON.stringify({ customers: [customer], contacts: [contact] }))).status).toBe(200);
    expect((await call(JSON.stringify({ customers: [{ ...customer, language: mark('language') }] }))).status).toBe(422);
    expect((await call(`{"customers":[{"name":"${mark('broken')}`)).status).toBe(400);
    // Messages that no function can work.
    await world.ports.queues.send('case', [
      { body: { caseId: 'hw-none', command: { type: 'answer', text: mark('command') } } },
      { body: mark('body') },
    ]);
    await world.settle();

    const kept = await world.everything();
    for (const what of ['notifier', 'reasons', 'sender', 'words', 'subject', 'customer', 'street', 'contact', 'token'])
      expect(kept.toLowerCase(), what).toContain(mark(what));
    expect(world.logged.filter((line) => line.includes('"message.failed"')).length).toBeGreaterThan(0);
    const leaks = (lines: readonly string[]) =>
      lines.filter((line) => line.toLowerCase().includes(mark('')) || line.includes(secret));
    expect(leaks([`{"event":"planted","why":"${mark('sender')}"}`])).toHaveLength(1);
    expect(leaks(world.logged)).toEqual([]);
  });

  test('nothing was asked for that the template does not give, nothing ended in an error, and the log names nobody', () => {
    expect(world.denied).toEqual([]);
    expect(world.pump.failures).toEqual([]);
    for (const name of ['inbound', 'api']) expect(world.used.get(name), name).toContain('dynamodb:PutItem');
    expect(world.used.get('inbound')).toContain('s3:GetObject');
    expect(world.logged.some((line) => line.startsWith('inbound:'))).toBe(true);
    expect(world.logged.filter((line) => /Peeters|stranger|@shop\.example|own making|hw_/.test(line))).toEqual([]);
  });
});
