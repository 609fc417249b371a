/**
 * One look at a text for what detectors seek by its characters: a page of documentation has none of it, and none of their patterns is
 * tried on it.
 *
 *   high      units from U+0400 on: letters of other scripts, among dashes and quotation marks
 *   latin     letters of ASCII
 *   numbers   dddd dddd, dddddd ddd, dd.dd.dd-ddd: a card, an account or a national number has one of these
 *   keys      -XXXX-XXXX- or -XXXXX-XXXXX-, of capitals and digits
 */
import { openKernel } from '../kernel.ts';
import { kernel } from './look.generated.ts';
import { usual } from './normalise.ts';

export type Look = {
  readonly high: number;
  readonly latin: number;
  /** Of a text longer than fields are, true without a look. */
  readonly hasNumbers: boolean;
  /** How many, one that goes on counted anew at each of its hyphens; of a text longer than fields are, no bound. */
  readonly keys: number;
};

/** Units around the text that may be looked at. */
const margin = 32;
const open = () => {
  const { tables, calls, writeTo } = openKernel(kernel, { input: ['u16', usual + 2 * margin], found: ['i32', 4] }, [
    'shape',
    'look',
  ]);
  calls.shape(margin);
  return { look: calls.look, found: tables.found, write: writeTo(tables.input.subarray(margin)) };
};
let opened: ReturnType<typeof open> | undefined;

const lookAtPart = (text: string): Look => {
  opened ??= open();
  const { look, found, write } = opened;
  write(text);
  look(text.length);
  const [high = 0, latin = 0, numbers = 0, keys = 0] = found;
  return { high, latin, hasNumbers: numbers === 1, keys };
};
export const lookAt = (text: string): Look => {
  if (text.length <= usual) return lookAtPart(text);
  let [high, latin] = [0, 0];
  for (let at = 0; at < text.length; at += usual) {
    const part = lookAtPart(text.slice(at, at + usual));
    high += part.high;
    latin += part.latin;
  }
  return { high, latin, hasNumbers: true, keys: Number.POSITIVE_INFINITY };
};
