// What stands between `<!` or `<?` and `>`: comments, the doctype, CDATA. Only CDATA inside of SVG or MathML has text.
import {
  BEFORE_COMMENT,
  BEFORE_DECLARATION,
  CDATA_SEQUENCE,
  DASH,
  DOCTYPE_SEQUENCE,
  GT,
  IN_CDATA,
  IN_COMMENT,
  IN_DECLARATION,
  IN_SPECIAL_COMMENT,
  section,
  seek,
  sequence,
  state,
  TEXT,
  to,
  unit,
  windowEnd,
} from './cursor';
import { text } from './elements';
import { isForeign } from './nesting';

/** Units from the last to the first, a byte each. */
const doctype: u64 = 0x65_7079_7463_6f64;
const cdata: u64 = 0x5b_4154_4144_43;
const commentEnd: u32 = 0x3e21_2d2d;
const cdataEnd: u32 = 0x3e_5d5d;

export function beforeDeclaration(at: i32): i32 {
  const each = unit(at);
  if (each == GT) return to(TEXT, at + 1);
  sequence = 0;
  if (each == 91) state = CDATA_SEQUENCE;
  else if ((each | 32) == 100) {
    state = DOCTYPE_SEQUENCE;
    sequence = 1;
  } else state = each == DASH ? BEFORE_COMMENT : IN_SPECIAL_COMMENT;
  return at + 1;
}
export function inDoctypeSequence(at: i32): i32 {
  const each = unit(at);
  if (sequence == 7) {
    state = IN_DECLARATION;
    return at;
  }
  if ((each | 32) == <u32>((doctype >> (8 * sequence)) & 255)) sequence += 1;
  else if (each == GT) return to(TEXT, at + 1);
  else state = IN_SPECIAL_COMMENT;
  return at + 1;
}
export function inCdataSequence(at: i32): i32 {
  if (unit(at) != <u32>((cdata >> (8 * sequence)) & 255)) {
    sequence = 0;
    state = IN_SPECIAL_COMMENT;
    return at;
  }
  sequence += 1;
  if (sequence < 6) return at + 1;
  sequence = 0;
  return to(IN_CDATA, at + 1);
}
export function beforeComment(at: i32): i32 {
  const each = unit(at);
  if (each == GT) return to(TEXT, at + 1);
  if (each == DASH) {
    sequence = 0;
    return to(IN_COMMENT, at + 1);
  }
  state = IN_SPECIAL_COMMENT;
  return at + 1;
}
function endComment(at: i32): i32 {
  sequence = 0;
  return to(TEXT, at + 1);
}
export function inComment(at: i32): i32 {
  const each = unit(at);
  if (each == GT && ((sequence <= 1 && at == section + sequence) || sequence == 2)) return endComment(at);
  if (sequence == 3 && each != GT) sequence = each == DASH ? 1 : 0;
  else if (each == ((commentEnd >> (8 * sequence)) & 255)) {
    sequence += 1;
    if (sequence == 4) return endComment(at);
  } else if (sequence == 0) {
    const next = seek(at + 1, DASH);
    if (next >= windowEnd) return next;
    sequence = 1;
    return next + 1;
  } else if (each != ((commentEnd >> (8 * (sequence - 1))) & 255)) sequence = 0;
  return at + 1;
}
export function inCdata(at: i32): i32 {
  const each = unit(at);
  if (each == ((cdataEnd >> (8 * sequence)) & 255)) {
    sequence += 1;
    if (sequence == 3) {
      if (isForeign()) text(section, at - 2);
      return endComment(at);
    }
  } else if (sequence == 0) {
    const next = seek(at + 1, 93);
    if (next >= windowEnd) return next;
    sequence = 1;
    return next + 1;
  } else if (each != ((cdataEnd >> (8 * (sequence - 1))) & 255)) sequence = 0;
  return at + 1;
}

/** Of a page that ends here: whether it ends within what it would have been a comment. */
export function endsInComment(): bool {
  if (state < BEFORE_DECLARATION || state > IN_SPECIAL_COMMENT || state == IN_DECLARATION) return false;
  return state != DOCTYPE_SEQUENCE || sequence != 7;
}
