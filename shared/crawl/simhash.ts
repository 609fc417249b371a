/**
 * Simhash (Charikar 2002; Manku, Jain, Das Sarma 2007): 64 bits of a text, near in Hamming distance for near texts. Features are
 * pairs of neighbouring words; words with digits are left out, so that dates, counters and prices change nothing.
 */
import { openKernel } from '../kernel.ts';
import { kernel } from './simhash.generated.ts';

const planes = 24;
const longText = 4_000;
/** Units that the kernel takes at a time. */
const room = 1 << 15;

const openSimhash = () => {
  const { tables, calls, writeTo } = openKernel(
    kernel,
    { input: ['u16', room], high: ['i32', planes], low: ['i32', planes] },
    ['begin', 'read', 'endWord', 'highHalf', 'lowHalf'],
  );
  return { ...calls, write: writeTo(tables.input) };
};
let opened: ReturnType<typeof openSimhash> | undefined;

const hexOf = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

/** 16 hex digits; sixteen zeros for a text without words. */
export const simhash = (texts: readonly string[]): string => {
  opened ??= openSimhash();
  const { begin, read, endWord, highHalf, lowHalf, write } = opened;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  // Of a long text one pair in eight votes, chosen by its own hash, so that near texts choose alike.
  begin(length > longText ? 7 : 0);
  // Many short texts cost more to hand over than to read.
  const whole = texts.join(' ');
  for (let from = 0; from < whole.length; from += room) {
    write(from === 0 && whole.length <= room ? whole : whole.slice(from, from + room));
    read(Math.min(room, whole.length - from));
  }
  endWord();
  return hexOf(highHalf()) + hexOf(lowHalf());
};

/** Ones among four bits. */
const ones = Uint8Array.from(
  { length: 16 },
  (_, bits) => (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + (bits >> 3),
);
/** Of a hex digit in lower case. */
const digitOf = (code: number): number => (code & 15) + (code >> 6) * 9;
/** Simhashes this near are one text: 3 of 64 bits, after Manku et al. */
const sameBits = 3;
/** Two texts are mostly told apart by their first digits. */
export const isNear = (a: string, b: string): boolean => {
  let bits = 0;
  for (let i = 0; i < 16 && bits <= sameBits; i += 1)
    bits += ones[digitOf(a.charCodeAt(i)) ^ digitOf(b.charCodeAt(i))] ?? 0;
  return bits <= sameBits;
};
/** Bits in which two simhashes differ, 0 to 64. */
export const distance = (a: string, b: string): number => {
  let bits = 0;
  for (let i = 0; i < 16; i += 1) bits += ones[digitOf(a.charCodeAt(i)) ^ digitOf(b.charCodeAt(i))] ?? 0;
  return bits;
};
