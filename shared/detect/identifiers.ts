/**
 * Personal identifiers by their structure: cards (Luhn), bank accounts (ISO 13616, mod 97), Belgian national numbers (mod 97), pairs of
 * mail address and password. For counting and for masking; nothing here keeps one.
 */
export type Found = {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Without separators: equal for equal numbers. */
  readonly value: string;
};
export type Counted = {
  readonly found: readonly Found[];
  /** How many had the form, right or wrong: among invented or other numbers few pass the check. */
  readonly candidates: number;
};

/** Enough to count; whoever masks wants them all. */
const enough = 5_000;
const search = (text: string, form: RegExp, most: number, read: (words: string) => string | undefined): Counted => {
  const found: Found[] = [];
  let candidates = 0;
  for (const { index, 0: words } of text.matchAll(form)) {
    candidates += 1;
    const value = read(words);
    if (value !== undefined) found.push({ start: index, end: index + words.length, value });
    if (candidates >= most) break;
  }
  return { found, candidates };
};

/** ISO/IEC 7812-1 annex B. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
};
/** Visa, Mastercard, Maestro, Discover, JCB of 16 digits; American Express of 15. */
const cardForm =
  /(?<![\p{L}\d.,/=_-])(?:(?:4\d{3}|5[0-8]\d{2}|2[2-7]\d{2}|6\d{3}|35\d{2})([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ -]?)\d{6}\2\d{5})(?![\p{L}\d_-]|[.,]\d)/gu;
export const findCards = (text: string, most = enough): Counted =>
  search(text, cardForm, most, (words) => {
    const digits = words.replace(/\D/g, '');
    return passesLuhn(digits) ? digits : undefined;
  });
/** Published by payment services for trying things out, or plainly of that kind. */
export const isTestCard = (digits: string): boolean =>
  /(\d)\1{5}/.test(digits) || /^(\d{2})\1{6}/.test(digits) || /^(\d{4})\1{3}$/.test(digits) || testCards.has(digits);
const testCards: ReadonlySet<string> = new Set([
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '5105105105105100',
  '5200828282828210',
  '4012888888881881',
  '4222222222222',
  '5610591081018250',
  '3530111333300000',
  '3566002020360505',
  '4917610000000000',
  '4462030000000000',
  '2223003122003222',
  '5454545454545454',
  '6759649826438453',
  '4539578763621486',
  '4716461583322103',
]);

