/** Everything that came from outside passes here before it enters a message: names, domains, excerpts, addresses, answers. */

// Control characters, line and paragraph separators, and the bidirectional controls that make text read other than it is.
const unsafe = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

const space = 0x20;
const tilde = 0x7e;
/** Printable ASCII with single spaces between words: what most names, numbers and addresses are, and clean as it stands. */
const isPlain = (text: string): boolean => {
  let before = space;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit < space || unit > tilde || (unit === space && before === space)) return false;
    before = unit;
  }
  return text === '' || before !== space;
};

/** One line of plain text, at most `max` UTF-16 units, cut with `…` between characters. */
export const clean = (text: string, max: number): string => {
  if (text.length <= max && isPlain(text)) return text;
  const line = text
    .slice(0, max * 4)
    .toWellFormed()
    .replace(unsafe, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length <= max
    ? line
    : `${line
        .slice(0, max - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
};

/** Several lines, each clean, without empty ones. */
export const cleanLines = (text: string, max: number): readonly string[] =>
  text
    .slice(0, max)
    .split(/\r\n|\r|\n/)
    .map((line) => clean(line, max))
    .filter((line) => line !== '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Safe as element content and inside a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** Breaks at spaces only, so that an address stays whole; `indent` starts every line. */
export const wrap = (text: string, width: number, indent = ''): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
};
