import { defineRules, facets } from './rule.ts';

/** Offers of software without its licence by their sides: which programs, how the licence is broken, and what one must do for it. */
export const softwareOffers = defineRules('illegal-software', ['security', 'licensed', 'education', 'reporting'], {
  'licence-broken': {
    weight: 0.5,
    reason: 'Offers programs whose licence was broken',
    company: {
      en: facets(
        2,
        `crack applied, crack already, crack included, key generator, keymaker, nulled, warez, serialz, serial patch, code patch,
          patch and serial, patches and loaders, pre activated, preactivated, fake licence server, fake license server,
          activate any, license checks removed, license check removed, licence check removed, licence checks removed,
          license removed, license verification removed, no key needed, no license key needed, no licence needed, bypass
          activation, bypass the activation, unlocked for free, patched exe, mod apk, modded apk, hacked apk, premium
          unlocked, lifetime unlocked, trial reset*, tenoke, fitgirl, skidrow`,
        `program, programs, software, windows, office, photoshop, adobe, autocad, plugin, plugins, theme, themes, wordpress,
          woocommerce, game, games, app, apps, suite, editor, vpn, antivirus, tool, pc games, marketplaces`,
        `free, for free, zero dollars, for nothing, no need to pay, never pay, without paying, why pay, why buy, instead of
          paying, costs nothing, save money, no cost, gratis, for zero`,
        `disable defender, disable antivirus, disable your antivirus, turn off your antivirus, antivirus complains, antivirus
          complain*, your antivirus, add an exception, exception, false positive, turn off your internet, disconnect
          from the internet, offline, phone home, hosts file, firewall, block it in, run as administrator, as admin,
          reboot, copy the, replace the, password, working code, works on, tested, seed, no launcher, no account, click
          and play, just play`,
        `download, downloads, database, request, requests, upload, uploaded, ready to install, install, archive, mirror, mirrors,
          direct link, torrent, magnet, full version, pro version, premium, all dlc, add ons, updated daily, new cracks,
          search our`,
      ),
      nl: facets(
        2,
        `gecrackt*, sleutelgenerator, nulled, warez, seriecodes, code patch, code en patch, codes en patches, patch erbij,
          activatie omzeilen, nep licentieserver, valse licentieserver, licentiecontrole is eruit, licentiecontrole
          eruit, licentiecontrole verwijderd, geen licentie nodig, geen sleutel nodig, mod apk, gehackte apk, premium
          ontgrendeld, proefperiode resetten, tenoke, fitgirl, skidrow`,
        `programma, programma s, software, windows, office, photoshop, adobe, plugin, plugins, premiumplugins, thema s,
          wordpress, spel, spellen, pc spellen, games, app, apps, antivirus, pakket`,
        `gratis, voor niets, zonder te betalen, zonder betalen, te betalen, geen zin om, waarom betalen, nooit meer betalen, kost
          niets, voor nop, betaalde`,
        `virusscanner, alarm, uitzondering*, defender uit, schakel, internetkabel, zonder internet, offline, hostsbestand, als
          administrator, herstart*, kopieer de, vervang, wachtwoord, juiste code, werkende code, getest, seeden, geen
          account, niet echt, loop geen`,
        `download, downloaden, zoek, vraag, aanvragen, aan in de, upload*, uploaden, installeer, activeren, klaar, archief,
          spiegel, torrent, magnet, volledige versie, pro versie, premium, uitbreidingen, alle dlc, klein ingepakt,
          dagelijks`,
      ),
      fr: facets(
        2,
        `generateur de cle*, nulled, warez, code patch, codes et patchs, code et patch, patch inclus, contourner l activation,
          faux serveur de licence, verification de licence retiree, licence retiree, verification supprimee, aucune cle,
          apk mod*, apk pirate*, premium debloque, version piratee, tenoke, fitgirl, skidrow, deplombe*`,
        `programme, programmes, logiciel, logiciels, windows, office, photoshop, adobe, plugin, plugins, extension, extensions,
          theme, themes, wordpress, jeu, jeux, jeux pc, appli, applis, applications, antivirus, suite`,
        `gratuit*, gratuitement, pour rien, sans payer, envie de payer, pourquoi payer, ne payez plus, ne coute rien, payants,
          zero euro`,
        `antivirus rale, antivirus, exception, desactivez, defender, coupez internet, hors ligne, fichier hosts, en
          administrateur, redemarr*, copiez, remplacez, mot de passe, code qui marche, qui marche, teste*, seed*, pas de
          compte, est faux, pare feu`,
        `telecharger, telechargez, telechargement, cherchez, demandez, envoyez, installez, activez, archive, miroir, torrent,
          magnet, version complete, version pro, premium, modules, tous les dlc, compresses, chaque jour, mis a jour`,
      ),
      de: facets(
        2,
        `crack schon drin, gecrackt*, schlüsselgenerator*, nulled, warez, code patch, codes und patches, code und patch,
          aktivierung umgehen, gefälschter lizenzserver, falscher lizenzserver, lizenzprüfung entfernt, lizenzabfrage
          entfernt, keine lizenz nötig, kein schlüssel nötig, mod apk, gehackte apk, premium freigeschaltet, raubkopie*,
          schwarzkopie*, tenoke, fitgirl, skidrow`,
        `programm, programme, software, windows, office, photoshop, adobe, plugin, plugins, premium plugins, themes, wordpress,
          spiel, spiele, pc spiele, app, apps, antivirus, paket, erweiterungen`,
        `gratis, kostenlos, umsonst, für umme, für lau, ohne zu zahlen, ohne zu bezahlen, lust für, warum zahlen, nie wieder
          zahlen, kostet nichts, kostenpflichtigen, nichts zahlen, zu zahlen`,
        `virenscanner, meckert, ausnahme*, defender, abschalten, ausschalten, netzstecker, ohne internet, offline, hosts datei,
          als administrator, neustart*, kopier*, ersetz*, passwort, passenden code, funktionierende*, getestet, seeden,
          kein konto, kein launcher, falsch ist, firewall`,
        `download, laden, herunterladen, such, wünsch*, hochladen, installieren, aktivieren, fertig, archiv, spiegel, torrent,
          magnet, vollversion, pro version, premium, modulen, alle dlc, klein gepackt, täglich, kommentaren`,
      ),
    },
  },
  'cracks-offered': {
    weight: 0.5,
    reason: 'Offers cracked programs and says how to run them',
    company: {
      en: facets(
        3,
        `crack, cracks, cracked, license file, licence file, serials, serial numbers, serial codes, kms*,
          pirated, repack*, unlocker, activator, activators, keygen, keygens, without a licence, without a license,
          rune, dodi, codex`,
        `program, programs, software, windows, office, photoshop, adobe, autocad, plugin, plugins, theme, themes, wordpress,
          woocommerce, game, games, app, apps, suite, editor, vpn, antivirus, tool, pc games, marketplaces`,
        `free, for free, zero dollars, for nothing, no need to pay, never pay, without paying, why pay, why buy, instead of
          paying, costs nothing, save money, no cost, gratis, for zero`,
        `disable defender, disable antivirus, disable your antivirus, turn off your antivirus, antivirus complains, antivirus
          complain*, your antivirus, add an exception, exception, false positive, turn off your internet, disconnect
          from the internet, offline, phone home, hosts file, firewall, block it in, run as administrator, as admin,
          reboot, copy the, replace the, password, working code, works on,  seed, no launcher, no account, click
          and play, just play`,
        `download, downloads, database, request, requests, upload, uploaded, ready to install,  archive, mirror, mirrors,
          direct link, torrent, magnet, full version, pro version, premium, all dlc, add ons, updated daily, new cracks,
          search our`,
      ),
      nl: facets(
        3,
        `crack, cracks, keygen*, serials, serienummers, kms*, zonder licentie, zonder sleutel, repack*,
          ontgrendelde, activator, piraten*, rune, gekraakt*, licentiecheck, illegale kopie`,
        `programma, programma s, software, windows, office, photoshop, adobe, plugin, plugins, premiumplugins, thema s,
          wordpress, spel, spellen, pc spellen, games, app, apps, antivirus, pakket`,
        `gratis, voor niets, zonder te betalen, zonder betalen, te betalen, geen zin om, waarom betalen, nooit meer betalen, kost
          niets, voor nop, betaalde`,
        `virusscanner, alarm, uitzondering*, defender uit, schakel, internetkabel, zonder internet, offline, hostsbestand, als
          administrator, herstart*, kopieer de, vervang, wachtwoord, juiste code, werkende code, getest, seeden, geen
          account, niet echt, loop geen`,
        `download, downloaden, zoek, vraag, aanvragen, aan in de, upload*, uploaden, installeer, activeren, klaar, archief,
          spiegel, torrent, magnet, volledige versie, pro versie, premium, uitbreidingen, alle dlc, klein ingepakt,
          dagelijks`,
      ),
      fr: facets(
        3,
        `crack, cracks, cracke, crackes, crackee, crackees, keygen*, serials, numeros de serie, numero de serie,
          activateur*, sans licence, sans cle, repack*, debloque*, pirate, pirates, rune, kms*, verification de licence`,
        `programme, programmes, logiciel, logiciels, windows, office, photoshop, adobe, plugin, plugins, extension, extensions,
          theme, themes, wordpress, jeu, jeux, jeux pc, appli, applis, applications, antivirus, suite`,
        `gratuit*, gratuitement, pour rien, sans payer, envie de payer, pourquoi payer, ne payez plus, ne coute rien, payants,
          zero euro`,
        `antivirus rale, antivirus, exception, desactivez, defender, coupez internet, hors ligne, fichier hosts, en
          administrateur, redemarr*, copiez, remplacez, mot de passe, code qui marche, qui marche, teste*, seed*, pas de
          compte, est faux, pare feu`,
        `telecharger, telechargez, telechargement, cherchez, demandez, envoyez, installez, activez, archive, miroir, torrent,
          magnet, version complete, version pro, premium, modules, tous les dlc, compresses, chaque jour, mis a jour`,
      ),
      de: facets(
        3,
        `crack, cracks, keygen*, serials, seriennummern, seriennummer, kms*, ohne lizenz, ohne schlüssel,
          repack*, freigeschaltet*, aktivator*, rune, geknackt*, lizenzprüfung`,
        `programm, programme, software, windows, office, photoshop, adobe, plugin, plugins, premium plugins, themes, wordpress,
          spiel, spiele, pc spiele, app, apps, antivirus, paket, erweiterungen`,
        `gratis, kostenlos, umsonst, für umme, für lau, ohne zu zahlen, ohne zu bezahlen, lust für, warum zahlen, nie wieder
          zahlen, kostet nichts, kostenpflichtigen, nichts zahlen, zu zahlen`,
        `virenscanner, meckert, ausnahme*, defender, abschalten, ausschalten, netzstecker, ohne internet, offline, hosts datei,
          als administrator, neustart*, kopier*, ersetz*, passwort, passenden code, funktionierende*, getestet, seeden,
          kein konto, kein launcher, falsch ist, firewall`,
        `download, laden, herunterladen, such, wünsch*, hochladen, installieren, aktivieren, fertig, archiv, spiegel, torrent,
          magnet, vollversion, pro version, premium, modulen, alle dlc, klein gepackt, täglich, kommentaren`,
      ),
    },
  },
  'licence-tricked': {
    weight: 0.5,
    reason: 'Tells how to run a paid program without paying for it',
    company: {
      en: facets(
        3,
        `disable defender, disable antivirus, disable your antivirus, turn off your antivirus, antivirus complains, turn off your internet, turn off the internet, disconnect from the internet, phone home, block it in the firewall, licence server on your own, license server on your own, believe that they are genuine, thinks it is genuine, thinks it is registered, thinks you paid, without buying, why pay, never pay again, don t want to pay`,
        `windows, office, photoshop, adobe, program, programs, software, game, games, plugin, app, suite`,
        `key, keys, code, codes, serial, serials, licence, license, activate, activation, genuine, registered, unlock, patch, loader`,
        `download, run as administrator, right click, reboot, zip, password, enter the code, tool, done, works, search, database`,
      ),
      nl: facets(
        3,
        `zet je virusscanner uit, virusscanner uit, schakel je antivirus, internetkabel, verbreek je internet, internetverbinding uit, nep licentieserver, denkt dat je betaald, denkt dat het echt, niet echt is, geen zin om te betalen, geen zin om voor, waarom betalen, nooit meer betalen, zonder te kopen`,
        `windows, office, photoshop, adobe, programma, programma s, software, spel, spellen, plugin, app`,
        `sleutel, sleutels, code, codes, serienummer, licentie, activeren, activatie, geregistreerd, ontgrendel*, patch, loader`,
        `download, als administrator, rechtsklik, herstart*, zip, wachtwoord, voer de code in, zoek, werkt, klaar, juiste code`,
      ),
      fr: facets(
        3,
        `desactivez votre antivirus, desactivez l antivirus, desactivez defender, coupez internet, faux serveur, croit que vous avez, croit qu il est, est faux, pas envie de payer, pourquoi payer, ne payez plus, sans acheter`,
        `windows, office, photoshop, adobe, programme, programmes, logiciel, logiciels, jeu, jeux, extension, appli`,
        `cle, cles, code, codes, numero de serie, licence, activer, activez, activation, enregistre, debloqu*, patch, loader`,
        `telecharger, telechargez, en administrateur, clic droit, redemarr*, zip, mot de passe, entrer le code, cherchez, qui marche, fini`,
      ),
      de: facets(
        3,
        `virenscanner aus, virenscanner ausschalten, antivirus ausschalten, defender aus, defender ausschalten, netzstecker, internet trennen, falscher lizenzserver, glaubt dass, hält sich für, code falsch, keine lust für, keine lust zu zahlen, warum zahlen, nie wieder zahlen, ohne zu kaufen`,
        `windows, office, photoshop, adobe, programm, programme, software, spiel, spiele, plugin, app`,
        `schlüssel, key, keys, code, codes, seriennummer, lizenz, aktivieren, aktivierung, registriert, freischalt*, patch, loader`,
        `download, laden, als administrator, rechtsklick, neustart*, zip, passwort, code eingeben, such, funktioniert, fertig, passenden code`,
      ),
    },
  },
});
