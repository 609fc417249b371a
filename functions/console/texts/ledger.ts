/** Words of the yearly report's page and of the audit trails, in every language. The report itself is in English, for its database. */
import type { ChainFault } from '../../../shared/audit/chain.ts';
import type { InEveryLanguage } from '../../../shared/messages.ts';
import { type EventNames, eventNames } from './events.ts';

export type YearlyTexts = {
  readonly title: string;
  readonly heading: (year: string) => string;
  readonly link: string;
  readonly year: string;
  readonly row: string;
  readonly nothing: string;
  readonly notOver: string;
  readonly files: string;
  readonly filesHelp: string;
  readonly asPage: string;
  readonly asCsv: string;
  readonly statements: string;
  readonly statementCount: (count: string) => string;
  readonly faults: string;
};
export type AuditTexts = {
  readonly title: string;
  readonly intro: string;
  readonly search: string;
  readonly from: string;
  readonly to: string;
  readonly columns: Readonly<Record<'at' | 'trail' | 'seq' | 'who' | 'what' | 'data' | 'hash', string>>;
  readonly events: EventNames;
  readonly checkAll: string;
  readonly holds: string;
  readonly broken: string;
  readonly counted: (cases: string, others: string, entries: string) => string;
  readonly partial: string;
  readonly fault: (what: string, seq: number) => string;
  readonly faults: Readonly<Record<ChainFault['fault'], string>>;
  readonly nothing: string;
  readonly more: string;
};

