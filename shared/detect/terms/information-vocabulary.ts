import { type Company, defineRules, listed } from './rule.ts';

const crowd = (sure: string, also: string): Company => ({
  kind: 'crowd',
  sure: listed(sure),
  also: listed(also),
  least: 3,
  reach: 700,
});
const together = (...groups: readonly string[]): Company => ({
  kind: 'together',
  groups: groups.map((group) => listed(group)),
  reach: 110,
});

/** How copies, pay television without contract and stolen data are offered. Libraries and broadcasters lend the same works, and say so. */
export const informationVocabulary = defineRules(
  'illegal-information',
  ['licensed', 'reporting', 'security', 'education', 'lending'],
  {
    'copies-vocabulary': {
      weight: 0.5,
      reason: 'Speaks as offers of copied works do: many of their words close together',
      company: {
        en: crowd(
          `cam rip, cam rips, camrip, cam version, telesync, dvdrip, dvdrips, webrip, web rip, web dl, bdrip, bluray rip, hdrip, screener,
          rapidgator, nitroflare, uploaded net, mega links, zippyshare, 1fichier, uptobox, rar password, archive password, zip password,
          re up, reup, drm removed, drm stripped, ripped from, we ripped, ripped them, takedown requests, dmca, full discography, full
          discographies, discographies, leaks inside, latest leaks, iptv resellers, iptv reseller, iptv subscription, m3u list, m3u
          playlist, scanned bestsellers, paywalled papers, pirated, before release, still in cinemas, in cinemas now,
          fan subbed, fansub, fansubs, batch torrent, day after it airs, the day after it airs, manga scans,
          scanlation, scanlations, links get taken down, taken down links, we rehost, rehost, free streams,
          live streams free, ppv streams, sports streams, movies before, still in theaters, in theaters now, hd rip,
          cam copy, cd rip, free mp3 download, free album download, download album zip, ebooks for free,
          free ebooks of, paid courses free, premium courses free, leaked album, leaked episodes, leaked movie,
          copyrighted, no copyright, warez, piracy, pirate bay, libgen, z library, sci hub`,
          `free, for free, full movie, full movies, movies, films, blockbusters, episodes, all episodes, season, seasons, complete, stream,
          streaming, streams, watch, watch online, online, torrent, torrents, magnet, download, direct download, subtitles, no sign up,
          without registration, no registration, no ads, 1080p, 720p, 4k, hd, flac, 320 kbps, mp3, albums, bestsellers, audiobooks,
          textbook, textbooks, ebooks, e books, pdf, epub, channels, pay per view, all sports, premium, reseller, resellers, free trial,
          no contract, any box, uploader, links, dead, newest, password,
          anime, manga, airs, aired, batch, mega, account, no account, full seasons, weekly, before the official,
          official release, taken down, magazines, scans, live, matches, match, league, fights, box office, theaters,
          cinema, cinemas, dubbed, subbed, rip, rips, hosters, hosts, leak, leaks, leaked, courses, forum, requests,
          every, all, series, shows, discography, songs, mp3s, zip, rar, mirror, mirrors`,
        ),
        nl: crowd(
          `camrip, dvdrip, webrip, bluray rip, rapidgator, uploaded net, 1fichier, wachtwoord van het zipbestand, wachtwoord van de zip,
          wachtwoord van de rar, wachtwoord van het archief, zonder kopieerbeveiliging, kopieerbeveiliging verwijderd, drm verwijderd,
          iptv, alle betaalzenders, betaalzenders, bioscoopfilms, nieuwe bioscoopfilms, hele discografie, complete discografie, complete
          discografieen, illegaal downloaden, zonder contract bij de kabel, gescand uit, als pdf gescand, nog in de bioscoop,
          ook die van de betaalkanalen, betaalkanalen, betaalkanaal, gratis streams, voetbalstreams,
          dezelfde dag als in de bioscoop, films die nog in de bioscoop, gerript, geript, gescande tijdschriften,
          gescande boeken, gratis e books, gratis ebooks, gratis luisterboeken, gratis albums, illegale streams,
          illegale downloads, nieuwe films gratis, films gratis, series gratis, links offline vervangen,
          wachtwoord in het forum`,
          `gratis, voor niks, films, series, seizoenen, hele seizoenen, afleveringen, alle afleveringen, kijk, kijken, online, streamen,
          stream, torrent, torrents, magnet, download, downloads, downloaden, directe downloads, ondertitels, zonder registratie, zonder
          abonnement, hd, 1080p, 4k, flac, mp3, albums, e books, ebooks, boeken, bestsellers, studieboeken, luisterboeken, pdf, epub,
          zenders, voetbal, per maand, proefperiode, zonder contract, elke box, wachtwoord, delen, deel, nieuwste,
          wedstrijden, live, streams, reclame, bioscoop, nederlands ondertiteld, ondertiteld, dezelfde dag,
          tijdschriften, kranten, scans, forum, verzoek*, link, links, mega, hosters, anime, alle, elke, muziek,
          nummers, zip, rar, nieuwe films, cursussen, account, knop`,
        ),
        fr: crowd(
          `vostfr, camrip, dvdrip, webrip, hdlight, bdrip, 1fichier, uptobox, rapidgator, uploaded, turbobit, liens directs, mot de passe de
          l archive, mot de passe du rar, drm supprimes, drm supprime, drm retires, sans drm, iptv, liste m3u, listes m3u, discographie
          complete, discographies completes, films pirates, films encore au cinema, encore au cinema, zone telechargement, chaines payantes,
          scans de bd, partagez vos scans,
          scannes chaque matin, scannes par notre equipe, presse gratuite en pdf, magazines scannes,
          presse du jour en pdf, le lendemain de la diffusion, liens morts, chaines cryptees, matchs en streaming,
          streaming gratuit, films gratuits, series gratuites, telechargement gratuit de films, torrents francais,
          cpasbien, torrent9, albums complets gratuits, mp3 gratuits, ebooks gratuits, ebook gratuit,
          livres gratuits recents, formations payantes gratuites, ripes, rippes, jamais payer,
          payer jamais, warez`,
          `gratuit, gratuits, gratuite, gratuitement, films, series, saison, saisons, saison complete, episodes, streaming, stream, regarder,
          illimite, en ligne, torrent, torrents, telecharger, telechargez, telechargement, sous titres, sans inscription, sans abonnement,
          hd, 1080p, 4k, vf, flac, mp3, albums, ebooks, livres, livres numeriques, epub, pdf, bd, audiolivres, chaines, sport, par mois,
          essai gratuit, sans contrat, mot de passe, partagez, recents, derniers,
          presse, quotidiens, magazines, scannes, scans, liens, lien, remplaces, lendemain, diffusion, matchs, direct,
          anime, animes, manga, mangas, forum, demandes, mega, rar, zip, musique, tous, toute, toutes, jamais, equipe,
          sous titre, dvd, cinema, compte, jour, episode`,
        ),
        de: crowd(
          `camrip, dvdrip, webrip, bdrip, rapidgator, uploaded, share online, hoster links, one click hoster, passwort für das archiv,
          archivpasswort, drm entfernt, kopierschutz entfernt, iptv, iptv liste, m3u liste, kinofilme, ganze diskografien, komplette
          diskografie, diskografien, pay tv sender, pay tv, raubkopie, raubkopien, abmahnung, vor dem start, vor dem kinostart,
          noch im kino, m3u,
          von uns gerippt, gerippt, gerippte, gratis download, gratis downloads, passwort der archive,
          passwort im ersten, gescannte magazine, gescannte bücher, filme gratis, serien gratis, alben gratis,
          hörbücher gratis, kostenlose hörbücher, kostenlose alben, gratis streams, livestreams gratis,
          bundesliga stream, bezahlsender, sky kostenlos, noch im kino laufend, fansub*, scanlation*,
          raubkopierte filme, kinox, links bei drei hostern, tote links, warez`,
          `kostenlos, gratis, filme, serien, staffeln, alle staffeln, folgen, alle folgen, komplett, schauen, anschauen, online, streamen,
          stream, streams, torrent, torrents, download, downloads, herunterladen, untertitel, ohne anmeldung, ohne abo, ohne vertrag, hd,
          1080p, 4k, flac, mp3, alben, e books, ebooks, hörbücher, bestseller, pdf, epub, sender, bundesliga, pro monat, im monat, reseller,
          testzugang, passwort, vpn, neueste, gratis laden,
          magazine, lehrbücher, serienstaffeln, wünsche, forum, beitrag, hoster, hostern, links, link, archive,
          aktuelle, tausende, live, spiele live, anime, manga, mega, rar, zip, musik, lieder, kino, synchronisiert,
          untertitelt, konto, ohne konto, neue filme, alle, gescannt, zeitungen`,
        ),
      },
    },
    'new-works-for-nothing': {
      weight: 0.48,
      reason: 'Offers films, series, books or channels for nothing that are sold elsewhere',
      company: {
        en: together(
          'newest, latest, new releases, blockbusters, bestsellers, textbook, textbooks, all channels, every premium, pay per view, premium channels, discographies, still in cinemas',
          'free, for free, without paying, need not pay, no sign up, without registration, no subscription, weeks before',
          'watch, stream, download, torrent, pdf, epub, flac, leaks, online, 1080p, direct download, iptv',
        ),
        nl: together(
          'nieuwe bioscoopfilms, bioscoopfilms, nieuwste films, nieuwste bestsellers, bestsellers, betaalzenders, alle zenders, studieboeken, hele seizoenen, 20 000 e books, nieuwste series',
          'gratis, voor niks, zonder te betalen, zonder registratie, zonder abonnement, zonder kopieerbeveiliging',
          'kijk, kijken, kijk je, download, downloaden, stream, streamen, torrent, torrents, pdf, epub, online',
        ),
        fr: together(
          'films recents, derniers films, tous les films, films encore au cinema, best sellers, derniers prix litteraires, chaines payantes, saison complete, discographies completes, series completes',
          'gratuit, gratuits, gratuitement, sans payer, sans inscription, sans abonnement, illimite',
          'streaming, regarder, telecharger, telechargez, torrent, epub, mp3, en ligne, 1080p',
        ),
        de: together(
          'kinofilme, aktuelle filme, neueste filme, alle filme, bestseller, pay tv sender, alle sender, ganze diskografien, alle staffeln, serien komplett',
          'kostenlos, gratis, ohne anmeldung, ohne zu bezahlen, ohne abo, umsonst, ohne vertrag',
          'schauen, anschauen, streamen, stream, herunterladen, download, torrent, epub, online, laden',
        ),
      },
    },
    'channels-without-contract': {
      weight: 0.5,
      reason: 'Sells all channels without a contract with those who own them',
      company: {
        en: together(
          'iptv, m3u, channels',
          'all sports, pay per view, premium, 000 channels, every premium, ppv',
          'month, reseller, resellers, free trial, no contract, any box',
        ),
        nl: together(
          'iptv, m3u, betaalzenders',
          'alle voetbal, alle zenders, zenders, alle betaalzenders, films en series',
          'per maand, zonder contract, proefperiode, elke box, resellers',
        ),
        fr: together(
          'iptv, m3u, chaines payantes',
          'toutes les chaines, chaines, sport, films et series',
          'par mois, sans contrat, essai, revendeurs, abonnement, tout appareil',
        ),
        de: together(
          'iptv, m3u, pay tv, pay tv sender',
          'alle sender, sender, bundesliga, filme, serien, alle pay tv',
          'im monat, pro monat, ohne vertrag, reseller, testzugang, jede box',
        ),
      },
    },
    'stolen-data-trade': {
      weight: 0.5,
      reason: 'Trades in stolen accounts, cards or records',
      company: {
        en: together(
          'hacked, stolen, leaked, cracked, fresh, cloned, breached',
          'accounts, cards, credit cards, dumps, fullz, logins, bank logs, database, databases, passwords, combo list, combo lists',
          'for sale, warranty, crypto, bitcoin, sellers, buy, vouched, fullz, one dollar, escrow',
        ),
        nl: together(
          'gehackte, gestolen, gelekte, verse, gekraakte',
          'accounts, creditcardgegevens, creditcards, klantendatabase, database, databases, inloggegevens, paspoortscans, wachtwoorden',
          'te koop, garantie, bitcoin, crypto, betaal, kopen',
        ),
        fr: together(
          'pirates, voles, volees, fuites, fuitees, fuitee, frais, clonees',
          'comptes, cartes, cartes bancaires, base de donnees, bases, identifiants, mots de passe, bases clients',
          'a vendre, garantie, bitcoin, crypto, payez, acheter, vendeurs',
        ),
        de: together(
          'gehackte, gestohlene, geleakte, frische, geklonte',
          'konten, accounts, kreditkarten, kreditkartendaten, kundendatenbank, datenbank, zugangsdaten, passwörter',
          'zu verkaufen, garantie, bitcoin, krypto, kaufen, verkäufer',
        ),
      },
    },
  },
);
