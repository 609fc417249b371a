/** The letters of a day in one PDF to print. */
import { GiveUp } from '../errors.ts';
import { lettersOf } from '../notice/kept.ts';
import type { Policy } from '../policy/policy.ts';
import type { Blobs } from '../ports.ts';
import { parseIso } from '../time.ts';
import { joinPdfs } from './document.ts';

export type LetterDay = { readonly day: string; readonly letters: number };

const pdfKeys = async (blobs: Pick<Blobs, 'list'>, prefix: string): Promise<readonly string[]> => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await blobs.list(prefix, cursor);
    found.push(...page.keys.filter((key) => key.endsWith('.pdf')));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};

/** Days that have letters, the latest first. */
export const letterDays = async (blobs: Pick<Blobs, 'list'>): Promise<readonly LetterDay[]> => {
  const byDay = Map.groupBy(await pdfKeys(blobs, lettersOf()), (key) => key.split('/')[1] ?? '');
  return [...byDay].map(([day, keys]) => ({ day, letters: keys.length })).sort((a, b) => (a.day < b.day ? 1 : -1));
};

/** `2027-03-15`. Undefined where that day has none. The same letters give the same bytes. */
export const dayPdf = async (
  blobs: Pick<Blobs, 'list' | 'get'>,
  day: string,
  policy: Policy,
  options: { readonly twoSided: boolean },
): Promise<{ readonly letters: number; readonly pdf: Uint8Array } | undefined> => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new GiveUp(`${day} is no day.`, 'Write it as 2027-03-15.');
  const keys = await pdfKeys(blobs, lettersOf(day));
  if (keys.length === 0) return undefined;
  const parts: Uint8Array[] = [];
  for (const key of keys) {
    const bytes = await blobs.get(key);
    if (bytes !== undefined) parts.push(bytes);
  }
  const author = policy.provider.name;
  const facts = { title: `${author} · ${day}`, author, language: 'en', at: parseIso(`${day}T00:00:00Z`) };
  return { letters: parts.length, pdf: await joinPdfs(parts, facts, options) };
};
