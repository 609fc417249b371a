/** What a customer may have of what is kept (GDPR, Articles 15 and 20): every row, every mail, the list of evidence, and what it all is. */
import type { AuditEntry } from '../../audit/chain.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Row } from '../../ports.ts';
import { bodyOf } from '../../table.ts';
import type { Iso } from '../../time.ts';
import type { CustomerHoldings, PrivacyPorts } from './holdings.ts';

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
const plain = ({ pk, sk, body }: Row) => ({ pk, sk, body });
const isMail = (key: string): boolean => /^(mail|inbound|letters)\//.test(key);

const readme = (held: CustomerHoldings, policy: Policy, at: Iso): string => `# What is kept about ${held.customer.id}

Made ${at} by ${policy.provider.name}, ${policy.provider.address.join(', ')}. Questions: ${policy.provider.replyTo}.

| file | holds |
|---|---|
| customer.json | name, postal address, language, contacts |
| contracts/<contract>/contract.json | the contract |
| contracts/<contract>/sites.json | sites, visits, what was found on their pages |
| contracts/<contract>/cases/<case>/case.json | the case: notices, answers, deliveries, links by their hash, open messages |
| contracts/<contract>/cases/<case>/audit.json | every decision: when, by whom, what, under which policy; each entry carries the hash of the one before |
| contracts/<contract>/cases/<case>/mails | mails and letters as they were sent and received, byte for byte |
| contracts/<contract>/evidence.json | names of the evidence that is kept; the evidence itself is copies of your own pages |

Why it is kept and how long, stands in the register of processing. You may ask for correction or erasure at the address above, and complain
to the data protection authority.
`;

/** Path in the ZIP → bytes. */
export const exportFiles = async (
  held: CustomerHoldings,
  { blobs }: PrivacyPorts,
  policy: Policy,
  at: Iso,
): Promise<Readonly<Record<string, Uint8Array>>> => {
  const files: Record<string, Uint8Array> = {
    'README.md': Buffer.from(readme(held, policy, at)),
    'customer.json': json(held.own.map(plain)),
  };
  for (const { contract, cases, sites, own } of held.contracts) {
    const folder = `contracts/${encodeURIComponent(contract.id)}`;
    files[`${folder}/contract.json`] = json(own.map(plain));
    // What is withheld under a restricted task is not told: nothing may warn whoever is looked for.
    const told = sites.flatMap(({ rows }) => rows.filter(({ sk }) => !sk.startsWith('withheld#')));
    files[`${folder}/sites.json`] = json(told.map(plain));
    files[`${folder}/evidence.json`] = json(sites.flatMap((site) => site.blobs));
    for (const { value, rows, blobs: kept } of cases) {
      const isAudit = ({ sk }: Row): boolean => sk.startsWith('audit#');
      files[`${folder}/cases/${value.id}/case.json`] = json(rows.filter((row) => !isAudit(row)).map(plain));
      files[`${folder}/cases/${value.id}/audit.json`] = json(
        rows.filter(isAudit).map((row) => bodyOf<AuditEntry>(row)),
      );
      for (const key of kept.filter(isMail)) {
        const bytes = await blobs.get(key);
        if (bytes !== undefined) files[`${folder}/cases/${value.id}/mails/${key.replaceAll('/', '_')}`] = bytes;
      }
    }
  }
  return files;
};
