/** The letter for the post, when no mail reaches the customer: plain text in the order of a window envelope. */
import type { Calendar } from '../calendar/holidays.ts';
import type { Case } from '../case/case.ts';
import type { Policy } from '../policy/policy.ts';
import type { Customer } from '../site/inventory.ts';
import type { Iso } from '../time.ts';
import { leftBlock, noteBlock } from './compose.ts';
import type { Block } from './document.ts';
import { statementFields } from './fields.ts';
import { dayInWords, deadlineInWords } from './moments.ts';
import { renderText } from './render-text.ts';
import { statementOf } from './statement.ts';
import { clean } from './text-safety.ts';
import { texts } from './texts/texts.ts';
import { bodyOf, dueOf, type Message } from './values.ts';

export type LetterInput = {
  readonly case: Case;
  readonly message: Message;
  readonly customer: Pick<Customer, 'name' | 'address' | 'language'>;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly link: string;
  readonly now: Iso;
};

const addressLine = 80;
/** Place of the letterhead: the provider's last line but one, `2000 Antwerpen`, without its postal code. */
const placeOf = (address: readonly string[]): string => (address.at(-2) ?? '').replace(/^[A-Z]{0,2}-?\d+\s+/, '');

/**
 * Sender, recipient, place and date, reference, subject, body. The deadline assumes posting on the day of the letter
 * and says that a later posting means a later deadline.
 */
export const composeLetter = (input: LetterInput): string => {
  const { case: value, message, customer, policy, calendar, link, now } = input;
  const { language } = customer;
  const text = texts[language];
  const { colon } = text.labels;
  const body = bodyOf(value, message, policy, language);
  const due = dueOf(value, message, 'letter', policy, calendar, now);
  const { provider } = policy;
  const head = [
    [provider.name, ...provider.address].join('\n'),
    [customer.name, ...customer.address].map((line) => clean(line, addressLine)).join('\n'),
    `${placeOf(provider.address)}, ${dayInWords(now, language, policy.timeZone)}`,
    `${text.labels.reference}${colon} ${value.id}\n${text.letter.subject}${colon} ${clean(body.subject, 180)}`,
  ].join('\n\n');
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: text.greeting('') },
    { kind: 'lead', text: body.lead },
    ...(due === undefined
      ? []
      : [
          {
            kind: 'deadline',
            label: text[due.act],
            moment: deadlineInWords(due.at, language, policy.timeZone),
            ...(due.mayBeLater ? { hint: text.letter.presumed(policy.letterWorkingDays) } : {}),
          } as const,
        ]),
    ...leftBlock(message, language),
    ...noteBlock(message, language),
    { kind: 'button', label: text.letter.page, url: link, hint: text.linkHint },
    {
      kind: 'statement',
      fields: statementFields(statementOf(value, message.what, policy, language), language, policy),
    },
    ...body.paragraphs.map((paragraph): Block => ({ kind: 'paragraph', text: paragraph })),
    ...(body.steps === undefined ? [] : [{ kind: 'steps', ...body.steps } as const]),
    { kind: 'paragraph', text: text.letter.reply(provider.replyTo) },
    { kind: 'signature', greeting: text.closing, lines: [provider.name] },
  ];
  return `${head}\n\n${renderText({ subject: body.subject, colon, blocks })}`;
};
