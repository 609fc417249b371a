/** What is machine code in a bundle is that of the function's processor, whatever machine deploys. */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';
import { expect, test } from 'vitest';
import { chromiumSource, decoderFolder, NoDecoder, root } from '../../infra/bundling.ts';
import { lambda } from './synth.ts';

/** `e_machine` of an ELF header (System V ABI, generic part and supplements for AMD64 and AArch64). */
const machines: Readonly<Record<number, string>> = { 62: 'x86_64', 183: 'arm64' };
const machineOf = (head: Uint8Array): string => {
  const isElf = head[0] === 0x7f && Buffer.from(head.subarray(1, 4)).toString('latin1') === 'ELF';
  return isElf ? (machines[Buffer.from(head).readUInt16LE(18)] ?? 'another') : 'no ELF';
};
const binaries = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(node|so)(\.|$)/.test(file));
const machinesIn = (folder: string): readonly string[] => [
  ...new Set(binaries(folder).map((file) => machineOf(readFileSync(join(folder, file))))),
];

const decoder = (() => {
  try {
    return decoderFolder();
  } catch (error) {
    if (!(error instanceof NoDecoder)) throw error;
    console.info(`skipped: the decoder of pictures for arm64, because ${error.message}`);
    return undefined;
  }
})();

test.skipIf(decoder === undefined)(
  'the decoder beside the function pictures is machine code of arm64, all of it',
  () => {
    const folder = join(decoder ?? '', 'node_modules');
    expect(lambda('pictures')['Architectures']).toEqual(['arm64']);
    expect(binaries(folder).join()).toMatch(/sharp-linux-arm64.*\.node/);
    expect(binaries(folder).join()).toMatch(/libvips.*\.so/);
    expect(machinesIn(folder)).toEqual(['arm64']);
  },
);

test('this machine’s own decoder would show where it is of another kind', () => {
  const kinds = machinesIn(join(root, 'node_modules', '@img'));
  const own = process.platform === 'linux' ? [process.arch === 'x64' ? 'x86_64' : 'arm64'] : kinds;
  expect(kinds).toEqual(own);
  expect(machineOf(Buffer.from('#!/bin/sh and no more'))).toBe('no ELF');
});

test('the Chromium beside the function screenshot is of its processor', async () => {
  expect(lambda('screenshot')['Architectures']).toEqual(['x86_64']);
  const stream = createReadStream(join(chromiumSource, 'chromium.br')).pipe(createBrotliDecompress());
  for await (const chunk of stream) {
    expect(machineOf(chunk as Buffer)).toBe('x86_64');
    break;
  }
  expect.assertions(2);
});
