/** What every blob store must do. */
import { beforeAll, describe, expect, test } from 'vitest';
import { GiveUp } from '../../shared/errors.ts';
import type { Blobs } from '../../shared/ports.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));
const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
const everyKey = async (blobs: Blobs, prefix: string): Promise<readonly string[]> => {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await blobs.list(prefix, cursor);
    keys.push(...page.keys);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return keys;
};

export const blobsContract = (name: string, make: () => Promise<Blobs>): void => {
  describe(`blobs: ${name}`, () => {
    let blobs: Blobs;
    beforeAll(async () => {
      blobs = await make();
    });

    test('every byte value comes back, and so do no bytes at all', async () => {
      const bytes = Uint8Array.from({ length: 1024 }, (_, place) => place % 256);
      expect(await blobs.put('bytes/all', bytes)).toBe('stored');
      expect(await blobs.get('bytes/all')).toEqual(bytes);
      await blobs.put('bytes/none', new Uint8Array());
      expect(await blobs.get('bytes/none')).toEqual(new Uint8Array());
    });

    test('three megabytes come back whole', async () => {
      const bytes = new Uint8Array(3 * 1024 * 1024).fill(7);
      bytes[bytes.length - 1] = 8;
      await blobs.put('large/one', bytes);
      const found = await blobs.get('large/one');
      expect(found?.length === bytes.length && Buffer.compare(found, bytes) === 0).toBe(true);
    });

    test('what is not there is undefined, and deleting it is fine', async () => {
      expect(await blobs.get('nothing/here')).toBeUndefined();
      await blobs.delete('nothing/here');
    });

    test('put replaces; put-if-absent keeps the old bytes and says so', async () => {
      await blobs.put('replace/a', bytesOf('1'));
      expect(await blobs.put('replace/a', bytesOf('2'))).toBe('stored');
      expect(await blobs.put('replace/a', bytesOf('3'), { if: 'absent' })).toBe('exists');
      expect(textOf(await blobs.get('replace/a'))).toBe('2');
      await blobs.delete('replace/a');
      expect(await blobs.get('replace/a')).toBeUndefined();
      expect(await blobs.put('replace/a', bytesOf('4'), { if: 'absent' })).toBe('stored');
      expect(textOf(await blobs.get('replace/a'))).toBe('4');
    });

    test('of ten who put one absent key at once, one stores, and its bytes stay', async () => {
      const said = await Promise.all(
        Array.from({ length: 10 }, (_, place) => blobs.put('race/a', bytesOf(String(place)), { if: 'absent' })),
      );
      expect(said.filter((answer) => answer === 'stored')).toHaveLength(1);
      expect(textOf(await blobs.get('race/a'))).toBe(String(said.indexOf('stored')));
    });

    test('a list is in key order, by prefix, wherever the prefix ends; a key may also be the start of others', async () => {
      const keys = ['list/a', 'list/a-b', 'list/a-b/c', 'list/a.b', 'list/a/b', 'list/a/b/c', 'list/a0', 'list/b'];
      for (const key of keys.toReversed()) await blobs.put(key, bytesOf(key));
      expect(await everyKey(blobs, 'list/')).toEqual(keys);
      expect(await everyKey(blobs, 'list/a/')).toEqual(['list/a/b', 'list/a/b/c']);
      expect(await everyKey(blobs, 'list/a')).toEqual(keys.slice(0, -1));
      expect(await everyKey(blobs, 'list/a-')).toEqual(['list/a-b', 'list/a-b/c']);
      expect(await everyKey(blobs, 'list/none')).toEqual([]);
      for (const key of keys) expect(textOf(await blobs.get(key))).toBe(key);
    });

    test('a cursor goes on after any key, also one that is gone', async () => {
      const keys = ['page/a', 'page/a/b', 'page/b', 'page/c/d/e', 'page/c/f'];
      for (const key of keys) await blobs.put(key, bytesOf(key));
      for (const [place, key] of keys.entries())
        expect((await blobs.list('page/', key)).keys).toEqual(keys.slice(place + 1));
      await blobs.delete('page/c/d/e');
      expect((await blobs.list('page/', 'page/c/d/e')).keys).toEqual(['page/c/f']);
    });

    test.each([
      '',
      '/',
      '/etc/passwd',
      'a//b',
      'a/',
      '../a',
      'a/../../b',
      'a/..',
      './a',
      'a\\b',
      'a~/b',
      'A',
      'é',
      'a b',
      'a\u0000b',
      'a%2fb',
      '\n',
      'x'.repeat(201),
      `${'x/'.repeat(256)}x`,
    ])('the key %j is refused everywhere', async (key) => {
      await expect(blobs.put(key, bytesOf('x'))).rejects.toThrow(GiveUp);
      await expect(blobs.get(key)).rejects.toThrow(GiveUp);
      await expect(blobs.delete(key)).rejects.toThrow(GiveUp);
      await expect(blobs.list('', key)).rejects.toThrow(GiveUp);
    });
    test('a key of 512 characters is fine', async () => {
      const key = `${'x'.repeat(200)}/${'y'.repeat(200)}/${'z'.repeat(110)}`;
      await blobs.put(key, bytesOf('long'));
      expect(key).toHaveLength(512);
      expect(await everyKey(blobs, 'xx')).toEqual([key]);
    });
  });
};
