/** Composes a mail to somebody who is no customer's contact, in the recipient's language. */
import type { Effect, MessageFacts } from '../../case/outbox.ts';
import type { Language } from '../../messages.ts';
import type { Policy } from '../../policy/policy.ts';
import { isCategory } from '../../policy/policy.ts';
import { isOrderAction, legalBases, orderKinds } from '../../review/order.ts';
import { type ReportOutcome, reportOutcomes } from '../../review/report.ts';
import type { Iso } from '../../time.ts';
import type { Composed } from '../compose.ts';
import type { Block, Document } from '../document.ts';
import { momentInWords } from '../moments.ts';
import { renderHtml } from '../render-html.ts';
import { renderText } from '../render-text.ts';
import { clean, cleanLines } from '../text-safety.ts';
import { texts } from '../texts/texts.ts';
import { type Filled, type MessageWords, words } from './words.ts';

export type MessageEffect = Extract<Effect, { kind: 'message' }>;

const limits = { line: 200, text: 4000, url: 500, urls: 30, subject: 180 } as const;

const one = (facts: MessageFacts, name: string): string => {
  const value = facts[name];
  return typeof value === 'string' ? value : '';
};
const many = (facts: MessageFacts, name: string): readonly string[] => {
  const value = facts[name];
  return value === undefined || typeof value === 'string' ? [] : value;
};

/** The usual one of its kind in the recipient's language; another one as the authority wrote it. */
const basisOf = (facts: MessageFacts, language: Language): string => {
  const written = one(facts, 'legalBasis');
  const usual = orderKinds.find((kind) => legalBases[kind] === written);
  return usual === undefined ? clean(written, limits.line) : words[language].legalBases[usual];
};

const filledOf = ({ about, facts, to }: MessageEffect, policy: Policy): Filled => {
  const category = one(facts, 'category');
  const at = one(facts, 'at');
  return {
    reference: clean(about, limits.line),
    provider: policy.provider.name,
    category: isCategory(category) ? policy.categories[category].name[to.language] : '',
    domain: clean(one(facts, 'domain'), limits.line),
    authority: clean(one(facts, 'authority'), limits.line),
    legalBasis: basisOf(facts, to.language),
    territory: clean(one(facts, 'territory'), limits.line),
    theirs: clean(one(facts, 'theirs'), limits.line),
    moment: at === '' ? '' : momentInWords(at as Iso, to.language, policy.timeZone),
  };
};

const isOutcome = (text: string): text is ReportOutcome => (reportOutcomes as readonly string[]).includes(text);
/** Where a person looked and decided, and where machines alone found nothing left; elsewhere nobody looked at the pages. */
const judged: ReadonlySet<ReportOutcome> = new Set(['confirmed', 'no-breach']);

type Body = { readonly subject: string; readonly lead: string; readonly paragraphs: readonly string[] };
/** What was done stands before everything else that is said of it. */
const withAction = (body: Body, { facts }: MessageEffect, text: MessageWords): Body => {
  const action = one(facts, 'action');
  if (!isOrderAction(action) || action === 'refused') return body;
  return { ...body, paragraphs: [text.orderActions[action], ...body.paragraphs] };
};
const bodyOf = (effect: MessageEffect, policy: Policy): Body => {
  const filled = filledOf(effect, policy);
  const { facts, to } = effect;
  const text = words[to.language];
  switch (effect.what) {
    case 'report-receipt':
      return text.receipt(filled);
    case 'report-outcome': {
      const told = one(facts, 'outcome');
      const outcome = isOutcome(told) ? told : 'not-ours-to-judge';
      return {
        subject: text.outcome.subject(filled),
        lead: text.outcome.leads[outcome](filled),
        paragraphs: [
          ...(judged.has(outcome) ? [text.outcome.means] : []),
          ...(outcome === 'gone' ? [text.outcome.looked] : []),
          ...(outcome === 'passed-on' || outcome === 'duplicate'
            ? []
            : [text.outcome.redress, policy.provider.redress[to.language]]),
        ],
      };
    }
    case 'referral':
      return text.referral(filled);
    case 'order-receipt':
      return text.orderReceipt(filled);
    case 'order-done':
      return one(facts, 'action') === 'refused'
        ? text.orderRefused(filled)
        : withAction(text.orderDone(filled), effect, text);
    // The policy's words on redress are about the provider's own decisions; an order is challenged elsewhere.
    case 'order-disclosure': {
      const body = withAction(text.disclosure(filled), effect, text);
      return one(facts, 'action') === 'information-given' ? { ...body, subject: text.informed(filled) } : body;
    }
    case 'order-alert':
      return { ...text.orderAlert(filled), ...(one(facts, 'turn') === 'late' ? text.orderLate(filled) : {}) };
    case 'restricted-alert':
      return text.restricted(filled);
  }
};

/** Whoever reads it at an office, its name is no name to greet. */
const toAuthority: ReadonlySet<MessageEffect['what']> = new Set(['referral', 'order-receipt', 'order-done']);

const documentOf = (effect: MessageEffect, policy: Policy): Document => {
  const { language, name } = effect.to;
  const text = words[language];
  const notice = texts[language];
  const { subject, lead, paragraphs } = bodyOf(effect, policy);
  const addresses = (label: string, urls: readonly string[]): readonly Block[] =>
    urls.length === 0
      ? []
      : [
          {
            kind: 'addresses',
            label,
            urls: urls.slice(0, limits.urls).map((url) => clean(url, limits.url)),
            ...(urls.length > limits.urls ? { more: notice.moreUrls(urls.length - limits.urls) } : {}),
          },
        ];
  const reasons = cleanLines(one(effect.facts, 'reasons'), limits.text);
  const label = effect.what === 'report-receipt' ? text.labels.statement : text.labels.reasons;
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      text: name === '' || toAuthority.has(effect.what) ? text.greeting : notice.greeting(clean(name, limits.line)),
    },
    { kind: 'lead', text: lead },
    ...addresses(text.labels.urls, many(effect.facts, 'urls')),
    ...addresses(text.labels.notHosted, many(effect.facts, 'notHosted')),
    ...(reasons.length === 0 ? [] : [{ kind: 'quote', label, lines: reasons } as const]),
    ...paragraphs.map((paragraph): Block => ({ kind: 'paragraph', text: paragraph })),
    ...(effect.files === undefined ? [] : [{ kind: 'paragraph', text: text.labels.manifest } as const]),
    { kind: 'signature', greeting: notice.closing, lines: [policy.provider.name, ...policy.provider.address] },
  ];
  return {
    subject: clean(subject, limits.subject),
    ...(policy.provider.logo === undefined ? {} : { logo: policy.provider.name }),
    colon: notice.labels.colon,
    blocks,
  };
};

/** Subject, plain text and HTML. Everything from outside is cleaned, and escaped in the HTML; the same input gives the same bytes. */
export const composeMessage = (effect: MessageEffect, policy: Policy): Composed => {
  const document = documentOf(effect, policy);
  return {
    subject: document.subject,
    text: renderText(document),
    html: renderHtml(document, effect.to.language),
  };
};
