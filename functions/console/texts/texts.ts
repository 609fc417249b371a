/** Every word of the console: a folder a language, a file a group of pages. English sets the types; what lacks a key does not compile. */

import type { InEveryLanguage, Language } from '../../../shared/messages.ts';
import { type ConsultTexts, consultTexts } from './consult.ts';
import { type CrawlingTexts, crawlingTexts } from './crawling.ts';
import { allowDe } from './de/allow.ts';
import { bulkDe } from './de/bulk.ts';
import { caseDe } from './de/case.ts';
import { commonDe } from './de/common.ts';
import { evidenceDe } from './de/evidence.ts';
import { figuresDe } from './de/figures.ts';
import { flagDe } from './de/flag.ts';
import { importDe } from './de/import.ts';
import { mailDe } from './de/mail.ts';
import { ordersDe } from './de/orders.ts';
import { queueDe } from './de/queue.ts';
import { rulesDe } from './de/rules.ts';
import { settingsDe } from './de/settings.ts';
import { siteDe } from './de/site.ts';
import { switchesDe } from './de/switches.ts';
import { tokensDe } from './de/tokens.ts';
import { type AllowTexts, allowEn } from './en/allow.ts';
import { type BulkTexts, bulkEn } from './en/bulk.ts';
import { type CaseTexts, caseEn } from './en/case.ts';
import { type CommonTexts, commonEn } from './en/common.ts';
import { type EvidenceTexts, evidenceEn } from './en/evidence.ts';
import { type FiguresTexts, figuresEn } from './en/figures.ts';
import { type FlagTexts, flagEn } from './en/flag.ts';
import { type ImportTexts, importEn } from './en/import.ts';
import { type MailTexts, mailEn } from './en/mail.ts';
import { type OrderTexts, ordersEn } from './en/orders.ts';
import { type QueueTexts, queueEn } from './en/queue.ts';
import { type RulesTexts, rulesEn } from './en/rules.ts';
import { type SettingsTexts, settingsEn } from './en/settings.ts';
import { type SiteTexts, siteEn } from './en/site.ts';
import { type SwitchesTexts, switchesEn } from './en/switches.ts';
import { type TokensTexts, tokensEn } from './en/tokens.ts';
import { allowFr } from './fr/allow.ts';
import { bulkFr } from './fr/bulk.ts';
import { caseFr } from './fr/case.ts';
import { commonFr } from './fr/common.ts';
import { evidenceFr } from './fr/evidence.ts';
import { figuresFr } from './fr/figures.ts';
import { flagFr } from './fr/flag.ts';
import { importFr } from './fr/import.ts';
import { mailFr } from './fr/mail.ts';
import { ordersFr } from './fr/orders.ts';
import { queueFr } from './fr/queue.ts';
import { rulesFr } from './fr/rules.ts';
import { settingsFr } from './fr/settings.ts';
import { siteFr } from './fr/site.ts';
import { switchesFr } from './fr/switches.ts';
import { tokensFr } from './fr/tokens.ts';
import { type AuditTexts, ledgerTexts, type YearlyTexts } from './ledger.ts';
import { allowNl } from './nl/allow.ts';
import { bulkNl } from './nl/bulk.ts';
import { caseNl } from './nl/case.ts';
import { commonNl } from './nl/common.ts';
import { evidenceNl } from './nl/evidence.ts';
import { figuresNl } from './nl/figures.ts';
import { flagNl } from './nl/flag.ts';
import { importNl } from './nl/import.ts';
import { mailNl } from './nl/mail.ts';
import { ordersNl } from './nl/orders.ts';
import { queueNl } from './nl/queue.ts';
import { rulesNl } from './nl/rules.ts';
import { settingsNl } from './nl/settings.ts';
import { siteNl } from './nl/site.ts';
import { switchesNl } from './nl/switches.ts';
import { tokensNl } from './nl/tokens.ts';
import { type OutsideTexts, outsideTexts } from './outside.ts';
import { type PlanningTexts, planningTexts } from './planning.ts';
import { type PrivacyTexts, privacyTexts } from './privacy.ts';
import { type ReplayTexts, replayTexts } from './replay.ts';

