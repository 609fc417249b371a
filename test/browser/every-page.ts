/**
 * The address of each page of the console and the portal, as everything.ts fills them. A route without an address here fails the gate
 * (test/functions/console/pages.test.ts), so no page is forgotten by axe or by the hostile texts.
 */
import { pageName } from '../../shared/review/screenshot.ts';

/** May see every page: reviewer and business manager in one. */
export const seer = 'Zara';
/** Of the case that is seeded: what a customer's link must name. */
export const caseId = 'hw-everything0';
/** Signed, and may still be taken back. */
export const signedId = 'hw-signed00000';
export const mailId = 'mail-aaaaaaaaaaaaaaaaaaaaaaaaaa';
export const notice = `${caseId}.n1`;
export const letter = `${caseId}.n2`;

export const addressOf = (text: string): string => `https://gallery.example/${text}`;

/** Where each GET route of the console shows itself. `file`: something to take away. `redirect`: no page of its own. */
export const pagesOf = (text: string): Readonly<Record<string, readonly string[] | 'file' | 'redirect'>> => ({
  '/': 'redirect',
  '/flags': ['/flags', '/flags?when=now&sort=oldest', '/flags?asked=escalation', '/flags?state=gone'],
  '/flags/:id': ['/flags/f1', '/flags/f2', '/flags/f3', '/flags/f4', '/flags/f5'],
  '/flags/:id/pages/:page': [`/flags/f1/pages/${pageName(addressOf(text))}`],
  '/bulk': ['/bulk?like=f1'],
  '/bulk/:id': ['/bulk/b1'],
  '/cases': ['/cases', '/cases?state=disputed'],
  '/cases/:id': [`/cases/${caseId}`, `/cases/${signedId}`],
  '/cases/:id/mails/:notice': [`/cases/${caseId}/mails/${notice}`],
  '/cases/:id/letters/:notice': [`/cases/${caseId}/letters/${letter}`],
  '/cases/:id/answers/:answer/files/:number': 'file',
  '/cases/:id/letters/:notice/pdf': 'file',
  '/parked': ['/parked'],
  '/parked/:id': [`/parked/${mailId}`],
  '/parked/:id/raw': 'file',
  '/parked/:id/files/:number': 'file',
  '/outbox': ['/outbox'],
  '/letters': ['/letters'],
  '/letters/:day': 'file',
  '/reports': ['/reports', '/reports?state=closed'],
  '/reports/:id': ['/reports/rp-1'],
  '/restricted': ['/restricted'],
  '/restricted/:id': ['/restricted/rt-1'],
  '/authorities': ['/authorities'],
  '/authorities/new': ['/authorities/new'],
  '/authorities/:id': ['/authorities/ao-1'],
  '/looks': ['/looks'],
  '/crawling': ['/crawling'],
  '/sites': ['/sites'],
  '/sites/:host': ['/sites/gallery.example'],
  '/customers': ['/customers'],
  '/customers/:id': ['/customers/c1'],
  '/customers/:id/privacy': ['/customers/c1/privacy'],
  '/settings': ['/settings'],
  '/figures': ['/figures'],
  '/figures/:file': 'file',
  '/yearly': ['/yearly'],
  '/yearly/:file': 'file',
  '/audit': ['/audit?from=2027-03-01&to=2027-03-20', '/audit?scope=rp-1'],
  '/audit/entries.csv': 'file',
  '/audit/chains': ['/audit/chains'],
  '/rules': ['/rules'],
  '/rules/:file': 'file',
  '/replays': ['/replays'],
  '/replays/:id': ['/replays/rj-1', '/replays/rj-2'],
  '/replays/:id/:file': 'file',
  '/switches': ['/switches'],
  '/import': ['/import'],
  '/tokens': ['/tokens'],
});
/** Where each GET route of the portal shows itself; `link` is a customer's. */
export const portalPagesOf = (link: string): Readonly<Record<string, readonly string[] | 'file'>> => ({
  '/a/:token': [link],
  '/a/:token/correspondence': [`${link}/correspondence`],
  '/a/:token/picture/:page': 'file',
  '/report': ['/report'],
  '/report/thanks': [`/report/thanks?reference=rp-${'a'.repeat(26)}`],
  '/crawler-info': ['/crawler-info'],
});
export const everyPortalPage = (link: string): readonly string[] =>
  Object.values(portalPagesOf(link)).flatMap((shown) => (shown === 'file' ? [] : shown));
/** Every address of a page, with /console before it. */
export const everyPage = (text: string): readonly string[] =>
  Object.values(pagesOf(text)).flatMap((shown) =>
    typeof shown === 'string' ? [] : shown.map((path) => `/console${path}`),
  );
