/** An answer that is no page: a file is offered by its name, whatever its address says. Its contents are never read. */
import { hash } from 'node:crypto';
import type { FetchResponse } from '../ports.ts';
import { copy } from './copy.ts';
import { offers } from './extract/tables.ts';
import { headerOf } from './fetch-page.ts';
import type { Entry } from './frontier.ts';
import { blankPage } from './page-view.ts';
import { skip, type Visiting } from './visiting.ts';

const longestName = 300;

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
/** Of Content-Disposition (RFC 6266); empty where it gives none. */
export const fileNameOf = (disposition: string): string => {
  const header = disposition.slice(0, 2_000);
  const extended = /\bfilename\*\s*=\s*(?:utf-8|iso-8859-1)'[^']*'([^;\s]+)/i.exec(header)?.[1];
  const plain = /\bfilename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(header);
  const name = extended === undefined ? (plain?.[1] ?? plain?.[2] ?? '') : unescaped(extended);
  return copy(name.replace(/^.*[/\\]/, '').slice(0, longestName));
};

export const takeFile = async (
  { state, visitor }: Visiting,
  entry: Entry,
  url: string,
  response: FetchResponse,
): Promise<void> => {
  const { body, status } = response;
  const name = fileNameOf(headerOf(response, 'content-disposition') ?? '');
  const kind = offers.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  skip(state, entry.url, 'not-html', (headerOf(response, 'content-type') ?? '').slice(0, 100), url);
  if (kind === undefined) return;
  const page = { ...blankPage(url, status, hash('sha256', body, 'hex')), files: [{ kind, url, text: name }] };
  await visitor.onPage(page, { requested: entry.url, response });
};
