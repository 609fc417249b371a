/** What `&…;` stands for. htmlparser2's tokenizer decides, so nothing of it is decided here. */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** All that an entity may have; a name has fewer letters. */
const mayBe = /&(?:#[0-9a-z]*|[0-9a-z]{0,40});?/iy;
const nothing = (): void => undefined;
const quiet: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

let source = '';
let value = '';
const ofValues = new Tokenizer(
  {},
  {
    ...quiet,
    onattribdata: (from, to) => {
      value += source.slice(from, to);
    },
    onattribentity: (point) => {
      value += String.fromCodePoint(point);
    },
  },
);
/** An attribute's value, as it is written between its quotes. */
export const decodeValue = (raw: string): string => {
  const quote = raw.includes('"') ? (raw.includes("'") ? '' : "'") : '"';
  source = `<a b=${quote}${raw}${quote}>`;
  value = '';
  ofValues.reset();
  ofValues.write(source);
  const decoded = value;
  // A page's values are megabytes, and the tokenizer lives as long as the process.
  source = '';
  value = '';
  ofValues.reset();
  return decoded;
};

/** Units that it has; 0: there is none. One or two code points. */
export type Entity = { units: number; readonly points: number[] };
let found: Entity | undefined;
const ofText = new Tokenizer(
  {},
  {
    ...quiet,
    ontext: () => {
      found ??= { units: 0, points: [] };
    },
    ontextentity: (point, end) => {
      found ??= { units: end, points: [] };
      if (found.units === end) found.points.push(point);
    },
  },
);
/** Of a text, what begins with its `&` at a place. */
export const entityAt = (text: string, at: number): Entity => {
  mayBe.lastIndex = at;
  found = undefined;
  ofText.reset();
  ofText.write(mayBe.exec(text)?.[0] ?? '');
  ofText.end();
  ofText.reset();
  return found ?? { units: 0, points: [] };
};
