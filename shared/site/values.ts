/** What each type of value must look like: text of the file in, the value as the program keeps it or what is wrong with it out. */
import { z } from 'zod';
import { languages } from '../messages.ts';
import { fail, ok, type Result } from '../result.ts';
import { isDay } from '../time.ts';
import { codePoint, invisible, quote } from './fault.ts';
import type { FaultTexts } from './faults/texts.ts';
import type { Type } from './fields.ts';
import { contactRoles, contractStatuses } from './inventory.ts';

/** A problem and its remedy. */
export type Wrong = readonly [problem: string, remedy: string];
type Check = (text: string, say: FaultTexts) => Result<string, Wrong>;

const oneOf =
  (allowed: readonly string[]): Check =>
  (text, say) => {
    const lower = text.toLowerCase();
    return allowed.includes(lower) ? ok(lower) : fail(say.notOneOf(quote(text), allowed.join(', ')));
  };
const atMost =
  (limit: number): Check =>
  (text, say) =>
    text.length <= limit ? ok(text) : fail(say.tooLong(limit));

/** Lower-case ASCII form of a host name (UTS #46 by the URL parser), or undefined where it is none. */
const asciiHost = (text: string): string | undefined => {
  if (/[\s/\\?#@:%[\]]/.test(text)) return undefined;
  const url = URL.parse(`http://${text}/`);
  const host = url?.hostname.replace(/\.$/, '');
  if (host === undefined || host.length > 253) return undefined;
  const labels = host.split('.');
  const valid = labels.length >= 2 && labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(label));
  // `10.1` or `1.2.3.4`: the URL parser makes an address of it.
  return valid && !/^\d+$/.test(labels.at(-1) ?? '') ? host : undefined;
};
const host: Check = (text, say) => {
  const ascii = asciiHost(text);
  return ascii === undefined ? fail(say.notHost(quote(text))) : ok(ascii);
};

const ip: Check = (text, say) => {
  if (z.ipv4().safeParse(text).success) return ok(text);
  const v6 = z.ipv6().safeParse(text).success ? URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1) : undefined;
  return v6 === undefined ? fail(say.notIp(quote(text))) : ok(v6);
};

const email: Check = (text, say) => {
  const at = text.lastIndexOf('@');
  const domain = at > 0 ? asciiHost(text.slice(at + 1)) : undefined;
  const address = `${text.slice(0, at)}@${domain}`;
  return domain !== undefined && address.length <= 254 && z.email().safeParse(address).success
    ? ok(address)
    : fail(say.notEmail(quote(text)));
};

const date: Check = (text, say) => (isDay(text) ? ok(text) : fail(say.notDate(quote(text))));

/** The host is compared by the caller, who knows the site. */
const start: Check = (text, say) => {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return fail(say.notAddress(quote(text)));
  if (url.username !== '' || url.password !== '') return fail(say.withPassword);
  url.hash = '';
  return atMost(2000)(url.href, say);
};

const checks: Readonly<Record<Type, Check>> = {
  // Ids become part of record and blob keys.
  id: (text, say) => (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text) ? ok(text) : fail(say.notId(quote(text)))),
  text: atMost(200),
  address: (text, say) => (text.includes('|') ? fail(say.barInLine) : atMost(100)(text, say)),
  language: oneOf(languages),
  role: oneOf(contactRoles),
  email,
  host,
  date,
  brand: (text, say) => (/^[a-z0-9][a-z0-9-]{0,39}$/.test(text) ? ok(text) : fail(say.notBrand(quote(text)))),
  status: oneOf(contractStatuses),
  ips: ip,
  sockets: (text, say) =>
    /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100
      ? ok(String(Number(text)))
      : fail(say.notSockets(quote(text))),
  start,
};

export const checkValue = (type: Type, text: string, say: FaultTexts): Result<string, Wrong> => {
  // Spreadsheets leave spaces, and NFC makes one spelling of é.
  const tidy = text.trim().normalize('NFC');
  const bad = invisible.exec(tidy);
  return bad === null ? checks[type](tidy, say) : fail(say.invisible(codePoint(bad[0]), quote(tidy)));
};
