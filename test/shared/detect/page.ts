/** A page for a test, from the few parts that it is about. */
import type { Block, FileOffer, Link, PageView } from '../../../shared/crawl/page-view.ts';
import { pageOfText } from '../../../shared/detect/text-page.ts';

export const pageWith = (parts: Partial<PageView>): PageView => ({
  ...pageOfText(''),
  url: 'https://site.example/',
  ...parts,
});
export const shown = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ text, tag: 'p', quoted: false }));
export const unseen = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ text, tag: 'div', quoted: false, hidden: 'display-none' }));
export const linkTo = (url: string, parts: Partial<Link> = {}): Link => ({
  url,
  text: 'a link',
  rel: '',
  to: 'out',
  tag: 'a',
  ...parts,
});
export const magnet = (name: string, text = 'magnet'): FileOffer => ({
  kind: 'magnet',
  url: `magnet:?xt=urn:btih:${'0'.repeat(40)}&dn=${encodeURIComponent(name)}`,
  text,
});
export const file = (kind: FileOffer['kind'], name: string, text = name): FileOffer => ({
  kind,
  url: `https://site.example/files/${encodeURIComponent(name)}`,
  text,
});
