import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDiskBlobs, openDiskBlobsToRead } from '../../../shared/blob/disk.ts';
import { writeOnce } from '../../../shared/blob/files.ts';
import { GiveUp } from '../../../shared/errors.ts';

describe('blobs on disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostwarden-disk-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const bytes = new Uint8Array([1, 2, 3]);
  const everything = async () => (await readdir(folder, { recursive: true })).sort();

  test('what a crash left half written is cleared, what was written stays', async () => {
    await (await openDiskBlobs(folder)).put('a/b', bytes);
    const half = join(folder, 'incoming', 'half');
    await writeFile(half, 'half');
    const longAgo = Date.now() / 1000 - 3601;
    await utimes(half, longAgo, longAgo);
    const blobs = await openDiskBlobs(folder);
    expect(await everything()).toEqual(['incoming', 'keys', 'keys/a~', 'keys/a~/b']);
    expect(await blobs.get('a/b')).toEqual(bytes);
  });

  test('a second writer that opens the folder takes nothing from the puts of the first', async () => {
    const first = await openDiskBlobs(folder);
    await writeFile(join(folder, 'incoming', 'in-flight'), 'half');
    const names = Array.from({ length: 40 }, (_, place) => `a/${place}`);
    const puts = Promise.all(names.map((name) => first.put(name, bytes)));
    for (let opening = 0; opening < 40; opening += 1) await openDiskBlobs(folder);
    expect(await puts).toEqual(names.map(() => 'stored'));
    expect(await readdir(join(folder, 'incoming'))).toEqual(['in-flight']);
  });

  test('who only reads takes nothing from a put in flight, and makes nothing', async () => {
    const writer = await openDiskBlobs(folder);
    await writeFile(join(folder, 'incoming', 'in-flight'), 'half');
    const names = Array.from({ length: 40 }, (_, place) => `a/${place}`);
    const puts = names.map((name) => writer.put(name, bytes));
    for (let look = 0; look < 40; look += 1) await openDiskBlobsToRead(folder).list('a/');
    expect(await Promise.all(puts)).toEqual(names.map(() => 'stored'));
    expect(await readdir(join(folder, 'incoming'))).toEqual(['in-flight']);
    const reader = openDiskBlobsToRead(folder);
    expect((await reader.list('')).keys).toEqual(names.toSorted());
    expect(await reader.get('a/0')).toEqual(bytes);

    const none = openDiskBlobsToRead(join(folder, 'none'));
    expect([await none.list(''), await none.get('a/0')]).toEqual([{ keys: [] }, undefined]);
    expect(await readdir(folder)).not.toContain('none');
  });

  test('nothing stays in incoming, and a deleted blob takes its empty folders along', async () => {
    const blobs = await openDiskBlobs(folder);
    await blobs.put('a/b/c', bytes);
    await blobs.put('a/b/c', bytes, { if: 'absent' });
    await blobs.put('a/d', bytes);
    await blobs.delete('a/b/c');
    expect(await everything()).toEqual(['incoming', 'keys', 'keys/a~', 'keys/a~/d']);
  });

  test('puts and deletes side by side in one folder all succeed', async () => {
    const blobs = await openDiskBlobs(folder);
    const work = async (name: string) => {
      for (let round = 0; round < 20; round += 1) {
        await blobs.put(`shared/deep/${name}`, bytes);
        await blobs.delete(`shared/deep/${name}`);
      }
      await blobs.put(`shared/deep/${name}`, bytes);
    };
    await Promise.all(['a', 'b', 'c'].map(work));
    expect((await blobs.list('shared/')).keys).toEqual(['shared/deep/a', 'shared/deep/b', 'shared/deep/c']);
  });

  test('a page has 1000 keys and a cursor, the last one none', async () => {
    const blobs = await openDiskBlobs(folder);
    await mkdir(join(folder, 'keys', 'many~'));
    const names = Array.from({ length: 1001 }, (_, place) => `many/${String(place).padStart(4, '0')}`);
    for (const name of names) await writeFile(join(folder, 'keys', name.replace('/', '~/')), '');
    const first = await blobs.list('many/');
    expect(first).toEqual({ keys: names.slice(0, 1000), cursor: 'many/0999' });
    expect(await blobs.list('many/', first.cursor)).toEqual({ keys: ['many/1000'] });
  });

  test('a file in the way is told with the remedy', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openDiskBlobs(join(folder, 'file'))).rejects.toThrow(GiveUp);
  });

  test('writeOnce keeps the first bytes and leaves nothing beside them', async () => {
    const path = join(folder, 'key');
    await Promise.all(['a', 'b', 'c'].map((text) => writeOnce(path, Buffer.from(text))));
    expect(await everything()).toEqual(['key']);
  });
});
