/**
 * What the customer of a hacked site is told that it is about. Where all that was found is an intruder's advertising, the category that
 * it is filed under, and the law behind that, would accuse the victim of what is not there.
 */
import { signalKindOf } from '../detect/explain/explain.ts';
import type { SignalKind } from '../detect/explain/sentences.ts';
import type { InEveryLanguage, Language } from '../messages.ts';
import type { Policy } from '../policy/policy.ts';
import type { Case } from './case.ts';

const ofIntruders: ReadonlySet<SignalKind> = new Set([
  'hidden-advertising',
  'hidden-links',
  'doorway',
  'visitors-redirected',
]);
/** Stands where the name of a category stands. */
const planted: InEveryLanguage<string> = {
  nl: 'reclame of doorverwijzing naar vreemde websites',
  fr: 'publicité ou redirection vers des sites étrangers au vôtre',
  de: 'Werbung für fremde Websites oder Weiterleitung dorthin',
  en: 'advertising for strange websites or redirection to them',
};

type About = Pick<Case, 'track' | 'noticed' | 'category'>;
export const isIntrusion = ({ track, noticed }: About): boolean => {
  const findings = noticed.flatMap((page) => page.findings);
  return track === 'hacked' && findings.length > 0 && findings.every((found) => ofIntruders.has(signalKindOf(found)));
};

/** In the words of the policy but for that. */
export const subjectOf = (value: About, policy: Policy, language: Language): string =>
  isIntrusion(value) ? planted[language] : policy.categories[value.category].name[language];
export const legalGroundOf = (value: About, policy: Policy): InEveryLanguage<string> | undefined =>
  isIntrusion(value) ? undefined : policy.categories[value.category].legalGround;
