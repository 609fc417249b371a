import type { SuitePage } from './page.ts';

/** The other categories, by their words alone, with what resembles them. */
export const otherPages: readonly SuitePage[] = [
  {
    kind: 'a tube of films for adults',
    language: 'en',
    category: 'pornography',
    text: `Watch free porn videos in full HD. New xxx clips every hour, hot amateurs, live sex cams with naked girls.

Hardcore sex movies, no registration. Adults only: you must be 18 to enter. Our pornstars are waiting for you.`,
  },
  {
    kind: 'porno met webcams',
    language: 'nl',
    category: 'pornography',
    text: `Gratis porno kijken: duizenden sexfilms, pornofoto's en geile amateurs voor de webcam.

Alleen voor volwassenen, ouder dan 18 jaar. Hardcore sex, live sexcams en pornosterren, elke dag nieuw.`,
  },
  {
    kind: 'sexual health clinic',
    language: 'en',
    text: `The clinic tests for infections, free and without your name. A nurse explains how to use condoms. We talk about sex, porn and consent without shame.

Young people ask about the penis, the vagina and the first time. Doctors answer every Thursday.`,
  },
  {
    kind: 'lingerie en badmode',
    language: 'nl',
    text: `Nieuwe collectie lingerie en badmode voor vrouwen. Beha's in alle maten, ook na een borstoperatie.

Onze verkoopster meet uw maat discreet op. Ruilen binnen de veertien dagen.`,
  },
  {
    kind: 'cracked programs',
    language: 'en',
    category: 'illegal-software',
    text: `Download cracked software with keygen and serial numbers. Full version, crack included, activation removed.

Free license keys and nulled scripts, updated daily. Turn off your antivirus before you run the patch.`,
  },
  {
    kind: 'logiciels piratés',
    language: 'fr',
    category: 'illegal-software',
    text: `Téléchargez des logiciels crackés avec keygen et numéros de série gratuits. Version complète, crack inclus.

Contournez l'activation en deux clics. Clés de licence gratuites, patch et keygen.`,
  },
  {
    kind: 'free software licences explained',
    language: 'en',
    text: `What may you do with free software? The GNU licence lets you copy, change and share the source code.

Patches are welcome. To crack a nut you need a hammer; to crack a bug you need a test. Serial ports are described in chapter four.`,
  },
  {
    kind: 'Filme und Alben zum Kopieren',
    language: 'de',
    category: 'illegal-information',
    text: `Aktuelle Kinofilme gratis herunterladen, ganze Alben kostenlos, Bestseller als EPUB gratis.

Passwort für das Archiv steht im Forum. Warez und Serien in HD, ohne Anmeldung, DMCA egal.`,
  },
  {
    kind: 'Leihbücherei',
    language: 'de',
    text: `In unserer Bücherei leihen Sie Filme, Alben und Bestseller auch als EPUB aus. Der Ausweis kostet zehn Euro im Jahr.

Gemeinfreie Bücher laden Sie hier kostenlos herunter: Goethe, Heine, Droste.`,
  },
  {
    kind: 'a baker',
    language: 'nl',
    text: `Ons brood wordt elke nacht gebakken met meel uit de streek. Op zondag zijn er koffiekoeken.

De winkel is open van zes tot zes. Bestel uw taart twee dagen vooraf. Parkeren kan achter de kerk.`,
  },
  {
    kind: 'garage',
    language: 'fr',
    text: `Notre garage répare toutes les marques. Contrôle des freins, des pneus et de la batterie en une heure.

Prenez rendez-vous par téléphone. Voiture de remplacement sur demande.`,
  },
];
