/** One number for a whole history: two versions of the program that answer the same for a seed did the same, step by step. */
import { createHash } from 'node:crypto';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import type { Write } from '../../shared/ports.ts';

export type Digest = {
  /** Something that happened at that time of the virtual clock. */
  note(atMs: number, text: string): void;
  /** What was written, by its keys; an audit entry by its hash, which stands for all that was done to its case. */
  write(atMs: number, writes: readonly Write[]): void;
  /** Of everything so far, in hexadecimal. */
  value(): string;
};

const digits = 16;

const said = (write: Write): string => {
  if (!('put' in write)) return '';
  const { pk, sk, body } = write.put;
  if (sk.startsWith('audit#')) return ` ${pk} ${(body as AuditEntry).hash}`;
  if (sk === 'outbox') return ` ${pk} ${(body as OutboxEntry).state} ${(body as OutboxEntry).notBefore}`;
  return ` ${pk} ${sk}`;
};

export const digest = (): Digest => {
  const lines: string[] = [];
  return {
    note: (atMs, text) => void lines.push(`${atMs} ${text}`),
    write: (atMs, writes) => {
      let line = `${atMs}`;
      for (const write of writes) line += said(write);
      lines.push(line);
    },
    value: () => digestOf(lines),
  };
};

export const digestOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, digits);
