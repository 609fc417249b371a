/** Words of trying other thresholds on kept pages, in every language. */
import type { InEveryLanguage } from '../../../shared/messages.ts';
import type { ReplayJob } from '../../../shared/review/replay-job.ts';

export type ReplayTexts = {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
  readonly notKept: string;
  readonly form: string;
  /** From one that was tried to all of them. */
  readonly all: string;
  readonly days: string;
  readonly daysHint: (most: number) => string;
  readonly thresholds: string;
  readonly thresholdHint: (now: string) => string;
  readonly switchOn: string;
  readonly switchOnHint: (what: string) => string;
  readonly start: string;
  readonly faults: Readonly<Record<'days' | 'threshold' | 'nothing', string>>;
  readonly before: string;
  readonly states: Readonly<Record<ReplayJob['state'], string>>;
  readonly asked: (by: string, at: string) => string;
  readonly asks: (days: number) => string;
  readonly changed: (category: string, from: string, to: string) => string;
  readonly counting: string;
  readonly progress: (done: string, of: string) => string;
  readonly stop: string;
  readonly lookAgain: string;
  readonly overtaken: string;
  readonly summary: (sites: string, pages: string) => string;
  readonly nothingKept: string;
  readonly columns: Readonly<Record<'now' | 'would' | 'gained' | 'lost' | 'pagesNow' | 'pagesThen', string>>;
  readonly flagsOf: string;
  readonly gained: string;
  readonly lost: string;
  readonly firstOf: (shown: number, of: string) => string;
  readonly rules: string;
  readonly rulesHelp: string;
  readonly noRules: string;
  readonly flag: string;
  readonly csv: string;
  readonly limits: string;
};

