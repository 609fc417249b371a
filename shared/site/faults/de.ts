import type { FaultTexts } from './texts.ts';

export const faultsDe: FaultTexts = {
  types: {
    object: 'ein Objekt',
    array: 'eine Liste',
    string: 'ein Text',
    number: 'eine Zahl',
    boolean: 'true oder false',
    null: 'null',
  },
  emptyFile: (columns) => ['die Datei ist leer', `Ihre erste Zeile muss die Spalten nennen: ${columns}.`],
  notUtf8: ['kein UTF-8-Text', 'Speichern Sie die Datei als UTF-8 (in Excel: „CSV UTF-8“).'],
  nothingNamed: ['die Datei nennt nichts', 'Sehen Sie nach, ob der Export vollständig ist.'],
  missing: (kind, id, field) => [
    `${id === undefined ? `bei diesem ${kind}` : `bei ${kind} ${id}`} fehlt ${field}`,
    'Tragen Sie es ein.',
  ],
  startElsewhere: (host, own) => [
    `die Startadresse liegt auf ${host}, nicht auf der Website selbst`,
    `Lassen Sie sie mit https://${own}/ beginnen.`,
  ],
  twice: (kind, id, line) => [
    `${kind} ${id} kommt zweimal vor (zuerst in Zeile ${line})`,
    'Entfernen Sie einen Eintrag, oder geben Sie ihm eine eigene Nummer.',
  ],
  noSuch: (kind, id) => [`${kind} ${id} gibt es nicht`, `Ergänzen Sie diesen ${kind} oder berichtigen Sie die Nummer.`],
  unknownColumn: (name, columns) => [`unbekannte Spalte ${name}`, `Die Spalten sind ${columns}.`],
  nameTwice: (name) => [`${name} kommt zweimal vor`, 'Behalten Sie eines von beiden.'],
  noRecordColumn: (kinds) => [
    'es gibt keine Spalte „record“',
    `Ergänzen Sie eine Spalte „record“, die sagt, was jede Zeile ist: ${kinds}.`,
  ],
  noRecord: (kinds) => ['diese Zeile sagt nicht, was sie ist', `Schreiben Sie unter „record“ eines von ${kinds}.`],
  unknownRecord: (text, kinds) => [
    `unbekannte Art von Zeile ${text}`,
    `Schreiben Sie unter „record“ eines von ${kinds}.`,
  ],
  manyCells: (cells, columns) => [
    `diese Zeile hat mehr Zellen als die Kopfzeile (${cells}, nicht ${columns})`,
    'Setzen Sie einen Wert, der das Trennzeichen enthält, in Anführungszeichen.',
  ],
  noField: (kind, name, fields) => [`${kind} hat kein ${name}`, `Lassen Sie es leer; ${kind} hat ${fields}.`],
  afterQuote: [
    'Text nach einem schließenden Anführungszeichen',
    'Verdoppeln Sie jedes Anführungszeichen in einer Zelle mit Anführungszeichen: "" steht für eines.',
  ],
  openQuote: ['ein Anführungszeichen wird geöffnet und nie geschlossen', 'Schließen Sie es, oder entfernen Sie es.'],
  innerQuote: [
    'ein Anführungszeichen in einer Zelle ohne Anführungszeichen',
    'Setzen Sie die ganze Zelle in Anführungszeichen und verdoppeln Sie die darin.',
  ],
  notText: (name, type) => [`${name} ist ${type}`, 'Schreiben Sie einen Text in Anführungszeichen.'],
  notTexts: (name, type) => [`${name} ist ${type}`, 'Schreiben Sie eine Liste von Texten: ["…", "…"].'],
  notRecord: (kind, type) => [`${kind} ist ${type}`, 'Schreiben Sie ein Objekt zwischen { und }.'],
  notInventory: (type, lists) => [`das Inventar ist ${type}`, `Schreiben Sie ein Objekt mit ${lists}.`],
  noList: (name, lists) => [`das Inventar hat kein ${name}`, `Es hat ${lists}.`],
  notList: (name, type) => [`${name} ist ${type}`, 'Schreiben Sie eine Liste zwischen [ und ].'],
  notJson: (detail) => [
    `hier ist es kein JSON: ${detail}`,
    'Suchen Sie ein fehlendes oder überzähliges Komma, Anführungszeichen oder eine Klammer.',
  ],
  tooDeep: ['Listen sind viel zu tief verschachtelt', 'Ein Inventar ist ein Objekt mit fünf Listen von Objekten.'],
  notOneOf: (text, allowed) => [`${text} kann hier nicht stehen`, `Schreiben Sie eines von ${allowed}.`],
  tooLong: (most) => [`länger als ${most} Zeichen`, 'Kürzen Sie es.'],
  notHost: (text) => [
    `${text} ist kein Hostname`,
    'Schreiben Sie einen vollen Namen wie www.customer.example, ohne https:// und Pfad.',
  ],
  notIp: (text) => [
    `${text} ist keine IP-Adresse`,
    'Schreiben Sie sie wie 203.0.113.7 oder 2001:db8::7, ohne Port und Maske.',
  ],
  notEmail: (text) => [
    `${text} ist keine E-Mail-Adresse`,
    'Schreiben Sie eine einzige Adresse, wie name@customer.example.',
  ],
  notDate: (text) => [`${text} ist kein Datum`, 'Schreiben Sie den Tag als Jahr-Monat-Tag, wie 2027-03-15.'],
  notAddress: (text) => [`${text} ist keine Webadresse`, 'Schreiben Sie sie wie https://www.customer.example/.'],
  withPassword: [
    'die Adresse enthält einen Benutzernamen oder ein Passwort',
    'Websites werden besucht, wie Besucher sie sehen; entfernen Sie es.',
  ],
  notId: (text) => [
    `${text} kann keine Nummer sein`,
    'Nehmen Sie höchstens 64 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.',
  ],
  barInLine: ['eine Adresszeile enthält „|“', 'Nehmen Sie es nur zwischen zwei Zeilen.'],
  notBrand: (text) => [
    `${text} kann keine Marke benennen`,
    'Schreiben Sie den Namen einer Marke der Richtlinie: Kleinbuchstaben, Ziffern, Bindestriche.',
  ],
  notSockets: (text) => [
    `${text} ist keine Zahl von Verbindungen`,
    'Schreiben Sie eine ganze Zahl von 1 bis 100, etwa 4.',
  ],
  invisible: (code, text) => [
    `ein unsichtbares Zeichen (${code}) in ${text}`,
    'Entfernen Sie es; tippen Sie den Wert neu.',
  ],
};
