/** One pass over a page's HTML: text, links, labels, and how elements look. */
import type { Hidden, Label, ScriptFacts } from '../page-view.ts';
import type { Blocks } from './blocks.ts';
import { cssUrls } from './css-urls.ts';
import { createForms } from './forms.ts';
import { picsLabel, ratingLabel } from './labels.ts';
import { type LinkDraft, type Links, longestText } from './links.ts';
import { createStyleRules, type Look, lookOf, plainLook } from './look.ts';
import { type Attributes, looks as looksAs, readMarkup, ruled, textOf } from './reader.ts';
import { createScripts } from './scripts.ts';
import { frameRoles, key, linkKeys, says } from './tables.ts';

export type Head = {
  title: string;
  description: string;
  keywords: string;
  language: string;
  forms: number;
  readonly labels: Label[];
  /** Nested deeper than anything that a person wrote; read on with a fresh stack. */
  nested: boolean;
  /** An attribute is longer than anything that a person wrote. */
  stretched?: boolean;
  /** What begins and never ends, so that nobody sees what follows: a comment, or an element whose text is taken as it is. */
  unclosed?: string | undefined;
  scripts?: ScriptFacts;
};
/** Characters; a picture in the page may be longer. */
const longestAttribute = 64 * 1024;
const longestMeta = 2_000;
/** By the number that the reader knows them by. */
const hiddenBy: readonly (Hidden | undefined)[] = [
  undefined,
  ...(['display-none', 'off-screen', 'zero-size', 'same-colour', 'attribute'] as const),
];
/** Of what the page's end leaves open, by `textOf`. */
const unclosed = [undefined, 'title', 'style', 'script'];
/** `5; url='next.html'`, and the spellings that browsers forgive. */
const refresh = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?["']?\s*([^"']*)/i;

/** Target of a refresh header or meta; undefined where it reloads the page itself. */
export const refreshTarget = (content: string): string | undefined => {
  const target = refresh.exec(content.slice(0, 3_000))?.[1]?.trim();
  return target === undefined || target === '' ? undefined : target;
};

const srcsetUrls = (srcset: string): string[] =>
  srcset
    .slice(0, 8_000)
    .split(/,\s+|,(?=https?:)/)
    .map((candidate) => candidate.trim().split(/\s+/, 1)[0] ?? '')
    .filter((url) => url !== '');

export const readHtml = (html: string, blocks: Blocks, links: Links): Head => {
  const head: Head = { title: '', description: '', keywords: '', language: '', forms: 0, labels: [], nested: false };
  const rules = createStyleRules();
  const scripts = createScripts();
  const forms = createForms(links);
  /** Of the elements that look otherwise than their parents. */
  let looks: Look[] = [];
  let look = plainLook;
  let css = '';
  let sheets = false;
  let anchor: LinkDraft | undefined;

  const meta = (value: Attributes): void => {
    const content = value(key.content);
    if (content === undefined) return;
    const name = value(key.name)?.toLowerCase().trim();
    const equivalent = value(key['http-equiv'])?.toLowerCase().trim();
    if (name === 'description') head.description ||= content.slice(0, longestMeta).trim();
    else if (name === 'keywords') head.keywords ||= content.slice(0, longestMeta).trim();
    const label = name === 'rating' || equivalent === 'rating' ? ratingLabel(content) : undefined;
    const pics = name === 'pics-label' || equivalent === 'pics-label' ? picsLabel(content) : undefined;
    for (const found of [label, pics]) if (found !== undefined && head.labels.length < 20) head.labels.push(found);
    if (equivalent === 'content-language') head.language ||= content.slice(0, 20);
    if (equivalent !== 'refresh') return;
    const target = refreshTarget(content);
    if (target !== undefined) links.add('refresh', target, '', undefined);
  };

  const link = (name: string, reference: string, value: Attributes): void => {
    const rel = value(key.rel) ?? '';
    if (name === 'link' && /stylesheet/i.test(rel)) sheets = true;
    const added = links.add(name, reference, rel, look.hidden);
    if (name === 'a') anchor = added;
    else if (name === 'area' && added !== undefined) added.text ||= value(key.alt) ?? '';
  };

  const styleLinks = (sheet: string): void => {
    for (const url of cssUrls(sheet)) {
      links.image(url, {});
      links.add('css', url, '', undefined);
    }
  };
  const image = (value: Attributes): void => {
    const alt = value(key.alt) ?? '';
    if (anchor !== undefined && anchor.text === '') anchor.text = alt.slice(0, longestText);
    const shown = { alt, width: value(key.width) ?? '', height: value(key.height) ?? '' };
    const source = value(key.src);
    if (source !== undefined) links.image(source, shown);
    for (const url of srcsetUrls(value(key.srcset) ?? '')) links.image(url, shown);
  };

  const open = (name: string, value: Attributes): void => {
    const linked = linkKeys.get(name);
    const reference = linked === undefined ? undefined : value(linked);
    if (reference !== undefined) link(name, reference, value);
    const style = value(key.style);
    if (style?.includes('url(')) styleLinks(style);
    switch (name) {
      case 'html':
        head.language ||= (value(key.lang) ?? value(key['xml:lang']) ?? '').slice(0, 20);
        break;
      case 'base': {
        const href = value(key.href);
        if (href !== undefined) links.base(href);
        break;
      }
      case 'meta':
        meta(value);
        break;
      case 'form':
        head.forms += 1;
        forms.open(name, value, look.hidden);
        break;
      case 'input':
      case 'select':
      case 'option':
      case 'textarea':
      case 'button':
        forms.open(name, value, look.hidden);
        break;
      case 'img':
        image(value);
        break;
      case 'source':
        for (const url of srcsetUrls(value(key.srcset) ?? '')) links.image(url, {});
        break;
      case 'script':
        scripts.open(value);
        break;
    }
  };

  const lookAt = (name: string, value: Attributes, noticed: number): number => {
    const own = lookOf(look, name, value, rules, sheets);
    const isOther = own !== look;
    if (isOther) {
      looks.push(look);
      look = own;
    }
    const leaves = (noticed & says.role) !== 0 && frameRoles.has(value(key.role) ?? '');
    open(name, value);
    return hiddenBy.indexOf(own.hidden) + (isOther ? looksAs.other : 0) + (leaves ? looksAs.leavesMain : 0);
  };

  const text = (of: number, data: string): void => {
    if (of === textOf.title) {
      if (head.title.length < longestMeta) head.title += data;
    } else if (of === textOf.style) css += data;
    else if (of === textOf.script) scripts.text(data);
    else {
      if (forms.reads()) forms.text(data);
      if (anchor !== undefined && anchor.text.length < longestText) anchor.text += data;
    }
  };

  const close = (name: string): void => {
    if (name === 'a') anchor = undefined;
    else if (name === 'style') {
      rules.add(css);
      if (css.includes('url(') || css.includes('@import')) styleLinks(css);
      css = '';
    } else if (name === 'script') scripts.close(links);
    else forms.close(name);
  };

  const end = readMarkup(html, {
    part: blocks.part,
    block: (last, source, tag, quoted, hidden, main) => blocks.whole(last, source, tag, quoted, hiddenBy[hidden], main),
    text,
    open,
    look: lookAt,
    close,
    unlook: () => {
      look = looks.pop() ?? plainLook;
    },
    long: (value) => {
      if (value.length > longestAttribute && !value.startsWith('data:')) head.stretched = true;
    },
    restart: () => {
      looks = [];
      look = plainLook;
      anchor = undefined;
    },
    rules: () => (rules.any() ? ruled.any : 0) + (rules.tags() ? ruled.tags : 0),
  });
  head.nested = end.nested;
  const name = unclosed[end.within];
  if (end.comment) head.unclosed = 'a comment';
  else if (name !== undefined) head.unclosed = `an element <${name}>`;
  const facts = scripts.facts();
  if (facts !== undefined) head.scripts = facts;
  return head;
};
