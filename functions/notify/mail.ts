/** One message to one contact: gate → look once more → compose → claim → keep the bytes → send. */
import { type Case, type CaseContact, contactOf } from '../../shared/case/case.ts';
import { asSkipped, type Held, saveEntry } from '../../shared/case/outbox-entry.ts';
import { seenAgain } from '../../shared/case/seen.ts';
import { RetryLater } from '../../shared/errors.ts';
import { isMailAddress } from '../../shared/mail/mime.ts';
import { mailKey } from '../../shared/notice/kept.ts';
import type { Ports, Write } from '../../shared/ports.ts';
import { keys, rows } from '../../shared/table.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { composeMail } from './compose.ts';
import { deliver, type MailEffect, notSendable, tell } from './deliver.ts';
import { gateOfMail, startsClock } from './gate.ts';
import { newLink } from './link.ts';
import type { Notified, NotifySettings } from './settings.ts';

type Found = { readonly value: Case; readonly rev: number };

/** How long a worker may take between claim and the mail system's answer; no repeat-safe mail system needs that wait. */
export const claimSeconds = 900;

const saveOrRetry = async (held: Held, entry: Held['entry'], ports: Ports): Promise<void> => {
  if (!(await saveEntry(ports.records, entry, held.rev)))
    throw new RetryLater(`outbox entry ${entry.id} changed`, { retryInSeconds: 1 });
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
    await saveOrRetry(held, asSkipped(entry, gate.why), ports);
    return 'cancelled';
  }
  if (gate.go === 'wait') {
    await saveOrRetry(held, { ...entry, notBefore: gate.until }, ports);
    return 'later';
  }
  const contact = contactOf(value, effect.contact);
  if (contact === undefined) return notSendable(entry.id, effect, `the case has no contact ${effect.contact}`, ports);
  if (!isMailAddress(contact.email)) return notSendable(entry.id, effect, 'not a mail address', ports);
  const look = effect.what === 'round' ? await settings.verify(value) : undefined;
  if (look?.found === 'gone') return missed(held, effect, ports, settings);
  // The notice says of each address that it was seen just now, where it was.
  const noticed = look?.found === 'still-there' ? seenAgain(value.noticed, look.left, now) : value.noticed;
  return claimAndSend(held, effect, { value: { ...value, noticed }, rev }, contact, ports, settings);
};

/** A page that does not answer for a moment is not gone: so many looks must find nothing, apart, as with every recheck. */
const missed = async (
  held: Held,
  effect: MailEffect,
  ports: Ports,
  { policy }: NotifySettings,
): Promise<Extract<Notified, 'later' | 'gone'>> => {
  const { entry } = held;
  const { looks, minutesApart } = policy.misses;
  const misses = (entry.misses ?? 0) + 1;
  if (misses < looks) {
    const notBefore = addSeconds(toIso(ports.now()), minutesApart * 60);
    await saveOrRetry(held, { ...entry, misses, notBefore }, ports);
    return 'later';
  }
  await tell(effect, { type: 'gone-before-notice', notice: effect.notice }, ports);
  await saveOrRetry(held, asSkipped(entry, 'not sent: nothing was found any more just before sending'), ports);
  return 'gone';
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
  const bytes = await make({ value, effect, contact, link: link?.url, now, policy, redirectTo: ports.mail.redirectTo });
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
