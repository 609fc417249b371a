/**
 * What a person wrote in a mail, without what it quotes and without signatures. Line by line and by tables of words, so that no text
 * takes long. Where nothing would be left, everything is kept: words are never lost, and the mail itself stays to be looked at.
 */
import { closings, deviceLines, fromLabels, otherLabels, separators, wroteStarts, wroteVerbs } from './phrases.ts';

const maxText = 200_000;
const maxLines = 5000;
const longestAttribution = 400;
const attributionLines = 4;
const headerLines = 6;
const signatureLines = 10;
const signatureLine = 100;

/** Trimmed, lower case, one kind of blank, without the stars of bold text. */
const plain = (line: string): string =>
  line
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('*', '')
    .trim()
    .toLowerCase();
const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);
const startsWithLabel = (line: string, labels: readonly string[]): boolean => {
  const colon = line.indexOf(':');
  return colon > 0 && labels.includes(line.slice(0, colon).trim());
};

const saysWhoWrote = (text: string): boolean =>
  text.length <= longestAttribution &&
  text.endsWith(':') &&
  wroteVerbs.some((verb) => text.includes(verb)) &&
  (/\d{1,2}[:.h]\d{2}/.test(text) || (text.includes('@') && /\d/.test(text)));

/** How many lines from `at` on say `Op … schreef …:`; 0 where none does. */
const attributionAt = (first: string, lines: readonly string[], at: number): number => {
  let text = plain(first);
  if (saysWhoWrote(text)) return 1;
  if (!wroteStarts.some((start) => text.startsWith(start))) return 0;
  for (let count = 2; count <= attributionLines; count += 1) {
    const next = plain(lines[at + count - 1] ?? '');
    if (next === '') return 0;
    text = `${text} ${next}`;
    if (saysWhoWrote(text)) return count;
  }
  return 0;
};

/** `-----Oorspronkelijk bericht-----`, or the block of headers above a quotation, from which on nothing is the sender's own. */
const isQuotationHead = (first: string, lines: readonly string[], at: number): boolean => {
  const line = plain(first);
  if (/^-{2,}.*-{2,}$/.test(line)) return separators.includes(line.replace(/^-+|-+$/g, '').trim());
  if (!startsWithLabel(line, fromLabels)) return false;
  const following = lines.slice(at + 1, at + headerLines).filter((next) => startsWithLabel(plain(next), otherLabels));
  return following.length >= 2;
};

/** The first line of the sender's program's own quotation, and the lines to leave out before it. */
const quotation = (lines: readonly string[]): { readonly end: number; readonly out: ReadonlySet<number> } => {
  const out = new Set<number>();
  for (const [at, first] of lines.entries()) {
    if (isQuotationHead(first, lines, at)) return { end: at, out };
    const count = attributionAt(first, lines, at);
    if (count === 0) continue;
    const next = lines.slice(at + count, at + count + 4).find((line) => line.trim() !== '');
    if (next === undefined || !isQuoted(next)) return { end: at, out };
    for (let line = at; line < at + count; line += 1) out.add(line);
  }
  return { end: lines.length, out };
};

const isSignatureMark = (line: string): boolean => /^--\s*$/.test(line);
const isRule = (line: string): boolean => /^[_-]{10,}$/.test(line.trim());
const isDeviceLine = (line: string): boolean => {
  const text = plain(line);
  return text.length <= signatureLine && deviceLines.some((start) => text.startsWith(start));
};
const isClosing = (line: string): boolean => {
  const text = plain(line).replace(/[,.!]+$/, '');
  return closings.some((closing) => text === closing || text === `${closing}en` || text.startsWith(`${closing},`));
};

const trimmed = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
};

/** Up to `-- `, which marks a signature, and without rules and telephone lines at the end. */
const withoutSignature = (lines: readonly string[]): readonly string[] => {
  const mark = lines.findIndex(isSignatureMark);
  let kept = trimmed(mark < 0 ? lines : lines.slice(0, mark));
  for (let last = kept.at(-1); last !== undefined && (isRule(last) || isDeviceLine(last)); last = kept.at(-1))
    kept = trimmed(kept.slice(0, -1));
  return kept;
};

/** Without `Met vriendelijke groeten` and the few short lines after it; a postscript stays, and so all of it. */
const withoutClosing = (lines: readonly string[]): readonly string[] => {
  const at = lines.findLastIndex(isClosing);
  if (at < 1) return lines;
  const after = lines.slice(at + 1).filter((line) => line.trim() !== '');
  const isSignature =
    after.length <= signatureLines &&
    after.every((line) => line.length <= signatureLine && !/^\s*p\.?s\b/i.test(line) && !/[?!]\s*$/.test(line));
  return isSignature ? trimmed(lines.slice(0, at)) : lines;
};

/** Runs of lines between quoted ones: who answers line by line writes several. */
const ownRuns = (lines: readonly string[]): readonly (readonly string[])[] => {
  const { end, out } = quotation(lines);
  const runs: string[][] = [[]];
  for (const [at, line] of lines.slice(0, end).entries()) {
    if (out.has(at)) continue;
    if (isQuoted(line)) {
      if (runs.at(-1)?.length !== 0) runs.push([]);
    } else runs.at(-1)?.push(line);
  }
  return runs.map(withoutSignature).filter((run) => run.length > 0);
};

const join = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** At most 200,000 characters and 5,000 lines are looked at. */
export const ownWords = (text: string): string => {
  const lines = text.slice(0, maxText).replace(/\r\n?/g, '\n').split('\n').slice(0, maxLines);
  const runs = ownRuns(lines);
  const last = runs.at(-1);
  const kept = [...runs.slice(0, -1), ...(last === undefined ? [] : [withoutClosing(last)])];
  const words = join(kept.flatMap((run) => [...run, '']));
  return words === '' ? join(lines) : words;
};
