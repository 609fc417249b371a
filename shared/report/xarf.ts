/**
 * XARF v4 (https://xarf.org): an abuse report as JSON. What its core schema and the types of ours require is checked; evidence that
 * comes along is neither kept nor opened, as the addresses are looked at anyway.
 */
import { z } from 'zod';
import { canonicalUrl } from '../crawl/canonical.ts';
import type { Language } from '../messages.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ReportChannel, ReportedCategory, ReportGiven } from '../review/report.ts';

/** Larger than this no report need be: evidence may be 5 MB an item, in base64. */
export const maxXarfBytes = 12 * 1024 * 1024;
const most = { urls: 15, reasons: 4_000, line: 200 } as const;

const contact = z.object({
  org: z.string().min(1).max(200),
  contact: z.email().max(254),
  domain: z.string().min(1).max(253),
});
const core = z.object({
  xarf_version: z.string().regex(/^4\.[0-9]+\.[0-9]+$/, 'must be a version 4, e.g. "4.0.0"'),
  report_id: z.uuid(),
  timestamp: z.iso.datetime({ offset: true }),
  reporter: contact,
  sender: contact,
  source_identifier: z.string().min(1).max(2_048),
  category: z.enum([
    'messaging',
    'content',
    'copyright',
    'connection',
    'vulnerability',
    'infrastructure',
    'reputation',
  ]),
  type: z.string().min(1).max(100),
  description: z.string().max(1_000).optional(),
  work_title: z.string().max(500).optional(),
  rights_holder: z.string().max(200).optional(),
  language: z.enum(['nl', 'fr', 'de', 'en']).optional().catch(undefined),
});
const url = z.string().max(2_048);
/** By category, what names the page. */
const places = z.object({
  url: url.optional(),
  infringing_url: url.optional(),
  urls: z.array(url).max(most.urls).optional(),
});

/** Ours of `category/type`; the rest is not ours to judge. */
const kinds: Readonly<Record<string, ReportedCategory>> = {
  'copyright/copyright': 'illegal-information',
  'copyright/link_site': 'illegal-information',
  'copyright/cyberlocker': 'illegal-information',
  'copyright/p2p': 'illegal-information',
  'copyright/ugc_platform': 'illegal-information',
  'copyright/usenet': 'illegal-information',
  'content/exposed_data': 'illegal-information',
  'content/csam': 'child-abuse',
  'content/csem': 'child-abuse',
};
const needsUrl = (category: string): boolean => category === 'content' || category === 'copyright';

const say = ({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string =>
  `${path.length === 0 ? 'report' : path.join('.')}: ${message}`;

/** Whether a value means to be one of ours, so that what is wrong with it is worth telling. */
export const looksLikeXarf = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'xarf_version' in value;

/** Either what the notifier says, or every fault as a line `field: what is wrong`. */
export const readXarf = (
  value: unknown,
  channel: ReportChannel,
  /** Who sent it, where that is known better than by its own words. */
  from?: { readonly name: string; readonly email: string },
): Result<ReportGiven, readonly string[]> => {
  const parsed = core.and(places).safeParse(value);
  if (!parsed.success) return fail(parsed.error.issues.map(say));
  const report = parsed.data;
  const given = [report.url, report.infringing_url, ...(report.urls ?? [])].filter((each) => each !== undefined);
  const urls = [...new Set(given.map((each) => canonicalUrl(each)))].filter((each) => each !== undefined);
  if (needsUrl(report.category) && urls.length === 0)
    return fail([
      `${report.category === 'content' ? 'url' : 'infringing_url'}: must be the exact http or https address`,
    ]);
  const category = kinds[`${report.category}/${report.type}`];
  const reasons = [report.description, report.work_title, report.rights_holder].filter((each) => each !== undefined);
  const language: Language = report.language ?? 'en';
  return ok({
    channel,
    notifier: { name: from?.name || report.reporter.org, email: from?.email ?? report.reporter.contact, language },
    ...(category === undefined ? {} : { category }),
    reasons: category === 'child-abuse' ? '' : reasons.join('\n').slice(0, most.reasons),
    urls: urls.slice(0, most.urls),
    reference: report.report_id.toLowerCase(),
  });
};
