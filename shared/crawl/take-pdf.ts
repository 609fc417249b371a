/** A PDF as a page of plain text: its title, a paragraph a sheet, and the addresses that stand in it. */
import type { FetchResponse } from '../ports.ts';
import { note, type Visiting } from './visiting.ts';

type Readable = {
  readonly kind: 'text';
  readonly headers: FetchResponse['headers'];
  readonly body: Uint8Array;
};
const longestText = 1024 * 1024;

/** Undefined: none is to be read, or this one cannot be, which is noted then. */
export const pdfAsText = async (
  { state, world }: Pick<Visiting, 'state' | 'world'>,
  url: string,
  { headers, body }: FetchResponse,
): Promise<Readable | undefined> => {
  if (state.pdfsLeft <= 0 || world.readPdf === undefined) return undefined;
  state.pdfsLeft -= 1;
  const text = await world.readPdf(body);
  if (text === undefined) {
    note(state, url, 'pdf-not-read', 'broken, locked, or too much of it');
    return undefined;
  }
  const paragraphs = [text.title, ...text.pages].map((part) => part.trim()).filter((part) => part !== '');
  return {
    kind: 'text',
    headers: [...headers.filter(([name]) => name !== 'content-type'), ['content-type', 'text/plain; charset=utf-8']],
    body: Buffer.from(paragraphs.join('\n\n').slice(0, longestText)),
  };
};
