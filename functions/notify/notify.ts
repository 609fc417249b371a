/** Performs one outbox entry that reaches a customer: a mail or a letter. Only this function may touch the mail system. */
import type { Case } from '../../shared/case/case.ts';
import { asDead, changeEntry, isOpen, loadEntry } from '../../shared/case/outbox-entry.ts';
import { policyOf } from '../../shared/case/policy-of.ts';
import { isOff } from '../../shared/case/switches.ts';
import type { Ports } from '../../shared/ports.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { sendLetter } from './letter.ts';
import { sendMail } from './mail.ts';
import { sendMessage } from './message.ts';
import { recover } from './recover.ts';
import type { Notified, NotifySettings } from './settings.ts';

/**
 *     pending ──claim──▶ sending ──taken──▶ done
 *        ▲                  │ crash          ▲
 *        └──no bytes yet────┤                │ delivery event
 *                           └──▶ uncertain ──┘       (repeat-safe mail systems: the same bytes again, then done)
 *
 * Bytes are stored before they are sent, so no stored bytes means that nothing was sent.
 */
export const notify = async (id: string, ports: Ports, asked: NotifySettings): Promise<Notified> => {
  const held = await loadEntry(ports.records, id);
  if (held === undefined || !isOpen(held.entry) || held.entry.state === 'uncertain') return 'nothing';
  const { effect } = held.entry;
  // What left before the switch was thrown is out; what is still here stays until the stage is on again.
  if (await isOff(ports.records, 'notify')) return 'later';
  if (effect.kind === 'message') return sendMessage(held, effect, ports, asked);
  if (effect.kind !== 'mail' && effect.kind !== 'letter') return 'nothing';
  const row = await ports.records.get(keys.case(effect.caseId));
  if (row === undefined) {
    await changeEntry(ports.records, id, (entry) => asDead(entry, `there is no case ${effect.caseId}`));
    return 'dead';
  }
  const found = { value: bodyOf<Case>(row), rev: row.rev };
  const settings = { ...asked, policy: policyOf(asked.policy, found.value) };
  if (held.entry.state === 'sending' && effect.kind === 'mail') return recover(held, effect, found, ports, settings);
  if (held.entry.notBefore > toIso(ports.now())) return 'later';
  return effect.kind === 'mail'
    ? sendMail(held, effect, found, ports, settings)
    : sendLetter(held, effect, found, ports, settings);
};
