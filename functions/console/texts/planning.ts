/** Words for when a site is visited next, and why, in every language. */
import type { InEveryLanguage } from '../../../shared/messages.ts';

/** A number, and as it is written in the language: `1234.5`, `1.234,5`. */
export type Counted = { readonly value: number; readonly text: string };
type Unit = 'day' | 'hour' | 'minute';

export type PlanningTexts = {
  readonly because: string;
  readonly first: string;
  /** Once in each. */
  readonly each: Readonly<Record<Unit, string>>;
  /** `span`: `24 hours` */
  readonly every: (span: string, unit: Unit) => string;
  /** `every`: `every 24 hours` */
  readonly openFlag: (every: string) => string;
  readonly askedHour: string;
  readonly terminated: string;
  readonly tired: string;
  /** `until`: `Mon 15 Mar, 12:00` */
  readonly incident: (until: string) => string;
  readonly wasFlagged: string;
  readonly suspicious: string;
  readonly newcomer: (since: string) => string;
  /** `every`: `every 9 days` */
  readonly changes: (every: string) => string;
  readonly unchanged: (visits: Counted) => string;
  readonly untold: string;
  readonly server: string;
  /** All but the sites a day. */
  readonly planned: (visits: Counted, sites: Counted, requests: Counted, budget: string) => string;
  readonly unplanned: (budget: string) => string;
  /** `since`: of this server's day. */
  readonly asked: (requests: Counted, since: string) => string;
};

