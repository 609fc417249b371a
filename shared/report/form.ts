/** The public form for a notice (DSA, Article 16(2)): checked whole, every fault beside its field, nothing that was typed is lost. */
import { z } from 'zod';
import { canonicalUrl } from '../crawl/canonical.ts';
import type { Language } from '../messages.ts';
import { categories } from '../policy/policy.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ReportGiven } from '../review/report.ts';

export const reportedCategories = [...categories, 'child-abuse'] as const;
export const reportFields = ['id', 'category', 'urls', 'reasons', 'name', 'email', 'goodFaith'] as const;
export type ReportField = (typeof reportFields)[number];
export const reportFaults = [
  'form-stale',
  'category-missing',
  'urls-missing',
  'urls-wrong',
  'urls-many',
  'reasons-missing',
  'reasons-long',
  'name-missing',
  'email-missing',
  'good-faith-missing',
] as const;
export type ReportFault = (typeof reportFaults)[number];
export type ReportFaults = Partial<Readonly<Record<ReportField, ReportFault>>>;

export const mostUrls = 15;
const longest = { reasons: 4_000, name: 200, urls: 40_000 } as const;

const fault = (code: ReportFault): string => code;
const plain = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').toWellFormed().trim();
const optional = z.string().optional().default('').transform(plain);

/** One address a line; a name without a scheme means https. */
const urls = z
  .string(fault('urls-missing'))
  .max(longest.urls, fault('urls-many'))
  .transform(plain)
  .pipe(z.string().min(1, fault('urls-missing')))
  .transform((text, context) => {
    const lines = text.split(/[\s]+/).filter((line) => line !== '');
    const found = lines.map((line) => canonicalUrl(/^[a-z][a-z0-9+.-]*:/i.test(line) ? line : `https://${line}`));
    const known = found.filter((url): url is string => url !== undefined && new URL(url).hostname.includes('.'));
    if (known.length < lines.length) context.addIssue({ code: 'custom', message: fault('urls-wrong') });
    const unique = [...new Set(known)];
    if (unique.length > mostUrls) context.addIssue({ code: 'custom', message: fault('urls-many') });
    return unique;
  });

const form = z
  .object({
    id: z.string(fault('form-stale')).regex(/^[a-z2-7]{26}$/, fault('form-stale')),
    category: z.enum(reportedCategories, fault('category-missing')),
    urls,
    reasons: optional.pipe(z.string().max(longest.reasons, fault('reasons-long'))),
    name: optional.pipe(z.string().max(longest.name, fault('name-missing'))),
    email: optional,
    goodFaith: z.literal('yes', fault('good-faith-missing')),
  })
  .superRefine(({ category, reasons, name, email }, context) => {
    const wrong = (path: ReportField, code: ReportFault): void => {
      context.addIssue({ code: 'custom', path: [path], message: fault(code) });
    };
    // Article 16(2)(c): no name need be given where the matter is the abuse of children.
    const nameless = category === 'child-abuse' && name === '' && email === '';
    if (category !== 'child-abuse' && reasons === '') wrong('reasons', 'reasons-missing');
    if (!nameless && !/\p{L}/u.test(name)) wrong('name', 'name-missing');
    if (!nameless && !z.email().max(254).safeParse(email).success) wrong('email', 'email-missing');
  });

/** `id` is the form's own number, so that a double post counts once. */
export const readReport = (
  input: unknown,
  language: Language,
): Result<{ readonly id: string; readonly given: ReportGiven }, ReportFaults> => {
  const parsed = form.safeParse(input);
  if (!parsed.success) {
    const faults: Partial<Record<ReportField, ReportFault>> = {};
    for (const { path, message } of parsed.error.issues) faults[path[0] as ReportField] ??= message as ReportFault;
    return fail(faults);
  }
  const { id, category, reasons, name, email, urls: addresses } = parsed.data;
  return ok({
    id,
    given: {
      channel: 'form',
      ...(email === '' ? {} : { notifier: { name: name.replace(/\s+/g, ' '), email, language } }),
      category,
      reasons: category === 'child-abuse' ? '' : reasons,
      urls: addresses,
    },
  });
};
