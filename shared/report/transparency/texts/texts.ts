/** Words of the yearly report, in every language. The English ones are its names too: the CSV is read by machines and stays with them. */
import type { DetectorName } from '../../../detect/finding.ts';
import type { InEveryLanguage } from '../../../messages.ts';
import type { Category } from '../../../policy/policy.ts';
import type { OrderKind } from '../../../review/order.ts';
import type { ReportOutcome } from '../../../review/report.ts';
import { article15De } from './de.ts';
import { article15En } from './en.ts';
import { article15Fr } from './fr.ts';
import { article15Nl } from './nl.ts';

type Part<More extends string = never> = Readonly<Record<More | 'title', string>> & {
  readonly notes: readonly string[];
};
export type Article15Texts = {
  readonly all: string;
  readonly otherKind: string;
  readonly childAbuse: string;
  readonly ground: string;
  readonly grounds: Readonly<Record<'terms' | 'law', string>>;
  readonly received: string;
  readonly decided: string;
  readonly confirmed: string;
  readonly dismissed: string;
  readonly medianHours: string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly detectors: Readonly<Record<DetectorName, string>>;
  readonly detector: (name: string) => string;
  readonly orderKinds: Readonly<Record<OrderKind, string>>;
  readonly outcomes: Readonly<Record<ReportOutcome, string>>;
  readonly orders: Part<'effect' | 'refused' | 'late' | 'toReceipt' | 'toEffect'>;
  readonly notices: Part<'notEnded' | 'byMachine'>;
  readonly measures: Readonly<Record<'told' | 'removed' | 'suspended' | 'terminated', string>>;
  readonly measureNote: string;
  readonly noticeMeasures: string;
  readonly ownMeasures: { readonly title: string; readonly note: string };
  readonly ownDetection: Part;
  readonly complaints: Part<'upheld' | 'reversed' | 'dispute' | 'appeal'>;
  readonly complaintBases: Part;
  readonly bases: Readonly<Record<'misclassified' | 'authorised' | 'text', string>>;
  readonly automatedMeans: Part<'errorRate'>;
  /** Around the sections, where the report is a page of its own. */
  readonly page: {
    readonly title: (year: string, provider: string) => string;
    readonly of: string;
    readonly none: string;
    readonly notOver: (day: string) => string;
    readonly counted: (day: string, months: number) => string;
    readonly grounds: (policy: string) => string;
  };
};

export const article15Texts: InEveryLanguage<Article15Texts> = {
  nl: article15Nl,
  fr: article15Fr,
  de: article15De,
  en: article15En,
};