export type Texts = {
  readonly common: CommonTexts;
  readonly queue: QueueTexts;
  readonly flag: FlagTexts;
  readonly consult: ConsultTexts;
  readonly evidence: EvidenceTexts;
  readonly case: CaseTexts;
  readonly mail: MailTexts;
  readonly site: SiteTexts;
  readonly crawling: CrawlingTexts;
  readonly planning: PlanningTexts;
  readonly figures: FiguresTexts;
  readonly yearly: YearlyTexts;
  readonly audit: AuditTexts;
  readonly allow: AllowTexts;
  readonly rules: RulesTexts;
  readonly replay: ReplayTexts;
  readonly switches: SwitchesTexts;
  readonly import: ImportTexts;
  readonly tokens: TokensTexts;
  readonly privacy: PrivacyTexts;
  readonly outside: OutsideTexts;
  readonly orders: OrderTexts;
  readonly bulk: BulkTexts;
  readonly settings: SettingsTexts;
};
const catalogues: InEveryLanguage<Texts> = {
  nl: {
    common: commonNl,
    queue: queueNl,
    flag: flagNl,
    consult: consultTexts.nl,
    case: caseNl,
    mail: mailNl,
    site: siteNl,
    crawling: crawlingTexts.nl,
    planning: planningTexts.nl,
    figures: figuresNl,
    ...ledgerTexts.nl,
    allow: allowNl,
    rules: rulesNl,
    replay: replayTexts.nl,
    switches: switchesNl,
    import: importNl,
    evidence: evidenceNl,
    tokens: tokensNl,
    privacy: privacyTexts.nl,
    outside: outsideTexts.nl,
    orders: ordersNl,
    bulk: bulkNl,
    settings: settingsNl,
  },
  fr: {
    common: commonFr,
    queue: queueFr,
    flag: flagFr,
    consult: consultTexts.fr,
    case: caseFr,
    mail: mailFr,
    site: siteFr,
    crawling: crawlingTexts.fr,
    planning: planningTexts.fr,
    figures: figuresFr,
    ...ledgerTexts.fr,
    allow: allowFr,
    rules: rulesFr,
    replay: replayTexts.fr,
    switches: switchesFr,
    import: importFr,
    evidence: evidenceFr,
    tokens: tokensFr,
    privacy: privacyTexts.fr,
    outside: outsideTexts.fr,
    orders: ordersFr,
    bulk: bulkFr,
    settings: settingsFr,
  },
  de: {
    common: commonDe,
    queue: queueDe,
    flag: flagDe,
    consult: consultTexts.de,
    case: caseDe,
    mail: mailDe,
    site: siteDe,
    crawling: crawlingTexts.de,
    planning: planningTexts.de,
    figures: figuresDe,
    ...ledgerTexts.de,
    allow: allowDe,
    rules: rulesDe,
    replay: replayTexts.de,
    switches: switchesDe,
    import: importDe,
    evidence: evidenceDe,
    tokens: tokensDe,
    privacy: privacyTexts.de,
    outside: outsideTexts.de,
    orders: ordersDe,
    bulk: bulkDe,
    settings: settingsDe,
  },
  en: {
    common: commonEn,
    queue: queueEn,
    flag: flagEn,
    consult: consultTexts.en,
    case: caseEn,
    mail: mailEn,
    site: siteEn,
    crawling: crawlingTexts.en,
    planning: planningTexts.en,
    figures: figuresEn,
    ...ledgerTexts.en,
    allow: allowEn,
    rules: rulesEn,
    replay: replayTexts.en,
    switches: switchesEn,
    import: importEn,
    evidence: evidenceEn,
    tokens: tokensEn,
    privacy: privacyTexts.en,
    outside: outsideTexts.en,
    orders: ordersEn,
    bulk: bulkEn,
    settings: settingsEn,
  },
};
export const textsFor = (language: Language): Texts => catalogues[language];
