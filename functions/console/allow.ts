/** Allow rules as the desk gives, lists and ends them. */

import { categories } from '../../shared/policy/policy.ts';
import type { Ports, Records } from '../../shared/ports.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type AllowRule, heldAt, holds, longestAllowDays } from '../../shared/review/allow.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { type Desk, field } from './desk.ts';

export type TypedAllow = {
  readonly category: string;
  readonly rule: string;
  readonly days: string;
  readonly reason: string;
};
export type AllowFault = 'category' | 'rule' | 'days' | 'reason' | 'many';
/** A site with more exceptions than this has no rules left. */
const mostOfSite = 50;
const longestReason = 1_000;
/** `detector/category/…`, as findings name it. */
const ruleForm = /^[\w./-]{1,200}$/;

export const typedAllow = (form: Readonly<Record<string, unknown>>): TypedAllow => ({
  category: field(form, 'category'),
  rule: field(form, 'rule').trim(),
  days: field(form, 'days').trim(),
  reason: field(form, 'reason').trim(),
});

const rulesOf = async (records: Records, site: string): Promise<readonly AllowRule[]> => {
  const page = await records.query({ index: 'table', pk: keys.site(site).pk, prefix: 'allow#', limit: 1000 });
  return page.rows.map((row) => bodyOf<AllowRule>(row));
};

/** Those that still hold, the next to end first. */
export const allowedOn = async (records: Records, site: string, now: string): Promise<readonly AllowRule[]> =>
  (await rulesOf(records, site))
    .filter((rule) => holds(rule, now as AllowRule['until']))
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));

/** By what a flag may have gone whose pages are as they were. */
export const allowedWhenGone = async (records: Records, flag: Flag): Promise<AllowRule | undefined> =>
  flag.state === 'gone'
    ? (await rulesOf(records, flag.site)).find((rule) => rule.category === flag.category && heldAt(rule, flag.at))
    : undefined;

/** Of all sites: the next to end first, a thousand at most. */
export const allAllowed = async (records: Records, now: string): Promise<readonly AllowRule[]> => {
  const page = await records.query({ index: 'list', pk: 'allowed', from: now, limit: 1000 });
  return page.rows.map((row) => bodyOf<AllowRule>(row));
};

/** The same on each of these sites: a customer's are many. */
export const allow = async (
  sites: readonly string[],
  typed: TypedAllow,
  by: string,
  { ports }: Desk,
): Promise<Result<undefined, AllowFault>> => {
  const category = categories.find((known) => known === typed.category);
  const days = /^\d{1,3}$/.test(typed.days) ? Number(typed.days) : 0;
  if (category === undefined) return fail('category');
  if (typed.rule !== '' && !ruleForm.test(typed.rule)) return fail('rule');
  if (days < 1 || days > longestAllowDays) return fail('days');
  if (typed.reason === '' || typed.reason.length > longestReason) return fail('reason');
  const at = toIso(ports.now());
  for (const site of sites) {
    if ((await allowedOn(ports.records, site, at)).length >= mostOfSite) return fail('many');
  }
  for (const site of sites) {
    const rule: AllowRule = {
      id: ports.newId(),
      site,
      category,
      ...(typed.rule === '' ? {} : { rule: typed.rule }),
      reason: typed.reason,
      by,
      at,
      until: addSeconds(at, days * 86_400),
    };
    await ports.records.transact([{ put: rows.allow(rule), if: 'absent' }]);
    ports.log('info', 'allow.given', { site, category, rule: typed.rule, days });
  }
  return ok(undefined);
};

/** Kept, so that it can be read later who allowed what; false where it had ended. */
export const endAllow = async (
  site: string,
  id: string,
  by: string,
  { records, now, log }: Pick<Ports, 'records' | 'now' | 'log'>,
): Promise<boolean> => {
  const row = await records.get(keys.allow({ site, id }));
  const rule = row === undefined ? undefined : bodyOf<AllowRule>(row);
  if (row === undefined || rule === undefined || rule.ended !== undefined) return false;
  const ended: AllowRule = { ...rule, ended: { by, at: toIso(now()) } };
  const written = await records.transact([{ put: rows.allow(ended), if: { rev: row.rev } }]);
  if (written.ok) log('info', 'allow.ended', { site, rule: id });
  return written.ok;
};
