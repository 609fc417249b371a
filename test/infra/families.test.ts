import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../infra/bundling.ts';
import { families } from '../../shared/store/schema.ts';

test('every row of the program belongs to a family that can be granted', () => {
  const source = readFileSync(join(root, 'shared/table.ts'), 'utf8');
  const used = [...source.matchAll(/pk: (?:'([^']+)'|`([^`]+)`)/g)].map(
    ([, plain, made]) => plain ?? made?.replaceAll(/\$\{[^}]*\}/g, 'X') ?? '',
  );
  expect(used.length).toBeGreaterThan(25);
  const patterns = Object.values(families).flat();
  const matches = (pk: string): boolean =>
    patterns.some((pattern) => (pattern.endsWith('*') ? pk.startsWith(pattern.slice(0, -1)) : pk === pattern));
  expect(used.filter((pk) => !matches(pk))).toEqual([]);
  expect(matches('planted#X')).toBe(false);
});
