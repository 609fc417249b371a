/** Everything that is kept about a case, as files: read from records and blobs, changed nowhere. */
import type { InboundMail } from '../../shared/answer/inbound-mail.ts';
import { type AuditEntry, canonicalJson } from '../../shared/audit/chain.ts';
import { readTrail } from '../../shared/audit/trail.ts';
import type { Case } from '../../shared/case/case.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { uploadKey } from '../../shared/case/uploads.ts';
import { readWarcName } from '../../shared/crawl/warc-name.ts';
import { lettersOf, mailKey } from '../../shared/notice/kept.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Blobs, Json, MailEvent, Ports } from '../../shared/ports.ts';
import { allBlobs, allRows, sentUnder } from '../../shared/report/privacy/holdings.ts';
import { pageOfKey } from '../../shared/report/privacy/lock.ts';
import { referralsOf } from '../../shared/report/referrals.ts';
import { allowedAmong } from '../../shared/report/restricted-addresses.ts';
import { pageName } from '../../shared/review/screenshot.ts';
import type { Customer } from '../../shared/site/inventory.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import type { Iso } from '../../shared/time.ts';
import type { DossierFile, FileKind } from './manifest.ts';

export type Gathered = {
  readonly value: Case;
  readonly customer: Customer | undefined;
  readonly audit: readonly AuditEntry[];
  readonly sendings: readonly OutboxEntry[];
  readonly events: readonly MailEvent[];
  readonly received: readonly InboundMail[];
  readonly files: readonly DossierFile[];
  /** Noticed pages of which a record was kept that is there no more. */
  readonly missing: readonly { readonly url: string; readonly at: Iso }[];
  /** How many noticed pages are with those who handle what may be the abuse of children: their evidence is shown to nobody. */
  readonly withheld: number;
};
type Read = Pick<Ports, 'records' | 'blobs'>;

