/** How elements nest, as htmlparser2 has it: what ends by itself, what another's beginning ends, whose text is taken as it is. */
import { elements as meanings } from './tables.ts';

const set = (names: string): readonly string[] => names.split(' ');

/** Those that the reader knows by number, from 1 on (reader/kinds.as). */
const numbered = set('body title svg math style script a p br form template img image');
/** Nothing is said of these; but a name that is in no table costs a look by JavaScript. */
const plain = set(
  'abbr acronym b bdi bdo big canvas circle code colgroup data defs del ellipse em font g i ins kbd label line map mark mask menuitem ' +
    'meter nobr path picture polygon polyline progress rect ruby s samp slot small span stop strike strong sub sup symbol text time tspan ' +
    'tt u use var',
);
const voids = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
/** Where HTML goes on inside of SVG or MathML. */
const integration = set('mi mo mn ms mtext annotation-xml foreignObject desc title');
/** An element → those that are open and end where it begins. */
const closers: readonly (readonly [beginning: string, ends: string])[] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['body', 'head link script'],
  ['a', 'a'],
  ['li', 'li'],
  [
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    'p',
  ],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['tbody tfoot', 'thead tbody'],
];
/** SVG's names that have capitals. */
const svgNames = set(
  'altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood ' +
    'feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient textPath',
);
/** Of these the page's reader hears where they begin, and of the second row where they end. */
const heard = set('html base meta form input select option textarea button img source script');
const forms = set('form select option textarea button');
const fields = set('option textarea button');

/** Beside `is` of tables.ts. */
const traits: readonly (readonly [bit: number, names: readonly string[]])[] = [
  [64, voids],
  [128, integration],
  [256, heard],
  [512, fields],
  [1024, forms],
  [2048, set('iframe noembed noframes script style xmp')],
  [4096, set('title textarea')],
  [8192, ['plaintext']],
];

/** By number; the first is none. What is written in small letters comes before SVG's own spelling. */
export const elementNames: readonly string[] = [
  ...new Set([
    '',
    ...numbered,
    ...meanings.keys(),
    ...traits.flatMap(([, names]) => names.filter((name) => name !== 'foreignObject')),
    ...closers.flatMap((pair) => pair.flatMap(set)),
    ...plain,
    ...svgNames.map((name) => name.toLowerCase()),
  ]),
  ...svgNames,
];
/** How many of them can be written. */
export const written = elementNames.length - svgNames.length;
const numberOf = (name: string): number => elementNames.indexOf(name);

type Tables = {
  readonly bits: Int32Array;
  readonly closes: Uint8Array;
  readonly closedBy: Uint16Array;
  readonly adjusted: Uint16Array;
};
/** By number: what an element is, which group its beginning closes, which groups close it, its number in SVG. */
export const fillGrammar = ({ bits, closes, closedBy, adjusted }: Tables): void => {
  for (const [name, bit] of meanings) bits[numberOf(name)] = bit;
  for (const [bit, names] of traits) for (const number of names.map(numberOf)) bits[number] = (bits[number] ?? 0) | bit;
  for (const [group, [beginning, ends]] of closers.entries()) {
    for (const name of set(beginning)) closes[numberOf(name)] = group + 1;
    for (const number of set(ends).map(numberOf)) closedBy[number] = (closedBy[number] ?? 0) | (1 << (group + 1));
  }
  for (const name of svgNames) adjusted[numberOf(name.toLowerCase())] = numberOf(name);
};
