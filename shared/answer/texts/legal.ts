/** Remedies, privacy, the page for a link that leads nowhere, and the crawler's own page. */
import { wishesPath } from '../../crawl/wishes-path.ts';
import type { InEveryLanguage } from '../../messages.ts';
import type { Policy } from '../../policy/policy.ts';

export type LegalText = {
  readonly redressTitle: string;
  readonly redressOwn: string;
  readonly contact: string;
  readonly terms: string;
  readonly privacyTitle: string;
  readonly privacy: (policy: Policy) => readonly string[];
  readonly notFoundTitle: string;
  readonly notFound: readonly string[];
};
export const legalTexts: InEveryLanguage<LegalText> = {
  nl: {
    redressTitle: 'Uw rechtsmiddelen',
    redressOwn:
      'U kunt op deze pagina antwoorden of de beoordeling betwisten; een andere medewerker kijkt er dan opnieuw naar. Dat is gratis.',
    contact: 'Vragen? Antwoord op onze e-mail of schrijf naar',
    terms: 'Onze voorwaarden',
    privacyTitle: 'Uw gegevens',
    privacy: ({ provider, retentionMonths }) => [
      `${provider.name} verwerkt uw naam, contactgegevens, antwoorden en de hierboven vermelde vondsten om de overeenkomst uit te voeren en om aan zijn wettelijke verplichtingen als hostingprovider te voldoen (artikel 6, lid 1, onder b), c) en f) AVG).`,
      `Wij bewaren deze gegevens tot ten hoogste ${retentionMonths} maanden na het einde van het contract. Alleen de medewerkers die uw dossier behandelen, kunnen ze inzien.`,
      `U hebt recht op inzage, rectificatie, wissing, beperking en bezwaar; schrijf naar ${provider.replyTo}. U kunt ook een klacht indienen bij de Gegevensbeschermingsautoriteit.`,
      'Deze pagina gebruikt geen cookies, geen scripts en geen diensten van anderen. De link is persoonlijk; deel hem niet.',
    ],
    notFoundTitle: 'Deze link is niet geldig',
    notFound: [
      'De link is onvolledig, verlopen of ingetrokken.',
      'Gebruik de link uit onze recentste e-mail, of antwoord gewoon op die e-mail.',
    ],
  },
  fr: {
    redressTitle: 'Vos voies de recours',
    redressOwn:
      'Vous pouvez répondre sur cette page ou contester l’appréciation ; un autre collaborateur la réexaminera. C’est gratuit.',
    contact: 'Des questions ? Répondez à notre e-mail ou écrivez à',
    terms: 'Nos conditions',
    privacyTitle: 'Vos données',
    privacy: ({ provider, retentionMonths }) => [
      `${provider.name} traite votre nom, vos coordonnées, vos réponses et les constats ci-dessus pour exécuter le contrat et remplir ses obligations légales d’hébergeur (article 6, paragraphe 1, points b), c) et f) du RGPD).`,
      `Ces données sont conservées au plus ${retentionMonths} mois après la fin du contrat. Seuls les collaborateurs qui traitent votre dossier peuvent les consulter.`,
      `Vous disposez d’un droit d’accès, de rectification, d’effacement, de limitation et d’opposition ; écrivez à ${provider.replyTo}. Vous pouvez aussi introduire une plainte auprès de l’Autorité de protection des données.`,
      'Cette page n’utilise ni cookies, ni scripts, ni services de tiers. Le lien est personnel ; ne le partagez pas.',
    ],
    notFoundTitle: 'Ce lien n’est pas valable',
    notFound: [
      'Le lien est incomplet, expiré ou révoqué.',
      'Utilisez le lien de notre e-mail le plus récent, ou répondez simplement à cet e-mail.',
    ],
  },
  de: {
    redressTitle: 'Ihre Rechtsbehelfe',
    redressOwn:
      'Sie können auf dieser Seite antworten oder der Beurteilung widersprechen; eine andere Person prüft sie dann erneut. Das ist kostenlos.',
    contact: 'Fragen? Antworten Sie auf unsere E-Mail oder schreiben Sie an',
    terms: 'Unsere Bedingungen',
    privacyTitle: 'Ihre Daten',
    privacy: ({ provider, retentionMonths }) => [
      `${provider.name} verarbeitet Ihren Namen, Ihre Kontaktdaten, Ihre Antworten und die oben genannten Funde zur Erfüllung des Vertrags und der gesetzlichen Pflichten als Hostinganbieter (Artikel 6 Absatz 1 Buchstaben b, c und f DSGVO).`,
      `Diese Daten werden höchstens ${retentionMonths} Monate nach Vertragsende aufbewahrt. Nur die Personen, die Ihren Fall bearbeiten, können sie einsehen.`,
      `Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung und Widerspruch; schreiben Sie an ${provider.replyTo}. Sie können sich auch bei der belgischen Datenschutzbehörde beschweren.`,
      'Diese Seite verwendet keine Cookies, keine Skripte und keine Dienste Dritter. Der Link ist persönlich; geben Sie ihn nicht weiter.',
    ],
    notFoundTitle: 'Dieser Link ist nicht gültig',
    notFound: [
      'Der Link ist unvollständig, abgelaufen oder widerrufen.',
      'Bitte verwenden Sie den Link aus unserer neuesten E-Mail, oder antworten Sie einfach auf diese E-Mail.',
    ],
  },
  en: {
    redressTitle: 'Your remedies',
    redressOwn:
      'You can answer or dispute the assessment on this page; someone else then looks at it again. This is free of charge.',
    contact: 'Questions? Answer our e-mail or write to',
    terms: 'Our terms',
    privacyTitle: 'Your data',
    privacy: ({ provider, retentionMonths }) => [
      `${provider.name} processes your name, contact details, answers and the findings above to perform the contract and to meet its legal duties as a hosting provider (Article 6(1)(b), (c) and (f) GDPR).`,
      `The data are kept for at most ${retentionMonths} months after the end of the contract. Only the staff who handle your case can see them.`,
      `You have the right of access, rectification, erasure, restriction and objection; write to ${provider.replyTo}. You may also complain to the Belgian Data Protection Authority.`,
      'This page uses no cookies, no scripts and no services of others. The link is personal; please do not share it.',
    ],
    notFoundTitle: 'This link is not valid',
    notFound: [
      'The link is incomplete, has expired or was revoked.',
      'Please use the link in our latest e-mail, or simply answer that e-mail.',
    ],
  },
};