export const planningTexts: InEveryLanguage<PlanningTexts> = {
  en: {
    because: 'Because:',
    each: { minute: 'every minute', hour: 'every hour', day: 'every day' },
    every: (span) => `every ${span}`,
    first: 'it was never visited',
    openFlag: (every) => `a flag of it is not settled, so it is visited ${every}`,
    askedHour: 'its robots.txt asks to be visited at that hour',
    terminated: 'its contract is terminated; whether it runs again is seen then',
    tired: 'its server was slow or asked for less at the last visit',
    incident: (until) => `a site on its server was broken into; counts until ${until}`,
    wasFlagged: 'it was flagged before',
    suspicious: 'something was found on it that did not suffice for a flag',
    newcomer: (since) => `it is new here, since ${since}`,
    changes: (every) => `it changes about ${every}`,
    unchanged: ({ value, text }) => `no change seen in ${value === 1 ? 'one visit' : `the last ${text} visits`}`,
    untold: 'how often it changes is not known yet',
    server: 'Server’s day',
    planned: (visits, sites, requests, budget) =>
      `${visits.text} ${visits.value === 1 ? 'visit' : 'visits'} to ${sites.text} ${sites.value === 1 ? 'site' : 'sites'} planned, some ${requests.text} of ${budget} requests`,
    unplanned: (budget) => `no plan yet; at most ${budget} requests`,
    asked: (requests, since) => `${requests.text} made since ${since}`,
  },
  nl: {
    because: 'Omdat:',
    each: { minute: 'elke minuut', hour: 'elk uur', day: 'elke dag' },
    every: (span) => `om de ${span}`,
    first: 'ze nog nooit bezocht is',
    openFlag: (every) => `een signaal ervan nog niet afgehandeld is, en ze dus ${every} bezocht wordt`,
    askedHour: 'haar robots.txt om een bezoek op dat uur vraagt',
    terminated: 'haar contract beëindigd is; of het weer loopt, wordt dan bekeken',
    tired: 'haar server bij het vorige bezoek traag was of om minder vroeg',
    incident: (until) => `op een site van haar server ingebroken is; telt tot ${until}`,
    wasFlagged: 'ze al eerder een signaal had',
    suspicious: 'er iets gevonden is dat niet volstond voor een signaal',
    newcomer: (since) => `ze nieuw is, sinds ${since}`,
    changes: (every) => `ze ongeveer ${every} verandert`,
    unchanged: ({ value, text }) =>
      value === 1 ? 'één bezoek geen wijziging zag' : `de laatste ${text} bezoeken geen wijziging zagen`,
    untold: 'nog niet bekend is hoe vaak ze verandert',
    server: 'Dag van de server',
    planned: (visits, sites, requests, budget) =>
      `${visits.text} ${visits.value === 1 ? 'bezoek' : 'bezoeken'} aan ${sites.text} ${sites.value === 1 ? 'site' : 'sites'} gepland, zo’n ${requests.text} van ${budget} aanvragen`,
    unplanned: (budget) => `nog geen planning; hoogstens ${budget} aanvragen`,
    asked: (requests, since) => `${requests.text} gedaan sinds ${since}`,
  },
  fr: {
    because: 'Raisons :',
    each: { minute: 'toutes les minutes', hour: 'toutes les heures', day: 'tous les jours' },
    every: (span, unit) => `${unit === 'day' ? 'tous' : 'toutes'} les ${span}`,
    first: 'il n’a jamais été visité',
    openFlag: (every) => `un signalement n’est pas réglé : une visite ${every}`,
    askedHour: 'son robots.txt demande une visite à cette heure',
    terminated: 'son contrat est résilié ; on verra alors s’il est de nouveau en cours',
    tired: 'son serveur était lent ou demandait moins à la dernière visite',
    incident: (until) => `un site de son serveur a été piraté ; compte jusqu’au ${until}`,
    wasFlagged: 'il a déjà eu un signalement',
    suspicious: 'on y a trouvé quelque chose qui ne suffisait pas pour un signalement',
    newcomer: (since) => `il est nouveau ici, depuis le ${since}`,
    changes: (every) => `il change environ ${every}`,
    unchanged: ({ value, text }) =>
      value === 1 ? 'une visite n’a vu aucun changement' : `les ${text} dernières visites n’ont vu aucun changement`,
    untold: 'on ne sait pas encore à quel rythme il change',
    server: 'Journée du serveur',
    planned: (visits, sites, requests, budget) =>
      `${visits.value < 2 ? 'visite prévue' : 'visites prévues'} : ${visits.text} pour ${sites.text} ${sites.value < 2 ? 'site' : 'sites'}, soit environ ${requests.text} ${requests.value < 2 ? 'requête' : 'requêtes'} sur ${budget}`,
    unplanned: (budget) => `pas encore de plan ; au plus ${budget} requêtes`,
    asked: (requests, since) => `${requests.text} ${requests.value < 2 ? 'faite' : 'faites'} depuis le ${since}`,
  },
  de: {
    because: 'Gründe:',
    each: { minute: 'jede Minute', hour: 'jede Stunde', day: 'jeden Tag' },
    every: (span) => `alle ${span}`,
    first: 'sie wurde noch nie besucht',
    openFlag: (every) => `eine Meldung ist nicht erledigt: Besuch ${every}`,
    askedHour: 'ihre robots.txt bittet um einen Besuch zu dieser Stunde',
    terminated: 'ihr Vertrag ist beendet; ob er wieder läuft, wird dann gesehen',
    tired: 'ihr Server war beim letzten Besuch langsam oder bat um weniger',
    incident: (until) => `in eine Website ihres Servers wurde eingebrochen; zählt bis ${until}`,
    wasFlagged: 'sie hatte schon einmal eine Meldung',
    suspicious: 'auf ihr wurde etwas gefunden, das für eine Meldung nicht reichte',
    newcomer: (since) => `sie ist neu hier, seit ${since}`,
    changes: (every) => `sie ändert sich etwa ${every}`,
    unchanged: ({ value, text }) =>
      value === 1 ? 'ein Besuch sah keine Änderung' : `die letzten ${text} Besuche sahen keine Änderung`,
    untold: 'wie oft sie sich ändert, ist noch nicht bekannt',
    server: 'Tag des Servers',
    planned: (visits, sites, requests, budget) =>
      `${visits.text} ${visits.value === 1 ? 'Besuch' : 'Besuche'} bei ${sites.text} ${sites.value === 1 ? 'Website' : 'Websites'} geplant, etwa ${requests.text} von ${budget} Anfragen`,
    unplanned: (budget) => `noch kein Plan; höchstens ${budget} Anfragen`,
    asked: (requests, since) => `${requests.text} gestellt seit ${since}`,
  },
};
