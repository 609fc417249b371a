/** What a customer sees of a case: words and facts, decided here and tested without HTTP; the page only lays them out. */
import { type AnswerKind, answerKinds, type Case, type CaseState, isUntested, type NoticedUrl } from '../case/case.ts';
import { baseOf } from '../case/evolve.ts';
import { legalGroundOf, subjectOf } from '../case/intrusion.ts';
import { explain } from '../detect/explain/explain.ts';
import { whoSees } from '../detect/explain/sentences.ts';
import { asTold } from '../detect/explain/told.ts';
import type { Finding } from '../detect/finding.ts';
import type { Language } from '../messages.ts';
import type { Policy } from '../policy/policy.ts';
import { termsOf } from '../policy/terms.ts';
import { addSeconds, type Iso } from '../time.ts';
import { type DeadlineWords, dayInWords, deadlineInWords, minuteInWords, momentInWords } from './dates.ts';
import { type HistoryItem, historyOf } from './history.ts';
import { choiceTexts } from './texts/answers.ts';
import { lookTexts } from './texts/looks.ts';
import { pageTexts } from './texts/page.ts';
import { outcomeTexts, stateTexts } from './texts/states.ts';

type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';
type FindingView = {
  readonly where: string;
  /** What it means, in one sentence: the one that stands in the notice. */
  readonly means: string;
  /** Where only some visitors are shown it. */
  readonly seenBy?: string;
  readonly excerpt: string;
  readonly marks: Finding['marks'];
  /** The link that hit. Hostile: shown, never linked. */
  readonly target?: string;
  readonly listed?: string;
};
export type UrlView = {
  readonly url: string;
  /** Hostile: shown, never linked. */
  readonly movedFrom?: string;
  readonly seen: string;
  readonly findings: readonly FindingView[];
  /** What the last test found, where there was one that could tell. */
  readonly left?: boolean;
};
type AnswerView = {
  readonly id: string;
  readonly label: string;
  readonly at: string;
  readonly name: string;
  readonly text: string;
  /** Names of the documents that came with it. */
  readonly files: readonly string[];
  readonly late: boolean;
  readonly open: boolean;
};
type AppealView =
  | { readonly kind: 'possible'; readonly until: string }
  | { readonly kind: 'received' | 'decided' | 'over'; readonly text: string };
export type ChoiceView = { readonly kind: AnswerKind; readonly label: string; readonly leadsTo: string };

export type CustomerView = {
  readonly language: Language;
  readonly provider: string;
  readonly reference: string;
  readonly domain: string;
  readonly subject: string;
  readonly clause: string;
  readonly terms?: string;
  readonly law?: string;
  readonly reason: string;
  readonly tone: Tone;
  readonly title: string;
  readonly now: string;
  readonly next?: string;
  /** Only while one runs against the customer. */
  readonly deadline?: DeadlineWords;
  readonly lastTest?: string;
  /** A test found nothing; more of them are to come. */
  readonly lookAgain?: string;
  readonly suspended?: string;
  readonly urls: readonly UrlView[];
  readonly answers: readonly AnswerView[];
  readonly history: readonly HistoryItem[];
  /** The answers on offer; empty when the case can hear none. */
  readonly choices: readonly ChoiceView[];
  readonly mayTest: boolean;
  readonly appeal?: AppealView;
  readonly orderReason?: string;
  readonly hacked: boolean;
  /** Something is under way that a person may wait for on this page. */
  readonly working: boolean;
};

const findingView = (finding: Finding, policy: Policy, language: Language): FindingView => {
  const words = pageTexts[language];
  const { list } = finding;
  return {
    where: words.places[finding.where],
    means: explain(finding, language),
    ...(finding.shownTo === undefined ? {} : { seenBy: whoSees[finding.shownTo.as][language] }),
    excerpt: finding.excerpt,
    marks: finding.marks,
    ...(finding.target === undefined ? {} : { target: finding.target }),
    ...(list === undefined
      ? {}
      : { listed: words.listed(list.name, list.version, listDate(list.since, policy, language)) }),
  };
};
/** Lists say a day or an instant; whatever else one says is shown as it is. */
const listDate = (since: string, policy: Policy, language: Language): string => {
  try {
    return dayInWords(since, policy, language);
  } catch {
    return since;
  }
};

const urlView = (value: Case, noticed: NoticedUrl, policy: Policy, language: Language): UrlView => {
  const test = value.lastRecheck;
  return {
    url: noticed.url,
    ...(noticed.movedFrom === undefined ? {} : { movedFrom: noticed.movedFrom }),
    seen: pageTexts[language].seen(
      dayInWords(noticed.firstSeen, policy, language),
      dayInWords(noticed.lastSeen, policy, language),
    ),
    findings: asTold(noticed.findings).map((finding) => findingView(finding, policy, language)),
    ...(test === undefined || test.found === 'cannot-tell' ? {} : { left: test.left.includes(noticed.url) }),
  };
};

/** A deadline runs while the case waits, also while a test is under way; a dispute stops it. */
const runningDeadline = (state: CaseState): Iso | undefined => {
  if (state.kind === 'disputed' || (state.kind === 'rechecking' && state.resume.kind === 'disputed')) return undefined;
  const base = baseOf(state);
  return base?.kind === 'waiting' ? base.dueAt : undefined;
};

