/** What to do with an entry that is found in `sending`: another worker has it in hand, or one has died over it. */
import { type Case, type CaseContact, contactOf } from '../../shared/case/case.ts';
import { asSkipped, changeEntry, type Held, saveEntry } from '../../shared/case/outbox-entry.ts';
import { mailKey } from '../../shared/notice/kept.ts';
import type { Ports } from '../../shared/ports.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { deliver, type MailEffect, markUncertain, tellSent } from './deliver.ts';
import { gateOfMail } from './gate.ts';
import { claimSeconds, sendMail } from './mail.ts';
import type { Notified, NotifySettings } from './settings.ts';

/** Not taken this time. The first one may have arrived, so its bytes stay what they were, and are what goes out later. */
const keepForAnother = async (
  { entry }: Held,
  effect: MailEffect,
  bytes: Uint8Array,
  sent: 'later' | 'dead',
  ports: Ports,
): Promise<void> => {
  await ports.blobs.put(mailKey(effect), bytes, { if: 'absent' });
  if (sent === 'dead') return;
  await changeEntry(ports.records, entry.id, (current) =>
    current.state === 'pending' ? { ...current, state: 'sending', sendAgain: true } : undefined,
  );
};

/** A person chose so: the same bytes once more, if the case still wants them. The choice counts once, also through a crash. */
const sendCopy = async (
  held: Held,
  effect: MailEffect,
  { value, contact, bytes }: { readonly value: Case; readonly contact: CaseContact; readonly bytes: Uint8Array },
  ports: Ports,
  settings: NotifySettings,
): Promise<Notified> => {
  const now = toIso(ports.now());
  const gate = gateOfMail(value, effect, settings.policy, now);
  const { sendAgain: _used, ...entry } = held.entry;
  switch (gate.go) {
    case 'cancel':
      return (await saveEntry(ports.records, asSkipped(entry, gate.why), held.rev)) ? 'cancelled' : 'busy';
    case 'wait':
      return (await saveEntry(ports.records, { ...held.entry, notBefore: gate.until }, held.rev)) ? 'later' : 'busy';
    case 'send': {
      const claimed = { ...entry, notBefore: addSeconds(now, claimSeconds), handedAt: now };
      if (!(await saveEntry(ports.records, claimed, held.rev))) return 'busy';
      const sent = await deliver(entry.id, effect, contact, bytes, ports, settings);
      if (sent === 'later' || sent === 'dead') await keepForAnother(held, effect, bytes, sent, ports);
      return sent;
    }
  }
};

export const recover = async (
  held: Held,
  effect: MailEffect,
  found: { readonly value: Case; readonly rev: number },
  ports: Ports,
  settings: NotifySettings,
): Promise<Notified> => {
  const now = toIso(ports.now());
  // The claim says until when its worker may still be at it.
  if (held.entry.notBefore > now) return 'busy';
  const bytes = await ports.blobs.get(mailKey(effect));
  if (bytes === undefined) {
    const entry = { ...held.entry, state: 'pending', notBefore: now } as const;
    if (!(await saveEntry(ports.records, entry, held.rev))) return 'busy';
    return sendMail({ entry, rev: held.rev + 1 }, effect, found, ports, settings);
  }
  const contact = contactOf(found.value, effect.contact);
  if (held.entry.sendAgain === true && contact !== undefined)
    return sendCopy(held, effect, { value: found.value, contact, bytes }, ports, settings);
  // Of a case that was handed over nothing more goes out, not even what may be out already.
  const mayRepeat = ports.mail.repeatSafe === true && found.value.handedOver === undefined;
  if (mayRepeat && contact !== undefined) return deliver(held.entry.id, effect, contact, bytes, ports, settings);
  await tellSent(effect, ports);
  return markUncertain(held.entry.id, ports);
};
