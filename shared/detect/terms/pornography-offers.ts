import { defineRules, facets } from './rule.ts';

/**
 * Offers of pornography by their sides: what is shown, with whom, for whom, for what price. A doctor, a lingerie shop or a museum has
 * one or two of them, never the sure words together with three.
 */
export const pornographyOffers = defineRules(
  'pornography',
  ['medical', 'education', 'reporting', 'filtering', 'cooking', 'animals'],
  {
    'adult-media': {
      weight: 0.5,
      reason: 'Offers pictures, films, links or stories for adults: sexual words beside what is shown and for whom',
      company: {
        en: facets(
          2,
          `porn, porno*, pornograph*, pornstar*, xxx, milf*, hentai, nsfw, horny, busty, sluts, slutty, hardcore, blowjob*, blow job, cums, cumming, cumshot*,
            creampie*, threesome*, gangbang*, orgy, orgies, sex scenes, sex tape*, sex confession*, sex stories, sex
            story, sex videos, sex site*, sex chat, live sex, swallows, swallows everything, swallows it all, licks
            her, licks him, spread legs, spreads her legs, legs spread, took me from behind, came so hard, came
            inside, made me come, makes him come, lifted my skirt, lifted her skirt, pulled down her panties, wet
            pussy, her pussy, his cock, hard cock, big cock, deepthroat, undresses for you, takes it all off, strip
            for you, striptease, touches herself, plays with herself, playing with herself, pleasures herself, dildo*,
            lesbian scenes, lesbian videos, gay hunks, gay videos, twinks, shemale*, ladyboy*, tgirl*, big busts, big
            boobs, big tits, pussy, camgirl*, cam girl*, cam models, sexcam*, dirty movies, dirty videos, bdsm, wife
            swap*, cheating wives, hotwife, cuckold*, dominatrix, upskirt, adult video*, adult movie*, adult film*,
            adult links, adult galler*, adult tube*`,
          `video, videos, clip, clips, film ourselves, movie, movies, films, scene, scenes, pics, pictures, photos, photo sets,
            gallery, galleries, tube, tubes, cams, webcam, live, stories, confessions, tales, story archives,
            paysites, members area, on camera, uploads, thumbnails, readers, comics, audio, dvds, streams, watch,
            models, performers, trailers`,
          `18, over eighteen, over 18, eighteen, adults only, for adults, of legal age, legal age, adult, grown up, grown ups,
            mature audience, not for minors, under age, age of majority, if such texts offend, offended by, close this
            page, leave now, enter, by entering, discreet billing`,
          `amateur, amateurs, couple, couples, wife, wives, housewife, housewives, mature, teen, teens, blonde, brunette,
            redhead, ebony, asian girls, latina*, secretary, nurse, girlfriend, girlfriends, girl next door,
            neighbour, milfs, lesbian*, gay, bi, trans, babes, girls, ladies, best friend, strangers, stepmom,
            stepsister, plumber, leather, latex, feet, stockings, anal, taboo, group, first time, office, outdoor, in
            the shower, in bed, bedroom, anonymous`,
          `free samples, no registration, without registration, free access, tokens, private room, private show, tips, per
            minute, a minute, updated daily, every day, added daily, new every, daily, every saturday, join now, trade
            links, submit your, link trade, webmasters, unlimited access, full access, bookmark us`,
        ),
        nl: facets(
          2,
          `porn, porno*, xxx, milf*, hentai, geil, geile, geilste, neuk*, pijpen, pijpt, pijpbeurt*, beft, beffen, klaarkom*, kwam
            klaar, schreeuwend klaar, seksverhalen, seksverhaal, sexverhalen, seksfilm*, sexfilm*, seksvideo*,
            seksclip*, sekssite*, sexsite*, sekschat, sekscam*, sexcam*, seksdate*, sexdate*, sekscontact*,
            sekspartner*, live seks, gratis seks, hete seks, groepsseks, triootje, gangbang, orgie*, slikt alles,
            slikt het, likt haar, likt hem, berijdt, drong bij me, drong naar binnen, drong bij, tegen de muur en,
            slipje naar beneden, slipje uit, trok mijn slipje, benen wijd, benen gespreid, laat zich nemen, laat zich
            verwennen, neemt zijn huisbazin, verwent zichzelf, vingert, speelt met zichzelf, striptease, uitkleedt,
            vreemdgaan, vreemdgaande, parenclub, parenruil, swinger*, meesteres*, slavin*, sm kelder, voetfetisj*,
            tieten, kutje*, kutjes, lul, harde pik, sletten, sletje*, camgirl*, webcamseks, volwassenensites,
            volwassenensite*, x films, shemale*, transgirl*`,
          `video, video s, filmpje, filmpjes, film, films, clip, clips, foto s, foto en film, galerij, galerijen, webcam,
            webcams, cam, cams, live, verhalen, verhaal, voor de camera, voor de cam, achter hun cam, lezers, kijken,
            bekijken, modellen, scènes, beelden, startpagina, alle goede sites, linklijst, sites op een rij`,
          `18, vanaf achttien, achttien jaar, 18 jaar, boven de 18, alleen voor volwassenen, voor volwassenen, volwassenen,
            meerderjarig*, minderjarig*, niet geschikt voor, discreet, discrete, betreden, binnengaan, door deze site`,
          `amateur, amateurs, koppel, koppels, vrouw, vrouwen, huisvrouw*, buurvrouw, buurmeisje, student*, rijpe, rijp, dames,
            meiden, meisjes, jongens, blond*, tieners, lesb*, homo, gay, bi, trans, echte, leer, latex, voeten, eerste
            keer, op het werk, kantoor, met z n drieen, anaal, huisbazin, secretaresse, vriendin, onbekenden, taboe,
            waargebeurde`,
          `gratis, helemaal gratis, zonder registratie, zonder inschrijving, tokens, per minuut, privégesprek, privéshow,
            privékamer, elke dag nieuw*, dagelijks nieuw*, elke dag, nieuwe clips, ingestuurd, plaats eerst een link,
            uw site ook hier, ruil links, toegang tot alles, ledenzone, in jouw buurt`,
        ),
        fr: facets(
          2,
          `porn, porno*, xxx, milf*, hentai, salope*, chaudasse*, baise, baisent, baiser avec, se fait prendre, se faire prendre, se
            fait baiser, elle avale, avale tout, suce, sucent, fellation*, pipe profonde, levrette, m a penetree,
            penetree, joui en criant, j ai joui, jouir, souleve ma jupe, soulevé ma jupe, retire sa culotte, baisse sa
            culotte, culotte mouillee, cuisses ecartees, jambes ecartees, se caresse devant, se masturbe*, sextoy*,
            strip tease, striptease, quoi enlever, enlever pour vous, films x, film x, videos x, photos x, sites x, x
            amateur, recits de sexe, recits erotiques, histoires de sexe, histoires tres chaudes, bien chaudes, sexe
            amateur, sexe gratuit, sexe en direct, sexe a trois, plan cul, plans cul, plan a trois, partouze*,
            gangbang, orgie*, echangis*, libertin*, soumise*, dominatrice*, maitresse et, sadomaso*, bdsm, candaulis*,
            gros seins, nichons, chatte*, de cul, cougar*, beurette*, camgirl*, webcam sexe, sites pour adultes, films
            pour adultes, contenu pour adultes, videos pour adultes, transsexuel*, travesti*`,
          `video, videos, film, films, scene, scenes, clip, clips, photos, images, galerie, galeries, webcam, webcams, camera,
            leur camera, en direct, live, recits, recit, histoires, histoire, confessions, lecteurs, annuaire, bons
            sites, regarder, regardez, modeles, se filment, filment`,
          `18, dix huit ans, 18 ans, majeur, majeurs, majeure, plus de 18, reserve aux adultes, adultes, pour adultes, avertis,
            mineurs, en entrant, vous certifiez, interdit aux moins, discret, discretion, discrete, ames sensibles,
            choquer`,
          `amateur, amateurs, amatrices, couple, couples, femme, femmes, voisine, etudiante*, mure, mures, matures, blonde*,
            brune*, rousse*, filles, garcons, entre hommes, gay, bi, lesbienne*, trans, secretaire, infirmiere,
            epouse*, mariee*, cuir, latex, pieds, premiere fois, au bureau, a plusieurs, a trois, anal, inconnu*,
            tabou, vrais, vraies, histoires vraies`,
          `gratuit, gratuits, gratuites, sans inscription, jetons, tokens, la minute, par minute, salon prive, show prive, privé,
            chaque jour, tous les jours, nouvelle scene, nouvelles videos, proposez votre site, webmasters, pres de
            chez vous, acces complet, acces illimite, echange de liens`,
        ),
        de: facets(
          2,
          `porn, porno*, xxx, milf*, hentai, geil*, ficken, fickt, gefickt, blaest, bläst, schluckt alles, leckt sie, leckt ihn, reitet
            ihn, drang in mich, drang in sie, kam schreiend, kam heftig, zum höhepunkt, meinen rock hoch, ihren rock
            hoch, höschen, beine breit, gespreizte beine, auf den knien vor, lässt sich nehmen, sich in der küche
            nehmen, kueche nehmen, nimmt sie von, fingert, macht es sich selbst, spielt an sich, striptease, ausziehen
            soll, zieh dich aus, sexgeschichte*, sexfilm*, sexvideo*, sexclip*, sexseite*, sexchat*, sexcam*,
            sexkontakt*, sextreffen, sexdate*, live sex, gruppensex, gangbang, orgie*, swinger*, partnertausch,
            domina*, herrin*, fesselspiel*, lack und leder, gummi leder, gummi und leder, titten, muschi*, schlampe*,
            camgirl*, cam girl*, reife frauen, erwachsenenseite*, versaut*, heisse beichte*, heiße beichten, heisse
            geschichten, transen*, shemale*`,
          `video, videos, film, filme, filmen sich, szene, szenen, clip, clips, bilder, fotos, galerie*, webcam, webcams, cam,
            cams, live, geschichten, geschichte, beichten, lesern, leser, liste, linkliste, seiten, ansehen,
            anschauen, schauen, models, modelle, kamera`,
          `18, ab achtzehn, achtzehn, volljährig*, erwachsene, erwachsenen, nur für erwachsene, jugendliche unter, minderjährig*,
            zutritt, eintritt ab, diskret, diskretion, altersprüfung, altersnachweis, betreten`,
          `amateur*, paar, paare, frau, frauen, hausfrau*, nachbarin, student*, reife, reif, damen, girls, mädchen, jungs,
            blond*, brünett*, teens, lesb*, schwul*, gay, bi, trans, sekretärin, krankenschwester, ehefrau*, freundin,
            echte, leder, latex, füße, strümpfe, erstes mal, das erste mal, im büro, zu dritt, anal, fremde, tabu,
            wahre, für männer`,
          `gratis, kostenlos, kostenlose, umsonst, ohne anmeldung, ohne registrierung, tokens, coins, die minute, pro minute,
            privatzimmer, privatshow, privatchat, jeden tag, täglich neu*, neue szene, neue clips, webmaster, eure
            seite, linktausch, in deiner nähe, voller zugang, unbegrenzter zugang`,
        ),
      },
    },
    'adult-signs': {
      weight: 0.5,
      reason: 'Offers pictures, films or stories for adults, in milder words',
      company: {
        en: facets(
          3,
          `erotic*, erotica, nude, nudes, naked, strips, strips off, undressing, fetish, fetishes, naughty, kinky, adult content,
            adult entertainment, adult site*, adult stories, swingers, bears, rides him, sucks, sucking, on her knees,
            from behind, vibrator*, masturbat*, orgasm*, tits, boobs, inside her, inside me, take it all off, bondage,
            dirty talk, mistresses, voyeur*, x rated, sexy, sex, intimate, passion, bare, undress, unclothed, topless,
            seductive, lustful, steamy`,
          `video, videos, clip, clips, film ourselves, movie, movies, films, scene, scenes, pics, pictures, photos, photo sets,
            gallery, galleries, tube, tubes, cams, webcam, live, stories, confessions, tales, story archives,
            paysites, members area, on camera, uploads, thumbnails, readers, comics, audio, dvds, streams, watch,
            models, performers, trailers`,
          `18, over eighteen, over 18, eighteen, adults only, for adults, of legal age, legal age, adult, grown up, grown ups,
            mature audience, not for minors, under age, age of majority, if such texts offend, offended by, close this
            page, leave now, enter, by entering, discreet billing`,
          `amateur, amateurs, couple, couples, wife, wives, housewife, housewives, mature, teen, teens, blonde, brunette,
            redhead, ebony, asian girls, latina*, secretary, nurse, girlfriend, girlfriends, girl next door,
            neighbour, milfs, lesbian*, gay, bi, trans, babes, girls, ladies, best friend, strangers, stepmom,
            stepsister, plumber, leather, latex, feet, stockings, anal, taboo, group, first time, office, outdoor, in
            the shower, in bed, bedroom, anonymous`,
          `free samples, no registration, without registration, free access, tokens, private room, private show, tips, per
            minute, a minute, updated daily, every day, added daily, new every, daily, every saturday, join now, trade
            links, submit your, link trade, webmasters, unlimited access, full access, bookmark us`,
        ),
        nl: facets(
          3,
          `erotisch*, erotiek, naakt, naakte, bloot, blote, slikt, zuigt, van achteren, strippen, stript, kleedt zich uit,
            uittrekt, moet uittrekken, opwindend*, opgewonden, ondeugend*, stoute, pikant*, fetisj*, vibrator*,
            dildo*, masturb*, rubber en, rubber leer, kont, voor volwassenen, homo en bi, trio, 18 plus, op haar
            knieën, neemt haar, seks, sex, sexy, sensueel, sensuele, intieme, hete, prikkelend*, topless, uitkleden,
            verleid*`,
          `video, video s, filmpje, filmpjes, film, films, clip, clips, foto s, foto en film, galerij, galerijen, webcam,
            webcams, cam, cams, live, verhalen, verhaal, voor de camera, voor de cam, achter hun cam, lezers, kijken,
            bekijken, modellen, scènes, beelden, startpagina, alle goede sites, linklijst, sites op een rij`,
          `18, vanaf achttien, achttien jaar, 18 jaar, boven de 18, alleen voor volwassenen, voor volwassenen, volwassenen,
            meerderjarig*, minderjarig*, niet geschikt voor, discreet, discrete, betreden, binnengaan, door deze site`,
          `amateur, amateurs, koppel, koppels, vrouw, vrouwen, huisvrouw*, buurvrouw, buurmeisje, student*, rijpe, rijp, dames,
            meiden, meisjes, jongens, blond*, tieners, lesb*, homo, gay, bi, trans, echte, leer, latex, voeten, eerste
            keer, op het werk, kantoor, met z n drieen, anaal, huisbazin, secretaresse, vriendin, onbekenden, taboe,
            waargebeurde`,
          `gratis, helemaal gratis, zonder registratie, zonder inschrijving, tokens, per minuut, privégesprek, privéshow,
            privékamer, elke dag nieuw*, dagelijks nieuw*, elke dag, nieuwe clips, ingestuurd, plaats eerst een link,
            uw site ook hier, ruil links, toegang tot alles, ledenzone, in jouw buurt`,
        ),
        fr: facets(
          3,
          `erotique*, erotisme, nue, nues, coquin*, coquine*, par derriere, jouissance, se touche, se deshabille*, deshabille, a
            trois, fetichis*, soumission, maitresses, le x, du x, adultere, a genoux devant, penetrer, voyeur*,
            exhib*, gode, godes, gode*, orgasme*, cul, site x, bite*, tres chaudes, sexe, sexy, sensuel*, intime,
            intimes, chaud, chaude, chaudes, torride*, desir, plaisir charnel, denude*, seins nus`,
          `video, videos, film, films, scene, scenes, clip, clips, photos, images, galerie, galeries, webcam, webcams, camera,
            leur camera, en direct, live, recits, recit, histoires, histoire, confessions, lecteurs, annuaire, bons
            sites, regarder, regardez, modeles, se filment, filment`,
          `18, dix huit ans, 18 ans, majeur, majeurs, majeure, plus de 18, reserve aux adultes, adultes, pour adultes, avertis,
            mineurs, en entrant, vous certifiez, interdit aux moins, discret, discretion, discrete, ames sensibles,
            choquer`,
          `amateur, amateurs, amatrices, couple, couples, femme, femmes, voisine, etudiante*, mure, mures, matures, blonde*,
            brune*, rousse*, filles, garcons, entre hommes, gay, bi, lesbienne*, trans, secretaire, infirmiere,
            epouse*, mariee*, cuir, latex, pieds, premiere fois, au bureau, a plusieurs, a trois, anal, inconnu*,
            tabou, vrais, vraies, histoires vraies`,
          `gratuit, gratuits, gratuites, sans inscription, jetons, tokens, la minute, par minute, salon prive, show prive, privé,
            chaque jour, tous les jours, nouvelle scene, nouvelles videos, proposez votre site, webmasters, pres de
            chez vous, acces complet, acces illimite, echange de liens`,
        ),
        de: facets(
          3,
          `erotisch*, erotik*, nackt, nackte, nackten, blasen, schluckt, von hinten, zieht sich aus, zu dritt, dreier,
            unterwerfung, fetisch*, vibrator*, dildo*, für erwachsene, ab 18, fsk 18, orgasm*, masturb*,
            selbstbefriedig*, arsch*, schwanz, sklav*, slip herunter, seitensprung, fremdgeh*, luder*, strippt, sex,
            sexy, sinnlich*, intim*, heiss*, heiß*, prickelnd*, ausziehen, hüllenlos*, oben ohne, verführ*`,
          `video, videos, film, filme, filmen sich, szene, szenen, clip, clips, bilder, fotos, galerie*, webcam, webcams, cam,
            cams, live, geschichten, geschichte, beichten, lesern, leser, liste, linkliste, seiten, ansehen,
            anschauen, schauen, models, modelle, kamera`,
          `18, ab achtzehn, achtzehn, volljährig*, erwachsene, erwachsenen, nur für erwachsene, jugendliche unter, minderjährig*,
            zutritt, eintritt ab, diskret, diskretion, altersprüfung, altersnachweis, betreten`,
          `amateur*, paar, paare, frau, frauen, hausfrau*, nachbarin, student*, reife, reif, damen, girls, mädchen, jungs,
            blond*, brünett*, teens, lesb*, schwul*, gay, bi, trans, sekretärin, krankenschwester, ehefrau*, freundin,
            echte, leder, latex, füße, strümpfe, erstes mal, das erste mal, im büro, zu dritt, anal, fremde, tabu,
            wahre, für männer`,
          `gratis, kostenlos, kostenlose, umsonst, ohne anmeldung, ohne registrierung, tokens, coins, die minute, pro minute,
            privatzimmer, privatshow, privatchat, jeden tag, täglich neu*, neue szene, neue clips, webmaster, eure
            seite, linktausch, in deiner nähe, voller zugang, unbegrenzter zugang`,
        ),
      },
    },
    'paid-company': {
      weight: 0.5,
      reason: 'Offers sexual services for money',
      company: {
        en: facets(
          2,
          `escort, escorts, call girl*, callgirl*, gfe, girlfriend experience, outcall, outcalls, incall, incalls, oral without, owo, french kissing, happy ending, happy endings, nuru*, body to body, full service, special services, erotic massage, sensual massage, tantric massage, duo with, adult massage, brothel, gentlemen s club, rent boy*, companions, sugar daddy, sugar bab*`,
          `from 100, from 120, from 150, real photos, verified, services, hour, one hour, per hour, two hours, night, overnight, rates, donation, roses, half hour, prices, extras`,
          `hotel, hotels, home visits, private homes, discreet, discreetly, discretion, available today, available now, no hidden numbers, no withheld numbers, my place, private flat, couples, gentlemen, her services, book her, our ladies, our girls, roleplay, toys, positions, couples welcome`,
          `curvy, petite, busty, brunette, blonde, natural, d cup, playful, slim, sexy, sensual, naughty, passionate, uninhibited, years old, lonely`,
        ),
        nl: facets(
          2,
          `escort, escorts, escortdame*, callgirl*, privéontvangst, prive ontvangst, thuisontvangst, ontvangst bij mij, ik ontvang, ontvang heren, ontvangt heren, ontvangt discreet, ontvang je, frans zonder, frans met, pijpen zonder, zonder condoom, bodymassage, body2body, body to body, happy end, happy ending, erotische massage, sensuele massage, tantra massage, tantramassage, trio met, girlfriend experience, gfe, raamprostit*, betaalde seks, betaalde liefde, bordeel, privehuis, privéhuis, standjes`,
          `vanaf 100, vanaf 120, vanaf 150, echte foto s, geverifieerd*, diensten, uur, per uur, een uurtje, half uur, halfuur, uurtje, nacht, hele nacht, tarief, tarieven, euro per, prijzen, extra s`,
          `discreet, discretie, heren, hotel, bij mij thuis, bij jou thuis, aan huis, prijsdiscussies, anonieme nummers, anonieme bellers, geen sms, whatsapp mij, bel mij, standjes, strelen, verwennen, verwen, ontspannen, speeltjes, rollenspel, trio, vriendin, koppels`,
          `mollig*, slank*, volslank*, rondborstig*, vol van boven, blond*, brunette, sensueel, sensuele, lekker, lekkere, stout*, warm, jaar, knuffelig*, geil*, sexy, ondeugend*, passie*`,
        ),
        fr: facets(
          2,
          `escort, escorts, escorte*, call girl*, accompagnatrice, compagnie de standing, je vous recois, vous recois, je recois, recoit, fellation nature, gfe, massage corps a corps, corps a corps, body body, massage erotique, massages erotiques, massage sensuel, massage tantrique, massage naturiste, finition, toutes positions, duo possible, duo avec, prestations coquines, hotesse*`,
          `des 100, des 120, des 150, photos reelles, verifie*, services, l heure, heure, une heure, la nuit, nuit, demi heure, tarif, tarifs, roses, cadeau, euros l heure, week end`,
          `hotel, mon appartement, prive, privé, discret, discretion, me deplace, numeros masques, numero masque, appels masques, pas de sms, messieurs, gentlemen, couples, duo, ma copine, mon amie, jouets, jeux de role, prestations, disponible`,
          `brune, blonde, rousse, sensuelle, douce, coquine, pulpeuse, mince, gourmande, ans, naturelle, poitrine, bonnet, caline, sexy, chaude, sans tabou`,
        ),
        de: facets(
          2,
          `escort, escorts, escortdame*, callgirl*, hure*, huren, bordell*, laufhaus, privatmodell*, empfange dich, empfängt dich, empfange ich, hausbesuche und hotel, haus und hotelbesuche, französisch ohne, franzoesisch ohne, französisch mit, ohne gummi, girlfriend sex, gf6, gfe, ganzkörpermassage, body to body, tantramassage*, tantra massage, erotische massage*, erotikmassage*, happy end, alle stellungen, sexuelle dienste, begleitservice, hobbyhure*, zungenküsse`,
          `ab 100, ab 120, ab 150, echte fotos, echten fotos, verifiziert*, service, stunde, die stunde, pro stunde, halbe stunde, nacht, über nacht, preise, tarife, taschengeld, euro die`,
          `diskret, diskretion, hausbesuch*, jetzt frei, bei ihr, verfügbar, hotel, bei mir, bei dir, privat, private wohnung, unterdrückte*, unterdrückten nummern, keine sms, ruf mich an, herren, paare, zu dritt, freundin, rollenspiele, spielzeug, verwöhne*, verwöhnen, stellungen, termin`,
          `vollbusig*, mollig*, schlank*, blond*, brünett*, verschmust, zärtlich*, sinnlich*, naturgeil, jahre, rassig*, kurvig*, oberweite, körbchen, sexy, hemmungslos*, tabulos*`,
        ),
      },
    },
    'live-cams': {
      weight: 0.5,
      reason: 'Offers people undressing before a camera',
      company: {
        en: facets(
          2,
          `cam models, models online, models are online, cam girls, cam boys, cam shows, webcam girls, webcam models, live cams, sexcams, private room, private rooms, private shows, shower show, tip menu, send tips, take off, full naked, naked at, what to take off, undress for you, goal reached, nude show, camming`,
          `token, tokens, credits, tip, tips, a minute, per minute, goal, pay per minute, unlimited chat`,
          `18, adults only, of legal age, must be 18, naked, nude, strip, topless, undress, shower, toys, fetish, horny, sexy, naughty, sexcam*, xxx`,
          `girls, couples, trans, mature, women, guys, men, amateurs, blondes, milfs, models`,
        ),
        nl: facets(
          2,
          `webcam, webcams, webcammeisje*, webcamdames, achter hun cam, voor hun cam, voor de cam, camgirls, cam girls, sekscam*, sexcam*, privégesprek, privéchat, privekamer, privéshow, uittrekken, moet uittrekken, uitkleden, wat ze moet, live shows`,
          `token, tokens, credits, per minuut, ideal, beltegoed, sms betalen, fooi, fooien`,
          `18, volwassenen, naakt, bloot, uittrekken, uitkleden, strip*, geil*, stout*, sexy, fetisj, seks, xxx, opwinden*`,
          `dames, vrouwen, meiden, meisjes, koppels, jongens, rijpe, trans, blond*, heren, mannen, huisvrouw*`,
        ),
        fr: facets(
          2,
          `webcam, webcams, derriere leur camera, devant leur camera, devant la camera, camgirl*, cam girls, salon prive, show prive, shows prives, chat prive, quoi enlever, enlever, se deshabiller, se deshabillent, spectacle prive, strip en direct`,
          `jeton, jetons, token, tokens, credits, la minute, par minute, pourboire*`,
          `18, majeur*, adultes, nue, nues, nu, enlever, deshabill*, strip*, coquin*, chaud*, sexy, fetich*, sexe, xxx, x`,
          `femmes, filles, couples, garcons, hommes, mures, matures, trans, blondes, brunes, amatrices, modeles`,
        ),
        de: facets(
          2,
          `webcam, webcams, webcamgirl*, livecam*, live cams, vor der cam, vor ihrer kamera, camgirl*, sexcam*, privatzimmer, privatchat, privatshow*, ausziehen soll, sich ausziehen, was sie ausziehen, zieht sich aus, strip show, stripshow*`,
          `token, tokens, coins, credits, die minute, pro minute, trinkgeld`,
          `18, volljährig*, erwachsene, nackt*, ausziehen, strip*, geil*, sexy, fetisch, heiß*, heiss*, sex, xxx, erotik*`,
          `damen, frauen, girls, mädchen, paare, jungs, männer, reife, trans, blond*, amateure, hausfrauen`,
        ),
      },
    },
  },
);
