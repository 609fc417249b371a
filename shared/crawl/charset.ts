/** Bytes to text as browsers decide it (HTML standard 13.2.3.2): BOM, header, meta in the first 1,024 bytes, else a look at the bytes. */
import { guessCharset } from './charset-guess.ts';

const prescanBytes = 1_024;
const metaTag = /<meta\b[^>]*>/gi;
const charsetAttribute = /\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i;
const xmlEncoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/i;

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder | undefined>();
const decoderOf = (label: string): Decoder | undefined => {
  const name = label.trim().toLowerCase();
  if (!decoders.has(name)) {
    let decoder: Decoder | undefined;
    try {
      decoder = new TextDecoder(name);
    } catch {
      // Not a label of the standard, or `replacement`: as if nothing had been said.
    }
    if (decoders.size > 500) decoders.clear();
    decoders.set(name, decoder);
  }
  return decoders.get(name);
};
const latin = new TextDecoder('windows-1252');
const strict = new TextDecoder('utf-8', { fatal: true });

const bomOf = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return undefined;
};

/** UTF-16 without a mark: markup is ASCII in every language, so every other byte of it is zero. */
const zeroPattern = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0 && bytes[2] !== 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 && bytes[3] !== 0) return 'utf-16be';
  const end = Math.min(bytes.length, 256) & ~1;
  if (end < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (odd > end * 0.35 && even < end * 0.05) return 'utf-16le';
  if (even > end * 0.35 && odd < end * 0.05) return 'utf-16be';
  return undefined;
};

const metaOf = (bytes: Uint8Array): string | undefined => {
  // Labels are ASCII, so any encoding that has ASCII shows them.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, prescanBytes)).toString('latin1');
  const xml = xmlEncoding.exec(head)?.[1];
  for (const [tag] of head.replace(/<!--[\s\S]*?-->/g, '').matchAll(metaTag)) {
    const label = charsetAttribute.exec(tag)?.[1];
    if (label === undefined || decoderOf(label) === undefined) continue;
    // ASCII was readable, so it cannot be what it says.
    if (/^utf-?16/i.test(label)) return 'utf-8';
    return /^x-user-defined$/i.test(label) ? 'windows-1252' : label;
  }
  return xml !== undefined && decoderOf(xml) !== undefined && !/^utf-?16/i.test(xml) ? xml : undefined;
};

/** What is wrong with the encoding of a text that was read all the same. */
export type TextFault = { readonly problem: 'wrong-charset' | 'broken-text'; readonly detail: string };
type Decoded = { readonly text: string; readonly wrong?: string };

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);
/** Bytes that say by themselves that they are UTF-8, whatever is written over them. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    return !isAscii(strict.decode(bytes));
  } catch {
    return false;
  }
};

const decode = (bytes: Uint8Array, contentType: string): Decoded => {
  const bom = bomOf(bytes);
  if (bom !== undefined) return { text: decoderOf(bom)?.decode(bytes) ?? '' };
  const declared = charsetAttribute.exec(contentType)?.[1];
  const named = declared === undefined ? undefined : decoderOf(declared);
  if (named !== undefined) {
    const text = named.decode(bytes);
    const other = named.encoding !== 'utf-8' && !isAscii(text) && isUtf8(bytes);
    return other ? { text, wrong: `says ${named.encoding} and is utf-8` } : { text };
  }
  const unknown = declared === undefined ? {} : { wrong: `there is no ${declared.slice(0, 40)}` };
  const wide = zeroPattern(bytes);
  if (wide !== undefined)
    return { text: decoderOf(wide)?.decode(bytes) ?? '', wrong: `${wide} without its mark, and nothing says so` };
  const guessed = metaOf(bytes);
  if (guessed !== undefined) return { text: decoderOf(guessed)?.decode(bytes) ?? '', ...unknown };
  try {
    const text = strict.decode(bytes);
    // Old Japanese mail encoding: ASCII to look at, but for its escapes.
    return { text: text.includes('\x1b$B') ? (decoderOf('iso-2022-jp')?.decode(bytes) ?? text) : text, ...unknown };
  } catch {
    return { text: decoderOf(guessCharset(bytes))?.decode(bytes) ?? latin.decode(bytes), ...unknown };
  }
};

/** `contentType` is the header's value, empty where there is none. Never fails: bad bytes become U+FFFD. */
export const decodeText = (bytes: Uint8Array, contentType: string): string => decode(bytes, contentType).text;

/** Of UTF-8 that was cut off, without the beginning of a character at its end. */
const toLastCharacter = (bytes: Uint8Array): Uint8Array => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < length ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
};

/** As `decodeText`, and what is wrong with it. `cut`: there was more, and half a character at the end is nobody's fault. */
export const readText = (
  bytes: Uint8Array,
  contentType: string,
  cut = false,
): { readonly text: string; readonly faults: readonly TextFault[] } => {
  const { text: read, wrong } = decode(cut ? toLastCharacter(bytes) : bytes, contentType);
  const text = cut ? read.replace(/\ufffd$/, '') : read;
  const faults: TextFault[] = [];
  if (wrong !== undefined) faults.push({ problem: 'wrong-charset', detail: wrong });
  if (text.includes('\0')) faults.push({ problem: 'broken-text', detail: 'NUL bytes' });
  if (text.includes('\ufffd')) faults.push({ problem: 'broken-text', detail: 'bytes that are no characters' });
  return { text, faults };
};
