import { createHash } from 'node:crypto';

/** A name for what is written in these parts, the same for the same. */
export const nameOf = (parts: unknown): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
