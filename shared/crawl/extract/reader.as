// HTML as htmlparser2's tokenizer reads it, a window of the page at a time: its states, by the same names, each of which runs as far as
// it goes.
import {
  AFTER_ATTRIBUTE_NAME,
  AFTER_CLOSING_TAG_NAME,
  AMPERSAND,
  BEFORE_ATTRIBUTE_NAME,
  BEFORE_ATTRIBUTE_VALUE,
  BEFORE_CLOSING_TAG_NAME,
  BEFORE_COMMENT,
  BEFORE_DECLARATION,
  BEFORE_TAG_NAME,
  CDATA_SEQUENCE,
  DOCTYPE_SEQUENCE,
  ENDS_TAG,
  GT,
  IN_ATTRIBUTE_NAME,
  IN_CDATA,
  IN_CLOSING_TAG_NAME,
  IN_COMMENT,
  IN_SELF_CLOSING_TAG,
  IN_SPECIAL_COMMENT,
  IN_SPECIAL_TAG,
  IN_TAG_NAME,
  IN_VALUE_BARE,
  IN_VALUE_DOUBLE,
  IN_VALUE_SINGLE,
  LT,
  PLAIN_TEXT,
  SLASH,
  SPACE,
  TEXT,
  index,
  isIn,
  isLetter,
  section,
  seek,
  seekEither,
  sequence,
  state,
  to,
  toText,
  unit,
  windowEnd,
} from './reader/cursor';
import {
  afterAttributeName,
  beforeAttributeValue,
  beginKey,
  inAttributeName,
  inBareValue,
  inValue,
  openAttributes,
  shapeAttributes,
} from './reader/attributes';
import {
  beforeComment,
  beforeDeclaration,
  endsInComment,
  inCdata,
  inCdataSequence,
  inComment,
  inDoctypeSequence,
} from './reader/declarations';
import { isTooDeep, modeOf, openElements, shapeElements, text, wasNested } from './reader/elements';
import { inEntity, openEntities } from './reader/entities';
import { bitsOf, isPlain, isRaw, isText, openKinds, shapeKinds } from './reader/kinds';
import { beginName, elementNumber, learn, lettersOf, openNames, restOfName } from './reader/names';
import {
  beginNesting,
  closeAll,
  closeTag,
  endSelfClosing,
  endTag,
  isForeign,
  openNesting,
  openNow,
  openTag,
  restart,
} from './reader/nesting';
import { openTags } from './reader/tag';
import { addUnits, openText, shapeText, taken, toWindow } from './reader/text';

export { addUnits, learn, modeOf, openNow, taken };

/** The element whose text is taken as it is, and its bits; 0 for none. */
let special: i32 = 0;
let specialBits: i32 = 0;

export function open(
  inputAt: usize,
  fewAt: usize,
  textAt: usize,
  tapeAt: usize,
  lettersAt: usize,
  slotsAt: usize,
  keySlotsAt: usize,
  nameAt: usize,
  bitsAt: usize,
  closesAt: usize,
  closedByAt: usize,
  adjustedAt: usize,
  saysAt: usize,
  stackAt: usize,
  contextsAt: usize,
  kindsAt: usize,
  aroundAt: usize,
  valuesAt: usize,
  pointsAt: usize,
): void {
  openText(inputAt, fewAt, textAt, tapeAt);
  openNames(lettersAt, slotsAt, keySlotsAt, nameAt);
  openKinds(bitsAt);
  openNesting(closesAt, closedByAt, adjustedAt, stackAt, contextsAt);
  openElements(kindsAt, aroundAt);
  openTags(valuesAt);
  openAttributes(saysAt);
  openEntities(pointsAt);
}
/** Room for text and tape; how many elements have names; how many may be open at once where a window begins. */
export function shape(outMany: i32, tapeMany: i32, elements: i32, deepest: i32): void {
  shapeText(outMany, tapeMany);
  shapeKinds(elements);
  shapeElements(deepest);
  shapeAttributes(elements);
}

function inText(from: i32): i32 {
  const at = seekEither(from, LT, AMPERSAND);
  if (at >= windowEnd) return at;
  if (unit(at) == AMPERSAND) return inEntity(at);
  if (at > section) text(section, at);
  section = at;
  state = BEFORE_TAG_NAME;
  return at + 1;
}
function beforeTagName(at: i32): i32 {
  const each = unit(at);
  if (isLetter(each)) {
    beginName();
    return to(IN_TAG_NAME, at);
  }
  if (each == SLASH) state = BEFORE_CLOSING_TAG_NAME;
  else if (each == 33) return to(BEFORE_DECLARATION, at + 1);
  else if (each == 63) {
    section = at;
    state = IN_SPECIAL_COMMENT;
  } else {
    state = TEXT;
    return at;
  }
  return at + 1;
}
function inTagName(from: i32): i32 {
  const at = restOfName(from, ENDS_TAG);
  if (at >= windowEnd) return at;
  const element = elementNumber();
  specialBits = element != 0 && !isForeign() ? bitsOf(element) & (isRaw | isText | isPlain) : 0;
  special = specialBits != 0 ? element : 0;
  openTag(element, section, at);
  section = -1;
  state = BEFORE_ATTRIBUTE_NAME;
  return at;
}
/** Behind a tag. */
function enterBody(from: i32): i32 {
  sequence = 0;
  return to(special == 0 ? TEXT : specialBits == isPlain ? PLAIN_TEXT : IN_SPECIAL_TAG, from);
}
function beforeAttributeName(from: i32): i32 {
  let at = from;
  let each: u32 = 0;
  for (; at < windowEnd; at += 1) {
    each = unit(at);
    if (!isIn(each, SPACE)) break;
  }
  if (at >= windowEnd) return at;
  if (each == GT) {
    endTag();
    return enterBody(at + 1);
  }
  if (each == SLASH) {
    state = IN_SELF_CLOSING_TAG;
    return at + 1;
  }
  return beginKey(at);
}
function inSelfClosingTag(at: i32): i32 {
  const each = unit(at);
  if (each == GT) {
    endSelfClosing();
    return enterBody(at + 1);
  }
  if (isIn(each, SPACE)) return at + 1;
  state = BEFORE_ATTRIBUTE_NAME;
  return at;
}
function beforeClosingTagName(at: i32): i32 {
  const each = unit(at);
  if (each == GT) return to(TEXT, at + 1);
  section = at;
  if (isLetter(each)) {
    beginName();
    return to(IN_CLOSING_TAG_NAME, at);
  }
  state = IN_SPECIAL_COMMENT;
  return at + 1;
}
function inClosingTagName(from: i32): i32 {
  const at = restOfName(from, ENDS_TAG);
  if (at >= windowEnd) return at;
  closeTag(elementNumber(), section, at);
  section = -1;
  state = AFTER_CLOSING_TAG_NAME;
  return at;
}

