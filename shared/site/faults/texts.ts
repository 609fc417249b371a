/** What can be wrong with an inventory, and what to do: a problem without its full stop, a remedy with it. Texts of the file come quoted. */
import type { InEveryLanguage } from '../../messages.ts';
import { faultsDe } from './de.ts';
import { faultsEn } from './en.ts';
import { faultsFr } from './fr.ts';
import { faultsNl } from './nl.ts';

type Said = readonly [problem: string, remedy: string];
/** What a value of JSON is where it should be another. */
type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

export type FaultTexts = {
  readonly types: Readonly<Record<JsonType, string>>;
  readonly emptyFile: (columns: string) => Said;
  readonly notUtf8: Said;
  readonly nothingNamed: Said;
  /** Of which record: without an id, the one on this line. */
  readonly missing: (kind: string, id: string | undefined, field: string) => Said;
  readonly startElsewhere: (host: string, own: string) => Said;
  readonly twice: (kind: string, id: string, line: number) => Said;
  readonly noSuch: (kind: string, id: string) => Said;
  readonly unknownColumn: (name: string, columns: string) => Said;
  readonly nameTwice: (name: string) => Said;
  readonly noRecordColumn: (kinds: string) => Said;
  readonly noRecord: (kinds: string) => Said;
  readonly unknownRecord: (text: string, kinds: string) => Said;
  readonly manyCells: (cells: number, columns: number) => Said;
  readonly noField: (kind: string, name: string, fields: string) => Said;
  readonly afterQuote: Said;
  readonly openQuote: Said;
  readonly innerQuote: Said;
  readonly notText: (name: string, type: string) => Said;
  readonly notTexts: (name: string, type: string) => Said;
  readonly notRecord: (kind: string, type: string) => Said;
  readonly notInventory: (type: string, lists: string) => Said;
  readonly noList: (name: string, lists: string) => Said;
  readonly notList: (name: string, type: string) => Said;
  /** `detail`: the JSON parser's own name of it, in English. */
  readonly notJson: (detail: string) => Said;
  readonly tooDeep: Said;
  readonly notOneOf: (text: string, allowed: string) => Said;
  readonly tooLong: (most: number) => Said;
  readonly notHost: (text: string) => Said;
  readonly notIp: (text: string) => Said;
  readonly notEmail: (text: string) => Said;
  readonly notDate: (text: string) => Said;
  readonly notAddress: (text: string) => Said;
  readonly withPassword: Said;
  readonly notId: (text: string) => Said;
  readonly barInLine: Said;
  readonly notBrand: (text: string) => Said;
  readonly notSockets: (text: string) => Said;
  readonly invisible: (code: string, text: string) => Said;
};

export const faultTexts: InEveryLanguage<FaultTexts> = { nl: faultsNl, fr: faultsFr, de: faultsDe, en: faultsEn };
