/** Words of what comes from outside: notices of others. In every language at once. */
import type { InEveryLanguage } from '../../../shared/messages.ts';
import type { Report, ReportChannel, ReportOutcome } from '../../../shared/review/report.ts';
import { type RestrictedTexts, restrictedTexts } from './restricted.ts';

export type OutsideTexts = {
  readonly nav: string;
  readonly tabs: { readonly reports: string; readonly restricted: string; readonly authorities: string };
  readonly visit: string;
  readonly states: Readonly<Record<Report['state'], string>>;
  readonly channels: Readonly<Record<ReportChannel, string>>;
  readonly outcomes: Readonly<Record<ReportOutcome, string>>;
  readonly childAbuse: string;
  readonly noCategory: string;
  readonly nobody: string;
  readonly hiddenNotifier: string;
  readonly none: string;
  readonly open: string;
  readonly closed: string;
  readonly columns: {
    readonly reference: string;
    readonly about: string;
    readonly arrived: string;
    readonly state: string;
  };
  readonly facts: {
    readonly notifier: string;
    readonly channel: string;
    readonly reference: string;
    readonly outcome: string;
    readonly reports: string;
    readonly unfounded: string;
    readonly suspended: string;
  };
  readonly addresses: string;
  readonly reasons: string;
  readonly toFlag: string;
  readonly looking: string;
  readonly misuse: string;
  readonly misuseHelp: (most: number) => string;
  readonly markUnfounded: string;
  readonly markedUnfounded: (by: string, moment: string) => string;
  readonly suspend: string;
  readonly lift: string;
  readonly reason: string;
  readonly trail: string;
  readonly conflict: string;
  readonly restricted: RestrictedTexts;
};

