import type { SuitePage } from './page.ts';

/** Written after the last change of the rules, and only counted since. */
export const freshPages: readonly SuitePage[] = [
  {
    kind: 'fresh look 1',
    language: 'en',
    category: 'pornography',
    held: true,
    text: 'Free xxx galleries of real couples. Watch Mandy strip and ride her boyfriend, then see the hottest cumshots of the week. Bookmark our adult portal for fresh nude girls.',
  },
  {
    kind: 'fresh look 2',
    language: 'nl',
    category: 'pornography',
    held: true,
    text: 'Hier vind je hete vrouwen die van seks houden. Kijk hoe Chantal haar buurman pijpt en klaarkomt. Duizenden pornofoto’s, elke dag bijgewerkt. Alleen voor 18 jaar en ouder.',
  },
  {
    kind: 'fresh look 3',
    language: 'fr',
    category: 'pornography',
    held: true,
    text: 'Regardez nos vidéos de filles chaudes qui se masturbent devant la webcam. Gros seins, levrette, éjac faciale. Site réservé aux adultes majeurs.',
  },
  {
    kind: 'fresh look 4',
    language: 'de',
    category: 'pornography',
    held: true,
    text: 'Schau dir an, wie die geile Nachbarin es sich selbst macht. Tausende Nacktfotos und Pornos kostenlos, dazu private Sexkontakte. Nur ab 18.',
  },
  {
    kind: 'fresh look 5',
    language: 'en',
    category: 'illegal-software',
    held: true,
    text: 'Download AutoDraw 2026 cracked full version with serial keys. Steps: install, do not open, copy the patch to the folder, use the keygen. Tested on Windows 11, enjoy.',
  },
  {
    kind: 'fresh look 6',
    language: 'nl',
    category: 'illegal-software',
    held: true,
    text: 'Gratis games voor pc: de nieuwste titels, al gekraakt. Download het iso-bestand, installeer en speel. Zonder Steam, zonder sleutel.',
  },
  {
    kind: 'fresh look 7',
    language: 'fr',
    category: 'illegal-software',
    held: true,
    text: 'Obtenez Windows et Photoshop sans rien payer grâce à notre activateur. Téléchargez le fichier, lancez le crack en administrateur, redémarrez.',
  },
  {
    kind: 'fresh look 8',
    language: 'de',
    category: 'illegal-software',
    held: true,
    text: 'Teure Programme für lau: hier gibt es Cracks, Patches und Seriennummern, sortiert von A bis Z. Laden, entpacken, Crack starten, fertig.',
  },
  {
    kind: 'fresh look 9',
    language: 'en',
    category: 'illegal-information',
    held: true,
    text: 'Latest Hollywood movies free download in 720p and 1080p. Dual audio, small size, Google Drive links. New web series added every Friday.',
  },
  {
    kind: 'fresh look 10',
    language: 'nl',
    category: 'illegal-information',
    held: true,
    text: 'Download de nieuwste films en series gratis als torrent. Elke week nieuwe releases in HD, ook muziekalbums en e-books van bekende schrijvers.',
  },
  {
    kind: 'fresh look 11',
    language: 'fr',
    category: 'illegal-information',
    held: true,
    text: 'Télécharger gratuitement films, séries et mangas en HD : les sorties cinéma de la semaine en DVDRip, liens Uptobox et torrents.',
  },
  {
    kind: 'fresh look 12',
    language: 'de',
    category: 'illegal-information',
    held: true,
    text: 'Aktuelle Kinofilme und Serien gratis streamen in HD, dazu Musikalben und E-Books als Download. Ohne Anmeldung, ohne Kosten.',
  },
];
