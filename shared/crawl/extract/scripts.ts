/**
 * What scripts say without being run: how much of them there is, the addresses in their JSON-LD, where they send visitors, and
 * whether they do so by where the visitor comes from.
 */
import { copy } from '../copy.ts';
import type { ScriptFacts } from '../page-view.ts';
import type { Links } from './links.ts';
import type { Attributes } from './reader.ts';
import { key } from './tables.ts';

export type Scripts = {
  readonly open: (value: Attributes) => void;
  readonly text: (data: string) => void;
  readonly close: (links: Links) => void;
  /** Undefined: the page has no script. */
  readonly facts: () => ScriptFacts | undefined;
};

/** Of one script, and of all of a page's, that is looked at. */
const mostText = 64 * 1024;
const mostOfPage = 512 * 1024;

/** `location = "…"`, `window.location.href = '…'`, `location.replace("…")`. */
const redirection =
  /(?:^|[^\w$.]|\b(?:window|document|self|top|parent)\s{0,3}\.\s{0,3})location\s{0,3}(?:\.\s{0,3}href\s{0,3})?(?:=|\.\s{0,3}(?:assign|replace)\s{0,3}\()\s{0,3}["'`]([^"'`\s]{1,2000})["'`]/g;
const goesAnywhere = /\blocation\b[^;{}]{0,40}(?:=(?!=)|\.(?:assign|replace)\s{0,3}\()/;
/** Asked of the referrer by who wants the visitors of search engines, and the owner to see nothing. */
const engines = /google|bing|yahoo|duckduckgo|yandex|baidu|ecosia/i;
const excerptHalf = 140;

/** Keys of schema.org under which JSON-LD has addresses. */
const addressKeys: ReadonlySet<string> = new Set(
  'url @id contentUrl embedUrl downloadUrl installUrl mainEntityOfPage item sameAs target urlTemplate discussionUrl'.split(
    ' ',
  ),
);
const mostAddresses = 500;
const deepest = 30;

/** Addresses of a JSON-LD value, whatever its shape. */
export const jsonLdUrls = (json: string): readonly string[] => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const found: string[] = [];
  const walk = (at: unknown, key: string, depth: number): void => {
    if (depth > deepest || found.length >= mostAddresses) return;
    if (typeof at === 'string') {
      // `#logo` and bare words name things, they do not lead anywhere.
      if (addressKeys.has(key) && /^(?:https?:)?\/|\.[a-z]{2,5}(?:[?#]|$)/i.test(at) && !at.includes('{'))
        found.push(at);
    } else if (Array.isArray(at)) for (const each of at) walk(each, key, depth + 1);
    else if (typeof at === 'object' && at !== null)
      for (const [name, each] of Object.entries(at)) walk(each, name, depth + 1);
  };
  walk(value, '', 0);
  return found;
};

const excerptAround = (text: string, at: number): string =>
  copy(
    text
      .slice(Math.max(0, at - excerptHalf), at + excerptHalf)
      .replace(/\s+/g, ' ')
      .trim(),
  );

export const createScripts = (): Scripts => {
  let external = 0;
  let bytes = 0;
  let looked = 0;
  let text = '';
  let json = false;
  let byReferrer: string | undefined;

  const look = (links: Links): void => {
    looked += text.length;
    if (!text.includes('location')) return;
    for (const [, target = ''] of text.matchAll(redirection)) links.add('refresh', target, 'script', undefined);
    const referrer = text.indexOf('document.referrer');
    if (referrer >= 0 && engines.test(text) && goesAnywhere.test(text)) byReferrer ??= excerptAround(text, referrer);
  };
  return {
    open: (value) => {
      text = '';
      json = /ld\+json/i.test(value(key.type) ?? '');
      if (value(key.src) !== undefined) external += 1;
    },
    text: (data) => {
      bytes += data.length;
      if (text.length < mostText) text += data;
    },
    close: (links) => {
      if (json) for (const url of jsonLdUrls(text)) links.add('json-ld', url, '', undefined);
      else if (text !== '' && looked < mostOfPage) look(links);
      text = '';
      json = false;
    },
    facts: () =>
      external + bytes === 0 ? undefined : { external, bytes, ...(byReferrer === undefined ? {} : { byReferrer }) },
  };
};

/** Where applications are put by their frameworks. */
const appRoot =
  /<(?:div|main|body|section)\b[^>]{0,300}\bid\s{0,3}=\s{0,3}["']?(?:root|app|__next|__nuxt|___gatsby|app-root|application|ember-application|svelte|q-app|react-root|vue-app|main-app)["'\s>]|<(?:app-root|my-app|flutter-view)\b|\bng-app\b/i;
const asksForScripts = /java\s?script/i;
const littleText = 400;
const littleScript = 500;
const fewLinks = 2;
/** Of the page's source, for the root. */
const looked = 256 * 1024;

/** Nothing to read, and scripts that would write it: what people see here, only a browser can. */
export const needsScripts = (
  html: string,
  facts: ScriptFacts | undefined,
  visible: readonly { readonly text: string }[],
  links: readonly { readonly tag: string }[],
): boolean => {
  if (facts === undefined) return false;
  let size = 0;
  for (const { text } of visible) {
    size += text.length;
    if (size > littleText) return false;
  }
  if (facts.external === 0 && facts.bytes < littleScript) return false;
  if (links.filter(({ tag }) => tag === 'a').length > fewLinks) return false;
  return appRoot.test(html.slice(0, looked)) || visible.some(({ text }) => asksForScripts.test(text));
};
