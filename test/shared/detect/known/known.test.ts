import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryBlobs } from '../../../../shared/blob/memory.ts';
import { simhash } from '../../../../shared/crawl/simhash.ts';
import { detectPage } from '../../../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../../../shared/detect/knowledge.ts';
import { parseHashList } from '../../../../shared/detect/known/hash-list.ts';
import { indexKnown, type KnownEntry } from '../../../../shared/detect/known/index.ts';
import { knownOf, readKnown, storeKnown } from '../../../../shared/detect/known/store.ts';
import { bitsOf } from '../../../../shared/detect/pictures/hash.ts';
import { defaultPolicy } from '../../../../shared/policy/load.ts';
import { pageWith, shown } from '../page.ts';

const from = { kind: 'decision', flag: 'f'.repeat(32), site: 'old.example', at: '2027-01-01T00:00:00.000Z' } as const;
const entry = (hash: string): KnownEntry => ({ hash, category: 'hate', from });
const distance = (a: string, b: string): number =>
  bitsOf(Number.parseInt(a.slice(0, 8), 16) ^ Number.parseInt(b.slice(0, 8), 16)) +
  bitsOf(Number.parseInt(a.slice(8), 16) ^ Number.parseInt(b.slice(8), 16));

describe('near hashes', () => {
  test('what the tables find is what looking at each finds', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{16}$/);
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(hex, { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        fc.array(fc.nat(63), { maxLength: 5 }),
        (hashes, which, flips) => {
          let asked = BigInt(`0x${hashes[which % hashes.length]}`);
          for (const bit of flips) asked ^= 1n << BigInt(bit);
          const hash = asked.toString(16).padStart(16, '0');
          const nearest = Math.min(...hashes.map((each) => distance(each, hash)));
          const match = indexKnown({ texts: hashes.map(entry), pictures: [] }).texts.find(hash);
          expect(match?.distance).toBe(nearest <= 3 ? nearest : undefined);
          if (match !== undefined) found += 1;
        },
      ),
      { seed: 11, numRuns: 400 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

const leaflet = (name: string) =>
  shown(
    `Our garden club meets every second week in the hall behind the church of ${name}.`,
    'Members bring seeds, cuttings and advice; the committee brings coffee, and in summer there is a walk along the canal to the old lock.',
    'Last year we planted forty apple trees with the school, of which thirty-eight bear fruit, and this year pears will follow.',
    'Whoever would like to join writes to the secretary or comes along; the first three evenings are free and there is cake.',
  );
const hashOf = (blocks: readonly { readonly text: string }[]): string => simhash(blocks.map(({ text }) => text));
const page = (url: string, blocks = leaflet('Damme')) => pageWith({ url, visible: blocks, simhash: hashOf(blocks) });
const knowing = (hash: string) =>
  compileKnowledge({ policy: defaultPolicy, known: indexKnown({ texts: [entry(hash)], pictures: [] }) });

describe('a text that was decided about', () => {
  const knows = knowing(hashOf(leaflet('Damme')));
  test('is found on another site, with the decision', () => {
    expect(detectPage(page('https://new.example/club'), knows)).toMatchObject([
      {
        rule: 'known-content/hate/text',
        category: 'hate',
        known: { site: 'old.example', flag: from.flag, distance: 0 },
      },
    ]);
  });
  test('not on its own, where the other detectors say what is left', () => {
    expect(detectPage(page('https://old.example/club'), knows)).toEqual([]);
  });
  test('not another text, and not a short one', () => {
    const other = shown(...leaflet('Damme').map(({ text }) => text.split(' ').reverse().join(' ')));
    expect(detectPage(page('https://new.example/', other), knows)).toEqual([]);
    const short = shown('Welcome to our site.');
    expect(detectPage(page('https://new.example/', short), knowing(hashOf(short)))).toEqual([]);
  });
});

describe('hash lists', () => {
  const head = 'name: sector\ncategory: pornography\nversion: 2027-01-15\nkind: pictures\n';
  test('are read whole or refused with every fault', () => {
    const read = parseHashList(`${head}\nA1B2C3D4E5F60718 # a comment\na1b2c3d4e5f60718\n`);
    expect(read).toMatchObject({ ok: true, value: { name: 'sector', content: { texts: [] } } });
    expect(read.ok && read.value.content.pictures).toHaveLength(1);
    expect(parseHashList('name: Bad Name\nkind: pictures\nversion: 2027-01-15\ncategory: x\nzz')).toMatchObject({
      ok: false,
      error: [
        expect.stringContaining('name'),
        expect.stringContaining('category'),
        'line 5: not 16 hexadecimal digits',
      ],
    });
  });
  test('lie beside the decisions, and are heard of when they change', async () => {
    const blobs = memoryBlobs();
    let ms = 0;
    const known = knownOf(blobs, () => ms);
    expect((await known()).pictures.size).toBe(0);
    const read = parseHashList(`${head}a1b2c3d4e5f60718\n`);
    if (!read.ok) throw new Error('refused');
    expect(await storeKnown(blobs, 'lists/sector', read.value.content)).toBe(true);
    expect(await storeKnown(blobs, 'lists/sector', read.value.content)).toBe(false);
    await storeKnown(blobs, 'decisions', { texts: [entry('0123456789abcdef')], pictures: [] });
    expect((await known()).pictures.size).toBe(0);
    ms += 61_000;
    expect((await known()).pictures.find('a1b2c3d4e5f60719')?.distance).toBe(1);
    expect((await known()).texts.size).toBe(1);
    await blobs.put('links/known/lists/broken.json', Buffer.from('{'));
    expect((await readKnown(blobs)).pictures).toHaveLength(1);
  });
});
