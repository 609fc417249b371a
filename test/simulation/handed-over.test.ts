/** Invariant 8 goes by the world's clock. A machine 19 seconds behind once made it call a mail late that was in hand in time. */
import { expect, it } from 'vitest';
import { handedOver } from '../../functions/simulate/invariants/handed-over.ts';
import type { Sending } from '../../functions/simulate/invariants/invariant.ts';
import { isoOf } from '../../shared/time.ts';

const realAt = Date.UTC(2029, 9, 1, 12, 16, 48);
const secondMs = 1000;
const told = (claimedAt: number | undefined, now: number): string | undefined => {
  const event = { type: 'handed-over', at: isoOf(realAt - 19 * secondMs), by: 'A', task: 't' };
  const chronicle = {
    value: { handedOver: { at: event.at } },
    events: [{ seq: 1, at: event.at, who: 'A', event, realAt }],
  };
  return handedOver.afterSending?.({ mail: { notice: 'n1', claimedAt }, chronicle, now } as unknown as Sending);
};

it('what a worker had in hand may leave while its claim lasts; nothing that was taken up after it', () => {
  expect(told(realAt, realAt)).toBeUndefined();
  expect(told(realAt - 5 * secondMs, realAt + secondMs)).toBeUndefined();
  expect(told(realAt + 1, realAt + secondMs)).toMatch(/n1 went out/);
  expect(told(undefined, realAt + secondMs)).toMatch(/n1 went out/);
  expect(told(realAt, realAt + 86_400 * secondMs)).toMatch(/n1 went out/);
});
