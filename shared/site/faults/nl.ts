import type { FaultTexts } from './texts.ts';

export const faultsNl: FaultTexts = {
  types: {
    object: 'een object',
    array: 'een lijst',
    string: 'een tekst',
    number: 'een getal',
    boolean: 'true of false',
    null: 'null',
  },
  emptyFile: (columns) => ['het bestand is leeg', `De eerste regel moet de kolommen noemen: ${columns}.`],
  notUtf8: ['geen UTF-8-tekst', 'Bewaar het bestand als UTF-8 (in Excel: “CSV UTF-8”).'],
  nothingNamed: ['in het bestand staat niets', 'Ga na of de export volledig is.'],
  missing: (kind, id, field) => [
    `${id === undefined ? `bij deze ${kind}` : `bij ${kind} ${id}`} ontbreekt ${field}`,
    'Vul het in.',
  ],
  startElsewhere: (host, own) => [
    `het startadres ligt op ${host}, niet op de site zelf`,
    `Laat het beginnen met https://${own}/.`,
  ],
  twice: (kind, id, line) => [
    `${kind} ${id} komt twee keer voor (eerst op regel ${line})`,
    'Verwijder er een, of geef die een eigen nummer.',
  ],
  noSuch: (kind, id) => [`${kind} ${id} bestaat niet`, `Voeg die ${kind} toe of verbeter het nummer.`],
  unknownColumn: (name, columns) => [`onbekende kolom ${name}`, `De kolommen zijn ${columns}.`],
  nameTwice: (name) => [`${name} komt twee keer voor`, 'Behoud een van de twee.'],
  noRecordColumn: (kinds) => [
    'er is geen kolom “record”',
    `Voeg een kolom “record” toe die zegt wat elke regel is: ${kinds}.`,
  ],
  noRecord: (kinds) => ['deze regel zegt niet wat hij is', `Schrijf onder “record” een van ${kinds}.`],
  unknownRecord: (text, kinds) => [`onbekend soort regel ${text}`, `Schrijf onder “record” een van ${kinds}.`],
  manyCells: (cells, columns) => [
    `deze regel heeft meer cellen dan de kop (${cells}, niet ${columns})`,
    'Zet een waarde met het scheidingsteken erin tussen aanhalingstekens.',
  ],
  noField: (kind, name, fields) => [`${kind} heeft geen ${name}`, `Laat het leeg; ${kind} heeft ${fields}.`],
  afterQuote: [
    'tekst na een sluitend aanhalingsteken',
    'Verdubbel elk aanhalingsteken in een cel tussen aanhalingstekens: "" staat voor één.',
  ],
  openQuote: ['een aanhalingsteken wordt nooit gesloten', 'Sluit het, of verwijder het.'],
  innerQuote: [
    'een aanhalingsteken in een cel zonder aanhalingstekens',
    'Zet de hele cel tussen aanhalingstekens en verdubbel die erin.',
  ],
  notText: (name, type) => [`${name} is ${type}`, 'Schrijf een tekst tussen aanhalingstekens.'],
  notTexts: (name, type) => [`${name} is ${type}`, 'Schrijf een lijst van teksten: ["…", "…"].'],
  notRecord: (kind, type) => [`een ${kind} is ${type}`, 'Schrijf een object tussen { en }.'],
  notInventory: (type, lists) => [`de inventaris is ${type}`, `Schrijf een object met ${lists}.`],
  noList: (name, lists) => [`de inventaris heeft geen ${name}`, `Ze heeft ${lists}.`],
  notList: (name, type) => [`${name} is ${type}`, 'Schrijf een lijst tussen [ en ].'],
  notJson: (detail) => [
    `hier is het geen JSON: ${detail}`,
    'Zoek naar een komma, aanhalingsteken of haakje te weinig of te veel.',
  ],
  tooDeep: ['lijsten zijn veel te diep genest', 'Een inventaris is een object met vijf lijsten van objecten.'],
  notOneOf: (text, allowed) => [`${text} kan hier niet staan`, `Schrijf een van ${allowed}.`],
  tooLong: (most) => [`langer dan ${most} tekens`, 'Kort het in.'],
  notHost: (text) => [
    `${text} is geen hostnaam`,
    'Schrijf een volledige naam zoals www.customer.example, zonder https:// of pad.',
  ],
  notIp: (text) => [`${text} is geen IP-adres`, 'Schrijf het als 203.0.113.7 of 2001:db8::7, zonder poort of masker.'],
  notEmail: (text) => [`${text} is geen e-mailadres`, 'Schrijf één adres, zoals name@customer.example.'],
  notDate: (text) => [`${text} is geen datum`, 'Schrijf de dag als jaar-maand-dag, zoals 2027-03-15.'],
  notAddress: (text) => [`${text} is geen webadres`, 'Schrijf het als https://www.customer.example/.'],
  withPassword: [
    'in het adres staat een gebruikersnaam of wachtwoord',
    'Sites worden bezocht zoals een bezoeker ze ziet; verwijder het.',
  ],
  notId: (text) => [
    `${text} kan geen nummer zijn`,
    'Gebruik hoogstens 64 letters, cijfers, punten, koppeltekens en lage streepjes.',
  ],
  barInLine: ['in een adresregel staat “|”', 'Gebruik het alleen tussen twee regels.'],
  notBrand: (text) => [
    `${text} kan geen merk noemen`,
    'Schrijf de naam van een merk uit het beleid: kleine letters, cijfers, koppeltekens.',
  ],
  notSockets: (text) => [
    `${text} is geen aantal verbindingen`,
    'Schrijf een geheel getal van 1 tot 100, bijvoorbeeld 4.',
  ],
  invisible: (code, text) => [`een onzichtbaar teken (${code}) in ${text}`, 'Verwijder het; typ de waarde opnieuw.'],
};
