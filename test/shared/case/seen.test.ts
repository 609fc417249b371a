import { expect, test } from 'vitest';
import { seenAgain } from '../../../shared/case/seen.ts';
import { parseIso } from '../../../shared/time.ts';
import { openCommand } from './story.ts';

const [noticed] = openCommand.noticed;
if (noticed === undefined) throw new Error('nothing noticed');
const later = parseIso('2027-03-20T10:00:00Z');

test('an address that a look still finds was last seen at that look', () => {
  expect(seenAgain([noticed], [noticed.url], later)).toEqual([{ ...noticed, lastSeen: later }]);
});
test('what is not left keeps its date, and an older look takes nothing back', () => {
  expect(seenAgain([noticed], ['https://shop.example/other'], later)).toEqual([noticed]);
  expect(seenAgain([noticed], [noticed.url], noticed.firstSeen)).toEqual([noticed]);
});
