import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { keys, rows } from '../../../shared/table.ts';
import { addSeconds } from '../../../shared/time.ts';
import { sampleCase } from '../../shared/answer/sample-case.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openingCase } from './case-opening.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
let value: Case;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Bert', 'Carla', 'Dirk']) await world.signIn(name);
  value = await world.command({ command: openingCase });
});
afterEach(() => world.close());

const path = () => `/console/cases/${value.id}`;
const command = async (message: Parameters<World['command']>[0]['command']) => {
  value = await world.command({ caseId: value.id, command: message });
};
const deliver = async () => {
  if (value.state.kind !== 'notifying') throw new Error(`not notifying but ${value.state.kind}`);
  await command({ type: 'delivered', notice: value.state.notice, at: world.now() });
};
/** The round ends; after the last one the recheck that its deadline asks for still finds it. */
const stillThere = async (found: 'still-there' | 'cannot-tell' = 'still-there') => {
  if (value.state.kind !== 'rechecking') throw new Error(`not rechecking but ${value.state.kind}`);
  const { recheck } = value.state;
  await command({
    type: 'rechecked',
    recheck,
    at: world.now(),
    found,
    left: ['https://gallery.example/a'],
  });
};
const passDeadline = async () => {
  if (value.state.kind !== 'waiting') throw new Error(`not waiting but ${value.state.kind}`);
  world.setNow(value.state.dueAt);
  await command({ type: 'timer', version: value.version });
};
const toTerminationDue = async () => {
  for (let round = 0; round < 3; round += 1) {
    await deliver();
    await passDeadline();
  }
  await stillThere();
  await command({ type: 'timer', version: value.version });
  expect(value.state.kind).toBe('termination-due');
};
const answer = (kind: 'misclassified' | 'removed', text = 'These are paintings.') =>
  command({ type: 'answer', id: `a-${kind}`, kind, receivedAt: world.now(), name: 'An Peeters', text, contact: 'x1' });
const send = async (verb: string, form: Record<string, string>, as: string) =>
  world.post(`${path()}/${verb}`, { ...hiddenFields(await world.html(path(), as), `${path()}/${verb}`), ...form }, as);
const carryOut = async (response: Response): Promise<void> => {
  expect(response.status).toBe(303);
  expect(await world.workCases()).toBe(1);
  value = await world.case(value.id);
};

describe('list', () => {
  test('sorts by who must act, with state, deadline and weekday', async () => {
    await deliver();
    expect(value.state.kind === 'waiting' && value.state.dueAt).toBe('2027-03-30T22:00:00.000Z');
    const html = await world.html('/console/cases', 'Anna');
    expect(html).toContain('Waiting for the customer');
    expect(html).toContain('until the end of Tuesday 30 March 2027');
    expect(html).toContain('First notice (1 of 3)');
    await answer('misclassified');
    const replied = await world.html('/console/cases', 'Anna');
    expect(replied).toContain('customer replied');
    expect(replied.indexOf('gallery.example')).toBeLessThan(replied.indexOf('No notice is running.'));
    expect(await world.html('/console/cases?state=disputed', 'Anna')).toContain(value.id);
    expect(await world.html('/console/cases?state=waiting', 'Anna')).not.toContain(value.id);
  });
});

