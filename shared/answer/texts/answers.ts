/** The answers that a customer can give: how each is called and what it leads to; the words around the forms. */
import type { AnswerKind } from '../../case/case.ts';
import type { InEveryLanguage } from '../../messages.ts';
import type { Policy } from '../../policy/policy.ts';

export type ChoiceText = {
  readonly label: string;
  /** One sentence: what this answer leads to. */
  readonly leadsTo: (policy: Policy) => string;
};
export const choiceTexts: InEveryLanguage<Readonly<Record<AnswerKind, ChoiceText>>> = {
  nl: {
    removed: {
      label: 'Ik heb het verwijderd',
      leadsTo: () => 'Wij controleren de pagina’s meteen; is alles weg, dan sluiten wij het dossier.',
    },
    misclassified: {
      label: 'De beoordeling klopt niet',
      leadsTo: () => 'Een andere medewerker bekijkt de zaak opnieuw; intussen loopt er geen termijn. Leg uit waarom.',
    },
    authorised: {
      label: 'Ik heb de rechten of de toestemming',
      leadsTo: () =>
        'Een andere medewerker onderzoekt uw rechten; intussen loopt er geen termijn. Vermeld de licentie of de rechthebbende.',
    },
    hacked: {
      label: 'Mijn site is gehackt',
      leadsTo: ({ hackedDays }) =>
        `U krijgt hulp bij het opschonen en ten minste ${hackedDays} dagen; een hack telt niet als overtreding.`,
    },
    'more-time': {
      label: 'Ik heb meer tijd nodig',
      leadsTo: ({ moreTimeDays }) => `Uw termijn wordt eenmalig met ${moreTimeDays} dagen verlengd.`,
    },
    text: {
      label: 'Iets anders',
      leadsTo: () => 'Een medewerker leest uw bericht en antwoordt u; intussen loopt er geen termijn.',
    },
  },
  fr: {
    removed: {
      label: 'J’ai supprimé le contenu',
      leadsTo: () => 'Nous vérifions les pages immédiatement ; si tout a disparu, nous clôturons le dossier.',
    },
    misclassified: {
      label: 'L’appréciation est erronée',
      leadsTo: () =>
        'Un autre collaborateur réexamine l’affaire ; entre-temps, aucun délai ne court. Expliquez pourquoi.',
    },
    authorised: {
      label: 'Je dispose des droits ou de l’autorisation',
      leadsTo: () =>
        'Un autre collaborateur examine vos droits ; entre-temps, aucun délai ne court. Indiquez la licence ou le titulaire des droits.',
    },
    hacked: {
      label: 'Mon site a été piraté',
      leadsTo: ({ hackedDays }) =>
        `Vous recevez de l’aide pour le nettoyage et au moins ${hackedDays} jours ; un piratage ne compte pas comme infraction.`,
    },
    'more-time': {
      label: 'J’ai besoin de plus de temps',
      leadsTo: ({ moreTimeDays }) => `Votre délai est prolongé une seule fois de ${moreTimeDays} jours.`,
    },
    text: {
      label: 'Autre chose',
      leadsTo: () => 'Un collaborateur lit votre message et vous répond ; entre-temps, aucun délai ne court.',
    },
  },
  de: {
    removed: {
      label: 'Ich habe es entfernt',
      leadsTo: () => 'Wir prüfen die Seiten sofort; ist alles verschwunden, schließen wir den Fall.',
    },
    misclassified: {
      label: 'Die Beurteilung trifft nicht zu',
      leadsTo: () =>
        'Eine andere Person prüft den Fall erneut; in dieser Zeit läuft keine Frist. Bitte begründen Sie dies.',
    },
    authorised: {
      label: 'Ich habe die Rechte oder die Erlaubnis',
      leadsTo: () =>
        'Eine andere Person prüft Ihre Rechte; in dieser Zeit läuft keine Frist. Nennen Sie die Lizenz oder den Rechteinhaber.',
    },
    hacked: {
      label: 'Meine Website wurde gehackt',
      leadsTo: ({ hackedDays }) =>
        `Sie erhalten Hilfe bei der Bereinigung und mindestens ${hackedDays} Tage Zeit; ein Hack zählt nicht als Verstoß.`,
    },
    'more-time': {
      label: 'Ich brauche mehr Zeit',
      leadsTo: ({ moreTimeDays }) => `Ihre Frist wird einmalig um ${moreTimeDays} Tage verlängert.`,
    },
    text: {
      label: 'Etwas anderes',
      leadsTo: () => 'Eine Person liest Ihre Nachricht und antwortet Ihnen; in dieser Zeit läuft keine Frist.',
    },
  },
  en: {
    removed: {
      label: 'I have removed it',
      leadsTo: () => 'We test the pages at once; if everything is gone, we close the case.',
    },
    misclassified: {
      label: 'The assessment is wrong',
      leadsTo: () => 'Someone else looks at the matter again; meanwhile no period runs. Please explain why.',
    },
    authorised: {
      label: 'I hold the rights or the permission',
      leadsTo: () =>
        'Someone else looks into your rights; meanwhile no period runs. Please name the licence or the right holder.',
    },
    hacked: {
      label: 'My site was hacked',
      leadsTo: ({ hackedDays }) =>
        `You get help with the clean-up and at least ${hackedDays} days; a hack does not count as a violation.`,
    },
    'more-time': {
      label: 'I need more time',
      leadsTo: ({ moreTimeDays }) => `Your period is extended by ${moreTimeDays} days, once.`,
    },
    text: {
      label: 'Something else',
      leadsTo: () => 'A person reads your message and answers you; meanwhile no period runs.',
    },
  },
};

