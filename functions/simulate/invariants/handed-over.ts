/**
 * 8. Suspected child abuse material: once a case was handed over, nobody is written to about it any more. What a worker had in hand
 * by then may still leave while its claim lasts; nothing else may.
 */
import { claimSeconds } from '../../notify/mail.ts';
import { type Invariant, msOf } from './invariant.ts';

export const handedOver: Invariant = {
  number: 8,
  says: 'of suspected child abuse material nobody is told by mail',
  afterSending: ({ mail, chronicle, now }) => {
    const since = chronicle?.value.handedOver?.at;
    if (since === undefined) return undefined;
    const inHand = mail.claimedAt !== undefined && mail.claimedAt <= msOf(since);
    return inHand && now <= mail.claimedAt + claimSeconds * 1000
      ? undefined
      : `${mail.notice} went out, and the case had been handed over at ${since}`;
  },
};
