import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StateKind } from '../../../shared/case/case.ts';
import { wishesPath } from '../../../shared/crawl/wishes-path.ts';
import { RetryLater } from '../../../shared/errors.ts';
import { type Language, languages } from '../../../shared/messages.ts';
import { addSeconds } from '../../../shared/time.ts';
import { now, sampleCase, states } from '../../shared/answer/sample-case.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.close());

const id = 'abcdefghijklmnopqrstuvwx27';
const answer = { id, name: 'Jan Bakker', kind: 'misclassified', text: 'It is a review.' };
const body = async (response: Response | Promise<Response>) => (await response).text();
const page = (query = '') => desk.get(`/a/${desk.secret}${query}`);

describe('the page of a link', () => {
  it('shows reference, domain, clause, deadline, findings and forms in the language of its contact', async () => {
    const html = await body(page());
    for (const text of [
      '<html lang="nl">',
      'hw-7k3f9qxd2m',
      'bakker-jansen.example',
      'Voorwaarden, artikel 4.2(c)',
      'Websites met illegale software',
      'Tot en met dinsdag 30 maart 2027',
      '<bdi>keygen</bdi></mark>',
      'Staat op de lijst “Sample list”, versie 2027.03',
      'Mijn site is gehackt',
      'Nu opnieuw controleren',
      'Gegevensbeschermingsautoriteit',
    ])
      expect(html).toContain(text);
    expect(html).not.toContain('secret@');
    // What was flagged is named, never linked.
    expect(html).not.toContain('href="http://warez-collection.example');
  });

  it('speaks the language asked for, and that of each contact', async () => {
    const french = await desk.link({ contact: 'P2' });
    expect(await body(desk.get(`/a/${french}`))).toContain('<html lang="fr">');
    for (const language of ['nl', 'fr', 'de', 'en'] satisfies Language[])
      expect(await body(page(`?lang=${language}`))).toContain(`<html lang="${language}">`);
    expect(await body(page('?lang=xx"><script>'))).toContain('<html lang="nl">');
  });

  it('loads nothing and keeps nothing', async () => {
    const { headers } = await page();
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Set-Cookie')).toBeNull();
    const html = await body(page());
    expect(html).not.toMatch(/<script|<style| style="| on[a-z]+="/);
  });

  it.each(Object.keys(states) as StateKind[])(
    'changes nothing by being read (%s), and logs no secret',
    async (kind) => {
      await desk.put(sampleCase({ state: states[kind] }));
      const before = await desk.rows();
      expect(before.length).toBeGreaterThan(1);
      for (const query of ['', '?lang=de', `?sent=${id}`, '?tested=4', '?looked=NaN'])
        expect((await page(query)).status).toBe(200);
      await desk.get(`/a/${'x'.repeat(43)}`);
      const [fetched, ...rest] = (await desk.rows()).filter(({ sk }) => sk.startsWith('fetch#'));
      expect((await desk.rows()).filter(({ sk }) => !sk.startsWith('fetch#'))).toEqual(before);
      // Kept for the dossier, once a minute: fetched, by whatever it was.
      expect(fetched?.body).toMatchObject({ notice: 'n1', contact: 'P1', agent: '' });
      expect(rest).toEqual([]);
      expect(await desk.sent()).toEqual([]);
      expect(desk.logged.length).toBeGreaterThan(0);
      expect(desk.logged.join('\n')).not.toContain(desk.secret);
    },
  );

  it('escapes whatever a stranger wrote, wherever it stands', async () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202Egnp\u0000';
    const value = sampleCase();
    await desk.put({
      ...value,
      domain: evil,
      reason: evil,
      clause: evil,
      noticed: value.noticed.map((noticed) => ({
        ...noticed,
        url: `javascript:${evil}`,
        findings: noticed.findings.map((finding) => ({
          ...finding,
          excerpt: evil,
          target: `javascript:${evil}`,
          list: { name: evil, version: evil, since: evil },
        })),
      })),
      answers: [
        { id, kind: 'text', receivedAt: now, name: evil, text: evil, contact: 'P1', late: true, status: 'open' },
      ],
    });
    for (const query of ['', `?sent=${encodeURIComponent(evil)}&looked=${encodeURIComponent(evil)}`]) {
      const html = await body(page(query));
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toMatch(/<script|<img|href="javascript:|\u202E|\0/);
    }
  });

  it('is the same 404 for a link unknown, malformed, expired, revoked, or without its case', async () => {
    const links = [
      'A'.repeat(43),
      'short',
      encodeURIComponent('<script>'),
      await desk.link({ expiresAt: now }),
      await desk.link({ revoked: true }),
      await desk.link({ caseId: 'hw-0000000000' }),
    ];
    const seen = await Promise.all(
      links.map(async (link) => {
        const response = await desk.get(`/a/${link}`);
        return [response.status, await response.text(), [...response.headers]];
      }),
    );
    expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(seen[0]?.[0]).toBe(404);
    const posted = await Promise.all(links.map(async (link) => (await desk.post(`/a/${link}/answer`, answer)).status));
    expect(new Set(posted)).toEqual(new Set([404]));
    expect(await desk.sent()).toEqual([]);
  });
});

