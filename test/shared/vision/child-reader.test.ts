import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type ChildReader, childPictureReader } from '../../../shared/vision/child-reader.ts';
import { blocks } from './made.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-child-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let reader: ChildReader | undefined;
afterEach(() => reader?.close());
/** Another process in the place of the real one. */
const planted = (name: string, code: string, answerMs = 5_000): ChildReader => {
  const module = join(folder, `${name}.mjs`);
  writeFileSync(module, code);
  reader = childPictureReader({ module, answerMs });
  return reader;
};
const bytes = Buffer.from('bytes');

test('reads a picture in another process', async () => {
  reader = childPictureReader();
  expect(await reader.start()).toBe(true);
  expect(await reader.read(await blocks(1))).toMatchObject({ width: 400, height: 300 });
  expect(await reader.read(Buffer.from('no picture'))).toBe('not-a-picture');
});

test('a decoder that dies costs one picture; the next has a new process', async () => {
  const dying = planted(
    'dying',
    `process.send({ ready: true }); process.on('message', ({ bytes }) => {
       if (bytes.length > 5) process.abort();
       process.send({ answer: 'too-small' });
     });`,
  );
  expect(await dying.read(Buffer.from('kills it'))).toBe('broken');
  expect(await dying.read(bytes)).toBe('too-small');
});

test('one that hangs is ended', async () => {
  const hanging = planted('hanging', `process.send({ ready: true }); process.on('message', () => undefined);`, 300);
  expect(await hanging.read(bytes)).toBe('broken');
});

test('what it answers is checked: a decoder that was taken over says only what a picture can be', async () => {
  const lying = planted(
    'lying',
    `process.send({ ready: true }); process.on('message', () => process.send({ answer: { hash: '../../x', scores: {} } }));`,
  );
  expect(await lying.read(bytes)).toBe('broken');
});

test('its environment is empty', async () => {
  const telling = planted(
    'telling',
    `process.send({ ready: true }); process.on('message', () => process.send({
       answer: 'HOSTWARDEN_WEBHOOK_SECRET' in process.env || 'PATH' in process.env ? 'too-large' : 'too-small' }));`,
  );
  expect(await telling.read(bytes)).toBe('too-small');
});

test('a platform without a decoder says so, and is not asked again', async () => {
  const without = planted('without', `process.send({ ready: false });`);
  expect(await without.start()).toBe(false);
  expect(await without.start()).toBe(false);
});

test('a process that does not start at all is tried again later', async () => {
  const broken = planted('broken', 'process.exit(1);');
  await expect(broken.start()).rejects.toThrow('did not start');
});
