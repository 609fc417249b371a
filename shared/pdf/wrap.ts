type Width = (text: string) => number;

/** After these an address may be broken. */
const breaks = /(?<=[/?&=_.,:;-])/;

/** Pieces of a word that is wider than the line, each as long as fits. */
const split = (word: string, widthOf: Width, width: number): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  const add = (part: string): void => {
    const more = widthOf(part);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += part;
    used += more;
  };
  for (const part of word.split(breaks)) {
    if (widthOf(part) <= width) add(part);
    else for (const sign of part) add(sign);
  }
  return [...pieces, piece];
};

/** Breaks at spaces, and inside a word only where it is wider than a whole line. Widths add up: type is set without kerning. */
export const wrapText = (text: string, widthOf: Width, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const space = widthOf(' ');
  for (const word of text.split(' ')) {
    const more = widthOf(word);
    if (line !== '' && used + space + more <= width) {
      line += ` ${word}`;
      used += space + more;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = more <= width ? [word] : split(word, widthOf, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = widthOf(line);
  }
  return [...lines, line];
};
