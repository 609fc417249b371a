/** Inline declarations that hide an element from people's eyes, and its colours. Enough of CSS for that, and no more. */
import type { Hidden } from '../page-view.ts';

export type Declared = {
  /** `shown` takes back what an earlier rule said. */
  readonly hides?: Hidden | 'shown';
  /** 0xRRGGBB; undefined where not declared, -1 where unknown (a picture, a variable). */
  readonly colour?: number;
  readonly background?: number;
};
const unknown = -1;

const names: Readonly<Record<string, number>> = {
  white: 0xffffff,
  black: 0x000000,
  red: 0xff0000,
  lime: 0x00ff00,
  green: 0x008000,
  blue: 0x0000ff,
  yellow: 0xffff00,
  grey: 0x808080,
  gray: 0x808080,
  silver: 0xc0c0c0,
  navy: 0x000080,
  maroon: 0x800000,
  snow: 0xfffafa,
  ivory: 0xfffff0,
  whitesmoke: 0xf5f5f5,
};
const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]+)(%?))?\s*\)/;

/** 0xRRGGBB, -1 for what we cannot tell, undefined for see-through. */
export const parseColour = (text: string): number | undefined => {
  const value = text.trim().toLowerCase();
  if (value === 'transparent' || value === 'none' || value === 'inherit' || value === '') return undefined;
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/.exec(value)?.[1];
  if (hex !== undefined) {
    return Number.parseInt(hex.length === 6 ? hex : hex.replace(/./g, '$&$&'), 16);
  }
  const parts = rgb.exec(value);
  if (parts !== null) {
    if (parts[4] !== undefined && Number(parts[4]) === 0) return undefined;
    return (
      (Math.min(255, Number(parts[1])) << 16) | (Math.min(255, Number(parts[2])) << 8) | Math.min(255, Number(parts[3]))
    );
  }
  return names[value.split(/\s/, 1)[0] ?? ''] ?? unknown;
};
/** Too near for a reader: at most 12 of 255 in each channel. */
export const sameColour = (a: number, b: number): boolean =>
  a >= 0 &&
  b >= 0 &&
  Math.abs((a >> 16) - (b >> 16)) <= 12 &&
  Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) <= 12 &&
  Math.abs((a & 255) - (b & 255)) <= 12;

const length = /(-?\d*\.?\d+)\s*(px|em|rem|ex|ch|pt|cm|mm|in|vw|vh|%)?/;
/** CSS lengths in px, roughly: an em and its like are 16, a share of the window 10. */
const px = (value: string | undefined): number | undefined => {
  const match = value === undefined ? null : length.exec(value);
  if (match === null) return undefined;
  const unit = match[2] ?? 'px';
  const factor = unit === 'px' || unit === 'pt' ? 1 : unit.startsWith('v') || unit === '%' ? 10 : 16;
  return Number(match[1]) * factor;
};
/** Further out than any menu that slides in by its own width. */
const farOut = -900;
const isFarOut = (value: string | undefined): boolean => (px(value) ?? 0) <= farOut;
const isTiny = (value: string | undefined): boolean => {
  const size = px(value);
  return size !== undefined && size >= 0 && size <= 1;
};

type Properties = ReadonlyMap<string, string>;
const read = (css: string): Properties => {
  const properties = new Map<string, string>();
  for (const declaration of css.toLowerCase().split(';', 200)) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).trim();
    properties.set(declaration.slice(0, colon).trim(), value.replace(/\s*!important$/, ''));
  }
  return properties;
};

const offScreen = (get: (name: string) => string | undefined): boolean => {
  const position = get('position');
  const placed = position === 'absolute' || position === 'fixed' || position === 'relative';
  if (placed && ['left', 'right', 'top', 'bottom', 'inset-inline-start'].some((side) => isFarOut(get(side))))
    return true;
  if (['text-indent', 'margin-left', 'margin-top', 'margin-right'].some((side) => isFarOut(get(side)))) return true;
  const moved = /translate(?:x|y|3d)?\(([^)]*)\)/.exec(get('transform') ?? '')?.[1];
  return moved?.split(',').some((value) => isFarOut(value)) ?? false;
};
const zeroSize = (get: (name: string) => string | undefined): boolean => {
  if (isTiny(get('font-size')) || /scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/.test(get('transform') ?? '')) return true;
  const clipped = /^rect\(\s*(?:0|1px)/.test(get('clip') ?? '') || /inset\(\s*(?:50|100)%/.test(get('clip-path') ?? '');
  if (clipped) return true;
  const overflow = `${get('overflow') ?? ''} ${get('overflow-x') ?? ''} ${get('overflow-y') ?? ''}`;
  return (
    /hidden|clip/.test(overflow) && ['width', 'height', 'max-width', 'max-height'].some((side) => isTiny(get(side)))
  );
};
const hides = (get: (name: string) => string | undefined): Declared['hides'] => {
  const display = get('display');
  const visibility = get('visibility');
  const opacity = get('opacity');
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return 'display-none';
  if (opacity !== undefined && Number.parseFloat(opacity) <= 0.02) return 'display-none';
  if (get('content-visibility') === 'hidden') return 'display-none';
  if (offScreen(get)) return 'off-screen';
  if (zeroSize(get)) return 'zero-size';
  return display !== undefined || visibility !== undefined || opacity !== undefined ? 'shown' : undefined;
};

/** What a `style` attribute or the body of a rule says; undefined where nothing of it concerns us. */
export const parseDeclarations = (css: string): Declared | undefined => {
  const properties = read(css);
  const get = (name: string): string | undefined => properties.get(name);
  const hidden = hides(get);
  const colourText = get('color');
  const backgroundText = get('background-color') ?? get('background');
  const colour = colourText === undefined ? undefined : parseColour(colourText);
  const background =
    get('background-image') !== undefined || backgroundText?.includes('url(') === true
      ? unknown
      : backgroundText === undefined
        ? undefined
        : parseColour(backgroundText);
  if (hidden === undefined && colour === undefined && background === undefined) return undefined;
  return {
    ...(hidden === undefined ? {} : { hides: hidden }),
    ...(colour === undefined ? {} : { colour }),
    ...(background === undefined ? {} : { background }),
  };
};
