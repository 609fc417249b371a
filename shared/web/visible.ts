/** Hostile text made plain to the eye: what cannot be seen, or turns the order of what can, is shown by its code point. */

/**
 * Controls, format characters (bidi overrides, zero width), tags, fillers, lone surrogates, private use. Not: line feed and tab,
 * and emoji presentation (U+FE0E, U+FE0F), which are harmless and common.
 */
const unseen = /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export type Piece = { readonly kind: 'text' | 'control'; readonly text: string };

/** Splits at what cannot be seen; a `control` piece is its name, e.g. `U+202E`. */
export const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const hit of text.matchAll(unseen)) {
    if (hit.index > end) pieces.push({ kind: 'text', text: text.slice(end, hit.index) });
    pieces.push({ kind: 'control', text: codePoint(hit[0]) });
    end = hit.index + hit[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
};

/** The same as plain text, for titles and attributes: `‹U+202E›`. */
export const visible = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `‹${piece.text}›`))
    .join('');

/** Cuts in the middle, where an address says least; `max` UTF-16 units at most. */
export const shortened = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const head = Math.ceil((max - 1) * 0.65);
  return `${text.slice(0, head)}…${text.slice(text.length - (max - 1 - head))}`;
};
