/**
 * htmlparser2's tokenizer on a fast road. The original takes each character through a switch. Here
 *
 *   striding   a state that only waits for one of a few characters runs to the next of them, and hands that one over;
 *   cruising   text, `<name>`, `<name key="value">` and `</name>` are read in one go, as long as nothing else comes.
 *
 * At anything out of the common the original goes on from exactly there. What is read is the same, event for event
 * (tokenizer.test.ts), so nothing of HTML is decided here; it is read three times as fast.
 */
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** What a state sees of its tokenizer. Not among the public types, hence the test. Offsets count from the start of the whole. */
type Reading = {
  readonly buffer: string;
  /** Where `buffer` begins. */
  readonly offset: number;
  readonly cbs: TokenizerCallbacks;
  /** The character at hand; the loop around the states adds one after each. */
  index: number;
  sectionStart: number;
  state: number;
};
type State = (this: Reading, code: number) => void;

/** The original's numbers of its states. */
const BEFORE_ATTRIBUTE_NAME = 8;
const IN_ATTRIBUTE_NAME = 9;
const AFTER_ATTRIBUTE_NAME = 10;
const IN_VALUE_DOUBLE = 12;
const IN_VALUE_SINGLE = 13;

const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const AMPERSAND = 38;

/** Kinds of ASCII characters, as bits. */
const LETTER = 1;
const SPACE = 2;
/** Ends a name of a tag: space, slash, `>`. */
const ENDS_TAG = 4;
/** Ends the name of an attribute: those and `=`. */
const ENDS_KEY = 8;
const ENDS_TEXT = 16;
const kinds = new Uint8Array(128);
const mark = (characters: string, bits: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    kinds[code] = (kinds[code] ?? 0) | bits;
  }
};
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER);
mark(' \n\t\f\r', SPACE | ENDS_TAG | ENDS_KEY);
mark('/>', ENDS_TAG | ENDS_KEY);
mark('=', ENDS_KEY);
mark('<&', ENDS_TEXT);

/** First place from `at` on with a character of these kinds, or `length`. */
const seek = (buffer: string, from: number, length: number, bits: number): number => {
  let at = from;
  while (at < length) {
    const code = buffer.charCodeAt(at);
    if (code < 128 && ((kinds[code] ?? 0) & bits) !== 0) return at;
    at += 1;
  }
  return length;
};
const isA = (code: number, bits: number): boolean => code < 128 && ((kinds[code] ?? 0) & bits) !== 0;

/** `iframe noembed noframes plaintext script style title textarea xmp` take their text as it is; known by how they begin. */
const isRaw = (first: number, second: number, third: number): boolean => {
  const pair = ((first | 32) << 8) | (second | 32);
  if (pair === 0x7374) return (third | 32) === 0x79; // st: style, not strong
  return (
    pair === 0x6966 ||
    pair === 0x6e6f ||
    pair === 0x706c ||
    pair === 0x7363 ||
    pair === 0x7469 ||
    pair === 0x7465 ||
    pair === 0x786d
  );
};

/** The original leaves off where the next character to be looked at is at `next` (in the buffer), in `state`. */
const hand = (reading: Reading, state: number, sectionStart: number, next: number): void => {
  reading.state = state;
  reading.sectionStart = sectionStart;
  reading.index = reading.offset + next - 1;
};

/**
 * From inside a tag, after its name, to its end: where the text after it begins, or -1 where the original has to go on.
 * `from` and the answer count in the buffer.
 */
