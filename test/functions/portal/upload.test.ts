/** Documents that come with an answer: kept whole, named in the answer, refused with the text kept where they are none. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { uploadKey } from '../../../shared/case/uploads.ts';
import { sampleCase } from '../../shared/answer/sample-case.ts';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.close());

const id = 'abcdefghijklmnopqrstuvwx27';
const form = { id, name: 'Jan Bakker', kind: 'authorised', text: 'See the licence.' };
const licence = Buffer.from('%PDF-1.7\nan invented licence');
const file = (name: string, content: Uint8Array<ArrayBuffer> | string): File => new File([content], name);
const send = (files: readonly File[]) => desk.upload(`/a/${desk.secret}/answer`, form, files);
const caseId = sampleCase().id;

it('the form takes them without a script', async () => {
  const html = await (await desk.get(`/a/${desk.secret}?lang=en`)).text();
  expect(html).toContain('enctype="multipart/form-data"');
  expect(html).toMatch(/<input[^>]*name="files" [^>]*type="file" multiple[^>]*accept="\.pdf,/);
  expect(html).toContain('At most 3 files');
});

it('they are kept before the answer names them, under a clean name', async () => {
  const response = await send([file('C:\\papers\\my "licence".pdf', new Uint8Array(licence)), file('', '')]);
  expect(response.status).toBe(303);
  const sha256 = createHash('sha256').update(licence).digest('hex');
  const [message] = await desk.sent();
  expect(message?.command).toMatchObject({
    kind: 'authorised',
    text: 'See the licence.',
    files: [{ name: 'my _licence_.pdf', type: 'application/pdf', bytes: licence.length, sha256 }],
  });
  expect(Buffer.from((await desk.ports.blobs.get(uploadKey(caseId, sha256))) ?? [])).toEqual(licence);
  // And the page names it, once the case has heard.
  const [answer] = sampleCase().answers;
  const files = [{ name: '<b>my licence</b>.pdf', type: 'application/pdf', bytes: 1, sha256 }];
  const given = { kind: 'authorised', receivedAt: '2027-03-16T09:00:00.000Z', contact: 'P1', status: 'open' } as const;
  const whole = { ...given, ...answer, id, name: 'Jan', text: '', late: false, files } as never;
  await desk.put(sampleCase({ answers: [whole] }));
  const html = await (await desk.get(`/a/${desk.secret}`)).text();
  expect(html).toContain('&lt;b&gt;my licence&lt;/b&gt;.pdf');
});

it('an answer without any names none', async () => {
  expect((await send([file('', '')])).status).toBe(303);
  const [message] = await desk.sent();
  expect(message?.command).not.toHaveProperty('files');
});

it.each([
  ['a program', [file('setup.exe', 'MZ')], 'past niet bij de naam'],
  ['a program with the name of a document', [file('licence.pdf', 'MZ\x90')], 'past niet bij de naam'],
  ['a page', [file('licence.html', '<script>alert(1)</script>')], 'past niet bij de naam'],
  ['a name from the prototype', [file('a.constructor', 'x')], 'past niet bij de naam'],
  ['too many', ['1', '2', '3', '4'].map((name) => file(`${name}.txt`, name)), 'te veel documenten'],
  ['too large', [file('a.txt', 'x'.repeat(4_000_001))], 'groter dan 4 MB'],
])('%s is refused beside the field, and nothing is kept of it', async (_what, files, says) => {
  const response = await send(files);
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain(says);
  expect(html).toContain('See the licence.');
  expect(await desk.sent()).toEqual([]);
  expect((await desk.ports.blobs.list('uploads/')).keys).toEqual([]);
});

it('where something else is missing, the page says that the documents must be chosen again', async () => {
  const response = await desk.upload(`/a/${desk.secret}/answer?lang=en`, { ...form, text: '' }, [
    file('licence.pdf', new Uint8Array(licence)),
  ]);
  expect(response.status).toBe(422);
  expect(await response.text()).toContain('choose the documents again');
});

it('beyond any document it is not read at all', async () => {
  expect((await send([file('a.txt', 'x'.repeat(5_000_000))])).status).toBe(413);
});
