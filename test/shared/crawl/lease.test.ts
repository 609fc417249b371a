/** What a lease carries from one holder to the next. */
import { expect, test } from 'vitest';
import { takeLease } from '../../../shared/crawl/lease.ts';
import { openDatabase } from '../../../shared/store/database.ts';
import { sqliteRecords } from '../../../shared/store/sqlite.ts';
import { fromIso, parseIso } from '../../../shared/time.ts';

test('how hard the server may be pressed, for ten minutes; the fence and the day’s requests for good', async () => {
  let now = fromIso(parseIso('2027-03-15T10:00:00Z'));
  const ports = { records: sqliteRecords(openDatabase(':memory:')), now: () => now, newId: () => 'id' };
  const at = (text: string): void => {
    now = fromIso(parseIso(text));
  };
  const spent = { since: parseIso('2027-03-15T10:00:00Z'), requests: 7 };
  const first = await takeLease('web1', 60, ports);
  expect([first?.fence, first?.learnt]).toEqual([1, undefined]);
  expect(await takeLease('web1', 60, ports)).toBeUndefined();
  at('2027-03-15T10:01:00Z');
  await first?.release(spent, { window: 1, throttles: 3, usualMs: 40 });
  at('2027-03-15T10:10:59Z');
  const second = await takeLease('web1', 60, ports);
  expect([second?.fence, second?.learnt, second?.spent]).toMatchObject([
    2,
    { window: 1, throttles: 3, usualMs: 40 },
    spent,
  ]);
  // It crashed; what was known stays known.
  at('2027-03-15T10:15:00Z');
  const third = await takeLease('web1', 60, ports);
  expect([third?.fence, third?.learnt, third?.spent]).toEqual([3, undefined, spent]);
});
