/** The statement of reasons in a person's language: labelled lines, the facts grouped by address. */
import { sentences, whoSees } from '../detect/explain/sentences.ts';
import type { Language } from '../messages.ts';
import type { Policy } from '../policy/policy.ts';
import { dateInWords, dayInWords, deadlineInWords, momentInWords, seenInWords } from './moments.ts';
import type { StatedFact, StatedHit, Statement } from './statement.ts';
import { texts } from './texts/texts.ts';

export type Field = { readonly label: string; readonly lines: readonly string[] };
/** One address of the customer's site with what was found there. */
type FactFields = { readonly url: string; readonly fields: readonly Field[] };
export type StatementFields = {
  readonly title: string;
  readonly before: readonly Field[];
  readonly facts: readonly FactFields[];
  readonly factsLabel: string;
  /** `and 3 more, all listed on the answer page` */
  readonly more?: string;
  readonly after: readonly Field[];
};

const hitLines = (hit: StatedHit, language: Language): readonly Field[] => {
  const { labels, kinds, places, listed } = texts[language];
  return [
    {
      label: labels.found,
      lines: [
        `${kinds[hit.kind]}, ${places[hit.where]}`,
        sentences[hit.signal][language],
        ...(hit.shownTo === undefined ? [] : [whoSees[hit.shownTo][language]]),
      ],
    },
    ...(hit.excerpt === '' ? [] : [{ label: labels.excerpt, lines: [hit.excerpt] }]),
    ...(hit.target === undefined ? [] : [{ label: labels.target, lines: [hit.target] }]),
    ...(hit.list === undefined
      ? []
      : [{ label: labels.list, lines: [listed(hit.list.name, hit.list.version, hit.list.since)] }]),
  ];
};

const factFields = (fact: StatedFact, language: Language, timeZone: string): FactFields => {
  const { labels } = texts[language];
  return {
    url: fact.url,
    fields: [
      ...(fact.movedFrom === undefined ? [] : [{ label: labels.movedFrom, lines: [fact.movedFrom] }]),
      { label: labels.firstSeen, lines: [seenInWords(fact.firstSeen, language, timeZone)] },
      { label: labels.lastSeen, lines: [seenInWords(fact.lastSeen, language, timeZone)] },
      ...fact.hits.flatMap((hit) => hitLines(hit, language)),
    ],
  };
};

const objecting = ({ appealUsed, appealUntil, appealDays }: Statement['redress'], language: Language, zone: string) => {
  if (appealUsed) return [];
  const { redress, redressUntil } = texts[language];
  return [appealUntil === undefined ? redress(appealDays) : redressUntil(deadlineInWords(appealUntil, language, zone))];
};

/** What is said of a measure that is announced or in force; nothing of it applies any more once it is lifted. */
const groundFields = (statement: Statement, language: Language, timeZone: string): readonly Field[] => {
  const text = texts[language];
  const { labels } = text;
  const { explanation, legalGround, redress } = statement;
  return [
    { label: labels.source, lines: [statement.source === 'notice' ? text.byNotice : text.ownInitiative] },
    { label: labels.detection, lines: [text.automatedDetection] },
    { label: labels.decision, lines: [text.humanDecision] },
    ...(legalGround === undefined ? [] : [{ label: labels.legalGround, lines: [legalGround] }]),
    ...(explanation.length === 0 ? [] : [{ label: labels.explanation, lines: explanation }]),
    { label: labels.redress, lines: [...objecting(redress, language, timeZone), redress.elsewhere] },
  ];
};

/** What the contract has to do with it: no refund and by which clause, the running year, what went before. */
const contractFields = (statement: Statement, language: Language, timeZone: string): readonly Field[] => {
  const text = texts[language];
  const { labels } = text;
  const { noRefund, renewsOn, returned, strikes } = statement;
  return [
    ...(noRefund === undefined
      ? []
      : [
          {
            label: labels.refund,
            lines: [text.noRefund(noRefund.clause, statement.measure === 'terminated'), noRefund.terms],
          },
        ]),
    ...(renewsOn === undefined
      ? []
      : [{ label: labels.contractYear, lines: [text.contractYear(dateInWords(renewsOn, language))] }]),
    ...(returned === undefined
      ? []
      : [
          {
            label: labels.earlier,
            lines: [text.returned(returned.reference, dayInWords(returned.at, language, timeZone))],
          },
        ]),
    ...(strikes === undefined
      ? []
      : [{ label: labels.strikes, lines: [text.strikes(strikes.count, strikes.threshold, strikes.follows)] }]),
  ];
};

export const statementFields = (statement: Statement, language: Language, policy: Policy): StatementFields => {
  const text = texts[language];
  const { labels } = text;
  const { timeZone } = policy;
  const { clause, terms } = statement;
  const lifted = statement.measure === 'lifted';
  const since = statement.since === undefined ? [] : [text.since(momentInWords(statement.since, language, timeZone))];
  const until = statement.until === undefined ? [] : [text.until(deadlineInWords(statement.until, language, timeZone))];
  return {
    title: labels.statement,
    before: [
      { label: labels.reference, lines: [statement.reference] },
      { label: labels.domain, lines: [statement.domain] },
      { label: labels.measure, lines: [text.measures[statement.measure](statement.domain), ...since] },
      { label: labels.duration, lines: [text.durations[statement.measure], ...until] },
      { label: labels.territory, lines: [text.everywhere] },
      {
        label: labels.clause,
        lines: [terms === undefined ? clause : `${clause}${labels.colon} ${terms}`, statement.termsUrl],
      },
      ...contractFields(statement, language, timeZone),
    ],
    factsLabel: labels.facts,
    facts: lifted ? [] : statement.facts.map((fact) => factFields(fact, language, timeZone)),
    ...(lifted || statement.moreFacts === 0 ? {} : { more: text.moreUrls(statement.moreFacts) }),
    after: [
      ...(lifted ? [] : groundFields(statement, language, timeZone)),
      { label: labels.policyVersion, lines: [statement.policyVersion] },
    ],
  };
};
