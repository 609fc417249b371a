import type { CaseCommand } from '../../shared/case/command.ts';

/** Whom the audit trail names. */
export const whoDid = (command: CaseCommand): string => {
  switch (command.type) {
    case 'open':
      return command.confirmedBy;
    case 'sent':
    case 'delivered':
    case 'not-delivered':
      return 'mail system';
    case 'timer':
      return 'timer';
    case 'answer':
    case 'test-again':
    case 'appeal':
      return 'customer';
    case 'gone-before-notice':
    case 'rechecked':
    case 'moved-away':
    case 'contract-ended':
      return 'crawler';
    case 'contact-added':
    case 'letter-posted':
    case 'decide-dispute':
    case 'recheck':
    case 'approve':
    case 'take-back':
    case 'take-back-strike':
    case 'give-time':
    case 'suspend':
    case 'sending-decided':
    case 'lift-suspension':
    case 'do-not-terminate':
    case 'hand-over':
    case 'decide-appeal':
      return command.by;
  }
};
