/** Makes small what lies about while a visit goes on. At once, since it is a millisecond's work. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Packer } from '../crawl/memory.ts';

/** What one may unfold to; beyond it the bytes are not ours. */
const mostBytes = 8 * 1024 * 1024;

export const packer: Packer = {
  pack: (bytes) => deflateRawSync(bytes, { level: 3 }),
  unpack: (bytes) => {
    try {
      return inflateRawSync(bytes, { maxOutputLength: mostBytes });
    } catch {
      return undefined;
    }
  },
};
