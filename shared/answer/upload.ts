/**
 * Documents that come with an answer by the page: what shows rights, as a licence or an invoice. Kept beside the case, given to
 * staff as files to be saved and never shown; still, only kinds that people use for documents are taken, by name and by content.
 */
import { createHash } from 'node:crypto';
import type { AnswerFile } from '../case/case.ts';
import { fail, ok, type Result } from '../result.ts';
import { cleanFileName } from './file-name.ts';
import type { FormFault } from './texts/answers.ts';

export const uploadLimits = {
  files: 3,
  /** Together: a Lambda takes 6 MB, and the request comes in base64 (AWS Lambda quotas). */
  bytes: 4_000_000,
  /** Of one case, whoever sends them. */
  filesACase: 30,
} as const;

export type Upload = { readonly name: string; readonly content: Uint8Array };
export type KeptUpload = AnswerFile & { readonly content: Uint8Array };

const begins = (text: string) => (bytes: Uint8Array) =>
  [...text].every((sign, place) => bytes[place] === sign.charCodeAt(0));
const isText = (bytes: Uint8Array): boolean => {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
};
const zip = begins('PK\x03\x04');
const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** By the ending of the name, so that what is saved opens as what it is; the content must bear it out. */
const kinds: Readonly<Record<string, { readonly type: string; readonly is: (bytes: Uint8Array) => boolean }>> = {
  pdf: { type: 'application/pdf', is: begins('%PDF-') },
  jpg: { type: 'image/jpeg', is: begins('\xff\xd8\xff') },
  jpeg: { type: 'image/jpeg', is: begins('\xff\xd8\xff') },
  png: { type: 'image/png', is: begins('\x89PNG\r\n\x1a\n') },
  odt: { type: 'application/vnd.oasis.opendocument.text', is: zip },
  docx: { type: office, is: zip },
  txt: { type: 'text/plain', is: isText },
};
/** For the field of the form. */
export const acceptedEndings: readonly string[] = Object.keys(kinds).map((ending) => `.${ending}`);

const kindOf = (name: string): (typeof kinds)[string] | undefined => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
};

/** `known`: how many files the case has already. Empty files, as a form sends where none was chosen, are left out. */
export const readUploads = (
  uploads: readonly Upload[],
  known: number,
): Result<readonly KeptUpload[], Extract<FormFault, `file-${string}`>> => {
  const chosen = uploads.filter(({ content }) => content.length > 0);
  if (chosen.length > uploadLimits.files || known + chosen.length > uploadLimits.filesACase) return fail('file-many');
  if (chosen.reduce((sum, { content }) => sum + content.length, 0) > uploadLimits.bytes) return fail('file-large');
  const kept: KeptUpload[] = [];
  for (const [at, { name, content }] of chosen.entries()) {
    const clean = cleanFileName(name, at + 1);
    const kind = kindOf(clean);
    if (kind?.is(content) !== true) return fail('file-kind');
    const sha256 = createHash('sha256').update(content).digest('hex');
    kept.push({ name: clean, type: kind.type, bytes: content.length, sha256, content });
  }
  return ok(kept);
};
