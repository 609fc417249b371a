/** Words of personal data: who looked at what; a customer's, taking it along and having it erased. */
import type { Look } from '../../../shared/audit/looks.ts';
import type { InEveryLanguage } from '../../../shared/messages.ts';
import type { KeptBecause } from '../../../shared/report/privacy/terms.ts';

export type PrivacyTexts = {
  readonly looks: {
    readonly title: string;
    readonly day: string;
    readonly show: string;
    readonly help: string;
    readonly kinds: Readonly<Record<Look['kind'], string>>;
  };
  readonly title: string;
  readonly of: (name: string) => string;
  readonly link: string;
  readonly back: string;
  readonly export: string;
  readonly exportHelp: string;
  readonly exportButton: string;
  readonly tooLarge: string;
  readonly erase: string;
  readonly eraseHelp: string;
  readonly columns: Readonly<Record<'what' | 'fate' | 'cases' | 'sites' | 'files', string>>;
  readonly own: string;
  readonly goes: string;
  readonly stays: string;
  readonly because: Readonly<Record<KeptBecause | 'contracts', string>>;
  readonly until: (moment: string) => string;
  readonly nothing: string;
  readonly confirm: (id: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly eraseButton: string;
  readonly asked: (by: string, moment: string) => string;
  readonly askedHelp: string;
  readonly withdraw: string;
  readonly done: Readonly<Record<'asked' | 'withdrawn', string>>;
  readonly faults: Readonly<Record<'confirm' | 'reason' | 'changed', string>>;
};

export const privacyTexts: InEveryLanguage<PrivacyTexts> = {
  en: {
    looks: {
      title: 'Who looked at what',
      day: 'Day (UTC)',
      show: 'Show',
      help: 'Once a person, thing and hour; the latest thousand of the day.',
      kinds: {
        flags: 'flag',
        cases: 'case',
        customers: 'customer',
        sites: 'site',
        parked: 'mail',
        reports: 'notice',
        restricted: 'restricted task',
        picture: 'clear picture, flag',
        warc: 'record as a file, flag',
      },
    },
    title: 'Personal data',
    of: (name) => `Personal data of ${name}`,
    link: 'Export or erase the data',
    back: 'Back to the customer',
    export: 'Export',
    exportHelp:
      'Everything that is kept about this customer (GDPR, Articles 15 and 20): each record, each mail as sent and received, the list of evidence, and a page that says what they are. The export is recorded.',
    exportButton: 'Export as ZIP',
    tooLarge: 'This is more than a page can hand out. The command “privacy export” writes it to a file.',
    erase: 'Erase',
    eraseHelp:
      'What may go is erased within six hours, and for good. What must stay stays, with its reason, and goes as soon as that ends: whoever asks need not ask again.',
    columns: { what: 'What', fate: 'What happens', cases: 'Cases', sites: 'Sites', files: 'Files' },
    own: 'Name, address, contacts',
    goes: 'is erased',
    stays: 'stays:',
    because: {
      hold: 'somebody has it held for a claim; the command “privacy hold --release” ends that',
      'contract-runs': 'the contract runs',
      'case-open': 'a case is open, or an appeal not decided',
      'appeal-window': 'it is proof in a case (GDPR, Article 17(3)(e))',
      retention: 'the months of the policy',
      contracts: 'as long as a contract stays',
    },
    until: (moment) => `until ${moment}`,
    nothing: 'Nothing may go today. You can ask all the same: it goes when its reason ends.',
    confirm: (id) => `Type the customer’s number, ${id}`,
    reason: 'Reason',
    reasonHint: 'Such as the date of the customer’s letter. It stays in the record, which does not name the customer.',
    eraseButton: 'Erase for good',
    asked: (by, moment) => `${by} asked for the erasure, ${moment}.`,
    askedHelp: 'Carried out within six hours. Until then it can be taken back; what is kept below goes later.',
    withdraw: 'Take it back',
    done: { asked: 'The erasure is asked for.', withdrawn: 'Taken back: nothing more is erased.' },
    faults: {
      confirm: 'That is not the number of this customer.',
      reason: 'Write the reason; it is kept.',
      changed: 'Somebody changed this meanwhile. Look again.',
    },
  },
  nl: {
    looks: {
      title: 'Wie wat bekeek',
      day: 'Dag (UTC)',
      show: 'Tonen',
      help: 'Eenmaal per persoon, onderwerp en uur; de laatste duizend van de dag.',
      kinds: {
        flags: 'signaal',
        cases: 'dossier',
        customers: 'klant',
        sites: 'site',
        parked: 'mail',
        reports: 'melding',
        restricted: 'afgeschermde taak',
        picture: 'scherp beeld, signaal',
        warc: 'opname als bestand, signaal',
      },
    },
    title: 'Persoonsgegevens',
    of: (name) => `Persoonsgegevens van ${name}`,
    link: 'Gegevens exporteren of wissen',
    back: 'Terug naar de klant',
    export: 'Exporteren',
    exportHelp:
      'Alles wat over deze klant wordt bewaard (AVG, artikelen 15 en 20): elk gegeven, elke mail zoals verstuurd en ontvangen, de lijst van het bewijs, en een pagina die zegt wat het is. De export wordt genoteerd.',
    exportButton: 'Exporteren als ZIP',
    tooLarge: 'Dit is meer dan een pagina kan meegeven. De opdracht “privacy export” schrijft het naar een bestand.',
    erase: 'Wissen',
    eraseHelp:
      'Wat weg mag, wordt binnen zes uur voorgoed gewist. Wat moet blijven, blijft, met de reden, en gaat zodra die vervalt: opnieuw vragen hoeft niet.',
    columns: { what: 'Wat', fate: 'Wat ermee gebeurt', cases: 'Dossiers', sites: 'Sites', files: 'Bestanden' },
    own: 'Naam, adres, contacten',
    goes: 'wordt gewist',
    stays: 'blijft:',
    because: {
      hold: 'iemand houdt het vast voor een vordering; de opdracht “privacy hold --release” beëindigt dat',
      'contract-runs': 'het contract loopt',
      'case-open': 'er is een dossier open, of een bezwaar niet beslist',
      'appeal-window': 'het is bewijs in een dossier (AVG, artikel 17, lid 3, onder e)',
      retention: 'de maanden van het beleid',
      contracts: 'zolang er een contract blijft',
    },
    until: (moment) => `tot ${moment}`,
    nothing: 'Vandaag mag er niets weg. U kunt het toch vragen: het gaat zodra de reden vervalt.',
    confirm: (id) => `Typ het nummer van de klant, ${id}`,
    reason: 'Reden',
    reasonHint: 'Zoals de datum van de brief van de klant. Ze blijft bewaard, zonder de klant te noemen.',
    eraseButton: 'Voorgoed wissen',
    asked: (by, moment) => `${by} vroeg de wissing, ${moment}.`,
    askedHelp:
      'Wordt binnen zes uur uitgevoerd. Tot dan kan het worden teruggenomen; wat hieronder blijft, gaat later.',
    withdraw: 'Terugnemen',
    done: { asked: 'De wissing is gevraagd.', withdrawn: 'Teruggenomen: er wordt niets meer gewist.' },
    faults: {
      confirm: 'Dat is niet het nummer van deze klant.',
      reason: 'Schrijf de reden; ze blijft bewaard.',
      changed: 'Iemand heeft dit intussen gewijzigd. Kijk opnieuw.',
    },
  },
  fr: {
    looks: {
      title: 'Qui a consulté quoi',
      day: 'Jour (UTC)',
      show: 'Afficher',
      help: 'Une fois par personne, objet et heure ; les mille derniers du jour.',
      kinds: {
        flags: 'signalement',
        cases: 'dossier',
        customers: 'client',
        sites: 'site',
        parked: 'e-mail',
        reports: 'notification',
        restricted: 'tâche restreinte',
        picture: 'image nette, signalement',
        warc: 'enregistrement en fichier, signalement',
      },
    },
    title: 'Données personnelles',
    of: (name) => `Données personnelles de ${name}`,
    link: 'Exporter ou effacer les données',
    back: 'Retour au client',
    export: 'Exporter',
    exportHelp:
      'Tout ce qui est conservé sur ce client (RGPD, articles 15 et 20) : chaque donnée, chaque e-mail tel qu’envoyé et reçu, la liste des preuves, et une page qui dit ce que c’est. L’exportation est consignée.',
    exportButton: 'Exporter en ZIP',
    tooLarge: 'C’est plus qu’une page ne peut remettre. La commande « privacy export » l’écrit dans un fichier.',
    erase: 'Effacer',
    eraseHelp:
      'Ce qui peut partir est effacé dans les six heures, définitivement. Ce qui doit rester reste, avec son motif, et part dès que celui-ci cesse : il ne faut pas redemander.',
    columns: { what: 'Quoi', fate: 'Ce qui arrive', cases: 'Dossiers', sites: 'Sites', files: 'Fichiers' },
    own: 'Nom, adresse, contacts',
    goes: 'est effacé',
    stays: 'reste :',
    because: {
      hold: 'quelqu’un le retient pour une action en justice ; la commande « privacy hold --release » y met fin',
      'contract-runs': 'le contrat court',
      'case-open': 'un dossier est ouvert, ou une réclamation n’est pas décidée',
      'appeal-window': 'c’est une preuve dans un dossier (RGPD, article 17, paragraphe 3, point e)',
      retention: 'les mois de la politique',
      contracts: 'tant qu’un contrat reste',
    },
    until: (moment) => `jusqu’au ${moment}`,
    nothing: 'Rien ne peut partir aujourd’hui. Vous pouvez le demander quand même : cela part quand le motif cesse.',
    confirm: (id) => `Tapez le numéro du client, ${id}`,
    reason: 'Motif',
    reasonHint: 'Par exemple la date de la lettre du client. Il reste consigné, sans nommer le client.',
    eraseButton: 'Effacer définitivement',
    asked: (by, moment) => `${by} a demandé l’effacement, ${moment}.`,
    askedHelp:
      'Exécuté dans les six heures. D’ici là, la demande peut être retirée ; ce qui reste ci-dessous part plus tard.',
    withdraw: 'Retirer la demande',
    done: { asked: 'L’effacement est demandé.', withdrawn: 'Demande retirée : plus rien n’est effacé.' },
    faults: {
      confirm: 'Ce n’est pas le numéro de ce client.',
      reason: 'Écrivez le motif ; il est conservé.',
      changed: 'Quelqu’un a modifié ceci entre-temps. Regardez à nouveau.',
    },
  },
  de: {
    looks: {
      title: 'Wer was angesehen hat',
      day: 'Tag (UTC)',
      show: 'Anzeigen',
      help: 'Einmal je Person, Gegenstand und Stunde; die letzten tausend des Tages.',
      kinds: {
        flags: 'Meldung',
        cases: 'Fall',
        customers: 'Kunde',
        sites: 'Website',
        parked: 'Mail',
        reports: 'Hinweis',
        restricted: 'geschützte Aufgabe',
        picture: 'scharfes Bild, Meldung',
        warc: 'Aufzeichnung als Datei, Meldung',
      },
    },
    title: 'Personenbezogene Daten',
    of: (name) => `Personenbezogene Daten von ${name}`,
    link: 'Daten exportieren oder löschen',
    back: 'Zurück zum Kunden',
    export: 'Exportieren',
    exportHelp:
      'Alles, was über diesen Kunden aufbewahrt wird (DSGVO, Artikel 15 und 20): jeder Datensatz, jede Mail, wie gesendet und empfangen, die Liste der Beweise und eine Seite, die sagt, was es ist. Der Export wird vermerkt.',
    exportButton: 'Als ZIP exportieren',
    tooLarge: 'Das ist mehr, als eine Seite herausgeben kann. Der Befehl „privacy export“ schreibt es in eine Datei.',
    erase: 'Löschen',
    eraseHelp:
      'Was gehen darf, wird binnen sechs Stunden endgültig gelöscht. Was bleiben muss, bleibt, mit seinem Grund, und geht, sobald dieser endet: Niemand muss noch einmal fragen.',
    columns: { what: 'Was', fate: 'Was geschieht', cases: 'Fälle', sites: 'Websites', files: 'Dateien' },
    own: 'Name, Anschrift, Kontakte',
    goes: 'wird gelöscht',
    stays: 'bleibt:',
    because: {
      hold: 'jemand hält es für einen Anspruch zurück; der Befehl „privacy hold --release“ beendet das',
      'contract-runs': 'der Vertrag läuft',
      'case-open': 'ein Fall ist offen oder ein Widerspruch nicht entschieden',
      'appeal-window': 'es ist Beweis in einem Fall (DSGVO, Artikel 17 Absatz 3 Buchstabe e)',
      retention: 'die Monate der Richtlinie',
      contracts: 'solange ein Vertrag bleibt',
    },
    until: (moment) => `bis ${moment}`,
    nothing: 'Heute darf nichts gehen. Sie können es trotzdem verlangen: Es geht, sobald der Grund endet.',
    confirm: (id) => `Tippen Sie die Nummer des Kunden, ${id}`,
    reason: 'Begründung',
    reasonHint: 'Etwa das Datum des Schreibens des Kunden. Sie bleibt in den Akten, die den Kunden nicht nennen.',
    eraseButton: 'Endgültig löschen',
    asked: (by, moment) => `${by} hat die Löschung verlangt, ${moment}.`,
    askedHelp:
      'Wird binnen sechs Stunden ausgeführt. Bis dahin kann es zurückgenommen werden; was unten bleibt, geht später.',
    withdraw: 'Zurücknehmen',
    done: { asked: 'Die Löschung ist verlangt.', withdrawn: 'Zurückgenommen: Es wird nichts mehr gelöscht.' },
    faults: {
      confirm: 'Das ist nicht die Nummer dieses Kunden.',
      reason: 'Schreiben Sie die Begründung; sie wird aufbewahrt.',
      changed: 'Jemand hat das inzwischen geändert. Sehen Sie noch einmal hin.',
    },
  },
};
