/**
 * HTML read by htmlparser2 alone, an event at a time, as the reader's own was before its kernel: what `readHtml` has to come to. One thing
 * is otherwise, on purpose: a tag that the page's end cuts off says nothing, where htmlparser2 takes the last of some for text.
 */
import { Parser, Tokenizer } from 'htmlparser2';
import type { Blocks } from '../../../shared/crawl/extract/blocks.ts';
import { cssUrls } from '../../../shared/crawl/extract/css-urls.ts';
import { createForms } from '../../../shared/crawl/extract/forms.ts';
import { type Head, refreshTarget } from '../../../shared/crawl/extract/html.ts';
import { picsLabel, ratingLabel } from '../../../shared/crawl/extract/labels.ts';
import { type LinkDraft, type Links, longestText } from '../../../shared/crawl/extract/links.ts';
import { createStyleRules, type Look, lookOf, plainLook } from '../../../shared/crawl/extract/look.ts';
import { createScripts } from '../../../shared/crawl/extract/scripts.ts';
import {
  attributes as attributeBits,
  elements,
  frameRoles,
  is,
  keyNames,
  linkKeys,
  says,
} from '../../../shared/crawl/extract/tables.ts';

/** Characters; a picture in the page may be longer. */
const longestAttribute = 64 * 1024;
type Frame = { readonly look: Look; readonly block: string; readonly quoted: boolean; readonly main: boolean };
type Attributes = Readonly<Record<string, string>>;

/** htmlparser2 shifts its whole stack at each element, so its depth is a cost for every element to come. */
const deepest = 1_024;
const chunk = 32 * 1024;
const longestMeta = 2_000;
const rootFrame: Frame = { look: plainLook, block: 'body', quoted: false, main: true };
const srcsetUrls = (srcset: string): string[] =>
  srcset
    .slice(0, 8_000)
    .split(/,\s+|,(?=https?:)/)
    .map((candidate) => candidate.trim().split(/\s+/, 1)[0] ?? '')
    .filter((url) => url !== '');

/** As those that a kernel's tape has. */
const getter =
  (attributes: Attributes) =>
  (number: number): string | undefined => {
    const name = keyNames[number] ?? '';
    return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  };
/** Of htmlparser2's tokenizer: in a tag's name, behind its slash, behind the name of an end, in what may be the name of a script. */
const cutOff: ReadonlySet<unknown> = new Set([3, 4, 7, 23]);

