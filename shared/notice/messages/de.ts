import type { MessageWords } from './words.ts';

export const de: MessageWords = {
  greeting: 'Guten Tag,',
  labels: {
    urls: 'Adressen',
    notHosted: 'Nicht bei uns gehostet; hier kann nichts geschehen',
    reasons: 'Gründe',
    statement: 'Was Sie geschrieben haben',
    manifest: 'Anlage: eine Liste der aufbewahrten Beweise mit dem SHA-256 jedes Teils.',
  },
  receipt: ({ reference, provider }) => ({
    subject: `[${reference}] Ihre Meldung ist angekommen`,
    lead: `${provider} hat Ihre Meldung erhalten. Das Aktenzeichen lautet ${reference}.`,
    paragraphs: [
      'Wir sehen uns genau die Adressen an, die Sie genannt haben. Danach entscheidet ein Mensch; Sie erfahren die Entscheidung und ihre Gründe.',
      'Ihren Namen und Ihre Adresse geben wir unserem Kunden nicht, es sei denn, das Gesetz verlangt es. Um etwas zu ergänzen, antworten Sie auf diese E-Mail und lassen Sie das Aktenzeichen im Betreff stehen.',
    ],
  }),
  outcome: {
    subject: ({ reference }) => `[${reference}] Die Entscheidung über Ihre Meldung`,
    leads: {
      confirmed: ({ category }) =>
        `Wir geben Ihnen recht: Die Seiten zeigen ${category}. Unser Kunde wurde aufgefordert, es innerhalb einer Frist zu entfernen; geschieht das nicht, kann der Vertrag beendet werden.`,
      'no-breach': () =>
        'Wir haben uns die Seiten angesehen und keinen Verstoß gegen das Gesetz oder unsere Bedingungen gefunden, gegen den wir vorgehen könnten. Nichts wurde eingeschränkt.',
      gone: () =>
        'Die Seiten, die Sie genannt haben, waren nicht mehr da, als wir sie aufriefen. Es gab nichts mehr, wogegen vorzugehen wäre.',
      'not-hosted': ({ provider }) =>
        `Die Adressen, die Sie genannt haben, liegen nicht bei ${provider}; wir können nicht dagegen vorgehen. Bitte wenden Sie sich an den Hostinganbieter der Website.`,
      'not-ours-to-judge': () =>
        'Ihre Meldung ist von einer Art, die unter dieser Adresse nicht bearbeitet wird. Wir haben uns die Seiten nicht angesehen.',
      duplicate: () =>
        'Sie haben uns dieselbe Meldung schon geschickt, und sie wird noch bearbeitet. Sie erfahren ihr Ergebnis.',
      suspended: ({ moment }) =>
        `Weil mehrere Ihrer Meldungen offensichtlich unbegründet waren, bearbeiten wir bis ${moment} keine Meldungen von Ihnen. Sie können widersprechen, indem Sie auf diese E-Mail antworten.`,
      'passed-on': () =>
        'Ihre Meldung betrifft den sexuellen Missbrauch von Kindern. Sie wurde sofort an die Personen gegeben, die solches Material der zuständigen Behörde melden. Wir selbst sehen es uns nicht weiter an.',
    },
    means:
      'Die Seiten wurden mit automatisierten Mitteln abgerufen und verglichen. Die Entscheidung selbst hat ein Mensch getroffen, keine Maschine.',
    looked:
      'Die Seiten wurden mit automatisierten Mitteln abgerufen und verglichen. Da nichts mehr da war, musste niemand entscheiden; jeden Widerspruch liest ein Mensch.',
    redress:
      'Wenn Sie nicht einverstanden sind, antworten Sie auf diese E-Mail mit Ihren Gründen oder mit neuen Tatsachen: Eine Person, die an der Entscheidung nicht beteiligt war, prüft sie dann noch einmal.',
  },
  referral: ({ reference, provider, domain }) => ({
    subject: `[${reference}] Mitteilung eines Hostinganbieters: ${domain}`,
    lead: `${provider} hostet die Website ${domain} und teilt Ihnen Folgendes mit (Verordnung (EU) 2022/2065, Artikel 18, oder aus eigenem Entschluss).`,
    paragraphs: [
      'Die Beweise werden unverändert aufbewahrt und auf Verlangen übergeben. Bitte lassen Sie in Ihrer Antwort das Aktenzeichen im Betreff stehen.',
    ],
  }),
  legalBases: {
    act: 'Verordnung (EU) 2022/2065, Artikel 9',
    information: 'Verordnung (EU) 2022/2065, Artikel 10',
    terrorist: 'Verordnung (EU) 2021/784, Artikel 3',
  },
  orderReceipt: ({ reference, provider, moment, legalBasis, theirs }) => ({
    subject: `[${reference}] Ihre Anordnung ${theirs} ist eingegangen`,
    lead: `${provider} hat Ihre Anordnung ${theirs} (${legalBasis}) erhalten und führt sie bis spätestens ${moment} aus.`,
    paragraphs: ['Sie erfahren unverzüglich, was wann veranlasst wurde.'],
  }),
  orderDone: ({ reference, legalBasis, moment, territory, theirs }) => ({
    subject: `[${reference}] Was auf Ihre Anordnung ${theirs} hin geschehen ist`,
    lead: `Ihrer Anordnung ${theirs} (${legalBasis}) wurde am ${moment} nachgekommen.`,
    paragraphs: [`Gebiet: ${territory}.`],
  }),
  orderRefused: ({ reference, legalBasis, moment, theirs }) => ({
    subject: `[${reference}] Ihre Anordnung ${theirs} konnte nicht ausgeführt werden`,
    lead: `Am ${moment} haben wir festgestellt, dass Ihre Anordnung ${theirs} (${legalBasis}) nicht ausgeführt werden kann. Die Gründe stehen unten.`,
    paragraphs: ['Senden Sie uns, was fehlt, oder eine andere Anordnung, so prüfen wir sie sofort.'],
  }),
  orderActions: {
    removed: 'Der Inhalt wurde entfernt.',
    disabled: 'Der Zugang zu dem Inhalt wurde gesperrt.',
    'information-given': 'Die verlangten Auskünfte wurden erteilt.',
  },
  informed: ({ reference, domain }) => `[${reference}] Eine Behörde hat von uns Auskünfte über ${domain} verlangt`,
  disclosure: ({ reference, authority, legalBasis, territory, domain, moment }) => ({
    subject: `[${reference}] Eine Behörde hat uns angewiesen, gegen ${domain} vorzugehen`,
    lead: `Wir sind einer Anordnung von ${authority} nachgekommen, die Ihre Website ${domain} betrifft: ${moment}.`,
    paragraphs: [
      `Rechtsgrundlage: ${legalBasis}. Gebiet: ${territory}.`,
      'Wir waren dazu verpflichtet; es ist nicht unsere eigene Entscheidung. Sie können die Anordnung vor den Gerichten des Mitgliedstaats der Behörde anfechten und die Behörde selbst nach ihren Gründen und Ihren Rechtsbehelfen fragen.',
    ],
  }),
  orderLate: ({ reference, moment, legalBasis }) => ({
    subject: `[${reference}] Eine behördliche Anordnung ist überfällig`,
    lead: `Eine behördliche Anordnung (${legalBasis}) wartet noch in der Konsole, obwohl sie bis spätestens ${moment} auszuführen war.`,
  }),
  orderAlert: ({ reference, moment, legalBasis }) => ({
    subject: `[${reference}] Eine behördliche Anordnung wartet`,
    lead: `Eine behördliche Anordnung (${legalBasis}) wartet in der Konsole. Sie ist bis spätestens ${moment} auszuführen.`,
    paragraphs: [
      'Öffnen Sie die Konsole, prüfen Sie die Echtheit der Anordnung, führen Sie sie aus und tragen Sie dort ein, was wann geschehen ist.',
    ],
  }),
  restricted: ({ reference }) => ({
    subject: `[${reference}] Eine geschützte Aufgabe wartet`,
    lead: `In der Konsole wartet eine geschützte Aufgabe. Das Aktenzeichen lautet ${reference}.`,
    paragraphs: ['Bearbeiten Sie sie sofort. Mehr steht hier absichtlich nicht; leiten Sie diese E-Mail nicht weiter.'],
  }),
};
