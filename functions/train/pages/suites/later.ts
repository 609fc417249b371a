import type { SuitePage } from './page.ts';

/**
 * Written when the rules of company stood fast, to see how far they carry: two of these twelve offers were found then, all eight
 * neighbours left alone. The rules were widened after that look, so these pages are no longer unseen.
 */
const written: readonly SuitePage[] = [
  {
    kind: 'a members’ area',
    language: 'en',
    category: 'pornography',
    text: `Welcome to my private playground. I am Candy, 23, and I love to show off. In the members' area you get 80 photo sets and two hours of solo and lesbian clips, all in HD.

Toys, stockings, feet, squirting: tell me what you like in the live room. Site for adults, all content is sexually explicit.`,
  },
  {
    kind: 'sekswinkel met films',
    language: 'nl',
    category: 'pornography',
    text: `Pikante dvd's en downloads: hardcore, gay, bondage en groepsseks. Nieuw deze week: stoeipoezen in latex.

Bekijk de trailers met blote sterren. U bevestigt dat u meerderjarig bent en geen aanstoot neemt aan porno.`,
  },
  {
    kind: 'annuaire du x',
    language: 'fr',
    category: 'pornography',
    text: `L'annuaire du X gratuit : tubes, webcams, rencontres chaudes, photos de blondes à poil et vidéos amateur.

Chaque jour un nouveau site de cul testé pour vous. Interdit aux moins de dix-huit ans.`,
  },
  {
    kind: 'Videothek für Erwachsene',
    language: 'de',
    category: 'pornography',
    text: `Über 500 Stunden feinste Pornografie: Swinger, Lack und Leder, MILFs, Lesbenspiele und heiße Nachbarinnen.

Sofort streamen, diskret bezahlen. Unsere Mädchen zeigen alles, auch live vor der Cam. Ab 18.`,
  },
  {
    kind: 'office for nothing',
    language: 'en',
    category: 'illegal-software',
    text: `How to get Microsoft Office for free: download the ISO from our mirror, mount it, run the activation script and reboot. It will show as licensed.

Works for Adobe apps too, with the patched amtlib. Disable updates so that it does not phone home.`,
  },
  {
    kind: 'programma’s delen',
    language: 'nl',
    category: 'illegal-software',
    text: `Op deze site vind je dure programma's zonder te betalen. Download, pak uit met WinRAR, start de keygen en plak de code.

Ook patches en medicijn voor spellen. Werkt de link niet meer? Vraag een nieuwe upload aan in het forum.`,
  },
  {
    kind: 'appli débridée',
    language: 'fr',
    category: 'illegal-software',
    text: `APK modifiées : argent illimité, pub supprimée, abonnement premium débloqué sans payer. Spotify, jeux, éditeurs vidéo.

Autorisez les sources inconnues et installez. Logiciels PC avec patch et activation permanente dans la rubrique voisine.`,
  },
  {
    kind: 'Schlüssel aus dem Generator',
    language: 'de',
    category: 'illegal-software',
    text: `Kein Geld für Lizenzen? Unser Generator spuckt gültige Keys aus, für Betriebssysteme, Virenscanner und Spiele.

Lade das Programm, trag den Key ein, blockiere die Online-Prüfung in der hosts-Datei. Läuft für immer.`,
  },
  {
    kind: 'anime with subtitles',
    language: 'en',
    category: 'illegal-information',
    text: `Stream every anime the day after it airs in Japan, fan subbed, free, no account. Full seasons as batch torrent or on Mega.

Manga scans of the weekly magazines, translated before the official release. We rehost when links get taken down.`,
  },
  {
    kind: 'voetbal kijken',
    language: 'nl',
    category: 'illegal-information',
    text: `Alle wedstrijden live en gratis, ook die van de betaalkanalen. Kies een stream, sluit de reclame en kijk.

Films staan onder een andere knop: dezelfde dag als in de bioscoop, Nederlands ondertiteld, ook als download.`,
  },
  {
    kind: 'magazines scannés',
    language: 'fr',
    category: 'illegal-information',
    text: `Toute la presse du jour en PDF gratuit : quotidiens, magazines, BD, scannés chaque matin par notre équipe.

Séries en VF le lendemain de la diffusion américaine. Les liens morts sont remplacés. Payer ? Jamais.`,
  },
  {
    kind: 'Hörbücher für alle',
    language: 'de',
    category: 'illegal-information',
    text: `Tausende Hörbücher und aktuelle Alben zum Gratis-Download, von uns gerippt. Passwort der Archive steht im ersten Beitrag.

Wünsche erfüllen wir im Forum: Serienstaffeln, Magazine, Lehrbücher. Links bei drei Hostern.`,
  },
  {
    kind: 'urologist',
    language: 'nl',
    text: `Erectieproblemen komen vaak voor. De uroloog bespreekt pillen, pomp en prothese. Ook voor wie te snel klaarkomt is er hulp. Breng een lijst van uw geneesmiddelen mee. Kies een afspraak in de polikliniek.`,
  },
  {
    kind: 'a novel reviewed',
    language: 'en',
    text: `The novel tells of a brothel in Antwerp in 1912. Naked bodies, cheap champagne and a murdered girl: the author spares nothing, but she never wallows. The explicit scenes serve the story. Four stars from our reviewer.`,
  },
  {
    kind: 'cours de nu',
    language: 'fr',
    text: `Cours de dessin d'après modèle vivant, tous les mardis. Femmes et hommes posent nus, poses de vingt minutes. Matériel compris, places limitées. L'exposition de fin d'année montre les meilleurs nus.`,
  },
  {
    kind: 'Beratung bei Missbrauch',
    language: 'de',
    text: `Wurden Sie als Kind missbraucht? Wir hören zu, kostenlos und vertraulich. Auch wer Bilder von sich im Netz findet, bekommt Hilfe beim Löschen. Therapeutinnen, Anwälte und eine Gruppe am Mittwoch.`,
  },
  {
    kind: 'upgrade of an office',
    language: 'en',
    text: `We move your company to the new Office: licences counted, keys entered, updates on. Activation takes a minute for each machine. Free talk about which edition you need. Old installation discs are recycled.`,
  },
  {
    kind: 'speleotheek',
    language: 'nl',
    text: `Spellen en puzzels lenen voor twee euro. Nieuwe spellen elke maand, ook voor de console. Is er een stuk kapot of weg, meld het even. Downloads hebben we niet, wel koffie.`,
  },
  {
    kind: 'radio scolaire',
    language: 'fr',
    text: `Écoutez en direct la radio de l'école, gratuitement. Les séries de reportages sont à télécharger en MP3 ; les élèves ont tout enregistré eux-mêmes. Nouvelle saison dès octobre.`,
  },
  {
    kind: 'Sportverein im Livestream',
    language: 'de',
    text: `Alle Heimspiele unserer Handballer kostenlos im Livestream, von Eltern gefilmt. Wer verpasst hat, schaut die Aufzeichnung am Montag. Spenden für die neue Kamera sind willkommen.`,
  },
];

export const laterPages: readonly SuitePage[] = written;
