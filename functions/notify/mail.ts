/** One message to one contact: gate → look once more → compose → claim → keep the bytes → send. */
import { belgium } from '../../shared/calendar/holidays.ts';
import type { Case, CaseContact } from '../../shared/case/case.ts';
import { asDone, type Held, saveEntry } from '../../shared/case/outbox-entry.ts';
import { RetryLater } from '../../shared/errors.ts';
import { buildMime, isMailAddress } from '../../shared/mail/mime.ts';
import { composeNotice } from '../../shared/notice/compose.ts';
import { mailKey } from '../../shared/notice/kept.ts';
import type { Ports, Write } from '../../shared/ports.ts';
import { keys, rows } from '../../shared/table.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';
import { deliver, type MailEffect, notSendable, tell } from './deliver.ts';
import { gateOfMail, startsClock } from './gate.ts';
import { newLink } from './link.ts';
import type { Notified, NotifySettings } from './notify.ts';

type Found = { readonly value: Case; readonly rev: number };

/** How long a worker may take between claim and the mail system's answer; no repeat-safe mail system needs that wait. */
const claimSeconds = 900;
const previousMails = 10;

const saveOrRetry = async (held: Held, entry: Held['entry'], ports: Ports): Promise<void> => {
  if (!(await saveEntry(ports.records, entry, held.rev)))
    throw new RetryLater(`outbox entry ${entry.id} changed`, { retryInSeconds: 1 });
};

/** Earlier notices of this case that reached the same person, for the thread. */
const previousOf = (value: Case, effect: MailEffect): readonly string[] =>
  value.rounds
    .flatMap((record) => record.deliveries)
    .filter(({ contact, notice, deliveredAt }) => contact === effect.contact && notice !== effect.notice && deliveredAt)
    .map(({ notice }) => notice)
    .slice(-previousMails);

const compose = async (
  value: Case,
  effect: MailEffect,
  contact: CaseContact,
  link: string,
  now: Iso,
  { policy }: NotifySettings,
): Promise<Uint8Array> => {
  const calendar = { ...belgium, timeZone: policy.timeZone };
  const { provider } = policy;
  return buildMime({
    ...composeNotice({ case: value, message: effect, contact, policy, calendar, link, now }),
    from: { name: provider.name, address: provider.from },
    to: { name: contact.name, address: contact.email },
    replyTo: { name: provider.name, address: provider.replyTo },
    noticeId: effect.notice,
    caseId: effect.caseId,
    previous: previousOf(value, effect),
    date: now,
  });
};

export const sendMail = async (
  held: Held,
  effect: MailEffect,
  { value, rev }: Found,
  ports: Ports,
  settings: NotifySettings,
): Promise<Notified> => {
  const { entry } = held;
  const now = toIso(ports.now());
  const gate = gateOfMail(value, effect, settings.policy, now);
  if (gate.go === 'cancel') {
    await saveOrRetry(held, asDone(entry, gate.why), ports);
    return 'cancelled';
  }
  if (gate.go === 'wait') {
    await saveOrRetry(held, { ...entry, notBefore: gate.until }, ports);
    return 'later';
  }
  const contact = value.contacts.find(({ id }) => id === effect.contact);
  if (contact === undefined) return notSendable(entry.id, effect, `the case has no contact ${effect.contact}`, ports);
  if (!isMailAddress(contact.email)) return notSendable(entry.id, effect, 'not a mail address', ports);
  if (effect.what === 'round' && (await settings.verify(value)) === 'gone') {
    await tell(effect, { type: 'gone-before-notice', notice: effect.notice }, ports);
    await saveOrRetry(held, asDone(entry, 'not sent: nothing was found any more just before sending'), ports);
    return 'gone';
  }
  return claimAndSend(held, effect, { value, rev }, contact, ports, settings);
};

/** The claim holds only while the entry, and for a notice the case, are as they were read. */
const claimAndSend = async (
  held: Held,
  effect: MailEffect,
  { value, rev }: Found,
  contact: CaseContact,
  ports: Ports,
  settings: NotifySettings,
): Promise<Notified> => {
  const { entry } = held;
  const now = toIso(ports.now());
  const { policy, portalUrl } = settings;
  const link = newLink(value, effect.notice, contact.id, { portalUrl, secret: ports.newSecret(), policy, now });
  const bytes = await compose(value, effect, contact, link.url, now, settings);
  const until = ports.mail.repeatSafe === true ? now : addSeconds(now, claimSeconds);
  const unchanged: readonly Write[] = startsClock(effect.what)
    ? [{ check: keys.case(effect.caseId), if: { rev } }]
    : [];
  const claimed = await ports.records.transact([
    { put: rows.outbox({ ...entry, state: 'sending', notBefore: until }), if: { rev: held.rev } },
    link.write,
    ...unchanged,
  ]);
  if (!claimed.ok) throw new RetryLater(`case ${effect.caseId} or its message changed`, { retryInSeconds: 1 });
  const stored = await ports.blobs.put(mailKey(effect), bytes, { if: 'absent' });
  if (stored === 'stored') return deliver(entry.id, effect, contact, bytes, ports, settings);
  // Another worker's bytes are there: they are the message. It sends them, or the claim runs out and says what is known.
  return 'busy';
};
