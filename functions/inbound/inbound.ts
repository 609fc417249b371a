/** A mail that came in: parsed, judged, kept as a row, and where a contact answered, told to the case like any answer. */
import { createHash } from 'node:crypto';
import type { InboundMail } from '../../shared/answer/inbound-mail.ts';
import { parseMail } from '../../shared/answer/mail/parse.ts';
import { casesNamed } from '../../shared/answer/mail/which-case.ts';
import { answerOf, judge, unread } from '../../shared/answer/reply.ts';
import type { Case } from '../../shared/case/case.ts';
import { receiveAnswer } from '../../shared/case/inbox.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import { receiveReport } from '../../shared/report/receive.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { type InboundMessage, readInbound } from './read.ts';
import { reportInMail } from './report.ts';

type InboundPorts = Pick<Ports, 'records' | 'blobs' | 'queues' | 'log' | 'now' | 'newId'>;

const casesOf = async (ids: readonly string[], { records }: InboundPorts): Promise<readonly Case[]> => {
  const found = await Promise.all(ids.map((id) => records.get(keys.case(id))));
  return found.flatMap((row) => (row === undefined ? [] : [bodyOf<Case>(row)]));
};

/** Of our own Message-IDs: the provider's and each brand's. */
const ourDomains = ({ provider, brands = {} }: Policy): readonly string[] =>
  [provider.from, ...Object.values(brands).flatMap(({ from }) => from ?? [])].map((from) =>
    from.slice(from.lastIndexOf('@') + 1),
  );

const judged = async (
  bytes: Uint8Array,
  message: InboundMessage,
  ports: InboundPorts,
  policy: Policy,
): Promise<InboundMail> => {
  const parsed = await parseMail(bytes);
  if (!parsed.ok) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    return unread(`mail-${digest.slice(0, 26)}`, parsed.error, message);
  }
  const named = casesNamed(parsed.value, ourDomains(policy));
  return judge(parsed.value, await casesOf(named, ports), message);
};

/** Told to the case again where an earlier attempt may have died before it; the case takes it once. */
const tellCase = async (mail: InboundMail, ports: InboundPorts): Promise<void> => {
  const row = mail.caseId === undefined ? undefined : await ports.records.get(keys.case(mail.caseId));
  if (row === undefined) return;
  const value = bodyOf<Case>(row);
  const contact = value.contacts.find(({ id }) => id === mail.contact);
  if (contact !== undefined) await receiveAnswer(value.id, answerOf(mail, contact), ports);
};

/** A report as XARF is no answer, whoever sends it; who means a case names it, and then his mail is read as a mail. */
const takeReport = async (
  bytes: Uint8Array,
  message: InboundMessage,
  ports: InboundPorts,
  policy: Policy,
): Promise<boolean> => {
  const parsed = await parseMail(bytes);
  if (!parsed.ok) return false;
  if (casesNamed(parsed.value, ourDomains(policy)).length > 0) return false;
  const given = reportInMail(parsed.value);
  if (given === undefined) return false;
  const received = await receiveReport(given, parsed.value.id.slice('mail-'.length), ports, policy);
  // What the abuse of children shows or tells is not kept, not even as a mail.
  if (given.category === 'child-abuse') await ports.blobs.delete(message.blob);
  if (received.kind === 'too-many') ports.log('warn', 'inbound.report-too-many');
  return received.kind !== 'too-many';
};

const takeMail = async (message: InboundMessage, ports: InboundPorts, policy: Policy): Promise<void> => {
  const bytes = await ports.blobs.get(message.blob);
  if (bytes === undefined) {
    // Deleted since, e.g. with its customer's data.
    ports.log('warn', 'inbound.gone');
    return;
  }
  if (await takeReport(bytes, message, ports, policy)) return;
  const mail = await judged(bytes, message, ports, policy);
  await ports.records.transact([{ put: rows.mail(mail), if: 'absent' }]);
  const row = await ports.records.get(keys.mail(mail.id));
  const kept = row === undefined ? mail : bodyOf<InboundMail>(row);
  if (kept.status === 'answer') await tellCase(kept, ports);
  ports.log('info', 'inbound.mail', {
    mail: kept.id,
    status: kept.status,
    why: kept.why ?? '',
    caseId: kept.caseId ?? '',
  });
};

/** Repeatable at every step: a mail has one row by its id, and the first judgement stays. */
export const onInbound = async (body: unknown, ports: InboundPorts, policy: Policy): Promise<void> => {
  for (const message of readInbound(body)) await takeMail(message, ports, policy);
};
