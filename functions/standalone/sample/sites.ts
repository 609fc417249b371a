/** The sample hosting: what each of its sites is, and whose. Everything here is invented; see the folder sites/ for the pages. */
import type { Language } from '../../../shared/messages.ts';
import type { ContactRole, Contract, Inventory } from '../../../shared/site/inventory.ts';

export type SampleSite = {
  readonly host: string;
  readonly server: 'web1' | 'web2';
  readonly customer: string;
  /** For the visitor. */
  readonly what: string;
  readonly expected: 'nothing' | 'flag';
  /** Paths that the customer takes away when the visitor presses "fix"; `/` then shows an empty page. */
  readonly offending: readonly string[];
};
type Person = {
  readonly role: ContactRole;
  readonly name: string;
  readonly email: string;
  readonly language?: Language;
};
type SampleCustomer = {
  readonly id: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly language: Language;
  readonly people: readonly Person[];
};

const clean = (host: string, server: SampleSite['server'], customer: string, what: string): SampleSite => ({
  host,
  server,
  customer,
  what,
  expected: 'nothing',
  offending: [],
});
const offends = (
  host: string,
  server: SampleSite['server'],
  customer: string,
  what: string,
  ...offending: readonly string[]
): SampleSite => ({ host, server, customer, what, expected: 'flag', offending });

export const sampleSites: readonly SampleSite[] = [
  clean('bakkerij-dejong.example', 'web1', 'dejong', 'a bakery, in Dutch'),
  clean('petanque-tilleuls.example', 'web1', 'tilleuls', 'a pétanque club, in French'),
  clean('schreinerei-vogt.example', 'web2', 'vogt', 'a joiner, in German'),
  clean('iris-marlow.example', 'web2', 'marlow', 'an illustrator, in English'),
  clean('nightlight-photo.example', 'web1', 'nightlight', 'a photographer, whose other site is the next one'),
  offends(
    'velvet-evening.example',
    'web1',
    'nightlight',
    'adult videos, labelled as such',
    '/',
    '/videos.html',
    '/galleries.html',
  ),
  offends(
    'film-kelder.example',
    'web1',
    'filmkelder',
    'copied films with magnet links, in Dutch',
    '/',
    '/films.html',
    '/series.html',
  ),
  offends(
    'album-cave.example',
    'web2',
    'cave',
    'copied albums; mail to its administrative contact bounces',
    '/',
    '/albums.html',
  ),
  offends('themes-offerts.example', 'web2', 'themes', 'themes without their licence, in French', '/', '/plugins.html'),
  offends('keyshack.example', 'web1', 'keyshack', 'key generators', '/', '/keygens.html'),
  offends('heimatstimme.example', 'web2', 'heimat', 'hatred of migrants, in German', '/', '/aufruf.html'),
  offends('evening-links.example', 'web1', 'evening', 'nothing of its own, only links to adult sites', '/'),
  // Its pages stay; the injected block goes (see `tidy` in server.ts).
  offends('bloemen-anneleen.example', 'web2', 'anneleen', 'a florist, hacked: hidden spam on every page'),
  clean('samen-tegen-haat.example', 'web1', 'samen', 'quotes hatred to condemn it, in Dutch'),
  clean('centre-sante-jonquilles.example', 'web2', 'jonquilles', 'a health centre with sex education, in French'),
  clean('patchnotes-blog.example', 'web1', 'patch', 'a security blog that writes about keygens'),
  clean('mirror-kestrel.example', 'web2', 'kestrel', 'a Linux mirror with torrents'),
];

const mail = (name: string, email: string, language?: Language): Person => ({
  role: 'administrative',
  name,
  email,
  ...(language === undefined ? {} : { language }),
});
const helper = (name: string, email: string, language?: Language): Person => ({
  ...mail(name, email, language),
  role: 'contact-person',
});