export type CrawlerText = {
  readonly title: string;
  readonly sections: (policy: Policy) => readonly (readonly [heading: string, paragraphs: readonly string[]])[];
};
export const crawlerTexts: InEveryLanguage<CrawlerText> = {
  nl: {
    title: 'Over onze controlerobot',
    sections: ({ provider, crawl }) => [
      [
        'Wie',
        [
          `${provider.name} bezoekt met dit programma uitsluitend websites die bij ${provider.name} zelf worden gehost. Het meldt zich als: ${crawl.userAgent}`,
        ],
      ],
      [
        'Waarom',
        [
          'Onze voorwaarden verbieden bepaalde inhoud. Het programma zoekt daar aanwijzingen voor; een mens beoordeelt elke aanwijzing. Niets wordt automatisch gesloten.',
        ],
      ],
      [
        'Hoe',
        [
          'Het houdt slechts enkele verbindingen per server open, vertraagt zodra een server traag wordt, vraagt ongewijzigde pagina’s niet opnieuw op, vult geen formulieren in en meldt zich nergens aan.',
          crawl.robots === 'honour'
            ? 'robots.txt wordt volledig nageleefd, ook de gevraagde wachttijd (Crawl-delay).'
            : 'De wachttijd in robots.txt (Crawl-delay) wordt nageleefd. Omdat wij onze eigen voorwaarden controleren, kijken wij ook achter een Disallow.',
        ],
      ],
      [
        'Minder vaak',
        [
          `Is uw site kwetsbaar of duur om te bezoeken? Zet een Crawl-delay in robots.txt of schrijf naar ${provider.replyTo}; wij stellen een lager tempo of een ander tijdstip in.`,
          'In robots.txt leest het ook Visit-time (UTC, minstens twee uur, bv. 0200-0545), in de groep met onze naam of in die voor alle robots. Een server die lang achter elkaar traag antwoordt, wordt die dag met rust gelaten en later opnieuw bezocht.',
          `Wilt u dat alleen ons programma trager komt? Zet dezelfde regels, Crawl-delay en Visit-time, in ${wishesPath} op uw site. Andere regels gelden daar niet: dat bestand vertraagt het bezoek en verbergt niets.`,
          'Geeft robots.txt zelf een fout (5xx of geen antwoord), dan kennen wij uw wensen niet: het bezoek gaat door met hoogstens één pagina per seconde.',
          crawl.nights === undefined
            ? ''
            : `Geplande bezoeken beginnen tussen ${crawl.nights.from} en ${crawl.nights.to} uur.`,
          crawl.secondLooks === 0
            ? ''
            : `Van hoogstens ${crawl.secondLooks} pagina’s per bezoek kijkt het ook wat een zoekmachine en een telefoon te zien krijgen, want inbrekers tonen hun pagina’s vaak alleen aan hen. Onze naam staat er telkens bij.`,
        ],
      ],
    ],
  },
  fr: {
    title: 'À propos de notre robot de contrôle',
    sections: ({ provider, crawl }) => [
      [
        'Qui',
        [
          `Avec ce programme, ${provider.name} visite uniquement les sites hébergés chez ${provider.name}. Il se présente ainsi : ${crawl.userAgent}`,
        ],
      ],
      [
        'Pourquoi',
        [
          'Nos conditions interdisent certains contenus. Le programme en cherche des indices ; une personne apprécie chaque indice. Rien n’est fermé automatiquement.',
        ],
      ],
      [
        'Comment',
        [
          'Il n’ouvre que quelques connexions par serveur, ralentit dès qu’un serveur devient lent, ne redemande pas les pages inchangées, ne remplit aucun formulaire et ne se connecte nulle part.',
          crawl.robots === 'honour'
            ? 'Le fichier robots.txt est entièrement respecté, y compris le délai demandé (Crawl-delay).'
            : 'Le délai demandé dans robots.txt (Crawl-delay) est respecté. Comme nous vérifions nos propres conditions, nous consultons aussi ce qui est marqué Disallow.',
        ],
      ],
      [
        'Moins souvent',
        [
          `Votre site est fragile ou coûteux à visiter ? Indiquez un Crawl-delay dans robots.txt ou écrivez à ${provider.replyTo} ; nous réglons un rythme plus lent ou un autre moment.`,
          'Il lit aussi Visit-time dans robots.txt (UTC, deux heures au moins, p. ex. 0200-0545), dans le groupe à notre nom ou dans celui de tous les robots. Un serveur qui répond longtemps avec lenteur est laissé en paix et revisité plus tard.',
          `Vous voulez que notre programme seul vienne plus lentement ? Placez les mêmes lignes, Crawl-delay et Visit-time, dans ${wishesPath} sur votre site. D’autres lignes n’y comptent pas : ce fichier ralentit la visite et ne cache rien.`,
          'Si robots.txt lui-même échoue (5xx ou pas de réponse), nous ne connaissons pas vos souhaits : la visite continue, à une page par seconde au plus.',
          crawl.nights === undefined
            ? ''
            : `Les visites prévues commencent entre ${crawl.nights.from} h et ${crawl.nights.to} h.`,
          crawl.secondLooks === 0
            ? ''
            : `Pour ${crawl.secondLooks} pages au plus par visite, il regarde aussi ce que voient un moteur de recherche et un téléphone, car les intrus ne montrent souvent leurs pages qu’à eux. Notre nom y figure chaque fois.`,
        ],
      ],
    ],
  },
  de: {
    title: 'Über unser Prüfprogramm',
    sections: ({ provider, crawl }) => [
      [
        'Wer',
        [
          `${provider.name} besucht mit diesem Programm ausschließlich Websites, die bei ${provider.name} selbst gehostet werden. Es meldet sich als: ${crawl.userAgent}`,
        ],
      ],
      [
        'Warum',
        [
          'Unsere Bedingungen untersagen bestimmte Inhalte. Das Programm sucht nach Hinweisen darauf; jeden Hinweis beurteilt ein Mensch. Nichts wird automatisch gesperrt.',
        ],
      ],
      [
        'Wie',
        [
          'Es hält nur wenige Verbindungen je Server offen, wird langsamer, sobald ein Server langsam wird, ruft unveränderte Seiten nicht erneut ab, füllt keine Formulare aus und meldet sich nirgends an.',
          crawl.robots === 'honour'
            ? 'Die robots.txt wird vollständig beachtet, auch die gewünschte Wartezeit (Crawl-delay).'
            : 'Die Wartezeit in der robots.txt (Crawl-delay) wird beachtet. Da wir unsere eigenen Bedingungen prüfen, sehen wir auch hinter ein Disallow.',
        ],
      ],
      [
        'Seltener',
        [
          `Ist Ihre Website empfindlich oder teuer im Abruf? Setzen Sie eine Crawl-delay in die robots.txt oder schreiben Sie an ${provider.replyTo}; wir stellen ein langsameres Tempo oder eine andere Zeit ein.`,
          'In der robots.txt liest es auch Visit-time (UTC, mindestens zwei Stunden, z. B. 0200-0545), in der Gruppe mit unserem Namen oder in der für alle Robots. Ein Server, der lange langsam antwortet, wird in Ruhe gelassen und später wieder besucht.',
          `Soll nur unser Programm langsamer kommen? Legen Sie dieselben Zeilen, Crawl-delay und Visit-time, in ${wishesPath} auf Ihrer Website ab. Andere Zeilen gelten dort nicht: Die Datei verlangsamt den Besuch und verbirgt nichts.`,
          'Schlägt robots.txt selbst fehl (5xx oder keine Antwort), kennen wir Ihre Wünsche nicht: Der Besuch geht weiter, mit höchstens einer Seite je Sekunde.',
          crawl.nights === undefined
            ? ''
            : `Geplante Besuche beginnen zwischen ${crawl.nights.from} und ${crawl.nights.to} Uhr.`,
          crawl.secondLooks === 0
            ? ''
            : `Bei höchstens ${crawl.secondLooks} Seiten je Besuch sieht es auch nach, was eine Suchmaschine und ein Telefon zu sehen bekommen, denn Eindringlinge zeigen ihre Seiten oft nur ihnen. Unser Name steht jedes Mal dabei.`,
        ],
      ],
    ],
  },
  en: {
    title: 'About our crawler',
    sections: ({ provider, crawl }) => [
      [
        'Who',
        [
          `With this program ${provider.name} visits only websites that ${provider.name} itself hosts. It announces itself as: ${crawl.userAgent}`,
        ],
      ],
      [
        'Why',
        [
          'Our terms forbid certain content. The program looks for signs of it; a person assesses every sign. Nothing is ever shut down automatically.',
        ],
      ],
      [
        'How',
        [
          'It holds only a few connections open to each server, slows down as soon as a server becomes slow, does not fetch unchanged pages again, fills in no forms and logs in nowhere.',
          crawl.robots === 'honour'
            ? 'robots.txt is obeyed wholly, the requested pause (Crawl-delay) included.'
            : 'The pause in robots.txt (Crawl-delay) is obeyed. As we check our own terms, we also look behind a Disallow.',
        ],
      ],
      [
        'Less often',
        [
          `Is your site fragile or costly to visit? Put a Crawl-delay into robots.txt or write to ${provider.replyTo}; we will set a slower pace or another time.`,
          'In robots.txt it also reads Visit-time (UTC, two hours at least, e.g. 0200-0545), in the group with our name or in the one for all robots. A server that answers slowly for long is left in peace and visited again later.',
          `Should only our program come more slowly? Put the same lines, Crawl-delay and Visit-time, into ${wishesPath} on your site. No other lines count there: the file slows the visit and hides nothing.`,
          'If robots.txt itself fails (5xx or no answer), your wishes are not known: the visit goes on, at one page a second at most.',
          crawl.nights === undefined
            ? ''
            : `Planned visits begin between ${crawl.nights.from}:00 and ${crawl.nights.to}:00.`,
          crawl.secondLooks === 0
            ? ''
            : `At no more than ${crawl.secondLooks} pages of a visit it also looks at what a search engine and a phone are shown, since intruders often show their pages to them alone. Our name is in each of these requests.`,
        ],
      ],
    ],
  },
};
