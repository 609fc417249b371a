/** Everything that a reviewer should see beside a flag. */

import { type EvidenceLook, evidenceLooksOf } from '../../shared/audit/looks.ts';
import type { Case } from '../../shared/case/case.ts';
import type { AllowRule } from '../../shared/review/allow.ts';
import { type Bulk, isSettling } from '../../shared/review/bulk.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { toIso } from '../../shared/time.ts';
import { allowedWhenGone } from './allow.ts';
import { readBulk, type Similar, similarTo } from './bulk.ts';
import type { Desk } from './desk.ts';
import { type Past, pastOf } from './flag-past.ts';
import { type PageShot, shotsOf } from './pictures.ts';
import { casesOfContract, flagsOfSite, type Ownership, ownershipOf, readFlag, type Stored } from './records.ts';

export type Dossier = {
  readonly flag: Stored<Flag>;
  readonly owner: Ownership;
  /** Other flags of the same site. */
  readonly others: readonly Flag[];
  readonly similar: Similar;
  /** Of the contract, latest first. */
  readonly cases: readonly Case[];
  /** Of each page, in the flag's order. */
  readonly shots: readonly PageShot[];
  /** Who looked at what is blurred, latest first. */
  readonly looks: readonly EvidenceLook[];
  readonly past: Past;
  /** The case that this flag opened or joined, once it is there. */
  readonly case?: Case;
  /** The decision on it, while that may be undone. */
  readonly settling?: Bulk;
  /** What was allowed on the site when the flag went. */
  readonly allowed?: AllowRule;
};

export const dossierOf = async (desk: Desk, id: string): Promise<Dossier | undefined> => {
  const { records } = desk.ports;
  const flag = await readFlag(records, id);
  if (flag === undefined) return undefined;
  const [owner, siblings, similar, shots, looks, allowed] = await Promise.all([
    ownershipOf(records, flag.value.site),
    flagsOfSite(records, flag.value.site),
    similarTo(desk, flag.value),
    shotsOf(desk, flag.value),
    evidenceLooksOf(id, desk.ports.records),
    allowedWhenGone(records, flag.value),
  ]);
  const cases = owner.contract === undefined ? [] : await casesOfContract(records, owner.contract.id);
  const { value } = flag;
  const bulk = isSettling(value, toIso(desk.ports.now())) && 'decision' in value ? value.decision.bulk : undefined;
  const settling = bulk === undefined ? undefined : (await readBulk(desk, bulk))?.value;
  const past = await pastOf(desk, value, owner);
  const opened = cases.find((value) => value.flags.includes(id));
  return {
    flag,
    owner,
    others: siblings.filter((other) => other.id !== id),
    similar,
    cases,
    shots,
    looks,
    past,
    ...(opened === undefined ? {} : { case: opened }),
    ...(settling === undefined ? {} : { settling }),
    ...(allowed === undefined ? {} : { allowed }),
  };
};

/** Which list named a link, from the findings that it made. */
export const listsByTarget = (flag: Flag): ReadonlyMap<string, string> =>
  new Map(
    flag.pages.flatMap((page) =>
      page.findings.flatMap((finding) =>
        finding.target === undefined || finding.list === undefined
          ? []
          : [[finding.target, finding.list.name] as const],
      ),
    ),
  );
