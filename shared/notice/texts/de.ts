import type { AnswerKind } from '../../case/case.ts';
import type { NoticeTexts, Steps, Values } from './texts.ts';

const whatYouCanDo = (v: Values): Steps => ({
  title: 'Was Sie tun können',
  items: [
    'Entfernen Sie die Inhalte oder Links unter den obigen Adressen und wählen Sie danach auf der Antwortseite „Jetzt erneut prüfen“. Wir prüfen sofort und schließen den Fall, wenn nichts mehr zu finden ist.',
    'Wenn Sie meinen, dass wir uns irren, oder wenn Sie die Rechte an diesem Material haben, teilen Sie es uns bitte mit. Eine Person, die an der ersten Entscheidung nicht beteiligt war, sieht es sich dann an.',
    `Wenn jemand dies ohne Ihr Wissen auf Ihrer Website platziert hat, wählen Sie „Meine Website wurde gehackt“. Sie erhalten dann ${v.hackedDays} weitere Tage und unsere Hilfe.`,
    `Wenn Sie mehr Zeit brauchen, beantragen Sie diese auf der Antwortseite: einmalig ${v.moreTimeDays} zusätzliche Tage.`,
  ],
});
const cleanUp: Steps = {
  title: 'So bereinigen Sie Ihre Website',
  items: [
    'Ändern Sie die Passwörter Ihres Hosting-Kontos, des FTP-Zugangs und aller Administratoren der Website, und zwar an einem Computer, dem Sie vertrauen.',
    'Aktualisieren Sie die Software, die Designs und die Erweiterungen der Website und löschen Sie, was Sie nicht mehr verwenden.',
    'Suchen Sie nach Dateien, Seiten und Benutzern, die Sie nicht kennen, oder spielen Sie eine Sicherung von vor dem ersten obigen Datum ein.',
    'Wählen Sie danach auf der Antwortseite „Jetzt erneut prüfen“. Wir prüfen sofort und sagen Ihnen, ob noch etwas übrig ist.',
    'Wenn Sie nicht weiterkommen, antworten Sie auf diese Nachricht. Wir können von unserer Seite sehen, was verändert wurde, und helfen Ihnen.',
  ],
};
const next: Readonly<Record<AnswerKind, string>> = {
  removed: 'Wir prüfen die Adressen jetzt erneut. Sie erfahren von uns, was wir gefunden haben.',
  misclassified:
    'Eine Person, die an der ersten Entscheidung nicht beteiligt war, sieht sich Ihre Antwort nun an. Bis dahin läuft keine Frist zu Ihrem Nachteil.',
  authorised:
    'Eine Person, die an der ersten Entscheidung nicht beteiligt war, sieht sich Ihre Antwort nun an. Bis dahin läuft keine Frist zu Ihrem Nachteil.',
  hacked: 'Wir haben vermerkt, dass Ihre Website gehackt wurde. Das wird Ihnen nicht zur Last gelegt.',
  'more-time':
    'Wir haben vermerkt, dass Sie mehr Zeit brauchen. Falls sich die Frist ändert, erhalten Sie eine eigene Nachricht mit dem neuen Datum.',
  text: 'Ein Mitarbeiter liest Ihre Nachricht. Vorher geschieht mit Ihrem Vertrag nichts.',
};

