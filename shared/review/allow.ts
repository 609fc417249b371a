/**
 * Allow rules: what a site may have although detectors find it, such as a shop's licence for what it sells. Given for a category, or
 * one rule of it, until a day; findings that one covers never become a flag.
 */
import type { Category } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import type { SeenPage } from './fold.ts';

export type AllowRule = {
  readonly id: string;
  readonly site: string;
  readonly category: Category;
  /** Id of the one detector rule that it covers; absent: every finding of the category. */
  readonly rule?: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Iso;
  /** The first instant at which it does not hold any more. */
  readonly until: Iso;
  readonly ended?: { readonly by: string; readonly at: Iso };
};
/** A rule that nobody looks at again would outlive its reason. */
export const longestAllowDays = 366;

/** Whether it held at an instant that is past. */
export const heldAt = ({ at: given, until, ended }: AllowRule, at: Iso): boolean =>
  given <= at && at < until && (ended === undefined || at < ended.at);

export const holds = (rule: AllowRule, now: Iso): boolean => rule.ended === undefined && now < rule.until;

/** The pages without what the site may have. */
export const withoutAllowed = (
  pages: readonly SeenPage[],
  rules: readonly AllowRule[],
  now: Iso,
): readonly SeenPage[] => {
  const holding = rules.filter((rule) => holds(rule, now));
  if (holding.length === 0) return pages;
  return pages.map((page) => ({
    ...page,
    findings: page.findings.filter(
      (finding) =>
        !holding.some(
          ({ category, rule }) => category === finding.category && (rule === undefined || rule === finding.rule),
        ),
    ),
  }));
};