export const outsideTexts: InEveryLanguage<OutsideTexts> = {
  en: {
    nav: 'From outside',
    tabs: { reports: 'Notices', restricted: 'Restricted', authorities: 'Authorities' },
    visit: 'notice',
    states: { received: 'Received', looking: 'Pages are looked at', 'in-review': 'In review', closed: 'Closed' },
    channels: { form: 'form', mail: 'mail (XARF)', api: 'API (XARF)' },
    outcomes: {
      confirmed: 'Confirmed',
      'no-breach': 'No breach',
      gone: 'Gone',
      'not-hosted': 'Not hosted here',
      'not-ours-to-judge': 'Not ours to judge',
      duplicate: 'Already reported',
      suspended: 'Notifier is suspended',
      'passed-on': 'Passed on',
    },
    childAbuse: 'Abuse of children',
    noCategory: 'Of another kind',
    nobody: 'no name given',
    hiddenNotifier: 'known to reviewers',
    none: 'Nothing here.',
    open: 'Open',
    closed: 'Closed',
    columns: { reference: 'Reference', about: 'About', arrived: 'Arrived', state: 'State' },
    facts: {
      notifier: 'From',
      channel: 'Came by',
      reference: 'Their reference',
      outcome: 'Outcome',
      reports: 'Notices so far',
      unfounded: 'Manifestly unfounded',
      suspended: 'Not processed until',
    },
    addresses: 'Reported addresses',
    reasons: 'What was written',
    toFlag: 'Open the flag',
    looking: 'is being looked at',
    misuse: 'Misuse',
    misuseHelp: (most) =>
      `Only where it is plain without any closer look. From ${most} on, consider not processing this notifier’s notices for a time.`,
    markUnfounded: 'Manifestly unfounded',
    markedUnfounded: (by, moment) => `Marked as manifestly unfounded by ${by}, ${moment}.`,
    suspend: 'Stop processing for a time',
    lift: 'Process again',
    reason: 'Reason',
    trail: 'What happened',
    conflict: 'Somebody has changed this meanwhile. Look again.',
    restricted: restrictedTexts.en,
  },
  nl: {
    nav: 'Van buiten',
    tabs: { reports: 'Meldingen', restricted: 'Afgeschermd', authorities: 'Autoriteiten' },
    visit: 'melding',
    states: {
      received: 'Ontvangen',
      looking: 'Pagina’s worden bekeken',
      'in-review': 'In beoordeling',
      closed: 'Afgesloten',
    },
    channels: { form: 'formulier', mail: 'e-mail (XARF)', api: 'API (XARF)' },
    outcomes: {
      confirmed: 'Bevestigd',
      'no-breach': 'Geen inbreuk',
      gone: 'Verdwenen',
      'not-hosted': 'Niet hier gehost',
      'not-ours-to-judge': 'Niet aan ons',
      duplicate: 'Al gemeld',
      suspended: 'Melder is geschorst',
      'passed-on': 'Doorgegeven',
    },
    childAbuse: 'Misbruik van kinderen',
    noCategory: 'Van een andere soort',
    nobody: 'geen naam opgegeven',
    hiddenNotifier: 'bekend bij beoordelaars',
    none: 'Hier is niets.',
    open: 'Open',
    closed: 'Afgesloten',
    columns: { reference: 'Kenmerk', about: 'Over', arrived: 'Aangekomen', state: 'Stand' },
    facts: {
      notifier: 'Van',
      channel: 'Kwam via',
      reference: 'Hun kenmerk',
      outcome: 'Uitkomst',
      reports: 'Meldingen tot nu toe',
      unfounded: 'Kennelijk ongegrond',
      suspended: 'Niet behandeld tot',
    },
    addresses: 'Gemelde adressen',
    reasons: 'Wat er geschreven is',
    toFlag: 'Signaal openen',
    looking: 'wordt bekeken',
    misuse: 'Misbruik',
    misuseHelp: (most) =>
      `Alleen waar het zonder nader onderzoek duidelijk is. Overweeg vanaf ${most} de meldingen van deze melder een tijd niet te behandelen.`,
    markUnfounded: 'Kennelijk ongegrond',
    markedUnfounded: (by, moment) => `Als kennelijk ongegrond aangemerkt door ${by}, ${moment}.`,
    suspend: 'Een tijd niet behandelen',
    lift: 'Weer behandelen',
    reason: 'Reden',
    trail: 'Wat er gebeurde',
    conflict: 'Iemand heeft dit intussen gewijzigd. Kijk opnieuw.',
    restricted: restrictedTexts.nl,
  },
  fr: {
    nav: 'De l’extérieur',
    tabs: { reports: 'Notifications', restricted: 'Restreint', authorities: 'Autorités' },
    visit: 'notification',
    states: { received: 'Reçue', looking: 'Pages en cours d’examen', 'in-review': 'En évaluation', closed: 'Close' },
    channels: { form: 'formulaire', mail: 'e-mail (XARF)', api: 'API (XARF)' },
    outcomes: {
      confirmed: 'Confirmée',
      'no-breach': 'Pas de violation',
      gone: 'Disparu',
      'not-hosted': 'Pas hébergé ici',
      'not-ours-to-judge': 'Pas de notre ressort',
      duplicate: 'Déjà signalé',
      suspended: 'Notifiant suspendu',
      'passed-on': 'Transmise',
    },
    childAbuse: 'Abus d’enfants',
    noCategory: 'D’un autre genre',
    nobody: 'aucun nom donné',
    hiddenNotifier: 'connu des évaluateurs',
    none: 'Il n’y a rien ici.',
    open: 'Ouvertes',
    closed: 'Closes',
    columns: { reference: 'Référence', about: 'Sujet', arrived: 'Arrivée', state: 'État' },
    facts: {
      notifier: 'De',
      channel: 'Arrivée par',
      reference: 'Leur référence',
      outcome: 'Issue',
      reports: 'Notifications jusqu’ici',
      unfounded: 'Manifestement non fondées',
      suspended: 'Non traité jusqu’au',
    },
    addresses: 'Adresses signalées',
    reasons: 'Ce qui a été écrit',
    toFlag: 'Ouvrir le signalement',
    looking: 'en cours d’examen',
    misuse: 'Abus',
    misuseHelp: (most) =>
      `Seulement si c’est évident sans examen plus poussé. À partir de ${most}, envisagez de ne plus traiter pendant un temps les notifications de ce notifiant.`,
    markUnfounded: 'Manifestement non fondée',
    markedUnfounded: (by, moment) => `Marquée comme manifestement non fondée par ${by}, ${moment}.`,
    suspend: 'Ne plus traiter pendant un temps',
    lift: 'Traiter à nouveau',
    reason: 'Motif',
    trail: 'Ce qui s’est passé',
    conflict: 'Quelqu’un a modifié ceci entre-temps. Regardez à nouveau.',
    restricted: restrictedTexts.fr,
  },
  de: {
    nav: 'Von außen',
    tabs: { reports: 'Hinweise', restricted: 'Geschützt', authorities: 'Behörden' },
    visit: 'Hinweis',
    states: {
      received: 'Eingegangen',
      looking: 'Seiten werden angesehen',
      'in-review': 'In Prüfung',
      closed: 'Abgeschlossen',
    },
    channels: { form: 'Formular', mail: 'E-Mail (XARF)', api: 'API (XARF)' },
    outcomes: {
      confirmed: 'Bestätigt',
      'no-breach': 'Kein Verstoß',
      gone: 'Verschwunden',
      'not-hosted': 'Nicht hier gehostet',
      'not-ours-to-judge': 'Nicht unsere Sache',
      duplicate: 'Schon gemeldet',
      suspended: 'Melder ist ausgesetzt',
      'passed-on': 'Weitergegeben',
    },
    childAbuse: 'Missbrauch von Kindern',
    noCategory: 'Von anderer Art',
    nobody: 'kein Name genannt',
    hiddenNotifier: 'den Prüfern bekannt',
    none: 'Hier ist nichts.',
    open: 'Offen',
    closed: 'Abgeschlossen',
    columns: { reference: 'Zeichen', about: 'Worüber', arrived: 'Eingegangen', state: 'Stand' },
    facts: {
      notifier: 'Von',
      channel: 'Kam über',
      reference: 'Deren Zeichen',
      outcome: 'Ergebnis',
      reports: 'Hinweise bisher',
      unfounded: 'Offensichtlich unbegründet',
      suspended: 'Nicht bearbeitet bis',
    },
    addresses: 'Gemeldete Adressen',
    reasons: 'Was geschrieben wurde',
    toFlag: 'Meldung öffnen',
    looking: 'wird angesehen',
    misuse: 'Missbrauch',
    misuseHelp: (most) =>
      `Nur wo es ohne nähere Prüfung klar ist. Ab ${most} erwägen Sie, Hinweise dieses Melders eine Zeit lang nicht zu bearbeiten.`,
    markUnfounded: 'Offensichtlich unbegründet',
    markedUnfounded: (by, moment) => `Als offensichtlich unbegründet vermerkt von ${by}, ${moment}.`,
    suspend: 'Eine Zeit lang nicht bearbeiten',
    lift: 'Wieder bearbeiten',
    reason: 'Grund',
    trail: 'Was geschah',
    conflict: 'Jemand hat dies inzwischen geändert. Sehen Sie noch einmal nach.',
    restricted: restrictedTexts.de,
  },
};
