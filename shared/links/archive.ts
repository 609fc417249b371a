/** What UT1 hands out: a gzipped tar with the members `<list>/domains` and `<list>/urls`. */
import { fail, ok, type Result } from '../result.ts';

const block = 512;
const field = (header: Uint8Array, from: number, length: number): string =>
  new TextDecoder('latin1').decode(header.subarray(from, from + length)).replace(/\0.*$/s, '');

/** Stops at `most` bytes, whatever the archive promises. */
const inflate = async (bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> => {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export type Members = { readonly domains: string; readonly urls: string };

/** Refuses, in words for the operator, what is no such archive or unpacks to more than `most` bytes. */
export const readArchive = async (bytes: Uint8Array, most: number): Promise<Result<Members, string>> => {
  const tar = await inflate(bytes, most).catch(() => 'broken' as const);
  if (tar === 'broken') return fail('it is no gzip archive');
  if (tar === undefined) return fail(`it unpacks to more than ${most} bytes`);
  const members = { domains: '', urls: '' };
  for (let at = 0; at + block <= tar.length; ) {
    const header = tar.subarray(at, at + block);
    const name = field(header, 0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(header, 124, 12).trim(), 8);
    if (!(size >= 0) || at + block + size > tar.length) return fail('it is no whole tar archive');
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (last === 'domains' || last === 'urls')
      members[last] = new TextDecoder().decode(tar.subarray(at + block, at + block + size));
    at += block + Math.ceil(size / block) * block;
  }
  if (members.domains === '' && members.urls === '') return fail('it holds neither "domains" nor "urls"');
  return ok(members);
};
