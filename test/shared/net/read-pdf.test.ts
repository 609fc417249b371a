import { afterEach, expect, test } from 'vitest';
import { createPdfReader, type PdfReader } from '../../../shared/net/read-pdf.ts';
import { pdfOf } from './pdf.ts';

const closing: PdfReader[] = [];
afterEach(async () => {
  for (const reader of closing.splice(0)) await reader.close();
});
const open = (library?: string, withinMs?: number): PdfReader => {
  const reader = createPdfReader(library, withinMs);
  closing.push(reader);
  return reader;
};

test('the text of each sheet, and the title; one after the other, in one thread', async () => {
  const reader = open();
  const [first, second] = await Promise.all([
    reader.read(pdfOf('Tariffs', ['Room with breakfast', 'Second sheet'])),
    reader.read(pdfOf('', ['Alone'])),
  ]);
  expect(first).toEqual({ title: 'Tariffs', pages: ['Room with breakfast', 'Second sheet'] });
  expect(second?.pages).toEqual(['Alone']);
});
test('what is no PDF is not read, and the next one is', async () => {
  const reader = open();
  expect(await reader.read(Buffer.from('%PDF-1.7\nnot one'))).toBeUndefined();
  expect(await reader.read(new Uint8Array())).toBeUndefined();
  expect((await reader.read(pdfOf('T', ['Still here'])))?.pages).toEqual(['Still here']);
});
test('one that never ends loses its thread; the reader goes on', async () => {
  const reader = open(new URL('../../fixtures/pdf/never-ends.cjs', import.meta.url).pathname, 200);
  expect(await reader.read(pdfOf('T', ['x']))).toBeUndefined();
  expect(await reader.read(pdfOf('T', ['x']))).toBeUndefined();
});
test('without the library nothing is read', async () => {
  expect(await open('no-such-library-anywhere').read(pdfOf('T', ['x']))).toBeUndefined();
});
