/** Words for when a site is visited next, and why, in every language. */
import type { InEveryLanguage } from '../../../shared/messages.ts';

export type PlanningTexts = {
  readonly because: string;
  readonly first: string;
  /** `every`: `24 hours` */
  readonly openFlag: (every: string) => string;
  readonly askedHour: string;
  readonly tired: string;
  /** `until`: `Mon 15 Mar, 12:00` */
  readonly incident: (until: string) => string;
  readonly wasFlagged: string;
  readonly suspicious: string;
  readonly newcomer: (since: string) => string;
  /** `every`: `9 days` */
  readonly changes: (every: string) => string;
  readonly untold: string;
  readonly server: string;
  /** All but the sites a day. */
  readonly planned: (visits: string, sites: number, requests: string, budget: string) => string;
  readonly unplanned: (budget: string) => string;
  /** `since`: of this server's day. */
  readonly asked: (requests: string, since: string) => string;
};

export const planningTexts: InEveryLanguage<PlanningTexts> = {
  en: {
    because: 'Because:',
    first: 'it was never visited',
    openFlag: (every) => `a flag of it is not settled, so it is visited every ${every}`,
    askedHour: 'its robots.txt asks to be visited at that hour',
    tired: 'its server was slow or asked for less at the last visit',
    incident: (until) => `a site on its server was broken into; counts until ${until}`,
    wasFlagged: 'it was flagged before',
    suspicious: 'something was found on it that did not suffice for a flag',
    newcomer: (since) => `it is new here, since ${since}`,
    changes: (every) => `it changes about every ${every}`,
    untold: 'how often it changes is not known yet',
    server: 'Server’s day',
    planned: (visits, sites, requests, budget) =>
      `${visits} visits to ${sites} ${sites === 1 ? 'site' : 'sites'} planned, some ${requests} of ${budget} requests`,
    unplanned: (budget) => `no plan yet; at most ${budget} requests`,
    asked: (requests, since) => `${requests} made since ${since}`,
  },
  nl: {
    because: 'Omdat:',
    first: 'ze nog nooit bezocht is',
    openFlag: (every) => `een signaal ervan nog niet afgehandeld is, en ze dus om de ${every} bezocht wordt`,
    askedHour: 'haar robots.txt om een bezoek op dat uur vraagt',
    tired: 'haar server bij het vorige bezoek traag was of om minder vroeg',
    incident: (until) => `op een site van haar server ingebroken is; telt tot ${until}`,
    wasFlagged: 'ze al eerder een signaal had',
    suspicious: 'er iets gevonden is dat niet volstond voor een signaal',
    newcomer: (since) => `ze nieuw is, sinds ${since}`,
    changes: (every) => `ze ongeveer om de ${every} verandert`,
    untold: 'nog niet bekend is hoe vaak ze verandert',
    server: 'Dag van de server',
    planned: (visits, sites, requests, budget) =>
      `${visits} bezoeken aan ${sites} ${sites === 1 ? 'site' : 'sites'} gepland, zo’n ${requests} van ${budget} aanvragen`,
    unplanned: (budget) => `nog geen planning; hoogstens ${budget} aanvragen`,
    asked: (requests, since) => `${requests} gedaan sinds ${since}`,
  },
  fr: {
    because: 'Raisons :',
    first: 'il n’a jamais été visité',
    openFlag: (every) => `un signalement n’est pas réglé : une visite par intervalle de ${every}`,
    askedHour: 'son robots.txt demande une visite à cette heure',
    tired: 'son serveur était lent ou demandait moins à la dernière visite',
    incident: (until) => `un site de son serveur a été piraté ; compte jusqu’au ${until}`,
    wasFlagged: 'il a déjà eu un signalement',
    suspicious: 'on y a trouvé quelque chose qui ne suffisait pas pour un signalement',
    newcomer: (since) => `il est nouveau ici, depuis le ${since}`,
    changes: (every) => `il change à intervalles d’environ ${every}`,
    untold: 'on ne sait pas encore à quel rythme il change',
    server: 'Journée du serveur',
    planned: (visits, sites, requests, budget) =>
      `visites prévues : ${visits} pour ${sites} ${sites === 1 ? 'site' : 'sites'}, soit environ ${requests} requêtes sur ${budget}`,
    unplanned: (budget) => `pas encore de plan ; au plus ${budget} requêtes`,
    asked: (requests, since) => `${requests} faites depuis le ${since}`,
  },
  de: {
    because: 'Gründe:',
    first: 'sie wurde noch nie besucht',
    openFlag: (every) => `eine Meldung ist nicht erledigt: Besuch alle ${every}`,
    askedHour: 'ihre robots.txt bittet um einen Besuch zu dieser Stunde',
    tired: 'ihr Server war beim letzten Besuch langsam oder bat um weniger',
    incident: (until) => `in eine Website ihres Servers wurde eingebrochen; zählt bis ${until}`,
    wasFlagged: 'sie hatte schon einmal eine Meldung',
    suspicious: 'auf ihr wurde etwas gefunden, das für eine Meldung nicht reichte',
    newcomer: (since) => `sie ist neu hier, seit ${since}`,
    changes: (every) => `sie ändert sich etwa alle ${every}`,
    untold: 'wie oft sie sich ändert, ist noch nicht bekannt',
    server: 'Tag des Servers',
    planned: (visits, sites, requests, budget) =>
      `${visits} Besuche bei ${sites} ${sites === 1 ? 'Website' : 'Websites'} geplant, etwa ${requests} von ${budget} Anfragen`,
    unplanned: (budget) => `noch kein Plan; höchstens ${budget} Anfragen`,
    asked: (requests, since) => `${requests} gestellt seit ${since}`,
  },
};
