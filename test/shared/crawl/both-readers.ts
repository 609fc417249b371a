/** A page as our reader and the reference have it. */
import { expect } from 'vitest';
import { createBlocks } from '../../../shared/crawl/extract/blocks.ts';
import { type Head, readHtml } from '../../../shared/crawl/extract/html.ts';
import { createLinks } from '../../../shared/crawl/extract/links.ts';
import { scopeOf } from '../../../shared/crawl/scope.ts';
import { readByParser } from './reference-reader.ts';

const url = 'http://site.example/dir/';
const scope = scopeOf(url);
type Read = typeof readHtml;
/** All that one of the readers makes of a page. */
export const all = (read: Read, html: string) => {
  const blocks = createBlocks();
  const links = createLinks(url, scope, 1_000);
  const head: Head = read(html, blocks, links);
  // How much more than it needs a title has hangs on where its text is cut.
  head.title = head.title.slice(0, 2_000);
  blocks.finish();
  const { visible, hidden, headings, main } = blocks;
  return { head, visible, hidden, headings, main, ...links.finish() };
};
/** Ours and htmlparser2's read the same; answers what ours does. */
export const expectSame = (html: string) => {
  const ours = all(readHtml, html);
  expect(ours).toEqual(all(readByParser, html));
  return ours;
};
