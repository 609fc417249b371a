import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeMail } from '../../../functions/notify/compose.ts';
import { correspondenceTexts } from '../../../shared/answer/texts/correspondence.ts';
import type { Effect, OutboxEntry } from '../../../shared/case/outbox.ts';
import { languages } from '../../../shared/messages.ts';
import { letterKey, mailKey } from '../../../shared/notice/kept.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { rows } from '../../../shared/table.ts';
import { addSeconds, type Iso } from '../../../shared/time.ts';
import { now, sampleCase } from '../../shared/answer/sample-case.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.close());

const someSecret = `${'A'.repeat(42)}b`;
const value = sampleCase();
const page = async (secret = desk.secret, query = '') => (await desk.get(`/a/${secret}/correspondence${query}`)).text();
const keep = async (id: string, effect: Effect, createdAt: Iso, state: OutboxEntry['state'] = 'done') => {
  const entry: OutboxEntry = { id, effect, createdAt, state, attempts: 1, notBefore: createdAt };
  await desk.ports.records.transact([{ put: rows.outbox(entry), if: 'absent' }]);
};
const mailed = async (
  notice: string,
  change: Partial<Extract<Effect, { kind: 'mail' }>>,
  at: Iso,
  state?: OutboxEntry['state'],
) => {
  const effect: Extract<Effect, { kind: 'mail' }> = {
    kind: 'mail',
    caseId: value.id,
    notice,
    what: 'round',
    round: 0,
    contact: 'P1',
    version: value.version,
    ...change,
  };
  await keep(notice, effect, at, state);
  const contact = value.contacts.find(({ id }) => id === effect.contact);
  if (contact === undefined) throw new Error(`no contact ${effect.contact}`);
  const link = `https://portal.provider.example/a/${someSecret}`;
  const bytes = await composeMail({ value, effect, contact, link, now: at, policy: defaultPolicy });
  await desk.ports.blobs.put(mailKey(effect), bytes, { if: 'absent' });
};
const order = (html: string, ...texts: readonly string[]): void => {
  const places = texts.map((text) => html.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
};

describe('the whole correspondence', () => {
  it('is linked from the page, and holds what both sides wrote, first to last, as it was sent', async () => {
    expect(await (await desk.get(`/a/${desk.secret}`)).text()).toContain(`/a/${desk.secret}/correspondence?lang=nl`);
    const received = addSeconds(now, 3600);
    await desk.put({
      ...value,
      answers: [
        {
          id: 'a1',
          kind: 'misclassified',
          receivedAt: received,
          name: 'Jan Bakker',
          text: 'Het is een bespreking.',
          files: [{ name: 'licentie.pdf', type: 'application/pdf', bytes: 9, sha256: 'f'.repeat(64) }],
          contact: 'P1',
          late: false,
          status: 'open',
        },
      ],
    });
    await mailed('hw-7k3f9qxd2m.m3', { what: 'receipt', note: 'misclassified' }, addSeconds(now, 3700));
    await mailed('hw-7k3f9qxd2m.n2', {}, now);
    const html = await page();
    order(html, 'Van ', '[persoonlijke link]', 'Van u (', 'licentie.pdf', 'Het is een bespreking.');
    expect(html.lastIndexOf('Van u (')).toBeLessThan(html.lastIndexOf('hw-7k3f9qxd2m'));
    expect(html.split('[persoonlijke link]').length).toBeGreaterThan(2);
    // Nobody gets another's link, and none is kept in a page.
    expect(html).not.toContain(someSecret);
    expect(html).not.toMatch(/<script|<style| style="/);
  });

  it('holds letters as text, a mark at what may not have left, and no copy that went to the reseller', async () => {
    const letter = { kind: 'letter', caseId: value.id, notice: 'hw-7k3f9qxd2m.n5', round: 1 } as const;
    await keep(letter.notice, letter, now);
    await desk.ports.blobs.put(letterKey(letter, now.slice(0, 10)), new TextEncoder().encode('Geachte mevrouw'), {
      if: 'absent',
    });
    await mailed('hw-7k3f9qxd2m.n2', {}, now, 'uncertain');
    await mailed('hw-7k3f9qxd2m.c4', { what: 'reseller-copy', copyOf: 'round', contact: 'P2' }, now);
    const html = await page();
    expect(html).toContain('Geachte mevrouw');
    expect(html).toContain(correspondenceTexts.nl.byPost);
    expect(html.split(correspondenceTexts.nl.inDoubt).length).toBe(2);
    const titles = (text: string) => text.split('<section class="card"').length - 1;
    expect(titles(html)).toBe(2);
    // To whom it was written it is a letter like any other.
    expect(titles(await page(await desk.link({ contact: 'P2' }), '?lang=nl'))).toBe(3);
  });

  it('leaves out what is not kept, escapes what strangers wrote, and speaks four languages', async () => {
    await keep(
      'hw-7k3f9qxd2m.n2',
      {
        kind: 'mail',
        caseId: value.id,
        notice: 'hw-7k3f9qxd2m.n2',
        what: 'round',
        round: 0,
        contact: 'P1',
        version: 1,
      },
      now,
    );
    expect(await page()).toContain(correspondenceTexts.nl.none);
    const evil = '"><script>alert(1)</script>\u202Egnp';
    const answer = { id: 'a1', kind: 'text', receivedAt: now, name: evil, text: evil, contact: 'P1' } as const;
    await desk.put({ ...value, answers: [{ ...answer, late: false, status: 'settled' }] });
    for (const language of languages) {
      const html = await page(desk.secret, `?lang=${language}`);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(correspondenceTexts[language].title);
      expect(html).not.toContain('<script');
      expect(html).not.toContain('\u202E');
    }
  });

  it('ends with the link, and reading it changes nothing but the note that it was fetched', async () => {
    expect((await desk.get(`/a/${'x'.repeat(43)}/correspondence`)).status).toBe(404);
    const revoked = await desk.link({ revoked: true });
    expect((await desk.get(`/a/${revoked}/correspondence`)).status).toBe(404);
    const before = await desk.rows();
    await page();
    const after = await desk.rows();
    expect(after.filter(({ sk }) => !sk.startsWith('fetch#'))).toEqual(before);
    expect(after.filter(({ sk }) => sk.startsWith('fetch#'))).toHaveLength(1);
  });
});