export const ledgerTexts: InEveryLanguage<{ readonly yearly: YearlyTexts; readonly audit: AuditTexts }> = {
  en: {
    yearly: {
      title: 'Yearly report',
      heading: (year) => `Yearly report ${year}`,
      link: 'Yearly report (DSA, Article 15)',
      year: 'Year',
      row: 'Of which',
      nothing: 'None.',
      notOver: 'The year is not over: these are the figures so far.',
      files: 'To hand in',
      filesHelp:
        'The page is in your language; the CSV and the statements are in English. The statements of reasons hold no personal data; they are checked before they are offered.',
      asPage: 'The report as a page',
      asCsv: 'Its figures as CSV',
      statements: 'Statements of reasons for the Transparency Database',
      statementCount: (count) => (count === '1' ? '1 statement' : `${count} statements`),
      faults: 'The statements of reasons lack what the database requires; correct the policy:',
    },
    audit: {
      title: 'Audit trails',
      intro: 'Who did what, when, under which policy. Each entry carries the hash of the one before.',
      search: 'Search',
      from: 'From',
      to: 'To',
      columns: { at: 'When', trail: 'Trail', seq: 'No.', who: 'Who', what: 'What', data: 'Facts', hash: 'Hash' },
      events: eventNames.en,
      checkAll: 'Check every chain',
      holds: 'Every hash holds.',
      broken: 'Some trails do not verify. Restore the last backup that does, and find out who wrote to them.',
      counted: (cases, others, entries) => `Cases: ${cases}. Other trails: ${others}. Entries read: ${entries}.`,
      partial: 'There are more: the command “audit verify” checks all.',
      fault: (what, seq) => `Entry ${seq} ${what}.`,
      faults: {
        changed: 'was changed after it was written',
        missing: 'is missing',
        reordered: 'is not where it was written',
      },
      nothing: 'Nothing like this in these days. At most 31 days are searched at once.',
      more: 'Only the latest are shown. Ask more narrowly.',
    },
  },
  nl: {
    yearly: {
      title: 'Jaarverslag',
      heading: (year) => `Jaarverslag ${year}`,
      link: 'Jaarverslag (DSA, artikel 15)',
      year: 'Jaar',
      row: 'Waarvan',
      nothing: 'Geen.',
      notOver: 'Het jaar is niet om: dit zijn de cijfers tot nu toe.',
      files: 'Om in te dienen',
      filesHelp:
        'De pagina is in uw taal; de CSV en de motiveringen zijn in het Engels. De motiveringen bevatten geen persoonsgegevens; ze zijn nagekeken voor ze hier staan.',
      asPage: 'Het verslag als pagina',
      asCsv: 'De cijfers als CSV',
      statements: 'Motiveringen voor de transparantiedatabank',
      statementCount: (count) => (count === '1' ? '1 motivering' : `${count} motiveringen`),
      faults: 'De motiveringen missen wat de databank eist; verbeter het beleid:',
    },
    audit: {
      title: 'Auditsporen',
      intro: 'Wie deed wat, wanneer, onder welk beleid. Elke regel draagt de hash van de vorige.',
      search: 'Zoeken',
      from: 'Van',
      to: 'Tot',
      columns: { at: 'Wanneer', trail: 'Spoor', seq: 'Nr.', who: 'Wie', what: 'Wat', data: 'Feiten', hash: 'Hash' },
      events: eventNames.nl,
      checkAll: 'Elke keten nakijken',
      holds: 'Elke hash klopt.',
      broken: 'Sommige sporen kloppen niet. Zet de laatste back-up terug die klopt, en zoek uit wie erin schreef.',
      counted: (cases, others, entries) => `Dossiers: ${cases}. Andere sporen: ${others}. Gelezen regels: ${entries}.`,
      partial: 'Er zijn er meer: de opdracht “audit verify” kijkt alles na.',
      fault: (what, seq) => `Regel ${seq} ${what}.`,
      faults: {
        changed: 'is gewijzigd nadat hij geschreven werd',
        missing: 'ontbreekt',
        reordered: 'staat niet waar hij geschreven werd',
      },
      nothing: 'Niets van dien aard in deze dagen. Ten hoogste 31 dagen worden tegelijk doorzocht.',
      more: 'Alleen de laatste worden getoond. Vraag nauwer.',
    },
  },
  fr: {
    yearly: {
      title: 'Rapport annuel',
      heading: (year) => `Rapport annuel ${year}`,
      link: 'Rapport annuel (DSA, article 15)',
      year: 'Année',
      row: 'Dont',
      nothing: 'Aucun.',
      notOver: 'L’année n’est pas terminée : voici les chiffres à ce jour.',
      files: 'À remettre',
      filesHelp:
        'La page est dans votre langue ; le CSV et les exposés sont en anglais. Les exposés des motifs ne contiennent aucune donnée personnelle ; ils sont vérifiés avant.',
      asPage: 'Le rapport en page',
      asCsv: 'Ses chiffres en CSV',
      statements: 'Exposés des motifs pour la base de données de transparence',
      statementCount: (count) => (count === '0' || count === '1' ? `${count} exposé` : `${count} exposés`),
      faults: 'Il manque aux exposés des motifs ce que la base exige ; corrigez la politique :',
    },
    audit: {
      title: 'Journaux d’audit',
      intro: 'Qui a fait quoi, quand, sous quelle politique. Chaque ligne porte l’empreinte de la précédente.',
      search: 'Chercher',
      from: 'Du',
      to: 'Au',
      columns: { at: 'Quand', trail: 'Journal', seq: 'N°', who: 'Qui', what: 'Quoi', data: 'Faits', hash: 'Empreinte' },
      events: eventNames.fr,
      checkAll: 'Vérifier chaque chaîne',
      holds: 'Chaque empreinte est juste.',
      broken: 'Certains journaux sont faux. Restaurez la dernière sauvegarde juste et cherchez qui y a écrit.',
      counted: (cases, others, entries) =>
        `Dossiers : ${cases}. Autres journaux : ${others}. Lignes lues : ${entries}.`,
      partial: 'Il y en a plus : la commande « audit verify » vérifie tout.',
      fault: (what, seq) => `La ligne ${seq} ${what}.`,
      faults: {
        changed: 'a été modifiée après son écriture',
        missing: 'manque',
        reordered: 'n’est pas là où elle fut écrite',
      },
      nothing: 'Rien de tel ces jours-là. On cherche dans 31 jours au plus à la fois.',
      more: 'Seules les dernières sont montrées. Précisez la demande.',
    },
  },
  de: {
    yearly: {
      title: 'Jahresbericht',
      heading: (year) => `Jahresbericht ${year}`,
      link: 'Jahresbericht (DSA, Artikel 15)',
      year: 'Jahr',
      row: 'Davon',
      nothing: 'Keine.',
      notOver: 'Das Jahr ist nicht um: Dies sind die Zahlen bis jetzt.',
      files: 'Zum Einreichen',
      filesHelp:
        'Die Seite ist in Ihrer Sprache; CSV und Begründungen sind auf Englisch. Die Begründungen enthalten keine personenbezogenen Daten; sie sind vorher geprüft.',
      asPage: 'Der Bericht als Seite',
      asCsv: 'Seine Zahlen als CSV',
      statements: 'Begründungen für die Transparenzdatenbank',
      statementCount: (count) => (count === '1' ? '1 Begründung' : `${count} Begründungen`),
      faults: 'Den Begründungen fehlt, was die Datenbank verlangt; berichtigen Sie die Richtlinie:',
    },
    audit: {
      title: 'Prüfspuren',
      intro: 'Wer tat was, wann, unter welcher Richtlinie. Jeder Eintrag trägt den Hash des vorigen.',
      search: 'Suchen',
      from: 'Von',
      to: 'Bis',
      columns: { at: 'Wann', trail: 'Spur', seq: 'Nr.', who: 'Wer', what: 'Was', data: 'Fakten', hash: 'Hash' },
      events: eventNames.de,
      checkAll: 'Jede Kette prüfen',
      holds: 'Jeder Hash stimmt.',
      broken:
        'Manche Spuren stimmen nicht. Spielen Sie die letzte stimmige Sicherung ein, und klären Sie, wer schrieb.',
      counted: (cases, others, entries) => `Fälle: ${cases}. Andere Spuren: ${others}. Gelesene Einträge: ${entries}.`,
      partial: 'Es gibt mehr: Der Befehl „audit verify“ prüft alles.',
      fault: (what, seq) => `Eintrag ${seq} ${what}.`,
      faults: {
        changed: 'wurde geändert, nachdem er geschrieben war',
        missing: 'fehlt',
        reordered: 'steht nicht, wo er geschrieben wurde',
      },
      nothing: 'Nichts dergleichen in diesen Tagen. Höchstens 31 Tage werden auf einmal durchsucht.',
      more: 'Nur die letzten werden gezeigt. Fragen Sie enger.',
    },
  },
};
