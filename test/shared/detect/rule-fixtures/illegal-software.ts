/** Texts that the rules of this category must find, and neighbours that they must leave alone. All invented. */
import type { RuleFixtures } from './fixture.ts';

export const illegalSoftwareFixtures: RuleFixtures = {
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
};
