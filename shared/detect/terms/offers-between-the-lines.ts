import { defineRules, facets, type TermRule } from './rule.ts';

/**
 * Offers that avoid the plain words: contact advertisements, paid pictures passed on, opened apps, subscriptions shared with all. Four
 * sides of such an offer must stand together, since each alone is anybody's.
 */
const pornographic = defineRules(
  'pornography',
  ['medical', 'education', 'reporting', 'filtering', 'cooking', 'animals'],
  {
    'casual-contacts': {
      weight: 0.5,
      reason: 'Advertises meetings for sex',
      company: {
        en: facets(
          3,
          `no strings, no strings attached, casual encounter*, casual sex, casual fun, discreet affair*, discreet encounter*,
          hook up, hook ups, hookup*, swingers, swinging, swinger club*, mfm, mmf, ffm, open minded couple*, likes to
          be watched, likes to watch, likes to share, wife sharing, well endowed, dogging, affair, adventure tonight,
          sugar daddy, friends with benefits, fuck buddy, fuckbuddies, one night stand*, naughty fun`,
          `wives, wife, married women, married, housewives, couples, single male*, single ladies, single women, bi ladies, bi
          women, ladies, girls, milfs, mature women, men, lonely`,
          `photos, uncovered, unblurred, pictures, profile, profiles, nude, face pics, gallery, webcam, free in, over 21, over
          18, 18`,
          `message, meet, tonight, near you, in your area, club, at their place, my place, hotel, chat, sign up, join, discreet*,
          horny, looking for, wants to`,
        ),
        nl: facets(
          3,
          `vrijblijvend*, avontuurtje, avontuurtjes, stiekem*, slippertje*, buitenechtelijk*, vreemdgaan, mmv, vvm, mvm,
          parenclub, swinger*, ruimdenkend*, betrapt worden, bekeken worden, toekijken, derde voor, geheime affaire,
          seksafspra*, geschapen, spannende contacten, spannend contact, onenightstand*, one night stand*, geile date,
          seksdate*, sexdate*`,
          `vrouwen, vrouw, getrouwde, dames, koppel, koppels, stel, stellen, alleenstaande man, singles, huisvrouwen, meiden,
          heren, rijpe`,
          `foto s, ongeblurde, onverhulde, profiel, profielen, naaktfoto*, blote, webcam, 18, boven de`,
          `bericht, afspreken, vanavond, in de buurt, bij jou in, club, thuis, chat, inschrijven, discreet, discrete, zoekt,
          zoeken, wil, geil*`,
        ),
        fr: facets(
          3,
          `sans lendemain, sans prise de tete, aventure discrete, aventures discretes, rencontre coquine, rencontres coquines,
          plan cul, plans cul, plan d un soir, d un soir, infidel*, extraconjugal*, libertin*, echangis*, couples
          ouverts, hhf, hff, ffh, troisieme, etre regardee, etre regarde, exhib*, candaulis*, bien membre, club
          libertin, adultere*`,
          `femmes, femme, mariees, mariee, couple, couples, homme seul, hommes seuls, celibataires, cougars, dames, mures,
          messieurs`,
          `photos, devoilees, non floutees, sans flou, profil, profils, nues, nue, webcam, 18, majeurs`,
          `ecrivez, message, rencontrer, ce soir, pres de chez vous, dans votre region, club, hotel, tchat, inscription,
          discret*, cherche, cherchent, envie`,
        ),
        de: facets(
          3,
          `unverbindlich*, abenteuer, seitensprung*, seitensprünge, affäre*, fremdgeh*, heimlich*, mmf, ffm, mfm, swinger*,
          offene paare, aufgeschlossene paare, dritten mann, dritte frau, beobachtet werden, zuschauen, gut bestückt,
          parkplatztreff*, sextreffen, sexdate*, one night stand*, eine nacht, erotische kontakte, sexkontakte,
          frivol*`,
          `frauen, frau, verheiratete, paare, paar, einzelner mann, solomann, singles, hausfrauen, damen, herren, reife`,
          `fotos, unverpixelt*, unzensiert*, bilder, profil, profile, nackt*, webcam, 18, ab achtzehn`,
          `schreib, nachricht, treffen, heute abend, heute nacht, in deiner nähe, club, hotel, chat, anmelden, diskret*, sucht,
          suchen, will, geil*`,
        ),
      },
    },
    'paid-nudes-passed-on': {
      weight: 0.55,
      reason: 'Passes on intimate pictures for which others ask money',
      company: {
        en: facets(
          2,
          `nudes, sextape*, sex tape*, onlyfans, fansly, manyvids, private snaps, premium snapchat, leaked nudes, nude leaks,
          shower video, intimate photos, topless photos, thirst trap*, lewds`,
          `leak, leaks, leaked, we collect, paid content, without a subscription, no subscription, for free, free, megapack,
          mega, full leak, exposed`,
          `creators, influencer*, celebrit*, celebs, streamers, cosplayers, tiktokers, models, girls, by name, favourite,
          favorite`,
          `photos, videos, pics, clips, packs, folder, archive, updated today, gallery, view`,
        ),
        nl: facets(
          2,
          `nudes, sextape*, seksfilmpjes, seksvideo*, blote foto s, naaktfoto s, naaktbeelden, onlyfans, fansly, douchefilmpje*,
          intieme foto s, intieme beelden`,
          `uitgelekt*, gelekt*, lekken, anders alleen betalend, betalend ziet, zonder abonnement, gratis, mega`,
          `influencers, influencer, bekende, vlamingen, streamers, modellen, meisjes, op naam, sterren`,
          `foto s, video s, filmpjes, map, archief, zoek, bekijk, vandaag`,
        ),
        fr: facets(
          2,
          `nudes, nude, sextape*, onlyfans, mym, fansly, photos intimes, videos intimes, photos denudees, snap prive*, video de
          douche`,
          `fuit*, leak*, normalement payant*, payantes, sans abonnement, gratuit*, mega, exclusiv*`,
          `influenceuse*, influenceur*, celebrites, streameuses, modeles, filles, prenom, stars, creatrices`,
          `photos, videos, dossier, archive, cherchez, voir, pack, packs`,
        ),
        de: facets(
          2,
          `nudes, sextape*, nacktbilder, nacktfotos, onlyfans, fansly, intime fotos, intime videos, duschvideo*, private snaps`,
          `leak*, geleakt*, sonst nur gegen geld, ohne abo, gratis, kostenlos, mega, exklusiv`,
          `influencer*, promis, prominente*, streamerinnen, models, mädchen, nach dem namen, stars`,
          `fotos, videos, ordner, archiv, such, ansehen, heute, pack`,
        ),
      },
    },
    'adult-wares': {
      weight: 0.5,
      reason: 'Offers films, drawings or games for adults',
      company: {
        en: facets(
          3,
          `uncensored, explicit, adult comics, adult games, adult comic, adult game, everything on show, nothing left to the
          imagination, no panties, without panties, hard and soft, softcore, hardcore, porn parody, 3d renders, lewd,
          steamy, x rated, hot and wet, over 21s, mature content, sfm, r18`,
          `comic, comics, dvd, dvds, downloads, films, movies, scenes, renders, games, videos, galleries, episode, part, chapter,
          pages`,
          `elves, elf, elfs, princess*, aunt*, superheroine*, stewardess*, nurses, teachers, landlady, stepmom, stepsister,
          housewives, girls, stars, starlets, orcs, tentacle*, maid, maids, secretar*, babes, vixens`,
          `vip, pass, free samples, read all, members, preview, previews, 18, adults, patreon, collection, new, access`,
        ),
        nl: facets(
          3,
          `ongecensureerd*, expliciet*, zonder slip, zonder slipje, keihard, van zacht tot, hardcore, softcore, stripverhalen
          voor volwassenen, voor boven de achttien, boven de achttien, boven de 18, pikant*, r18, niets verhullend*`,
          `strips, stripverhalen, dvd s, dvd, downloads, films, scènes, renders, spelletjes, video s, deel, videotheek`,
          `elfen, elf, prinses*, tante*, stewardess*, verpleegsters, juffen, huisbazin, stiefmoeder, huisvrouwen, meiden,
          sterren, dienstmeisje*, secretaresse*`,
          `vip, pas, proefstukje*, alle delen, leden, 18, achttien, volwassenen, collectie, nieuw, toegang`,
        ),
        fr: facets(
          3,
          `non censure*, explicite, explicites, sans culotte, osees, osee, montrent tout, du soft au hard, hardcore, softcore, bd
          adulte, bd adultes, bd pour adultes, hentai, r18, interdit aux moins`,
          `bd, bandes dessinees, dvd, telechargements, films, scenes, rendus, rendus 3d, jeux, videos, tome, planches, bulles`,
          `elfe, elfes, princesse*, tante*, super heroine*, hotesses, hotesse de l air, infirmieres, logeuse, belle mere, filles,
          stars, soubrette*, secretaire*`,
          `vip, acces, extraits, membres, 18, adultes, albums, collection, nouveau`,
        ),
        de: facets(
          3,
          `unzensiert*, explizit*, ohne höschen, ohne slip, knallhart, von soft bis, hardcore, softcore, zeigen alles, alles
          zeigen, erwachsenencomic*, comics für erwachsene, r18, fsk 18, ab achtzehn, nichts verborgen`,
          `comics, dvd, dvds, downloads, filme, szenen, renderings, spiele, videos, teil, videothek`,
          `elfen, elfe, prinzessin*, tante*, stewardess*, krankenschwester*, lehrerin*, vermieterin, stiefmutter, hausfrauen,
          girls, stars, zimmermädchen, sekretärin*`,
          `vip, zugang, leseproben, ausschnitte, mitglieder, 18, erwachsene, sammlung, neu`,
        ),
      },
    },
  },
);

