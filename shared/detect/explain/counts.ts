/** How many of what a rule counted, in the reader's language: the excerpt holds the page's own words alone. */
import type { InEveryLanguage, Language } from '../../messages.ts';
import type { Finding } from '../finding.ts';

type Counted = NonNullable<Finding['counted']>;

const sitesOutOfSight: InEveryLanguage<(counted: Counted) => string> = {
  en: ({ hits }) => `Websites in hidden links: ${hits}.`,
  nl: ({ hits }) => `Websites in onzichtbare links: ${hits}.`,
  fr: ({ hits }) => `Sites dans des liens invisibles : ${hits}.`,
  de: ({ hits }) => `Websites in unsichtbaren Links: ${hits}.`,
};
/** By the last part of a rule's id. */
const counts: Readonly<Record<string, InEveryLanguage<(counted: Counted) => string>>> = {
  'listed-share': {
    en: ({ hits, of = hits }) => `Listed: ${hits} of ${of} websites.`,
    nl: ({ hits, of = hits }) => `Op een lijst: ${hits} van ${of} websites.`,
    fr: ({ hits, of = hits }) => `Sur une liste : ${hits} sites sur ${of}.`,
    de: ({ hits, of = hits }) => `Auf einer Liste: ${hits} von ${of} Websites.`,
  },
  'open-folder': {
    en: ({ hits, of = hits }) => `Such files: ${hits} of ${of}.`,
    nl: ({ hits, of = hits }) => `Zulke bestanden: ${hits} van ${of}.`,
    fr: ({ hits, of = hits }) => `Fichiers de ce genre : ${hits} sur ${of}.`,
    de: ({ hits, of = hits }) => `Solche Dateien: ${hits} von ${of}.`,
  },
  doorway: {
    en: ({ hits }) => `Shops that it links to: ${hits}.`,
    nl: ({ hits }) => `Winkels waarnaar ze linkt: ${hits}.`,
    fr: ({ hits }) => `Boutiques vers lesquelles elle renvoie : ${hits}.`,
    de: ({ hits }) => `Verlinkte Läden: ${hits}.`,
  },
  'hidden-advertising-links': sitesOutOfSight,
  advertising: {
    en: ({ hits }) => `Websites that only hidden links lead to: ${hits}.`,
    nl: ({ hits }) => `Websites waarheen enkel onzichtbare links leiden: ${hits}.`,
    fr: ({ hits }) => `Sites vers lesquels ne mènent que des liens invisibles : ${hits}.`,
    de: ({ hits }) => `Websites, zu denen nur unsichtbare Links führen: ${hits}.`,
  },
  'hidden-script': sitesOutOfSight,
  credentials: {
    en: ({ hits }) => `Mail addresses with passwords: ${hits}.`,
    nl: ({ hits }) => `Mailadressen met wachtwoord: ${hits}.`,
    fr: ({ hits }) => `Adresses e-mail avec mot de passe : ${hits}.`,
    de: ({ hits }) => `Mailadressen mit Passwort: ${hits}.`,
  },
  cards: {
    en: ({ hits }) => `Payment card numbers: ${hits}.`,
    nl: ({ hits }) => `Nummers van betaalkaarten: ${hits}.`,
    fr: ({ hits }) => `Numéros de carte de paiement : ${hits}.`,
    de: ({ hits }) => `Nummern von Zahlungskarten: ${hits}.`,
  },
  accounts: {
    en: ({ hits }) => `Bank accounts beside personal data: ${hits}.`,
    nl: ({ hits }) => `Bankrekeningen naast persoonsgegevens: ${hits}.`,
    fr: ({ hits }) => `Comptes bancaires à côté de données personnelles : ${hits}.`,
    de: ({ hits }) => `Bankkonten neben persönlichen Daten: ${hits}.`,
  },
  'national-numbers': {
    en: ({ hits }) => `Belgian national numbers: ${hits}.`,
    nl: ({ hits }) => `Rijksregisternummers: ${hits}.`,
    fr: ({ hits }) => `Numéros de registre national : ${hits}.`,
    de: ({ hits }) => `Belgische Nationalregisternummern: ${hits}.`,
  },
};

/** Undefined where nothing was counted. */
export const countOf = (
  { rule, counted }: Pick<Finding, 'rule' | 'counted'>,
  language: Language,
): string | undefined =>
  counted === undefined ? undefined : counts[rule.slice(rule.lastIndexOf('/') + 1)]?.[language](counted);
