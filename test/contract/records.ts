/** What every record store must do. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { GiveUp } from '../../shared/errors.ts';
import type { IndexName, Query, Records, Row, Write } from '../../shared/ports.ts';
import { ok } from '../../shared/result.ts';
import { compareText } from '../../shared/store/limits.ts';

type NewRow = Omit<Row, 'rev'>;

/** Every row of a query, page by page. */
const everyRow = async (records: Records, query: Query): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    expect(page.rows.length).toBeLessThanOrEqual(query.limit ?? 100);
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return rows;
};
const put = (row: NewRow, condition: Extract<Write, { put: unknown }>['if'] = 'absent'): Write => ({
  put: row,
  if: condition,
});
const failed = (place: number) => ({ ok: false, error: { failed: place } });

/** `runs`: how many random lists are queried; fewer where each query is a call over HTTP. */
export const recordsContract = (name: string, make: () => Promise<Records>, runs: number): void => {
  describe(`records: ${name}`, () => {
    let records: Records;
    let partitions = 0;
    /** A partition that no other test looks at. */
    const fresh = (): string => `partition#${++partitions}`;
    beforeAll(async () => {
      records = await make();
    });

    describe('conditional writes', () => {
      test('a row is written once under "absent", and comes back as it was', async () => {
        const row: NewRow = {
          pk: fresh(),
          sk: 'café 😀',
          body: { text: 'é\u0000\n😀', list: [1, null, true], nested: { a: {} } },
          index: { list: { pk: 'l', sk: '1' }, due: { pk: 'd', sk: '2' } },
        };
        expect(await records.transact([put(row)])).toEqual(ok(undefined));
        expect(await records.get(row)).toEqual({ ...row, rev: 1 });
        expect(await records.transact([put({ ...row, body: 'other' })])).toEqual(failed(0));
        expect(await records.get(row)).toEqual({ ...row, rev: 1 });
      });

      test('a put names the rev that it replaces, and raises it', async () => {
        const row: NewRow = { pk: fresh(), sk: 'a', body: 1 };
        await records.transact([put(row)]);
        expect(await records.transact([put({ ...row, body: 2 }, { rev: 1 })])).toEqual(ok(undefined));
        expect(await records.transact([put({ ...row, body: 3 }, { rev: 1 })])).toEqual(failed(0));
        expect(await records.get(row)).toEqual({ ...row, body: 2, rev: 2 });
        expect(await records.transact([put({ ...row, sk: 'never there' }, { rev: 1 })])).toEqual(failed(0));
      });

      test('a delete names the rev, or takes any, also of a row that is not there', async () => {
        const row: NewRow = { pk: fresh(), sk: 'a', body: 1 };
        await records.transact([put(row)]);
        expect(await records.transact([{ delete: row, if: { rev: 2 } }])).toEqual(failed(0));
        expect(await records.transact([{ delete: row, if: { rev: 1 } }])).toEqual(ok(undefined));
        expect(await records.get(row)).toBeUndefined();
        expect(await records.transact([{ delete: row, if: 'any' }])).toEqual(ok(undefined));
        expect(await records.transact([{ delete: row, if: { rev: 1 } }])).toEqual(failed(0));
      });

      test('a check holds on absent, present and a rev, and writes nothing', async () => {
        const row: NewRow = { pk: fresh(), sk: 'a', body: 1 };
        expect(await records.transact([{ check: row, if: 'absent' }])).toEqual(ok(undefined));
        expect(await records.transact([{ check: row, if: 'present' }])).toEqual(failed(0));
        await records.transact([put(row)]);
        expect(await records.transact([{ check: row, if: 'present' }])).toEqual(ok(undefined));
        expect(await records.transact([{ check: row, if: { rev: 1 } }])).toEqual(ok(undefined));
        expect(await records.transact([{ check: row, if: { rev: 7 } }])).toEqual(failed(0));
        expect(await records.transact([{ check: row, if: 'absent' }])).toEqual(failed(0));
        expect((await records.get(row))?.rev).toBe(1);
      });

      test('concurrent increments lose nothing', async () => {
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }), async (workers, each) => {
            const key = { pk: fresh(), sk: 'counter' };
            await records.transact([put({ ...key, body: 0 })]);
            let conflicts = 0;
            const work = async (): Promise<void> => {
              for (let done = 0; done < each; ) {
                const row = await records.get(key);
                const next = { ...key, body: Number(row?.body) + 1 };
                const result = await records.transact([put(next, { rev: row?.rev ?? 0 })]);
                if (result.ok) done += 1;
                else conflicts += 1;
              }
            };
            await Promise.all(Array.from({ length: workers }, work));
            expect(await records.get(key)).toEqual({ ...key, body: workers * each, rev: workers * each + 1 });
            expect(conflicts).toBeGreaterThan(0);
          }),
          { seed: 1, numRuns: 5 },
        );
      });
    });

    describe('transactions', () => {
      const rowsOf = (pk: string, count: number): NewRow[] =>
        Array.from({ length: count }, (_, place) => ({ pk, sk: String(place).padStart(2, '0'), body: place }));

      test('25 writes of every kind happen together', async () => {
        const pk = fresh();
        const old = { pk, sk: 'old', body: 0 };
        await records.transact([put(old), put({ ...old, sk: 'kept' })]);
        const writes: Write[] = [
          ...rowsOf(pk, 22).map((row) => put(row)),
          { delete: old, if: { rev: 1 } },
          { check: { pk, sk: 'kept' }, if: 'present' },
          { check: { pk, sk: 'none' }, if: 'absent' },
        ];
        expect(writes).toHaveLength(25);
        expect(await records.transact(writes)).toEqual(ok(undefined));
        expect(await everyRow(records, { index: 'table', pk })).toHaveLength(23);
      });

      test.each([0, 12, 24])('condition %i of 25 fails: it is named, and nothing is written', async (place) => {
        const pk = fresh();
        const rows = rowsOf(pk, 25);
        const taken = rows[place];
        if (taken === undefined) throw new Error('no such row');
        await records.transact([put({ ...taken, body: 'first' })]);
        expect(await records.transact(rows.map((row) => put(row)))).toEqual(failed(place));
        expect(await everyRow(records, { index: 'table', pk })).toEqual([{ ...taken, body: 'first', rev: 1 }]);
      });

      test('a check that fails stops the writes beside it', async () => {
        const pk = fresh();
        const writes: Write[] = [put({ pk, sk: 'a', body: 1 }), { check: { pk, sk: 'guard' }, if: 'present' }];
        expect(await records.transact(writes)).toEqual(failed(1));
        expect(await records.get({ pk, sk: 'a' })).toBeUndefined();
      });

      test('no writes at all are fine; 26, or one key twice, are a fault of the caller', async () => {
        const pk = fresh();
        expect(await records.transact([])).toEqual(ok(undefined));
        await expect(records.transact(rowsOf(pk, 26).map((row) => put(row)))).rejects.toThrow(RangeError);
        const row = { pk, sk: 'a', body: 1 };
        await expect(records.transact([put(row), { delete: row, if: 'any' }])).rejects.toThrow(RangeError);
        expect(await everyRow(records, { index: 'table', pk })).toEqual([]);
      });
    });

    describe('sizes', () => {
      const bodyOf = (bytes: number): string => `${'é'.repeat((bytes - 2) / 2)}`;

      test('a body of 390 KB comes back whole, one byte more is refused with the remedy', async () => {
        const pk = fresh();
        const body = bodyOf(390 * 1024);
        expect(await records.transact([put({ pk, sk: 'a', body })])).toEqual(ok(undefined));
        expect((await records.get({ pk, sk: 'a' }))?.body === body).toBe(true);
        await expect(records.transact([put({ pk, sk: 'b', body: `${body}x` })])).rejects.toThrow(GiveUp);
        expect(await records.get({ pk, sk: 'b' })).toBeUndefined();
      });

      test('a page holds more than a store gives at once: ten rows of 390 KB', async () => {
        const pk = fresh();
        const body = bodyOf(390 * 1024);
        for (let place = 0; place < 10; place += 1) await records.transact([put({ pk, sk: String(place), body })]);
        const page = await records.query({ index: 'table', pk });
        expect(page.rows.map((row) => row.sk)).toEqual([...'0123456789']);
        expect(page.cursor).toBeUndefined();
      });

      test('a transaction of more than 3.9 MB is refused whole', async () => {
        const pk = fresh();
        const rows = Array.from({ length: 11 }, (_, place) => put({ pk, sk: String(place), body: bodyOf(390 * 1024) }));
        await expect(records.transact(rows)).rejects.toThrow(GiveUp);
        expect(await everyRow(records, { index: 'table', pk })).toEqual([]);
      });

      test.each([
        ['empty', ''],
        ['not well-formed', '\ud800'],
        ['over 1024 bytes', 'x'.repeat(1025)],
        ['past every prefix', 'a\u{10ffff}'],
      ])('a key that is %s is refused', async (_, sk) => {
        await expect(records.get({ pk: 'a', sk })).rejects.toThrow(GiveUp);
        await expect(
          records.transact([put({ pk: fresh(), sk: 'a', body: 1, index: { due: { pk: 'd', sk } } })]),
        ).rejects.toThrow(GiveUp);
      });
    });

    describe('queries', () => {
      test('a row enters an index by naming its place, moves with it, and leaves when it does not', async () => {
        const pk = fresh();
        const row = (sk: string | undefined): NewRow => ({
          pk,
          sk: 'a',
          body: sk ?? null,
          ...(sk === undefined ? {} : { index: { due: { pk: `due ${pk}`, sk } } }),
        });
        const due = async () => (await records.query({ index: 'due', pk: `due ${pk}` })).rows.map(({ body }) => body);
        await records.transact([put(row('2027'))]);
        expect(await due()).toEqual(['2027']);
        await records.transact([put(row('2028'), { rev: 1 })]);
        expect(await due()).toEqual(['2028']);
        await records.transact([put(row(undefined), { rev: 2 })]);
        expect(await due()).toEqual([]);
        await records.transact([put(row('2029'), { rev: 3 })]);
        await records.transact([{ delete: row('2029'), if: 'any' }]);
        expect(await due()).toEqual([]);
      });

      test('order is that of code points, not of UTF-16', async () => {
        const pk = fresh();
        // U+FF5E sorts before U+1F600, whose first UTF-16 unit is U+D83D.
        const sorted = ['Z', 'a', 'é', '～', '😀'];
        await records.transact(sorted.toReversed().map((sk) => put({ pk, sk, body: 1 })));
        expect((await everyRow(records, { index: 'table', pk, limit: 2 })).map(({ sk }) => sk)).toEqual(sorted);
      });

      test('any range, prefix, direction and page size answers what a sorted list would', async () => {
        const letter = fc.constantFrom('a', 'b', '#', 'é', '😀');
        const key = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
        const end = fc.option(fc.string({ unit: letter, minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 });
        let seen = 0;
        await fc.assert(
          fc.asyncProperty(
            fc.uniqueArray(key, { minLength: 10, maxLength: 24 }),
            fc.array(
              fc.record({
                from: end,
                to: end,
                prefix: end,
                descending: fc.boolean(),
                limit: fc.integer({ min: 1, max: 4 }),
              }),
              { minLength: 4, maxLength: 4 },
            ),
            fc.constantFrom<IndexName | 'table'>('table', 'list', 'due', 'owner'),
            fc.boolean(),
            async (sks, asked, index, shared) => {
              // Lists that all sites share are kept in parts on DynamoDB; they read the same.
              const pk = shared ? `events#${fresh()}` : fresh();
              const place = (sk: string) =>
                index === 'table' ? { sk } : { sk: `own ${sk}`, index: { [index]: { pk, sk } } };
              await records.transact(sks.map((sk) => put({ pk, body: sk, ...place(sk) })));
              for (const { from, to, prefix, descending, limit } of asked) {
                const expected = sks
                  .filter((sk) => from === undefined || compareText(sk, from) >= 0)
                  .filter((sk) => to === undefined || compareText(sk, to) <= 0)
                  .filter((sk) => prefix === undefined || sk.startsWith(prefix))
                  .sort((a, b) => (descending ? compareText(b, a) : compareText(a, b)));
                const bounds = Object.entries({ from, to, prefix }).filter(([, value]) => value !== undefined);
                const rows = await everyRow(records, { index, pk, descending, limit, ...Object.fromEntries(bounds) });
                expect(rows.map(({ body }) => body)).toEqual(expected);
                if (expected.length > limit) seen += 1;
              }
            },
          ),
          { seed: 2, numRuns: runs },
        );
        // Otherwise no second page was ever turned to.
        expect(seen).toBeGreaterThan(runs);
      });

      test('rows of one place in an index are all listed, also across pages', async () => {
        const sks = Array.from({ length: 9 }, (_, place) => String(place));
        for (const pk of [fresh(), `events#${fresh()}`]) {
          await records.transact(sks.map((sk) => put({ pk, sk, body: 1, index: { list: { pk, sk: 'same' } } })));
          for (const descending of [false, true]) {
            const rows = await everyRow(records, { index: 'list', pk, limit: 2, descending });
            expect(rows.map(({ sk }) => sk).sort()).toEqual(sks);
          }
        }
      });

      test('a page that holds everything has no cursor; a row written behind the cursor appears on the next page', async () => {
        const pk = fresh();
        await records.transact(['a', 'b', 'c'].map((sk) => put({ pk, sk, body: 1 })));
        expect((await records.query({ index: 'table', pk, limit: 3 })).cursor).toBeUndefined();
        const first = await records.query({ index: 'table', pk, limit: 2 });
        await records.transact([put({ pk, sk: 'bb', body: 1 }), { delete: { pk, sk: 'b' }, if: 'any' }]);
        const cursor = first.cursor ?? '';
        expect((await records.query({ index: 'table', pk, cursor })).rows.map(({ sk }) => sk)).toEqual(['bb', 'c']);
      });

      test('a cursor of another list, or of nobody, is refused', async () => {
        const pk = fresh();
        await records.transact(['a', 'b', 'c'].map((sk) => put({ pk, sk, body: 1, index: { list: { pk, sk } } })));
        const { cursor = '' } = await records.query({ index: 'table', pk, limit: 1 });
        const { cursor: inList = '' } = await records.query({ index: 'list', pk, limit: 1 });
        const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
        const attempts: Query[] = [
          { index: 'table', pk: fresh(), cursor },
          { index: 'list', pk, cursor },
          { index: 'list', pk: fresh(), cursor: inList },
          { index: 'table', pk, from: 'b', cursor },
          { index: 'table', pk, cursor: '' },
          { index: 'table', pk, cursor: 'x'.repeat(10_000) },
          { index: 'table', pk, cursor: "' OR 1=1 --" },
          { index: 'table', pk, cursor: forged(['table', pk, 'a', 'another', 'a']) },
          { index: 'table', pk, cursor: forged({ pk }) },
          { index: 'table', pk, cursor: forged(['table', pk, { '>': '' }, pk, 'a']) },
        ];
        for (const query of attempts) await expect(records.query(query), JSON.stringify(query)).rejects.toThrow(GiveUp);
        expect((await records.query({ index: 'table', pk, cursor })).rows).toHaveLength(2);
      });

      test.each([0, 1001, 1.5, Number.NaN])('the limit %d is a fault of the caller', async (limit) => {
        await expect(records.query({ index: 'table', pk: 'a', limit })).rejects.toThrow(RangeError);
      });
    });
  });
};