const customers: readonly SampleCustomer[] = [
  {
    id: 'dejong',
    name: 'Bakkerij De Jong',
    address: ['Markt 12', '2000 Antwerpen', 'België'],
    language: 'nl',
    people: [mail('An De Jong', 'an@bakkerij-dejong.example')],
  },
  {
    id: 'tilleuls',
    name: 'Club de pétanque Les Tilleuls',
    address: ['Place des Tilleuls 3', '5000 Namur', 'Belgique'],
    language: 'fr',
    people: [mail('Luc Renard', 'luc@petanque-tilleuls.example')],
  },
  {
    id: 'vogt',
    name: 'Schreinerei Vogt',
    address: ['Hauptstraße 40', '4700 Eupen', 'Belgien'],
    language: 'de',
    people: [mail('Karl Vogt', 'karl@schreinerei-vogt.example')],
  },
  {
    id: 'marlow',
    name: 'Iris Marlow',
    address: ['Kaai 7', '9000 Gent', 'Belgium'],
    language: 'en',
    people: [mail('Iris Marlow', 'iris@iris-marlow.example')],
  },
  {
    id: 'nightlight',
    name: 'Nightlight Media',
    address: ['Harbour Road 21', '8400 Oostende', 'Belgium'],
    language: 'en',
    people: [
      mail('Robin Hale', 'robin@nightlight-photo.example'),
      helper('Web Studio Delta', 'studio@webstudio-delta.example', 'nl'),
    ],
  },
  {
    id: 'filmkelder',
    name: 'De Filmkelder',
    address: ['Onderstraat 5', '3000 Leuven', 'België'],
    language: 'nl',
    people: [mail('Joris Kok', 'joris@film-kelder.example')],
  },
  {
    id: 'cave',
    name: 'Album Cave',
    address: ['Rue du Puits 9', '4000 Liège', 'Belgium'],
    language: 'en',
    people: [
      mail('Sam Orme', 'bounce.office@album-cave.example'),
      helper('Noor Peeters', 'noor@boekhouding-peeters.example', 'nl'),
    ],
  },
  {
    id: 'themes',
    name: 'Atelier Code Libre',
    address: ['Rue Haute 88', '1000 Bruxelles', 'Belgique'],
    language: 'fr',
    people: [mail('Élise Morel', 'elise@themes-offerts.example')],
  },
  {
    id: 'keyshack',
    name: 'Keyshack',
    address: ['Dock 14', '2030 Antwerpen', 'Belgium'],
    language: 'en',
    people: [mail('Pat Quill', 'pat@keyshack.example')],
  },
  {
    id: 'heimat',
    name: 'Heimatstimme',
    address: ['Am Berg 2', '4780 Sankt Vith', 'Belgien'],
    language: 'de',
    people: [mail('Egon Brandt', 'egon@heimatstimme.example')],
  },
  {
    id: 'evening',
    name: 'Jo Lark',
    address: ['Lindenlaan 30', '3500 Hasselt', 'Belgium'],
    language: 'en',
    people: [mail('Jo Lark', 'jo@evening-links.example')],
  },
  {
    id: 'anneleen',
    name: 'Bloemen Anneleen',
    address: ['Naamsestraat 101', '3000 Leuven', 'België'],
    language: 'nl',
    people: [mail('Anneleen Wouters', 'anneleen@bloemen-anneleen.example')],
  },
  {
    id: 'samen',
    name: 'Samen tegen haat',
    address: ['Buurthuisplein 1', '9100 Sint-Niklaas', 'België'],
    language: 'nl',
    people: [mail('Fatma Aydin', 'fatma@samen-tegen-haat.example')],
  },
  {
    id: 'jonquilles',
    name: 'Centre de santé Les Jonquilles',
    address: ['Avenue des Jonquilles 6', '6000 Charleroi', 'Belgique'],
    language: 'fr',
    people: [mail('Claire Dubois', 'claire@centre-sante-jonquilles.example')],
  },
  {
    id: 'patch',
    name: 'Patch Notes',
    address: ['Station Square 4', '2800 Mechelen', 'Belgium'],
    language: 'en',
    people: [mail('Lee Novak', 'lee@patchnotes-blog.example')],
  },
  {
    id: 'kestrel',
    name: 'Kestrel Linux Mirrors',
    address: ['Datacenterlaan 1', '1831 Diegem', 'Belgium'],
    language: 'en',
    people: [mail('Kim Strand', 'kim@mirror-kestrel.example')],
  },
];

/** One contract a customer, on the domain of its last site: what a termination would end. */
const contractOf = (customer: SampleCustomer): Contract => ({
  id: `contract-${customer.id}`,
  customer: customer.id,
  domain: sampleSites.findLast((site) => site.customer === customer.id)?.host ?? `${customer.id}.example`,
  renewsOn: '2027-09-01',
  status: 'active',
});

/** The inventory of the sample; all of it is served on loopback at `port`. */
export const sampleInventory = (port: number): Inventory => ({
  customers: customers.map(({ id, name, address, language }) => ({ id, name, address, language })),
  contacts: customers.flatMap(({ id: customer, language, people }) =>
    people.map((person, at) => ({ id: `${customer}-${at + 1}`, customer, language, ...person })),
  ),
  contracts: customers.map(contractOf),
  servers: ['web1', 'web2'].map((id) => ({ id, addresses: ['127.0.0.1'], sockets: 4 })),
  sites: sampleSites.map(({ host, customer, server }) => ({
    host,
    contract: `contract-${customer}`,
    server,
    start: `http://${host}:${port}/`,
  })),
});
