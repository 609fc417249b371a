// Attributes of a tag, as the states of htmlparser2's tokenizer have them.
import {
  AFTER_ATTRIBUTE_NAME,
  AMPERSAND,
  BEFORE_ATTRIBUTE_NAME,
  BEFORE_ATTRIBUTE_VALUE,
  ENDS_KEY,
  EQUALS,
  GT,
  IN_ATTRIBUTE_NAME,
  IN_VALUE_BARE,
  IN_VALUE_DOUBLE,
  IN_VALUE_SINGLE,
  isIn,
  section,
  seek,
  seekEither,
  SLASH,
  SPACE,
  state,
  to,
  unit,
  windowEnd,
} from './cursor';
import { addToName, beginName, keyNumber, restOfName } from './names';
import { attribute } from './tag';

/** The attribute at hand: 0 where nobody reads it; where its value begins; whether there are entities in it. */
let key: i32 = 0;
let valueStart: i32 = 0;
let entities: i32 = 0;
/** What attributes say of their element's look, by key; keys count from behind the elements. */
let says: usize = 0;
let firstKey: i32 = 0;

export function openAttributes(saysAt: usize): void {
  says = saysAt;
}
export function shapeAttributes(elements: i32): void {
  firstKey = elements - 1;
}

/** The first unit belongs to the name whatever it is: `<p =a>`. */
export function beginKey(at: i32): i32 {
  beginName();
  addToName(unit(at));
  to(IN_ATTRIBUTE_NAME, at);
  return at + 1;
}
export function inAttributeName(from: i32): i32 {
  const at = restOfName(from, ENDS_KEY);
  if (at >= windowEnd) return at;
  key = keyNumber();
  return to(AFTER_ATTRIBUTE_NAME, at);
}
function endValue(at: i32): void {
  const keys = key > firstKey ? key - firstKey : 0;
  attribute(keys, keys != 0 ? <i32>load<u8>(says + <usize>keys) : 0, valueStart, at, entities);
  section = -1;
}
function beginValue(next: i32, from: i32): i32 {
  valueStart = from;
  entities = 0;
  return to(next, from);
}
export function afterAttributeName(at: i32): i32 {
  const each = unit(at);
  if (each == EQUALS) state = BEFORE_ATTRIBUTE_VALUE;
  else if (!isIn(each, SPACE)) {
    beginValue(BEFORE_ATTRIBUTE_NAME, at);
    endValue(at);
    return each == SLASH || each == GT ? at : beginKey(at);
  }
  return at + 1;
}
export function beforeAttributeValue(at: i32): i32 {
  const each = unit(at);
  if (each == 34) return beginValue(IN_VALUE_DOUBLE, at + 1);
  if (each == 39) return beginValue(IN_VALUE_SINGLE, at + 1);
  return isIn(each, SPACE) ? at + 1 : beginValue(IN_VALUE_BARE, at);
}
export function inValue(from: i32, quote: u32): i32 {
  let at = seekEither(from, quote, AMPERSAND);
  if (at < windowEnd && unit(at) == AMPERSAND) {
    entities = 1;
    at = seek(at, quote);
  }
  if (at >= windowEnd) return at;
  endValue(at);
  state = BEFORE_ATTRIBUTE_NAME;
  return at + 1;
}
export function inBareValue(from: i32): i32 {
  for (let at = from; at < windowEnd; at += 1) {
    const each = unit(at);
    if (each == GT || isIn(each, SPACE)) {
      endValue(at);
      state = BEFORE_ATTRIBUTE_NAME;
      return at;
    }
    if (each == AMPERSAND) entities = 1;
  }
  return windowEnd;
}
