/** The words by which invariant 7 tells the tracks apart are those of the catalogues. */
import { expect, it } from 'vitest';
import { helping } from '../../functions/simulate/invariants/hacked.ts';
import { languages } from '../../shared/messages.ts';
import { texts, type Values } from '../../shared/notice/texts/texts.ts';

const values: Values = {
  domain: 'shop.example',
  track: 'hacked',
  category: 'x',
  clause: '4',
  provider: 'P',
  moreTimeDays: 7,
  hackedDays: 21,
  appealDays: 184,
  objected: false,
};

it.each(languages)('every round of the hacked track offers help in its subject, no other does: %s', (language) => {
  const { hacked, violation } = texts[language].round;
  const subjects = (track: typeof hacked) => Object.values(track).map((body) => body(values).subject);
  expect(subjects(hacked)).toHaveLength(3);
  for (const subject of subjects(hacked)) expect(subject).toMatch(helping);
  for (const subject of subjects(violation)) expect(subject).not.toMatch(helping);
});
