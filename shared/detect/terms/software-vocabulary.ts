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
  reach: 80,
  // Programs are named on every second page; what breaks them is not.
  rare: 1,
});

/** How offers of illegal software talk. Warnings have the same nouns; what they lack is the instruction and the invitation. */
export const softwareVocabulary = defineRules('illegal-software', ['security', 'licensed', 'education', 'reporting'], {
  'crack-vocabulary': {
    weight: 0.5,
    reason: 'Speaks as offers of cracked software do: many of their words close together',
    company: {
      en: crowd(
        `cracked exe, pre cracked, precracked, pre activated, preactivated, with crack, plus crack, and crack, crack included, crack fix,
          crack only, copy the crack, copy the cracked, apply the crack, run the crack, cracked games, cracked version,
          cracked apps, keygen, keygens, nulled, warez, kms emulation, kms activator, activator, lifetime activation,
          no cd patch, nocd, title keys, switch roms, nsp, xci, license generator, licence generator, key generator,
          unlocked premium, mod apk, bypass the licence, bypass the license, drm free repack, product keys free,
          patched amtlib, amtlib, kmspico, loader by, cracked by, crackme free, get office for free,
          office for free, windows for free, adobe for free, photoshop for free, free premium account, unlimited money,
          patched apk, modded apk, mod version, hacked version, cracked software, software cracks, crack download,
          serial crack, license crack, key generators, working keys, free keys, product keys for free, without buying,
          license bypass, bypass activation, licence removed, license removed, trial reset, reset the trial, dongle emulator,
          scene release, scene releases, iso mirror crack, unlocked version, paid apps for free, full cracked`,
        `download, downloads, full version, full, free, for free, torrent, torrents, mirror, mirrors, file hosts, antivirus,
          anti virus, firewall, false positive, x64, portable, patch, dlc, all dlc, unlocked, unlock, activation, activate,
          activated, activators, product key, no product key, no serial, serial, license, licence, windows, office, install,
          genuine version, without paying, never pay, highly compressed, password, run as administrator, updated daily,
          works offline, enjoy, emulator, switch, iso, mount, run the, script, reboot, licensed, patched, phone home,
          disable updates, hosts file, block, online check, unzip, winrar, rar, expensive, adobe, photoshop, autocad, apps,
          apk, premium, pro, unlimited, forum, re upload, medicine, paste the code, code, works, forever, for ever, zippyshare,
          mega, key, keys, generator, valid, expensive programs, trial, registered, serial numbers, serial keys, serials`,
      ),
      nl: crowd(
        `met crack, crack erbij, crack inbegrepen, gekraakte, gekraakt, keygen, keygens, nulled, warez, activator,
          sleutelgenerator, licentiegenerator, licentiecontrole, zonder sleutel, zonder licentie, kopieer de crack,
          kopieerbeveiliging verwijderd, kopieerbeveiliging gekraakt, repack*, cracks, gekraakte software, gekraakte spellen,
          kraak, sleutels uit de generator, gratis sleutels, werkende sleutels, activatiescript, medicijn,
          dure programma s zonder, programma s zonder te betalen, betaalde software gratis, gehackte apk, mod apk,
          premium zonder te betalen, licentie omzeil*, activatie omzeil*, hostsbestand, proefversie verlengen,
          illegale software, voorgeactiveerd, plak de code`,
        `download, downloaden, volledige versie, gratis, voor altijd gratis, torrent, torrents, virusscanner, antivirus,
          firewall, exe, patch, pro versie, premium, plugins, thema s, activeren, activatie, licentie, licentiesleutel,
          windows, office, installeer, nooit meer betalen, waarom betalen, zonder te betalen, wachtwoord, getest, deel,
          alle dlc, spellen, software, winrar, pak uit, start de, plak, code, patches, dure, programma s, werkt, link, upload,
          forum, aanvragen, adobe, photoshop, apk, apps, iso, sleutel, sleutels, generator, blokkeer, hosts, updates uit,
          voor altijd, onbeperkt, geregistreerd, proefversie, mega, serienummers, seriecode, seriecodes`,
      ),
      fr: crowd(
        `craque, craques, cracke, crackes, crackee, crackees, deplombe, deplombes, keygen, keygens, nulled, warez, activateur,
          activateurs, generateur de cles, generateur de cle, generateur de licence, pre active, pre actives, sans licence,
          fitgirl repack, apk modifie*, apk mod, apk pirate*, argent illimite, abonnement premium debloque, premium debloque,
          premium gratuit sans payer, patch et activation, activation permanente, activation a vie, logiciel pirate,
          logiciels pirates, version piratee, contourner l activation, cles gratuites, cles valides, generateur de numero,
          script d activation, jeux pirates, sans acheter`,
        `crack, cracks, telecharger, telechargez, telechargement, version complete, gratuit, gratuits, gratuite, gratuites,
          gratuitement, torrent, antivirus, desactivez, pare feu, patch, copiez, dossier, dlc, debloque, debloques, debloquees,
          activation, activer, a vie, licence, windows, office, installez, installation, sans payer, mot de passe, en un clic,
          jeux pc, logiciels, tutoriel, testees, fourni, pub supprimee, premium, abonnement, illimite, sources inconnues,
          autorisez, apk, permanente, payer, spotify, adobe, photoshop, iso, montez, lancez, bloquez, hosts, mises a jour,
          forum, lien, liens, mega, winrar, mot de passe rar, generateur, cle, cles, enregistre, essai, pc, editeurs,
          cles de produit, cle de produit, numeros de serie, numero de serie`,
      ),
      de: crowd(
        `crack liegt bei, mit crack, gecrackt, gecrackte, gecrackten, geknackt, geknackte, keygen, keygens, nulled, warez,
          aktivator, office aktivator, windows aktivator, schluesselgenerator, lizenzgenerator, kopierschutz entfernt,
          ohne kopierschutz, no cd patch, ohne produktschluessel, ohne produktschlüssel, ohne lizenz, keys aus dem generator,
          key generator, generator spuckt, gültige keys, gratis keys, kostenlose keys, keine lizenz kaufen,
          kein geld für lizenzen, modded apk, mod apk, premium freigeschaltet, aktivierung umgehen, lizenz umgehen,
          aktivierungsskript, raubkopie*, raubkopierte, cracks und, gehackte version, trial reset, testversion verlängern,
          hosts datei, vorab aktiviert`,
        `crack, cracks, download, downloads, herunterladen, laden, vollversion, vollversionen, kostenlos, gratis, torrent,
          virenscanner, antivirus, abschalten, firewall, patch, kopieren, programmverzeichnis, dlc, freigeschaltet, aktivieren,
          aktivierung, dauerhaft, produktschlüssel, lizenz, windows, office, installieren, wer zahlt, ohne zu bezahlen,
          passwort, archiv, one click hoster, hoster, pc spiele, spiele, software, für alles, lizenzen, generator, key, keys,
          gültige, trag, eintragen, blockiere, online prüfung, hosts, läuft, für immer, betriebssysteme, betriebssystem, adobe,
          photoshop, apk, apps, iso, skript, forum, link, links, mega, winrar, entpacken, updates, teure, programme, programm,
          premium, unbegrenzt, registriert, testversion, seriennummern`,
      ),
    },
  },
  'free-without-licence': {
    weight: 0.45,
    reason: 'Promises paid software without licence, key or payment',
    company: {
      en: together(
        'windows, office, photoshop, adobe, premium plugins, premium themes, pro version, paid software, paid apps, pc games, software',
        'activate, activator, activation, unlocked, cracked, crack, nulled, full version, keygen, serial, key, repack*, bypass',
        'free, for free, no product key, without a key, without key, without paying, lifetime, for ever, forever, no serial needed, never pay',
      ),
      nl: together(
        'windows, office, photoshop, adobe, premium wordpress, pro versie, betaalde software, software, programma s, thema s, spellen',
        'activeren, activator, activatie, gekraakte, gekraakt, crack, nulled, volledige versie, keygen, sleutel, licentie, licentiecontrole',
        'gratis, zonder sleutel, zonder licentie, zonder te betalen, voor altijd, nooit meer betalen, waarom betalen',
      ),
      fr: together(
        'windows, office, photoshop, adobe, jeux pc, logiciels, version pro, tous les logiciels, version complete',
        'activer, activateur, activation, crackes, crackees, cracke, crack, nulled, cle, cles, numero de serie, debloques, debloque',
        'gratuit, gratuits, gratuites, gratuitement, sans payer, sans licence, a vie, en un clic, sans cle',
      ),
      de: together(
        'windows, office, photoshop, adobe, pc spiele, vollversion, vollversionen, software, programme, bezahlsoftware',
        'aktivieren, aktivator, aktivierung, gecrackt, gecrackte, crack, nulled, keygen, seriennummer, seriennummern, freigeschaltet',
        'kostenlos, gratis, ohne produktschlüssel, ohne schlüssel, ohne lizenz, ohne zu bezahlen, dauerhaft, für immer, liegt bei, inklusive',
      ),
    },
  },
});
