/** Words of restricted tasks. In every language at once. */
import type { InEveryLanguage } from '../../../shared/messages.ts';
import type { RestrictedTask } from '../../../shared/report/restrict.ts';

export type RestrictedTexts = {
  readonly help: string;
  readonly states: Readonly<Record<RestrictedTask['state'], string>>;
  readonly sources: Readonly<Record<RestrictedTask['source'], string>>;
  readonly pages: string;
  readonly hash: string;
  readonly noHash: string;
  readonly kept: string;
  readonly purged: string;
  readonly notPurged: string;
  readonly withheld: string;
  readonly notWithheld: string;
  readonly returned: string;
  readonly allegedHelp: string;
  readonly authority: string;
  readonly noAuthority: string;
  readonly report: string;
  readonly authorityReference: string;
  readonly mistaken: string;
  readonly mistakenHelp: string;
  readonly allegedMistakenHelp: string;
  readonly done: (by: string, moment: string) => string;
  readonly mark: string;
  readonly markHelp: string;
  readonly markPage: string;
  readonly notMarked: string;
  readonly marked: string;
};

export const restrictedTexts: InEveryLanguage<RestrictedTexts> = {
  en: {
    help: 'Suspected child abuse material. Only hash and address are kept. Do not open the address; report it to the authority at once.',
    states: { open: 'To be reported', reported: 'Reported', mistaken: 'Set aside as a mistake' },
    sources: { reviewer: 'a reviewer', report: 'a notice from outside', 'hash-list': 'the list of hashes' },
    pages: 'Addresses',
    hash: 'SHA-256',
    noHash: 'not known',
    kept: 'What was kept of it',
    purged: 'Removed, all but hash and address',
    notPurged: 'is being removed',
    withheld: 'Withheld until you have decided: shown to nobody, not fetched, kept',
    notWithheld: 'is about to be withheld',
    returned: 'It is as it was again',
    allegedHelp:
      'Alleged from outside to be child abuse material, and judged by nobody. Do not open the address. It is not fetched, what is kept of it is shown to nobody, and notices about it wait. If you report it, all that is removed; if it was a mistake, flags and evidence are there again within minutes.',
    authority: 'Report it to',
    noAuthority: 'The policy names no authority yet. Add childProtection.authority to it.',
    report: 'It was reported',
    authorityReference: 'The authority’s reference',
    mistaken: 'It was a mistake',
    mistakenHelp: 'The address may be crawled again. What was removed stays removed.',
    allegedMistakenHelp: 'The address may be crawled again, and flags have back what they said of it, within minutes.',
    done: (by, moment) => `${by}, ${moment}`,
    mark: 'Suspected child abuse material',
    markHelp:
      'Everything kept of the page is removed at once, and only those with the restricted role see what follows.',
    markPage: 'Which page',
    notMarked:
      'Nothing was handed over: choose the page, or try again in a moment where the flag has just been decided.',
    marked: 'It was handed over. There is nothing more for you to do.',
  },
  nl: {
    help: 'Vermoedelijk materiaal van kindermisbruik. Alleen hash en adres worden bewaard. Open het adres niet; meld het meteen aan de autoriteit.',
    states: { open: 'Te melden', reported: 'Gemeld', mistaken: 'Als vergissing opzijgelegd' },
    sources: { reviewer: 'een beoordelaar', report: 'een melding van buiten', 'hash-list': 'de lijst met hashes' },
    pages: 'Adressen',
    hash: 'SHA-256',
    noHash: 'niet bekend',
    kept: 'Wat ervan bewaard was',
    purged: 'Verwijderd, op hash en adres na',
    notPurged: 'wordt verwijderd',
    withheld: 'Achtergehouden tot u beslist: aan niemand getoond, niet bezocht, wel bewaard',
    notWithheld: 'wordt zo achtergehouden',
    returned: 'Alles is weer zoals het was',
    allegedHelp:
      'Van buiten gemeld als materiaal van kindermisbruik, en door niemand beoordeeld. Open het adres niet. Het wordt niet bezocht, wat ervan bewaard is ziet niemand, en kennisgevingen erover wachten. Meldt u het, dan wordt dat alles verwijderd; was het een vergissing, dan zijn signalen en bewijs er binnen enkele minuten weer.',
    authority: 'Meld het aan',
    noAuthority: 'Het beleid noemt nog geen autoriteit. Voeg childProtection.authority toe.',
    report: 'Het is gemeld',
    authorityReference: 'Kenmerk van de autoriteit',
    mistaken: 'Het was een vergissing',
    mistakenHelp: 'Het adres mag weer worden bezocht. Wat verwijderd is, blijft verwijderd.',
    allegedMistakenHelp:
      'Het adres mag weer worden bezocht, en signalen krijgen binnen enkele minuten terug wat ze erover zeiden.',
    done: (by, moment) => `${by}, ${moment}`,
    mark: 'Vermoedelijk materiaal van kindermisbruik',
    markHelp:
      'Alles wat van de pagina bewaard is, wordt meteen verwijderd; alleen wie de afgeschermde rol heeft, ziet wat volgt.',
    markPage: 'Welke pagina',
    notMarked:
      'Er is niets overgedragen: kies de pagina, of probeer het dadelijk opnieuw als er net over de melding is beslist.',
    marked: 'Het is overgedragen. U hoeft niets meer te doen.',
  },
  fr: {
    help: 'Contenu suspecté d’abus d’enfants. Seules l’empreinte et l’adresse sont conservées. N’ouvrez pas l’adresse ; signalez-la immédiatement à l’autorité.',
    states: { open: 'À signaler', reported: 'Signalé', mistaken: 'Écarté comme erreur' },
    sources: { reviewer: 'un examinateur', report: 'une notification externe', 'hash-list': 'la liste d’empreintes' },
    pages: 'Adresses',
    hash: 'SHA-256',
    noHash: 'inconnu',
    kept: 'Ce qui en était conservé',
    purged: 'Supprimé, sauf l’empreinte et l’adresse',
    notPurged: 'en cours de suppression',
    withheld: 'Retenu jusqu’à votre décision : montré à personne, non visité, conservé',
    notWithheld: 'sur le point d’être retenu',
    returned: 'Tout est de nouveau comme avant',
    allegedHelp:
      'Signalé de l’extérieur comme abus d’enfants, et jugé par personne. N’ouvrez pas l’adresse. Elle n’est pas visitée, ce qui en est conservé n’est montré à personne et les notifications à son sujet attendent. Si vous la signalez, tout cela est supprimé ; si c’était une erreur, signalements et preuves reviennent en quelques minutes.',
    authority: 'À signaler à',
    noAuthority: 'La politique ne nomme pas encore d’autorité. Ajoutez-y childProtection.authority.',
    report: 'C’est signalé',
    authorityReference: 'Référence de l’autorité',
    mistaken: 'C’était une erreur',
    mistakenHelp: 'L’adresse peut à nouveau être visitée. Ce qui a été supprimé le reste.',
    allegedMistakenHelp:
      'L’adresse peut à nouveau être visitée, et les signalements retrouvent en quelques minutes ce qu’ils en disaient.',
    done: (by, moment) => `${by}, ${moment}`,
    mark: 'Contenu suspecté d’abus d’enfants',
    markHelp:
      'Tout ce qui est conservé de la page est supprimé immédiatement ; seuls ceux qui ont le rôle restreint voient la suite.',
    markPage: 'Quelle page',
    notMarked:
      'Rien n’a été transmis : choisissez la page, ou réessayez dans un instant si le signalement vient d’être décidé.',
    marked: 'C’est transmis. Vous n’avez plus rien à faire.',
  },
  de: {
    help: 'Verdacht auf Darstellungen von Kindesmissbrauch. Nur Hash und Adresse werden aufbewahrt. Öffnen Sie die Adresse nicht; melden Sie sie sofort der Behörde.',
    states: { open: 'Zu melden', reported: 'Gemeldet', mistaken: 'Als Irrtum beiseitegelegt' },
    sources: { reviewer: 'ein Prüfer', report: 'ein Hinweis von außen', 'hash-list': 'die Liste der Hashes' },
    pages: 'Adressen',
    hash: 'SHA-256',
    noHash: 'nicht bekannt',
    kept: 'Was davon aufbewahrt war',
    purged: 'Entfernt, bis auf Hash und Adresse',
    notPurged: 'wird entfernt',
    withheld: 'Zurückgehalten, bis Sie entscheiden: niemandem gezeigt, nicht besucht, aufbewahrt',
    notWithheld: 'wird gleich zurückgehalten',
    returned: 'Alles ist wieder, wie es war',
    allegedHelp:
      'Von außen als Kindesmissbrauch gemeldet und von niemandem beurteilt. Öffnen Sie die Adresse nicht. Sie wird nicht besucht, was von ihr aufbewahrt ist, sieht niemand, und Mitteilungen dazu warten. Melden Sie sie, wird all das entfernt; war es ein Irrtum, sind Meldungen und Beweise binnen Minuten wieder da.',
    authority: 'Zu melden an',
    noAuthority: 'Die Richtlinie nennt noch keine Behörde. Ergänzen Sie childProtection.authority.',
    report: 'Es ist gemeldet',
    authorityReference: 'Zeichen der Behörde',
    mistaken: 'Es war ein Irrtum',
    mistakenHelp: 'Die Adresse darf wieder besucht werden. Was entfernt wurde, bleibt entfernt.',
    allegedMistakenHelp:
      'Die Adresse darf wieder besucht werden, und Meldungen haben binnen Minuten zurück, was sie von ihr sagten.',
    done: (by, moment) => `${by}, ${moment}`,
    mark: 'Verdacht auf Darstellungen von Kindesmissbrauch',
    markHelp:
      'Alles, was von der Seite aufbewahrt ist, wird sofort entfernt; was folgt, sehen nur die mit der geschützten Rolle.',
    markPage: 'Welche Seite',
    notMarked:
      'Nichts wurde übergeben: Wählen Sie die Seite, oder versuchen Sie es gleich noch einmal, wenn über die Meldung gerade entschieden wurde.',
    marked: 'Es ist übergeben. Für Sie gibt es nichts mehr zu tun.',
  },
};
