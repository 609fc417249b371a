/** Links, images and offered files of a page: each address once, with caps. */

import type { Met } from '../canonical.ts';
import { copy } from '../copy.ts';
import type { FileOffer, Hidden, Image, Link } from '../page-view.ts';
import { createResolver, type Resolver } from '../resolver.ts';
import { inScope, type Scope } from '../scope.ts';
import { sectionOf } from '../sections.ts';
import { extensionOf, offers, pageRels } from './tables.ts';

export type LinkDraft = { -readonly [K in keyof Link]: Link[K] };
export type Links = {
  /** The first `<base href>` counts. */
  readonly base: (href: string) => void;
  /** Answers the link to which text may still be added; undefined: not an address, known already, or over the cap. */
  readonly add: (
    tag: string,
    reference: string,
    rel: string,
    hidden: Hidden | undefined,
    text?: string,
  ) => LinkDraft | undefined;
  readonly image: (source: string, attributes: Readonly<Record<string, string>>) => void;
  readonly finish: () => {
    readonly links: readonly Link[];
    readonly images: readonly Image[];
    readonly files: readonly FileOffer[];
  };
  /** Addresses left out over the cap. */
  readonly over: () => number;
  /** Some carried a session id, which is taken out. */
  readonly sessions: () => boolean;
};
const mostImages = 2_000;
const mostFiles = 2_000;
const mostSpared = 5_000;
const sparedOfASection = 100;
export const longestText = 300;
const longestMagnet = 4_096;
/** As most texts are. */
const isTidy = /^\S+(?: \S+)*$/;
const tidy = (text: string, most: number): string =>
  text === '' || (text.length <= most && isTidy.test(text))
    ? copy(text)
    : copy(
        text
          .slice(0, most * 2)
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, most),
      );
/** A blank or another sign beyond letters, or the letter itself. */
const mayBeMagnet = (reference: string): boolean => {
  const first = reference.charCodeAt(0);
  return (first | 0x20) === 0x6d || first <= 0x20 || first >= 0x7f;
};

export const createLinks = (url: string, scope: Scope, most: number): Links => {
  const met: Met = { session: false };
  let resolve: Resolver = createResolver(url, met);
  let based = false;
  let over = 0;
  const links = new Map<string, LinkDraft>();
  const images = new Map<string, Image>();
  /** Of a page that leads almost everywhere at once, a few of each part of the site are taken all the same. */
  const spare = new Map<string, number>();
  let spared = 0;
  const isRare = (target: string): boolean => {
    const section = sectionOf(target);
    const count = (spare.get(section) ?? 0) + 1;
    if (spared >= mostSpared || count > sparedOfASection) return false;
    spare.set(section, count);
    spared += 1;
    return true;
  };
  const magnets: { url: string; link: LinkDraft }[] = [];

  const draft = (
    tag: string,
    to: Link['to'],
    target: string,
    rel: string,
    hidden: Hidden | undefined,
    text: string,
  ): LinkDraft => ({
    url: target,
    text,
    rel: rel === '' ? '' : copy(rel.slice(0, 100).trim().toLowerCase()),
    to,
    tag,
    ...(hidden === undefined ? {} : { hidden }),
  });

  return {
    base: (href) => {
      if (based) return;
      based = true;
      const target = URL.parse(href.trim(), url);
      if (target !== null && /^https?:$/.test(target.protocol)) resolve = createResolver(target.href, met);
    },
    add: (tag, reference, rel, hidden, text = '') => {
      if (mayBeMagnet(reference) && /^\s*magnet:/i.test(reference)) {
        if (magnets.length >= mostFiles || reference.length > longestMagnet) return undefined;
        const link = draft(tag, 'out', copy(reference.trim()), rel, hidden, text);
        magnets.push({ url: link.url, link });
        return link;
      }
      if (
        tag === 'link' &&
        !rel
          .toLowerCase()
          .split(/\s+/)
          .some((each) => pageRels.has(each))
      )
        return undefined;
      const target = resolve(reference);
      if (target === undefined) return undefined;
      const key = hidden === undefined ? target : `${hidden} ${target}`;
      const known = links.get(key);
      if (known !== undefined) return known.text === '' ? known : undefined;
      if (links.size >= most && !isRare(target)) {
        over += 1;
        return undefined;
      }
      const to = inScope(scope, target) ? 'site' : 'out';
      // Pictures and fonts of others, which are no links.
      if (tag === 'css' && to === 'out') return undefined;
      const link = draft(tag, to, copy(target), rel, hidden, text);
      links.set(key, link);
      return link;
    },
    image: (source, attributes) => {
      if (images.size >= mostImages || /^\s*data:/i.test(source)) return;
      const target = resolve(source);
      if (target === undefined || images.has(target)) return;
      const width = Number.parseInt(attributes['width'] ?? '', 10);
      const height = Number.parseInt(attributes['height'] ?? '', 10);
      images.set(target, {
        url: copy(target),
        alt: tidy(attributes['alt'] ?? '', longestText),
        ...(width >= 0 ? { width } : {}),
        ...(height >= 0 ? { height } : {}),
      });
    },
    finish: () => {
      const files: FileOffer[] = [];
      for (const link of links.values()) {
        link.text = tidy(link.text, longestText);
        const kind = link.tag === 'script' ? undefined : offers.get(extensionOf(link.url));
        if (kind !== undefined && files.length < mostFiles) files.push({ kind, url: link.url, text: link.text });
      }
      for (const { url: magnet, link } of magnets)
        files.push({ kind: 'magnet', url: magnet, text: tidy(link.text, longestText) });
      return { links: [...links.values()], images: [...images.values()], files };
    },
    over: () => over,
    sessions: () => met.session,
  };
};
