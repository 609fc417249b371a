import { eld } from 'eld/extrasmall';
import { expect, test } from 'vitest';
import { suite } from '../../../functions/train/pages/suites/index.ts';
import { loadIdentify } from '../../../shared/detect/identify.ts';
import { chanceOf } from '../crawl/fuzz.ts';

const identify = await loadIdentify();
eld.setLanguageSubset(['en', 'nl', 'fr', 'de']);
const asEld = (text: string): string => (text.length < 12 ? '' : eld.detect(text.slice(0, 400)).language);

const sentences = suite.flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/));
test('says what eld says, of whole texts and of torn ones', () => {
  expect(sentences.length).toBeGreaterThan(250);
  const chance = chanceOf(7);
  const met = new Map<string, number>();
  for (const text of [...sentences, ...suite.map((page) => page.text)])
    for (let tear = 0; tear < 12; tear += 1) {
      const from = tear === 0 ? 0 : chance.below(text.length);
      const torn = text.slice(from, from + (tear % 3 === 2 ? 20 : 2_000));
      const said = identify(torn) ?? '';
      expect(said, torn).toBe(asEld(torn));
      met.set(said, (met.get(said) ?? 0) + 1);
    }
  for (const language of ['nl', 'fr', 'de', 'en']) expect(met.get(language) ?? 0).toBeGreaterThan(200);
});

test.each([
  'don’t you’ll it’s l’homme qu’il ‘tis ’s avonds',
  "rock 'n' roll 'quoted' dogs' houses``",
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ist lang',
  'ÀÉÎÕÜ ÇA VA? GRÜSSE AUS MÜNCHEN! ĲSLAND',
  '12345 67890 !!! ??? ---',
  '数据 данные δεδομένα بيانات',
  '𝐛𝐨𝐥𝐝 and 😀 smiling words',
  'a'.repeat(399),
  'é'.repeat(399),
  '漢'.repeat(300),
])('odd letters: %s', (text) => {
  expect(identify(text) ?? '').toBe(asEld(text));
});
