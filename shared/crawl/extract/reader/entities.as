// Entities in text.
import { AMPERSAND, GT, LT, section, unit, windowEnd } from './cursor';
import { point, text } from './elements';

/** How many units the entity at a place has, 0 where there is none; above its low bit, which says that it stands for two characters. */
@external("env", "entity")
declare function entity(at: i32): i32;

const SEMICOLON: u32 = 59;
/** What an entity stands for. */
let points: usize = 0;

export function openEntities(pointsAt: usize): void {
  points = pointsAt;
}
/** Of the common entities their units and, in the low bits, what they stand for; 0: JavaScript has to look. */
function common(at: i32): i32 {
  if (at + 8 > windowEnd) return 0;
  const first = unit(at + 1);
  const second = unit(at + 2);
  const third = unit(at + 3);
  if (first == 35) {
    let code = 0;
    for (let i = at + 2; i < at + 7; i += 1) {
      const each = unit(i);
      if (each == SEMICOLON && i > at + 2 && (code < 128 || code > 159) && code > 0 && code < 0xd800)
        return ((i + 1 - at) << 16) | code;
      if (each < 48 || each > 57) return 0;
      code = code * 10 + each - 48;
    }
    return 0;
  }
  if (third == SEMICOLON && second == 116) return first == 108 ? (4 << 16) | LT : first == 103 ? (4 << 16) | GT : 0;
  const fourth = unit(at + 4);
  if (first == 97 && second == 109 && third == 112) return fourth == SEMICOLON ? (5 << 16) | AMPERSAND : 0;
  if (unit(at + 5) != SEMICOLON) return 0;
  if (first == 113 && second == 117 && third == 111 && fourth == 116) return (6 << 16) | 34;
  if (first == 110 && second == 98 && third == 115 && fourth == 112) return (6 << 16) | 0xa0;
  return 0;
}
/** Goes on behind the entity, or behind the sign that begins none. */
export function inEntity(at: i32): i32 {
  let found = common(at);
  let many = found >> 16;
  let second = 0;
  if (found == 0) {
    const asked = entity(at);
    many = asked >> 1;
    if (many == 0) return at + 1;
    found = load<i32>(points);
    if ((asked & 1) != 0) second = load<i32>(points, 4);
  } else found &= 0xffff;
  if (section < at) text(section, at);
  section = at + many;
  point(found);
  if (second != 0) point(second);
  return section;
}
