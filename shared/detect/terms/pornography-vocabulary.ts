import { type Company, defineRules, listed } from './rule.ts';

const crowd = (sure: string, also: string): Company => ({
  kind: 'crowd',
  sure: listed(sure),
  also: listed(also),
  least: 4,
  reach: 700,
});
const together = (...groups: readonly string[]): Company => ({
  kind: 'together',
  groups: groups.map((group) => listed(group)),
  reach: 60,
});

/** How offers of pornography talk: no page of a doctor, a teacher or a painter has four of these words side by side. */
export const pornographyVocabulary = defineRules(
  'pornography',
  ['medical', 'education', 'reporting', 'filtering', 'cooking', 'animals'],
  {
    'explicit-vocabulary': {
      weight: 0.46,
      reason: 'Speaks as offers of pornography do: many of their words close together',
      company: {
        en: crowd(
          `porn, porno, xxx, milf, milfs, horny, busty, blowjob, blowjobs, handjob, handjobs, gangbang, gangbangs, threesome,
          threesomes, hentai, futanari, doujinshi, rule 34, cumshot, cumshots, creampie, deepthroat, bukkake, slut, sluts, whores,
          camgirl, camgirls, nsfw, sex stories, sex story, dirty stories, erotic stories, jerk off, fucked, fuck her, fuck me, fucking
          hard, girl on girl, big tits, huge tits, big cock, his cock, hard cock, wet pussy, her pussy, upskirt, orgies, orgy, bdsm,
          wank, wanking, naked girls, naked wives, nude girls, nude teens, hot babes, hookup tonight, sexcam, sex cam, sex chat`,
          `hardcore, naked, nude, nudes, tits, boobs, cock, cocks, pussy, pussies, dick, anal, cum, uncensored, babes, teens, teen, 18+,
          adults only, adult only, fetish, swinger, swingers, naughty, kinky, sexy, erotic, erotica, explicit, webcam, webcams, cams,
          live cams, amateurs, amateur, wives, housewives, lesbians, escorts, escort, striptease, strip, masturbat*, orgasm, orgasms,
          sex, tube, tubes, models are 18, must be an adult, must be 18, 18 years, over 18, hot girls, full access, tentacles, spanking`,
        ),
        nl: crowd(
          `porno, porn, xxx, milf, milfs, geil, geile, neuken, neuk, neukt, geneukt, neukfilm*, neukdate, pijpen, pijpt, gepijpt,
          gangbang, trio sex, triootje, kutje, kutjes, natte kut, lul in, harde lul, harde pik*, pikken en, sletten, sletje, hoeren,
          sekscam*, sexcam*, seksfilm*, sexfilm*, seksdate*, sexdate*, seksverhalen, sexverhalen, webcamseks, webcamsex, homoseks,
          aftrekken, rukken, klaarkomen, klaarkomt, blote tieten, dikke tieten, grote tieten, hete meiden, hete babes, naakte meiden,
          naakte vrouwen, naakte meisjes, seksite, sekssite*, sexsite*, hoerenlopen`,
          `bloot, blote, naakt, naakte, tieten, borsten, kut, pik, anaal, anale, hardcore, ongecensureerd, babes, meiden, tieners, 18+,
          alleen voor volwassenen, vanaf achttien, ouder dan 18, achttien jaar, fetisj, voetfetisj, sm, swingers, parenclub, stout,
          stoute, sexy, erotisch*, expliciete, webcam, webcams, amateurs, huisvrouwen, lesbo*, escort, escorts, striptease, uitkleedt,
          uitkleden, masturb*, orgasme, seks, sex, uitsluitend 18, naaktfoto*, hete, trio`,
        ),
        fr: crowd(
          `porno, pornos, porn, xxx, milf, milfs, cougars, salope, salopes, baise, baiser, baisent, baisee, se faire baiser, bite, bites,
          chatte humide, chattes, suce, sucer, sucent, fellations, pipe et, gangbang, partouze, partouzes, enculer, enculee*, ejac*,
          branler, branlette*, plan cul, plans cul, plan q, gros seins, gros nichons, gorge profonde, levrette, coquines, libertine*,
          recits de sexe, histoires de sexe, histoires erotiques, recits erotiques, recits coquins, webcam sexe, camgirl*, hentai,
          femmes nues, filles nues, films x, videos x, videos hard`,
          `nue, nues, nus, seins, nichons, chatte, cul, anal, sodomie, fellation, hard, hardcore, sans censure, sans tabou, plus de 18 ans,
          18 ans, reserve aux adultes, reserves aux adultes, pour adultes, fetichisme, echangisme, echangistes, coquin, coquine, coquins,
          sexy, erotique, erotiques, explicite, explicites, webcam, webcams, amateurs, amatrices, femmes mures, lesbiennes, escort,
          escorts, striptease, masturb*, orgasme, orgasmes, sexe, trio, gemit, jouir, jouissance`,
        ),
        de: crowd(
          `porno, pornos, porn, pornotube, xxx, milf, milfs, geil, geile, geiler, ficken, fickt, gefickt, fickfilm*, blasen, blowjob*,
          wichsen, wichs*, abspritzen, spritzt, gangbang, gruppensex, dreier, sexclip*, sexfilm*, sexvideo*, sexbild*, sexcam*,
          sexchat, sextreffen, sexdate*, sexgeschicht*, sexseite*, sexkontakt*, telefonsex, livesex, luder, schlampen, nutten, fotze*,
          muschi*, moese, schwanz in, harten schwanz, dicke titten, grosse titten, titten, nackte frauen, nackte girls, nackte maedchen,
          hentai, camgirl*, erotik pur`,
          `nackt, nackte, nackten, brueste, schwanz, anal, hardcore, unzensiert, babes, girls, teens, ab 18, nur fuer erwachsene, nur für
          erwachsene, erst ab 18, fetisch, sm, swinger, sexy, erotik, erotisch*, explizite, webcam, webcams, livecam*, amateure,
          amateuren, amateur, hausfrauen, reife frauen, lesben, escort, escorts, striptease, strip, ausziehen, masturb*, selbstbefriedigung,
          orgasmus, sex, heiße, heisse, zutritt`,
        ),
      },
    },
    'naked-people-offered': {
      weight: 0.4,
      reason: 'Offers naked or lustful people to look at or to meet',
      company: {
        en: together(
          'naked, nude, horny, busty, naughty, topless, uncensored, slutty, xxx, explicit, hardcore, steamy',
          'girls, wives, housewives, teens, babes, milfs, amateurs, women, sluts, ladies, models, couples, strangers, hentai',
          'videos, photos, pictures, pics, photo sets, galleries, clips, scenes, movies, cams, live, chat, watch, join, full access, free',
        ),
        nl: together(
          'naakte, geile, blote, hete, stoute, ongecensureerde, naaktfoto*, expliciete',
          'meiden, meisjes, vrouwen, huisvrouwen, milfs, amateurs, dames, babes, studentes, modellen, koppels',
          "foto's, video's, filmpjes, films, live, webcam, kijk, bekijk, chat, gratis, shows, toegang, naaktfoto*",
        ),
        fr: together(
          'nues, nue, coquines, chaudes, sans censure, salopes, cochonnes, explicites',
          'femmes, filles, amatrices, cougars, milfs, beurettes, modeles, couples, voisines, etudiantes',
          'photos, videos, films, live, webcam, regardez, regarder, gratuit, gratuites, tchat, milliers, galerie, galeries',
        ),
        de: together(
          'nackte, geile, heiße, heisse, versaute, unzensierte, willige, explizite',
          'frauen, girls, hausfrauen, teens, milfs, amateure, luder, damen, studentinnen, paare, nachbarin*',
          'bilder, fotos, videos, clips, filme, live, webcam, ansehen, anschauen, gratis, kostenlos, chat, treffen, kamera, netz',
        ),
      },
    },
  },
);