const jsonFile = (name: string, kind: FileKind, value: unknown): DossierFile => ({
  name,
  kind,
  bytes: Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`, 'utf8'),
});
/** One entry a line, each as it was hashed. */
const trailFile = (audit: readonly AuditEntry[]): DossierFile => ({
  name: 'audit.jsonl',
  kind: 'audit-trail',
  bytes: Buffer.from(audit.map((entry) => `${canonicalJson(entry as unknown as Json)}\n`).join(''), 'utf8'),
});

/** The trail has them, as the case keeps no appeal that led to its end; of a case that was handed over no words are left. */
const appealsIn = (audit: readonly AuditEntry[]): readonly Json[] =>
  audit.flatMap(({ what, data }) =>
    what === 'appealed'
      ? [{ type: 'appeal', ...(data as { readonly appeal: { readonly [name: string]: Json } }).appeal }]
      : [],
  );

/** What was told to authorities, as mail and with a trail of its own: the customer is not told of it. */
const referralFiles = async (id: string, { records, blobs }: Read): Promise<readonly DossierFile[]> => {
  const found = await Promise.all(
    (await referralsOf(id, records)).map(async (referral) => {
      const trail = await readTrail(referral.id, records);
      const sent = await allBlobs(blobs, sentUnder(referral.id));
      return [
        jsonFile(`referrals/${referral.id}.json`, 'referral', { ...referral, trail }),
        ...(await blobFiles(blobs, sent, 'referral', (key) => `referrals/${lastPart(key)}`)),
      ];
    }),
  );
  return found.flat();
};

/** The blobs that are there, under the name that `nameOf` gives; deleted ones are left out. */
const blobFiles = async (
  blobs: Blobs,
  wanted: readonly string[],
  kind: FileKind,
  nameOf: (key: string) => string,
): Promise<readonly DossierFile[]> => {
  const files: DossierFile[] = [];
  for (const key of wanted) {
    const bytes = await blobs.get(key);
    if (bytes !== undefined) files.push({ name: nameOf(key), kind, bytes });
  }
  return files;
};
const lastPart = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** Of exactly the noticed addresses, from every visit that found something: functions/crawl names the folders. */
const evidenceKeys = async (value: Pick<Case, 'noticed'>, blobs: Blobs): Promise<readonly string[]> => {
  const pages = new Set(value.noticed.map(({ url }) => pageName(url)));
  const sites = [...new Set(value.noticed.map(({ site }) => site))].sort();
  const found = await Promise.all(sites.map((site) => allBlobs(blobs, `evidence/${site}/`)));
  return found.flat().filter((key) => pages.has(pageOfKey(key)));
};

const missingOf = ({ noticed }: Pick<Case, 'noticed'>, evidence: readonly string[]): Gathered['missing'] => {
  const recorded = new Set(evidence.filter((key) => readWarcName(key) !== undefined).map(pageOfKey));
  return noticed.flatMap(({ url, evidenceAt }) =>
    evidenceAt === undefined || recorded.has(pageName(url)) ? [] : [{ url, at: evidenceAt }],
  );
};

/** Undefined where there is no such case. */
export const gather = async (id: string, { records, blobs }: Read, policy: Policy): Promise<Gathered | undefined> => {
  const row = await records.get(keys.case(id));
  if (row === undefined) return undefined;
  const value = bodyOf<Case>(row);
  const { pk } = keys.case(id);
  const children = async <T>(index: 'table' | 'owner', prefix: string): Promise<readonly T[]> =>
    (await allRows(records, { index, pk, prefix })).map((child) => bodyOf<T>(child));
  const audit = await children<AuditEntry>('table', 'audit#');
  const events = await children<MailEvent>('table', 'event#');
  const fetches = await children<Json>('table', 'fetch#');
  const answers = await children<Json>('table', 'answer#');
  const sendings = await children<OutboxEntry>('owner', 'outbox#');
  const received = await children<InboundMail>('owner', 'mail#');
  const customerRow = await records.get(keys.customer(value.customer));
  const mails = sendings.flatMap(({ effect }) => (effect.kind === 'mail' ? [mailKey(effect)] : []));
  const letters = (await allBlobs(blobs, lettersOf())).filter((key) => lastPart(key).startsWith(`${id}-`));
  const shown = { noticed: await allowedAmong(value.noticed, { records }) };
  const evidence = await evidenceKeys(shown, blobs);
  const blobOf = new Map(received.map((mail) => [mail.blob, mail.id]));
  // A document that came twice is there once, beside the first answer; `answers.json` names it by its SHA-256 with each.
  const uploads = new Map(
    value.answers
      .toReversed()
      .flatMap(({ id: answer, files = [] }) =>
        files.map((file) => [uploadKey(id, file.sha256), `${answer}/${file.sha256.slice(0, 8)}-${file.name}`] as const),
      ),
  );
  return {
    value,
    customer: customerRow && bodyOf<Customer>(customerRow),
    audit,
    sendings,
    events,
    received,
    missing: missingOf(shown, evidence),
    withheld: value.noticed.length - shown.noticed.length,
    files: [
      jsonFile('case.json', 'case', { ...value, ...shown }),
      trailFile(audit),
      jsonFile('policy.json', 'policy', policy),
      ...(value.state.kind === 'terminated' ? [jsonFile('order.json', 'order', value.state.order)] : []),
      jsonFile('sendings.json', 'sendings', sendings),
      jsonFile('delivery-events.json', 'delivery-events', events),
      jsonFile('answers.json', 'answers', [...answers, ...appealsIn(audit)]),
      jsonFile('mails-received.json', 'mails-received', received),
      jsonFile('link-fetches.json', 'link-fetches', { note: 'fetched, may be a scanner', fetches }),
      ...(await referralFiles(id, { records, blobs })),
      ...(await blobFiles(blobs, mails, 'mail-sent', (key) => `mails-sent/${lastPart(key)}`)),
      ...(await blobFiles(blobs, letters, 'letter', (key) => `letters/${lastPart(key)}`)),
      ...(await blobFiles(
        blobs,
        [...blobOf.keys()],
        'mail-received',
        (key) => `mails-received/${blobOf.get(key)}.eml`,
      )),
      ...(await blobFiles(blobs, [...uploads.keys()], 'answers', (key) => `answers/${uploads.get(key)}`)),
      ...(await blobFiles(blobs, evidence, 'evidence', (key) => key)),
    ],
  };
};
