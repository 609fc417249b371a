/** How an element looks to a reader, inherited from its parents: hidden or not, and its two colours. */
import type { Hidden } from '../page-view.ts';
import type { Attributes } from './reader.ts';
import { type Declared, parseColour, parseDeclarations, sameColour } from './style.ts';
import { key } from './tables.ts';

export type Look = {
  readonly hidden: Hidden | undefined;
  readonly colour: number | undefined;
  readonly background: number | undefined;
};
export const plainLook: Look = { hidden: undefined, colour: undefined, background: undefined };

/** tag, .class, #id, tag.class and tag#id of the page's own style elements. */
export type StyleRules = {
  readonly add: (css: string) => void;
  readonly match: (tag: string, classes: string | undefined, id: string | undefined) => readonly Declared[];
  readonly any: () => boolean;
  /** Rules for bare elements. */
  readonly tags: () => boolean;
};
const selector = /^([a-z][a-z0-9]*)?(?:([.#])(-?[a-z_][\w-]*))?$/i;
const maxRules = 5_000;
const maxCss = 512 * 1024;
const none: readonly Declared[] = [];

/** Rules at the top level only: what stands in `@media print` or the like may never apply. */
const topLevelRules = function* (css: string): Generator<readonly [selectors: string, body: string]> {
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    const prelude = css.slice(css.lastIndexOf(';', open) >= at ? css.lastIndexOf(';', open) + 1 : at, open).trim();
    let close = css.indexOf('}', open);
    if (prelude.startsWith('@')) {
      let depth = 1;
      close = open;
      while (depth > 0 && close >= 0) {
        const nextClose = css.indexOf('}', close + 1);
        const nextOpen = css.indexOf('{', close + 1);
        if (nextClose < 0) return;
        depth += nextOpen >= 0 && nextOpen < nextClose ? 1 : -1;
        close = nextOpen >= 0 && nextOpen < nextClose ? nextOpen : nextClose;
      }
    } else yield [prelude, css.slice(open + 1, close < 0 ? css.length : close)];
    if (close < 0) return;
    at = close + 1;
  }
};

export const createStyleRules = (): StyleRules => {
  const rules = new Map<string, Declared>();
  let tags = false;
  let read = 0;
  return {
    add: (css) => {
      read += css.length;
      if (read > maxCss) return;
      for (const [selectors, body] of topLevelRules(css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ''))) {
        const declared = parseDeclarations(body);
        if (declared === undefined) continue;
        for (const each of selectors.split(',')) {
          const parts = selector.exec(each.trim());
          if (parts === null || rules.size >= maxRules) continue;
          const tag = (parts[1] ?? '').toLowerCase();
          const key = `${tag}${parts[2] ?? ''}${parts[3] ?? ''}`;
          if (key === '') continue;
          if (parts[2] === undefined) tags = true;
          rules.set(key, { ...rules.get(key), ...declared });
        }
      }
    },
    match: (tag, classes, id) => {
      const found: Declared[] = [];
      const take = (key: string): void => {
        const declared = rules.get(key);
        if (declared !== undefined) found.push(declared);
      };
      if (tags) take(tag);
      if (classes !== undefined) {
        for (const each of classes.split(/\s+/, 20)) {
          take(`.${each}`);
          take(`${tag}.${each}`);
        }
      }
      if (id !== undefined) {
        take(`#${id}`);
        take(`${tag}#${id}`);
      }
      return found.length === 0 ? none : found;
    },
    any: () => rules.size > 0,
    tags: () => tags,
  };
};

/** `sheets`: a style sheet of another file may have coloured the page, so white is not known to be its ground. */
export const lookOf = (parent: Look, tag: string, value: Attributes, rules: StyleRules, sheets: boolean): Look => {
  const style = value(key.style);
  const attribute = value(key.hidden);
  const ground = value(key.bgcolor);
  const ink = tag === 'font' ? value(key.color) : tag === 'body' ? value(key.text) : undefined;
  const matched = rules.any() ? rules.match(tag, value(key.class), value(key.id)) : none;
  const own = style === undefined ? undefined : parseDeclarations(style);
  if (
    own === undefined &&
    attribute === undefined &&
    ground === undefined &&
    ink === undefined &&
    matched.length === 0
  ) {
    return tag === 'template' && parent.hidden === undefined ? { ...parent, hidden: 'display-none' } : parent;
  }
  let said: Declared = {};
  for (const declared of matched) said = { ...said, ...declared };
  if (ground !== undefined) said = { ...said, background: parseColour(ground) ?? -1 };
  if (ink !== undefined) said = { ...said, colour: parseColour(ink) ?? -1 };
  if (own !== undefined) said = { ...said, ...own };

  const colour = said.colour ?? parent.colour;
  const background = said.background ?? parent.background;
  let hidden = parent.hidden;
  if (hidden === undefined && said.hides !== undefined && said.hides !== 'shown') hidden = said.hides;
  if (hidden === undefined && attribute !== undefined && attribute !== 'until-found' && said.hides === undefined) {
    hidden = 'attribute';
  }
  if (hidden === undefined && colour !== undefined && (said.colour !== undefined || said.background !== undefined)) {
    const under = background ?? (sheets ? undefined : 0xffffff);
    if (under !== undefined && sameColour(colour, under)) hidden = 'same-colour';
  }
  return { hidden, colour, background };
};
