import type { SuitePage } from './page.ts';

/** Offers in the three other categories, each in another voice. Every second one is held: looked at by `evaluate` alone. */
const written: readonly Omit<SuitePage, 'held'>[] = [
  {
    kind: 'gallery of amateurs',
    language: 'en',
    category: 'pornography',
    text: `Naughty housewives next door. Over 4,000 uncensored photo sets of naked wives, horny milfs and busty babes.

New girls added every night. Hot girl-on-girl action, blowjobs and hardcore scenes. Join now for full access. Models are 18+.`,
  },
  {
    kind: 'links to adult sites, nothing else',
    language: 'en',
    category: 'pornography',
    text: `My personal top list of the best xxx tubes. Big tits here, teens 18+ there, and free sex clips at the bottom.

Sponsors: hot cams, nude chat, hookup tonight. Webmasters, trade adult traffic with us.`,
  },
  {
    kind: 'erotic stories',
    language: 'en',
    category: 'pornography',
    text: `Thousands of dirty sex stories written by our readers: first time, threesome, anal, gangbang, swinger wife.

She took his cock deep and begged him to fuck her harder. He came all over her naked breasts. Read the next chapter. Adults only.`,
  },
  {
    kind: 'camshow',
    language: 'nl',
    category: 'pornography',
    text: `Geile meiden live voor de webcam. Kies je model, chat gratis en bekijk hoe ze zich helemaal uitkleedt.

Blote borsten, natte kutjes en harde pikken, de hele nacht door. 18+ alleen, klik hier om binnen te gaan.`,
  },
  {
    kind: 'sekscontact en filmpjes',
    language: 'nl',
    category: 'pornography',
    text: `Neukfilms van geile huisvrouwen, milfs en lesbo's. Elke dag verse neukfilmpjes, pijpen en anaal, ook op je telefoon.

Op zoek naar een neukdate vanavond? Sexdates bij jou in de buurt, discreet en gratis.`,
  },
  {
    kind: 'linkpagina voor volwassenen',
    language: 'nl',
    category: 'pornography',
    text: `De grootste startpagina met seks. Gratis sexfilms, hete babes, naakte vrouwen, homoseks en webcamseks op één pagina.

Voeg je eigen seksite toe. Alleen toegankelijk vanaf achttien jaar.`,
  },
  {
    kind: 'galerie coquine',
    language: 'fr',
    category: 'pornography',
    text: `Des milliers de photos de femmes nues, de salopes et de cougars qui se font baiser devant la caméra.

Sodomie, fellation, partouze : nos vidéos hard sont mises à jour tous les jours. Entrez si vous avez plus de 18 ans.`,
  },
  {
    kind: 'récits pour adultes',
    language: 'fr',
    category: 'pornography',
    text: `Histoires érotiques sans tabou. Il la prend contre le mur, elle suce sa bite et gémit de plaisir.

Plan cul, trio, échangisme : lisez la suite de nos récits de sexe. Réservé aux adultes, contenu explicite.`,
  },
  {
    kind: 'Amateurfilme',
    language: 'de',
    category: 'pornography',
    text: `Geile Hausfrauen ficken vor der Kamera. Über 9000 Sexclips mit deutschen Amateuren, reifen Frauen und Teens ab 18.

Blasen, Anal, Gruppensex. Jetzt gratis anmelden und sofort wichsen. Zutritt erst ab 18 Jahren.`,
  },
  {
    kind: 'Sammlung von Sexlinks',
    language: 'de',
    category: 'pornography',
    text: `Die besten Sexseiten im Netz, täglich geprüft: nackte Frauen, heiße Luder, Livecams, Fetisch und Erotik pur.

Partnerseiten: Sextreffen heute Nacht, Telefonsex, Pornotube. Nur für Erwachsene.`,
  },
  {
    kind: 'drawn pornography',
    language: 'en',
    category: 'pornography',
    text: `Read hentai manga online. Uncensored doujinshi, futanari, tentacles and monster girls in thousands of pages.

New rule 34 artwork and nsfw animations each day. You must be an adult to view explicit hentai.`,
  },
  {
    kind: 'escorts met foto’s',
    language: 'nl',
    category: 'pornography',
    text: `Naaktfoto's van onze dames, met expliciete video's van hun shows. Trio, SM en voetfetisj, alles kan.

Bekijk de naakte meisjes en hun hete filmpjes. Uitsluitend 18+.`,
  },
  {
    kind: 'a release blog',
    language: 'en',
    category: 'illegal-software',
    text: `PhotoMaster Pro 2027 v9.2 (x64) + Crack [Full]. Install the program, block it in the firewall, then copy the cracked exe into the folder.

Pre-activated, no serial needed. If your antivirus complains, it is a false positive. Mirrors: three file hosts.`,
  },
  {
    kind: 'activators',
    language: 'en',
    category: 'illegal-software',
    text: `One click activator for every edition of Windows and Office. KMS emulation, lifetime activation, works offline.

Run as administrator, press Activate and enjoy the genuine version for free. No product key required.`,
  },
  {
    kind: 'console games',
    language: 'en',
    category: 'illegal-software',
    text: `All repacks in one place: pre-cracked PC games, highly compressed, with all DLC unlocked. Download the full game for free via torrent.

Switch ROMs, NSP and XCI, with title keys. No-CD patch for older releases.`,
  },
  {
    kind: 'gekraakte programma’s',
    language: 'nl',
    category: 'illegal-software',
    text: `Download hier de volledige versie met crack. Installeer, kopieer de gekraakte exe en klaar: nooit meer betalen voor een licentie.

Windows activeren zonder sleutel, Office gratis voor altijd. Seriecodes staan in het tekstbestand. Zet je virusscanner uit.`,
  },
  {
    kind: 'extensies zonder licentie',
    language: 'nl',
    category: 'illegal-software',
    text: `Premium WordPress thema's en plugins gratis: nulled, licentiecontrole eruit gehaald, getest op onze server.

Waarom betalen? Download de pro-versie met een gekraakte licentie en deel hem met je vrienden.`,
  },
  {
    kind: 'jeux déplombés',
    language: 'fr',
    category: 'illegal-software',
    text: `Jeux PC crackés à télécharger en un clic, tous les DLC débloqués. Copiez le crack dans le dossier et jouez.

Activateur Windows et Office à vie. Générateur de clés fourni, désactivez votre antivirus avant l'installation.`,
  },
  {
    kind: 'clés et générateurs',
    language: 'fr',
    category: 'illegal-software',
    text: `Vous cherchez un numéro de série ? Nous avons des clés de produit pour tous les logiciels, gratuites et testées.

Patch, crack, générateur de licence : version complète sans payer. Suivez le tutoriel d'activation.`,
  },
  {
    kind: 'Vollversionen',
    language: 'de',
    category: 'illegal-software',
    text: `Vollversion kostenlos laden, Crack liegt bei. Einfach die gecrackte Datei ins Programmverzeichnis kopieren und den Virenscanner abschalten.

Windows dauerhaft aktivieren ohne Produktschlüssel, Office-Aktivator, Seriennummern für alles.`,
  },
  {
    kind: 'Spiele ohne Kopierschutz',
    language: 'de',
    category: 'illegal-software',
    text: `Neue PC-Spiele als Repack, bereits gecrackt, alle Erweiterungen freigeschaltet. Kopierschutz entfernt, No-CD-Patch inklusive.

Download über One-Click-Hoster, Keygen im Archiv. Wer zahlt denn noch für Software?`,
  },
  {
    kind: 'films before release',
    language: 'en',
    category: 'illegal-information',
    text: `Watch the newest blockbusters online for free in 1080p, no sign up, no ads. Cam rips first, web-dl a week later.

Season 4 complete, all episodes with subtitles. Stream now or grab the torrent. Takedown requests are laughed at.`,
  },
  {
    kind: 'music in lossless copies',
    language: 'en',
    category: 'illegal-information',
    text: `Latest leaks: full discographies in FLAC and 320 kbps, weeks before the shops have them. Rapidgator and Mega links inside.

Rar password: musicfan. Please re-up when a link is dead. Support the uploader, not the label.`,
  },
  {
    kind: 'shadow library',
    language: 'en',
    category: 'illegal-information',
    text: `Any textbook as a free PDF. We ripped them from the publishers so that you need not pay. Paywalled papers on request.

Scanned bestsellers, audiobooks, magazines: direct download, DRM removed.`,
  },
  {
    kind: 'television without subscription',
    language: 'en',
    category: 'illegal-information',
    text: `12,000 channels for 5 euros a month: all sports, all pay per view, every premium movie channel. IPTV resellers welcome.

M3U list and free trial by message. Works on any box, no contract with the cable company needed.`,
  },
  {
    kind: 'films kijken',
    language: 'nl',
    category: 'illegal-information',
    text: `Nieuwe bioscoopfilms kijk je hier gratis online, met ondertitels en zonder registratie. Hele seizoenen in HD.

Torrents en directe downloads. Waarom naar de bioscoop als het hier voor niks kan?`,
  },
  {
    kind: 'boeken delen',
    language: 'nl',
    category: 'illegal-information',
    text: `Meer dan 20.000 e-books gratis downloaden, ook de nieuwste bestsellers, zonder kopieerbeveiliging.

Studieboeken als pdf gescand. Wachtwoord van het zipbestand: lezen. Stuur ons jouw boeken, dan delen wij ze.`,
  },
  {
    kind: 'iptv',
    language: 'nl',
    category: 'illegal-information',
    text: `Alle betaalzenders, alle voetbal, 9000 zenders voor 10 euro per maand. IPTV abonnement zonder contract bij de kabel.

Films en series on demand inbegrepen. Gratis proefperiode, werkt op elke box.`,
  },
  {
    kind: 'séries en téléchargement',
    language: 'fr',
    category: 'illegal-information',
    text: `Tous les films récents en streaming gratuit et illimité, VF et VOSTFR, sans inscription. Saison complète en torrent ou sur 1fichier.

Uptobox, liens directs, DVDRip et 1080p. Films encore au cinéma, déjà ici.`,
  },
  {
    kind: 'livres et musique copiés',
    language: 'fr',
    category: 'illegal-information',
    text: `Ebooks gratuits : les derniers prix littéraires en EPUB, DRM supprimés. Discographies complètes en MP3 à télécharger.

Mot de passe de l'archive dans le fichier texte. Partagez vos scans de BD avec nous.`,
  },
  {
    kind: 'Kino zu Hause',
    language: 'de',
    category: 'illegal-information',
    text: `Kinofilme online schauen, kostenlos und ohne Anmeldung, schon vor dem Start. Serien komplett, alle Staffeln in HD.

Streams, Torrents und Hoster-Links. Abmahnung? Nicht mit unserem VPN.`,
  },
  {
    kind: 'Pay-TV für wenig Geld',
    language: 'de',
    category: 'illegal-information',
    text: `Alle Pay-TV-Sender für 8 Euro im Monat, ohne Vertrag: Bundesliga, Filme, Serien. IPTV-Liste sofort per Mail.

Reseller gesucht. Dazu Hörbücher und ganze Diskografien als Download gratis.`,
  },
  {
    kind: 'accounts for sale',
    language: 'en',
    category: 'illegal-information',
    text: `Hacked streaming accounts with warranty, one dollar each. Fresh dumps with pin, fullz, cloned cards and bank logs.

Email and password lists of the latest breach. Payment in crypto only, vouched sellers.`,
  },
  {
    kind: 'gestolen gegevens',
    language: 'nl',
    category: 'illegal-information',
    text: `Gehackte accounts te koop, met garantie. Verse creditcardgegevens, paspoortscans en inloggegevens van banken.

De volledige gelekte klantendatabase downloaden? Betaal in bitcoin en je krijgt de link.`,
  },
];

export const offerPages: readonly SuitePage[] = written.map((page, place) => ({ ...page, held: place % 2 === 1 }));