/** Text of an element that is taken as it is, up to `</` and its name. */
function inSpecialTag(at: i32): i32 {
  const each = unit(at);
  const own = lettersOf(special);
  const whole = <i32>load<u8>(own) + 2;
  if (sequence == whole) {
    if (isIn(each, ENDS_TAG)) {
      const textEnd = at - whole;
      if (section < textEnd) text(section, textEnd);
      closeTag(special, textEnd + 2, at);
      special = 0;
      section = -1;
      state = AFTER_CLOSING_TAG_NAME;
      return at;
    }
    sequence = 0;
  }
  const wanted: u32 = sequence == 0 ? LT : sequence == 1 ? SLASH : <u32>load<u8>(own + <usize>(sequence - 1));
  if ((each | 32) == wanted) sequence += 1;
  else if (sequence > 0) sequence = each == LT ? 1 : 0;
  else if (specialBits == isText) {
    if (each == AMPERSAND) return inEntity(at);
  } else {
    const next = seek(at + 1, LT);
    if (next >= windowEnd) return next;
    sequence = 1;
    return next + 1;
  }
  return at + 1;
}

function step(at: i32): i32 {
  switch (state) {
    case TEXT:
      return inText(at);
    case BEFORE_TAG_NAME:
      return beforeTagName(at);
    case IN_TAG_NAME:
      return inTagName(at);
    case BEFORE_ATTRIBUTE_NAME:
      return beforeAttributeName(at);
    case IN_ATTRIBUTE_NAME:
      return inAttributeName(at);
    case AFTER_ATTRIBUTE_NAME:
      return afterAttributeName(at);
    case BEFORE_ATTRIBUTE_VALUE:
      return beforeAttributeValue(at);
    case IN_VALUE_DOUBLE:
      return inValue(at, 34);
    case IN_VALUE_SINGLE:
      return inValue(at, 39);
    case IN_VALUE_BARE:
      return inBareValue(at);
    case IN_SELF_CLOSING_TAG:
      return inSelfClosingTag(at);
    case BEFORE_CLOSING_TAG_NAME:
      return beforeClosingTagName(at);
    case IN_CLOSING_TAG_NAME:
      return inClosingTagName(at);
    case IN_SPECIAL_TAG:
      return inSpecialTag(at);
    case BEFORE_DECLARATION:
      return beforeDeclaration(at);
    case DOCTYPE_SEQUENCE:
      return inDoctypeSequence(at);
    case BEFORE_COMMENT:
      return beforeComment(at);
    case IN_COMMENT:
      return inComment(at);
    case CDATA_SEQUENCE:
      return inCdataSequence(at);
    case IN_CDATA:
      return inCdata(at);
    case PLAIN_TEXT:
      return windowEnd;
    default:
      // AFTER_CLOSING_TAG_NAME, IN_DECLARATION, IN_SPECIAL_COMMENT
      return toText(at);
  }
}

export function begin(): void {
  beginNesting();
  index = 0;
  toPlace(0);
}
function toPlace(at: i32): void {
  index = at;
  state = TEXT;
  section = at;
  special = 0;
}
/** The units of `input`, which stand from `from` on in the page. */
export function read(from: i32, many: i32): void {
  if (isTooDeep()) {
    restart();
    // Behind an entity that goes past the window's end.
    toPlace(max(from, index));
  }
  toWindow(from);
  windowEnd = from + many;
  let at = index;
  while (at < windowEnd) at = step(at);
  index = at;
  const flows = state == TEXT || state == PLAIN_TEXT || (state == IN_SPECIAL_TAG && sequence == 0);
  if (!flows || section >= windowEnd) return;
  text(section, windowEnd);
  section = windowEnd;
}

const sawComment = 1;
const sawNested = 2;
/** The page is over, after so many units; answers the bits above. A tag that its end cuts off says nothing. */
export function finish(length: i32): i32 {
  const comment = endsInComment();
  const inText = state == TEXT || state == PLAIN_TEXT || state == IN_SPECIAL_TAG;
  if ((inText || state == BEFORE_TAG_NAME || state == BEFORE_CLOSING_TAG_NAME) && section < length) text(section, length);
  closeAll();
  return (comment ? sawComment : 0) | (wasNested() ? sawNested : 0);
}
