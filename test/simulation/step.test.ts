import { expect, it } from 'vitest';
import { agenda } from '../../functions/simulate/agenda.ts';
import { figures } from '../../functions/simulate/figures.ts';
import { seeded } from '../../functions/simulate/random.ts';
import { step } from '../../functions/simulate/run-world.ts';

// A worker that looked for its message half a second before it was visible never looked again: one world in three thousand
// stood still for ever (seed 4, world 158).
it('what happens at once happens when the last of it is due', async () => {
  const chance = seeded(7).fork('steps');
  const world = { agenda: agenda(), clock: 0, figures: figures(), has: () => true };
  const early: number[] = [];
  for (let at = 0; at < 200_000; at += 700)
    world.agenda.add({
      at,
      run: async () => {
        if (world.clock < at) early.push(at);
      },
    });
  for (let item = world.agenda.take(); item !== undefined; item = world.agenda.take()) await step(world, item, chance);
  expect(world.figures.of('at once')).toBeGreaterThan(10);
  expect(early).toEqual([]);
});
