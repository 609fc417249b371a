/** Every table of every page can be taken away as CSV: the whole list, what is shown in it, and no formula. */
import * as cheerio from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSheet, sheetCsv } from '../../../functions/console/sheet-csv.ts';
import { readCsv } from '../../../shared/site/csv.ts';
import { everyPage, seer } from '../../browser/every-page.ts';
import { seedEverything } from '../../browser/everything.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedFlag, type World } from './world.ts';

const text = '=cmd|"/C calc"!A1';
let world: World;
beforeAll(async () => {
  world = await openWorld({ start: '2027-03-20T10:00:00Z' });
  await seedEverything(world, text);
  await world.signIn(seer);
}, 60_000);
afterAll(() => world.close());

const cellsOf = (csv: string): readonly (readonly string[])[] => {
  const { rows, faults } = readCsv(csv);
  expect(faults).toEqual([]);
  return rows.map(({ cells }) => cells.map((cell) => cell.text));
};

test('each table has its link; the file has the table\u2019s columns and lines, and no cell that a spreadsheet runs', async () => {
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const address of everyPage(text)) {
    const path = new URL(address, 'http://x').pathname + new URL(address, 'http://x').search;
    const page = cheerio.load(await world.html(path, seer));
    const names = page('table').map((_, table) => page(table).attr('data-sheet') ?? '');
    if (new Set(names.get()).size !== names.length) faults.push(`${path}: two tables of one name`);
    for (const table of page('table').toArray()) {
      const name = page(table).attr('data-sheet');
      const href = page(table).parent().next('.as-csv').find('a').attr('href');
      if (name === undefined || href === undefined) {
        faults.push(`${path}: a table without its CSV`);
        continue;
      }
      seen.add(name.replace(/-.*/, ''));
      const answer = await world.get(new URL(href, `http://x${path}`).href.slice('http://x'.length), seer);
      expect(answer.status, href).toBe(200);
      expect(answer.headers.get('Content-Type'), href).toContain('text/csv');
      const csv = await answer.text();
      expect(csv, href).not.toMatch(/(^|[,\n]"?)[=@|]/m);
      const rows = cellsOf(csv);
      const shown = page(table).find('tbody tr').length;
      if (href.startsWith('?')) {
        const columns = page(table).find('thead th:not(.mark-cell)').length;
        expect(rows[0], href).toHaveLength(columns);
        expect(columns, href).toBeGreaterThan(1);
      }
      expect(rows.length - 1, href).toBeGreaterThanOrEqual(shown);
    }
  }
  expect(faults).toEqual([]);
  expect([...seen].sort()).toEqual(
    [
      'authorities',
      'byCategory',
      'byDetector',
      'byLanguage',
      'cases',
      'categories',
      'cross',
      'customers',
      'due',
      'entries',
      'erasure',
      'failures',
      'gained',
      'like',
      'links',
      'letters',
      'looks',
      'outbox',
      'seen',
      'lost',
      'mails',
      'queue',
      'reports',
      'rules',
      'section',
      'server',
      'servers',
      'sites',
      'thresholds',
      'tokens',
      'visits',
      'waiting',
    ].sort(),
  );
});

test('a list of several pages is taken away whole, and a name that no table has is not there', async () => {
  for (let n = 0; n < 60; n += 1)
    await seedFlag(world, { ...openFlag, id: `many-${n}`, site: `s${n}.many.example`, score: 0.7 });
  const csv = await (await world.get('/console/flags?csv=queue', seer)).text();
  const sites = cellsOf(csv).map(([site]) => site ?? '');
  const many = sites.filter((site) => site.includes('.many.example'));
  expect([many.length, new Set(many).size]).toEqual([60, 60]);
  const narrowed = await (await world.get('/console/flags?category=hate&csv=queue', seer)).text();
  expect(cellsOf(narrowed).length).toBeLessThan(sites.length);
  expect((await world.get('/console/flags?csv=nothing', seer)).status).toBe(404);
});

test('who may not see the page gets no table of it', async () => {
  await world.signIn('Anna');
  expect((await world.get('/console/tokens?csv=tokens', 'Anna')).status).toBe(403);
  const stranger = await world.send('/console/flags?csv=queue');
  expect([stranger.status, stranger.headers.get('Location')]).toEqual([303, expect.stringContaining('/login')]);
});

test('a cell holds the moment for machines, what stands below after a dot, and nothing to press; a list without an end is cut and says so', async () => {
  const cell =
    '<td class="mark-cell"><input></td><td>a<span class="below">b&amp;c</span></td><td><data value="1234.5">1.234,5</data></td><td><time datetime="2027-03-20">yesterday</time><form><button>x</button></form></td>';
  const html = `<a rel="next" href="?after=1">n</a><table data-sheet="t"><tr>${cell}</tr></table>`;
  expect(readSheet(html, 't')).toEqual({ rows: [['a · b&c', '1234.5', '2027-03-20']], next: '?after=1' });
  const csv = await sheetCsv(
    html,
    't',
    async () => html.replace('<tr>', '<tr></tr><tr>'),
    (rows) => `cut ${rows}`,
  );
  expect(csv?.split('\r\n').at(-2)).toBe('cut 99');
});
