/** XARF in a mail: as an attached file, or as the whole text. The first that is valid counts. */
import type { ParsedMail } from '../../shared/answer/mail/parse.ts';
import { looksLikeXarf, maxXarfBytes, readXarf } from '../../shared/report/xarf.ts';
import type { ReportGiven } from '../../shared/review/report.ts';

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Undefined where there is none, or none that is whole: then the mail waits for a person like any other. */
export const reportInMail = ({ files, text, from }: ParsedMail): ReportGiven | undefined => {
  if (from === undefined) return undefined;
  const asFiles = files
    .filter(({ name, type, bytes }) => bytes <= maxXarfBytes && (/json/.test(type) || /\.json$/i.test(name)))
    .map(({ content }) => Buffer.from(content).toString('utf8'));
  for (const candidate of [...asFiles, ...(text.trimStart().startsWith('{') ? [text] : [])]) {
    const value = jsonOf(candidate);
    if (!looksLikeXarf(value)) continue;
    const read = readXarf(value, 'mail', { name: from.name, email: from.address });
    if (read.ok) return read.value;
  }
  return undefined;
};
