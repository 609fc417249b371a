/** Of every rule at least one text that it must find, and one of its neighbourhood that it must leave alone. All invented. */
type Fixture = { readonly hits: readonly string[]; readonly misses: readonly string[] };

export const ruleFixtures: Readonly<Record<string, Fixture>> = {
  'terms/pornography/nl/explicit-videos': {
    hits: ["Welkom! expliciete seksvideo's, expliciete video's. Kom binnen."],
    misses: ['De filmpjes van het schoolfeest staan online.'],
  },
  'terms/pornography/fr/explicit-videos': {
    hits: ['Bienvenue ! vidéos explicites pour adultes, vidéos porno. Entrez.'],
    misses: ['Les vidéos du mariage sont prêtes.'],
  },
  'terms/pornography/de/explicit-videos': {
    hits: ['Willkommen! explizite sexvideos, pornovideos. Treten Sie ein.'],
    misses: ['Die Videos vom Sommerfest sind online.'],
  },
  'terms/pornography/en/explicit-videos': {
    hits: ['Welcome! explicit adult videos, explicit sex videos. Come in.'],
    misses: ['The explicit video licence allows reuse of our wedding films.'],
  },
  'terms/pornography/nl/explicit-pictures': {
    hits: ["Welkom! expliciete foto's, pornofoto's. Kom binnen."],
    misses: ['Naaktslakken: foto’s van alle soorten in de tuin.'],
  },
  'terms/pornography/fr/explicit-pictures': {
    hits: ['Bienvenue ! photos porno, images porno. Entrez.'],
    misses: ['Photos de la galerie de peinture.'],
  },
  'terms/pornography/de/explicit-pictures': {
    hits: ['Willkommen! explizite bilder, explizite fotos. Treten Sie ein.'],
    misses: ['Bilder aus der Galerie am Markt.'],
  },
  'terms/pornography/en/explicit-pictures': {
    hits: ['Welcome! explicit pictures, explicit photo galleries. Come in.'],
    misses: ['Pictures of the nude descending a staircase hang upstairs.'],
  },
  'terms/pornography/nl/adult-directory': {
    hits: ['Welkom! pornosites, porno sites. Kom binnen.'],
    misses: ['Links naar cursussen voor volwassenen.'],
  },
  'terms/pornography/fr/adult-directory': {
    hits: ['Bienvenue ! sites porno, liens porno. Entrez.'],
    misses: ['Liens vers les cours pour adultes.'],
  },
  'terms/pornography/de/adult-directory': {
    hits: ['Willkommen! pornoseiten, porno seiten. Treten Sie ein.'],
    misses: ['Links zu Kursen der Volkshochschule für Erwachsene.'],
  },
  'terms/pornography/en/adult-directory': {
    hits: ['Welcome! porn sites, porn site list. Come in.'],
    misses: ['Links to adult education courses in the evening.'],
  },
  'terms/pornography/nl/live-shows': {
    hits: ['Welkom! live seks, live sex shows kijken. Kom binnen.'],
    misses: ['Live shows van de poppenspelers.'],
  },
  'terms/pornography/fr/live-shows': {
    hits: ['Bienvenue ! webcams sexe, webcam sexe. Entrez.'],
    misses: ['Spectacles en direct au théâtre.'],
  },
  'terms/pornography/de/live-shows': {
    hits: ['Willkommen! live sex shows ansehen, livesex. Treten Sie ein.'],
    misses: ['Live-Shows der Puppenbühne.'],
  },
  'terms/pornography/en/live-shows': {
    hits: ['Welcome! live sex shows, live sex. Come in.'],
    misses: ['Live shows of the theatre group every Friday.'],
  },
  'terms/pornography/nl/performers': {
    hits: ['Welkom! pornosterren, pornoster. Kom binnen.'],
    misses: ['De sterren van het amateurtoneel.'],
  },
  'terms/pornography/fr/performers': {
    hits: ['Bienvenue ! stars du porno, porno amateur. Entrez.'],
    misses: ['Les stars du théâtre amateur.'],
  },
  'terms/pornography/de/performers': {
    hits: ['Willkommen! pornostars, pornostar. Treten Sie ein.'],
    misses: ['Die Stars der Amateurbühne.'],
  },
  'terms/pornography/en/performers': {
    hits: ['Welcome! porn stars, pornstars. Come in.'],
    misses: ['The amateur theatre and its stars.'],
  },
  'terms/pornography/nl/age-gate': {
    hits: ['Welkom! seksueel expliciet materiaal, seksueel expliciete inhoud. Kom binnen.'],
    misses: ['Volwassenen betalen vijf euro, kinderen niets.'],
  },
  'terms/pornography/fr/age-gate': {
    hits: ['Bienvenue ! contenu sexuellement explicite, contenu pornographique. Entrez.'],
    misses: ['Adultes cinq euros, enfants gratuits.'],
  },
  'terms/pornography/de/age-gate': {
    hits: ['Willkommen! sexuell explizites material, sexuell explizite inhalte. Treten Sie ein.'],
    misses: ['Erwachsene zahlen fünf Euro.'],
  },
  'terms/pornography/en/age-gate': {
    hits: ['Welcome! sexually explicit material, sexually explicit content. Come in.'],
    misses: ['Entry to the pool: children under 6 with an adult only.'],
  },
  'terms/pornography/nl/explicit-vocabulary': {
    hits: ['Welkom! porno, milfs, bloot, naakte, kut. Kom binnen.'],
    misses: ['De borsten van de kip gaan twintig minuten in de oven.'],
  },
  'terms/pornography/fr/explicit-vocabulary': {
    hits: ['Bienvenue ! porno, milf, nue, seins, cul. Entrez.'],
    misses: ['Les seins de glace sont une montagne ; le cul de la bouteille est rond.'],
  },
  'terms/pornography/de/explicit-vocabulary': {
    hits: ['Willkommen! porno, xxx, nackt, brueste, hardcore. Treten Sie ein.'],
    misses: ['Die nackte Wand bekommt einen Anstrich.'],
  },
  'terms/pornography/en/explicit-vocabulary': {
    hits: ['Welcome! porn, milfs, hardcore, nudes, cock. Come in.'],
    misses: ['The anal fin of the trout, and a cock crowing: sounds of the brook.'],
  },
  'terms/pornography/nl/naked-people-offered': {
    hits: ['Welkom! naakte meisjes filmpjes. Kom binnen.'],
    misses: ['Vrouwen aan het werk: bekijk de foto’s van onze tentoonstelling.'],
  },
  'terms/pornography/fr/naked-people-offered': {
    hits: ['Bienvenue ! nues filles films. Entrez.'],
    misses: ['Photos de femmes au travail, exposition gratuite.'],
  },
  'terms/pornography/de/naked-people-offered': {
    hits: ['Willkommen! nackte girls videos. Treten Sie ein.'],
    misses: ['Bilder von Frauen bei der Arbeit, kostenlos ansehen.'],
  },
  'terms/pornography/en/naked-people-offered': {
    hits: ['Welcome! naked wives pictures. Come in.'],
    misses: ['Free photos of women at work. The wall is naked.'],
  },
  'terms/illegal-information/nl/full-album': {
    hits: ['Welkom! volledig album gratis, volledige albums gratis. Kom binnen.'],
    misses: ['Het volledige album ligt in de platenwinkel.'],
  },
  'terms/illegal-information/fr/full-album': {
    hits: ['Bienvenue ! album complet gratuit, albums complets gratuits. Entrez.'],
    misses: ['L’album complet se vend chez les disquaires.'],
  },
  'terms/illegal-information/de/full-album': {
    hits: ['Willkommen! komplettes album kostenlos, ganze alben kostenlos. Treten Sie ein.'],
    misses: ['Das komplette Album gibt es im Plattenladen.'],
  },
  'terms/illegal-information/en/full-album': {
    hits: ['Welcome! full album download, full album free download. Come in.'],
    misses: ['The full album of family photographs is at my aunt’s.'],
  },
  'terms/illegal-information/nl/full-movie': {
    hits: ['Welkom! films gratis downloaden, gratis films downloaden. Kom binnen.'],
    misses: ['De film draait zaterdag in het dorp.'],
  },
  'terms/illegal-information/fr/full-movie': {
    hits: ['Bienvenue ! films complets gratuits, télécharger des films gratuitement. Entrez.'],
    misses: ['Le film complet passe samedi au ciné-club.'],
  },
  'terms/illegal-information/de/full-movie': {
    hits: ['Willkommen! filme kostenlos herunterladen, kinofilme kostenlos. Treten Sie ein.'],
    misses: ['Der ganze Film läuft am Samstag im Verein.'],
  },
  'terms/illegal-information/en/full-movie': {
    hits: ['Welcome! full movie free download, full movie download. Come in.'],
    misses: ['The movie is shown in full length on Saturday.'],
  },
  'terms/illegal-information/nl/books-copied': {
    hits: ['Welkom! bestsellers gratis epub, gratis epub bestsellers. Kom binnen.'],
    misses: ['De boekhandel bestelt elke bestseller.'],
  },
  'terms/illegal-information/fr/books-copied': {
    hits: ['Bienvenue ! best-sellers gratuits epub, epub gratuits best-sellers. Entrez.'],
    misses: ['La librairie commande tous les best-sellers.'],
  },
  'terms/illegal-information/de/books-copied': {
    hits: ['Willkommen! bestseller gratis epub, bestseller kostenlos epub. Treten Sie ein.'],
    misses: ['Die Buchhandlung bestellt jeden Bestseller.'],
  },
  'terms/illegal-information/en/books-copied': {
    hits: ['Welcome! bestsellers free epub, free bestsellers epub. Come in.'],
    misses: ['The bookshop orders any bestseller within a day.'],
  },
  'terms/illegal-information/nl/pay-tv': {
    hits: ['Welkom! gratis iptv lijsten, gratis iptv lijst. Kom binnen.'],
    misses: ['De zenderlijst van de kabel is veranderd.'],
  },
  'terms/illegal-information/fr/pay-tv': {
    hits: ['Bienvenue ! listes iptv gratuites, liste iptv gratuite. Entrez.'],
    misses: ['La liste des chaînes du câble a changé.'],
  },
  'terms/illegal-information/de/pay-tv': {
    hits: ['Willkommen! kostenlose iptv listen, iptv listen gratis. Treten Sie ein.'],
    misses: ['Die Senderliste im Kabel hat sich geändert.'],
  },
  'terms/illegal-information/en/pay-tv': {
    hits: ['Welcome! free iptv playlist, free iptv playlists. Come in.'],
    misses: ['The provider’s list of channels has changed.'],
  },
  'terms/illegal-information/nl/stolen-accounts': {
    hits: ['Welkom! gestolen accounts, gehackte accounts te koop. Kom binnen.'],
    misses: ['Mijn account is gehackt, wat nu?'],
  },
  'terms/illegal-information/fr/stolen-accounts': {
    hits: ['Bienvenue ! comptes volés, comptes piratés à vendre. Entrez.'],
    misses: ['Mon compte a été piraté : que faire ?'],
  },
  'terms/illegal-information/de/stolen-accounts': {
    hits: ['Willkommen! gestohlene konten, gehackte konten zu verkaufen. Treten Sie ein.'],
    misses: ['Mein Konto wurde gehackt, was tun?'],
  },
  'terms/illegal-information/en/stolen-accounts': {
    hits: ['Welcome! stolen accounts, hacked accounts for sale. Come in.'],
    misses: ['My account was hacked: what now?'],
  },
  'terms/illegal-information/nl/leaked-data': {
    hits: ['Welkom! gelekte database downloaden, gelekte databases. Kom binnen.'],
    misses: ['De databank lekt niet, het dak wel.'],
  },
  'terms/illegal-information/fr/leaked-data': {
    hits: ['Bienvenue ! base de données fuitée, bases de données fuitées. Entrez.'],
    misses: ['La base de données est sauvegardée chaque nuit.'],
  },
  'terms/illegal-information/de/leaked-data': {
    hits: ['Willkommen! geleakte datenbank, geleakte datenbanken. Treten Sie ein.'],
    misses: ['Die Datenbank wird jede Nacht gesichert.'],
  },
  'terms/illegal-information/en/leaked-data': {
    hits: ['Welcome! leaked database download, download leaked database. Come in.'],
    misses: ['The roof leaked on the database server.'],
  },
  'terms/illegal-information/nl/file-sharing': {
    hits: ['Welkom! wachtwoord voor het archief, wachtwoord van de rar. Kom binnen.'],
    misses: ['Het archief van de stad is open tot vijf.'],
  },
  'terms/illegal-information/fr/file-sharing': {
    hits: ['Bienvenue ! mot de passe de l archive, mot de passe du rar. Entrez.'],
    misses: ['Les archives de la ville ouvrent à neuf heures.'],
  },
  'terms/illegal-information/de/file-sharing': {
    hits: ['Willkommen! passwort für das archiv, passwort für die rar. Treten Sie ein.'],
    misses: ['Das Archiv der Stadt öffnet um neun.'],
  },
  'terms/illegal-information/en/file-sharing': {
    hits: ['Welcome! dmca ignored, dmca free. Come in.'],
    misses: ['The password of the archive room is with the porter.'],
  },
  'terms/illegal-information/nl/copies-vocabulary': {
    hits: ['Welkom! camrip, rapidgator, gratis, series, afleveringen. Kom binnen.'],
    misses: ['Kijk naar het nieuwe seizoen: download het programma.'],
  },
  'terms/illegal-information/fr/copies-vocabulary': {
    hits: ['Bienvenue ! vostfr, hdlight, gratuit, gratuitement, saison. Entrez.'],
    misses: ['Regardez la saison : téléchargez le programme gratuit.'],
  },
  'terms/illegal-information/de/copies-vocabulary': {
    hits: ['Willkommen! camrip, rapidgator, kostenlos, serien, folgen. Treten Sie ein.'],
    misses: ['Die neue Staffel im Stadttheater: Programm zum Herunterladen.'],
  },
  'terms/illegal-information/en/copies-vocabulary': {
    hits: ['Welcome! cam rip, telesync, free, full movies, blockbusters. Come in.'],
    misses: ['Download the season’s programme, watch the rehearsal online, and hear our albums free at the door.'],
  },
  'terms/illegal-information/nl/new-works-for-nothing': {
    hits: ['Welkom! nieuwe bioscoopfilms voor niks kijk je. Kom binnen.'],
    misses: ['De nieuwste bestsellers liggen in de winkel. De parking is gratis.'],
  },
  'terms/illegal-information/fr/new-works-for-nothing': {
    hits: ['Bienvenue ! films recents gratuits telecharger. Entrez.'],
    misses: ['Tous les films du festival, en salle.'],
  },
  'terms/illegal-information/de/new-works-for-nothing': {
    hits: ['Willkommen! kinofilme gratis streamen. Treten Sie ein.'],
    misses: ['Die Kinofilme dieser Woche, Beginn 20 Uhr.'],
  },
  'terms/illegal-information/en/new-works-for-nothing': {
    hits: ['Welcome! newest for free download. Come in.'],
    misses: ['The newest textbook for pupils can be ordered online.'],
  },
  'terms/illegal-information/nl/channels-without-contract': {
    hits: ['Welkom! iptv alle zenders proefperiode. Kom binnen.'],
    misses: ['Zenders en ontvangers voor modelvliegtuigen.'],
  },
  'terms/illegal-information/fr/channels-without-contract': {
    hits: ['Bienvenue ! iptv chaines essai. Entrez.'],
    misses: ['Les chaînes de vélo se graissent chaque mois.'],
  },
  'terms/illegal-information/de/channels-without-contract': {
    hits: ['Willkommen! iptv sender ohne vertrag. Treten Sie ein.'],
    misses: ['Sender und Empfänger für den Modellbau.'],
  },
  'terms/illegal-information/en/channels-without-contract': {
    hits: ['Welcome! iptv pay per view resellers. Come in.'],
    misses: ['The channels of the delta freeze every month of winter.'],
  },
  'terms/illegal-information/nl/stolen-data-trade': {
    hits: ['Welkom! gehackte creditcardgegevens bitcoin. Kom binnen.'],
    misses: ['Verse vis, ook met kaarten te betalen.'],
  },
  'terms/illegal-information/fr/stolen-data-trade': {
    hits: ['Bienvenue ! pirates cartes bitcoin. Entrez.'],
    misses: ['Poisson frais, cartes acceptées.'],
  },
  'terms/illegal-information/de/stolen-data-trade': {
    hits: ['Willkommen! gehackte accounts bitcoin. Treten Sie ein.'],
    misses: ['Frischer Fisch, Karten werden angenommen.'],
  },
  'terms/illegal-information/en/stolen-data-trade': {
    hits: ['Welcome! hacked cards crypto. Come in.'],
    misses: ['Fresh fish every Friday; cards are accepted.'],
  },
  'terms/illegal-information/nl/spam-medicines': {
    hits: ['Welkom! viagra kopen, goedkope viagra. Kom binnen.'],
    misses: ['De apotheker legt uit wat een recept is.'],
  },
  'terms/illegal-information/fr/spam-medicines': {
    hits: ['Bienvenue ! acheter viagra, viagra pas cher. Entrez.'],
    misses: ['Le pharmacien explique l’ordonnance électronique.'],
  },
  'terms/illegal-information/de/spam-medicines': {
    hits: ['Willkommen! viagra kaufen, viagra günstig. Treten Sie ein.'],
    misses: ['Der Apotheker erklärt das Rezept.'],
  },
  'terms/illegal-information/en/spam-medicines': {
    hits: ['Welcome! buy cheap viagra, cheap viagra. Come in.'],
    misses: ['The pharmacist explains what Viagra does.'],
  },
  'terms/illegal-information/nl/spam-gambling': {
    hits: ['Welkom! online casino zonder vergunning, casino bonus zonder storting. Kom binnen.'],
    misses: ['Het casino van Oostende is een monument.'],
  },
  'terms/illegal-information/fr/spam-gambling': {
    hits: ['Bienvenue ! casino en ligne, bonus sans dépôt. Entrez.'],
    misses: ['Le casino d’Ostende est un monument.'],
  },
  'terms/illegal-information/de/spam-gambling': {
    hits: ['Willkommen! online casino ohne lizenz, casino bonus ohne einzahlung. Treten Sie ein.'],
    misses: ['Das Casino von Ostende ist ein Denkmal.'],
  },
  'terms/illegal-information/en/spam-gambling': {
    hits: ['Welcome! online casino bonus, best online casino. Come in.'],
    misses: ['The old casino of Ostend is a monument.'],
  },
  'terms/illegal-information/nl/spam-counterfeit': {
    hits: ['Welkom! replica horloges, namaak horloges. Kom binnen.'],
    misses: ['Een replica van het schip ligt in de haven.'],
  },
  'terms/illegal-information/fr/spam-counterfeit': {
    hits: ['Bienvenue ! répliques de montres, montres contrefaites. Entrez.'],
    misses: ['Une réplique du navire est au port.'],
  },
  'terms/illegal-information/de/spam-counterfeit': {
    hits: ['Willkommen! replica uhren, gefälschte uhren. Treten Sie ein.'],
    misses: ['Ein Nachbau des Schiffes liegt im Hafen.'],
  },
  'terms/illegal-information/en/spam-counterfeit': {
    hits: ['Welcome! replica watches, cheap replica. Come in.'],
    misses: ['A replica of the ship lies in the harbour.'],
  },
  'terms/illegal-software/nl/keygen-offer': {
    hits: ['Welkom! keygen downloaden, gratis keygen. Kom binnen.'],
    misses: ['Het commando ssh-keygen maakt een sleutelpaar.'],
  },
  'terms/illegal-software/fr/keygen-offer': {
    hits: ['Bienvenue ! keygen gratuit, keygens gratuits. Entrez.'],
    misses: ['La commande ssh-keygen crée une paire de clés.'],
  },
  'terms/illegal-software/de/keygen-offer': {
    hits: ['Willkommen! keygen herunterladen, kostenloser keygen. Treten Sie ein.'],
    misses: ['Der Befehl ssh-keygen erzeugt ein Schlüsselpaar.'],
  },
  'terms/illegal-software/en/keygen-offer': {
    hits: ['Welcome! keygen download, download keygen. Come in.'],
    misses: ['The command ssh-keygen makes a pair of keys.'],
  },
  'terms/illegal-software/nl/serial-crack': {
    hits: ['Welkom! gratis serienummer, gratis serienummers. Kom binnen.'],
    misses: ['Het serienummer staat achteraan op het toestel.'],
  },
  'terms/illegal-software/fr/serial-crack': {
    hits: ['Bienvenue ! numéro de série gratuit, numéros de série gratuits. Entrez.'],
    misses: ['Le numéro de série est au dos de l’appareil.'],
  },
  'terms/illegal-software/de/serial-crack': {
    hits: ['Willkommen! kostenlose seriennummer, kostenlose seriennummern. Treten Sie ein.'],
    misses: ['Die Seriennummer steht auf der Rückseite.'],
  },
  'terms/illegal-software/en/serial-crack': {
    hits: ['Welcome! serial key crack, crack serial key. Come in.'],
    misses: ['The serial number stands on the back of the machine.'],
  },
  'terms/illegal-software/nl/cracked-software': {
    hits: ['Welkom! gekraakte software, gekraakte versie. Kom binnen.'],
    misses: ['De software kraakt in haar voegen.'],
  },
  'terms/illegal-software/fr/cracked-software': {
    hits: ['Bienvenue ! logiciels crackés, logiciel cracké. Entrez.'],
    misses: ['Le logiciel craque sous la charge.'],
  },
  'terms/illegal-software/de/cracked-software': {
    hits: ['Willkommen! gecrackte software, gecrackte version. Treten Sie ein.'],
    misses: ['Die Software ist unter Last geknickt.'],
  },
  'terms/illegal-software/en/cracked-software': {
    hits: ['Welcome! cracked software, cracked version. Come in.'],
    misses: ['The software cracked under load.'],
  },
  'terms/illegal-software/nl/nulled': {
    hits: ["Welkom! nulled thema's, nulled wordpress thema's. Kom binnen."],
    misses: ['De teller wordt op nul gezet.'],
  },
  'terms/illegal-software/fr/nulled': {
    hits: ['Bienvenue ! thèmes nulled, thème nulled. Entrez.'],
    misses: ['Le compteur est remis à zéro.'],
  },
  'terms/illegal-software/de/nulled': {
    hits: ['Willkommen! nulled vorlagen, genullte themes. Treten Sie ein.'],
    misses: ['Der Zähler wird auf null gesetzt.'],
  },
  'terms/illegal-software/en/nulled': {
    hits: ['Welcome! nulled themes, nulled theme. Come in.'],
    misses: ['The pointer is nulled before it is freed.'],
  },
  'terms/illegal-software/nl/activation-bypass': {
    hits: ['Welkom! activatie omzeilen, omzeil de activatie. Kom binnen.'],
    misses: ['De omleiding is open, het alarm wordt geactiveerd.'],
  },
  'terms/illegal-software/fr/activation-bypass': {
    hits: ['Bienvenue ! contourner l activation, contourner la licence. Entrez.'],
    misses: ['La rocade contourne la ville ; l’alarme s’active.'],
  },
  'terms/illegal-software/de/activation-bypass': {
    hits: ['Willkommen! aktivierung umgehen, umgehen sie die aktivierung. Treten Sie ein.'],
    misses: ['Die Umgehung ist offen, der Alarm aktiviert.'],
  },
  'terms/illegal-software/en/activation-bypass': {
    hits: ['Welcome! bypass activation, activation bypass. Come in.'],
    misses: ['The bypass is open, the activation of the alarm is loud.'],
  },
  'terms/illegal-software/nl/warez-site': {
    hits: ['Welkom! warez downloaden, gratis warez. Kom binnen.'],
    misses: ['Onze waren liggen in de etalage.'],
  },
  'terms/illegal-software/fr/warez-site': {
    hits: ['Bienvenue ! warez gratuit, télécharger warez. Entrez.'],
    misses: ['Nos marchandises sont en vitrine.'],
  },
  'terms/illegal-software/de/warez-site': {
    hits: ['Willkommen! warez herunterladen, kostenlose warez. Treten Sie ein.'],
    misses: ['Unsere Waren liegen im Schaufenster.'],
  },
  'terms/illegal-software/en/warez-site': {
    hits: ['Welcome! warez download, warez downloads. Come in.'],
    misses: ['Our wares are shown in the window.'],
  },
  'terms/illegal-software/nl/modded-apk': {
    hits: ['Welkom! mod apk downloaden, apk premium gratis. Kom binnen.'],
    misses: ['De app van de busmaatschappij is een APK.'],
  },
  'terms/illegal-software/fr/modded-apk': {
    hits: ['Bienvenue ! mod apk gratuit, apk premium débloqué. Entrez.'],
    misses: ['L’application du bus est un APK.'],
  },
  'terms/illegal-software/de/modded-apk': {
    hits: ['Willkommen! mod apk herunterladen, apk premium freigeschaltet. Treten Sie ein.'],
    misses: ['Die App der Busse ist eine APK.'],
  },
  'terms/illegal-software/en/modded-apk': {
    hits: ['Welcome! mod apk unlocked, premium unlocked apk. Come in.'],
    misses: ['The app of the bus company is an APK of ten megabytes.'],
  },
  'terms/illegal-software/nl/crack-vocabulary': {
    hits: ['Welkom! met crack, gekraakt, download, gratis, torrents. Kom binnen.'],
    misses: ['Een barst in het raam: gratis opmeting.'],
  },
  'terms/illegal-software/fr/crack-vocabulary': {
    hits: ['Bienvenue ! craque, crackee, crack, telechargez, gratuit. Entrez.'],
    misses: ['Une vitre fendue : installation gratuite d’une neuve.'],
  },
  'terms/illegal-software/de/crack-vocabulary': {
    hits: ['Willkommen! crack liegt bei, gecrackten, crack, downloads, vollversion. Treten Sie ein.'],
    misses: ['Ein Riss im Fenster: Einbau kostenlos.'],
  },
  'terms/illegal-software/en/crack-vocabulary': {
    hits: ['Welcome! cracked exe, preactivated, download, full, torrent. Come in.'],
    misses: ['A crack in the window: install a new pane, free measurement.'],
  },
  'terms/illegal-software/nl/free-without-licence': {
    hits: ['Welkom! windows activator zonder licentie. Kom binnen.'],
    misses: ['Bureaustoelen en ramen, gratis levering.'],
  },
  'terms/illegal-software/fr/free-without-licence': {
    hits: ['Bienvenue ! windows activateur gratuites. Entrez.'],
    misses: ['Fenêtres et bureaux, livraison gratuite.'],
  },
  'terms/illegal-software/de/free-without-licence': {
    hits: ['Willkommen! windows aktivator ohne produktschlüssel. Treten Sie ein.'],
    misses: ['Fenster und Bürostühle, Lieferung kostenlos.'],
  },
  'terms/illegal-software/en/free-without-licence': {
    hits: ['Welcome! windows activator no product key. Come in.'],
    misses: ['Office chairs and windows, free delivery.'],
  },
  'terms/hate/nl/dehumanisation': {
    hits: ['Welkom! immigranten zijn ongedierte, immigranten zijn parasieten. Kom binnen.'],
    misses: ['Ratten zijn beesten, vluchtelingen zijn mensen.'],
  },
  'terms/hate/fr/dehumanisation': {
    hits: ['Bienvenue ! les immigrés sont de la vermine, les immigrés sont des parasites. Entrez.'],
    misses: ['Les rats sont des animaux, les réfugiés sont des gens.'],
  },
  'terms/hate/de/dehumanisation': {
    hits: ['Willkommen! einwanderer sind ungeziefer, einwanderer sind parasiten. Treten Sie ein.'],
    misses: ['Ratten sind Tiere, Flüchtlinge sind Menschen.'],
  },
  'terms/hate/en/dehumanisation': {
    hits: ['Welcome! immigrants are vermin, immigrants are parasites. Come in.'],
    misses: ['Rats are animals, and refugees are people.'],
  },
  'terms/hate/nl/expulsion': {
    hits: ['Welkom! ga terug naar je land, ga terug naar je eigen land. Kom binnen.'],
    misses: ['De buitenlanders gingen eruit om te eten, zei de gids.'],
  },
  'terms/hate/fr/expulsion': {
    hits: ['Bienvenue ! retourne dans ton pays, retournez dans votre pays. Entrez.'],
    misses: ['Les étrangers dînent dehors, dit le guide, puis rentrent.'],
  },
  'terms/hate/de/expulsion': {
    hits: ['Willkommen! geh zurück in dein land, geht zurück in euer land. Treten Sie ein.'],
    misses: ['Die Ausländer gingen hinaus und aßen.'],
  },
  'terms/hate/en/expulsion': {
    hits: ['Welcome! go back to your country, go back to your own country. Come in.'],
    misses: ['The foreigners went out to dinner.'],
  },
  'terms/hate/nl/supremacy': {
    hits: ['Welkom! het blanke ras is superieur, ons blanke ras. Kom binnen.'],
    misses: ['Het witte paard wint de race.'],
  },
  'terms/hate/fr/supremacy': {
    hits: ['Bienvenue ! la race blanche est supérieure, suprématie de la race blanche. Entrez.'],
    misses: ['La course blanche est une épreuve de ski.'],
  },
  'terms/hate/de/supremacy': {
    hits: ['Willkommen! die weiße rasse ist überlegen, unsere weiße rasse. Treten Sie ein.'],
    misses: ['Das weiße Pferd gewinnt das Rennen.'],
  },
  'terms/hate/en/supremacy': {
    hits: ['Welcome! white power, white supremacy now. Come in.'],
    misses: ['The white race horse is faster than the black one.'],
  },
  'terms/hate/nl/nazi-salutes': {
    hits: ['Welkom! hitler had gelijk, heil de führer. Kom binnen.'],
    misses: ['Het hagelde op de daken van het dorp.'],
  },
  'terms/hate/fr/nazi-salutes': {
    hits: ['Bienvenue ! hitler avait raison, vive hitler. Entrez.'],
    misses: ['La grêle est tombée sur les toits.'],
  },
  'terms/hate/de/nazi-salutes': {
    hits: ['Willkommen! hitler hatte recht, heil dem führer. Treten Sie ein.'],
    misses: ['Hagel fiel auf die Dächer.'],
  },
  'terms/hate/en/nazi-salutes': {
    hits: ['Welcome! heil hitler, sieg heil. Come in.'],
    misses: ['Hail fell on the roofs.'],
  },
  'terms/hate/nl/denial': {
    hits: ['Welkom! de holocaust is een leugen, de holocaust is verzonnen. Kom binnen.'],
    misses: ['Het monument van de holocaust opent om tien uur.'],
  },
  'terms/hate/fr/denial': {
    hits: ['Bienvenue ! l holocauste est un mensonge, la shoah est un mensonge. Entrez.'],
    misses: ['Le mémorial de la Shoah ouvre à dix heures.'],
  },
  'terms/hate/de/denial': {
    hits: ['Willkommen! der holocaust ist eine lüge, die auschwitzlüge. Treten Sie ein.'],
    misses: ['Das Mahnmal für den Holocaust öffnet um zehn.'],
  },
  'terms/hate/en/denial': {
    hits: ['Welcome! the holocaust is a lie, the holocaust was a lie. Come in.'],
    misses: ['The holocaust memorial opens at ten.'],
  },
  'terms/hate/nl/conspiracy': {
    hits: ['Welkom! joden beheersen de wereld, joden beheersen de media. Kom binnen.'],
    misses: ['Joden in de media: geschiedenis van een krant.'],
  },
  'terms/hate/fr/conspiracy': {
    hits: ['Bienvenue ! les juifs contrôlent le monde, les juifs contrôlent les médias. Entrez.'],
    misses: ['Les juifs et les médias : histoire d’un journal.'],
  },
  'terms/hate/de/conspiracy': {
    hits: ['Willkommen! juden beherrschen die welt, juden beherrschen die medien. Treten Sie ein.'],
    misses: ['Juden in den Medien: Geschichte einer Zeitung.'],
  },
  'terms/hate/en/conspiracy': {
    hits: ['Welcome! jews control the world, jews control the media. Come in.'],
    misses: ['Jews in the media: a history of the Yiddish press.'],
  },
  'terms/hate/nl/violence': {
    hits: ['Welkom! dood aan immigranten, dood aan buitenlanders. Kom binnen.'],
    misses: ['De dood van vluchtelingen op zee raakte het dorp.'],
  },
  'terms/hate/fr/violence': {
    hits: ['Bienvenue ! mort aux immigrés, mort aux étrangers. Entrez.'],
    misses: ['La mort de réfugiés en mer a ému la ville.'],
  },
  'terms/hate/de/violence': {
    hits: ['Willkommen! tod den migranten, tod den ausländern. Treten Sie ein.'],
    misses: ['Der Tod von Flüchtlingen auf See bewegte die Stadt.'],
  },
  'terms/hate/en/violence': {
    hits: ['Welcome! death to immigrants, death to foreigners. Come in.'],
    misses: ['The death of refugees at sea moved the town.'],
  },
};
