/** Input a line at a time, however the bytes are cut, and output no faster than it is read. */
import { once } from 'node:events';

export type Line = {
  /** From 1. */
  readonly number: number;
  /** Without the line end; undefined: longer than `longestLine`, skipped whole. */
  readonly text: string | undefined;
};
/** In UTF-16 units. A line is held in memory whole. */
export const longestLine = 8 * 1024 * 1024;
export const lineTooLong = `the line is longer than ${longestLine} characters`;

/** As many at a time as came in one piece: waiting for each line by itself costs more than looking a host up. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  let tooLong = false;
  const finish = (text: string): Line => {
    number += 1;
    const line: Line = { number, text: tooLong ? undefined : text.replace(/\r$/, '') };
    tooLong = false;
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines: Line[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const piece = rest + text.slice(start, end);
      tooLong ||= piece.length > longestLine;
      lines.push(finish(piece));
      rest = '';
      start = end + 1;
    }
    rest += text.slice(start);
    if (rest.length > longestLine) {
      tooLong = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== '' || tooLong) yield [finish(rest)];
}

/** Resolves at once, or when the reader has caught up. */
export const write = async (output: NodeJS.WritableStream, text: string): Promise<void> => {
  if (!output.write(text)) await once(output, 'drain');
};
