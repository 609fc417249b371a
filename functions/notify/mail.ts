/** One message to one contact: gate → look once more → compose → claim → keep the bytes → send. */
import { type Case, type CaseContact, contactOf } from '../../shared/case/case.ts';
import { asSkipped, type Held } from '../../shared/case/outbox-entry.ts';
import { RetryLater } from '../../shared/errors.ts';
import { isMailAddress } from '../../shared/mail/mime.ts';
import { mailKey } from '../../shared/notice/kept.ts';
import type { Ports, Write } from '../../shared/ports.ts';
import { keys, rows } from '../../shared/table.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { composeMail } from './compose.ts';
import { deliver, type MailEffect, notSendable } from './deliver.ts';
import { gateOfMail, startsClock } from './gate.ts';
import { newLink } from './link.ts';
import { lookOnceMore, saveOrRetry, waitsForDesk } from './look.ts';
import type { Notified, NotifySettings } from './settings.ts';

type Found = { readonly value: Case; readonly rev: number };

/** How long a worker may take between claim and the mail system's answer; no repeat-safe mail system needs that wait. */
export const claimSeconds = 900;

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
    await saveOrRetry(held, asSkipped(entry, gate.why), ports);
    return 'cancelled';
  }
  if (gate.go === 'wait') {
    await saveOrRetry(held, { ...entry, notBefore: gate.until }, ports);
    return 'later';
  }
  if (startsClock(effect.what) && (await waitsForDesk(held, value, ports))) return 'later';
  const contact = contactOf(value, effect.contact);
  if (contact === undefined) return notSendable(entry.id, effect, `the case has no contact ${effect.contact}`, ports);
  if (!isMailAddress(contact.email)) return notSendable(entry.id, effect, 'not a mail address', ports);
  const seen = effect.what === 'round' ? await lookOnceMore(held, effect, value, ports, settings) : value;
  return typeof seen === 'string' ? seen : claimAndSend(held, effect, { value: seen, rev }, contact, ports, settings);
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
  const isCopy = effect.what === 'reseller-copy' && policy.resellers === 'copy';
  const link = isCopy
    ? undefined
    : newLink(value, effect.notice, contact.id, { portalUrl, secret: ports.newSecret(), policy, now });
  const make = settings.compose ?? composeMail;
  const { redirectTo, feedbackId } = ports.mail;
  const mail = { redirectTo, feedbackId: feedbackId?.({ noticeId: effect.notice, caseId: effect.caseId }) };
  const bytes = await make({ value, effect, contact, link: link?.url, now, policy, ...mail });
  const until = ports.mail.repeatSafe === true ? now : addSeconds(now, claimSeconds);
  const unchanged: readonly Write[] = startsClock(effect.what)
    ? [{ check: keys.case(effect.caseId), if: { rev } }]
    : [];
  const claimed = await ports.records.transact([
    { put: rows.outbox({ ...entry, state: 'sending', notBefore: until, handedAt: now }), if: { rev: held.rev } },
    ...(link === undefined ? [] : [link.write]),
    ...unchanged,
  ]);
  if (!claimed.ok) throw new RetryLater(`case ${effect.caseId} or its message changed`, { retryInSeconds: 1 });
  const stored = await ports.blobs.put(mailKey(effect), bytes, { if: 'absent' });
  if (stored === 'stored') return deliver(entry.id, effect, contact, bytes, ports, settings);
  // Another worker's bytes are there: they are the message. It sends them, or the claim runs out and says what is known.
  return 'busy';
};
