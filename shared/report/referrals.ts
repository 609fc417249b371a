/**
 * A case told to the police or another authority (Regulation (EU) 2022/2065, Article 18, or on the provider's own decision): the
 * addresses, why, and the hashes of what is kept. The customer is not told, and the case goes on as it was.
 */
import { trailWrites } from '../audit/trail.ts';
import type { Case } from '../case/case.ts';
import type { OutboxEntry } from '../case/outbox.ts';
import { readWarcName } from '../crawl/warc-name.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports, Records } from '../ports.ts';
import type { Referral, ReferredFile } from '../review/order.ts';
import { bodyOf, keys, rows } from '../table.ts';
import { toIso } from '../time.ts';
import { urlHash } from './restrict.ts';

type ReferralPorts = Pick<Ports, 'records' | 'blobs' | 'now' | 'log'>;
type Manifest = {
  /** Absent where no picture could be taken, which is noted in its place. */
  readonly parts?: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
};

/** What is kept of the noticed addresses, each file with the hash that its name gives, or the manifest beside it. */
const filesOf = async (value: Case, { blobs }: ReferralPorts): Promise<readonly ReferredFile[]> => {
  const pages = new Set(value.noticed.map(({ url }) => urlHash(url).slice(0, 32)));
  const found: ReferredFile[] = [];
  for (const site of new Set(value.noticed.map((noticed) => noticed.site))) {
    let cursor: string | undefined;
    do {
      const page = await blobs.list(`evidence/${site}/`, cursor);
      for (const key of page.keys) {
        const kept = readWarcName(key);
        if (kept === undefined && !key.endsWith('/manifest.json')) continue;
        const bytes = pages.has(key.split('/')[3] ?? '') ? await blobs.get(key) : undefined;
        if (bytes === undefined) continue;
        if (kept !== undefined) {
          found.push({ name: key, sha256: kept.sha256, bytes: bytes.length });
          continue;
        }
        const { parts = {} } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Manifest;
        const folder = key.slice(0, key.lastIndexOf('/'));
        for (const [name, part] of Object.entries(parts))
          found.push({ name: `${folder}/${name}`, sha256: part.sha256, bytes: part.bytes });
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return found;
};
/** One row holds 390 KB; what a letter names is enough to ask for the rest. */
const mostFiles = 500;
const listOf = (files: readonly ReferredFile[]): string =>
  files.map(({ name, sha256, bytes }) => `${sha256}  ${bytes}  ${name}\n`).join('');

export type ReferralAsked = {
  /** 26 characters, from the form: one post, one referral. */
  readonly number: string;
  readonly authority: string;
  readonly reasons: string;
  readonly by: string;
};
/** Undefined: the policy names no such authority. */
export const refer = async (
  value: Case,
  { number, authority: id, reasons, by }: ReferralAsked,
  ports: ReferralPorts,
  policy: Policy,
): Promise<Referral | undefined> => {
  const known = policy.authorities.find((each) => each.id === id);
  if (known === undefined) return undefined;
  const { name, email, language } = known;
  const at = toIso(ports.now());
  const files = (await filesOf(value, ports)).slice(0, mostFiles);
  const referral: Referral = {
    id: `rf-${number}`,
    caseId: value.id,
    at,
    by,
    authority: { id, name, email, language },
    reasons,
    urls: value.noticed.map(({ url }) => url),
    files,
  };
  const notice = `${referral.id}.1`;
  const entry: OutboxEntry = {
    id: notice,
    effect: {
      kind: 'message',
      about: referral.id,
      notice,
      what: 'referral',
      to: { name, email, language },
      facts: { domain: value.domain, category: value.category, urls: referral.urls, reasons },
      ...(value.brand === undefined ? {} : { brand: value.brand }),
      ...(files.length === 0 ? {} : { files: [{ name: 'evidence.txt', text: listOf(files) }] }),
    },
    createdAt: at,
    state: 'pending',
    attempts: 0,
    notBefore: at,
  };
  const data = { caseId: value.id, authority: id, addresses: referral.urls.length, files: files.length };
  const fact = { at, who: by, what: 'referred', data, policyVersion: policy.version } as const;
  const written = await ports.records.transact([
    {
      put: {
        ...keys.referral(referral.id),
        body: referral,
        index: { owner: { pk: keys.case(value.id).pk, sk: `referral#${at}#${referral.id}` } },
      },
      if: 'absent',
    },
    { put: rows.outbox(entry), if: 'absent' },
    ...(await trailWrites(referral.id, fact, ports.records)),
  ]);
  // The same form once more.
  if (written.ok) ports.log('warn', 'case.referred', { referral: referral.id, case: value.id });
  return referral;
};

export const referralsOf = async (caseId: string, records: Records): Promise<readonly Referral[]> => {
  const { rows: found } = await records.query({
    index: 'owner',
    pk: keys.case(caseId).pk,
    prefix: 'referral#',
    limit: 100,
  });
  return found.map((row) => bodyOf<Referral>(row));
};