export const replayTexts: InEveryLanguage<ReplayTexts> = {
  en: {
    title: 'What would it have done?',
    lead: 'Tries other thresholds, or what the policy only tries out, on the pages of the last days: which flags would come, which would go. Nothing changes by it; the policy file does that.',
    open: 'Try it on the last days',
    notKept:
      'The policy keeps no pages, so there is nothing to try it on. Put "replay": {"days": 30} into the policy file and let visits be made.',
    form: 'Try',
    all: 'Try something else, or see what was tried',
    days: 'Days',
    daysHint: (most) => `Back from now, at most ${most}: so long the policy keeps pages.`,
    thresholds: 'From which score on, in per cent',
    thresholdHint: (now) => `now ${now}`,
    switchOn: 'Switch on what is tried out',
    switchOnHint: (what) => `As if it were in force: ${what}.`,
    start: 'Start',
    faults: {
      days: 'Give a whole number of days within what is kept.',
      threshold: 'Give thresholds from 1 to 100.',
      nothing: 'Change a threshold, or switch on what is tried out: as it stands nothing would differ.',
    },
    before: 'Tried before',
    states: { running: 'running', done: 'done', stopped: 'stopped', overtaken: 'overtaken' },
    asked: (by, at) => `${by}, ${at}`,
    asks: (days) => `the last ${days} ${days === 1 ? 'day' : 'days'}`,
    changed: (category, from, to) => `${category} from ${to} instead of ${from}`,
    counting: 'Counting the sites.',
    progress: (done, of) => `${done} of ${of} sites`,
    stop: 'Stop',
    lookAgain: 'Look again',
    overtaken: 'Another policy came into force meanwhile; ask again.',
    summary: (sites, pages) => `${sites} sites with ${pages} pages were judged both ways.`,
    nothingKept: 'No page of these days was kept.',
    columns: {
      now: 'Flags now',
      would: 'Flags then',
      gained: 'Would come',
      lost: 'Would go',
      pagesNow: 'Pages now',
      pagesThen: 'Pages then',
    },
    flagsOf: 'Sites with a flag',
    gained: 'Flags that would come',
    lost: 'Flags that would go',
    firstOf: (shown, of) => `The first ${shown} of ${of}.`,
    rules: 'Rules that hit otherwise',
    rulesHelp: 'On how many pages, most changed first.',
    noRules: 'Every rule hits the same pages.',
    flag: 'the flag',
    csv: 'As CSV',
    limits:
      'Judged by the texts and links that were kept, with lists and rules of today. Pictures, what only some visitors are shown, personal data (kept masked), what people decided, and what sites are allowed are left out.',
  },
  nl: {
    title: 'Wat had het gedaan?',
    lead: 'Probeert andere drempels, of wat het beleid alleen uitprobeert, op de pagina’s van de laatste dagen: welke signalen erbij zouden komen en welke wegvallen. Er verandert niets door; dat doet het beleidsbestand.',
    open: 'Op de laatste dagen uitproberen',
    notKept:
      'Het beleid bewaart geen pagina’s, dus er is niets om op te proberen. Zet "replay": {"days": 30} in het beleidsbestand en laat bezoeken gebeuren.',
    form: 'Proberen',
    all: 'Iets anders proberen, of zien wat er geprobeerd is',
    days: 'Dagen',
    daysHint: (most) => `Terug vanaf nu, hoogstens ${most}: zo lang bewaart het beleid pagina’s.`,
    thresholds: 'Vanaf welke score, in procent',
    thresholdHint: (now) => `nu ${now}`,
    switchOn: 'Inschakelen wat wordt uitgeprobeerd',
    switchOnHint: (what) => `Alsof het van kracht was: ${what}.`,
    start: 'Starten',
    faults: {
      days: 'Geef een geheel aantal dagen binnen wat bewaard is.',
      threshold: 'Geef drempels van 1 tot 100.',
      nothing: 'Wijzig een drempel of schakel in wat wordt uitgeprobeerd: zo zou niets verschillen.',
    },
    before: 'Eerder geprobeerd',
    states: { running: 'bezig', done: 'klaar', stopped: 'gestopt', overtaken: 'ingehaald' },
    asked: (by, at) => `${by}, ${at}`,
    asks: (days) => (days === 1 ? 'de laatste dag' : `de laatste ${days} dagen`),
    changed: (category, from, to) => `${category} vanaf ${to} in plaats van ${from}`,
    counting: 'De sites worden geteld.',
    progress: (done, of) => `${done} van ${of} sites`,
    stop: 'Stoppen',
    lookAgain: 'Opnieuw kijken',
    overtaken: 'Intussen is een ander beleid van kracht; vraag het opnieuw.',
    summary: (sites, pages) => `${sites} sites met ${pages} pagina’s zijn op beide wijzen beoordeeld.`,
    nothingKept: 'Van deze dagen is geen pagina bewaard.',
    columns: {
      now: 'Signalen nu',
      would: 'Signalen dan',
      gained: 'Komen erbij',
      lost: 'Vallen weg',
      pagesNow: 'Pagina’s nu',
      pagesThen: 'Pagina’s dan',
    },
    flagsOf: 'Sites met een signaal',
    gained: 'Signalen die erbij zouden komen',
    lost: 'Signalen die zouden wegvallen',
    firstOf: (shown, of) => `De eerste ${shown} van ${of}.`,
    rules: 'Regels die anders raken',
    rulesHelp: 'Op hoeveel pagina’s, de meest veranderde eerst.',
    noRules: 'Elke regel raakt dezelfde pagina’s.',
    flag: 'het signaal',
    csv: 'Als CSV',
    limits:
      'Beoordeeld naar de teksten en links die bewaard zijn, met lijsten en regels van vandaag. Beelden, wat alleen sommige bezoekers te zien krijgen, persoonsgegevens (gemaskeerd bewaard), wat mensen beslisten en wat sites mogen, tellen niet mee.',
  },
  fr: {
    title: 'Qu’est-ce que cela aurait donné ?',
    lead: 'Essaie d’autres seuils, ou ce que la politique ne fait qu’essayer, sur les pages des derniers jours : quels signalements viendraient, lesquels disparaîtraient. Rien n’en change ; c’est le fichier de politique qui le fait.',
    open: 'L’essayer sur les derniers jours',
    notKept:
      'La politique ne conserve aucune page : il n’y a rien sur quoi essayer. Ajoutez "replay": {"days": 30} au fichier de politique et laissez faire des visites.',
    form: 'Essayer',
    all: 'Essayer autre chose, ou voir les essais',
    days: 'Jours',
    daysHint: (most) => `En remontant à partir de maintenant, ${most} au plus : la durée de conservation des pages.`,
    thresholds: 'À partir de quel score, en pour cent',
    thresholdHint: (now) => `actuellement ${now}`,
    switchOn: 'Activer ce qui est à l’essai',
    switchOnHint: (what) => `Comme si c’était en vigueur : ${what}.`,
    start: 'Lancer',
    faults: {
      days: 'Indiquez un nombre entier de jours, dans la limite de ce qui est conservé.',
      threshold: 'Indiquez des seuils de 1 à 100.',
      nothing: 'Changez un seuil ou activez ce qui est à l’essai : en l’état, rien ne différerait.',
    },
    before: 'Essais précédents',
    states: { running: 'en cours', done: 'terminé', stopped: 'arrêté', overtaken: 'dépassé' },
    asked: (by, at) => `${by}, ${at}`,
    asks: (days) => (days === 1 ? 'le dernier jour' : `les ${days} derniers jours`),
    changed: (category, from, to) => `${category} à partir de ${to} au lieu de ${from}`,
    counting: 'Les sites sont comptés.',
    progress: (done, of) => `${done} sites sur ${of}`,
    stop: 'Arrêter',
    lookAgain: 'Regarder à nouveau',
    overtaken: 'Une autre politique est entrée en vigueur entre-temps ; demandez à nouveau.',
    summary: (sites, pages) => `${sites} sites et ${pages} pages ont été jugés des deux façons.`,
    nothingKept: 'Aucune page de ces jours n’a été conservée.',
    columns: {
      now: 'Signalements actuels',
      would: 'Signalements alors',
      gained: 'Viendraient',
      lost: 'Disparaîtraient',
      pagesNow: 'Pages actuelles',
      pagesThen: 'Pages alors',
    },
    flagsOf: 'Sites signalés',
    gained: 'Signalements qui viendraient',
    lost: 'Signalements qui disparaîtraient',
    firstOf: (shown, of) => `Les ${shown} premiers sur ${of}.`,
    rules: 'Règles qui touchent autrement',
    rulesHelp: 'Sur combien de pages, les plus changées d’abord.',
    noRules: 'Chaque règle touche les mêmes pages.',
    flag: 'le signalement',
    csv: 'En CSV',
    limits:
      'Jugé d’après les textes et les liens conservés, avec les listes et les règles d’aujourd’hui. Les images, ce que seuls certains visiteurs voient, les données personnelles (gardées masquées), les décisions prises et ce qui est permis aux sites ne comptent pas.',
  },
  de: {
    title: 'Was hätte es bewirkt?',
    lead: 'Erprobt andere Schwellen, oder was die Richtlinie nur ausprobiert, an den Seiten der letzten Tage: welche Meldungen hinzukämen, welche wegfielen. Geändert wird dadurch nichts; das tut die Richtliniendatei.',
    open: 'An den letzten Tagen erproben',
    notKept:
      'Die Richtlinie bewahrt keine Seiten auf, also gibt es nichts, woran sich das erproben ließe. Tragen Sie "replay": {"days": 30} in die Richtliniendatei ein und lassen Sie Besuche machen.',
    form: 'Erproben',
    all: 'Etwas anderes erproben, oder frühere Versuche',
    days: 'Tage',
    daysHint: (most) => `Von jetzt an zurück, höchstens ${most}: so lange bewahrt die Richtlinie Seiten auf.`,
    thresholds: 'Ab welchem Wert, in Prozent',
    thresholdHint: (now) => `jetzt ${now}`,
    switchOn: 'Einschalten, was ausprobiert wird',
    switchOnHint: (what) => `Als wäre es in Kraft: ${what}.`,
    start: 'Starten',
    faults: {
      days: 'Geben Sie eine ganze Zahl von Tagen an, die aufbewahrt sind.',
      threshold: 'Geben Sie Schwellen von 1 bis 100 an.',
      nothing: 'Ändern Sie eine Schwelle oder schalten Sie ein, was ausprobiert wird: so wäre nichts anders.',
    },
    before: 'Früher erprobt',
    states: { running: 'läuft', done: 'fertig', stopped: 'angehalten', overtaken: 'überholt' },
    asked: (by, at) => `${by}, ${at}`,
    asks: (days) => (days === 1 ? 'der letzte Tag' : `die letzten ${days} Tage`),
    changed: (category, from, to) => `${category} ab ${to} statt ${from}`,
    counting: 'Die Websites werden gezählt.',
    progress: (done, of) => `${done} von ${of} Websites`,
    stop: 'Anhalten',
    lookAgain: 'Wieder nachsehen',
    overtaken: 'Inzwischen trat eine andere Richtlinie in Kraft; fragen Sie noch einmal.',
    summary: (sites, pages) => `${sites} Websites mit ${pages} Seiten wurden auf beide Weisen beurteilt.`,
    nothingKept: 'Aus diesen Tagen wurde keine Seite aufbewahrt.',
    columns: {
      now: 'Meldungen jetzt',
      would: 'Meldungen dann',
      gained: 'Kämen hinzu',
      lost: 'Fielen weg',
      pagesNow: 'Seiten jetzt',
      pagesThen: 'Seiten dann',
    },
    flagsOf: 'Websites mit einer Meldung',
    gained: 'Meldungen, die hinzukämen',
    lost: 'Meldungen, die wegfielen',
    firstOf: (shown, of) => `Die ersten ${shown} von ${of}.`,
    rules: 'Regeln, die anders treffen',
    rulesHelp: 'Auf wie vielen Seiten, die am meisten veränderten zuerst.',
    noRules: 'Jede Regel trifft dieselben Seiten.',
    flag: 'die Meldung',
    csv: 'Als CSV',
    limits:
      'Beurteilt nach den aufbewahrten Texten und Links, mit den Listen und Regeln von heute. Bilder, was nur manche Besucher sehen, persönliche Daten (maskiert aufbewahrt), Entscheidungen von Menschen und was Websites erlaubt ist, zählen nicht mit.',
  },
};
