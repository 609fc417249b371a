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
  reach: 80,
});

/** How offers of illegal software talk. Warnings have the same nouns; what they lack is the instruction and the invitation. */
export const softwareVocabulary = defineRules('illegal-software', ['security', 'licensed', 'education', 'reporting'], {
  'crack-vocabulary': {
    weight: 0.46,
    reason: 'Speaks as offers of cracked software do: many of their words close together',
    company: {
      en: crowd(
        `cracked exe, pre cracked, precracked, pre activated, preactivated, with crack, + crack, crack included, crack fix, crack
        only, copy the crack, copy the cracked, apply the crack, run the crack, cracked games, cracked version, cracked apps, keygen,
        keygens, nulled, warez, kms emulation, kms activator, activator, lifetime activation, repack, repacks, no cd
        patch, nocd, title keys, roms, nsp, xci, serial numbers, serial keys, serials, license generator, licence generator,
        key generator, unlocked premium, mod apk, bypass the licence, bypass the license, drm free repack, product keys free`,
        `download, downloads, full version, full, free, for free, torrent, torrents, mirror, mirrors, file hosts, antivirus, anti virus,
        firewall, false positive, x64, portable, patch, dlc, all dlc, unlocked, unlock, activation, activate, activated, activators,
        product key, no product key, no serial, serial, license, licence, windows, office, install, genuine version, without paying,
        never pay, highly compressed, password, run as administrator, updated daily, works offline, enjoy, emulator, switch`,
      ),
      nl: crowd(
        `met crack, crack erbij, crack inbegrepen, gekraakte, gekraakt, keygen, keygens, nulled, warez, activator, serienummers,
        seriecode, seriecodes, sleutelgenerator, licentiegenerator, licentiecontrole, zonder sleutel, zonder licentie, kopieer de crack,
        kopieerbeveiliging verwijderd, kopieerbeveiliging gekraakt, roms, repack*`,
        `download, downloaden, volledige versie, gratis, voor altijd gratis, torrent, torrents, virusscanner, antivirus, firewall, exe,
        patch, pro versie, premium, plugins, thema s, activeren, activatie, licentie, licentiesleutel, windows, office, installeer,
        nooit meer betalen, waarom betalen, zonder te betalen, wachtwoord, getest, deel, alle dlc, spellen, software`,
      ),
      fr: crowd(
        `crack, cracks, craque, craques, cracke, crackes, crackee, crackees, deplombe, deplombes, keygen, keygens, nulled, warez,
        activateur, activateurs, generateur de cles, generateur de cle, generateur de licence, cles de produit, cle de produit,
        numeros de serie, numero de serie, pre active, pre actives, sans licence, roms, repack, repacks`,
        `telecharger, telechargez, telechargement, version complete, gratuit, gratuits, gratuite, gratuites, gratuitement, torrent, antivirus,
        desactivez, pare feu, patch, copiez, dossier, dlc, debloque, debloques, debloquees, activation, activer, a vie, licence, windows,
        office, installez, installation, sans payer, mot de passe, en un clic, jeux pc, logiciels, tutoriel, testees, fourni`,
      ),
      de: crowd(
        `crack liegt bei, mit crack, crack, cracks, gecrackt, gecrackte, gecrackten, geknackt, geknackte, keygen, keygens, nulled, warez,
        aktivator, office aktivator, windows aktivator, seriennummern, schluesselgenerator, lizenzgenerator, kopierschutz entfernt,
        ohne kopierschutz, no cd patch, repack, repacks, roms, ohne produktschluessel, ohne produktschlüssel, ohne lizenz`,
        `download, downloads, herunterladen, laden, vollversion, vollversionen, kostenlos, gratis, torrent, virenscanner, antivirus,
        abschalten, firewall, patch, kopieren, programmverzeichnis, dlc, freigeschaltet, aktivieren, aktivierung, dauerhaft, produktschlüssel,
        lizenz, windows, office, installieren, wer zahlt, ohne zu bezahlen, passwort, archiv, one click hoster, hoster, pc spiele, spiele,
        software, für alles`,
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
