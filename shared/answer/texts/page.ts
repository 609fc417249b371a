/** Words of the customer's page around the case itself. */
import type { Place } from '../../detect/finding.ts';
import type { InEveryLanguage } from '../../messages.ts';

type TestResult = 'gone' | 'still-there' | 'cannot-tell';
export type PageText = {
  readonly brand: (provider: string) => string;
  readonly languages: string;
  readonly reference: string;
  readonly domain: string;
  readonly subject: string;
  readonly clause: (clause: string) => string;
  readonly law: string;
  readonly reviewerSays: string;
  readonly howFound: string;
  readonly deadline: string;
  readonly deadlineEnd: (day: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly next: string;
  readonly found: string;
  readonly foundCount: (pages: number) => string;
  readonly movedFrom: string;
  readonly seen: (first: string, last: string) => string;
  readonly more: (count: number) => string;
  readonly listed: (name: string, version: string, since: string) => string;
  readonly target: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly stillFound: string;
  readonly gone: string;
  readonly lastTest: Readonly<Record<TestResult, (at: string) => string>>;
  readonly history: string;
  readonly happened: {
    readonly opened: string;
    readonly sent: (round: number) => string;
    readonly delivered: (round: number) => string;
    readonly deadlineSet: (day: string) => string;
    readonly answered: (name: string, what: string) => string;
    readonly tested: Readonly<Record<TestResult, string>>;
    readonly terminated: string;
    readonly appealed: (name: string) => string;
    readonly appealDecided: string;
    readonly closed: string;
  };
  readonly answersTitle: string;
  readonly late: string;
  readonly open: string;
  readonly settled: string;
  readonly received: string;
  readonly receivedDone: string;
  readonly processing: string;
  readonly reload: string;
  readonly answerNow: string;
  readonly hackedTitle: string;
  readonly hackedSteps: readonly string[];
  readonly orderReason: string;
  readonly appealReceived: (at: string) => string;
  readonly appealDecided: (at: string, reason: string) => string;
  readonly appealOver: (until: string) => string;
};

export const pageTexts: InEveryLanguage<PageText> = {
  nl: {
    brand: (provider) => `${provider} · Gebruiksvoorwaarden`,
    languages: 'Taal',
    reference: 'Referentie',
    domain: 'Domein',
    subject: 'Onderwerp',
    clause: (clause) => `Voorwaarden, artikel ${clause}`,
    law: 'Ook bij wet verboden',
    reviewerSays: 'Motivering',
    howFound:
      'De vermelde plaatsen zijn door een geautomatiseerde controle van de door ons gehoste sites gevonden en daarna door een mens beoordeeld.',
    deadline: 'Uw termijn',
    deadlineEnd: (day) => `Tot en met ${day}, 24.00 uur`,
    daysLeft: (days) =>
      days < 0
        ? 'verstreken'
        : days === 0
          ? 'vandaag is de laatste dag'
          : days === 1
            ? 'nog 1 dag'
            : `nog ${days} dagen`,
    next: 'Wat er daarna gebeurt',
    found: 'Wat er is gevonden',
    foundCount: (pages) => (pages === 1 ? 'Op 1 pagina' : `Op ${pages} pagina’s`),
    movedFrom: 'Hierheen verplaatst van',
    seen: (first, last) => `Voor het eerst gezien: ${first}. Voor het laatst: ${last}.`,
    more: (count) => `Nog ${count} tonen`,
    listed: (name, version, since) => `Staat op de lijst “${name}”, versie ${version}, sinds ${since}`,
    target: 'Link naar',
    places: {
      'visible text': 'In de zichtbare tekst',
      'hidden text': 'In tekst die bezoekers niet zien',
      title: 'In de paginatitel',
      link: 'In een link',
      image: 'Bij een afbeelding',
      label: 'In een label van de pagina',
      file: 'In een aangeboden bestand',
    },
    stillFound: 'nog aanwezig',
    gone: 'verdwenen',
    lastTest: {
      gone: (at) => `Laatste controle: ${at}. Er was niets meer te vinden.`,
      'still-there': (at) => `Laatste controle: ${at}. Een deel is nog aanwezig; hieronder staat waar.`,
      'cannot-tell': (at) =>
        `Laatste controle: ${at}. De pagina’s konden niet worden gecontroleerd, dus wij konden niets vaststellen. Dat telt niet in uw nadeel.`,
    },
    history: 'Verloop',
    happened: {
      opened: 'Een medewerker heeft de vondst bevestigd',
      sent: (round) => `Bericht ${round} verzonden`,
      delivered: (round) => `Bericht ${round} bezorgd`,
      deadlineSet: (day) => `Termijn tot en met ${day}`,
      answered: (name, what) => `Antwoord van ${name}: ${what}`,
      tested: {
        gone: 'Pagina’s gecontroleerd: niets meer gevonden',
        'still-there': 'Pagina’s gecontroleerd: een deel is nog aanwezig',
        'cannot-tell': 'De pagina’s konden niet worden gecontroleerd',
      },
      terminated: 'Contract beëindigd',
      appealed: (name) => `Bezwaar van ${name}`,
      appealDecided: 'Beslissing over het bezwaar',
      closed: 'Dossier gesloten',
    },
    answersTitle: 'Uw antwoorden tot nu toe',
    late: 'na de termijn ontvangen',
    open: 'in behandeling',
    settled: 'behandeld',
    received: 'Uw bericht is ontvangen en bewaard',
    receivedDone: 'Uw bericht is ontvangen en verwerkt',
    processing: 'Deze pagina ververst vanzelf zodra er nieuws is.',
    reload: 'Pagina opnieuw laden',
    answerNow: 'Toch nu al antwoorden',
    hackedTitle: 'Uw site opschonen na een hack',
    hackedSteps: [
      'Wijzig alle wachtwoorden: hosting, FTP, database, e-mail en het beheer van de site.',
      'Werk het systeem van uw site, de thema’s en alle uitbreidingen bij; verwijder wat u niet gebruikt.',
      'Verwijder onbekende bestanden, gebruikers en geplande taken, of zet een back-up van vóór de hack terug.',
      'Vraag gerust onze hulp: antwoord op onze e-mail of via het formulier op deze pagina.',
    ],
    orderReason: 'Motivering van de beslissing',
    appealReceived: (at) => `Uw bezwaar van ${at} is ontvangen en wordt onderzocht.`,
    appealDecided: (at, reason) => `Beslissing van ${at}: de beëindiging blijft van kracht. ${reason}`,
    appealOver: (until) => `De termijn voor bezwaar is op ${until} verstreken.`,
  },
  fr: {
    brand: (provider) => `${provider} · Conditions d’utilisation`,
    languages: 'Langue',
    reference: 'Référence',
    domain: 'Domaine',
    subject: 'Objet',
    clause: (clause) => `Conditions, article ${clause}`,
    law: 'Également interdit par la loi',
    reviewerSays: 'Motivation',
    howFound:
      'Les éléments mentionnés ont été trouvés par un contrôle automatisé des sites que nous hébergeons, puis appréciés par une personne.',
    deadline: 'Votre délai',
    deadlineEnd: (day) => `Jusqu’au ${day} inclus, 24 h 00`,
    daysLeft: (days) =>
      days < 0
        ? 'expiré'
        : days === 0
          ? 'dernier jour aujourd’hui'
          : days === 1
            ? 'encore 1 jour'
            : `encore ${days} jours`,
    next: 'Ce qui se passe ensuite',
    found: 'Ce qui a été trouvé',
    foundCount: (pages) => (pages === 1 ? 'Sur 1 page' : `Sur ${pages} pages`),
    movedFrom: 'Déplacé ici depuis',
    seen: (first, last) => `Vu pour la première fois : ${first}. Pour la dernière fois : ${last}.`,
    more: (count) => `Afficher ${count} de plus`,
    listed: (name, version, since) => `Figure sur la liste « ${name} », version ${version}, depuis le ${since}`,
    target: 'Lien vers',
    places: {
      'visible text': 'Dans le texte visible',
      'hidden text': 'Dans un texte que les visiteurs ne voient pas',
      title: 'Dans le titre de la page',
      link: 'Dans un lien',
      image: 'Auprès d’une image',
      label: 'Dans une étiquette de la page',
      file: 'Dans un fichier proposé',
    },
    stillFound: 'toujours présent',
    gone: 'disparu',
    lastTest: {
      gone: (at) => `Dernière vérification : ${at}. Plus rien n’a été trouvé.`,
      'still-there': (at) => `Dernière vérification : ${at}. Une partie est toujours présente ; voir ci-dessous.`,
      'cannot-tell': (at) =>
        `Dernière vérification : ${at}. Les pages n’ont pas pu être vérifiées ; nous n’avons rien pu constater. Cela n’est pas retenu contre vous.`,
    },
    history: 'Déroulement',
    happened: {
      opened: 'Un collaborateur a confirmé le constat',
      sent: (round) => `Notification ${round} envoyée`,
      delivered: (round) => `Notification ${round} remise`,
      deadlineSet: (day) => `Délai jusqu’au ${day} inclus`,
      answered: (name, what) => `Réponse de ${name} : ${what}`,
      tested: {
        gone: 'Pages vérifiées : plus rien trouvé',
        'still-there': 'Pages vérifiées : une partie est toujours présente',
        'cannot-tell': 'Les pages n’ont pas pu être vérifiées',
      },
      terminated: 'Contrat résilié',
      appealed: (name) => `Réclamation de ${name}`,
      appealDecided: 'Décision sur la réclamation',
      closed: 'Dossier clôturé',
    },
    answersTitle: 'Vos réponses jusqu’à présent',
    late: 'reçue après le délai',
    open: 'en cours d’examen',
    settled: 'traitée',
    received: 'Votre message est reçu et conservé',
    receivedDone: 'Votre message est reçu et traité',
    processing: 'Cette page s’actualise d’elle-même dès qu’il y a du nouveau.',
    reload: 'Recharger la page',
    answerNow: 'Répondre dès maintenant',
    hackedTitle: 'Nettoyer votre site après un piratage',
    hackedSteps: [
      'Changez tous les mots de passe : hébergement, FTP, base de données, e-mail et administration du site.',
      'Mettez à jour le système de votre site, les thèmes et toutes les extensions ; supprimez ce que vous n’utilisez pas.',
      'Supprimez les fichiers, utilisateurs et tâches planifiées inconnus, ou restaurez une sauvegarde antérieure au piratage.',
      'N’hésitez pas à demander notre aide : répondez à notre e-mail ou utilisez le formulaire de cette page.',
    ],
    orderReason: 'Motivation de la décision',
    appealReceived: (at) => `Votre réclamation du ${at} est reçue et en cours d’examen.`,
    appealDecided: (at, reason) => `Décision du ${at} : la résiliation est maintenue. ${reason}`,
    appealOver: (until) => `Le délai de réclamation a expiré le ${until}.`,
  },
  de: {
    brand: (provider) => `${provider} · Nutzungsbedingungen`,
    languages: 'Sprache',
    reference: 'Aktenzeichen',
    domain: 'Domain',
    subject: 'Gegenstand',
    clause: (clause) => `Bedingungen, Ziffer ${clause}`,
    law: 'Auch gesetzlich verboten',
    reviewerSays: 'Begründung',
    howFound:
      'Die genannten Stellen wurden bei einer automatisierten Prüfung der von uns gehosteten Websites gefunden und danach von einem Menschen beurteilt.',
    deadline: 'Ihre Frist',
    deadlineEnd: (day) => `Bis einschließlich ${day}, 24 Uhr`,
    daysLeft: (days) =>
      days < 0
        ? 'abgelaufen'
        : days === 0
          ? 'heute ist der letzte Tag'
          : days === 1
            ? 'noch 1 Tag'
            : `noch ${days} Tage`,
    next: 'Was danach geschieht',
    found: 'Was gefunden wurde',
    foundCount: (pages) => (pages === 1 ? 'Auf 1 Seite' : `Auf ${pages} Seiten`),
    movedFrom: 'Hierher verschoben von',
    seen: (first, last) => `Zuerst gesehen: ${first}. Zuletzt: ${last}.`,
    more: (count) => `${count} weitere anzeigen`,
    listed: (name, version, since) => `Steht auf der Liste „${name}“, Version ${version}, seit ${since}`,
    target: 'Link auf',
    places: {
      'visible text': 'Im sichtbaren Text',
      'hidden text': 'In Text, den Besucher nicht sehen',
      title: 'Im Seitentitel',
      link: 'In einem Link',
      image: 'Bei einem Bild',
      label: 'In einer Kennzeichnung der Seite',
      file: 'In einer angebotenen Datei',
    },
    stillFound: 'noch vorhanden',
    gone: 'verschwunden',
    lastTest: {
      gone: (at) => `Letzte Prüfung: ${at}. Es war nichts mehr zu finden.`,
      'still-there': (at) => `Letzte Prüfung: ${at}. Ein Teil ist noch vorhanden; unten steht, wo.`,
      'cannot-tell': (at) =>
        `Letzte Prüfung: ${at}. Die Seiten konnten nicht geprüft werden, wir konnten nichts feststellen. Das wird Ihnen nicht angelastet.`,
    },
    history: 'Verlauf',
    happened: {
      opened: 'Eine Person hat den Fund bestätigt',
      sent: (round) => `Mitteilung ${round} gesendet`,
      delivered: (round) => `Mitteilung ${round} zugestellt`,
      deadlineSet: (day) => `Frist bis einschließlich ${day}`,
      answered: (name, what) => `Antwort von ${name}: ${what}`,
      tested: {
        gone: 'Seiten geprüft: nichts mehr gefunden',
        'still-there': 'Seiten geprüft: ein Teil ist noch vorhanden',
        'cannot-tell': 'Die Seiten konnten nicht geprüft werden',
      },
      terminated: 'Vertrag beendet',
      appealed: (name) => `Widerspruch von ${name}`,
      appealDecided: 'Entscheidung über den Widerspruch',
      closed: 'Fall abgeschlossen',
    },
    answersTitle: 'Ihre bisherigen Antworten',
    late: 'nach der Frist eingegangen',
    open: 'in Bearbeitung',
    settled: 'bearbeitet',
    received: 'Ihre Nachricht ist eingegangen und gespeichert',
    receivedDone: 'Ihre Nachricht ist eingegangen und bearbeitet',
    processing: 'Diese Seite lädt sich von selbst neu, sobald es etwas Neues gibt.',
    reload: 'Seite neu laden',
    answerNow: 'Schon jetzt antworten',
    hackedTitle: 'Ihre Website nach einem Hack bereinigen',
    hackedSteps: [
      'Ändern Sie alle Passwörter: Hosting, FTP, Datenbank, E-Mail und die Verwaltung der Website.',
      'Aktualisieren Sie das System Ihrer Website, Designs und alle Erweiterungen; entfernen Sie, was Sie nicht nutzen.',
      'Entfernen Sie unbekannte Dateien, Benutzer und geplante Aufgaben, oder spielen Sie eine Sicherung von vor dem Hack ein.',
      'Bitten Sie uns gern um Hilfe: Antworten Sie auf unsere E-Mail oder über das Formular auf dieser Seite.',
    ],
    orderReason: 'Begründung der Entscheidung',
    appealReceived: (at) => `Ihr Widerspruch vom ${at} ist eingegangen und wird geprüft.`,
    appealDecided: (at, reason) => `Entscheidung vom ${at}: Die Beendigung bleibt bestehen. ${reason}`,
    appealOver: (until) => `Die Widerspruchsfrist ist am ${until} abgelaufen.`,
  },
  en: {
    brand: (provider) => `${provider} · Terms of use`,
    languages: 'Language',
    reference: 'Reference',
    domain: 'Domain',
    subject: 'Subject',
    clause: (clause) => `Terms, clause ${clause}`,
    law: 'Also forbidden by law',
    reviewerSays: 'Reasons',
    howFound:
      'The places listed were found by an automated check of the sites that we host, and then assessed by a person.',
    deadline: 'Your period',
    deadlineEnd: (day) => `Until the end of ${day} (24:00)`,
    daysLeft: (days) =>
      days < 0 ? 'passed' : days === 0 ? 'today is the last day' : days === 1 ? '1 day left' : `${days} days left`,
    next: 'What happens next',
    found: 'What was found',
    foundCount: (pages) => (pages === 1 ? 'On 1 page' : `On ${pages} pages`),
    movedFrom: 'Moved here from',
    seen: (first, last) => `First seen: ${first}. Last seen: ${last}.`,
    more: (count) => `Show ${count} more`,
    listed: (name, version, since) => `On the list “${name}”, version ${version}, since ${since}`,
    target: 'Link to',
    places: {
      'visible text': 'In the visible text',
      'hidden text': 'In text that visitors do not see',
      title: 'In the page title',
      link: 'In a link',
      image: 'With an image',
      label: 'In a label of the page',
      file: 'In a file offered',
    },
    stillFound: 'still there',
    gone: 'gone',
    lastTest: {
      gone: (at) => `Last test: ${at}. Nothing was found any more.`,
      'still-there': (at) => `Last test: ${at}. Some of it is still there; see below where.`,
      'cannot-tell': (at) =>
        `Last test: ${at}. The pages could not be tested, so we could not tell. This does not count against you.`,
    },
    history: 'History',
    happened: {
      opened: 'A person confirmed the finding',
      sent: (round) => `Notice ${round} sent`,
      delivered: (round) => `Notice ${round} delivered`,
      deadlineSet: (day) => `Period until the end of ${day}`,
      answered: (name, what) => `Answer from ${name}: ${what}`,
      tested: {
        gone: 'Pages tested: nothing found any more',
        'still-there': 'Pages tested: some of it still there',
        'cannot-tell': 'The pages could not be tested',
      },
      terminated: 'Contract terminated',
      appealed: (name) => `Appeal from ${name}`,
      appealDecided: 'Decision on the appeal',
      closed: 'Case closed',
    },
    answersTitle: 'Your answers so far',
    late: 'received after the period',
    open: 'being examined',
    settled: 'dealt with',
    received: 'Your message has been received and kept',
    receivedDone: 'Your message has been received and processed',
    processing: 'This page refreshes itself as soon as there is news.',
    reload: 'Reload the page',
    answerNow: 'Answer without waiting',
    hackedTitle: 'Cleaning up after a hack',
    hackedSteps: [
      'Change every password: hosting, FTP, database, e-mail and the site’s administration.',
      'Update the system of your site, its themes and all extensions; remove what you do not use.',
      'Remove unknown files, users and scheduled tasks, or restore a backup from before the hack.',
      'Do ask us for help: answer our e-mail or use the form on this page.',
    ],
    orderReason: 'Reasons for the decision',
    appealReceived: (at) => `Your appeal of ${at} has been received and is being examined.`,
    appealDecided: (at, reason) => `Decision of ${at}: the termination stands. ${reason}`,
    appealOver: (until) => `The period for an appeal ended on ${until}.`,
  },
};
