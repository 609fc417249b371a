import type { Finding } from '../../../shared/detect/finding.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Concerned, ReviewContext } from '../../../shared/review/decide.ts';
import type { Flag, FlaggedPage } from '../../../shared/review/flag.ts';
import { type Iso, parseIso } from '../../../shared/time.ts';

export const noon: Iso = parseIso('2027-03-15T11:00:00Z');

export const finding: Finding = {
  detector: 'terms',
  rule: 'terms/pornography/en/explicit-pictures',
  version: 1,
  category: 'pornography',
  kind: 'content',
  where: 'visible text',
  excerpt: 'A gallery of explicit pictures, new every day',
  marks: [[13, 30]],
  score: 0.8,
};
export const page = (name: string, more: Partial<FlaggedPage> = {}): FlaggedPage => ({
  url: `https://gallery.example/${name}`,
  title: `Page ${name}`,
  firstSeen: parseIso('2027-03-10T08:00:00Z'),
  lastSeen: parseIso('2027-03-15T08:00:00Z'),
  score: 0.8,
  findings: [finding],
  fingerprint: `print-${name}`,
  ...more,
});
export const openFlag: Flag = {
  id: 'f1',
  site: 'gallery.example',
  category: 'pornography',
  score: 0.8,
  hacked: false,
  firstSeen: parseIso('2027-03-10T08:00:00Z'),
  lastSeen: parseIso('2027-03-15T08:00:00Z'),
  visit: 'v1',
  policyVersion: defaultPolicy.version,
  pages: [page('a'), page('b')],
  outbound: [],
  dismissed: [],
  history: [],
  state: 'open',
};
export const concerned: Concerned = {
  evidenceGone: false,
  contract: {
    id: 'k1',
    customer: 'c1',
    domain: 'gallery.example',
    renewsOn: '2027-09-01',
    status: 'active',
  },
  contacts: [
    {
      id: 'x2',
      customer: 'c1',
      role: 'contact-person',
      name: 'Web Designer',
      email: 'w@designer.example',
      language: 'en',
    },
    {
      id: 'x1',
      customer: 'c1',
      role: 'administrative',
      name: 'An Peeters',
      email: 'an@gallery.example',
      language: 'nl',
    },
  ],
  caseId: 'n1',
};
export const as = (by: string, now: Iso = noon): ReviewContext => ({ now, by, policy: defaultPolicy });