describe('case', () => {
  test('tells every event in words, latest first', async () => {
    await deliver();
    await answer('misclassified');
    const html = await world.html(path(), 'Dirk');
    const told = [
      'The customer disagrees; a human decides',
      'An Peeters answered “This is a mistake”',
      'The deadline of round 1 is the end of Tuesday 30 March 2027',
      'Delivery proven on',
      'Notice of round 1 to An Peeters',
      'Case opened under clause 4.2(a): Explicit pictures on the front page.',
    ].map((sentence) => html.indexOf(sentence));
    expect(told.every((at) => at > 0)).toBe(true);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(html).toContain('These are paintings.');
    expect(html).not.toContain('method="post" action="/console/cases');
  });

  test('a dispute: not by the first reviewer, carried out by the queue, shown when done', async () => {
    await deliver();
    await answer('misclassified');
    const first = await world.html(path(), 'Anna');
    expect(first).toContain('a second person must do this');
    expect(first).not.toContain(`action="${path()}/decide-dispute"`);
    expect(first).toContain('Anna. An appeal needs somebody else.');
    expect(await world.html(path(), 'Bert')).toContain('needs somebody other than Anna and Bert');
    const form = { verdict: 'withdrawn', reason: 'Indeed, paintings.', version: String(value.version) };
    const refused = await world.post(`${path()}/decide-dispute`, form, 'Anna');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Anna has decided in this case before');
    expect(await world.workCases()).toBe(0);

    const sent = await send('decide-dispute', form, 'Bert');
    const location = sent.headers.get('Location') ?? '';
    expect(location).toBe(`${path()}?expect=${value.version + 1}&looked=0`);
    expect(await world.html(location, 'Bert')).toContain('http-equiv="refresh"');
    await carryOut(sent);
    expect(value.state).toMatchObject({ kind: 'closed', outcome: 'withdrawn' });
    const done = await world.html(location, 'Bert');
    expect(done).not.toContain('http-equiv="refresh"');
    expect(done).toContain('Carried out.');
    expect(done).toContain('Closed: withdrawn after a dispute (Indeed, paintings.)');
  });

  test('faults come back beside what was typed', async () => {
    await deliver();
    const none = await send('give-time', { days: '0', reason: 'They asked nicely.' }, 'Bert');
    expect(none.status).toBe(422);
    const html = await none.text();
    expect(html).toContain('Write a whole number of days');
    expect(html).toContain('They asked nicely.');
    const unreasoned = await send('give-time', { days: '7', reason: ' ' }, 'Bert');
    expect(await unreasoned.text()).toContain('Write the reason');
    await carryOut(await send('give-time', { days: '7', reason: 'They asked nicely.' }, 'Bert'));
    expect(value.state.kind === 'waiting' && value.state.dueAt).toBe('2027-04-06T22:00:00.000Z');
  });

  test('a look that could not tell calls nothing “still there”', async () => {
    await deliver();
    for (const found of ['still-there', 'cannot-tell'] as const) {
      await command({ type: 'recheck', by: 'Bert', version: value.version });
      await stillThere(found);
      const page = await world.html(path(), 'Bert');
      const [, noticed = ''] = /Noticed pages(.*?)<\/section>/s.exec(page) ?? [];
      expect(noticed).toContain('https://gallery.example/a');
      expect(noticed.includes('still there'), found).toBe(found === 'still-there');
    }
  });

  test('a form of yesterday changes nothing and keeps its text', async () => {
    await deliver();
    const old = String(value.version);
    await answer('misclassified');
    const form = { version: old, days: '3', reason: 'From yesterday.' };
    const stale = await world.post(`${path()}/give-time`, form, 'Bert');
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain('Meanwhile the case went on');
    expect(await world.workCases()).toBe(0);
  });

  test('sent twice, carried out once', async () => {
    await deliver();
    const form = { version: String(value.version), days: '7', reason: 'Once.' };
    await world.post(`${path()}/give-time`, form, 'Bert');
    await world.post(`${path()}/give-time`, form, 'Bert');
    expect(await world.workCases()).toBe(2);
    const html = await world.html(path(), 'Bert');
    expect(html.match(/Staff gave more time/g)).toHaveLength(1);
  });

  test('nobody reached: another contact, else a letter whose posting is entered', async () => {
    if (value.state.kind !== 'notifying') throw new Error('not notifying');
    await command({ type: 'not-delivered', notice: value.state.notice, at: world.now(), detail: 'mailbox full' });
    expect(value.state.kind).toBe('undeliverable');
    const html = await world.html(path(), 'Bert');
    expect(html).toContain('mailbox full');
    expect(html).toContain('to be posted');
    const future = await send('letter-posted', { postedOn: '2027-04-01' }, 'Bert');
    expect(await future.text()).toContain('cannot have been posted on 1 April 2027');
    expect((await send('letter-posted', { postedOn: '2027-02-30' }, 'Bert')).status).toBe(422);
    const bad = { name: 'Els', email: 'els@gallery.example, eve@evil.example', language: 'nl', role: 'administrative' };
    expect(await (await send('contact-added', bad, 'Bert')).text()).toContain('Write one e-mail address');
    await carryOut(await send('contact-added', { ...bad, email: 'els@gallery.example' }, 'Bert'));
    expect(value.contacts.map((contact) => contact.name)).toEqual(['An Peeters', 'Els']);
    expect(value.state).toMatchObject({ kind: 'notifying', contact: value.contacts[1]?.id });
  });
});