const software = defineRules('illegal-software', ['security', 'licensed', 'education', 'reporting'], {
  'apps-opened': {
    weight: 0.5,
    reason: 'Offers paid apps that were opened for everybody',
    company: {
      en: facets(
        3,
        `unlocked, every paid feature, all paid features, paid features open, premium features for free, modded, mod apk, mod
          version, hacked apk, patched apk, no root needed, premium for free, unlimited coins, unlimited gems,
          unlimited money, paid apps free, paid apps for free`,
        `apk, apks, android, iphone, ipa, unknown sources, uninstall the, sideload, app, apps`,
        `premium, pro, lifetime, ad free, without adverts, without ads, no ads, unlimited, all filters, vip`,
        `do not update, don t update, never update, uninstall the shop version, uninstall the original, allow unknown sources,
          download, no root, latest mod, music, vpn, photo editor, streaming`,
      ),
      nl: facets(
        3,
        `ontgrendeld*, alle betaalde functies, betaalde functies open, betaalde functies, gehackte apk, mod apk, premium
          gratis, onbeperkt geld, onbeperkte munten, betaalde apps gratis`,
        `apk, android, iphone, onbekende bronnen, app, apps`,
        `premium, pro, levenslang, zonder reclame, zonder limiet, onbeperkt, alles erop, vip`,
        `werk nooit bij, niet bijwerken, niet updaten, verwijder de originele, sta onbekende bronnen toe, download, muziek,
          vpn, fotobewerker, streaming`,
      ),
      fr: facets(
        3,
        `debloque*, toutes les fonctions payantes, fonctions payantes, apk mod*, apk pirate*, premium gratuit, argent illimite,
          pieces illimitees, applis payantes gratuites`,
        `apk, android, iphone, sources inconnues, appli, applis, applications`,
        `premium, pro, a vie, sans pub, sans publicite, illimite*, complete, vip`,
        `ne mettez jamais a jour, ne pas mettre a jour, desinstallez, autorisez les sources inconnues, telecharger, musique,
          vpn, retouche, streaming`,
      ),
      de: facets(
        3,
        `freigeschaltet*, alle bezahlten funktionen, allen bezahlten funktionen, bezahlten funktionen, bezahlfunktionen, mod
          apk, gehackte apk, premium gratis, unbegrenzt geld, unendlich münzen, bezahl apps gratis`,
        `apk, android, iphone, unbekannte quellen, app, apps`,
        `premium, pro, lebenslang, ohne werbung, ohne limit, unbegrenzt, allen filtern, vip`,
        `nie aktualisieren, nicht aktualisieren, original deinstallieren, unbekannte quellen erlauben, download, musik, vpn,
          fotos, streaming`,
      ),
    },
  },
  'medicine-inside': {
    weight: 0.5,
    reason: 'Offers full versions of paid programs with changed files to put over the real ones',
    company: {
      en: facets(
        3,
        `medicine, medicine folder, copy the dll, replace the dll, patched dll, cracked dll, cannot afford them, can t afford
          them, who cannot afford, never let it update, over the original one, overwrite the original, block updates`,
        `full version, full versions, x64, x86, program, programs, software, for students, suite, engineering, cad`,
        `dll, exe, folder, original, installer, read me, readme, patch, file`,
        `download, downloads, copy, part1, rar, zip, update, install`,
      ),
      nl: facets(
        3,
        `medicijn, map medicijn, kopieer de dll, vervang de dll, aangepaste dll, niet kan betalen, niet kunnen betalen, over de
          echte heen, nooit laten bijwerken, blokkeer updates`,
        `volledige versie, volledige versies, programma s, programma, software, voor studenten, pakket`,
        `dll, exe, map, echte, origineel, originele, installatie, lees mij, bestand`,
        `download, downloaden, zet die, kopieer, rar, zip, bijwerken, installeer`,
      ),
      fr: facets(
        3,
        `medecine, dossier medecine, copiez la dll, remplacez la dll, dll modifiee, ne peuvent pas les payer, pas les moyens, a
          la place de l originale, ne jamais mettre a jour, bloquez les mises a jour`,
        `version complete, versions completes, programmes, logiciel, logiciels, pour etudiants, suite`,
        `dll, exe, dossier, original, originale, installateur, lisez moi, fichier`,
        `telecharger, telechargez, copiez, rar, zip, mise a jour, installez`,
      ),
      de: facets(
        3,
        `medizin, ordner medizin, dll kopieren, dll ersetzen, geänderte dll, nicht leisten können, über die echte kopieren,
          über das original, nie aktualisieren lassen, updates blockieren`,
        `vollversion, vollversionen, programme, programm, software, für studenten, paket`,
        `dll, exe, ordner, original, echte, installer, liesmich, datei`,
        `download, laden, kopieren, rar, zip, update, installieren`,
      ),
    },
  },
});

