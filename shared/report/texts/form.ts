/** The words of the public form for notices, in every language. */
import type { InEveryLanguage } from '../../messages.ts';
import type { ReportFault } from '../form.ts';

type FormTexts = {
  readonly title: string;
  readonly intro: readonly ((provider: string) => string)[];
  readonly faultsTitle: string;
  readonly category: string;
  readonly childAbuse: string;
  readonly childAbuseHint: string;
  readonly urls: string;
  readonly urlsHint: string;
  readonly reasons: string;
  readonly reasonsHint: string;
  readonly name: string;
  readonly email: string;
  readonly who: string;
  readonly goodFaith: string;
  readonly trap: string;
  readonly send: string;
  readonly faults: Readonly<Record<ReportFault, string>>;
  readonly tooMany: string;
  readonly tooLarge: string;
  readonly notStored: string;
  readonly thanks: string;
  readonly thanksText: (reference: string) => string;
  readonly mailFollows: string;
};

export const reportTexts: InEveryLanguage<FormTexts> = {
  en: {
    title: 'Report a website',
    intro: [
      (provider) =>
        `Does a website that ${provider} hosts show unlawful material, or material that our terms forbid? Tell us here. A person decides on every notice, and you will be told of the decision and its reasons.`,
      () => 'Your name is not given to the owner of the website, unless the law requires it.',
    ],
    faultsTitle: 'Please correct what is marked.',
    category: 'What is it about?',
    childAbuse: 'sexual abuse of children',
    childAbuseHint: 'You need not give a name. Never send pictures, and do not describe what you saw.',
    urls: 'Exact addresses',
    urlsHint: 'One a line, at most 15, as in the address bar of your browser.',
    reasons: 'Why is it unlawful, or against the terms?',
    reasonsHint: 'For copyright: which work, and whose rights. At most 4,000 characters.',
    name: 'Your name',
    email: 'Your e-mail address',
    who: 'The receipt and the decision go there.',
    goodFaith: 'I believe in good faith that what I say here is accurate and complete.',
    trap: 'Leave this field empty',
    send: 'Send the notice',
    faults: {
      'form-stale': 'This form is out of date. Please send it again.',
      'category-missing': 'Choose what it is about.',
      'urls-missing': 'Give at least one exact address.',
      'urls-wrong': 'One of these is not an address of a web page.',
      'urls-many': 'At most 15 addresses a notice.',
      'reasons-missing': 'Say why it is unlawful, or against the terms.',
      'reasons-long': 'At most 4,000 characters.',
      'name-missing': 'Give your name.',
      'email-missing': 'Give an e-mail address at which we can reach you.',
      'good-faith-missing': 'We need this statement to handle your notice.',
    },
    tooMany: 'We have received many notices from you today. Please come back tomorrow, or write to us.',
    tooLarge: 'This notice is too large.',
    notStored: 'Your notice could not be kept. Please send it again in a few minutes.',
    thanks: 'Your notice has arrived',
    thanksText: (reference) => `Its reference is ${reference}.`,
    mailFollows: 'If you gave an e-mail address, a receipt is on its way to it.',
  },
  nl: {
    title: 'Een website melden',
    intro: [
      (provider) =>
        `Toont een website die ${provider} host onwettig materiaal, of materiaal dat onze voorwaarden verbieden? Meld het hier. Over elke melding beslist een mens; u verneemt de beslissing en de redenen.`,
      () => 'Uw naam wordt niet aan de eigenaar van de website gegeven, tenzij de wet dat vereist.',
    ],
    faultsTitle: 'Verbeter wat is aangeduid.',
    category: 'Waarover gaat het?',
    childAbuse: 'seksueel misbruik van kinderen',
    childAbuseHint: 'U hoeft geen naam te geven. Stuur nooit beelden en beschrijf niet wat u zag.',
    urls: 'Precieze adressen',
    urlsHint: 'Eén per regel, ten hoogste 15, zoals in de adresbalk van uw browser.',
    reasons: 'Waarom is het onwettig of in strijd met de voorwaarden?',
    reasonsHint: 'Bij auteursrecht: welk werk en wiens rechten. Ten hoogste 4.000 tekens.',
    name: 'Uw naam',
    email: 'Uw e-mailadres',
    who: 'Daarheen gaan de ontvangstbevestiging en de beslissing.',
    goodFaith: 'Ik ben er te goeder trouw van overtuigd dat wat ik hier meld juist en volledig is.',
    trap: 'Laat dit veld leeg',
    send: 'Melding versturen',
    faults: {
      'form-stale': 'Dit formulier is verouderd. Verstuur het opnieuw.',
      'category-missing': 'Kies waarover het gaat.',
      'urls-missing': 'Geef ten minste één precies adres.',
      'urls-wrong': 'Een van deze is geen adres van een webpagina.',
      'urls-many': 'Ten hoogste 15 adressen per melding.',
      'reasons-missing': 'Zeg waarom het onwettig is of in strijd met de voorwaarden.',
      'reasons-long': 'Ten hoogste 4.000 tekens.',
      'name-missing': 'Geef uw naam.',
      'email-missing': 'Geef een e-mailadres waarop wij u kunnen bereiken.',
      'good-faith-missing': 'Zonder deze verklaring kunnen wij uw melding niet behandelen.',
    },
    tooMany: 'Wij hebben vandaag veel meldingen van u ontvangen. Kom morgen terug of schrijf ons.',
    tooLarge: 'Deze melding is te groot.',
    notStored: 'Uw melding kon niet worden bewaard. Verstuur ze over enkele minuten opnieuw.',
    thanks: 'Uw melding is aangekomen',
    thanksText: (reference) => `Het kenmerk is ${reference}.`,
    mailFollows: 'Gaf u een e-mailadres, dan is een ontvangstbevestiging onderweg.',
  },
  fr: {
    title: 'Signaler un site web',
    intro: [
      (provider) =>
        `Un site web hébergé par ${provider} montre-t-il un contenu illicite, ou un contenu que nos conditions interdisent ? Signalez-le ici. Une personne décide de chaque notification ; vous serez informé de la décision et de ses motifs.`,
      () => 'Votre nom n’est pas communiqué au propriétaire du site, sauf si la loi l’exige.',
    ],
    faultsTitle: 'Veuillez corriger ce qui est indiqué.',
    category: 'De quoi s’agit-il ?',
    childAbuse: 'abus sexuel d’enfants',
    childAbuseHint:
      'Vous n’êtes pas obligé de donner un nom. N’envoyez jamais d’images et ne décrivez pas ce que vous avez vu.',
    urls: 'Adresses exactes',
    urlsHint: 'Une par ligne, 15 au plus, comme dans la barre d’adresse de votre navigateur.',
    reasons: 'Pourquoi est-ce illicite ou contraire aux conditions ?',
    reasonsHint: 'Pour le droit d’auteur : quelle œuvre, et les droits de qui. 4 000 caractères au plus.',
    name: 'Votre nom',
    email: 'Votre adresse e-mail',
    who: 'L’accusé de réception et la décision y seront envoyés.',
    goodFaith: 'Je pense de bonne foi que ce que j’indique ici est exact et complet.',
    trap: 'Laissez ce champ vide',
    send: 'Envoyer la notification',
    faults: {
      'form-stale': 'Ce formulaire est périmé. Veuillez l’envoyer à nouveau.',
      'category-missing': 'Choisissez de quoi il s’agit.',
      'urls-missing': 'Indiquez au moins une adresse exacte.',
      'urls-wrong': 'L’une d’elles n’est pas l’adresse d’une page web.',
      'urls-many': '15 adresses au plus par notification.',
      'reasons-missing': 'Indiquez pourquoi c’est illicite ou contraire aux conditions.',
      'reasons-long': '4 000 caractères au plus.',
      'name-missing': 'Indiquez votre nom.',
      'email-missing': 'Indiquez une adresse e-mail à laquelle nous pouvons vous joindre.',
      'good-faith-missing': 'Cette déclaration est nécessaire pour traiter votre notification.',
    },
    tooMany: 'Nous avons reçu beaucoup de notifications de votre part aujourd’hui. Revenez demain ou écrivez-nous.',
    tooLarge: 'Cette notification est trop volumineuse.',
    notStored: 'Votre notification n’a pas pu être conservée. Veuillez l’envoyer à nouveau dans quelques minutes.',
    thanks: 'Votre notification est arrivée',
    thanksText: (reference) => `Sa référence est ${reference}.`,
    mailFollows: 'Si vous avez donné une adresse e-mail, un accusé de réception est en route.',
  },
  de: {
    title: 'Eine Website melden',
    intro: [
      (provider) =>
        `Zeigt eine Website, die bei ${provider} liegt, rechtswidriges Material oder Material, das unsere Bedingungen verbieten? Melden Sie es hier. Über jede Meldung entscheidet ein Mensch; Sie erfahren die Entscheidung und ihre Gründe.`,
      () => 'Ihr Name wird dem Inhaber der Website nicht genannt, es sei denn, das Gesetz verlangt es.',
    ],
    faultsTitle: 'Bitte berichtigen Sie, was markiert ist.',
    category: 'Worum geht es?',
    childAbuse: 'sexueller Missbrauch von Kindern',
    childAbuseHint:
      'Sie müssen keinen Namen nennen. Senden Sie niemals Bilder, und beschreiben Sie nicht, was Sie gesehen haben.',
    urls: 'Genaue Adressen',
    urlsHint: 'Eine je Zeile, höchstens 15, wie in der Adresszeile Ihres Browsers.',
    reasons: 'Warum ist es rechtswidrig oder gegen die Bedingungen?',
    reasonsHint: 'Beim Urheberrecht: welches Werk und wessen Rechte. Höchstens 4.000 Zeichen.',
    name: 'Ihr Name',
    email: 'Ihre E-Mail-Adresse',
    who: 'Dorthin gehen die Empfangsbestätigung und die Entscheidung.',
    goodFaith: 'Ich bin in gutem Glauben davon überzeugt, dass meine Angaben richtig und vollständig sind.',
    trap: 'Lassen Sie dieses Feld leer',
    send: 'Meldung senden',
    faults: {
      'form-stale': 'Dieses Formular ist veraltet. Bitte senden Sie es noch einmal.',
      'category-missing': 'Wählen Sie, worum es geht.',
      'urls-missing': 'Nennen Sie mindestens eine genaue Adresse.',
      'urls-wrong': 'Eine davon ist keine Adresse einer Webseite.',
      'urls-many': 'Höchstens 15 Adressen je Meldung.',
      'reasons-missing': 'Sagen Sie, warum es rechtswidrig oder gegen die Bedingungen ist.',
      'reasons-long': 'Höchstens 4.000 Zeichen.',
      'name-missing': 'Nennen Sie Ihren Namen.',
      'email-missing': 'Nennen Sie eine E-Mail-Adresse, unter der wir Sie erreichen.',
      'good-faith-missing': 'Ohne diese Erklärung können wir Ihre Meldung nicht bearbeiten.',
    },
    tooMany: 'Wir haben heute viele Meldungen von Ihnen erhalten. Kommen Sie morgen wieder, oder schreiben Sie uns.',
    tooLarge: 'Diese Meldung ist zu groß.',
    notStored: 'Ihre Meldung konnte nicht gespeichert werden. Bitte senden Sie sie in einigen Minuten noch einmal.',
    thanks: 'Ihre Meldung ist angekommen',
    thanksText: (reference) => `Das Aktenzeichen lautet ${reference}.`,
    mailFollows: 'Wenn Sie eine E-Mail-Adresse genannt haben, ist eine Empfangsbestätigung unterwegs.',
  },
};
