/**
 * 8. Suspected child abuse material: once a case was handed over, nobody is written to about it any more. What a worker had in hand
 * by then may still leave while its claim lasts; nothing else may.
 */
import { claimSeconds } from '../../notify/mail.ts';
import type { Invariant } from './invariant.ts';

export const handedOver: Invariant = {
  number: 8,
  says: 'of suspected child abuse material nobody is told by mail',
  afterSending: ({ mail, chronicle, now }) => {
    // When it really was: the machine that did it may have the time wrong by as much as is borne.
    const since = chronicle?.events.find(({ event }) => event.type === 'handed-over')?.realAt;
    if (since === undefined) return undefined;
    const inHand = mail.claimedAt !== undefined && mail.claimedAt <= since;
    return inHand && now <= mail.claimedAt + claimSeconds * 1000
      ? undefined
      : `${mail.notice} went out, and the case had been handed over at ${new Date(since).toISOString()}`;
  },
};
