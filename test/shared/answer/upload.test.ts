import { describe, expect, it } from 'vitest';
import { acceptedEndings, readUploads, type Upload, uploadLimits } from '../../../shared/answer/upload.ts';
import { customerView } from '../../../shared/answer/view.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { now, sampleCase } from './sample-case.ts';

const of = (name: string, ...bytes: number[]): Upload => ({ name, content: Uint8Array.from(bytes) });
const text = (name: string, content = 'a'): Upload => ({ name, content: new TextEncoder().encode(content) });
const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const zip = [0x50, 0x4b, 0x03, 0x04];
const jpeg = [0xff, 0xd8, 0xff];

describe('documents with an answer', () => {
  it.each([
    ['a.pdf', pdf, 'application/pdf'],
    ['a.JPG', jpeg, 'image/jpeg'],
    ['a.jpeg', jpeg, 'image/jpeg'],
    ['a.png', png, 'image/png'],
    ['a.odt', zip, 'application/vnd.oasis.opendocument.text'],
    ['a.docx', zip, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.txt', [0x61, 0xc3, 0xa9], 'text/plain'],
  ])('%s is what it says', (name, bytes, type) => {
    const read = readUploads([of(name, ...bytes)], 0);
    expect(read.ok && read.value).toMatchObject([{ name, type, bytes: bytes.length }]);
    // One byte away it is not.
    expect(readUploads([of(name, 0, ...bytes.slice(1))], 0)).toEqual({ ok: false, error: 'file-kind' });
  });

  it.each([
    of('a.txt', 0xff, 0xfe),
    of('a', ...pdf),
    of('a.pdf.exe', ...pdf),
    of('a.toString', 0x61),
    of('constructor', 0x61),
  ])('$name is none', (upload) => {
    expect(readUploads([upload], 0)).toEqual({ ok: false, error: 'file-kind' });
  });

  it('counts those that hold something: three an answer, thirty a case', () => {
    const three = [text('1.txt'), text('2.txt'), of('.', ...[]), text('3.txt')];
    expect(readUploads(three, 0)).toMatchObject({ ok: true, value: { length: 3 } });
    expect(readUploads([...three, text('4.txt')], 0)).toEqual({ ok: false, error: 'file-many' });
    expect(readUploads(three, uploadLimits.filesACase - 3).ok).toBe(true);
    expect(readUploads(three, uploadLimits.filesACase - 2)).toEqual({ ok: false, error: 'file-many' });
    expect(readUploads([], uploadLimits.filesACase)).toEqual({ ok: true, value: [] });
  });

  it('weighs them together', () => {
    const half = text('a.txt', 'x'.repeat(uploadLimits.bytes / 2));
    expect(readUploads([half, half], 0).ok).toBe(true);
    expect(readUploads([half, half, text('b.txt')], 0)).toEqual({ ok: false, error: 'file-large' });
  });

  it('names every ending that it takes', () => {
    expect(acceptedEndings).toEqual(['.pdf', '.jpg', '.jpeg', '.png', '.odt', '.docx', '.txt']);
  });
});

it('the customer sees the names of what was sent, beside the answer', () => {
  const file = { name: 'licence.pdf', type: 'application/pdf', bytes: 7, sha256: 'a'.repeat(64) };
  const given = { kind: 'text', receivedAt: now, name: 'Jan', text: '', contact: 'P1', late: false } as const;
  const answers = [
    { ...given, id: 'a1', status: 'open', files: [file] },
    { ...given, id: 'a2', status: 'open' },
  ] as const;
  const view = customerView(sampleCase({ answers }), defaultPolicy, now, 'en');
  expect(view.answers.map(({ files }) => files).toSorted()).toEqual([[], ['licence.pdf']]);
});

it('the customer sees where something stood before it moved', () => {
  const noticed = sampleCase().noticed.map((each) => ({ ...each, movedFrom: 'https://before.example/' }));
  const { urls } = customerView(sampleCase({ noticed }), defaultPolicy, now, 'en');
  expect(urls[0]?.movedFrom).toBe('https://before.example/');
});
