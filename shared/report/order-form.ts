/** An authority's order as it is typed or sent: checked whole, every fault by its field, nothing that was typed is lost. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { canonicalUrl } from '../crawl/canonical.ts';
import { isLanguage } from '../messages.ts';
import { isCategory, type Policy } from '../policy/policy.ts';
import { fail, ok, type Result } from '../result.ts';
import { isOrderKind, legalBases, type OrderGiven, type OrderingAuthority } from '../review/order.ts';
import { addSeconds, type Iso, toIso } from '../time.ts';

export const orderFields = [
  'authority',
  'name',
  'email',
  'language',
  'memberState',
  'kind',
  'reference',
  'legalBasis',
  'territory',
  'category',
  'urls',
  'reasons',
  'receivedAt',
  'actBy',
  'silentUntil',
] as const;
export type OrderField = (typeof orderFields)[number];
export type TypedOrder = Partial<Readonly<Record<OrderField, string>>>;

const longest = { line: 200, reasons: 4_000, urls: 100 } as const;
const email = z.email().max(254);
/** The inventory's customers and the authority are written to in one transaction. */
export const mostOrderUrls = longest.urls;

const line = (text: string | undefined): string =>
  (text ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/** RFC 3339, or the local time that a form gives: `2027-03-15T11:00`. */
const momentOf = (text: string, timeZone: string): Iso | undefined => {
  try {
    const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text);
    return toIso(
      local ? Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant() : Temporal.Instant.from(text),
    );
  } catch {
    return undefined;
  }
};

const urlsOf = (text: string): readonly string[] | undefined => {
  const lines = text.split(/\s+/).filter((each) => each !== '');
  const found = lines.map((each) => canonicalUrl(/^[a-z][a-z0-9+.-]*:/i.test(each) ? each : `https://${each}`));
  const known = found.filter((url): url is string => url !== undefined && new URL(url).hostname.includes('.'));
  const unique = [...new Set(known)];
  return known.length < lines.length || unique.length === 0 || unique.length > longest.urls ? undefined : unique;
};

/** One of the policy's by its name there, else as it is typed. */
const authorityOf = (typed: TypedOrder, policy: Policy): OrderingAuthority | readonly OrderField[] => {
  const named = line(typed.authority);
  const known = policy.authorities.find(({ id }) => id === named);
  if (known !== undefined) {
    const { name, email: address, language, memberState } = known;
    return { name, email: address, language, memberState };
  }
  const name = line(typed.name);
  const address = line(typed.email);
  const { language = '', memberState = '' } = typed;
  const faults: OrderField[] = [];
  if (named !== '') faults.push('authority');
  if (name === '' || name.length > longest.line) faults.push('name');
  if (!email.safeParse(address).success) faults.push('email');
  if (!/^[A-Z]{2}$/.test(memberState)) faults.push('memberState');
  if (faults.length > 0 || !isLanguage(language)) return isLanguage(language) ? faults : [...faults, 'language'];
  return { name, email: address, language, memberState };
};

export const readOrderForm = (
  typed: TypedOrder,
  channel: OrderGiven['channel'],
  policy: Policy,
  now: Iso,
): Result<OrderGiven, readonly OrderField[]> => {
  const faults: OrderField[] = [];
  const authority = authorityOf(typed, policy);
  if ('length' in authority) faults.push(...authority);
  const kind = line(typed.kind);
  if (!isOrderKind(kind)) faults.push('kind');
  const reference = line(typed.reference);
  if (reference === '' || reference.length > longest.line) faults.push('reference');
  const category = line(typed.category);
  if (category !== '' && !isCategory(category)) faults.push('category');
  const urls = urlsOf(typed.urls ?? '');
  if (urls === undefined) faults.push('urls');
  const reasons = (typed.reasons ?? '').toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
  if (reasons.length > longest.reasons) faults.push('reasons');
  const moment = (field: 'receivedAt' | 'actBy' | 'silentUntil'): Iso | undefined => {
    const text = line(typed[field]);
    if (text === '') return undefined;
    const at = momentOf(text, policy.timeZone);
    if (at === undefined) faults.push(field);
    return at;
  };
  const receivedAt = moment('receivedAt');
  const actBy = moment('actBy');
  const silentUntil = moment('silentUntil');
  if (receivedAt !== undefined && receivedAt > addSeconds(now, 60)) faults.push('receivedAt');
  if (actBy !== undefined && actBy <= (receivedAt ?? now)) faults.push('actBy');
  for (const field of ['legalBasis', 'territory'] as const)
    if (line(typed[field]).length > longest.line) faults.push(field);
  if (faults.length > 0 || 'length' in authority || !isOrderKind(kind) || urls === undefined) return fail(faults);
  return ok({
    channel,
    kind,
    authority,
    reference,
    legalBasis: line(typed.legalBasis) || legalBases[kind],
    territory: line(typed.territory) || 'EU',
    reasons,
    urls,
    ...(isCategory(category) ? { category } : {}),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(actBy === undefined ? {} : { actBy }),
    ...(silentUntil === undefined ? {} : { silentUntil }),
  });
};
