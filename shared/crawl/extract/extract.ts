/** An answer of a site to a `PageView`. */
import { hash } from 'node:crypto';
import { readText as readBytes, type TextFault } from '../charset.ts';
import { copy } from '../copy.ts';
import { languageFrom } from '../language.ts';
import type { Label, PageView } from '../page-view.ts';
import type { Scope } from '../scope.ts';
import { simhash } from '../simhash.ts';
import { type Blocks, createBlocks } from './blocks.ts';
import { readFeed } from './feed.ts';
import { type Head, readHtml, refreshTarget } from './html.ts';
import { picsLabel, ratingLabel } from './labels.ts';
import { createLinks, type Links } from './links.ts';
import { needsScripts } from './scripts.ts';

export type Answer = {
  /** Canonical, after redirects on the site. */
  readonly url: string;
  readonly status: number;
  /** Lower-case names. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** Of the body, where it is known already. */
  readonly sha256?: string;
  /** There was more of the body than this. */
  readonly cut?: boolean;
};
export type Extracted = {
  readonly page: PageView;
  /** Named problems of the page itself. */
  readonly problems: readonly {
    readonly problem:
      | 'too-long-attribute'
      | 'too-long-page'
      | 'too-many-links'
      | 'too-deep-nesting'
      | 'unclosed'
      | 'needs-javascript'
      | 'session-ids'
      | TextFault['problem'];
    readonly detail: string;
  }[];
};
export type ContentKind = 'html' | 'text' | 'feed' | 'other';

const keptHeaders = new Set(['content-type', 'rating', 'location', 'refresh', 'x-robots-tag', 'server']);
const longestHeader = 500;
const longestTitle = 500;
/** Characters of source; longer is no page that people read. */
const longestPage = 2 * 1024 * 1024;

/** By the declared type; without one, by the first character. */
export const contentKind = (contentType: string, body: Uint8Array): Exclude<ContentKind, 'feed'> => {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml' || type === 'application/vnd.wap.xhtml+xml')
    return 'html';
  if (type === 'text/plain') return 'text';
  if (type.includes('/')) return 'other';
  const first = body.find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x3c ? 'html' : 'other';
};

const headersOf = (answer: Answer): Record<string, string> => {
  const kept: Record<string, string> = {};
  for (const header of answer.headers)
    if (keptHeaders.has(header[0])) kept[header[0]] ??= copy(header[1].slice(0, longestHeader));
  return kept;
};
const line = (text: string, most: number): string => copy(text.replace(/\s+/g, ' ').trim().slice(0, most));

const address = /\bhttps?:\/\/[^\s<>"'`{}|\\^]{4,2000}/gi;
/** Plain text: paragraphs for blocks, addresses for links. */
const readText = (text: string, blocks: Blocks, links: Links): Head => {
  for (const paragraph of text.split(/\r?\n\s*\r?\n/)) {
    blocks.add(paragraph);
    blocks.end('p', false, undefined, true);
  }
  for (const [found] of text.matchAll(address)) links.add('text', found.replace(/[).,;:!?\]]+$/, ''), '', undefined);
  return { title: '', description: '', keywords: '', language: '', forms: 0, labels: [], nested: false };
};

const readers = { html: readHtml, text: readText, feed: readFeed } as const;

const headerLabels = (answer: Answer): Label[] =>
  answer.headers.flatMap(([name, value]) => {
    const label = name === 'rating' ? ratingLabel(value) : name === 'pics-label' ? picsLabel(value) : undefined;
    return label === undefined ? [] : [label];
  });

/** `mostLinks`: distinct addresses taken from the page. */
export const extractPage = (
  answer: Answer,
  kind: 'html' | 'text' | 'feed',
  scope: Scope,
  mostLinks: number,
): Extracted => {
  const headers = headersOf(answer);
  const { text, faults } = readBytes(answer.body, headers['content-type'] ?? '', answer.cut);
  const blocks = createBlocks();
  const links = createLinks(answer.url, scope, mostLinks);
  const head = readers[kind](text, blocks, links);
  blocks.finish();
  const jump = headers['refresh'] === undefined ? undefined : refreshTarget(headers['refresh']);
  if (jump !== undefined) links.add('refresh', jump, '', undefined);
  const declared = head.language || (answer.headers.find(([name]) => name === 'content-language')?.[1] ?? '');
  const main = blocks.main.length > 0 ? blocks.main : blocks.visible.map((block) => block.text);
  const language = languageFrom(declared, main);
  const problems: Extracted['problems'][number][] = [...faults];
  if (links.sessions())
    problems.push({ problem: 'session-ids', detail: 'in its links; taken out, so that each page is one' });
  if (links.over() > 0) problems.push({ problem: 'too-many-links', detail: `${links.over()} more than ${mostLinks}` });
  if (text.length > longestPage)
    problems.push({ problem: 'too-long-page', detail: `${text.length} characters; looked at all the same` });
  if (head.nested) problems.push({ problem: 'too-deep-nesting', detail: 'more than 1,024 elements open at once' });
  if (head.stretched) problems.push({ problem: 'too-long-attribute', detail: 'more than 65,536 characters' });
  if (head.unclosed !== undefined) problems.push({ problem: 'unclosed', detail: `${head.unclosed} never ends` });
  const found = links.finish();
  if (needsScripts(text, head.scripts, blocks.visible, found.links))
    problems.push({ problem: 'needs-javascript', detail: 'no text to read, and scripts that would write it' });
  return {
    page: {
      url: answer.url,
      status: answer.status,
      headers,
      ...(language === undefined ? {} : { language }),
      title: line(head.title, longestTitle),
      description: line(head.description, 2_000),
      keywords: line(head.keywords, 2_000),
      headings: blocks.headings,
      visible: blocks.visible,
      hidden: blocks.hidden,
      ...found,
      labels: [...headerLabels(answer), ...head.labels],
      forms: head.forms,
      ...(head.scripts === undefined ? {} : { scripts: head.scripts }),
      simhash: simhash(main),
      sha256: answer.sha256 ?? hash('sha256', answer.body, 'hex'),
    },
    problems,
  };
};
