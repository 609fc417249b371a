/**
 * What goes wrong on Lambda, drawn for each invocation, the same each time: of three one comes twice, one has something unreadable in
 * its batch, and one is ended in its work, at the worst moments that its function has or at its first call, its second, and so on.
 */
import type { Death } from './gate.ts';
import type { DrawTrouble, Trouble } from './pump.ts';

const wrote = 'dynamodb:PutItem';
const sent = 'sqs:SendMessage';
const worst: Readonly<Record<string, readonly Death[]>> = {
  // The case has changed, and nothing of what follows has been told; the message is still there. Told in part, told whole.
  case: [
    { at: 1, when: 'after', action: wrote },
    { at: 1, when: 'before', action: sent },
    { at: 1, when: 'after', action: sent },
  ],
  // Told, and not marked as told.
  outbox: [
    { at: 1, when: 'after', action: sent },
    { at: 1, when: 'before', action: wrote },
    { at: 1, when: 'after', action: wrote },
  ],
  // SES has the message and nobody knows. Where it may not have it a person is asked: test/functions/notify/crash.test.ts.
  notify: [{ at: 1, when: 'after', action: 'ses:SendRawEmail' }],
};
const deepest = 9;
const walk = (turn: number): Death => ({
  at: 1 + (Math.floor(turn / 2) % deepest),
  when: turn % 2 === 0 ? 'after' : 'before',
});
/** Ticks never end: only the first of each function go wrong, or time would be turned on for them for ever. */
const mostTicks = 9;

export const troubles = (): DrawTrouble => {
  const drawn = new Map<string, number>();
  return (name, ticks): Trouble => {
    const key = `${name} ${ticks}`;
    const number = drawn.get(key) ?? 0;
    drawn.set(key, number + 1);
    if (ticks && number >= mostTicks) return {};
    const turn = Math.floor(number / 3);
    const moments = ticks ? undefined : worst[name];
    // A message is tried five times: never two deaths in a row.
    switch (number % 3) {
      case 0:
        return { death: moments?.[turn % moments.length] ?? walk(turn) };
      case 1:
        return { twice: true };
      default:
        return { broken: true };
    }
  };
};
