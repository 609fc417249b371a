/** The letter to print, when no mail reaches the customer, and the order of a termination. A person posts it. */

import { localDate } from '../../shared/calendar/deadline.ts';
import { belgium } from '../../shared/calendar/holidays.ts';
import type { Case } from '../../shared/case/case.ts';
import type { Effect } from '../../shared/case/outbox.ts';
import { asDead, asDone, asSkipped, changeEntry, type Held } from '../../shared/case/outbox-entry.ts';
import { letterKey } from '../../shared/notice/kept.ts';
import { type Letter, letterOf, letterText } from '../../shared/notice/letter.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Customer } from '../../shared/site/inventory.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import { gateOfLetter } from './gate.ts';
import { newLink } from './link.ts';
import { lookOnceMore, waitsForDesk } from './look.ts';
import type { Notified, NotifySettings } from './settings.ts';

type LetterEffect = Extract<Effect, { kind: 'letter' }>;

const messageOf = (effect: LetterEffect, { state }: Case) =>
  effect.what === 'terminated' && state.kind === 'terminated'
    ? ({ what: 'terminated', round: effect.round, note: state.order.reason } as const)
    : ({ what: 'round', round: effect.round } as const);

const compose = async (
  effect: LetterEffect,
  value: Case,
  customer: Customer,
  now: Iso,
  ports: Ports,
  { policy, portalUrl, composeLetter = letterOf }: NotifySettings,
): Promise<Letter> => {
  const calendar = { ...belgium, timeZone: policy.timeZone };
  const contact = value.contacts[0]?.id ?? 'letter';
  const link = newLink(value, effect.notice, contact, { portalUrl, secret: ports.newSecret(), policy, now });
  await ports.records.transact([link.write]);
  return composeLetter({
    case: value,
    message: messageOf(effect, value),
    customer,
    policy,
    calendar,
    link: link.url,
    now,
  });
};

/** Loaded when there is a letter to set, which is seldom: it is a large piece of the program. */
const asPdf = async (letter: Letter): Promise<Uint8Array> =>
  (await import('../../shared/pdf/letter.ts')).letterPdf(letter);

/** The first one that was composed stays: after a crash text and PDF are made from it, so that both say the same. */
const keep = async (
  key: (form: 'json' | 'txt' | 'pdf') => string,
  make: () => Promise<Letter>,
  { blobs }: Ports,
  typeset: (letter: Letter) => Promise<Uint8Array>,
): Promise<void> => {
  const write = (text: string): Uint8Array => new TextEncoder().encode(text);
  if ((await blobs.get(key('json'))) === undefined)
    await blobs.put(key('json'), write(JSON.stringify(await make())), { if: 'absent' });
  const letter = JSON.parse(new TextDecoder().decode(await blobs.get(key('json')))) as Letter;
  await blobs.put(key('txt'), write(letterText(letter)), { if: 'absent' });
  await blobs.put(key('pdf'), await typeset(letter), { if: 'absent' });
};

export const sendLetter = async (
  held: Held,
  effect: LetterEffect,
  { value }: { readonly value: Case },
  ports: Ports,
  settings: NotifySettings,
): Promise<Notified> => {
  const { entry } = held;
  const now: Iso = toIso(ports.now());
  const calendar = { ...belgium, timeZone: settings.policy.timeZone };
  const gate = gateOfLetter(value, effect, now);
  if (gate.go === 'cancel') {
    await changeEntry(ports.records, entry.id, (current) => asSkipped(current, gate.why));
    return 'cancelled';
  }
  if (gate.go === 'wait') {
    await changeEntry(ports.records, entry.id, (current) => ({ ...current, notBefore: gate.until }));
    return 'later';
  }
  if (effect.what !== 'terminated' && (await waitsForDesk(held, value, ports))) return 'later';
  const row = await ports.records.get(keys.customer(value.customer));
  if (row === undefined) {
    await changeEntry(ports.records, entry.id, (current) => asDead(current, `there is no customer ${value.customer}`));
    return 'dead';
  }
  const day = localDate(entry.createdAt, calendar);
  const customer = bodyOf<Customer>(row);
  const isMade = (await ports.blobs.get(letterKey(effect, day, 'json'))) !== undefined;
  const seen =
    isMade || effect.what === 'terminated' ? value : await lookOnceMore(held, effect, value, ports, settings);
  if (typeof seen === 'string') return seen;
  await keep(
    (form) => letterKey(effect, day, form),
    () => compose(effect, seen, customer, now, ports, settings),
    ports,
    settings.typeset ?? asPdf,
  );
  await changeEntry(ports.records, entry.id, (current) => asDone(current));
  return 'sent';
};