describe('an answer', () => {
  const send = (change: Record<string, string> = {}) => desk.post(`/a/${desk.secret}/answer`, { ...answer, ...change });

  it('lies on the queue, with the time of its arrival, before the customer is told so', async () => {
    const response = await send();
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(`/a/${desk.secret}?sent=${id}#content`);
    expect(await desk.sent()).toEqual([
      {
        caseId: 'hw-7k3f9qxd2m',
        command: { type: 'answer', ...answer, receivedAt: now, contact: 'P1' },
      },
    ]);
    expect(desk.logged.join('\n')).not.toMatch(/Jan Bakker|It is a review/);
  });

  it('sent twice carries one id, so the case counts it once', async () => {
    await send();
    await send();
    const ids = (await desk.sent()).map(({ command }) => ('id' in command ? command.id : undefined));
    expect(ids).toEqual([id, id]);
  });

  it('shows "received" and looks again until the case has it, but not for ever', async () => {
    const waiting = await body(page(`?sent=${id}`));
    expect(waiting).toContain('Uw bericht is ontvangen en bewaard');
    expect(waiting).toContain(`content="3; url=/a/${desk.secret}?lang=nl&amp;sent=${id}&amp;looked=1"`);
    // A page that reloads shows no form: what is being typed into it would be lost.
    expect(waiting).not.toContain('<form');
    for (const query of ['&looked=40', '&wait=no']) {
      const still = await body(page(`?sent=${id}${query}`));
      expect(still).not.toContain('http-equiv="refresh"');
      expect(still).toContain('<form');
    }
    await desk.put(
      sampleCase({
        answers: [{ ...answer, kind: 'misclassified', receivedAt: now, contact: 'P1', late: false, status: 'open' }],
      }),
    );
    const done = await body(page(`?sent=${id}`));
    expect(done).toContain('ontvangen en verwerkt');
    expect(done).not.toContain('http-equiv="refresh"');
  });

  it('keeps what was typed when something is missing, and says it beside the field', async () => {
    const response = await send({ name: '', text: '<b>my long story</b>', kind: 'authorised' });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('id="answer-name-error">Vul uw naam in.</span>');
    expect(html).toMatch(/<textarea[^>]*>&lt;b&gt;my long story&lt;\/b&gt;<\/textarea>/);
    expect(html).toMatch(/value="authorised"[^>]* checked/);
    expect(html).toContain(`name="id" value="${id}"`);
    expect(await desk.sent()).toEqual([]);
  });

  it('of a hostile form: faults, never a crash, and a fresh id for a broken one', async () => {
    for (const change of [
      { id: '"><script>' },
      { kind: '__proto__' },
      { text: 'x'.repeat(20_000) },
      { name: '\u0000' },
    ]) {
      const response = await send(change);
      expect(response.status).toBe(422);
      expect(await response.text()).not.toMatch(/<script|value=""/);
    }
    // Where documents may come along, a text that is far too long comes back as it was typed; elsewhere it is not read.
    expect((await send({ text: 'x'.repeat(300_000) })).status).toBe(422);
    const long = { id, name: 'x'.repeat(300_000) };
    expect((await desk.post(`/a/${desk.secret}/test-again`, long)).status).toBe(413);
    const file = new FormData();
    for (const [name, value] of Object.entries(answer)) file.append(name, name === 'text' ? new Blob(['x']) : value);
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    expect((await desk.app.request(`/a/${desk.secret}/answer`, { method: 'POST', body: file, headers })).status).toBe(
      422,
    );
    const nonsense = {
      method: 'POST',
      body: '%%%',
      headers: { ...headers, 'Content-Type': 'multipart/form-data; boundary=x' },
    };
    expect((await desk.app.request(`/a/${desk.secret}/answer`, nonsense)).status).toBe(422);
    expect(await desk.sent()).toEqual([]);
  });

  it('is refused from another site, and from nowhere', async () => {
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, {}, { Origin: 'https://evil.test' }])
      expect((await desk.post(`/a/${desk.secret}/answer`, answer, headers as Record<string, string>)).status).toBe(403);
    expect(await desk.sent()).toEqual([]);
  });

  it('is not lost where the queue fails: the page says so and keeps the text', async () => {
    const { queues } = desk.ports;
    const broken = await openDesk({ queues: { ...queues, send: () => Promise.reject(new Error('disk full')) } });
    try {
      const response = await broken.post(`/a/${broken.secret}/answer`, answer);
      expect(response.status).toBe(503);
      const html = await response.text();
      expect(html).toContain('kon zojuist niet worden opgeslagen');
      expect(html).toContain('It is a review.');
    } finally {
      await broken.close();
    }
  });

  it.each([
    [new RetryLater('throttled while reading jan@shop.example'), 503, '60'],
    [new Error('cannot read jan@shop.example'), 500, null],
  ])(
    'a page that fails says so in the reader’s language, and the log does not say what with (%#)',
    async (error, status, later) => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const { records } = desk.ports;
      const broken = await openDesk({ records: { ...records, get: () => Promise.reject(error) } });
      try {
        const response = await broken.get(`/a/${broken.secret}?lang=fr`);
        expect([response.status, response.headers.get('Retry-After')]).toEqual([status, later]);
        expect(await response.text()).toContain('Rien n’est perdu');
        expect(broken.logged.join()).toContain('portal.failed');
        expect(broken.logged.join()).not.toMatch(new RegExp(`shop.example|${broken.secret}`));
        expect(said).not.toHaveBeenCalled();
      } finally {
        said.mockRestore();
        await broken.close();
      }
    },
  );

  it('floods end after twenty, for this link alone, until the window is over', async () => {
    for (let n = 0; n < 20; n += 1) expect((await send()).status).toBe(303);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('It is a review.');
    expect((await desk.post(`/a/${await desk.link()}/answer`, answer)).status).toBe(303);
    desk.setNow(addSeconds(now, 601));
    expect((await send()).status).toBe(303);
  });

  it('is taken in every state that can hear it; else the page says so and keeps the text', async () => {
    for (const kind of Object.keys(states) as StateKind[]) {
      await desk.put(sampleCase({ state: states[kind] }));
      const response = await send();
      const ended = kind === 'terminated' || kind === 'closed';
      expect([kind, response.status]).toEqual([kind, ended ? 409 : 303]);
      if (ended) expect(await response.text()).toContain('It is a review.');
      expect((await desk.sent()).length).toBe(ended ? 0 : 1);
    }
  });
});

