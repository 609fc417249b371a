/** The loop from crawl to each of its ends, as people live it: over HTTP and by mail. Runs on any host. */
import type { Email } from 'postal-mime';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AuditEntry, verifyChain } from '../../shared/audit/chain.ts';
import type { Case } from '../../shared/case/case.ts';
import type { Flag, FlagState } from '../../shared/review/flag.ts';
import type { Contract } from '../../shared/site/inventory.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import type { PageSeen, Visitor } from './visitor.ts';
import { isSigned, type World } from './world.ts';

const anna = 'Anna Confirmer';
const bram = 'Bram Second';
const chloe = 'Chloe Approver';

/** Customer, contacts, staff, what they wrote, and the secret of a link; see hosting.ts. */
const personal =
  /Peeters|Leroy|Veldstraat|@shop\.example|@web\.example|Confirmer|\bSecond\b|Approver|licences|own programs|no answer|\/a\/[\w-]{43}/;

const leaking = (logged: readonly string[]): readonly string[] => logged.filter((line) => personal.test(line));

/** `only`: the stories whose titles match, where each takes its time. */
export const stories = (name: string, open: () => Promise<World>, only = /./): void => {
  const it = (title: string, story: () => Promise<void>): void => {
    if (only.test(title)) test(title, story);
  };
  test(`${name}: a planted name, address, word or link in the log shows`, () => {
    const planted = [
      { event: 'mail.sent', to: 'jan@shop.example' },
      { event: 'case.opened', by: anna },
      { event: 'answer.kept', text: 'These keys are for our own programs.' },
      { event: 'link.fetched', path: `/a/${'x'.repeat(43)}` },
    ].map((line) => JSON.stringify(line));
    expect(leaking([...planted, '{"event":"visit.failed","site":"shop.example"}'])).toEqual(planted);
  });
  describe(`the loop on ${name}`, () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    afterEach(async () => {
      await world.close();
      // Whatever happened, the log tells of it by ids alone: nobody's name, address, word, reason or link is in it.
      expect(world.logged.length).toBeGreaterThan(0);
      expect(leaking(world.logged)).toEqual([]);
    });

    const flagsIn = async (state: FlagState): Promise<readonly Flag[]> => {
      const page = await world.ports.records.query({ index: 'list', pk: `flags#${state}` });
      return page.rows.map((row) => bodyOf<Flag>(row));
    };
    const theCase = async (): Promise<Case> => {
      const page = await world.ports.records.query({ index: 'owner', pk: 'contract#k1', prefix: 'case#' });
      const [row] = page.rows;
      if (row === undefined) throw new Error('there is no case');
      const fresh = await world.ports.records.get({ pk: row.pk, sk: row.sk });
      return bodyOf<Case>(fresh ?? row);
    };
    const contractStatus = async (): Promise<string | undefined> => {
      const row = await world.ports.records.get(keys.contract('k1'));
      return row && bodyOf<Contract>(row).status;
    };
    const subjects = async (): Promise<readonly string[]> => (await world.mails()).map((mail) => mail.subject ?? '');
    const lastMail = async (): Promise<Email> => {
      const mail = (await world.mails()).at(-1);
      if (mail === undefined) throw new Error('no mail was sent');
      return mail;
    };
    /** Follows the link of the latest mail, as the customer. */
    const customerPage = async (): Promise<{ who: Visitor; page: PageSeen }> => {
      const link = /https?:\/\/\S+\/a\/[A-Za-z0-9_-]{43}/.exec((await lastMail()).text ?? '')?.[0];
      if (link === undefined) throw new Error('the mail has no link');
      const who = world.customer();
      return { who, page: await who.open(new URL(link).pathname) };
    };
    const answer = async (kind: string, text = ''): Promise<PageSeen> => {
      const { who, page } = await customerPage();
      const sent = await who.send(page, /\/answer/, { kind, name: 'Jan Peeters', text });
      expect(sent.status).toBe(200);
      await world.settle();
      return sent;
    };
    /** Crawl, flag, confirm, and the first notice in the customer's hands. */
    const confirmed = async (): Promise<Visitor> => {
      await world.settle();
      const reviewer = await world.person(anna);
      const queue = await reviewer.open('/console/flags');
      expect(queue.$('main').text()).toContain(world.hosting.site);
      const href = queue
        .$('a[href*="/console/flags/"]')
        .filter((_, link) => queue.$(link).text().includes(world.hosting.site));
      const flag = await reviewer.open(href.attr('href') ?? '');
      expect(flag.$('mark').length).toBeGreaterThan(0);
      const claimed = await reviewer.send(flag, /\/claim$/);
      await reviewer.send(claimed, /\/confirm$/, { reason: 'Offers key generators for other people’s programs' });
      await world.settle();
      // Ten minutes in which it can be undone.
      expect((await world.ports.records.query({ index: 'owner', pk: 'contract#k1', prefix: 'case#' })).rows).toEqual(
        [],
      );
      await world.later({ hours: 1 });
      return reviewer;
    };
    const act = async (person: string, verb: RegExp, fields: Readonly<Record<string, string>>): Promise<PageSeen> => {
      const browser = await world.person(person);
      const page = await browser.open(`/console/cases/${(await theCase()).id}`);
      const sent = await browser.send(page, verb, fields);
      await world.settle();
      return sent;
    };
    /** Whether the console lets this person do that with the case. */
    const offers = async (person: string, verb: RegExp): Promise<boolean> => {
      const page = await (await world.person(person)).open(`/console/cases/${(await theCase()).id}`);
      return page.$('form').filter((_, form) => verb.test(page.$(form).attr('action') ?? '')).length > 0;
    };
    /** Nobody answers until nothing is left to wait for. */
    const silence = async (): Promise<void> => {
      for (let leaps = 0; leaps < 20; leaps += 1) {
        const { state } = await theCase();
        if (state.kind === 'termination-due') return;
        if (state.kind === 'waiting') await world.at(state.dueAt);
        else await world.later({ hours: 12 });
      }
      throw new Error(`still ${(await theCase()).state.kind}`);
    };
    const assertTrail = async (): Promise<void> => {
      const value = await theCase();
      const pk = keys.case(value.id).pk;
      const page = await world.ports.records.query({ index: 'table', pk, prefix: 'audit#', limit: 1000 });
      const trail = page.rows.map((row) => bodyOf<AuditEntry>(row));
      expect(trail.length).toBeGreaterThan(2);
      expect(verifyChain(value.id, trail, value.version)).toBeUndefined();
    };

    it('nobody answers: three rounds, two people, termination; an appeal reinstates', async () => {
      await confirmed();
      expect(await theCase()).toMatchObject({ state: { kind: 'waiting', round: 0 }, confirmedBy: anna });
      const first = await lastMail();
      expect(first.to?.[0]?.address).toBe('jan@shop.example');
      expect(first.text).toContain('keys.html');
      await silence();
      expect(await subjects()).toHaveLength(3);

      expect(await offers(anna, /\/approve$/)).toBe(false);
      await act(chloe, /\/approve$/, { reason: 'Three notices, no answer' });
      expect(await theCase()).toMatchObject({
        state: { kind: 'terminated', order: { approvedBy: chloe, refund: 'none' } },
      });
      expect(await contractStatus()).toBe('terminated');
      const told = world.calls.map((call) => JSON.parse(call.body)['event']);
      expect(told).toEqual(['case.opened', 'contract.terminated']);
      expect(world.calls.every(isSigned)).toBe(true);
      expect(await subjects()).toHaveLength(4);

      const { who, page } = await customerPage();
      await who.send(page, /\/appeal/, { name: 'Jan Peeters', text: 'We hold the licences; see the attached list.' });
      await world.settle();
      await act(bram, /\/decide-appeal$/, { verdict: 'reinstated', reason: 'The licences are genuine' });
      expect(await theCase()).toMatchObject({ state: { kind: 'closed', outcome: 'reinstated' } });
      expect(await contractStatus()).toBe('active');
      expect((await flagsIn('dismissed')).map((flag) => flag.site)).toEqual([world.hosting.site]);
      await world.later({ days: 30 });
      expect(await flagsIn('open')).toEqual([]);
      await assertTrail();
    });

    it('remedied: "removed" is checked at once, first in vain, then truly', async () => {
      await confirmed();
      await answer('removed');
      expect(await theCase()).toMatchObject({
        state: { kind: 'waiting', round: 0 },
        lastRecheck: { found: 'still-there' },
      });
      expect((await lastMail()).text).toContain(world.hosting.noticed);
      world.hosting.set('harmless');
      const { who, page } = await customerPage();
      await who.send(page, /\/test-again/, { name: 'Jan Peeters' });
      await world.settle();
      expect(await theCase()).toMatchObject({ state: { kind: 'closed', outcome: 'remedied' } });
      expect((await flagsIn('gone')).map((flag) => flag.site)).toEqual([world.hosting.site]);
      await assertTrail();
    });

    it('a page that we may not see is neither remedied nor held against anybody', async () => {
      await confirmed();
      world.hosting.set('locked');
      await answer('removed');
      expect(await theCase()).toMatchObject({ state: { kind: 'disputed' }, lastRecheck: { found: 'cannot-tell' } });
    });

    it('misclassified: only another reviewer decides, and what was found does not come again', async () => {
      await confirmed();
      await answer('misclassified', 'These keys are for our own programs.');
      expect((await theCase()).state.kind).toBe('disputed');
      expect(await offers(anna, /\/decide-dispute$/)).toBe(false);
      expect(await offers(bram, /\/decide-dispute$/)).toBe(true);
      await act(bram, /\/decide-dispute$/, { verdict: 'withdrawn', reason: 'Their own programs indeed' });
      expect(await theCase()).toMatchObject({ state: { kind: 'closed', outcome: 'withdrawn' } });
      expect((await lastMail()).text).toContain('Their own programs indeed');
      await world.later({ days: 30 });
      expect(await flagsIn('open')).toEqual([]);
      await assertTrail();
    });

    it('moved away: the case ends when the name points elsewhere', async () => {
      await confirmed();
      await world.hosting.moveAway();
      await world.later({ days: 8 });
      expect(await theCase()).toMatchObject({ state: { kind: 'closed', outcome: 'moved-away' } });
    });

    it('gone before the notice went out: no notice', async () => {
      await world.settle();
      await world.at('2027-03-20T10:00:00.000Z' as ReturnType<World['now']>); // a Saturday: notices wait for Monday
      await confirmed();
      expect(await subjects()).toEqual([]);
      world.hosting.set('harmless');
      await world.later({ days: 2 });
      expect(await theCase()).toMatchObject({ state: { kind: 'closed', outcome: 'gone-before-notice' } });
      expect(await subjects()).toEqual([]);
    });
  });
};
