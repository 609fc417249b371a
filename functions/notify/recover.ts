/** What to do with an entry that is found in `sending`: another worker has it in hand, or one has died over it. */
import type { Case } from '../../shared/case/case.ts';
import { type Held, saveEntry } from '../../shared/case/outbox-entry.ts';
import { mailKey } from '../../shared/notice/kept.ts';
import type { Ports } from '../../shared/ports.ts';
import { toIso } from '../../shared/time.ts';
import { deliver, type MailEffect, markUncertain } from './deliver.ts';
import { sendMail } from './mail.ts';
import type { Notified, NotifySettings } from './settings.ts';

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
  const contact = found.value.contacts.find(({ id }) => id === effect.contact);
  return ports.mail.repeatSafe === true && contact !== undefined
    ? deliver(held.entry.id, effect, contact, bytes, ports, settings)
    : markUncertain(held.entry.id, ports);
};
