import type { SuitePage } from './page.ts';

/** Pages that share their words with an offer and are none. Every second one is held. */
const written: readonly Omit<SuitePage, 'held'>[] = [
  {
    kind: 'sexologist',
    language: 'en',
    text: `Problems in bed are common. Our sexologist talks with couples about erection, orgasm, pain during sex and loss of desire. Masturbation is healthy. Watching porn every day can be a habit that therapy helps with. Make an appointment with the clinic; all sessions are confidential.`,
  },
  {
    kind: 'art museum',
    language: 'en',
    text: `The nude in painting, from Rubens to Schiele. The exhibition shows naked bodies as painters saw them, with erotic drawings that were once locked away. Photographs of nude models by Weston hang in room six. Guided tours on Sunday, children free.`,
  },
  {
    kind: 'breastfeeding',
    language: 'en',
    text: `Sore nipples and swollen breasts in the first week are normal. Our midwife shows how the baby takes the breast. Cream helps. Naked skin on skin calms both. Ask for a visit at home; the health fund pays.`,
  },
  {
    kind: 'seksuele voorlichting voor scholen',
    language: 'nl',
    text: `Lespakket over seks, porno en grenzen voor de derde graad. Leerlingen leren wat condooms en de pil doen, waarom pornofilms geen echte seks tonen, en wat sexting kan aanrichten. Met penismodel, vragenlijst en handleiding voor de leerkracht.`,
  },
  {
    kind: 'naaktstrand',
    language: 'nl',
    text: `Naturistenvereniging aan de kust. Wij zonnen en zwemmen bloot, met het hele gezin. Naakt zijn is hier gewoon en niets seksueels. Foto's maken is verboden. Lidgeld: dertig euro, kinderen gratis.`,
  },
  {
    kind: 'fertiliteit',
    language: 'nl',
    text: `Het spermaonderzoek: u levert het staal thuis of in het ziekenhuis in. Onthoud u drie dagen van seks en masturbatie. De arts bespreekt de uitslag en de behandeling met u en uw partner.`,
  },
  {
    kind: 'planning familial',
    language: 'fr',
    text: `Le centre répond à vos questions sur la sexualité : première fois, sodomie, fellation, plaisir, consentement, pornographie. Préservatifs gratuits, pilule du lendemain, dépistage du VIH. Médecin sur rendez-vous, anonyme pour les mineurs.`,
  },
  {
    kind: 'lingerie de mariage',
    language: 'fr',
    text: `Soutiens-gorge, guêpières et bas pour le grand jour. Nos modèles en dentelle subliment les seins et la taille. Essayage privé, retouches comprises. Nuisettes sexy à moitié prix en janvier.`,
  },
  {
    kind: 'Frauenarztpraxis',
    language: 'de',
    text: `Wir untersuchen Brust, Scheide und Gebärmutter, beraten zu Verhütung und Sexualität und behandeln Schmerzen beim Sex. Auch Fragen zu Pornos und Lust haben Platz. Termine online, alle Kassen.`,
  },
  {
    kind: 'Saunaclub im Schwimmbad',
    language: 'de',
    text: `Die Sauna ist ein textilfreier Bereich: man geht nackt hinein, das Handtuch liegt unter. Dienstag nur für Frauen. Nackte Haut ist hier so selbstverständlich wie Ruhe. Bademantel zum Ausleihen.`,
  },
  {
    kind: 'parental controls',
    language: 'en',
    text: `How to block porn videos and xxx sites on the router. Turn on the content filter, choose the category adult, and set a password. Free porn is two clicks away from every child: talk with them. Our tests of five parental control apps follow.`,
  },
  {
    kind: 'news of a trial about pornography',
    language: 'en',
    text: `A court fined the owner of three porn sites on Friday. Prosecutors said that amateur porn had been uploaded without consent. The journalist who reported the case spoke to eleven women. "They laughed when I asked them to delete the nude pictures", one said.`,
  },
  {
    kind: 'rooster breeders',
    language: 'en',
    text: `Cocks and hens of old breeds: our cock won first prize at the county show. Tits feed in the orchard all winter, and the ass in the paddock is friendly. Pussy willow is in bloom. Come and see the chicks.`,
  },
  {
    kind: 'dermatology of the intimate area',
    language: 'nl',
    text: `Jeuk aan de penis, vagina of anus komt vaak voor. Een schimmel geneest in een week met zalf. Laat een soa uitsluiten. De huidarts kijkt en stelt de diagnose, patiënten hoeven zich niet te schamen.`,
  },
  {
    kind: 'LGBT youth',
    language: 'en',
    text: `You think you might be gay, lesbian, bi or trans? You are welcome on Wednesday evening. We play games, watch films, talk about coming out, sex and first love. No adults but two counsellors. Snacks are free.`,
  },
  {
    kind: 'ransomware analysis',
    language: 'en',
    text: `The trojan came with a keygen for a photo program. Our sandbox shows how the fake crack drops a loader, turns off the antivirus and steals passwords. Cracked software and nulled plugins are the main way of infection this year. Indicators of compromise below.`,
  },
  {
    kind: 'licence management',
    language: 'en',
    text: `Volume activation explained: a KMS host activates Windows and Office in your own network. Buy product keys from a partner; each licence is assigned to one device. Illegal activators breach the agreement. Our auditors help before the vendor calls.`,
  },
  {
    kind: 'password research',
    language: 'en',
    text: `We measured how fast eight-character passwords can be cracked with one graphics card. The hash list came from a public contest. Use a password manager. The paper, the source code and a patch for the cracking tool are on our page.`,
  },
  {
    kind: 'climbing',
    language: 'en',
    text: `The crack climbs best in dry weather. Jam your fists, then reach for the full-length flake. Serial climbers will know the patch of loose rock at the top. Download the topo as a PDF, it is free.`,
  },
  {
    kind: 'open source kantoor',
    language: 'nl',
    text: `LibreOffice is vrije software: download de volledige versie gratis van de officiële site. U hebt geen licentiesleutel of activatie nodig. De broncode staat open, patches zijn welkom. Vergelijk het met betaalde pakketten in onze cursus.`,
  },
  {
    kind: 'waarschuwing van een bank',
    language: 'nl',
    text: `Opgelet: criminelen verkopen gestolen creditcardgegevens en gelekte wachtwoorden. Gebruik nooit gekraakte software of een keygen, ze bevatten malware. Meld phishing aan de politie en blokkeer uw kaart.`,
  },
  {
    kind: 'logithèque libre',
    language: 'fr',
    text: `Tous nos logiciels sont libres et gratuits : traitement de texte, retouche photo, comptabilité. Pas de crack, pas de numéro de série : téléchargez la version complète sur le site officiel. Le code source est sous licence GPL.`,
  },
  {
    kind: 'article sur le piratage',
    language: 'fr',
    text: `Le tribunal a condamné le fondateur d'un site de streaming gratuit. Selon l'étude, un internaute sur cinq regarde des films piratés. Les producteurs parlent de pertes, les chercheurs en doutent. Notre journaliste a suivi le procès.`,
  },
  {
    kind: 'Schlüsseldienst',
    language: 'de',
    text: `Wir öffnen Ihre Tür ohne Schaden, Tag und Nacht. Schlüssel nachmachen, Zylinder tauschen, Tresor knacken lassen: Preise stehen vorher fest. Seriennummer und Sicherungskarte bitte bereithalten.`,
  },
  {
    kind: 'IT-Sicherheit im Verein',
    language: 'de',
    text: `Warum Cracks und Keygens so gefährlich sind: Sie bringen Schadsoftware mit. Unser Vortrag zeigt, wie Angreifer geleakte Passwörter nutzen. Aktivieren Sie Updates, kaufen Sie Lizenzen im offiziellen Shop oder nehmen Sie freie Software.`,
  },
  {
    kind: 'public domain cinema',
    language: 'en',
    text: `Watch classic films free: everything here is in the public domain. Download the full movie of Nosferatu in 1080p, or the torrent that the archive itself offers. Restored by volunteers, subtitles under Creative Commons.`,
  },
  {
    kind: 'film festival',
    language: 'en',
    text: `The festival opens with the newest film of a Belgian director. All episodes of the documentary series are shown on Sunday, with subtitles. Stream the opening night free with your library card. Tickets at the door.`,
  },
  {
    kind: 'bibliotheek',
    language: 'nl',
    text: `Met uw lidkaart leent u e-books en luisterboeken gratis. Download de app, kies een bestseller en lees drie weken. Films en series van de openbare omroep staan er ook. Geen abonnement nodig.`,
  },
  {
    kind: 'Linux by torrent',
    language: 'nl',
    text: `Haal de nieuwste Debian binnen via torrent of magnet: zo sparen wij onze servers. Controleer de sha256. De volledige dvd is gratis, vrije software en van de gemeenschap. Seed mee als u kunt.`,
  },
  {
    kind: 'bouquet de chaînes légal',
    language: 'fr',
    text: `Avec notre offre, toutes les chaînes de sport et de cinéma pour vingt euros par mois. Essai gratuit d'un mois, décodeur compris. Films à la demande, séries complètes et replay. Service client en Belgique.`,
  },
  {
    kind: 'Rundfunkarchiv',
    language: 'de',
    text: `Hörspiele und ganze Konzerte zum kostenlosen Herunterladen, mit Erlaubnis der Künstler. Unsere Filme stehen ein Jahr in der Mediathek, ohne Anmeldung. Gemeinfreie Bücher als EPUB nebenan.`,
  },
  {
    kind: 'own band',
    language: 'en',
    text: `We give our new album away. Download the full album free, in FLAC or mp3, and share it with your friends: it is ours and under Creative Commons. If you like it, buy the vinyl. Tour dates below.`,
  },
  {
    kind: 'data breach notice',
    language: 'en',
    text: `On 3 March attackers copied our customer database. Email addresses and hashed passwords were leaked, no credit cards. We have informed the police and the data protection authority. Change your password if you used it elsewhere.`,
  },
  {
    kind: 'pharmacy',
    language: 'en',
    text: `Your pharmacy in the village. Sildenafil (Viagra) and tadalafil (Cialis) need a prescription; ask your doctor. We deliver at home, check your medication and vaccinate against flu. Open until seven.`,
  },
  {
    kind: 'games café',
    language: 'fr',
    text: `Jeux de société et jeux vidéo rétro, tous avec leur licence. Réservez une table, la partie est gratuite avec une boisson. Tournoi de belote vendredi. Nous réparons aussi vos vieilles consoles.`,
  },
  {
    kind: 'DVD-Verleih',
    language: 'de',
    text: `Die letzte Videothek der Stadt: Filme, Serien mit allen Staffeln und Konzerte auf DVD leihen. Kopieren ist verboten, Zurückspulen nicht mehr nötig. Mitgliedschaft kostenlos, Film zwei Euro am Tag.`,
  },
];

export const neighbourPages: readonly SuitePage[] = written.map((page, place) => ({ ...page, held: place % 2 === 1 }));
