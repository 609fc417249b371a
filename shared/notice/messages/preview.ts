/** One of each mail to somebody who is no customer's contact, as `hostwarden notices preview` writes them. */
import type { MessageFacts, MessageKind } from '../../case/outbox.ts';
import type { Language } from '../../messages.ts';
import type { Policy } from '../../policy/policy.ts';
import { orderActions } from '../../review/order.ts';
import { reportOutcomes } from '../../review/report.ts';
import type { Iso } from '../../time.ts';
import type { Composed } from '../compose.ts';
import { composeMessage } from './compose.ts';

type Sample = { readonly name: string; readonly what: MessageKind; readonly facts: MessageFacts };
const url = 'https://bakkerij-janssens.example/downloads/tools.html';

const samples = (at: Iso): readonly Sample[] => {
  const order = {
    authority: 'Parquet fédéral (exemple)',
    theirs: 'TCO-2027/14',
    legalBasis: 'Regulation (EU) 2021/784, Article 3',
    territory: 'EU',
    domain: 'bakkerij-janssens.example',
    urls: [url],
    notHosted: ['https://elsewhere.example/page'],
    at,
  };
  const reasons = 'The page offers what the law forbids.';
  return [
    { name: 'report-receipt', what: 'report-receipt', facts: { urls: [url], reasons } },
    ...reportOutcomes.map(
      (outcome): Sample => ({
        name: `report-outcome-${outcome}`,
        what: 'report-outcome',
        facts: { outcome, urls: [url], category: 'illegal-software', at },
      }),
    ),
    { name: 'referral', what: 'referral', facts: { ...order, category: 'illegal-software', reasons } },
    { name: 'order-receipt', what: 'order-receipt', facts: order },
    ...orderActions.map(
      (action): Sample => ({
        name: `order-done-${action}`,
        what: 'order-done',
        facts: { ...order, action, reasons: 'The page was looked at and handled at 11:20.' },
      }),
    ),
    ...orderActions
      .filter((action) => action !== 'refused')
      .map(
        (action): Sample => ({
          name: `order-disclosure-${action}`,
          what: 'order-disclosure',
          facts: { ...order, action, reasons },
        }),
      ),
    { name: 'order-alert', what: 'order-alert', facts: order },
    { name: 'order-alert-late', what: 'order-alert', facts: { ...order, turn: 'late' } },
    { name: 'restricted-alert', what: 'restricted-alert', facts: {} },
  ];
};

const abouts: Readonly<Record<MessageKind, string>> = {
  'report-receipt': 'rp-example',
  'report-outcome': 'rp-example',
  referral: 'rf-example',
  'order-receipt': 'ao-example',
  'order-done': 'ao-example',
  'order-disclosure': 'ao-example',
  'order-alert': 'ao-example',
  'restricted-alert': 'rt-example',
};

export const messagePreviews = (
  policy: Policy,
  language: Language,
  now: Iso,
): readonly (Composed & { readonly name: string })[] =>
  samples(now).map(({ name, what, facts }) => ({
    name,
    ...composeMessage(
      {
        kind: 'message',
        about: abouts[what],
        notice: `${abouts[what]}.1`,
        what,
        to: { name: '', email: 'somebody@elsewhere.example', language },
        facts,
      },
      policy,
    ),
  }));