describe('test again and appeal', () => {
  it('a test needs a name; the page waits for the case version to move on', async () => {
    expect((await desk.post(`/a/${desk.secret}/test-again`, { id, name: '' })).status).toBe(422);
    const response = await desk.post(`/a/${desk.secret}/test-again?lang=en`, { id, name: 'Jan' });
    expect(response.headers.get('Location')).toBe(`/a/${desk.secret}?lang=en&tested=4#content`);
    expect(await desk.sent()).toEqual([
      { caseId: 'hw-7k3f9qxd2m', command: { type: 'test-again', id, contact: 'P1' } },
    ]);
    expect(await body(page('?tested=4'))).toContain('http-equiv="refresh"');
    await desk.put(sampleCase({ version: 5, state: states.rechecking }));
    expect(await body(page('?tested=4'))).toContain('http-equiv="refresh"');
    const left = [sampleCase().noticed[0]?.url ?? ''];
    await desk.put(sampleCase({ version: 6, lastRecheck: { id: 'r', at: now, found: 'still-there', left } }));
    const done = await body(page('?tested=4'));
    expect(done).not.toContain('http-equiv="refresh"');
    expect(done).toContain('nog aanwezig');
  });

  it('an appeal is offered and sent after a termination', async () => {
    const early = await desk.post(`/a/${desk.secret}/appeal`, { id, name: 'Jan', text: 'x' });
    expect(early.status).toBe(409);
    await desk.put(sampleCase({ state: states.terminated }));
    const html = await body(page());
    expect(html).toContain(`action="/a/${desk.secret}/appeal?lang=nl#appeal"`);
    expect(html).not.toContain('/answer?');
    const form = { id, name: 'Jan', text: 'It was not me.' };
    expect((await desk.post(`/a/${desk.secret}/appeal`, form)).status).toBe(303);
    expect(await desk.sent()).toEqual([
      { caseId: 'hw-7k3f9qxd2m', command: { type: 'appeal', receivedAt: now, ...form } },
    ]);
  });
});

describe('the page of the crawler', () => {
  it('says who, why, how gently and how to ask for less, in the language of the browser', async () => {
    const html = await body(desk.get('/crawler-info', { 'Accept-Language': 'pt, de-AT;q=0.8, en;q=0.5' }));
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Crawl-delay');
    expect(html).toContain('Hostwarden/0.1');
    expect(await body(desk.get('/crawler-info?lang=fr'))).toContain('Qui');
    for (const language of languages)
      expect(await body(desk.get(`/crawler-info?lang=${language}`))).toContain(wishesPath);
  });
});
