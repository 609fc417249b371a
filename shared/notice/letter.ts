/** The letter for the post: when no mail reaches the customer, and for a termination. Written as plain text and as PDF. */
import type { Calendar } from '../calendar/holidays.ts';
import type { Case } from '../case/case.ts';
import type { Language } from '../messages.ts';
import { languageOf } from '../policy/for-case.ts';
import type { Policy } from '../policy/policy.ts';
import type { Customer } from '../site/inventory.ts';
import type { Iso } from '../time.ts';
import { leftBlock, noteBlock } from './compose.ts';
import type { Block, Document } from './document.ts';
import { statementFields } from './fields.ts';
import { dayInWords, deadlineInWords, momentInWords } from './moments.ts';
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
  /** Absent on a copy that is made later: the secret in it is stored nowhere. */
  readonly link?: string | undefined;
  readonly now: Iso;
};
/** A letter before it is set; every text in it is clean. */
export type Letter = {
  /** As the policy keeps it; set above the sender. */
  readonly logo?: string;
  readonly language: Language;
  readonly date: Iso;
  /** Name first. */
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
  readonly placeAndDate: string;
  readonly reference: string;
  /** `Referentie: hw-7k3f9qxd2m` and `Betreft: …`. */
  readonly heading: readonly [reference: string, subject: string];
  readonly body: Document;
};

const addressLine = 80;
/** Place of the letterhead: the provider's last line but one, `2000 Antwerpen`, without its postal code. */
const placeOf = (address: readonly string[]): string => (address.at(-2) ?? '').replace(/^[A-Z]{0,2}-?\d+\s+/, '');

/** Of a termination: each notice with its proven receipt and its full time, and the recheck before the signature. */
const earlierBlock = ({ state }: Case, language: Language, timeZone: string): readonly Block[] => {
  if (state.kind !== 'terminated') return [];
  const { letter } = texts[language];
  const { rounds, recheckedAt } = state.order;
  return [
    {
      kind: 'steps',
      title: letter.earlier,
      items: [
        ...rounds.map(({ round, deliveredAt, dueAt }) =>
          letter.earlierRound(
            round + 1,
            dayInWords(deliveredAt, language, timeZone),
            deadlineInWords(dueAt, language, timeZone),
          ),
        ),
        letter.lastLook(momentInWords(recheckedAt, language, timeZone)),
      ],
    },
  ];
};

const blocksOf = (input: LetterInput, body: ReturnType<typeof bodyOf>): readonly Block[] => {
  const { case: value, message, customer, policy, calendar, link, now } = input;
  const language = languageOf(policy, value.brand, customer.language);
  const text = texts[language];
  const due = dueOf(value, message, 'letter', policy, calendar, now);
  return [
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
    ...(message.what === 'terminated' ? earlierBlock(value, language, policy.timeZone) : []),
    ...(link === undefined
      ? []
      : [{ kind: 'button', label: text.letter.page, url: link, hint: text.linkHint, scan: text.letter.scan } as const]),
    {
      kind: 'statement',
      fields: statementFields(statementOf(value, message.what, policy, language), language, policy),
    },
    ...body.paragraphs.map((paragraph): Block => ({ kind: 'paragraph', text: paragraph })),
    ...(body.steps === undefined ? [] : [{ kind: 'steps', ...body.steps } as const]),
    { kind: 'paragraph', text: text.letter.reply(policy.provider.replyTo) },
    { kind: 'signature', greeting: text.closing, lines: [policy.provider.name] },
  ];
};

/** The deadline assumes posting on the day of the letter and says that a later posting means a later deadline. */
export const letterOf = (input: LetterInput): Letter => {
  const { case: value, message, customer, policy, now } = input;
  const language = languageOf(policy, value.brand, customer.language);
  const text = texts[language];
  const { colon } = text.labels;
  const body = bodyOf(value, message, policy, language);
  const { provider } = policy;
  return {
    language,
    date: now,
    sender: [provider.name, ...provider.address],
    ...(provider.logo === undefined ? {} : { logo: provider.logo }),
    recipient: [customer.name, ...customer.address].map((line) => clean(line, addressLine)),
    placeAndDate: `${placeOf(provider.address)}, ${dayInWords(now, language, policy.timeZone)}`,
    reference: value.id,
    heading: [
      `${text.labels.reference}${colon} ${value.id}`,
      `${text.letter.subject}${colon} ${clean(body.subject, 180)}`,
    ],
    body: { subject: body.subject, colon, blocks: blocksOf(input, body) },
  };
};

/** Sender, recipient, place and date, reference, subject, body. */
export const letterText = ({ sender, recipient, placeAndDate, heading, body }: Letter): string => {
  const head = [sender.join('\n'), recipient.join('\n'), placeAndDate, heading.join('\n')].join('\n\n');
  return `${head}\n\n${renderText(body)}`;
};