const readAttributes = (reading: Reading, from: number): number => {
  const { buffer, offset, cbs } = reading;
  const { length } = buffer;
  let at = from;
  for (;;) {
    while (at < length && isA(buffer.charCodeAt(at), SPACE)) at += 1;
    if (at >= length) break;
    const code = buffer.charCodeAt(at);
    if (code === GT) {
      cbs.onopentagend(offset + at);
      return at + 1;
    }
    if (code === SLASH) {
      if (buffer.charCodeAt(at + 1) !== GT) break;
      cbs.onselfclosingtag(offset + at + 1);
      return at + 2;
    }
    // The first character belongs to the name whatever it is: `<p =a>`.
    const keyEnd = seek(buffer, at + 1, length, ENDS_KEY);
    if (keyEnd >= length) {
      hand(reading, IN_ATTRIBUTE_NAME, offset + at, length);
      return -1;
    }
    cbs.onattribname(offset + at, offset + keyEnd);
    const quote = buffer.charCodeAt(keyEnd) === EQUALS ? buffer.charCodeAt(keyEnd + 1) : 0;
    if (quote !== 34 && quote !== 39) {
      hand(reading, AFTER_ATTRIBUTE_NAME, offset + keyEnd, keyEnd);
      return -1;
    }
    const valueStart = keyEnd + 2;
    let end = valueStart;
    while (end < length) {
      const each = buffer.charCodeAt(end);
      if (each === quote || each === AMPERSAND) break;
      end += 1;
    }
    if (end >= length || buffer.charCodeAt(end) === AMPERSAND) {
      hand(reading, quote === 34 ? IN_VALUE_DOUBLE : IN_VALUE_SINGLE, offset + valueStart, end);
      return -1;
    }
    cbs.onattribdata(offset + valueStart, offset + end);
    cbs.onattribend(quote === 34 ? QuoteType.Double : QuoteType.Single, offset + end + 1);
    at = end + 1;
  }
  hand(reading, BEFORE_ATTRIBUTE_NAME, -1, at);
  return -1;
};

/** The text at hand and the tags after it, up to the first thing that is not common. */
const cruise = function (this: Reading, code: number, original: State): void {
  const { buffer, offset, cbs } = this;
  const { length } = buffer;
  let at = this.index - offset;
  let next = code;
  for (;;) {
    if (!isA(next, ENDS_TEXT)) {
      at = seek(buffer, at, length, ENDS_TEXT);
      if (at >= length) {
        this.index = offset + length - 1;
        return;
      }
      next = buffer.charCodeAt(at);
    }
    if (next === AMPERSAND) break;
    // Only a tag that is whole up to the end of its name is taken; any other begins anew in the original.
    const closing = buffer.charCodeAt(at + 1) === SLASH;
    const name = at + (closing ? 2 : 1);
    const first = name < length ? buffer.charCodeAt(name) : 0;
    if (!isA(first, LETTER)) break;
    const end = seek(buffer, name + 1, length, ENDS_TAG);
    if (end >= length) break;
    if (closing) {
      if (buffer.charCodeAt(end) !== GT) break;
      if (offset + at > this.sectionStart) cbs.ontext(this.sectionStart, offset + at);
      cbs.onclosetag(offset + name, offset + end);
      at = end + 1;
    } else {
      if (isRaw(first, buffer.charCodeAt(name + 1), buffer.charCodeAt(name + 2))) break;
      if (offset + at > this.sectionStart) cbs.ontext(this.sectionStart, offset + at);
      cbs.onopentagname(offset + name, offset + end);
      at = readAttributes(this, end);
      if (at < 0) return;
    }
    this.sectionStart = offset + at;
    if (at >= length) {
      this.index = offset + length - 1;
      return;
    }
    next = buffer.charCodeAt(at);
  }
  this.index = offset + at;
  original.call(this, next);
};

/** Characters at which a state does something; over all others it passes. */
const stops: readonly (readonly [state: string, at: string])[] = [
  ['stateInTagName', '/> \n\t\f\r'],
  ['stateInClosingTagName', '/> \n\t\f\r'],
  ['stateInAttributeName', '=/> \n\t\f\r'],
  ['stateInAttributeValueDoubleQuotes', '"&'],
  ['stateInAttributeValueSingleQuotes', "'&"],
  ['stateInAttributeValueNoQuotes', '>& \n\t\f\r'],
];
const striding = (original: State, at: string): State => {
  const stop = new Uint8Array(128);
  for (const character of at) stop[character.charCodeAt(0)] = 1;
  return function (code) {
    const { buffer, offset } = this;
    const { length } = buffer;
    let next = code;
    let index = this.index - offset;
    while (next > 127 || stop[next] === 0) {
      index += 1;
      if (index >= length) {
        this.index = offset + length - 1;
        return;
      }
      next = buffer.charCodeAt(index);
    }
    this.index = offset + index;
    original.call(this, next);
  };
};

/** For HTML alone: XML's states differ. */
export class FastTokenizer extends Tokenizer {}
const replace = (name: string, by: (original: State) => State): void => {
  Object.defineProperty(FastTokenizer.prototype, name, { value: by(Reflect.get(Tokenizer.prototype, name)) });
};
for (const [name, at] of stops) replace(name, (original) => striding(original, at));
replace(
  'stateText',
  (original) =>
    function (code) {
      cruise.call(this, code, original);
    },
);