describe('termination', () => {
  test('the checklist is live, and a second person with the role signs', async () => {
    await toTerminationDue();
    const html = await world.html(path(), 'Carla');
    expect(html).toContain('A fresh recheck still found it');
    expect(html).not.toContain('class="missing"');
    expect((await world.post(`${path()}/approve`, {}, 'Anna')).status).toBe(403);

    world.later(25 * 3600);
    expect(await world.html(path(), 'Carla')).toContain('Ask for a recheck now.');
    const early = await send('approve', { reason: 'No answer for weeks.' }, 'Carla');
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('Not yet: No recheck of the last day found it.');

    await carryOut(await send('recheck', {}, 'Carla'));
    await stillThere();
    await carryOut(await send('approve', { reason: 'No answer for weeks.' }, 'Carla'));
    expect(value.state).toMatchObject({ kind: 'terminated', order: { approvedBy: 'Carla', refund: 'none' } });
    const done = await world.html(path(), 'Carla');
    expect(done).toContain('Signed by Carla');
    expect(done).toContain('without refund');
    expect(await world.html('/console/customers/c1', 'Carla')).toContain('terminated');

    // An appeal waits for us again, and for a third person.
    await command({
      type: 'appeal',
      id: 'p1',
      receivedAt: world.now(),
      name: 'An Peeters',
      text: 'Please reconsider.',
    });
    const list = await world.html('/console/cases', 'Bert');
    expect(list.indexOf(value.id)).toBeLessThan(list.indexOf('<h2>Waiting for the customer'));
    expect(await world.html('/console/flags', 'Bert')).toContain('1 customer waits for an answer');
    expect(await world.html(path(), 'Carla')).toContain('a second person must do this');
    await carryOut(await send('decide-appeal', { verdict: 'reinstated', reason: 'They cleaned up.' }, 'Bert'));
    expect(value.state).toMatchObject({ kind: 'closed', outcome: 'reinstated' });
    expect(await world.html('/console/flags', 'Bert')).not.toContain('waits for an answer');
  });

  test('stands still while an input channel is unhealthy, and says which', async () => {
    await toTerminationDue();
    await world.put({ ...keys.system('switches'), body: { notify: 'off' } });
    const html = await world.html(path(), 'Carla');
    expect(html).toContain('sending mail is paused');
    const refused = await send('approve', { reason: 'No answer for weeks.' }, 'Carla');
    expect(refused.status).toBe(422);
    expect(await world.workCases()).toBe(0);
  });

  test('cools off where the policy says so: who signed, why and how long still; taken back with a reason, then signed anew', async () => {
    await world.close();
    world = await openWorld({ policy: { ...defaultPolicy, coolingOff: { hours: 12 } } });
    await seedCustomer(world);
    await seedFlag(world, openFlag);
    for (const name of ['Anna', 'Bert', 'Carla', 'Dirk']) await world.signIn(name);
    value = await world.command({ command: openingCase });
    await toTerminationDue();
    expect(await world.html(path(), 'Carla')).toContain('after 12 hours. Until then this can be taken back');
    await carryOut(await send('approve', { reason: 'No answer for weeks.' }, 'Carla'));
    const until = addSeconds(world.now(), 12 * 3600);
    expect(value.state).toMatchObject({ kind: 'termination-due', signed: { by: 'Carla', effectiveAt: until } });
    for (const page of [path(), '/console/cases']) {
      const html = await world.html(page, 'Anna');
      expect(html).toContain('Signed, cooling off');
      expect(html).toMatch(new RegExp(`<time dateTime="${until}" data-countdown="${world.now()}"[^>]*>12 hrs<`, 'i'));
    }
    const shown = await world.html(path(), 'Carla');
    expect(shown).toContain('Signed by Carla');
    expect(shown).toContain('No answer for weeks.');
    expect(shown).not.toContain(`${path()}/approve`);
    expect((await world.post(`${path()}/take-back`, {}, 'Anna')).status).toBe(403);
    expect((await send('take-back', { reason: ' ' }, 'Carla')).status).toBe(422);
    await carryOut(await send('take-back', { reason: 'The customer has phoned.' }, 'Carla'));
    expect(value.state).not.toHaveProperty('signed');
    const back = await world.html(path(), 'Carla');
    expect(back).toContain('Signature taken back by Carla: The customer has phoned.');
    expect(back).not.toContain('data-countdown');
    expect(back).toContain(`${path()}/approve`);
  });

  test('may be refused', async () => {
    await toTerminationDue();
    await carryOut(await send('do-not-terminate', { reason: 'They are about to move.' }, 'Carla'));
    expect(value.state).toMatchObject({ kind: 'closed', outcome: 'not-terminated' });
  });
});

test('a suspended contract is marked in the list and on its page, until its case ends', async () => {
  const suspension = {
    at: world.now(),
    until: world.now(),
    by: 'Carla',
    reason: 'Three notices.',
    clause: '4.2(a)',
    recheckedAt: world.now(),
    policyVersion: defaultPolicy.version,
  } as const;
  const waiting = sampleCase({ id: 'hw-suspended0', contract: 'k1', customer: 'c1', suspension });
  const closed = {
    ...waiting,
    id: 'hw-suspended1',
    state: { kind: 'closed', outcome: 'remedied', at: world.now() },
  } as const;
  await world.put(rows.case(waiting), rows.case(closed));
  expect((await world.html('/console/cases', 'Anna')).match(/>suspended</g)).toHaveLength(1);
  expect(await world.html('/console/cases/hw-suspended0', 'Anna')).toContain('>suspended<');
  expect(await world.html('/console/cases/hw-suspended1', 'Anna')).not.toContain('>suspended<');
});
