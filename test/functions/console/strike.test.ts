import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import type { Strike } from '../../../shared/case/strikes.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openingCase } from './case-opening.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
let value: Case;
const begin = async (policy: typeof defaultPolicy) => {
  world = await openWorld({ policy });
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Carla']) await world.signIn(name);
  value = await world.command({ command: openingCase });
};
beforeEach(() =>
  begin({ ...defaultPolicy, strikes: { threshold: 2, expireMonths: 12, consequence: 'call-approver' } }),
);
afterEach(() => world.close());

const path = () => `/console/cases/${value.id}`;
const action = () => `${path()}/take-back-strike`;
const strike = async (): Promise<Strike | undefined> => {
  const row = await world.host.records.get(keys.strike({ customer: value.customer, caseId: value.id }));
  return row && bodyOf<Strike>(row);
};

test('an approver takes a strike back with a reason: the case goes on, its history says so, and it counts no more', async () => {
  expect(await strike()).toBeDefined();
  expect(await world.html(path(), 'Anna')).not.toContain(action());
  expect((await world.post(action(), { version: '1', reason: 'Mine.' }, 'Anna')).status).toBe(403);

  const form = hiddenFields(await world.html(path(), 'Carla'), action());
  expect((await world.post(action(), { ...form, reason: ' ' }, 'Carla')).status).toBe(422);
  expect((await world.post(action(), { ...form, reason: 'A colleague’s test page.' }, 'Carla')).status).toBe(303);
  expect(await world.workCases()).toBe(1);
  value = await world.case(value.id);

  expect((await strike())?.takenBack).toMatchObject({ why: 'by-a-person' });
  expect(value.state.kind).toBe('notifying');
  const shown = await world.html(path(), 'Carla');
  expect(shown).toContain('Does not count as a violation any more, decided by Carla: A colleague’s test page.');
  expect(shown).not.toContain(action());
});

test('where the policy counts no strikes there is nothing to take back', async () => {
  await world.close();
  await begin(defaultPolicy);
  expect(await strike()).toBeDefined();
  expect(await world.html(path(), 'Carla')).not.toContain(action());
});
