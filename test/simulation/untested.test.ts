/** A world in which no look ever can tell: over a year no contract ends by it, and no case waits for ever without a person. */
import { expect, it } from 'vitest';
import { type Program, production } from '../../functions/simulate/program.ts';
import { simulate } from '../../functions/simulate/simulate.ts';

const blind: Program = {
  ...production,
  handleCase: (message, ports, policy) => {
    const { command } = message;
    return command.type === 'rechecked'
      ? production.handleCase({ ...message, command: { ...command, found: 'cannot-tell' } }, ports, policy)
      : production.handleCase(message, ports, policy);
  },
};

it('300 cases over a year, and nobody can be tested', { timeout: 120_000 }, async () => {
  const { failed, figures } = await simulate({ cases: 300, seed: 20_270_315, days: 365, program: blind });
  expect(failed).toBeUndefined();
  expect(figures['at the end: terminated']).toBeUndefined();
  expect(figures['at the end: termination-due']).toBeUndefined();
  expect(figures['closed: withdrawn']).toBeGreaterThan(0);
  // Who still waits is in a period that a person began; one in five waits where none is ever asked.
  expect(figures['at the end: waiting']).toBeLessThan(50);
});
