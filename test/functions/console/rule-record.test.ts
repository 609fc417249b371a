/** Thirty decisions by form, and what the pages say of the rules that were found: each figure was counted by hand. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Flag } from '../../../shared/review/flag.ts';
import { finding, openFlag, page } from '../../shared/review/samples.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  for (const name of ['Anna', 'Carla']) await world.signIn(name);
});
afterAll(() => world.close());

const words = 'terms/pornography/en/explicit-pictures';
const label = 'labels/pornography/rta';
const list = 'links/pornography/listed';
/** Of each kind: the rules on its pages, its language, how many were confirmed and dismissed. */
const kinds = [
  // Twice on one flag, a rule still counts once.
  { rules: [words, words, label], language: 'en', confirmed: 9, dismissed: 1 },
  { rules: [words], language: 'nl', confirmed: 3, dismissed: 7 },
  { rules: [list], language: 'nl', confirmed: 6, dismissed: 4 },
] as const;
const detectorOf = { [words]: 'terms', [label]: 'labels', [list]: 'links' } as const;

const decide = async (id: string, isRight: boolean): Promise<void> => {
  const path = `/console/flags/${id}`;
  const act = isRight ? 'confirm' : 'dismiss';
  const fields = hiddenFields(await world.html(path, 'Anna'), `${path}/${act}`);
  const said = isRight ? { clause: '4.2(a)', reason: 'It shows them.' } : { reason: 'education-or-health', note: '' };
  expect((await world.post(`${path}/${act}`, { ...fields, ...said }, 'Anna')).status).toBe(303);
};

/** Cells of the row that begins with this. */
const rowOf = (html: string, name: string): readonly string[] => {
  const row = html.split('<tr>').find((each) => each.replaceAll(/<[^>]+>/g, '|').match(/[^|]+/)?.[0] === name) ?? '';
  return row
    .slice(0, row.indexOf('</tr>'))
    .replaceAll(/<[^>]+>/g, '|')
    .split(/\|+/)
    .filter((cell) => cell !== '');
};

test('thirty decisions are told rule by rule, by detector, category and language', async () => {
  for (const [at, { rules, language, confirmed, dismissed }] of kinds.entries())
    for (let each = 0; each < confirmed + dismissed; each += 1) {
      const id = `f-${at}-${each}`;
      const findings = rules.map((rule) => ({ ...finding, rule, detector: detectorOf[rule] }));
      const pages = [
        page(`${id}a`, { findings, language }),
        page(`${id}b`, { findings: findings.slice(0, 1), language }),
      ];
      await seedFlag(world, { ...openFlag, id, pages } as Flag);
      await decide(id, each < confirmed);
    }
  const rulesPage = await world.html('/console/rules', 'Carla');
  // From which score on a page comes first, is flagged, is told by scan alone.
  expect(rowOf(rulesPage, 'Pornography').slice(1)).toEqual(['85%', '60%', '35%', '4.2(a)']);
  // 9 + 3 of 20; 9 of 10; 6 of 10.
  expect(rowOf(rulesPage, words).slice(-3)).toEqual(['12', '8', '60%']);
  expect(rowOf(rulesPage, label).slice(-3)).toEqual(['9', '1', '90%']);
  expect(rowOf(rulesPage, list).slice(-3)).toEqual(['6', '4', '60%']);
  // The least agreed with first; of two alike, the one with more against it.
  const order = [words, list, label].map((rule) => rulesPage.indexOf(`>${rule}<`));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  const figures = await world.html('/console/figures', 'Carla');
  const ofCategory = figures.slice(figures.lastIndexOf('>Agreement by category<'));
  expect(rowOf(ofCategory, 'Pornography').slice(1)).toEqual(['18', '12', '60%']);
  // English 9 of 10; Dutch 3 + 6 of 20.
  expect(rowOf(figures, 'English').slice(1)).toEqual(['9', '1', '90%']);
  expect(rowOf(figures, 'Dutch').slice(1)).toEqual(['9', '11', '45%']);
  const csv = await (await world.get('/console/rules/rules.csv', 'Carla')).text();
  expect(csv.split('\n').find((line) => line.startsWith(words))).toContain('12,8');
});
