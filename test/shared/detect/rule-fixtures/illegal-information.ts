/** Texts that the rules of this category must find, and neighbours that they must leave alone. All invented. */
import type { RuleFixtures } from './fixture.ts';

export const illegalInformationFixtures: RuleFixtures = {
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
};
