/**
 * A mail to a notifier, an authority, or the few who look after children's protection. No clock depends on it, so no case is told;
 * else it goes the way of every mail: bytes kept, then sent once, and "uncertain" where nobody knows.
 */
import type { MessageKind } from '../../shared/case/outbox.ts';
import { asDead, asDone, asFailed, changeEntry, type Held, saveEntry } from '../../shared/case/outbox-entry.ts';
import { GiveUp, RetryLater } from '../../shared/errors.ts';
import { buildMime, isMailAddress } from '../../shared/mail/mime.ts';
import { mailKey } from '../../shared/notice/kept.ts';
import { logoOf } from '../../shared/notice/logo.ts';
import { composeMessage, type MessageEffect } from '../../shared/notice/messages/compose.ts';
import { policyFor } from '../../shared/policy/for-case.ts';
import type { Ports } from '../../shared/ports.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';
import { markUncertain } from './deliver.ts';
import type { Notified, NotifySettings } from './settings.ts';

const claimSeconds = 900;
/** Alarms to people of our own: a second copy does no harm, and one that waits for somebody to look may come too late. */
const harmlessTwice: ReadonlySet<MessageKind> = new Set(['order-alert', 'restricted-alert']);
/** Over two days at the longest pause. */
const attempts = 20;

const compose = (effect: MessageEffect, now: Iso, { mail }: Ports, { policy }: NotifySettings): Promise<Uint8Array> => {
  const { provider } = policy;
  return buildMime({
    ...composeMessage(effect, policy),
    from: { name: provider.name, address: provider.from },
    to: { name: effect.to.name, address: effect.to.email },
    replyTo: { name: provider.name, address: provider.replyTo },
    noticeId: effect.notice,
    caseId: effect.about,
    previous: [],
    date: now,
    logo: logoOf(provider),
    redirectTo: mail.redirectTo,
    ...(effect.files === undefined
      ? {}
      : { files: effect.files.map(({ name, text }) => ({ name, type: 'text/plain', content: Buffer.from(text) })) }),
  });
};

const dead = async (id: string, why: string, ports: Ports): Promise<Notified> => {
  await changeEntry(ports.records, id, (entry) => asDead(entry, why));
  ports.log('warn', 'notify.dead', { entry: id });
  return 'dead';
};

const deliver = async (
  id: string,
  effect: MessageEffect,
  mime: Uint8Array,
  ports: Ports,
  { policy }: NotifySettings,
): Promise<Notified> => {
  const { about: caseId, notice: noticeId, to } = effect;
  try {
    const { messageId } = await ports.mail.send({ mime, from: policy.provider.from, to: to.email, noticeId, caseId });
    await changeEntry(ports.records, id, (entry) => ({ ...asDone(entry), messageId }));
    return 'sent';
  } catch (error) {
    if (error instanceof GiveUp) return dead(id, error.message, ports);
    if (error instanceof RetryLater || harmlessTwice.has(effect.what)) {
      const [now, why] = [toIso(ports.now()), error instanceof Error ? error.message : String(error)];
      await changeEntry(ports.records, id, (entry) => asFailed(entry, why, now, attempts));
      return 'later';
    }
    if (ports.mail.repeatSafe === true) throw error;
    return markUncertain(id, ports);
  }
};

/** The bytes that were kept by an earlier attempt stay the message. */
const keep = async (key: string, bytes: Uint8Array, { blobs }: Ports): Promise<Uint8Array> =>
  (await blobs.put(key, bytes, { if: 'absent' })) === 'stored' ? bytes : ((await blobs.get(key)) ?? bytes);

export const sendMessage = async (
  { entry, rev }: Held,
  effect: MessageEffect,
  ports: Ports,
  asked: NotifySettings,
): Promise<Notified> => {
  const settings = { ...asked, policy: policyFor(asked.policy, { brand: effect.brand }) };
  const now = toIso(ports.now());
  // In `sending` this says until when another worker may still be at it.
  if (entry.notBefore > now) return entry.state === 'sending' ? 'busy' : 'later';
  const key = mailKey({ caseId: effect.about, notice: effect.notice });
  const kept = await ports.blobs.get(key);
  const repeatable = ports.mail.repeatSafe === true || entry.sendAgain === true || harmlessTwice.has(effect.what);
  if (entry.state === 'sending' && kept !== undefined && !repeatable) return markUncertain(entry.id, ports);
  if (!isMailAddress(effect.to.email)) return dead(entry.id, 'not a mail address', ports);
  const make = settings.composeMessage ?? (() => compose(effect, now, ports, settings));
  const bytes = kept ?? (await make(effect));
  const { sendAgain: _used, ...rest } = entry;
  const until = ports.mail.repeatSafe === true ? now : addSeconds(now, claimSeconds);
  if (!(await saveEntry(ports.records, { ...rest, state: 'sending', notBefore: until, handedAt: now }, rev)))
    return 'busy';
  return deliver(entry.id, effect, await keep(key, bytes, ports), ports, settings);
};
