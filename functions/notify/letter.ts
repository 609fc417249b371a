/** The letter to print, when no mail reaches the customer. A person posts it and enters the date. */

import { localDate } from '../../shared/calendar/deadline.ts';
import { belgium } from '../../shared/calendar/holidays.ts';
import type { Case } from '../../shared/case/case.ts';
import type { Effect } from '../../shared/case/outbox.ts';
import { asDead, asDone, changeEntry, type Held } from '../../shared/case/outbox-entry.ts';
import { letterKey } from '../../shared/notice/kept.ts';
import { composeLetter } from '../../shared/notice/letter.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Customer } from '../../shared/site/inventory.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import { gateOfLetter } from './gate.ts';
import { newLink } from './link.ts';
import type { Notified, NotifySettings } from './settings.ts';

type LetterEffect = Extract<Effect, { kind: 'letter' }>;

export const sendLetter = async (
  { entry }: Held,
  effect: LetterEffect,
  { value }: { readonly value: Case },
  ports: Ports,
  { policy, portalUrl }: NotifySettings,
): Promise<Notified> => {
  const now: Iso = toIso(ports.now());
  const calendar = { ...belgium, timeZone: policy.timeZone };
  const gate = gateOfLetter(value, effect, now);
  if (gate.go === 'cancel') {
    await changeEntry(ports.records, entry.id, (current) => asDone(current, gate.why));
    return 'cancelled';
  }
  if (gate.go === 'wait') {
    await changeEntry(ports.records, entry.id, (current) => ({ ...current, notBefore: gate.until }));
    return 'later';
  }
  const row = await ports.records.get(keys.customer(value.customer));
  if (row === undefined) {
    await changeEntry(ports.records, entry.id, (current) => asDead(current, `there is no customer ${value.customer}`));
    return 'dead';
  }
  const key = letterKey(effect, localDate(entry.createdAt, calendar));
  if ((await ports.blobs.get(key)) === undefined) {
    const contact = value.contacts[0]?.id ?? 'letter';
    const link = newLink(value, effect.notice, contact, { portalUrl, secret: ports.newSecret(), policy, now });
    await ports.records.transact([link.write]);
    const customer = bodyOf<Customer>(row);
    const message = { what: 'round', round: effect.round } as const;
    const text = composeLetter({ case: value, message, customer, policy, calendar, link: link.url, now });
    await ports.blobs.put(key, new TextEncoder().encode(text), { if: 'absent' });
  }
  await changeEntry(ports.records, entry.id, (current) => asDone(current));
  return 'sent';
};
