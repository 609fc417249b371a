/** Mails as programs really write them, in test/fixtures/replies/, parsed. */
import { readFileSync } from 'node:fs';
import { type ParsedMail, parseMail } from '../../../../shared/answer/mail/parse.ts';

export const rawMail = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/replies/${name}.eml`, import.meta.url));

export const parsed = async (raw: Uint8Array | string): Promise<ParsedMail> => {
  const result = await parseMail(typeof raw === 'string' ? Buffer.from(raw) : raw);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

/** A plain mail with these headers over the usual ones. */
export const mailWith = (headers: Readonly<Record<string, string>>, text = 'The page is gone.'): string => {
  const all = {
    From: 'An Peeters <admin@customer.example>',
    To: 'acceptable-use@voorbeeld-hosting.example',
    Subject: 'Re: [hw-7k3f9qxd2m] Eerste kennisgeving',
    'Message-ID': '<1@customer.example>',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${text}\r\n`;
};
