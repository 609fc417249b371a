/** What each type of value must look like: text of the file in, the value as the program keeps it or what is wrong with it out. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isLanguage, languages } from '../messages.ts';
import { fail, ok, type Result } from '../result.ts';
import { codePoint, invisible, quote } from './fault.ts';
import type { Type } from './fields.ts';
import { contactRoles, contractStatuses } from './inventory.ts';

export type Wrong = { readonly problem: string; readonly remedy: string };
type Check = (text: string) => Result<string, Wrong>;

const wrong = (problem: string, remedy: string): { readonly ok: false; readonly error: Wrong } =>
  fail({ problem, remedy });
const oneOf =
  (what: string, allowed: readonly string[]): Check =>
  (text) => {
    const lower = text.toLowerCase();
    return allowed.includes(lower)
      ? ok(lower)
      : wrong(`${quote(text)} is not a ${what}`, `Write one of ${allowed.join(', ')}.`);
  };
const atMost =
  (limit: number): Check =>
  (text) =>
    text.length <= limit ? ok(text) : wrong(`longer than ${limit} characters`, 'Shorten it.');

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
const host: Check = (text) => {
  const ascii = asciiHost(text);
  return ascii === undefined
    ? wrong(
        `${quote(text)} is not a host name`,
        'Write a full name such as www.customer.example, without https:// or path.',
      )
    : ok(ascii);
};

const ip: Check = (text) => {
  if (z.ipv4().safeParse(text).success) return ok(text);
  const v6 = z.ipv6().safeParse(text).success ? URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1) : undefined;
  return v6 === undefined
    ? wrong(`${quote(text)} is not an IP address`, 'Write it like 203.0.113.7 or 2001:db8::7, without port or mask.')
    : ok(v6);
};

const email: Check = (text) => {
  const at = text.lastIndexOf('@');
  const domain = at > 0 ? asciiHost(text.slice(at + 1)) : undefined;
  const address = `${text.slice(0, at)}@${domain}`;
  return domain !== undefined && address.length <= 254 && z.email().safeParse(address).success
    ? ok(address)
    : wrong(`${quote(text)} is not an e-mail address`, 'Write one address such as name@customer.example.');
};

const date: Check = (text) => {
  const remedy = 'Write the day as year-month-day, such as 2027-03-15.';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return wrong(`${quote(text)} is not a date`, remedy);
  try {
    return ok(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString());
  } catch {
    return wrong(`${quote(text)} is not a day of the calendar`, remedy);
  }
};

/** The host is compared by the caller, who knows the site. */
const start: Check = (text) => {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return wrong(`${quote(text)} is not a web address`, 'Write it like https://www.customer.example/.');
  if (url.username !== '' || url.password !== '')
    return wrong('the address holds a user name or password', 'Sites are crawled as a visitor sees them; remove it.');
  url.hash = '';
  return url.href.length <= 2000 ? ok(url.href) : wrong('the address is longer than 2000 characters', 'Shorten it.');
};

const checks: Readonly<Record<Type, Check>> = {
  // Ids become part of record and blob keys.
  id: (text) =>
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text)
      ? ok(text)
      : wrong(`${quote(text)} cannot be an id`, 'Use up to 64 letters, digits, dots, hyphens and underscores.'),
  text: atMost(200),
  address: (text) =>
    text.includes('|') ? wrong('an address line holds "|"', 'Use it only between two lines.') : atMost(100)(text),
  language: (text) => {
    const lower = text.toLowerCase();
    return isLanguage(lower)
      ? ok(lower)
      : wrong(`${quote(text)} is not a language of Hostwarden`, `Write one of ${languages.join(', ')}.`);
  },
  role: oneOf('role', contactRoles),
  email,
  host,
  date,
  brand: (text) =>
    /^[a-z0-9][a-z0-9-]{0,39}$/.test(text)
      ? ok(text)
      : wrong(
          `${quote(text)} cannot name a brand`,
          'Write the name of a brand of the policy: small letters, digits, hyphens.',
        ),
  status: oneOf('contract status', contractStatuses),
  ips: ip,
  sockets: (text) =>
    /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100
      ? ok(String(Number(text)))
      : wrong(`${quote(text)} is not a number of sockets`, 'Write a whole number from 1 to 100, such as 4.'),
  start,
};

export const checkValue = (type: Type, text: string): Result<string, Wrong> => {
  // Spreadsheets leave spaces, and NFC makes one spelling of é.
  const tidy = text.trim().normalize('NFC');
  const bad = invisible.exec(tidy);
  if (bad !== null)
    return wrong(`an invisible character (${codePoint(bad[0])}) in ${quote(tidy)}`, 'Remove it; type the value again.');
  return checks[type](tidy);
};
