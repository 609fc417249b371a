import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeBody } from '../../../shared/net/decode.ts';

test('of bodies that must be unpacked bit by bit one is at a time', async () => {
  const cap = 4_000_000;
  const bomb = gzipSync(Buffer.alloc(40_000_000, 32));
  const cut = gzipSync('hello there '.repeat(100)).subarray(0, 40);
  const ended: string[] = [];
  const decode = async (name: string, bytes: Uint8Array, whole: boolean) => {
    const decoded = await decodeBody(bytes, 'gzip', cap, whole);
    ended.push(name);
    return decoded;
  };
  const [first, , small] = await Promise.all([
    decode('first', bomb, false),
    decode('second', bomb, true),
    decode('small', cut, false),
  ]);
  expect(first).toMatchObject({ over: true, bomb: true });
  expect(first?.body.length).toBe(cap);
  expect(Buffer.from(small?.body ?? []).toString()).toMatch(/^hello/);
  // By itself the small one would be through long before them.
  expect(ended).toEqual(['first', 'second', 'small']);
});