export const de: NoticeTexts = {
  greeting: (name) => (name === '' ? 'Sehr geehrte Damen und Herren,' : `Guten Tag ${name},`),
  closing: 'Mit freundlichen Grüßen',
  replyHint: 'Sie können auch einfach auf diese Nachricht antworten. Jede Antwort wird von einem Menschen gelesen.',
  button: 'Zur Antwortseite',
  linkHint: 'Diese Adresse ist persönlich. Sie zu öffnen ändert nichts; es zählt nur, was Sie dort absenden.',
  answerBy: 'Bitte antworten Sie bis',
  runsUntil: 'Ihre Frist läuft bis',
  appealBy: 'Sie können Widerspruch einlegen bis',
  laterIsPossible:
    'Sollte diese Nachricht Sie später erreichen, haben Sie entsprechend länger Zeit. Maßgeblich ist das Datum auf der Antwortseite.',
  note: 'Erläuterung',
  left: 'Noch gefunden unter',
  files: 'Dokumente, die wir erhalten haben',
  moreUrls: (count) => `und ${count} weitere, alle auf der Antwortseite aufgeführt`,
  round: {
    violation: {
      notice: (v) => ({
        subject: `Bitte prüfen Sie den Inhalt von ${v.domain}`,
        lead: `Auf Ihrer Website ${v.domain} haben wir Folgendes gefunden: ${v.category}. Ziffer ${v.clause} unserer Bedingungen lässt das nicht zu. Bitte ändern Sie die Website oder teilen Sie uns mit, warum Sie es anders sehen.`,
        paragraphs: [
          'Ihre Website ist wie bisher online; es wurde nichts eingeschränkt.',
          'Eine automatische Prüfung hat die obigen Adressen gefunden. Danach hat ein Mitarbeiter sie angesehen und entschieden, Ihnen zu schreiben. Wir können uns irren: Sie kennen Ihre Website am besten.',
          'Wenn der Inhalt nach Ablauf der Frist noch da ist und wir nichts von Ihnen gehört haben, schreiben wir Ihnen erneut, bevor wir irgendetwas anderes unternehmen.',
        ],
        steps: whatYouCanDo(v),
      }),
      reminder: (v) => ({
        subject: `Erinnerung: Inhalt von ${v.domain}`,
        lead: `Wir haben Ihnen wegen ${v.domain} geschrieben (${v.category}). Soweit wir sehen können, ist der Inhalt noch da. Bitte melden Sie sich bei uns.`,
        paragraphs: [
          'Ihre Website ist wie bisher online; es wurde nichts eingeschränkt. Eine kurze Antwort genügt, und wir helfen gern.',
          'Wenn der Inhalt nach Ablauf der Frist noch da ist und wir nichts von Ihnen gehört haben, erhalten Sie eine letzte Mitteilung.',
        ],
        steps: whatYouCanDo(v),
      }),
      final: (v) => ({
        subject: `Letzte Mitteilung: Inhalt von ${v.domain}`,
        lead: `Dies ist unsere letzte Mitteilung zu ${v.domain} (${v.category}). Wenn der Inhalt nach Ablauf der Frist noch da ist und wir nichts von Ihnen gehört haben, können wir den Vertrag für ${v.domain} gemäß Ziffer ${v.clause} unserer Bedingungen ohne Erstattung beenden.`,
        paragraphs: [
          'Bis dahin bleibt Ihre Website online. Jede Antwort innerhalb der Frist zählt und hält diesen Schritt an, bis ein Mensch sie gelesen hat.',
          'Wir beenden Verträge nie automatisch: Wir prüfen die Adressen noch einmal, und ein zweiter Mitarbeiter muss zustimmen.',
          'Bitte sorgen Sie dafür, dass Sie eine Kopie Ihrer Website und Ihrer E-Mails haben.',
        ],
        steps: whatYouCanDo(v),
      }),
    },
    hacked: {
      notice: (v) => ({
        subject: `${v.domain} wurde wahrscheinlich gehackt: So helfen wir Ihnen`,
        lead: `Auf Ihrer Website ${v.domain} haben wir Folgendes gefunden: ${v.category}. Es sieht so aus, als hätte jemand anderes dies ohne Ihr Wissen dort platziert. Wir möchten Ihnen helfen, es zu entfernen.`,
        paragraphs: [
          'Wir machen Ihnen daraus keinen Vorwurf. Ihre Website ist wie bisher online; es wurde nichts eingeschränkt.',
          'Eine automatische Prüfung hat die obigen Adressen gefunden, und ein Mitarbeiter hat sie angesehen. Solche Einbrüche geschehen meist über ein gestohlenes Passwort oder veraltete Software. Besucher und Suchmaschinen sehen die Seiten oft früher als der Inhaber.',
        ],
        steps: cleanUp,
      }),
      reminder: (v) => ({
        subject: `Erinnerung: Bereinigung von ${v.domain}`,
        lead: `Offenbar hat jemand auf ${v.domain} Folgendes platziert: ${v.category}. Soweit wir sehen können, ist es noch da. Bitte teilen Sie uns mit, wie weit Sie sind.`,
        paragraphs: [
          'Wir gehen weiterhin davon aus, dass Sie hier der Geschädigte sind, und helfen Ihnen weiterhin gern. Eine kurze Antwort genügt.',
          'Wenn sich nach Ablauf der Frist nichts geändert hat und wir nichts von Ihnen gehört haben, erhalten Sie eine letzte Mitteilung.',
        ],
        steps: cleanUp,
      }),
      final: (v) => ({
        subject: `Letzte Mitteilung: ${v.domain} muss bereinigt werden`,
        lead: `Auf ${v.domain} befindet sich noch immer Folgendes, vermutlich von jemand anderem platziert: ${v.category}. Wenn es nach Ablauf der Frist noch da ist und wir nichts von Ihnen gehört haben, können wir den Vertrag für ${v.domain} zum Schutz der Besucher und anderer Kunden gemäß Ziffer ${v.clause} unserer Bedingungen ohne Erstattung beenden.`,
        paragraphs: [
          'Viel lieber helfen wir Ihnen. Jede Antwort innerhalb der Frist zählt und hält diesen Schritt an, bis ein Mensch sie gelesen hat.',
          'Wir beenden Verträge nie automatisch: Wir prüfen die Adressen noch einmal, und ein zweiter Mitarbeiter muss zustimmen.',
          'Bitte sorgen Sie dafür, dass Sie eine Kopie Ihrer Website und Ihrer E-Mails haben.',
        ],
        steps: cleanUp,
      }),
    },
  },
  outcome: {
    receipt: (v) => ({
      subject: `Wir haben Ihre Antwort zu ${v.domain} erhalten`,
      lead: `Vielen Dank. Wir haben Ihre Antwort zu ${v.domain} erhalten.`,
      paragraphs: [next[v.answer ?? 'text'], 'Sie können Ihre Antwort auf der Antwortseite jederzeit ergänzen.'],
    }),
    'still-there': (v) => ({
      subject: `Erneut geprüft: Auf ${v.domain} ist noch etwas übrig`,
      lead: `Wir haben ${v.domain} erneut geprüft. Ein Teil des Inhalts ist noch da.`,
      paragraphs: [
        'Bitte entfernen Sie, was oben aufgeführt ist, und wählen Sie danach auf der Antwortseite „Jetzt erneut prüfen“. Wenn Sie es nicht finden, antworten Sie auf diese Nachricht; wir suchen mit Ihnen.',
      ],
    }),
    remedied: (v) => ({
      subject: `Erledigt: ${v.domain}`,
      lead: `Wir haben ${v.domain} erneut geprüft und nichts mehr gefunden. Der Fall ist abgeschlossen. Vielen Dank.`,
      paragraphs: ['Sie müssen nichts weiter tun. Ihr Vertrag läuft unverändert weiter.'],
    }),
    'dispute-stands': (v) => ({
      subject: v.objected ? `Unsere Entscheidung zu Ihrem Einwand: ${v.domain}` : `Unsere Entscheidung zu ${v.domain}`,
      lead: v.objected
        ? `Sie haben uns mitgeteilt, dass Sie den Inhalt von ${v.domain} anders sehen. Eine Person, die an der ersten Entscheidung nicht beteiligt war, hat ihn geprüft und ist zu dem Ergebnis gekommen, dass Ziffer ${v.clause} zutrifft.`
        : `Eine Person, die an der ersten Entscheidung über ${v.domain} nicht beteiligt war, hat den Fall geprüft und ist zu dem Ergebnis gekommen, dass Ziffer ${v.clause} zutrifft.`,
      paragraphs: [
        v.objected
          ? 'Sie haben eine neue, volle Frist, um die Website zu ändern oder Ihren Einwand zu ergänzen.'
          : 'Sie haben eine neue, volle Frist, um die Website zu ändern oder uns zu antworten.',
      ],
      steps: v.track === 'hacked' ? cleanUp : whatYouCanDo(v),
    }),
    'dispute-withdrawn': (v) => ({
      subject: v.objected ? `Sie hatten recht: ${v.domain}` : `Wir nehmen unsere Mitteilung zurück: ${v.domain}`,
      lead: v.objected
        ? `Sie haben uns mitgeteilt, dass Sie den Inhalt von ${v.domain} anders sehen. Eine Person, die an der ersten Entscheidung nicht beteiligt war, hat ihn geprüft und gibt Ihnen recht. Der Fall ist abgeschlossen, und wir bitten für die Umstände um Entschuldigung.`
        : `Eine Person, die an der ersten Entscheidung über ${v.domain} nicht beteiligt war, hat den Fall geprüft und nimmt unsere Mitteilung zurück. Der Fall ist abgeschlossen, und wir bitten für die Umstände um Entschuldigung.`,
      paragraphs: ['Derselbe Inhalt führt nicht noch einmal zu einer Mitteilung. Sie müssen nichts weiter tun.'],
    }),
    extended: (v) => ({
      subject: `Neue Frist für ${v.domain}`,
      lead: `Sie haben mehr Zeit für ${v.domain}.`,
      paragraphs: [
        'Das neue Datum steht oben. Wenn Sie Hilfe bei der Bereinigung brauchen, antworten Sie auf diese Nachricht.',
      ],
    }),
    terminated: (v) => ({
      subject: `Der Vertrag für ${v.domain} wurde beendet`,
      lead: `Wir haben den Vertrag für ${v.domain}${v.endedOn === undefined ? '' : ` mit Wirkung vom ${v.endedOn}`} gemäß Ziffer ${v.clause} unserer Bedingungen ohne Erstattung beendet.`,
      paragraphs: [
        'Wir haben Ihnen mehrmals geschrieben. Nach Ablauf der letzten Frist war der Inhalt noch da. Ein Mitarbeiter hat das bestätigt, und ein zweiter hat über die Beendigung entschieden.',
        'Sie können Widerspruch einlegen. Eine Person, die keine dieser Entscheidungen getroffen hat, prüft dann alles noch einmal. Wenn Sie recht haben, stellen wir den Vertrag wieder her.',
        'Wenn Sie noch eine Kopie Ihrer Website oder Ihrer E-Mails brauchen, antworten Sie bitte so bald wie möglich auf diese Nachricht.',
      ],
    }),
    'appeal-receipt': (v) => ({
      subject: `Wir haben Ihren Widerspruch zu ${v.domain} erhalten`,
      lead: `Wir haben Ihren Widerspruch gegen die Beendigung des Vertrags für ${v.domain} erhalten.`,
      paragraphs: [
        'Eine Person, die keine der früheren Entscheidungen getroffen hat, prüft alles noch einmal. Sie erhalten die Entscheidung mit den Gründen.',
      ],
    }),
    'appeal-upheld': (v) => ({
      subject: `Entscheidung über Ihren Widerspruch: ${v.domain}`,
      lead: `Eine Person, die keine der früheren Entscheidungen getroffen hat, hat die Beendigung des Vertrags für ${v.domain} noch einmal geprüft. Die Beendigung bleibt bestehen.`,
      paragraphs: ['Die Gründe stehen oben, zusammen mit den weiteren Möglichkeiten, Widerspruch einzulegen.'],
    }),
    reinstated: (v) => ({
      subject: `Der Vertrag für ${v.domain} ist wiederhergestellt`,
      lead: `Wir haben die Beendigung des Vertrags für ${v.domain} noch einmal geprüft und rückgängig gemacht. Der Vertrag läuft zu denselben Bedingungen weiter. Wir bitten für die Umstände um Entschuldigung.`,
      paragraphs: ['Wenn etwas nicht wie vorher funktioniert, antworten Sie auf diese Nachricht.'],
    }),
    closed: (v) => ({
      subject: `Fall abgeschlossen: ${v.domain}`,
      lead: `Der Fall zu ${v.domain} ist abgeschlossen.`,
      paragraphs: ['Sie müssen in dieser Sache nichts weiter tun.'],
    }),
    suspended: (v) => ({
      subject: `Der Vertrag für ${v.domain} ist vorübergehend ausgesetzt`,
      lead: `Wir haben den Vertrag für ${v.domain} gemäß Ziffer ${v.clause} unserer Bedingungen vorübergehend ausgesetzt. Sie können noch antworten${v.suspendedUntil === undefined ? '' : `, bis einschließlich ${v.suspendedUntil}`}.`,
      paragraphs: [
        'Wir haben Ihnen mehrmals geschrieben. Nach Ablauf der letzten Frist war der Inhalt noch da. Ein Mitarbeiter hat das festgestellt, und ein zweiter hat die Aussetzung beschlossen.',
        'Ihre Dateien bleiben erhalten. Teilen Sie uns mit, dass Sie den Inhalt entfernen, oder warum Sie es anders sehen: Dann schalten wir die Website wieder frei und sehen noch einmal nach.',
        'Hören wir nichts, kann der Vertrag nach diesem Tag ohne Erstattung beendet werden.',
      ],
    }),
    'suspension-lifted': (v) => ({
      subject: `${v.domain} ist wieder online`,
      lead: `Die Aussetzung des Vertrags für ${v.domain} ist aufgehoben. Wir prüfen die Website jetzt noch einmal.`,
      paragraphs: ['Sie erfahren von uns, was wir gefunden haben.'],
    }),
    'reseller-copy': (v) => ({
      subject: `Kopie: Mitteilung an Ihren Kunden zu ${v.domain}`,
      lead: `Dies ist eine Kopie zur Information. Wir haben Ihrem Kunden zu ${v.domain} geschrieben (${v.category}; Ziffer ${v.clause} unserer Bedingungen).`,
      paragraphs: [
        'Die Mitteilung an Ihren Kunden setzt eine Frist in Gang, diese Kopie nicht. Unten steht, was wir festgestellt haben.',
        'Wenn Sie Ihrem Kunden helfen möchten, antworten Sie über Ihren eigenen Link oben, falls dort einer steht, oder direkt auf diese Nachricht.',
      ],
    }),
  },
  labels: {
    colon: ':',
    statement: 'Begründung (Artikel 17 des Gesetzes über digitale Dienste)',
    reference: 'Aktenzeichen',
    domain: 'Website',
    measure: 'Maßnahme',
    duration: 'Dauer',
    territory: 'Räumlicher Geltungsbereich',
    facts: 'Was wir gefunden haben',
    movedFrom: 'Hierher verschoben von',
    firstSeen: 'Zuerst gesehen',
    lastSeen: 'Zuletzt gesehen',
    found: 'Gefunden',
    excerpt: 'Auszug',
    target: 'Führt zu',
    list: 'Aufgeführt in',
    source: 'Wie wir darauf gestoßen sind',
    detection: 'Erkennung',
    decision: 'Entscheidung',
    clause: 'Ziffer unserer Bedingungen',
    legalGround: 'Rechtsgrundlage',
    explanation: 'Warum sie hier zutrifft',
    redress: 'Wie Sie widersprechen',
    refund: 'Erstattung',
    contractYear: 'Vertragsjahr',
    earlier: 'Früherer Fall',
    strikes: 'Festgestellte Verstöße',
    policyVersion: 'Fassung der Richtlinie',
  },
  measures: {
    'none-yet': (domain) =>
      `Derzeit keine; ${domain} bleibt online. Angekündigt, falls sich nach allen Mitteilungen nichts ändert: Beendigung des Vertrags ohne Erstattung.`,
    terminated: (domain) => `Beendigung des Vertrags für ${domain}, ohne Erstattung.`,
    suspended: (domain) => `Aussetzung des Vertrags für ${domain}; die Website ist nicht erreichbar.`,
    lifted: (domain) => `Keine. In dieser Sache ist ${domain} durch nichts eingeschränkt.`,
  },
  durations: {
    'none-yet': 'Derzeit nicht zutreffend. Eine Beendigung wäre dauerhaft.',
    terminated: 'Dauerhaft, sofern kein Widerspruch Erfolg hat.',
    suspended: 'Bis zum Ende der Frist oder bis die Aussetzung aufgehoben wird.',
    lifted: 'Nicht zutreffend.',
  },
  since: (moment) => `Seit ${moment}`,
  until: (moment) => `Spätestens bis ${moment}`,
  everywhere: 'Überall; nicht auf ein Gebiet beschränkt.',
  ownInitiative: 'Eigene Prüfung der Websites, die wir hosten; niemand hat es gemeldet.',
  byNotice:
    'Ein Hinweis von außen (Verordnung (EU) 2022/2065, Artikel 16), den wir geprüft haben. Wer ihn gab, wird nicht genannt.',
  automatedDetection: 'Mit automatisierten Mitteln gefunden.',
  humanDecision: 'Von einem Menschen getroffen, nicht automatisiert.',
  kinds: { content: 'Inhalt', link: 'Link' },
  places: {
    'visible text': 'im sichtbaren Text',
    'hidden text': 'in Text, der für Besucher verborgen ist',
    title: 'im Titel',
    link: 'in einem Link',
    image: 'in einem Bild oder dessen Beschreibung',
    label: 'in einer Kennzeichnung der Seite',
    file: 'in einer angebotenen Datei',
  },
  listed: (name, version, since) => `„${name}“, Version ${version}, aufgeführt seit ${since}`,
  noRefund: (clause, terminated) =>
    `${terminated ? 'Keine' : 'Keine, falls der Vertrag beendet werden sollte'}, nach Ziffer ${clause} der Bedingungen:`,
  contractYear: (day) => `Das laufende Vertragsjahr endet am ${day}.`,
  returned: (reference, day) =>
    `Fall ${reference} wurde am ${day} abgeschlossen, weil der Inhalt entfernt war. Er ist wieder da.`,
  strikes: (count, threshold, follows) => {
    const that = `Dies ist der festgestellte Verstoß Nr. ${count}`;
    switch (follows) {
      case 'shorter-schedule':
        return `${that}; ab Nr. ${threshold} gelten kürzere Fristen.`;
      case 'call-approver':
        return `${that}; ab Nr. ${threshold} sieht sich auch eine freigebende Person den Fall an.`;
      case undefined:
        return `${that}.`;
    }
  },
  redressUntil: (until) =>
    `Auf der Antwortseite oder durch Antwort auf diese Nachricht, kostenlos, bis ${until}; es entscheidet eine Person, die keine der früheren Entscheidungen getroffen hat.`,
  redress: (appealDays) =>
    `Auf der Antwortseite oder durch Antwort auf diese Nachricht, kostenlos. Wird der Vertrag beendet, können Sie danach noch ${appealDays} Tage lang Widerspruch einlegen; es entscheidet eine Person, die keine der früheren Entscheidungen getroffen hat.`,
  letter: {
    subject: 'Betreff',
    page: 'Die Antwortseite finden Sie unter',
    reply: (address) => `Sie können auch an ${address} schreiben; bitte nennen Sie das Aktenzeichen.`,
    presumed: (workingDays) =>
      `Ein Brief gilt am ${workingDays}. Arbeitstag nach der Aufgabe zur Post als zugegangen. Das obige Datum setzt voraus, dass dieser Brief am Tag seines Datums aufgegeben wurde; wurde er später aufgegeben, haben Sie entsprechend länger Zeit.`,
    earlier: 'Was vorausging',
    earlierRound: (number, received, until) => `Mitteilung ${number}: zugegangen am ${received}; Frist bis ${until}.`,
    lastLook: (moment) => `Letzte Prüfung, bei der der Inhalt noch vorhanden war: ${moment}.`,
    scan: 'Oder scannen Sie diesen Code:',
    sheet: (number, of) => `Blatt ${number} von ${of}`,
  },
};
