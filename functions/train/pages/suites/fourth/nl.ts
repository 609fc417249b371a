/** Written by one hand before it had read a rule, one page a kind and language. Every other page is kept from whoever tunes. Invented, mild. */
export const nl = `
=== pornography | links only
# Startpagina voor volwassenen
Alleen links, geen eigen inhoud. Elke week nagekeken, pas vanaf 18 jaar.
## Filmpjes
- Gratis pornofilms van eigen bodem -> http://vlaamse-pornofilms.example/
- Geile huisvrouwen -> http://geile-huisvrouwen.example/
- Sekscams -> http://sekscams-live.example/
## Foto's
- Naaktfoto's van amateurs -> http://amateur-naakt.example/
- XXX plaatjes -> http://xxx-plaatjes.example/
Staat uw site er niet bij? Stuur een mailtje.
=== pornography | erotic story
# De buurvrouw, deel twee
Ze trok haar slipje uit en ging op de rand van het bed zitten. Zijn blik gleed over haar borsten, haar tepels waren stijf. Toen hij zijn hand tussen haar benen legde voelde hij hoe nat ze was. Ze kreunde zacht en greep naar zijn stijve pik.
"Neem me," fluisterde ze, "hier, nu." Hij drong langzaam bij haar binnen.
- Deel drie: in de sauna -> /verhalen/buurvrouw-3.html
- Meer sexverhalen -> /verhalen/
=== pornography | escort
# Privé ontvangst bij Chantal
Ik ben Chantal, 36, rondborstig en gezellig. Ik ontvang privé in Kortrijk, ook hotelbezoek. Massage met happy end, trio, lichte sm, anaal mogelijk.
Half uur 80, uur 140. Elke dag van 10 tot 22 uur, enkel op afspraak. Geen sms van anonieme nummers.
- Foto's van mij en mijn vriendin Kelly -> /fotos.html
=== pornography | cam site
# Nu online: 96 dames achter de webcam
Kijk hoe ze zich voor jou uitkleden. Gratis chatten, privéshow vanaf 1,50 per minuut. Sandra (41) is naakt en wil spelen, Lotte (20) zit klaar met haar speeltje.
- Begin een privéshow -> /kamer/sandra
- Zelf achter de cam? Verdien tot 4000 per maand -> /modellen
Toegang vanaf 18 jaar.
=== pornography | tube
# Rode Lamp: gratis seksfilmpjes
Meest bekeken vandaag
- Vlaamse studente pijpt haar vriendje (8:12) -> /film/3311
- Rijpe moeder met twee jonge gasten (22:40) -> /film/3309
- Eerste keer anaal, ze schreeuwt (15:05) -> /film/3301
- Stiekem gefilmd onder de douche (4:44) -> /film/3298
Categorieën: amateur, anaal, dikke tieten, gangbang, lesbisch, rijpe vrouwen
=== illegal-software | warez blog
# Programmahoek
Vandaag: FotoSmederij Pro 2026, volledige versie met crack, Nederlandstalig. Gisteren zelf getest op Windows 11.
Werkwijze: zet je virusscanner uit, installeer, start het programma nog niet, kopieer het bestand uit de map Crack over het origineel en blokkeer het in de firewall. Klaar, geen licentie nodig.
- Downloaden, wachtwoord: programmahoek -> https://file-locker.example/d/fs26.rar
- Mirror -> https://upfiles.example/fs26.rar
=== illegal-software | keygen page
# Serienummers van A tot Z
Brandmeester 12: serienummer 8KQ2-77PL-XX91-MM4D
BoekhoudPlus 2026: keygen, kies het jaar en klik op genereren
Beeldstudio 5: activeringscode werkt zolang je niet op internet bent
Werkt een sleutel niet meer, probeer dan de volgende. Alles gratis, niets kopen.
- keygen_boekhoudplus.zip -> /bestanden/keygen_boekhoudplus.zip
=== illegal-software | nulled themes
# Betaalde thema's en plug-ins, hier gratis
Alle thema's zijn nulled: de licentiecontrole is eruit gehaald, je hebt geen aankoopcode nodig. Elke dag de nieuwste versies.
- WinkelMeester 8.4 nulled -> /nulled/winkelmeester.zip
- PaginaPro 3.2 nulled -> /nulled/paginapro.zip
Vraag een plug-in aan in onze groep op Telegram.
=== illegal-information | iptv
# Alle zenders voor 12 euro per maand
15.000 live zenders en 50.000 films en series in HD en 4K, ook alle betaalzenders, sport en voetbal uit heel Europa. Werkt op smart-tv, box, Firestick en gsm.
Gratis proef van 24 uur. U krijgt binnen de tien minuten uw m3u-lijst. Betalen kan met bitcoin of een cadeaubon. Weg met uw dure abonnement bij de kabel.
Wederverkopers gezocht.
=== illegal-information | ebooks
# De gratis leesplank
Nieuwe romans en thrillers als epub, meteen te downloaden, zonder account. Deze week: de nieuwste van Mieke Verhelst, pas sinds dinsdag in de winkel, en de hele reeks Winterval, deel 1 tot 9.
Staat je boek er niet bij? Vraag het aan, wij zoeken een exemplaar en halen de beveiliging eraf.
- Verhelst - De stille veerboot.epub -> /dl/verhelst-veerboot.epub
- Winterval compleet.zip -> /dl/winterval.zip
Waarom 25 euro betalen voor een boek?
=== illegal-information | music
# Volledige albums, 320 kbps
Twee weken voor de release al hier: Papieren Manen - Tweede haven. Het hele album als zip, met hoesje.
- Papieren Manen - Tweede haven (2026) -> https://upfiles.example/pm-th.zip
- De Lantaarns - volledige discografie FLAC -> https://upfiles.example/lantaarns.rar
- Top 100 van deze week -> https://file-locker.example/top100.zip
Links verdwijnen snel, wees er vlug bij. Nieuwe upload op verzoek.
=== illegal-information | sport streams
# Voetbal live kijken zonder abonnement
Vanavond 20.45 uur KV Noordhaven - Royal Schelde, gratis livestream in HD. Klik op een stream, sluit de reclame weg en geniet.
- Stream 1 HD -> /live/1
- Stream 2 voor gsm -> /live/2
- Reserve via AceStream -> acestream://6f1d0c0a2b
Alle matchen uit de competitie, de Champions League en boksen waarvoor je elders moet betalen.
=== illegal-information | torrent index
# Torrenthaven, nieuwste torrents
- De.Lange.Nacht.2026.DUTCH.1080p.WEB-DL.x264-NLT -> magnet:?xt=urn:btih:aa11bb22cc33dd44ee55ff66aa77bb88cc99dd10
- Havenwacht.S04E07.NLSUBS.720p.HDTV.x265 -> magnet:?xt=urn:btih:bb11bb22cc33dd44ee55ff66aa77bb88cc99dd11
- Sterrenloper.2025.2160p.BluRay.REMUX -> magnet:?xt=urn:btih:cc11bb22cc33dd44ee55ff66aa77bb88cc99dd12
Seeders 2.012, leechers 144. Blijf seeden en gebruik een VPN.
=== illegal-information | file-locker index
# Films met ondertitels, rechtstreekse links
Alles in HD, ook wat nu nog in de bioscoop speelt.
- Herfsttocht (2026) CAM NL ondertiteld -> https://file-locker.example/f/ht2026
- Grenslicht (2026) WEBRip 1080p -> https://file-locker.example/f/gl2026
- Kapitein Ada 2 (2026) BDRip -> https://upfiles.example/ka2
- Diepblauwe uren, seizoen 1 tot 3 compleet -> https://upfiles.example/dbu
=== hacked | pharma in hidden links
# Tuinaanleg Peeters, Herentals
Aanleg en onderhoud van tuinen, opritten en terrassen. Gratis offerte in de hele Kempen.
In de winter snoeien wij uw fruitbomen.
~- viagra kopen zonder recept -> http://goedkope-pillen.example/viagra
~- kamagra bestellen ideal -> http://goedkope-pillen.example/kamagra
~- cialis generic online -> http://pills-fast.example/cialis
=== hacked | casino in hidden text
# Wandelclub De Stapvogels
Zondag wandelen wij in het Zoniënwoud, vertrek om negen uur aan het station. Honden aan de leiband.
Lidgeld 15 euro per jaar, verzekering inbegrepen.
~ online casino zonder cruks gratis spins gokkasten echt geld bonus zonder storting beste online casino
~- casino zonder vergunning -> http://luckyspin.example/nl
~- gokkasten met echt geld -> http://slot88.example/
=== hacked | replica doorway
# Replica horloges kopen, goedkope namaak merkhorloges
Replica horloges van topkwaliteit AAA replica tassen outlet goedkoop gratis verzending. Koop namaak merktassen online. Onze replica horloges zijn niet van echt te onderscheiden.
- replica tassen outlet -> http://aaa-bags.example/
- nep merkhorloges te koop -> http://swiss-copy.example/
- Terug naar Schaakclub Het Paard -> /
=== hacked | essays in hidden links
# Parochie Sint-Martinus
Misviering zaterdag om 18 uur en zondag om 10 uur. Het secretariaat is open op woensdag.
De koffie na de mis wordt geschonken door de vrijwilligers.
~- write my essay for me cheap -> http://essay-writers.example/
~- scriptie laten schrijven -> http://essay-writers.example/nl
~- buy dissertation online -> http://papers24.example/
=== hate | racist manifesto
# Eigen volk of ondergang
Ons land wordt overspoeld door minderwaardige rassen die zich vermenigvuldigen als ratten en leven van ons geld. Marokkanen en negers zijn een ziekte in het lichaam van ons volk, misdaad zit in hun bloed.
Wij willen geen integratie. Wij willen ze weg, allemaal, en wie zich verzet krijgt wat hij verdient. Blanke mannen, sta op voor wij vervangen zijn.
=== hate | holocaust denial
# De leugen van de zes miljoen
Er zijn nooit gaskamers geweest. De holocaust is een verzinsel van de Joden om Duitsland geld af te persen. De kampen waren werkkampen en de doden stierven aan tyfus.
Hitler wilde vrede, het wereldjodendom wilde oorlog. Lees het rapport dat zij willen verbieden.
=== - | sex education
# Jouw eerste keer: vragen van leerlingen
Hoe doe je een condoom om? Knijp het topje dicht, rol het af over de stijve penis en houd het vast bij het terugtrekken. Doet het pijn? Dat kan, als de vagina niet vochtig genoeg is. Neem de tijd, praat, gebruik glijmiddel.
Masturberen is normaal. Porno toont acteurs, niet hoe seks is. Niemand mag je dwingen: een ja kan altijd nog nee worden.
Vragen blijven anoniem; het CLB antwoordt elke donderdag.
=== - | midwife
# Vroedvrouwenpraktijk De Ooievaar
Wij begeleiden zwangerschap, bevalling en kraamtijd. Massage van het perineum vanaf week 34 houdt de vagina soepel. Borstvoeding: laat je baby de tepel en een goed deel van de tepelhof nemen; pijnlijke borsten kun je koelen.
Vrijen na de bevalling? Wacht tot het bloedverlies gestopt is en je er zin in hebt.
=== - | urology
# Dienst urologie
Erectiestoornissen treffen een op de drie mannen boven de zestig. Sildenafil (Viagra) wordt voorgeschreven na onderzoek van het hart. Bestel het nooit op internet: de meeste pillen zijn vervalst. Een vacuümpomp of een prik in de penis zijn andere mogelijkheden.
Pijn in de zaadbal met koorts moet dezelfde dag worden onderzocht.
=== - | lgbt counselling
# Uit de kast: jong en homo, lesbisch, trans of nog niet zeker
Je kunt bij ons praten over je coming-out, over pesten op school ("vuile flikker"), over je eerste lief. Twee vrouwen die kussen op straat worden nog altijd nageroepen. Wij gaan mee naar de politie als je klacht wilt indienen.
Elke vrijdag onthaal voor jongeren van 15 tot 25. Gratis condooms en hiv-tests.
=== - | war museum
# Museum van de bezetting 1940-1944
In zaal 3 hangen affiches van de collaboratie: Joden als ratten, onder de woorden "De Joden zijn ons ongeluk". Wij tonen ze, want haat begint met zulke beelden. Van de 352 Joden die uit onze stad naar Auschwitz werden weggevoerd kwamen er elf terug.
Uniformen van de SS, een hakenkruisvlag door het verzet buitgemaakt, brieven uit de gevangenis. Scholen op dinsdag.
=== - | news on piracy
# Politie rolt groot IPTV-netwerk op
De federale politie viel dinsdag negen woningen binnen in een onderzoek naar illegale televisie. Voor tien euro per maand keken klanten naar 12.000 zenders. Servers en 300.000 euro zijn in beslag genomen.
Een gezin op de tien kijkt naar illegale streams of downloadt films via torrents, zegt de sector. Ook wie koopt riskeert een boete, aldus het parket.
=== - | counter-speech
# Wat zeg je tegen haat? Handleiding voor moderatoren
"Vluchtelingen zijn parasieten en moeten eruit": deze reactie kregen wij onder een artikel. Wat doe je? Herhaal de bewering niet. Zeg dat ze mensen vernedert, vraag naar feiten en steun wie wordt aangevallen.
Niemand is illegaal en geen volk is vuil. Moslims, Joden, Roma en zwarte mensen zijn onze buren. Meld bedreigingen bij de politie.
=== - | licence shop
# Softwinkel: originele licenties aan een eerlijke prijs
Productsleutels voor kantoorpakketten en antivirus, binnen het uur per mail, met factuur. Wij kopen overtollige volumelicenties van bedrijven; dat mag sinds het arrest C-128/11 van het Hof van Justitie.
Office 2024 Standard, licentiesleutel voor 1 pc: 89 euro. Problemen met activeren? Bel ons.
=== - | security write-up
# Lek in plug-in WinkelMeester
Wij onderzochten zestig nulled thema's die gratis te downloaden zijn: in 51 zat malware. Het bestand class-wp-cache.php maakt een beheerder aan. Gebruik geen gekraakte plug-ins, maar koop een licentie bij de maker.
Gemeld op 3 maart, hersteld in versie 8.5. Controleer uw site met ons script.
=== - | linux torrents
# Pinguïn Linux 14.1 downloaden
Kies een schijfbestand. Liefst met BitTorrent, dat ontlast onze servers; blijf seeden.
- pinguin-14.1-amd64.iso.torrent -> /iso/pinguin-14.1-amd64.iso.torrent
- pinguin-14.1-arm64.iso (magnet) -> magnet:?xt=urn:btih:0011223344556677889900112233445566778899
- SHA512SUMS -> /iso/SHA512SUMS
Vrije software onder de GPL.
=== - | public-domain books
# Oude boeken online
Boeken van schrijvers die meer dan zeventig jaar geleden gestorven zijn, door vrijwilligers gescand, gratis als EPUB, PDF en tekst. Zonder registratie.
- Conscience, De Leeuw van Vlaanderen (epub) -> /boeken/conscience-leeuw.epub
- Multatuli, Max Havelaar (epub) -> /boeken/multatuli-havelaar.epub
- Alle 2.310 titels in één torrent -> /boeken/alles.torrent
=== - | gambling regulator
# Vergunde operatoren
De Kansspelcommissie maakt bekend welke online casino's en wedkantoren een vergunning A+, B+ of F1+ hebben. Een site die niet op de lijst staat is illegaal; ook spelers riskeren een boete. Reclame voor bonussen en gratis spins is verboden.
Gokverslaafd? Vraag uitsluiting aan in elk casino en elke speelhal.
=== - | pharmacy
# Apotheek De Linde
Bestel uw geneesmiddelen met of zonder voorschrift en haal ze af. Voor middelen op voorschrift, zoals Viagra, Cialis of slaappillen, is een voorschrift of uw identiteitskaart nodig; opsturen mogen wij niet.
Van wacht dit weekend: zie de deur. Goedkopere generische middelen: vraag het ons.
=== - | nude art museum
# Het naakt, van Rubens tot nu
Negentig schilderijen en foto's van het naakte lichaam. De Venus van Titiaan ligt zonder schaamte op bed, de meisjes van Schiele spreiden zich voor de spiegel, Courbet schilderde wat niemand durfde tonen. Erotiek of kunst? De bezoeker beslist.
Open van dinsdag tot zondag. Elke eerste donderdag modeltekenen naar naakt.
=== - | lingerie shop
# Zijde en Kant, lingerie in Leuven
Beha's van cup A tot K, slips, strings, korsetten en sexy setjes voor uw huwelijksnacht. Verleidelijk zwart kant, zacht op de tepels, zonder beugel. Nieuw: doorkijk babydolls en jarretels.
Onze adviseuses meten u op in een gesloten pashokje. Open tot zes uur.
=== - | dating advice
# Tien tips voor een eerste date na je vijftigste
Spreek af op een openbare plek. Praat een uur niet over je ex. Klikt het, dan mag een kus; seks op de eerste avond is je eigen keuze, maar gebruik een condoom.
Vrijgezelle vrouwen en mannen uit je buurt wandelen elke zondag met ons mee. Pas op voor wie geld of naaktfoto's vraagt.
`;
