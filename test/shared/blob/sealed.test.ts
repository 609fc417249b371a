import { beforeEach, describe, expect, it } from 'vitest';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import { isSealed, sealedBlobs } from '../../../shared/blob/sealed.ts';
import { GiveUp } from '../../../shared/errors.ts';
import type { Blobs, Records } from '../../../shared/ports.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';

const folder = 'evidence/one.example/v1/aa';
const warc = `${folder}/kept.warc.gz`;
const manifest = `${folder}/manifest.json`;
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const text = (found: Uint8Array | undefined): string | undefined => found && Buffer.from(found).toString();
let bare: Blobs;
let records: Records;
let blobs: Blobs;
beforeEach(() => {
  bare = memoryBlobs();
  records = memoryRecords();
  blobs = sealedBlobs(bare, records);
});
const seals = async () => (await records.query({ index: 'table', pk: 'seal#one.example' })).rows;
const raw = async (key: string): Promise<Uint8Array> => (await bare.get(key)) ?? new Uint8Array();

describe('evidence', () => {
  it('comes back as it was, and is not to be read beside the door', async () => {
    await blobs.put(warc, bytes('a page of jan@customer.example'));
    await blobs.put(manifest, bytes('{}'));
    expect(text(await blobs.get(warc))).toBe('a page of jan@customer.example');
    const kept = await raw(warc);
    expect(isSealed(kept)).toBe(true);
    expect(Buffer.from(kept).includes('jan@customer')).toBe(false);
    expect(Buffer.from(kept).equals(Buffer.from(await raw(manifest)))).toBe(false);
    expect(await seals()).toHaveLength(1);
    // The same words twice are other bytes: nobody can tell that two pages are alike.
    await blobs.put('evidence/one.example/v2/aa/kept.warc.gz', bytes('a page of jan@customer.example'));
    expect(Buffer.from(await raw('evidence/one.example/v2/aa/kept.warc.gz')).equals(Buffer.from(kept))).toBe(false);
    expect(await seals()).toHaveLength(2);
  });

  it('of empty bytes is sealed as well', async () => {
    await blobs.put(warc, new Uint8Array());
    expect(await blobs.get(warc)).toEqual(new Uint8Array());
    expect((await raw(warc)).length).toBe(44);
  });

  it('is unreadable for ever once its last part is deleted, whoever still holds a copy', async () => {
    await blobs.put(warc, bytes('page'));
    await blobs.put(manifest, bytes('{}'));
    const copies = [await raw(warc), await raw(manifest)] as const;
    await blobs.delete(warc);
    expect(text(await blobs.get(manifest))).toBe('{}');
    await blobs.delete(manifest);
    expect(await seals()).toEqual([]);
    expect((await blobs.list('evidence/')).keys).toEqual([]);
    await bare.put(warc, copies[0]);
    await bare.put(manifest, copies[1]);
    expect(await blobs.get(warc)).toBeUndefined();
    // What comes anew gets another key, and does not bring the old back.
    await blobs.put(manifest, bytes('{"new":1}'));
    expect(text(await blobs.get(manifest))).toBe('{"new":1}');
    await expect(blobs.get(warc)).rejects.toBeInstanceOf(GiveUp);
  });

  it('is refused where a byte was changed or it lies under another name', async () => {
    await blobs.put(warc, bytes('page'));
    const kept = await raw(warc);
    for (const at of [16, 30, 44, kept.length - 1]) {
      const changed = Uint8Array.from(kept);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await bare.put(warc, changed);
      await expect(blobs.get(warc), `byte ${at}`).rejects.toBeInstanceOf(GiveUp);
    }
    await bare.put(manifest, kept);
    await expect(blobs.get(manifest)).rejects.toThrow('not as it was kept');
  });

  it('that was kept before there were seals is read as it is', async () => {
    await bare.put(warc, bytes('old'));
    expect(text(await blobs.get(warc))).toBe('old');
    await blobs.delete(warc);
    expect(await blobs.get(warc)).toBeUndefined();
  });

  it('is sealed by one key where two write at once', async () => {
    await Promise.all([blobs.put(warc, bytes('page')), blobs.put(manifest, bytes('{}'))]);
    expect(await seals()).toHaveLength(1);
    expect(text(await blobs.get(warc))).toBe('page');
    expect(text(await blobs.get(manifest))).toBe('{}');
  });
});

it('everything else is kept as it comes', async () => {
  for (const name of ['crawl/memory/one.example.json.gz', 'evidence/odd', 'mail/hw-1/n1.eml']) {
    await blobs.put(name, bytes('plain'));
    expect(text(await bare.get(name)), name).toBe('plain');
    expect(text(await blobs.get(name)), name).toBe('plain');
  }
  expect(await blobs.put('crawl/x', bytes('1'), { if: 'absent' })).toBe('stored');
  expect(await blobs.put('crawl/x', bytes('2'), { if: 'absent' })).toBe('exists');
});