const works = defineRules('illegal-information', ['licensed', 'reporting', 'security', 'education', 'lending'], {
  'subscriptions-shared': {
    weight: 0.5,
    reason: 'Passes on what others sell by subscription: papers, courses, matches, series',
    company: {
      en: facets(
        3,
        `past the publisher, publisher s wall, paywall, behind the paywall, we bought them, we buy them, google drive link,
          drive link, drive links, mega link, telegram channel, telegram group, discord for links, lawsuits against
          us, knowledge should be free, links go up, links are posted, links appear, without a decoder, without a
          subscription, no subscription, after japan, simulcast free, fast subs, group buy, refresh the page, refresh
          for`,
        `newspapers, newspaper, magazines, editions, courses, course, masterclass, bootcamp, papers, paper, article, articles,
          doi, anime, season s anime, episode, match, matches, football, league, fight, subs, english subs, textbooks`,
        `free, zero dollars, no sign up, for nothing, costs nothing, no account, without paying, expensive, the 2, dollar`,
        `pdf, download, batch, 1080p, 720p, link, links, complete, fetch, stream, streams, watch, read, join, drive, full`,
        `today s, tonight, by six in the morning, every morning, this season s, this season, latest, new, hour after, day
          after, kick off, minutes before, million papers, whole books`,
      ),
      nl: facets(
        3,
        `betaalmuur, achter de betaalmuur, we hebben ze gekocht, hebben ze gekocht, wij kochten, drive link, google drive, mega
          link, telegram kanaal, telegramgroep, zonder decoder, zonder abonnement, geen abonnement, na japan, links
          komen online, komen de links, links verschijnen, ververs dan, valt de stream, stream uit`,
        `kranten, krant, weekbladen, tijdschriften, cursussen, cursus, masterclass, artikels, artikelen, anime, series,
          aflevering, wedstrijd*, voetbal, ajax, anderlecht, ondertitels, studieboeken`,
        `gratis, voor niks, voor niets, nul euro, zonder inschrijving, zonder account, zonder betalen, dure, duur`,
        `pdf, download, 1080p, 720p, link, links, stream, streams, kijk, lees, compleet, volledig`,
        `van vandaag, vanavond, elke ochtend, om zes uur, dit seizoen, nieuwste, uur na, dag na, aftrap, kwartier voor`,
      ),
      fr: facets(
        3,
        `payant contourne, derriere le paywall, paywall, mur payant, nous les avons achetees, nous les avons achetes, les avons
          achetees, lien drive, google drive, lien mega, canal telegram, groupe telegram, sans decodeur, sans
          abonnement, apres le japon, liens arrivent, liens apparaissent, liens seront, si le flux, flux coupe,
          actualisez`,
        `journaux, journal, magazines, presse, formations, formation, masterclass, articles, animes, anime, episode*, match*,
          foot, sous titres, manuels`,
        `gratuit*, pour rien, zero euro, sans inscription, sans compte, sans payer, tres cheres, cheres, chers`,
        `pdf, telecharger, 1080p, 720p, lien, liens, flux, stream, regarder, lire, complet*, integral*`,
        `du jour, ce soir, chaque matin, a six heures, de la saison, nouveaux, heure apres, jour apres, coup d envoi, quart d
          heure`,
      ),
      de: facets(
        3,
        `bezahlschranke, hinter der bezahlschranke, paywall, wir haben sie gekauft, haben sie gekauft, drive link, google
          drive, mega link, telegram kanal, telegram gruppe, ohne decoder, ohne abo, kein abo, nach japan, kommen die
          links, links kommen, links erscheinen, neu laden, bricht der stream, stream ab`,
        `zeitungen, zeitung, magazine, zeitschriften, kurse, onlinekurse, kurs, masterclass, artikel, anime, folge, folgen,
          spiel, spiele, fußball, bayern, dortmund, bundesliga, untertitel*, lehrbücher`,
        `gratis, kostenlos, für nichts, umsonst, null euro, ohne anmeldung, ohne konto, ohne zu zahlen, teure, teuer`,
        `pdf, download, 1080p, 720p, link, links, stream, streams, schauen, lesen, komplett*, vollständig*`,
        `des tages, von heute, heute abend, jeden morgen, um sechs, der saison, diese saison, neueste, stunde nach, tag nach,
          anpfiff, viertelstunde vor`,
      ),
    },
  },
});

export const offersBetweenTheLines: readonly TermRule[] = [...pornographic, ...software, ...works];