export const readByParser = (html: string, blocks: Blocks, links: Links): Head => {
  const head: Head = { title: '', description: '', keywords: '', language: '', forms: 0, labels: [], nested: false };
  const rules = createStyleRules();
  const scripts = createScripts();
  const forms = createForms(links);
  let inScript = false;
  let stack: Frame[] = [];
  let kinds: number[] = [];
  let said = 0;
  let top = rootFrame;
  let silent = 0;
  let css = '';
  let inStyle = false;
  let sheets = false;
  let titled: 'no' | 'open' | 'done' = 'no';
  let vector = 0;
  let anchor: LinkDraft | undefined;
  let ending = false;
  let tokenizer: object = {};

  const endBlock = (): void => blocks.end(top.block, top.quoted, top.look.hidden, top.main);

  const meta = (attributes: Attributes): void => {
    const content = attributes['content'];
    if (content === undefined) return;
    const name = attributes['name']?.toLowerCase().trim();
    const equivalent = attributes['http-equiv']?.toLowerCase().trim();
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

  const link = (name: string, attribute: string, attributes: Attributes, look: Look): void => {
    const reference = attributes[attribute];
    if (reference === undefined) return;
    const rel = attributes['rel'] ?? '';
    if (name === 'link' && /stylesheet/i.test(rel)) sheets = true;
    const added = links.add(name, reference, rel, look.hidden);
    if (name === 'a') anchor = added;
    else if (name === 'area' && added !== undefined) added.text ||= attributes['alt'] ?? '';
  };

  const styleLinks = (sheet: string): void => {
    for (const url of cssUrls(sheet)) {
      links.image(url, {});
      links.add('css', url, '', undefined);
    }
  };

  const special = (name: string, attributes: Attributes, look: Look): void => {
    switch (name) {
      case 'html':
        head.language ||= (attributes['lang'] ?? attributes['xml:lang'] ?? '').slice(0, 20);
        break;
      case 'base':
        if (attributes['href'] !== undefined) links.base(attributes['href']);
        break;
      case 'meta':
        meta(attributes);
        break;
      case 'title':
        if (vector === 0 && titled === 'no') titled = 'open';
        else silent += 1;
        break;
      case 'svg':
        vector += 1;
        break;
      case 'form':
        head.forms += 1;
        forms.open(name, getter(attributes), look.hidden);
        break;
      case 'input':
      case 'select':
      case 'option':
      case 'textarea':
      case 'button':
        forms.open(name, getter(attributes), look.hidden);
        break;
      case 'br':
        blocks.add(' ');
        break;
      case 'img':
        if (anchor !== undefined && anchor.text === '') anchor.text = (attributes['alt'] ?? '').slice(0, longestText);
        if (attributes['src'] !== undefined) links.image(attributes['src'], attributes);
        for (const url of srcsetUrls(attributes['srcset'] ?? '')) links.image(url, attributes);
        break;
      case 'source':
        for (const url of srcsetUrls(attributes['srcset'] ?? '')) links.image(url, {});
        break;
      case 'style':
        inStyle = true;
        break;
      case 'script':
        inScript = true;
        scripts.open(getter(attributes));
        break;
    }
  };

  /** `noticed`: what kinds of attributes the element has. Most have none of interest, and their look is their parent's. */
  const lookIn = (name: string, attributes: Attributes, kind: number, noticed: number): Look => {
    const styled = noticed & says.look || (rules.any() && (noticed & says.named || rules.tags()));
    return styled || (kind & is.special && name === 'template')
      ? lookOf(top.look, name, getter(attributes), rules, sheets)
      : top.look;
  };

  const open = (name: string, attributes: Attributes): void => {
    const kind = elements.get(name) ?? 0;
    const noticed = said;
    said = 0;
    const look = lookIn(name, attributes, kind, noticed);
    if (kind & (is.block | is.quote) || look.hidden !== top.look.hidden) endBlock();
    stack.push(top);
    kinds.push(kind);
    const leavesMain = top.main && ((kind & is.frame) !== 0 || frameRoles.has(attributes['role'] ?? ''));
    const block = kind & is.block ? name : top.block;
    const quoted = top.quoted || (kind & is.quote) !== 0;
    if (look !== top.look || block !== top.block || quoted !== top.quoted || leavesMain) {
      top = { look, block, quoted, main: top.main && !leavesMain };
    }
    if (stack.length > deepest) head.nested = true;
    if (kind & is.link) link(name, keyNames[linkKeys.get(name) ?? 0] ?? '', attributes, look);
    if (noticed & says.look && attributes['style']?.includes('url(')) styleLinks(attributes['style']);
    if (kind & is.silent) silent += 1;
    if (kind & is.special) special(name, attributes, look);
  };

  const text = (data: string): void => {
    if (ending && cutOff.has(Reflect.get(tokenizer, 'state'))) return;
    if (titled === 'open') {
      if (head.title.length < longestMeta) head.title += data;
    } else if (inStyle) css += data;
    else if (inScript) scripts.text(data);
    else if (silent === 0) {
      blocks.add(data);
      if (forms.reads()) forms.text(data);
      if (anchor !== undefined && anchor.text.length < longestText) anchor.text += data;
    }
  };

  const close = (name: string): void => {
    const parent = stack.pop() ?? rootFrame;
    const kind = kinds.pop() ?? 0;
    if (kind & (is.block | is.quote) || parent.look.hidden !== top.look.hidden) endBlock();
    top = parent;
    if (kind & is.silent) silent -= 1;
    if (name === 'a') anchor = undefined;
    if (!(kind & is.special)) return;
    if (name === 'title') {
      if (titled === 'open') titled = 'done';
      else silent -= 1;
    } else if (name === 'svg') vector -= 1;
    else if (name === 'style') {
      inStyle = false;
      rules.add(css);
      if (css.includes('url(') || css.includes('@import')) styleLinks(css);
      css = '';
    } else if (name === 'script') {
      inScript = false;
      scripts.close(links);
    } else forms.close(name);
  };

  const start = (): Parser => {
    stack = [];
    kinds = [];
    said = 0;
    top = rootFrame;
    silent = 0;
    vector = 0;
    inStyle = false;
    inScript = false;
    anchor = undefined;
    const attribute = (name: string, value: string): void => {
      said |= attributeBits.get(name) ?? 0;
      if (value.length > longestAttribute && !value.startsWith('data:')) head.stretched = true;
    };
    return new Parser(
      {
        onattribute: attribute,
        onopentag: open,
        ontext: text,
        onclosetag: close,
        oncommentend: () => {
          if (ending) head.unclosed = 'a comment';
        },
      },
      {
        Tokenizer: class extends Tokenizer {
          constructor(...like: ConstructorParameters<typeof Tokenizer>) {
            super(...like);
            tokenizer = this;
          }
        },
      },
    );
  };
  const unclosed = (): string | undefined => {
    const name = inScript ? 'script' : inStyle ? 'style' : titled === 'open' ? 'title' : undefined;
    return name === undefined ? undefined : `an element <${name}>`;
  };
  let parser = start();
  for (let at = 0; at < html.length; at += chunk) {
    if (stack.length > deepest) {
      endBlock();
      parser = start();
    }
    parser.write(html.length <= chunk ? html : html.slice(at, at + chunk));
  }
  head.unclosed = unclosed();
  ending = true;
  parser.end();
  endBlock();
  const facts = scripts.facts();
  if (facts !== undefined) head.scripts = facts;
  return head;
};
