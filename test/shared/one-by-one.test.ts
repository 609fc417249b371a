import { expect, test } from 'vitest';
import { createOneByOne } from '../../shared/one-by-one.ts';

test('each begins when the one before it is over, also where that failed', async () => {
  const inTurn = createOneByOne();
  const told: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      told.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const ends = await Promise.allSettled([inTurn(work('a', true)), inTurn(work('b')), inTurn(work('c'))]);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
