// Elements as htmlparser2 nests them: what a tag opens, and what it closes on the way.
import { beginElements, closed, closeNothing, endElements, opened } from './elements';
import { at32, BR, bitsOf, FORM, IMAGE, IMG, isIntegration, isNamed, isVoid, MATH, P, put32, SVG } from './kinds';
import { toTag } from './tag';

/** JavaScript's number of an element that the tables do not name: 0 where none of that name is `opened`, nor is now. */
@external("env", "named")
declare function named(start: i32, end: i32, opened: i32): i32;

/** Of each named element: the group that its beginning closes, the groups that it is closed by, its name in SVG. */
let closes: usize = 0;
let closedBy: usize = 0;
let adjusted: usize = 0;

/** The stack, upwards, which has a tag from its name on; and contexts: 0 for HTML, 1 for SVG, 2 for MathML. */
let stack: usize = 0;
let depth: i32 = 0;
let contexts: usize = 0;
let context: i32 = 0;
let forms: i32 = 0;
/** The tag at hand, 0 where there is none; and whether it opens an element. */
let tag: i32 = 0;
let opens: bool = false;

export function openNesting(closesAt: usize, closedByAt: usize, adjustedAt: usize, stackAt: usize, contextsAt: usize): void {
  closes = closesAt;
  closedBy = closedByAt;
  adjusted = adjustedAt;
  stack = stackAt;
  contexts = contextsAt;
}
function forget(): void {
  depth = 0;
  context = 0;
  store<u8>(contexts, 0);
  forms = 0;
  tag = 0;
  opens = false;
}
export function beginNesting(): void {
  beginElements();
  forget();
}
export function restart(): void {
  closeNothing();
  forget();
}
export function openNow(): i32 {
  return depth;
}

function pop(): void {
  depth -= 1;
  const element = at32(stack, depth);
  if (element == FORM) forms -= 1;
  if (element == SVG || element == MATH || (bitsOf(element) & isIntegration) != 0) context -= 1;
  closed(element);
}
function isInStack(element: i32): bool {
  for (let i = depth - 1; i >= 0; i -= 1) if (at32(stack, i) == element) return true;
  return false;
}
export function isForeign(): bool {
  return load<u8>(contexts + <usize>context) != 0;
}
/** As htmlparser2 calls an element that is written so. */
function nameOf(written: i32, start: i32, end: i32, opened: i32): i32 {
  const element = written != 0 ? written : named(start, end, opened);
  const now = load<u8>(contexts + <usize>context);
  const svg: i32 = isNamed(element) ? load<u16>(adjusted + (<usize>element << 1)) : 0;
  if (now == 1) return svg != 0 ? svg : element;
  if (context > 0 && svg != 0 && isInStack(svg)) return svg;
  return now == 0 && element == IMAGE ? IMG : element;
}

function begin(element: i32): void {
  tag = element;
  if (element == FORM && forms > 0) {
    tag = 0;
    return;
  }
  const group: u32 = isNamed(element) ? load<u8>(closes + <usize>element) : 0;
  if (group != 0)
    while (depth > 0) {
      const last = at32(stack, depth - 1);
      if (!isNamed(last) || ((load<u16>(closedBy + (<usize>last << 1)) >> group) & 1) == 0) break;
      pop();
    }
  const kind = bitsOf(element);
  if ((kind & isVoid) == 0) {
    put32(stack, depth, element);
    depth += 1;
    if (element == FORM) forms += 1;
    const inner = element == SVG ? 1 : element == MATH ? 2 : (kind & isIntegration) != 0 ? 0 : -1;
    if (inner >= 0) {
      context += 1;
      store<u8>(contexts + <usize>context, inner);
    }
  }
  opens = true;
}
export function endTag(): void {
  if (opens) {
    opens = false;
    opened(tag);
  }
  if ((bitsOf(tag) & isVoid) != 0) closed(tag);
  tag = 0;
}
/** `written`: the number of its name as it stands there, 0 where it has none. */
export function openTag(written: i32, start: i32, end: i32): void {
  toTag(start, end);
  begin(nameOf(written, start, end, 1));
}
export function endSelfClosing(): void {
  if (!isForeign()) return endTag();
  const element = tag;
  endTag();
  if (element != 0 && depth > 0 && at32(stack, depth - 1) == element) pop();
}
export function closeTag(written: i32, start: i32, end: i32): void {
  const element = nameOf(written, start, end, 0);
  if ((bitsOf(element) & isVoid) != 0) {
    if (element != BR) return;
    toTag(start, end);
    opened(BR);
    closed(BR);
    return;
  }
  if (element != 0 && isInStack(element)) {
    while (at32(stack, depth - 1) != element) pop();
    pop();
  } else if (element == P) {
    toTag(start, end);
    begin(P);
    endTag();
    if (depth > 0 && at32(stack, depth - 1) == P) pop();
  }
}

/** The page is over, and with it all that is open. */
export function closeAll(): void {
  for (let i = depth - 1; i >= 0; i -= 1) closed(at32(stack, i));
  endElements();
}
