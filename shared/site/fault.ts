/** What is wrong with an inventory file, where, and what a person can do about it. */
export type Fault = {
  readonly file?: string;
  /** 1-based, in lines of the file as an editor shows them. */
  readonly line: number;
  /** 1-based, in UTF-16 units from the start of the line, which is what editors count. */
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;
};
/** What is said where: `say` is one of a catalogue's pairs. */
export const faultAt = ({ line, column }: Position, [problem, remedy]: readonly [string, string]): Fault => ({
  line,
  column,
  problem,
  remedy,
});
export type Position = { readonly line: number; readonly column: number };

/** A value of the file for use in a message: cut, quoted, nothing invisible, so that a hostile file cannot steer a terminal. */
export const quote = (text: string): string => {
  const shown = [...text.slice(0, 60)].map((char) => (invisible.test(char) ? codePoint(char) : char)).join('');
  return `"${shown}${text.length > 60 ? '…' : ''}"`;
};

/** Controls, directional overrides and zero-width characters: they can make a name read as another. */
export const invisible = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/u;
export const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `inventory.csv:12:7: "xx" is not a language. Write one of nl, fr, de, en.` */
export const faultLine = (fault: Fault): string =>
  `${fault.file ?? 'inventory'}:${fault.line}:${fault.column}: ${fault.problem}. ${fault.remedy}`;

export const inFileOrder = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
