/**
 * Pages as visitors and crawlers get them, written short and made into HTML:
 *
 *   === pornography | kind      what it must be flagged for (`-`: nothing; `hacked`: what intruders hide)
 *   # title    ## heading    text    - link -> address    ! picture's alt    ~ hidden text    ~- hidden link -> address
 */
import { extractPage } from '../../../shared/crawl/extract/extract.ts';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import { scopeOf } from '../../../shared/crawl/scope.ts';
import type { Language } from '../../../shared/messages.ts';
import { type Category, isCategory } from '../../../shared/policy/policy.ts';

export type WholePage = {
  readonly kind: string;
  readonly language: Language;
  readonly category?: Category;
  /** The flag must say that intruders did it. */
  readonly hacked?: true;
  readonly html: string;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const link = (line: string): string => {
  const [text = '', href = ''] = line.split(' -> ');
  return `<a href="${escaped(href)}">${escaped(text)}</a>`;
};
const lineOf = (line: string): string => {
  if (line.startsWith('# ')) return `<h1>${escaped(line.slice(2))}</h1>`;
  if (line.startsWith('## ')) return `<h2>${escaped(line.slice(3))}</h2>`;
  if (line.startsWith('- ')) return `<p>${link(line.slice(2))}</p>`;
  if (line.startsWith('! '))
    return `<p><img src="/p/${line.length}.jpg" alt="${escaped(line.slice(2))}" width="400"></p>`;
  if (line.startsWith('~- ')) return `<div style="display:none">${link(line.slice(3))}</div>`;
  if (line.startsWith('~ ')) return `<div style="position:absolute;left:-9999px">${escaped(line.slice(2))}</div>`;
  return `<p>${escaped(line)}</p>`;
};

export const wholePages = (language: Language, text: string): readonly WholePage[] =>
  text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trimEnd().split('\n');
      const [category = '', kind = ''] = head.split(' | ');
      const title = lines.find((line) => line.startsWith('# '))?.slice(2) ?? kind;
      const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${lines.map(lineOf).join('\n')}</body></html>`;
      return {
        kind,
        language,
        ...(isCategory(category) ? { category } : {}),
        ...(category === 'hacked' ? { category: 'illegal-information', hacked: true } : {}),
        html,
      };
    });

const url = 'https://site.example/page.html';
const headers = [['content-type', 'text/html; charset=utf-8']] as const;
/** As a visit reads it. */
export const viewOf = ({ html }: WholePage): PageView =>
  extractPage({ url, status: 200, headers, body: Buffer.from(html), sha256: '' }, 'html', scopeOf(url), 1_000).page;