const tones: Readonly<Record<Exclude<CaseState['kind'], 'closed'>, Tone>> = {
  notifying: 'info',
  undeliverable: 'info',
  waiting: 'warn',
  rechecking: 'info',
  disputed: 'info',
  'termination-due': 'bad',
  terminated: 'bad',
};
const goodEnds: ReadonlySet<string> = new Set(['remedied', 'withdrawn', 'not-terminated', 'reinstated']);

type StateWords = Pick<CustomerView, 'tone' | 'title' | 'now' | 'next'>;
const stateWords = (value: Case, policy: Policy, language: Language): StateWords => {
  const { state } = value;
  if (state.kind === 'closed')
    return { tone: goodEnds.has(state.outcome) ? 'good' : 'neutral', ...outcomeTexts[language][state.outcome] };
  const round = state.kind === 'terminated' ? 0 : state.round;
  const facts = {
    provider: policy.provider.name,
    domain: value.domain,
    last: round >= policy.schedule[value.track].length - 1,
    answered: !isUntested(value),
  };
  const { title, now, next } = stateTexts[language][state.kind];
  return { tone: tones[state.kind], title: title(facts), now: now(facts), next: next(facts) };
};

const choicesOf = (value: Case, policy: Policy, language: Language): readonly ChoiceView[] => {
  const { state } = value;
  if (state.kind === 'terminated' || state.kind === 'closed') return [];
  // Once a case each; and more time can only be added to a period that runs.
  const spent: ReadonlySet<AnswerKind> = new Set([
    ...(value.moreTimeGiven || runningDeadline(state) === undefined ? (['more-time'] as const) : []),
    ...(value.hackedTimeGiven ? (['hacked'] as const) : []),
  ]);
  return answerKinds
    .filter((kind) => !spent.has(kind))
    .map((kind) => {
      const { label, leadsTo } = choiceTexts[language][kind];
      return { kind, label, leadsTo: leadsTo(policy) };
    });
};

const appealView = (state: CaseState, now: Iso, policy: Policy, language: Language): AppealView | undefined => {
  if (state.kind !== 'terminated') return undefined;
  const words = pageTexts[language];
  const { appeal, appealUntil } = state;
  if (appeal?.decided !== undefined)
    return {
      kind: 'decided',
      text: words.appealDecided(momentInWords(appeal.decided.at, policy, language), appeal.decided.reason),
    };
  if (appeal !== undefined)
    return { kind: 'received', text: words.appealReceived(momentInWords(appeal.at, policy, language)) };
  // The first instant that is too late: people are told the last day.
  const until = dayInWords(addSeconds(appealUntil, -1), policy, language);
  return now < appealUntil ? { kind: 'possible', until } : { kind: 'over', text: words.appealOver(until) };
};

const suspensionWords = (
  { suspension, state }: Case,
  policy: Policy,
  language: Language,
  now: Iso,
): Pick<CustomerView, 'suspended'> => {
  if (suspension === undefined || state.kind === 'closed') return {};
  const words = lookTexts[language];
  const lastDay = dayInWords(addSeconds(suspension.until, -1), policy, language);
  return { suspended: now < suspension.until ? words.suspended(lastDay) : words.suspensionOver(lastDay) };
};

/** Everything the page of a case says to its customer in `language` at `now`. Texts of the customer and of crawled pages are hostile. */
export const customerView = (value: Case, policy: Policy, now: Iso, language: Language): CustomerView => {
  const { state } = value;
  const terms = termsOf(policy, value.clause, value.category, language);
  const law = legalGroundOf(value, policy);
  const dueAt = runningDeadline(state);
  const appeal = appealView(state, now, policy, language);
  const test = value.lastRecheck;
  const misses = state.kind === 'rechecking' ? (state.misses ?? 0) : 0;
  return {
    language,
    provider: policy.provider.name,
    reference: value.id,
    domain: value.domain,
    subject: subjectOf(value, policy, language),
    clause: value.clause,
    ...(terms === undefined ? {} : { terms }),
    ...(law === undefined ? {} : { law: law[language] }),
    reason: value.reason,
    ...stateWords(value, policy, language),
    ...(dueAt === undefined ? {} : { deadline: deadlineInWords(dueAt, now, policy, language) }),
    ...(test === undefined
      ? {}
      : { lastTest: pageTexts[language].lastTest[test.found](momentInWords(test.at, policy, language)) }),
    ...(misses === 0 ? {} : { lookAgain: lookTexts[language].lookAgain(misses, policy.misses.looks) }),
    ...suspensionWords(value, policy, language, now),
    urls: value.noticed.map((noticed) => urlView(value, noticed, policy, language)),
    answers: value.answers.map((answer) => ({
      id: answer.id,
      label: choiceTexts[language][answer.kind].label,
      at: minuteInWords(answer.receivedAt, policy, language),
      name: answer.name,
      text: answer.text,
      files: (answer.files ?? []).map(({ name }) => name),
      late: answer.late,
      open: answer.status === 'open',
    })),
    history: historyOf(value, policy, language),
    choices: choicesOf(value, policy, language),
    mayTest:
      value.suspension === undefined &&
      state.kind !== 'rechecking' &&
      state.kind !== 'terminated' &&
      state.kind !== 'closed',
    ...(appeal === undefined ? {} : { appeal }),
    ...(state.kind === 'terminated' ? { orderReason: state.order.reason } : {}),
    hacked: value.track === 'hacked' && state.kind !== 'closed' && state.kind !== 'terminated',
    working: state.kind === 'rechecking',
  };
};
