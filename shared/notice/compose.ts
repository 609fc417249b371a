/** Composes a message to one contact: the statement's fields first, then the prose, in the recipient's language. */
import type { Calendar } from '../calendar/holidays.ts';
import type { Case, CaseContact } from '../case/case.ts';
import type { Language } from '../messages.ts';
import { languageOf } from '../policy/for-case.ts';
import type { Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import type { Block, Document } from './document.ts';
import { statementFields } from './fields.ts';
import { deadlineInWords } from './moments.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { statementOf } from './statement.ts';
import { clean, cleanLines } from './text-safety.ts';
import { texts } from './texts/texts.ts';
import { bodyOf, type Due, dueOf, type Message } from './values.ts';

export type ComposeInput = {
  readonly case: Case;
  readonly message: Message;
  readonly contact: Pick<CaseContact, 'name' | 'language'>;
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** The recipient's own address of the answer page; a mere copy has none. */
  readonly link?: string | undefined;
  readonly now: Iso;
};
export type Composed = { readonly subject: string; readonly text: string; readonly html: string };

const limits = { name: 80, note: 4000, url: 500, left: 20, subject: 180 } as const;

const deadlineBlock = (due: Due | undefined, language: Language, policy: Policy): readonly Block[] => {
  if (due === undefined) return [];
  return [
    {
      kind: 'deadline',
      label: texts[language][due.act],
      moment: deadlineInWords(due.at, language, policy.timeZone),
      ...(due.mayBeLater ? { hint: texts[language].laterIsPossible } : {}),
    },
  ];
};

/** A receipt's note is the kind of the answer, which the wording has used already. */
export const noteBlock = (message: Message, language: Language): readonly Block[] => {
  const lines = message.what === 'receipt' ? [] : cleanLines(message.note ?? '', limits.note);
  return lines.length === 0 ? [] : [{ kind: 'quote', label: texts[language].note, lines }];
};

export const leftBlock = (message: Message, language: Language): readonly Block[] => {
  const left = message.left ?? [];
  if (left.length === 0) return [];
  const more = left.length - limits.left;
  return [
    {
      kind: 'addresses',
      label: texts[language].left,
      urls: left.slice(0, limits.left).map((url) => clean(url, limits.url)),
      ...(more > 0 ? { more: texts[language].moreUrls(more) } : {}),
    },
  ];
};

const filesBlock = ({ files = [] }: Message, language: Language): readonly Block[] =>
  files.length === 0
    ? []
    : [{ kind: 'addresses', label: texts[language].files, urls: files.map((name) => clean(name, limits.url)) }];

const documentOf = (input: ComposeInput): Document => {
  const { case: value, message, contact, policy, calendar, link, now } = input;
  const language = languageOf(policy, value.brand, contact.language);
  const text = texts[language];
  const body = bodyOf(value, message, policy, language);
  const due = dueOf(value, message, 'mail', policy, calendar, now);
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: text.greeting(clean(contact.name, limits.name)) },
    { kind: 'lead', text: body.lead },
    ...deadlineBlock(due, language, policy),
    ...leftBlock(message, language),
    ...filesBlock(message, language),
    ...noteBlock(message, language),
    ...(link === undefined ? [] : [{ kind: 'button', label: text.button, url: link, hint: text.linkHint } as const]),
    {
      kind: 'statement',
      fields: statementFields(statementOf(value, message.what, policy, language), language, policy),
    },
    ...body.paragraphs.map((paragraph): Block => ({ kind: 'paragraph', text: paragraph })),
    ...(body.steps === undefined ? [] : [{ kind: 'steps', ...body.steps } as const]),
    { kind: 'paragraph', text: text.replyHint },
    { kind: 'signature', greeting: text.closing, lines: [policy.provider.name, ...policy.provider.address] },
  ];
  return {
    subject: clean(`[${value.id}] ${body.subject}`, limits.subject),
    ...(policy.provider.logo === undefined ? {} : { logo: policy.provider.name }),
    colon: text.labels.colon,
    blocks,
  };
};

/**
 * Subject (with the reference `[hw-…]`), plain text and HTML of one message. Everything from the case is cleaned, and escaped in
 * the HTML. The same input gives the same bytes.
 */
export const composeNotice = (input: ComposeInput): Composed => {
  const document = documentOf(input);
  return {
    subject: document.subject,
    text: renderText(document),
    html: renderHtml(document, languageOf(input.policy, input.case.brand, input.contact.language)),
  };
};
