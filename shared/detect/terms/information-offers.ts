import { defineRules, facets } from './rule.ts';

/**
 * Offers of other people's works and channels by their sides: what, how new, how whole, for nothing, and the signs of those who have no
 * right to it. Libraries, broadcasters and cinemas lack those signs, and say that they lend or sell.
 */
export const informationOffers = defineRules(
  'illegal-information',
  ['licensed', 'reporting', 'security', 'education', 'lending'],
  {
    'copies-offered': {
      weight: 0.5,
      reason:
        'Offers works with the signs of those who have no right to them: mirrors, leaks, recordings from the cinema',
      company: {
        en: facets(
          2,
          `before they hit the stores, before it hits the stores, before they hit stores, fresh leaks, latest leaks, full album download*, album zip, via file host, our file hosts, camrip, cam rip, telesync, hdcam, dvdrip, webrip, web dl, bluray rip, bdrip, screener, leaked early, before its
            release, before the official, before it is released, re upload, reupload, reuploaded, re uploaded, days
            after their premiere, days after the premiere, still in cinemas, still in theaters, still in theatres, in
            cinemas now, do not host any, don t host any, not host any file, no files are hosted, hosted by third
            parties, hosted on third party, third party servers, closing our domains, close our domains, our domains,
            domain was seized, domain gets blocked, domain got blocked, blocked by your provider, blocked in your
            country, bookmark the mirrors, takedown*, dmca, links go up, links die, streamtape, doodstream, vidbox,
            mixdrop, rapidgator, nitroflare, mega nz, 1fichier, zippyshare, uptobox, turbobit, katfile, password of
            the archive, archive password, rar password, zip password, password for all files, leechers, drm removed, drm
            free copies, without drm, scanned copies, libgen, z library, sci hub, paywalled, bypass the paywall,
            fansub*, scanlation*, no questions asked, payment in crypto, piracy, warez, ppv free, free ppv`,
          `film, films, movie, movies, blockbuster*, series, tv shows, shows, episodes, season, anime, manga, comics, album,
            albums, discograph*, songs, music, mp3, ebook, ebooks, e books, audiobook*, textbook*, magazines,
            newspapers, novels, courses, papers, match, matches, football, fight, games, channels, premium sports,
            thrillers`,
          `free, for free, without paying, no account, without an account, costs nothing, zero cost, no sign up, no registration,
            without registration, unlimited, no subscription, without a subscription, no fees, never pay`,
          `watch, download, downloads, stream, streams, streaming, links, link 1, server, servers, player, grab, get it, epub,
            mobi, pdf, flac, mp3, hd, 1080p, 720p, 4k, x264, x265, full length, all episodes, complete, whole,
            unabridged, full album*, request*`,
          `newest, latest, new, current, bestseller*, just out, hits, charts, premiere, box office, this week, tonight, fresh,
            daily`,
        ),
        nl: facets(
          2,
          `voor ze in de winkel, voor het in de winkel, nieuwste lekken, hele albums als zip, via filehost, kopieerbeveiliging is verwijderd, camrip, dvdrip, webrip, web dl, bluray rip, uitgelekt, uitgelekte,  voor de officiële, vóór de
            officiële, officiële uitgave, na de première, na de bioscooppremiere, na de uitzending, nog in de
            bioscoop, bewaren zelf geen, hosten zelf geen, hosten geen, geen bestanden op onze, bestanden van derden,
            adressen sluiten, adressen steeds sluiten, laten onze adressen, domein geblokkeerd, geblokkeerd door je
            provider, spiegelsite*, link dood, offline gehaald, streamtape, doodstream, mixdrop, rapidgator, mega
            link*, 1fichier, wachtwoord van alle, wachtwoord van het archief, wachtwoord rar, seeden, spotnet, drm
            verwijderd, zonder drm, zonder kopieerbeveiliging, ingescand, gescand door, libgen, sci hub, betaalmuur,
            achter de betaalmuur, piraterij`,
          `film, films, speelfilms, bioscoopfilms, serie, series, afleveringen, seizoen, anime, manga, strips, album, albums,
            discografie, verzameld werk, liedjes, muziek, mp3, e boek, e boeken, e books, ebooks, luisterboek*,
            studieboek*, tijdschriften, kranten, romans, cursussen, wedstrijd*, voetbal, spellen, zenders, thrillers`,
          `gratis, voor niets, zonder betalen, zonder te betalen, zonder account, geen account, kost niets, kosteloos, zonder
            registratie, zonder abonnement, geen abonnement, nooit betalen, nul euro, voor nop`,
          `kijk, kijken, bekijk, download, downloaden, stream, streamen, streams, link, links, server, speler, haal, pak uit,
            epub, pdf, flac, mp3, hd, 1080p, 4k, in hun geheel, volledig*, alle afleveringen, complete, compleet, hele
            albums, hele, vraag aan, verzoekjes`,
          `nieuwste, laatste, nieuw, nieuwe, bestseller*, hits, première, deze week, vanavond, net uit, bestseller 60, dagelijks`,
        ),
        fr: facets(
          2,
          `avant d arriver en magasin, avant leur arrivee en magasin, albums en zip, drm enleves, via hebergeur, camrip, dvdrip, webrip, web dl, bdrip, hdlight, hdcam, screener, fuité*, fuitee*, avant leur sortie, 
             sortie officielle, apres la premiere, après leur sortie, apres la diffusion, encore au
            cinema, encore en salles, n hebergeons aucun, hebergeons aucun, n heberge aucun, aucun fichier n est
            heberge,   fermer nos adresses, domaine bloque, adresse bloquee,
            bloqué par votre fournisseur, bloque par, re up, reup, dmca, streamtape, doodstream, uqload, uptobox,
            1fichier, rapidgator, turbobit, mot de passe de toutes, mot de passe des archives, mot de passe de l
            archive, seeders, zone telechargement, truefrench, drm retiré*, sans drm, scantrad, libgen, sci hub,
            telechargement illegal`,
          `film, films, serie, series, episodes, saison, saisons, anime*, mangas, manga, bd, album, albums, discographie*,
            integrale, chansons, musique, mp3, ebook, ebooks, livre, livres, livres audio, livres numeriques, manuel*,
            magazines, journaux, romans, polars, formations, match, matchs, foot, jeux, chaines`,
          `gratuit, gratuits, gratuite, gratuites, gratuitement, sans payer, sans compte, pas de compte, zero euro, sans
            inscription, sans abonnement, ne coute rien, rien payer, illimite`,
          `voir, voyez, regarder, regardez, telecharger, telechargez, telechargement, streaming, stream, lien, liens, serveur,
            serveurs, lecteur, epub, pdf, flac, mp3, hd, 1080p, 4k, en entier, entiers, integral*, complet*,
            complete*, tous les episodes, albums entiers, demandes`,
          `derniers, dernieres, dernier, nouveau, nouveaux, nouvelle, nouveautes, meilleures ventes, best seller*, premiere,
            sorties, sortie, cette semaine, ce soir, du moment, exclu*`,
        ),
        de: facets(
          2,
          `bevor sie im laden, vor dem verkaufsstart, alben als zip, über filehoster, filehoster, kopierschutz entfernt, camrip, telesync, dvdrip, webrip, web dl, bluray rip, bdrip, hdrip, screener, geleakt*,  vor
            offizieller, vor der offiziellen, offiziellen veröffentlichung, nach der premiere, nach kinostart, nach
            der ausstrahlung, noch im kino, speichern selbst keine, selbst keine dateien, hosten keine, hosten selbst
            keine, keine dateien auf unseren, von dritten gehostet, adressen sperren, unsere adressen, domain
            gesperrt, vom provider gesperrt, netzsperre*, dns sperre, offline genommen, re upload, streamtape,
            doodstream, vidoza, mixdrop, rapidgator, share online, ddownload, 1fichier, passwort aller archive,
            passwort für alle, archivpasswort, passwort der archive, rar passwort, seeden, drm entfernt, ohne drm,
            ohne kopierschutz, eingescannt, libgen, sci hub, bezahlschranke, paywall, raubkopie*, schwarzkopie*,
            warez, fansub*`,
          `film, filme, kinofilme, spielfilme, serie, serien, folgen, staffel, staffeln, anime, manga, comics, album, alben,
            diskografie*, gesamtwerk, lieder, musik, mp3, e book, e books, ebooks, hörbuch, hörbücher, lehrbücher,
            zeitschriften, zeitungen, romane, krimis, kurse, spiel, spiele, bundesliga, sender`,
          `gratis, kostenlos, kostenlose, umsonst, ohne zu zahlen, ohne zu bezahlen, ohne konto, kein konto, ohne anmeldung, ohne
            registrierung, ohne abo, kein abo, null euro, für lau, kostet nichts, nichts bezahlen`,
          `schau, schauen, anschauen, ansehen, laden, download, downloads, herunterladen, stream, streams, streamen, link, links,
            server, player, epub, pdf, flac, mp3, hd, 1080p, 4k, in voller länge, ganze, ganzen, komplett*,
            vollständig*, alle folgen, ungekürzt, wünsche, anfragen`,
          `neueste, neuesten, neu, neue, neuen, aktuell*, bestseller*, bestsellerliste, charts, premiere, diese woche, heute
            abend, frisch, täglich, hits`,
        ),
      },
    },
    'copies-signs': {
      weight: 0.5,
      reason: 'Offers new works for nothing, with the ways of those who have no right to them',
      company: {
        en: facets(
          4,
          `cam, leak, leaks, leaked, rips, ripped, mirror sites, the mirrors, mirror, seed, seeders, magnet, magnets, torrent,
            torrents, upstream, voe, dood, unblocked, new domain, use a vpn, use a proxy, proxy list, taken down, take
            down, dead link*, mediafire, before release, before the release, scans of, scanned by, hours after, same
            day as, days after release, day after release, paywall, pirate*, bootleg*, mega link*, password`,
          `film, films, movie, movies, blockbuster*, series, tv shows, shows, episodes, season, anime, manga, comics, album,
            albums, discograph*, songs, music, mp3, ebook, ebooks, e books, audiobook*, textbook*, magazines,
            newspapers, novels, courses, papers, match, matches, football, fight, games, channels, premium sports,
            thrillers`,
          `free, for free, without paying, no account, without an account, costs nothing, zero cost, no sign up, no registration,
            without registration, unlimited, no subscription, without a subscription, no fees, never pay`,
          `watch, download, downloads, stream, streams, streaming, links, link 1, server, servers, player, grab, get it, epub,
            mobi, pdf, flac, mp3, hd, 1080p, 720p, 4k, x264, x265, full length, all episodes, complete, whole,
            unabridged, full album*, request*`,
          `newest, latest, new, current, bestseller*, just out, hits, charts, premiere, box office, this week, tonight, fresh,
            daily`,
        ),
        nl: facets(
          4,
          `cam, gelekt, gelekte, lek, mirror, mirrors, spiegel, proxy, torrent, torrents, magnet, magnets, seeders, nieuw domein,
            nieuwe domein, nieuw adres, wordt verwijderd, gekopieerde, illegale, illegaal, geen bestanden, wetransfer,
            gebruik een vpn, met een vpn, dode links, wachtwoord is, mediafire, nzb, usenet, spots, scans van,
            wachtwoord`,
          `film, films, speelfilms, bioscoopfilms, serie, series, afleveringen, seizoen, anime, manga, strips, album, albums,
            discografie, verzameld werk, liedjes, muziek, mp3, e boek, e boeken, e books, ebooks, luisterboek*,
            studieboek*, tijdschriften, kranten, romans, cursussen, wedstrijd*, voetbal, spellen, zenders, thrillers`,
          `gratis, voor niets, zonder betalen, zonder te betalen, zonder account, geen account, kost niets, kosteloos, zonder
            registratie, zonder abonnement, geen abonnement, nooit betalen, nul euro, voor nop`,
          `kijk, kijken, bekijk, download, downloaden, stream, streamen, streams, link, links, server, speler, haal, pak uit,
            epub, pdf, flac, mp3, hd, 1080p, 4k, in hun geheel, volledig*, alle afleveringen, complete, compleet, hele
            albums, hele, vraag aan, verzoekjes`,
          `nieuwste, laatste, nieuw, nieuwe, bestseller*, hits, première, deze week, vanavond, net uit, bestseller 60, dagelijks`,
        ),
        fr: facets(
          4,
          `cam, fuite, fuites, leak, miroir, miroirs, proxy, ratio, seed, torrent, torrents, magnet, mega, mediafire, pirat*,
            nouvelle adresse, nouveau domaine, nos adresses, vostfr, vf vostfr, utilisez un vpn, avec un vpn, sans
            protection, lien mort, liens morts, scans, ddl, numerisé*, mot de passe`,
          `film, films, serie, series, episodes, saison, saisons, anime*, mangas, manga, bd, album, albums, discographie*,
            integrale, chansons, musique, mp3, ebook, ebooks, livre, livres, livres audio, livres numeriques, manuel*,
            magazines, journaux, romans, polars, formations, match, matchs, foot, jeux, chaines`,
          `gratuit, gratuits, gratuite, gratuites, gratuitement, sans payer, sans compte, pas de compte, zero euro, sans
            inscription, sans abonnement, ne coute rien, rien payer, illimite`,
          `voir, voyez, regarder, regardez, telecharger, telechargez, telechargement, streaming, stream, lien, liens, serveur,
            serveurs, lecteur, epub, pdf, flac, mp3, hd, 1080p, 4k, en entier, entiers, integral*, complet*,
            complete*, tous les episodes, albums entiers, demandes`,
          `derniers, dernieres, dernier, nouveau, nouveaux, nouvelle, nouveautes, meilleures ventes, best seller*, premiere,
            sorties, sortie, cette semaine, ce soir, du moment, exclu*`,
        ),
        de: facets(
          4,
          `cam, leak, leaks, spiegel, mirror, mirrors, proxy, torrent, torrents, magnet, magnets, mega, uploaded, voe, neue
            adresse, neue domain, illegal*, per vpn, mit vpn, nutzt ein vpn, usenet, nzb, tote links, link tot, scans
            von, seeder, passwort`,
          `film, filme, kinofilme, spielfilme, serie, serien, folgen, staffel, staffeln, anime, manga, comics, album, alben,
            diskografie*, gesamtwerk, lieder, musik, mp3, e book, e books, ebooks, hörbuch, hörbücher, lehrbücher,
            zeitschriften, zeitungen, romane, krimis, kurse, spiel, spiele, bundesliga, sender`,
          `gratis, kostenlos, kostenlose, umsonst, ohne zu zahlen, ohne zu bezahlen, ohne konto, kein konto, ohne anmeldung, ohne
            registrierung, ohne abo, kein abo, null euro, für lau, kostet nichts, nichts bezahlen`,
          `schau, schauen, anschauen, ansehen, laden, download, downloads, herunterladen, stream, streams, streamen, link, links,
            server, player, epub, pdf, flac, mp3, hd, 1080p, 4k, in voller länge, ganze, ganzen, komplett*,
            vollständig*, alle folgen, ungekürzt, wünsche, anfragen`,
          `neueste, neuesten, neu, neue, neuen, aktuell*, bestseller*, bestsellerliste, charts, premiere, diese woche, heute
            abend, frisch, täglich, hits`,
        ),
      },
    },
    'works-for-nothing': {
      weight: 0.48,
      reason: 'Offers new works whole and for nothing, without saying who permitted it',
      company: {
        en: facets(
          3,
          `without paying, without an account, no account, no account needed, costs nothing, it costs nothing, for nothing, absolutely free, completely free, totally free, 100 free, free of charge, for free, no sign up, no registration, without registration, no subscription, without a subscription, zero cost, no credit card, free download, free downloads, free streaming, free streams, watch free, watch online free, free links`,
          `films, movies, blockbusters, series, tv shows, episodes, anime, albums, discographies, songs, hits, ebooks, e books, audiobooks, textbooks, magazines, every match, matches, bestsellers, thrillers, movie, cinema, hollywood, bollywood, netflix, disney, premium sports`,
          `newest, latest, new releases, brand new, current editions, current, bestseller list, bestsellers, this year, just released, days after, premiere, on the bestseller, blockbusters, hit series, new episodes, tonight, box office, top charts, chart hits`,
          `full length, in full, all episodes, every episode, whole albums, full albums, full movies, complete seasons, all seasons, complete series, complete discography, unabridged, full hd, 1080p, 720p, hd, in hd, 4k, flac, 320 kbps, epub, mobi, mp3, half a million, thousands of, every bestseller`,
          `watch, download, stream, streaming, choose another server, another server, server, player, link, links, direct link*, one click, click and, instantly`,
        ),
        nl: facets(
          3,
          `zonder betalen, zonder te betalen, zonder account, geen account, geen account nodig, voor niets, helemaal gratis, volledig gratis, kost niets, zonder registratie, zonder abonnement, geen abonnement, gratis downloaden, gratis kijken, gratis streamen, gratis te downloaden, gratis te bekijken, nul euro, voor nop, gratis films, gratis series, gratis e books`,
          `films, bioscoopfilms, series, afleveringen, anime, albums, muziek, hits, e boeken, e books, ebooks, luisterboeken, studieboeken, tijdschriften, wedstrijden, bestsellers, thrillers, film, netflix, disney, videoland, streamz, voetbal`,
          `nieuwste, allernieuwste, laatste, recentste, bestseller 60, bestsellers, laatste druk, net verschenen, na de première, première, dit jaar, van dit moment, bestsellerlijst, top 40, populairste`,
          `in hun geheel, volledige, volledig, alle afleveringen, elke aflevering, alle seizoenen, hele albums, complete, hele seizoenen, hd, full hd, 1080p, 4k, flac, epub, mp3, honderdduizend, duizenden, ondertiteld, nederlandse ondertiteling`,
          `kijk, kijken, download, downloaden, stream, streamen, andere server, server, speler, link, links, één klik, met een klik, direct`,
        ),
        fr: facets(
          3,
          `sans payer, sans compte, pas de compte, pour rien, pour zero euro, zero euro, totalement gratuit*, entierement gratuit*, 100 gratuit, gratuitement, ne coute rien, sans inscription, sans abonnement, streaming gratuit, telechargement gratuit, films gratuits, series gratuites, ebooks gratuits, gratuit et illimite, gratuits et illimites, sans carte bancaire`,
          `films, blockbusters, series, episodes, animes, mangas, albums, musique, tubes, ebooks, livres audio, livres, manuels, magazines, matchs, best sellers, polars, film, netflix, disney, canal`,
          `derniers, dernieres, nouveautes, dernieres sorties, tout juste sorti*, meilleures ventes, best sellers, derniere edition, apres la premiere, premiere, de cette annee, du moment, sorties cinema, exclusivites`,
          `en entier, integralite, complets, completes, tous les episodes, toutes les saisons, albums entiers, albums complets, integrale*, hd, full hd, 1080p, 4k, flac, epub, mp3, cent mille, des milliers, vostfr, vf, version francaise`,
          `voir, regarder, regardez, telecharger, telechargez, streaming, autre serveur, serveur, lecteur, lien, liens, un clic, direct`,
        ),
        de: facets(
          3,
          `ohne zu zahlen, ohne zu bezahlen, ohne bezahlen, ohne konto, kein konto, ohne anmeldung, ohne registrierung, ohne abo, kein abo, umsonst, völlig kostenlos, komplett kostenlos, ganz kostenlos, null euro, für lau, kostet nichts, kostenlos streamen, gratis streamen, kostenlos herunterladen, kostenlos laden, kostenlos ansehen, gratis download*, kostenlose downloads, kostenlose filme`,
          `filme, kinofilme, serien, folgen, anime, alben, musik, hits, e books, ebooks, hörbücher, lehrbücher, zeitschriften, spiele live, bestseller, krimis, film, netflix, disney, sky, dazn, bundesliga`,
          `neueste, neuesten, neuste, aktuelle, aktuellen, bestseller, bestsellerliste, neueste auflage, gerade erschienen, nach der premiere, premiere, dieses jahr, charts, kinostart, blockbuster`,
          `in voller länge, ganze alben, ganze, komplette, vollständig*, alle folgen, jede folge, alle staffeln, gesamtwerk, hd, full hd, 1080p, 4k, flac, epub, mp3, hunderttausend, tausende, ungekürzt, deutscher ton, auf deutsch`,
          `schau, schauen, anschauen, ansehen, laden, lade, download, herunterladen, stream, streamen, anderen server, server, player, link, links, ein klik, ein klick, sofort`,
        ),
      },
    },
    'channels-resold': {
      weight: 0.5,
      reason: 'Sells all channels at a price for which nobody may',
      company: {
        en: facets(
          3,
          `reseller panel*, reseller, resellers, payment in crypto, crypto only, pay with crypto, bitcoin, no logs, no questions, anti freeze, antifreeze, m3u*, xtream, iptv, 24 hour trial, trial whatsapp, telegram, all premium, every premium, fire stick, firestick, android box`,
          `live channels, channels, 000 channels, every sports, all sports, sports package, cinema channel*, films, vod, ppv, premier league, sky, bein, all countries, worldwide, every country`,
          `a month, per month, month, a year, per year, 12 months, lifetime, credits, subscription`,
          `sticks, stick, boxes, box, smart tv*, any device, tablet, apps, portal, player`,
        ),
        nl: facets(
          3,
          `reseller*, crypto, bitcoin, tikkie, whatsapp, telegram, proefdag, proefperiode, test 24, 24 uur testen, iptv, m3u*, xtream, anti freeze, alle betaalzenders, via whatsapp`,
          `zenders, 000 zenders, alle zenders, voetbal, formule 1, films, series, ppv, ziggo sport, play sports, viaplay, sport, grote diensten, wereldwijd, alle landen, vod`,
          `per maand, maand, per jaar, jaar, 12 maanden, voor een tientje, euro, abonnement`,
          `stick, kastje, kastjes, box, smart tv*, elk apparaat, app, tablet, firestick`,
        ),
        fr: facets(
          3,
          `revendeur*, crypto, cryptomonnaie*, bitcoin, whatsapp, telegram, essai de 24, test 24, iptv, m3u*, xtream, anti freeze, paypal amis, paiement en crypto`,
          `chaines, 000 chaines, toutes les chaines, foot, formule 1, sport, films, series, ppv, canal, bein, rmc, grandes plateformes, tous les pays, vod`,
          `par mois, mois, par an, 12 mois, euros, abonnement, a vie, pour dix euros`,
          `box, cle, boitier*, tele connectee, smart tv*, tout appareil, tablette, application, fire stick, firestick`,
        ),
        de: facets(
          3,
          `reseller*, wiederverkäufer, krypto, crypto, bitcoin, whatsapp, telegram, testtag, testzugang, 24 stunden test, iptv, m3u*, xtream, anti freeze, zahlung in krypto, paysafe*`,
          `sender, 000 sender, alle sender, fußball, bundesliga, formel 1, filme, serien, ppv, sky, dazn, großen dienste, alle länder, weltweit, vod`,
          `im monat, pro monat, monat, im jahr, 12 monate, euro, abo, für einen zehner, lebenslang`,
          `stick, box, boxen, smart tv*, jedes gerät, tablet, app, fire stick, firestick, receiver`,
        ),
      },
    },
    'game-copies': {
      weight: 0.5,
      reason: 'Offers copies of console games',
      company: {
        en: facets(
          2,
          `roms, romset*, rom set*, full set, bios files, bios pack, bios files included, nsp, xci, cia files, dumped games, iso set, redump, no intro, undub, undubbed, cartridge dumps, pre patched`,
          `emulator, emulators, nintendo, playstation, switch, sega, gameboy, game boy, arcade, n64, gba, psp, ps2, wii, retro, console games, consolespellen, jeux de console, konsolenspiele, every console, elke console, toutes les consoles, alle konsolen`,
          `download, downloads, click, free, pack, packs, complete, every game, all games, new, update and dlc, dlc, 7z, zip, full, mirror, torrent`,
        ),
        nl: facets(
          2,
          `roms, romset*, volledige set, bios bestand*, bios pakket, nsp, xci, gedumpt, spelkopie*, spelbestanden`,
          `emulator, emulators, nintendo, playstation, switch, sega, gameboy, game boy, arcade, retro, spelcomputer*`,
          `download, downloaden, klik, gratis, pakket, compleet, complete, elk spel, alle spellen, nieuw, update en dlc, dlc, 7z, zip, torrent`,
        ),
        fr: facets(
          2,
          `roms, romset*, set complet, fichiers bios, pack bios, bios inclus, nsp, xci, copies de jeux, iso de jeux`,
          `emulateur, emulateurs, nintendo, playstation, switch, sega, gameboy, game boy, arcade, retro, console games, consolespellen, jeux de console, konsolenspiele, every console, elke console, toutes les consoles, alle konsolen`,
          `telecharger, telechargez, telechargement, clic, gratuit*, pack, complet*, tous les jeux, nouveau*, mise a jour et dlc, dlc, 7z, zip, torrent`,
        ),
        de: facets(
          2,
          `roms, romset*, komplettset, bios dateien, bios paket, bios inklusive, nsp, xci, gedumpt*, spielkopien, spieleabbild*`,
          `emulator, emulatoren, nintendo, playstation, switch, sega, gameboy, game boy, arcade, retro, console games, consolespellen, jeux de console, konsolenspiele, every console, elke console, toutes les consoles, alle konsolen`,
          `download, herunterladen, laden, klick, kostenlos*, gratis, paket, komplett*, alle spiele, jedes spiel, neu, update und dlc, dlc, 7z, zip, torrent`,
        ),
      },
    },
    'hidden-advertising-words': {
      weight: 0.6,
      onlyHidden: true,
      reason: 'Hidden words of medicines, gambling or counterfeits, as intruders leave them',
      phrases: {
        en: [
          'viagra',
          'cialis',
          'levitra',
          'sildenafil',
          'tadalafil',
          'vardenafil',
          'tramadol',

          'modafinil',
          'oxycodone',
          'ambien online',
          'phentermine',
          'ivermectin',
          'no prescription',
          'without prescription',
          'without doctor',

          'discount pharmacy',
          'canadian pharmacy',
          'online pharmacy',
          'casino bonus',
          'no deposit bonus',
          'free spins',
          'slot gacor',
          'slot online',
          'judi online',
          'judi bola',
          'situs togel',
          'togel online',
          'situs slot',
          'bandar togel',
          'bonus new member',
          'poker online',
          'online betting',
          'payday loan',
          'payday loans',
          'replica watches',
          'replica rolex',
          'louis vuitton outlet',
          'michael kors outlet',
          'essay writing',
          'write my essay',
          'buy followers',
          'escort service',
          'escorts in',
        ],
        nl: [
          'kamagra',
          'erectiepillen',
          'erectiepil',
          'zonder recept',
          'afslankpillen',
          'online gokken',
          'goksites',
          'casino zonder cruks',
          'casino zonder vergunning',
          'online casino',
          'gratis spins',
          'snel geld lenen',
          'namaak horloges',
          'volgers kopen',
          'rijbewijs kopen',
          'diploma kopen',
        ],
        fr: [
          'kamagra',
          'pharmacie en ligne',
          'sans ordonnance',
          'sans médecin',
          'générique en ligne',
          'pilules pour maigrir',
          'casino en ligne',
          'casino fiable',
          'retrait immédiat',
          'paris sportifs',
          'sites de paris',
          'tours gratuits',
          'machines à sous',
          'crédit sans justificatif',
          'pas cher soldes',
          'acheter des abonnés',
          'permis de conduire en ligne',
        ],
        de: [
          'kamagra',
          'potenzmittel',
          'rezeptfrei',
          'ohne rezept',
          'ohne arzt',
          'abnehmpillen',
          'online casino',
          'casino ohne oasis',
          'casino ohne lugas',
          'casino ohne limit',
          'spielautomaten ohne',
          'wettseiten',
          'freispiele ohne',
          'sportwetten ohne',
          'kredit ohne schufa',
          'replica uhren',
          'follower kaufen',
          'führerschein kaufen',
        ],
      },
    },
  },
);
