/** Every word of the console, a catalogue a group of pages. A further language is one more value of the same type. */
import type { Language } from '../../../shared/messages.ts';
import { type CaseTexts, caseEn } from './case.ts';
import { type CommonTexts, commonEn } from './common.ts';
import { type FlagTexts, flagEn } from './flag.ts';
import { type MailTexts, mailEn } from './mail.ts';
import { type QueueTexts, queueEn } from './queue.ts';
import { type SiteTexts, siteEn } from './site.ts';

export type Texts = {
  readonly common: CommonTexts;
  readonly queue: QueueTexts;
  readonly flag: FlagTexts;
  readonly case: CaseTexts;
  readonly mail: MailTexts;
  readonly site: SiteTexts;
};
/** The languages that the console speaks. */
const catalogues = {
  en: { common: commonEn, queue: queueEn, flag: flagEn, case: caseEn, mail: mailEn, site: siteEn },
} as const satisfies Partial<Record<Language, Texts>>;
export type ConsoleLanguage = keyof typeof catalogues;
export const textsFor = (language: ConsoleLanguage): Texts => catalogues[language];
