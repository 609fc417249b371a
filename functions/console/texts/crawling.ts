/** Words of the page of what is being visited, in every language. */
import type { Visit } from '../../../shared/crawl/visit.ts';
import type { InEveryLanguage } from '../../../shared/messages.ts';

export type CrawlingTexts = {
  readonly title: string;
  readonly link: string;
  readonly allSites: string;
  readonly help: string;
  readonly off: string;
  readonly nothing: string;
  readonly due: string;
  readonly nothingDue: string;
  readonly columns: Readonly<Record<'site' | 'started' | 'pages' | 'rate' | 'waiting' | 'found' | 'left', string>>;
  readonly purposes: Readonly<Record<Exclude<Visit['purpose']['kind'], 'scheduled'>, string>>;
  readonly perMinute: (pages: string) => string;
  readonly underAMinute: string;
  readonly inUse: (sockets: number, limit: number) => string;
  readonly backingOff: (limit: number, sockets: number) => string;
  readonly pauses: (seconds: number) => string;
  readonly between: string;
  readonly silent: (since: string) => string;
  readonly queued: (visits: number) => string;
};

export const crawlingTexts: InEveryLanguage<CrawlingTexts> = {
  en: {
    title: 'Being visited now',
    link: 'Being visited now',
    allSites: 'All sites',
    help: 'What each crawler said last; it says it four times a minute. The time left counts the addresses known so far.',
    off: 'Visits are switched off: nothing new begins.',
    nothing: 'Nothing is being visited',
    due: 'Due next',
    nothingDue: 'No site has a visit planned.',
    columns: {
      site: 'Site',
      started: 'Started',
      pages: 'Pages so far',
      rate: 'Rate',
      waiting: 'Waiting',
      found: 'Pages with findings',
      left: 'Time left',
    },
    purposes: { recheck: 'recheck of a case', report: 'look at a notice' },
    perMinute: (pages) => `${pages} a minute`,
    underAMinute: 'under a minute',
    inUse: (sockets, limit) => `${sockets} of ${limit} ${limit === 1 ? 'socket' : 'sockets'} in use`,
    backingOff: (limit, sockets) => `backing off: ${limit} of its ${sockets} sockets`,
    pauses: (seconds) => `asks for nothing for ${seconds} s`,
    between: 'goes on in a moment',
    silent: (since) => `not heard of since ${since}`,
    queued: (visits) => `${visits} more ${visits === 1 ? 'visit waits' : 'visits wait'} for a turn.`,
  },
  nl: {
    title: 'Nu bezocht',
    link: 'Nu bezocht',
    allSites: 'Alle sites',
    help: 'Wat elke crawler het laatst meldde; dat doet hij vier keer per minuut. De resterende tijd telt de adressen die tot nu toe bekend zijn.',
    off: 'Bezoeken zijn uitgeschakeld: er begint niets nieuws.',
    nothing: 'Er wordt niets bezocht',
    due: 'Straks aan de beurt',
    nothingDue: 'Voor geen enkele site is een bezoek gepland.',
    columns: {
      site: 'Site',
      started: 'Begonnen',
      pages: 'Pagina’s tot nu toe',
      rate: 'Tempo',
      waiting: 'Wachtend',
      found: 'Pagina’s met bevindingen',
      left: 'Resterende tijd',
    },
    purposes: { recheck: 'hercontrole van een dossier', report: 'controle van een melding' },
    perMinute: (pages) => `${pages} per minuut`,
    underAMinute: 'minder dan een minuut',
    inUse: (sockets, limit) => `${sockets} van ${limit} ${limit === 1 ? 'verbinding' : 'verbindingen'} in gebruik`,
    backingOff: (limit, sockets) => `houdt zich in: ${limit} van de ${sockets} verbindingen`,
    pauses: (seconds) => `vraagt ${seconds} s lang niets`,
    between: 'gaat zo dadelijk verder',
    silent: (since) => `niets meer gehoord sinds ${since}`,
    queued: (visits) =>
      visits === 1 ? 'Nog 1 bezoek wacht op zijn beurt.' : `Nog ${visits} bezoeken wachten op hun beurt.`,
  },
  fr: {
    title: 'Visites en cours',
    link: 'Visites en cours',
    allSites: 'Tous les sites',
    help: 'Ce que chaque robot a dit en dernier ; il le dit quatre fois par minute. Le temps restant compte les adresses connues à ce stade.',
    off: 'Les visites sont coupées : rien de nouveau ne commence.',
    nothing: 'Aucune visite en cours',
    due: 'Bientôt à visiter',
    nothingDue: 'Aucune visite n’est prévue.',
    columns: {
      site: 'Site',
      started: 'Début',
      pages: 'Pages vues',
      rate: 'Rythme',
      waiting: 'En attente',
      found: 'Pages avec constats',
      left: 'Temps restant',
    },
    purposes: { recheck: 'vérification pour un dossier', report: 'vérification d’une notification' },
    perMinute: (pages) => `${pages} par minute`,
    underAMinute: 'moins d’une minute',
    inUse: (sockets, limit) =>
      `${sockets} ${sockets <= 1 ? 'connexion utilisée' : 'connexions utilisées'} sur ${limit}`,
    backingOff: (limit, sockets) => `ralentit : ${limit} de ses ${sockets} connexions`,
    pauses: (seconds) => `ne demande rien pendant ${seconds} s`,
    between: 'reprend dans un instant',
    silent: (since) => `sans nouvelles depuis ${since}`,
    queued: (visits) =>
      visits === 1 ? 'Une autre visite attend son tour.' : `${visits} autres visites attendent leur tour.`,
  },
  de: {
    title: 'Laufende Besuche',
    link: 'Laufende Besuche',
    allSites: 'Alle Websites',
    help: 'Was jeder Crawler zuletzt gemeldet hat; er meldet sich viermal in der Minute. Die verbleibende Zeit zählt die bisher bekannten Adressen.',
    off: 'Die Besuche sind abgeschaltet: Nichts Neues beginnt.',
    nothing: 'Gerade wird nichts besucht',
    due: 'Als Nächstes fällig',
    nothingDue: 'Für keine Website ist ein Besuch geplant.',
    columns: {
      site: 'Website',
      started: 'Begonnen',
      pages: 'Seiten bisher',
      rate: 'Tempo',
      waiting: 'Wartend',
      found: 'Seiten mit Befunden',
      left: 'Verbleibende Zeit',
    },
    purposes: { recheck: 'erneute Prüfung eines Falls', report: 'Prüfung eines Hinweises' },
    perMinute: (pages) => `${pages} in der Minute`,
    underAMinute: 'unter einer Minute',
    inUse: (sockets, limit) => `${sockets} von ${limit} ${limit === 1 ? 'Verbindung' : 'Verbindungen'} in Gebrauch`,
    backingOff: (limit, sockets) => `hält sich zurück: ${limit} von ${sockets} Verbindungen`,
    pauses: (seconds) => `fragt ${seconds} s lang nichts`,
    between: 'geht gleich weiter',
    silent: (since) => `nichts gehört seit ${since}`,
    queued: (visits) =>
      visits === 1 ? 'Noch 1 Besuch wartet auf seine Reihe.' : `Noch ${visits} Besuche warten auf ihre Reihe.`,
  },
};
