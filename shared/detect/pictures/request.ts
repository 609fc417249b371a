/** What a visit asks of the function that looks at pictures, and what that one remembers of a site. */
import type { PageView } from '../../crawl/page-view.ts';
import { inScope, type Scope } from '../../crawl/scope.ts';
import type { Language } from '../../messages.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Finding } from '../finding.ts';
import { isTellingText } from '../known/telling.ts';
import { choosePictures, isCandidate } from './choose.ts';

export type PicturePage = {
  readonly url: string;
  readonly title: string;
  readonly language?: Language;
  /** As of a page of a flag: what it says is known again, whatever its pictures add. */
  readonly text?: string;
  /** What else speaks for pornography there, as the visit found it. */
  readonly findings: readonly Finding[];
  readonly pictures: readonly { readonly url: string; readonly alt: string }[];
};
/** On the queue `pictures`. */
export type PicturesMessage = {
  readonly site: string;
  readonly server: string;
  readonly visit: string;
  readonly pages: readonly PicturePage[];
};

const mostPages = 30;
const mostFindings = 8;
/** A message has 256 KB; this leaves room. */
const mostBytes = 180_000;

/** Collects the pages of a visit whose pictures are to be looked at. */
export const addPicturePage = (
  pages: PicturePage[],
  page: PageView,
  findings: readonly Finding[],
  scope: Scope,
  policy: Policy['pictures'],
): void => {
  if (pages.length >= mostPages || !isCandidate(page, findings, policy)) return;
  const asked = new Set(pages.flatMap(({ pictures }) => pictures.map(({ url }) => url)));
  const room = Math.max(0, policy.perVisit - asked.size);
  const pictures = choosePictures(page, policy.perPage, (url) => inScope(scope, url));
  const news = pictures.filter(({ url }) => !asked.has(url)).slice(0, room);
  const known = pictures.filter(({ url }) => asked.has(url));
  if (news.length + known.length === 0) return;
  const own = findings.filter(({ category, detector }) => category === 'pornography' && detector !== 'pictures');
  pages.push({
    url: page.url,
    title: page.title.slice(0, 300),
    ...(page.language === undefined ? {} : { language: page.language }),
    ...(isTellingText(page) ? { text: page.simhash } : {}),
    findings: own.slice(0, mostFindings),
    pictures: [...news, ...known],
  });
};

/** As many of the pages as one message holds, those that something else speaks against first. */
export const messageOf = (message: PicturesMessage): PicturesMessage | undefined => {
  const pages: PicturePage[] = [];
  let bytes = 0;
  for (const page of message.pages.toSorted((a, b) => b.findings.length - a.findings.length)) {
    bytes += new TextEncoder().encode(JSON.stringify(page)).length;
    if (bytes > mostBytes) break;
    pages.push(page);
  }
  return pages.length === 0 ? undefined : { ...message, pages };
};