export type FormFault =
  | 'name-missing'
  | 'name-long'
  | 'kind-missing'
  | 'text-missing'
  | 'text-long'
  | 'form-stale'
  | 'file-many'
  | 'file-large'
  | 'file-kind';
export type FormText = {
  readonly answerTitle: string;
  readonly choose: string;
  readonly name: string;
  readonly nameHint: string;
  readonly text: string;
  readonly textHint: string;
  readonly files: string;
  readonly filesHint: string;
  /** Beside a form that comes back: a browser forgets the files. */
  readonly filesAgain: string;
  readonly send: string;
  readonly testTitle: string;
  readonly testLead: string;
  readonly testSend: string;
  readonly appealTitle: string;
  readonly appealLead: (until: string) => string;
  readonly appealText: string;
  readonly appealHint: string;
  readonly appealSend: string;
  readonly faults: Readonly<Record<FormFault, string>>;
  readonly faultsTitle: string;
  readonly tooOften: string;
  readonly notStored: string;
  /** The page itself failed. */
  readonly notShown: string;
  readonly tooLarge: string;
  readonly movedOn: string;
};
export const formTexts: InEveryLanguage<FormText> = {
  nl: {
    answerTitle: 'Uw antwoord',
    choose: 'Wat wilt u ons laten weten?',
    name: 'Uw naam',
    nameHint: 'Zo weten wij wie er antwoordt.',
    text: 'Toelichting',
    textHint:
      'Ten hoogste 10.000 tekens. Noodzakelijk wanneer u de beoordeling betwist, rechten inroept of iets anders wilt zeggen.',
    files: 'Documenten',
    filesHint:
      'Alleen als u ze wilt meesturen, bijvoorbeeld een licentie of een factuur. Ten hoogste 3 bestanden, samen 4 MB: PDF, JPEG, PNG, ODT, DOCX of TXT.',
    filesAgain: 'Kies de documenten opnieuw: die bewaart uw browser niet.',
    send: 'Antwoord versturen',
    testTitle: 'Nu opnieuw controleren',
    testLead:
      'Hebt u de site aangepast? Dan halen wij precies de vermelde pagina’s nu opnieuw op. Dit kan geen nadeel voor u hebben.',
    testSend: 'Nu controleren',
    appealTitle: 'Bezwaar maken',
    appealLead: (until) =>
      `U kunt bezwaar maken tot en met ${until}. Leg uit waarom de beslissing volgens u onjuist is.`,
    appealText: 'Uw bezwaar',
    appealHint: 'Ten hoogste 10.000 tekens.',
    appealSend: 'Bezwaar indienen',
    faults: {
      'name-missing': 'Vul uw naam in.',
      'name-long': 'Deze naam is te lang; gebruik ten hoogste 200 tekens.',
      'kind-missing': 'Kies een van de antwoorden.',
      'text-missing': 'Schrijf hier een toelichting.',
      'text-long': 'Deze tekst is te lang; gebruik ten hoogste 10.000 tekens.',
      'form-stale': 'Dit formulier is niet volledig aangekomen. Uw tekst staat hieronder nog; verstuur die opnieuw.',
      'file-many': 'Dit zijn te veel documenten: ten hoogste 3 per antwoord en 30 per dossier.',
      'file-large': 'Deze documenten zijn samen groter dan 4 MB. Stuur ze verkleind of verdeeld over meer antwoorden.',
      'file-kind':
        'Een van de documenten is geen PDF, JPEG, PNG, ODT, DOCX of TXT, of de inhoud past niet bij de naam.',
    },
    faultsTitle: 'Uw antwoord is nog niet verzonden.',
    tooOften:
      'U hebt in korte tijd veel berichten verstuurd. Wacht enkele minuten en probeer het opnieuw; uw tekst staat er nog.',
    notStored:
      'Uw bericht kon zojuist niet worden opgeslagen. Uw tekst staat er nog; probeer het over een minuut opnieuw, of antwoord op onze e-mail.',
    notShown:
      'Deze pagina kan nu niet worden getoond. Er is niets verloren; probeer het over enkele minuten opnieuw, of antwoord op onze e-mail.',
    tooLarge: 'Dit formulier is te groot. Ga terug, kort de tekst in tot 10.000 tekens of stuur kleinere documenten.',
    movedOn:
      'Uw bericht is niet verzonden, want het dossier is intussen afgesloten of beslist. Hieronder ziet u hoe het ervoor staat. Dit schreef u:',
  },
  fr: {
    answerTitle: 'Votre réponse',
    choose: 'Que souhaitez-vous nous faire savoir ?',
    name: 'Votre nom',
    nameHint: 'Nous savons ainsi qui nous répond.',
    text: 'Explications',
    textHint:
      '10 000 caractères au maximum. Nécessaires si vous contestez l’appréciation, invoquez des droits ou souhaitez dire autre chose.',
    files: 'Documents',
    filesHint:
      'Uniquement si vous souhaitez en joindre, par exemple une licence ou une facture. 3 fichiers au maximum, 4 Mo au total : PDF, JPEG, PNG, ODT, DOCX ou TXT.',
    filesAgain: 'Choisissez à nouveau les documents : votre navigateur ne les conserve pas.',
    send: 'Envoyer la réponse',
    testTitle: 'Vérifier à nouveau maintenant',
    testLead:
      'Vous avez modifié le site ? Nous consultons alors immédiatement les pages mentionnées. Cela ne peut en aucun cas vous nuire.',
    testSend: 'Vérifier maintenant',
    appealTitle: 'Introduire une réclamation',
    appealLead: (until) =>
      `Vous pouvez introduire une réclamation jusqu’au ${until} inclus. Expliquez pourquoi la décision est, selon vous, erronée.`,
    appealText: 'Votre réclamation',
    appealHint: '10 000 caractères au maximum.',
    appealSend: 'Envoyer la réclamation',
    faults: {
      'name-missing': 'Indiquez votre nom.',
      'name-long': 'Ce nom est trop long ; 200 caractères au maximum.',
      'kind-missing': 'Choisissez l’une des réponses.',
      'text-missing': 'Indiquez ici vos explications.',
      'text-long': 'Ce texte est trop long ; 10 000 caractères au maximum.',
      'form-stale':
        'Ce formulaire nous est parvenu incomplet. Votre texte se trouve ci-dessous ; envoyez-le à nouveau.',
      'file-many': 'Ces documents sont trop nombreux : 3 au maximum par réponse et 30 par dossier.',
      'file-large': 'Ces documents dépassent 4 Mo au total. Envoyez-les réduits ou répartis sur plusieurs réponses.',
      'file-kind':
        'L’un des documents n’est pas un PDF, JPEG, PNG, ODT, DOCX ou TXT, ou son contenu ne correspond pas à son nom.',
    },
    faultsTitle: 'Votre réponse n’a pas encore été envoyée.',
    tooOften:
      'Vous avez envoyé beaucoup de messages en peu de temps. Attendez quelques minutes et réessayez ; votre texte est conservé.',
    notStored:
      'Votre message n’a pas pu être enregistré. Votre texte est conservé ; réessayez dans une minute ou répondez à notre e-mail.',
    notShown:
      'Cette page ne peut pas être affichée pour le moment. Rien n’est perdu ; réessayez dans quelques minutes ou répondez à notre e-mail.',
    tooLarge:
      'Ce formulaire est trop volumineux. Revenez en arrière et limitez le texte à 10 000 caractères ou joignez des documents plus petits.',
    movedOn:
      'Votre message n’a pas été envoyé, car le dossier a entre-temps été clôturé ou tranché. Vous voyez ci-dessous où il en est. Vous aviez écrit :',
  },
  de: {
    answerTitle: 'Ihre Antwort',
    choose: 'Was möchten Sie uns mitteilen?',
    name: 'Ihr Name',
    nameHint: 'So wissen wir, wer antwortet.',
    text: 'Erläuterung',
    textHint:
      'Höchstens 10.000 Zeichen. Nötig, wenn Sie der Beurteilung widersprechen, Rechte geltend machen oder etwas anderes mitteilen.',
    files: 'Unterlagen',
    filesHint:
      'Nur wenn Sie welche beilegen möchten, zum Beispiel eine Lizenz oder Rechnung. Höchstens 3 Dateien, zusammen 4 MB: PDF, JPEG, PNG, ODT, DOCX oder TXT.',
    filesAgain: 'Bitte wählen Sie die Unterlagen erneut: Ihr Browser behält sie nicht.',
    send: 'Antwort senden',
    testTitle: 'Jetzt erneut prüfen',
    testLead:
      'Haben Sie die Website geändert? Dann rufen wir genau die genannten Seiten jetzt erneut ab. Ein Nachteil entsteht Ihnen daraus nicht.',
    testSend: 'Jetzt prüfen',
    appealTitle: 'Widerspruch einlegen',
    appealLead: (until) =>
      `Sie können bis einschließlich ${until} Widerspruch einlegen. Bitte erläutern Sie, warum die Entscheidung Ihrer Ansicht nach falsch ist.`,
    appealText: 'Ihr Widerspruch',
    appealHint: 'Höchstens 10.000 Zeichen.',
    appealSend: 'Widerspruch senden',
    faults: {
      'name-missing': 'Bitte geben Sie Ihren Namen an.',
      'name-long': 'Dieser Name ist zu lang; höchstens 200 Zeichen.',
      'kind-missing': 'Bitte wählen Sie eine der Antworten.',
      'text-missing': 'Bitte schreiben Sie hier eine Erläuterung.',
      'text-long': 'Dieser Text ist zu lang; höchstens 10.000 Zeichen.',
      'form-stale':
        'Dieses Formular ist unvollständig angekommen. Ihr Text steht noch unten; bitte senden Sie ihn erneut.',
      'file-many': 'Das sind zu viele Unterlagen: höchstens 3 je Antwort und 30 je Fall.',
      'file-large':
        'Diese Unterlagen sind zusammen größer als 4 MB. Bitte senden Sie sie verkleinert oder auf mehrere Antworten verteilt.',
      'file-kind':
        'Eine der Unterlagen ist kein PDF, JPEG, PNG, ODT, DOCX oder TXT, oder der Inhalt passt nicht zum Namen.',
    },
    faultsTitle: 'Ihre Antwort wurde noch nicht gesendet.',
    tooOften:
      'Sie haben in kurzer Zeit viele Nachrichten gesendet. Bitte warten Sie einige Minuten; Ihr Text bleibt erhalten.',
    notStored:
      'Ihre Nachricht konnte gerade nicht gespeichert werden. Ihr Text bleibt erhalten; bitte versuchen Sie es in einer Minute erneut oder antworten Sie auf unsere E-Mail.',
    notShown:
      'Diese Seite kann gerade nicht angezeigt werden. Es ist nichts verloren; bitte versuchen Sie es in einigen Minuten erneut oder antworten Sie auf unsere E-Mail.',
    tooLarge:
      'Dieses Formular ist zu groß. Bitte gehen Sie zurück und kürzen Sie den Text auf 10.000 Zeichen oder legen Sie kleinere Unterlagen bei.',
    movedOn:
      'Ihre Nachricht wurde nicht gesendet, denn der Fall ist inzwischen abgeschlossen oder entschieden. Unten sehen Sie den Stand. Sie hatten geschrieben:',
  },
  en: {
    answerTitle: 'Your answer',
    choose: 'What would you like to tell us?',
    name: 'Your name',
    nameHint: 'So that we know who is answering.',
    text: 'Explanation',
    textHint:
      'At most 10,000 characters. Needed if you dispute the assessment, claim rights or have something else to say.',
    files: 'Documents',
    filesHint:
      'Only if you want to send some along, such as a licence or an invoice. At most 3 files, 4 MB together: PDF, JPEG, PNG, ODT, DOCX or TXT.',
    filesAgain: 'Please choose the documents again: your browser does not keep them.',
    send: 'Send answer',
    testTitle: 'Test again now',
    testLead:
      'Have you changed the site? Then we fetch exactly the pages listed once more, now. This can never count against you.',
    testSend: 'Test now',
    appealTitle: 'Appeal',
    appealLead: (until) =>
      `You can appeal until the end of ${until}. Please explain why you think the decision is wrong.`,
    appealText: 'Your appeal',
    appealHint: 'At most 10,000 characters.',
    appealSend: 'Send appeal',
    faults: {
      'name-missing': 'Please type your name.',
      'name-long': 'This name is too long; use at most 200 characters.',
      'kind-missing': 'Please choose one of the answers.',
      'text-missing': 'Please write an explanation here.',
      'text-long': 'This text is too long; use at most 10,000 characters.',
      'form-stale': 'This form did not arrive whole. Your text is still below; please send it again.',
      'file-many': 'These are too many documents: at most 3 an answer and 30 a case.',
      'file-large':
        'These documents are larger than 4 MB together. Please send them smaller, or spread over several answers.',
      'file-kind': 'One of the documents is no PDF, JPEG, PNG, ODT, DOCX or TXT, or its content does not fit its name.',
    },
    faultsTitle: 'Your answer has not been sent yet.',
    tooOften:
      'You have sent many messages in a short time. Please wait a few minutes and try again; your text is still here.',
    notStored:
      'Your message could not be stored just now. Your text is still here; please try again in a minute, or answer our e-mail.',
    notShown:
      'This page cannot be shown just now. Nothing is lost; please try again in a few minutes, or answer our e-mail.',
    tooLarge:
      'This form is too large. Please go back and shorten the text to 10,000 characters, or send smaller documents.',
    movedOn:
      'Your message has not been sent, because the case has been closed or decided in the meantime. You see below where it stands. You wrote:',
  },
};