/** Lengths of the IBAN registry for the countries around here; of others any length will do. */
const ibanLengths: Readonly<Record<string, number>> = {
  BE: 16,
  NL: 18,
  FR: 27,
  DE: 22,
  LU: 20,
  GB: 22,
  ES: 24,
  IT: 27,
  PT: 25,
  AT: 20,
  CH: 21,
  IE: 22,
  PL: 28,
};
const ibanForm = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){2,7}(?:[ -]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu;
const mod97 = (digits: string): number => {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
};
export const findIbans = (text: string, most = enough): Counted =>
  search(text, ibanForm, most, (words) => {
    const value = words.replace(/[ -]/g, '');
    const length = ibanLengths[value.slice(0, 2)];
    if (length === undefined ? value.length < 15 || value.length > 34 : value.length !== length) return undefined;
    const digits = (value.slice(4) + value.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
      String(letter.charCodeAt(0) - 55),
    );
    return mod97(digits) === 1 ? value : undefined;
  });

/** `85.07.30-033.28`, `850730 033 28`, `85073003328`: day of birth, number of the day, 97 less the rest (Royal Decree of 3 April 1984). */
const nationalForm = /(?<![\p{L}\d.,/+-])\d{2}([.-]?)\d{2}\1\d{2}[-. ]?\d{3}[-. ]?\d{2}(?![\p{L}\d]|[.,-]\d)/gu;
export const findNationalNumbers = (text: string, most = enough): Counted =>
  search(text, nationalForm, most, (words) => {
    const digits = words.replace(/\D/g, '');
    // Numbers of people without registered sex or residence add 20 or 40 to the month.
    const month = Number(digits.slice(2, 4)) % 20;
    const day = Number(digits.slice(4, 6));
    if (Number(digits.slice(2, 4)) > 52 || month > 12 || day > 31 || digits.slice(6, 9) === '000') return undefined;
    const check = Number(digits.slice(9));
    const born19 = 97 - (Number(digits.slice(0, 9)) % 97);
    const born20 = 97 - (Number(`2${digits.slice(0, 9)}`) % 97);
    return check === born19 || check === born20 ? digits : undefined;
  });

/** `name@host:word`, as stolen lists are passed on: no space between, nothing that reads as a path, a port or a repository. */
const pairForm =
  /(?<![\p{L}\d.+_/:-])[a-z\d][a-z\d._%+-]{0,63}@(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}[:;|](?!\/|\d{1,5}(?![\p{L}\d]))[^\s:;|,<>"'/]{4,64}(?=[\s:;|,<]|$)/giu;
/** What every such pair has from its `@` on. Sought from there, a text costs next to nothing; as a whole, every word of it is tried. */
const pairEnd = /@(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}[:;|](?=[^\s:;|,<>"'/])/giu;
/** False: there are not so many. */
export const mayHaveCredentials = (text: string, many: number): boolean => {
  let found = 0;
  for (pairEnd.lastIndex = 0; found < many && pairEnd.test(text); ) found += 1;
  return found >= many;
};
export const findCredentials = (text: string): Counted =>
  search(text, pairForm, enough, (words) => {
    const [, password = ''] = /[:;|](.*)$/s.exec(words) ?? [];
    return /^git@/i.test(words) || /\.git$|^[a-z\d-]+\.[a-z]{2,4}$/i.test(password) ? undefined : words.toLowerCase();
  });
/** A word that people choose, not one that a form or a sentence has in that place. */
export const looksLikePassword = (pair: string): boolean => {
  const password = pair.slice(pair.search(/[:;|]/) + 1);
  return /\d/.test(password) || /[^\p{L}\d.]/u.test(password);
};

/**
 * Pairs as files and scripts hold them, for masking, which may take a word too many where counting may not: between quotation marks, in
 * fields of their own, with a number between, with whatever signs. With a blank between, sentences have such words too, so there the
 * password must have a letter and something else; between quotation marks a name of a field is none, and in a list neither is an address.
 */
const quote = `(?:["']|&quot;|&#3[49];)`;
const blanks = String.raw`[ \t]{0,8}`;
const fieldName = String.raw`[\w -]{1,40}${quote}${blanks}:`;
const secretName = String.raw`[\w -]{0,20}(?:pass|pwd|wachtwoord|kennwort|mdp)[\w -]{0,20}${quote}${blanks}:${blanks}${quote}`;
const pairHead = new RegExp(
  String.raw`(?<![\p{L}\d.+_/-])[a-z\d][a-z\d._%+-]{0,63}@(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}(?:${[
    String.raw`${quote}?[:;|]${quote}?(?!\s|\/|\d{1,5}(?:[\s,<>"'/]|$))`,
    String.raw`${quote}${blanks}[:;|\t]${blanks}${quote}`,
    String.raw`${quote}${blanks},${blanks}${quote}(?:${secretName}|(?!${fieldName}|[^\s"'@]{1,64}@))`,
    String.raw`(?:[ \t]${blanks}[:|]${blanks}|[:|]${blanks}[ \t]|${blanks}\t)${quote}?(?=[^\s<>]{0,64}\p{L})(?=[^\s<>]{0,64}[^\s<>\p{L}.,;:"')-])`,
  ].join('|')})`,
  'giu',
);
/** A piece of a password: up to a blank, a tag, or a comma or quotation mark after which no word goes on. */
const passwordPiece = /(?:[^\s<>,"']|[,"'](?=[\p{L}\d])){1,1000}/uy;
const shortestPassword = 4;
const findPairs = (text: string): Counted => {
  const found: Found[] = [];
  let end = 0;
  for (const { index: start, 0: head } of text.matchAll(pairHead)) {
    if (start < end || /^git@/i.test(head)) continue;
    const begins = start + head.length;
    let at = begins;
    // Piece by piece: of a run of megabytes a pattern would overflow the stack.
    for (passwordPiece.lastIndex = at; passwordPiece.test(text); ) at = passwordPiece.lastIndex;
    if (at - begins < shortestPassword) continue;
    end = at;
    found.push({ start, end, value: text.slice(start, end) });
  }
  return { found, candidates: found.length };
};

const finders = [findPairs, findIbans, findCards, findNationalNumbers];
/** All but the first two characters; separators stay, so that offsets do too. */
export const maskWord = (text: string): string =>
  text.slice(0, 2) + text.slice(2).replace(/[\p{L}\p{N}]|[^\s@:;|,"'. -]/gu, '•');
const maskWhole = (text: string): string => {
  let masked = text;
  for (const find of finders) {
    const { found } = find(masked, Number.POSITIVE_INFINITY);
    if (found.length === 0) continue;
    // Piece by piece: a list of thousands is not copied whole for each of them.
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end } of found) {
      pieces.push(masked.slice(at, start), maskWord(masked.slice(start, end)));
      at = end;
    }
    masked = pieces.join('') + masked.slice(at);
  }
  return masked;
};
const decoded = (piece: string): string => {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
};
/** An address, piece by piece, each as it reads. One that carries no identifier stays as it is, so that it can still be followed. */
export const maskAddress = (address: string): string =>
  address
    .split(/([/?&=#]+)/)
    .map((piece) => {
      const plain = decoded(piece);
      const masked = maskWhole(plain);
      return masked === plain ? piece : masked;
    })
    .join('');
/** A text in which no identifier can be read: same length, same offsets. Numbers cut off at either end are masked from six digits on. */
export const maskIdentifiers = (text: string): string => {
  const masked = maskWhole(text);
  // A run is tried at its beginning alone: tried at each of its places, a page of dashes took a minute.
  return masked.replace(/^[\d -]{6,}|(?<![\d -])[\d -]{6,}$/g, (cut) => cut.replace(/\d/g, '•'));
};
/** Pieces of one text, which may be cut in the middle of a word: each by itself, and all together. */
export const maskPieces = (pieces: readonly string[]): readonly string[] => {
  const whole = maskIdentifiers(pieces.map(maskIdentifiers).join(''));
  let at = 0;
  return pieces.map(({ length }) => {
    at += length;
    return whole.slice(at - length, at);
  });
};
