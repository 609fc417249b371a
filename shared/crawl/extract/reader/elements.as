// What elements mean to us (tables.ts): which block a text is part of, where it goes, and whose beginnings and ends are heard of.
import {
  A,
  at32,
  BODY,
  BR,
  bitsOf,
  isBlock,
  isField,
  isForms,
  isFrame,
  isHeard,
  isLink,
  isQuote,
  isSilent,
  isSpecial,
  put32,
  SCRIPT,
  STYLE,
  SVG,
  TEMPLATE,
  TITLE,
} from './kinds';
import { forgetTags, sayOpen, takeSaid } from './tag';
import { addPoint, addText, beginText, endBlock, heard, roomFor, say, sayPoint, sayText, taken } from './text';

/** JavaScript looks at the element that is last on the tape, from there on: how it is hidden, and the bits below. */
@external("env", "look")
declare function look(from: i32, many: i32): i32;
const otherLook = 16;
const leavesMain = 32;

/** In the stack: its look is another than its parent's. */
const looks = 1 << 30;
/** What attributes say (tables.ts), and what the page's own style rules are about. */
const saysLook = 1;
const saysNamed = 2;
const saysRole = 4;
const anyRules = 1;
const tagRules = 2;

/** As in reader.ts. */
const CLOSE = 6;
const UNLOOK = 7;
const RESTART = 9;
const NORMAL = 0;
const IN_TITLE = 1;
const IN_STYLE = 2;
const IN_SCRIPT = 3;

/** What `endBlock` says of a block: how it is hidden, and these. */
const quoted = 16;
const main = 32;
const hiddenBits = 15;
const root = (BODY << 16) | main;


/** Of the elements whose tag is over: bits of each, and what holds around it. */
let kinds: usize = 0;
let around: usize = 0;
let open: i32 = 0;
/** Element of the block at hand and what `endBlock` says of it. */
let top: i32 = root;
let deepest: i32 = 0;

let rules: i32 = 0;
let silent: i32 = 0;
let vector: i32 = 0;
let titled: i32 = 0;
let inStyle: bool = false;
let inScript: bool = false;
let inAnchor: bool = false;
let fields: i32 = 0;
let nested: bool = false;

export function openElements(kindsAt: usize, aroundAt: usize): void {
  kinds = kindsAt;
  around = aroundAt;
}
export function shapeElements(most: i32): void {
  deepest = most;
}
function forget(): void {
  forgetTags();
  open = 0;
  top = root;
  silent = 0;
  vector = 0;
  inStyle = false;
  inScript = false;
  inAnchor = false;
}
function end(): void {
  endBlock(top >> 16, top & 0xffff);
}
export function beginElements(): void {
  beginText();
  forget();
  titled = 0;
  rules = 0;
  fields = 0;
  nested = false;
}
export function isTooDeep(): bool {
  return open > deepest;
}
/** From here on nothing is open. */
export function closeNothing(): void {
  end();
  forget();
  roomFor(1);
  say(RESTART);
}
/** What of the page has begun: 0, or where its text goes to. */
export function modeOf(): i32 {
  return inScript ? IN_SCRIPT : inStyle ? IN_STYLE : titled == 1 ? IN_TITLE : NORMAL;
}
export function wasNested(): bool {
  return nested;
}

/** A piece of text, at once: to whom it goes is the same for all of it. */
@inline
function where(): i32 {
  return titled == 1 ? IN_TITLE : inStyle ? IN_STYLE : inScript ? IN_SCRIPT : NORMAL;
}
export function text(start: i32, end: i32): void {
  const to = where();
  if (to != NORMAL) sayText(to, start, end);
  else if (silent == 0) {
    addText(start, end);
    if (inAnchor || fields > 0) sayText(NORMAL, start, end);
  }
}
export function point(code: i32): void {
  const to = where();
  if (to != NORMAL) sayPoint(to, code);
  else if (silent == 0) {
    addPoint(code);
    if (inAnchor || fields > 0) sayPoint(NORMAL, code);
  }
}

export function opened(element: i32): void {
  const kind = bitsOf(element);
  const noticed = takeSaid();
  const asks =
    (noticed & saysLook) != 0 ||
    ((rules & anyRules) != 0 && ((noticed & saysNamed) != 0 || (rules & tagRules) != 0)) ||
    element == TEMPLATE ||
    ((noticed & saysRole) != 0 && (top & main) != 0);
  let hidden = top & hiddenBits;
  let other = 0;
  let leaves = (top & main) != 0 && (kind & isFrame) != 0;
  if (asks) {
    const from = sayOpen(element, noticed);
    const answer = look(from, taken());
    hidden = answer & hiddenBits;
    if ((answer & otherLook) != 0) other = looks;
    if ((answer & leavesMain) != 0) leaves = true;
  } else if ((kind & (isLink | isHeard)) != 0) sayOpen(element, noticed);
  if ((kind & (isBlock | isQuote)) != 0 || hidden != (top & hiddenBits)) end();
  put32(around, open, top);
  put32(kinds, open, kind | other);
  open += 1;
  if (open > deepest) nested = true;
  if ((kind & isBlock) != 0) top = (element << 16) | (top & 0xffff);
  if ((kind & isQuote) != 0) top |= quoted;
  if (leaves) top &= ~main;
  top = (top & ~hiddenBits) | hidden;
  if ((kind & isSilent) != 0) silent += 1;
  if (element == A) inAnchor = true;
  if ((kind & isSpecial) == 0) return;
  if ((kind & isField) != 0) fields += 1;
  if (element == TITLE) {
    if (vector == 0 && titled == 0) titled = 1;
    else silent += 1;
  } else if (element == SVG) vector += 1;
  else if (element == STYLE) inStyle = true;
  else if (element == SCRIPT) inScript = true;
  else if (element == BR) addPoint(32);
}

export function closed(element: i32): void {
  let parent = root;
  let kind = 0;
  if (open > 0) {
    open -= 1;
    parent = at32(around, open);
    kind = at32(kinds, open);
  }
  if ((kind & (isBlock | isQuote)) != 0 || ((parent ^ top) & hiddenBits) != 0) end();
  top = parent;
  if ((kind & looks) != 0) {
    roomFor(1);
    say(UNLOOK);
  }
  if ((kind & isSilent) != 0) silent -= 1;
  if (element == A) {
    inAnchor = false;
    sayClose(element);
  }
  if ((kind & isSpecial) == 0) return;
  if ((kind & isField) != 0) fields -= 1;
  if (element == TITLE) {
    if (titled == 1) titled = 2;
    else silent -= 1;
  } else if (element == SVG) vector -= 1;
  else if (element == STYLE) {
    inStyle = false;
    sayClose(element);
    rules = heard();
  } else if (element == SCRIPT) {
    inScript = false;
    sayClose(element);
  } else if ((bitsOf(element) & isForms) != 0) sayClose(element);
}
function sayClose(element: i32): void {
  roomFor(2);
  say(CLOSE);
  say(element);
}
/** The page is over, and so is its last block. */
export function endElements(): void {
  end();
}
