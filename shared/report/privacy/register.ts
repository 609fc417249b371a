/** The register of processing (GDPR, Article 30(1)), made from the policy that is in force, so that the two cannot disagree. */
import type { Policy } from '../../policy/policy.ts';

type Processing = {
  readonly name: string;
  readonly purpose: string;
  readonly basis: string;
  readonly people: string;
  readonly data: string;
  readonly recipients: string;
  readonly limit: string;
};

const processings = (policy: Policy): readonly Processing[] => {
  const { privacy, retentionMonths, appealDays, childProtection, authorities } = policy;
  const proof = `${appealDays} days for an appeal and ${privacy.evidenceAfterAppealDays} days more; longer under a legal hold`;
  return [
    {
      name: 'Checking hosted websites against the terms',
      purpose: 'Finding what the terms forbid; a person decides on every finding',
      basis: 'Article 6(1)(b) and (f): the contract, and keeping unlawful material off the servers',
      people: 'Customers; people named on their public pages',
      data: 'Addresses of pages, excerpts, copies of flagged pages',
      recipients: 'none',
      limit: `unconfirmed evidence ${privacy.evidenceDays} days; of a case as below`,
    },
    {
      name: 'Cases: notices, answers, decisions, termination',
      purpose: 'Telling customers, hearing them, and ending contracts as the terms say',
      basis: 'Article 6(1)(b), (c) (Regulation (EU) 2022/2065, Articles 14 to 17) and (f)',
      people: 'Customers, their contacts, staff who decide',
      data: 'Names, postal and mail addresses, languages, mails, answers, delivery reports, decisions with names',
      recipients: 'the mail system; the provider’s own systems told of terminations',
      limit: `${retentionMonths} months after the contract’s end, never before ${proof}`,
    },
    {
      name: 'Notices from outside',
      purpose: 'Handling notices and answering them (Regulation (EU) 2022/2065, Article 16)',
      basis: 'Article 6(1)(c)',
      people: 'Notifiers',
      data: 'Name, mail address, what was written, addresses of pages; how many notices were unfounded',
      recipients: 'none; never the customer, unless the law requires it',
      limit: `${privacy.reportMonths} months after the answer`,
    },
    {
      name: 'Suspected child abuse material',
      purpose: 'Reporting it to the competent authority without keeping it',
      basis: 'Article 6(1)(c), Article 10',
      people: 'whoever put it there',
      data: 'Hash and address alone',
      recipients: childProtection.authority?.name ?? 'no authority is named in the policy yet',
      limit: 'as long as the address must stay blocked',
    },
    {
      name: 'Referrals and orders',
      purpose: 'Telling authorities, and carrying out their orders',
      basis: 'Article 6(1)(c)',
      people: 'Customers',
      data: 'Reference, domain, addresses of pages, hashes of evidence',
      recipients: authorities.map(({ name }) => name).join('; ') || 'no authority is named in the policy yet',
      limit: `an order ${privacy.reportMonths} months after it was carried out; a referral as its case`,
    },
    {
      name: 'Who looked at what',
      purpose: 'Showing that staff look only at what their work takes',
      basis: 'Article 6(1)(f), Article 32',
      people: 'Staff',
      data: 'Name, what was opened, when',
      recipients: 'none',
      limit: `${privacy.accessLogMonths} months`,
    },
  ];
};

const measures: readonly string[] = [
  'Roles by one table; everything else is refused. The confirming reviewer neither decides a dispute nor signs.',
  'Secrets in links and sessions are kept as SHA-256 only. Connections are encrypted where the provider’s web server ends TLS.',
  'Every decision is in a hash-chained audit trail; who opened what is recorded.',
  'Crawled content is never shown as HTML; evidence is served as files or blurred pictures.',
];

const cells = ({ purpose, basis, people, data, recipients, limit }: Processing) =>
  [
    ['Purpose', purpose],
    ['Legal basis', basis],
    ['Whose data', people],
    ['Which data', data],
    ['Recipients', recipients],
    ['Outside the EU', 'no transfer by this program'],
    ['Deleted after', limit],
  ] as const;

const head = ({ provider }: Policy): readonly (readonly [string, string])[] => [
  ['Controller', `${provider.name}, ${provider.address.join(', ')}`],
  ['Contact', provider.replyTo],
];

const bar = (text: string): string => text.replaceAll('|', '\\|');
const markdown = (policy: Policy): string =>
  [
    `# Register of processing: ${policy.provider.name}`,
    '',
    `Regulation (EU) 2016/679, Article 30(1). Made from policy ${policy.version}.`,
    '',
    ...head(policy).map(([name, value]) => `- ${name}: ${value}`),
    ...processings(policy).flatMap((each) => [
      '',
      `## ${each.name}`,
      '',
      '| | |',
      '|---|---|',
      ...cells(each).map(([name, value]) => `| ${name} | ${bar(value)} |`),
    ]),
    '',
    '## Technical and organisational measures',
    '',
    ...measures.map((measure) => `- ${measure}`),
    '',
  ].join('\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const html = (policy: Policy): string =>
  [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>Register of processing: ${escaped(policy.provider.name)}</title></head><body>`,
    `<h1>Register of processing: ${escaped(policy.provider.name)}</h1>`,
    `<p>Regulation (EU) 2016/679, Article 30(1). Made from policy ${escaped(policy.version)}.</p>`,
    ...head(policy).map(([name, value]) => `<p>${name}: ${escaped(value)}</p>`),
    ...processings(policy).map(
      (each) =>
        `<h2>${escaped(each.name)}</h2><table>${cells(each)
          .map(([name, value]) => `<tr><th scope="row">${name}</th><td>${escaped(value)}</td></tr>`)
          .join('')}</table>`,
    ),
    `<h2>Technical and organisational measures</h2><ul>${measures.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>`,
    '</body></html>',
    '',
  ].join('\n');

export const registerOf = (policy: Policy, format: 'markdown' | 'html'): string =>
  format === 'markdown' ? markdown(policy) : html(policy);
