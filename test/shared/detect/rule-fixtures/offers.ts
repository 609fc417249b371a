import type { RuleFixtures } from './fixture.ts';

/** Of the rules that look at several sides of an offer. */
export const offerFixtures: RuleFixtures = {
  'terms/pornography/nl/adult-media': {
    hits: ['Kom binnen: porno, video, 18.'],
    misses: ['De fototentoonstelling toont foto’s van vrouwen en mannen op het werk.'],
  },
  'terms/pornography/fr/adult-media': {
    hits: ['Entrez : porno, video, 18.'],
    misses: ['Les vidéos du club de photo, tous les jours.'],
  },
  'terms/pornography/de/adult-media': {
    hits: ['Treten Sie ein: porno, video, 18.'],
    misses: ['Videos und Fotos vom Frauenlauf, jeden Tag neue Bilder.'],
  },
  'terms/pornography/en/adult-media': {
    hits: ['Come in: porn, video, 18.'],
    misses: ['Hardcore punk on video: live pictures of the concert.'],
  },
  'terms/pornography/nl/adult-signs': {
    hits: ['Kom binnen: erotisch, video, 18, amateur.'],
    misses: ['Blote voeten in het zand: foto’s van de wandeling.'],
  },
  'terms/pornography/fr/adult-signs': {
    hits: ['Entrez : erotique, video, 18, amateur.'],
    misses: ['À l’œil nu : photos du ciel.'],
  },
  'terms/pornography/de/adult-signs': {
    hits: ['Treten Sie ein: erotisch, video, 18, amateur.'],
    misses: ['Die nackten Zahlen, mit Bildern erklärt.'],
  },
  'terms/pornography/en/adult-signs': {
    hits: ['Come in: erotic, video, 18, amateur.'],
    misses: ['A naked flame near the videos shelf is forbidden.'],
  },
  'terms/pornography/nl/paid-company': {
    hits: ['Kom binnen: escort, uur, discreet.'],
    misses: ['De massagepraktijk vraagt 65 euro per uur.'],
  },
  'terms/pornography/fr/paid-company': {
    hits: ['Entrez : escort, l heure, hotel.'],
    misses: ['La réception de l’hôtel est ouverte toute la nuit.'],
  },
  'terms/pornography/de/paid-company': {
    hits: ['Treten Sie ein: escort, stunde, diskret.'],
    misses: ['Die Stunde beim Masseur kostet 65 Euro.'],
  },
  'terms/pornography/en/paid-company': {
    hits: ['Come in: escort, hour, hotel.'],
    misses: ['A police escort brought the team to its hotel.'],
  },
  'terms/pornography/nl/live-cams': {
    hits: ['Kom binnen: webcam, token, 18.'],
    misses: ['De webcam toont de haven, live en gratis.'],
  },
  'terms/pornography/fr/live-cams': {
    hits: ['Entrez : webcam, jeton, 18.'],
    misses: ['La webcam montre le port en direct.'],
  },
  'terms/pornography/de/live-cams': {
    hits: ['Treten Sie ein: webcam, token, 18.'],
    misses: ['Die Webcam zeigt den Hafen, täglich.'],
  },
  'terms/pornography/en/live-cams': {
    hits: ['Come in: cam models, token, 18.'],
    misses: ['The webcam shows the harbour; a coin-operated telescope costs one euro a minute.'],
  },
  'terms/pornography/nl/casual-contacts': {
    hits: ['Kom binnen: vrijblijvend, vrouwen, foto s, bericht.'],
    misses: ['Een vrijblijvende offerte voor uw keuken.'],
  },
  'terms/pornography/fr/casual-contacts': {
    hits: ['Entrez : sans lendemain, femmes, photos, ecrivez.'],
    misses: ['Une aventure en famille dans les bois, photos à la fin.'],
  },
  'terms/pornography/de/casual-contacts': {
    hits: ['Treten Sie ein: unverbindlich, frauen, fotos, schreib.'],
    misses: ['Unverbindliche Beratung für Paare und Familien.'],
  },
  'terms/pornography/en/casual-contacts': {
    hits: ['Come in: no strings, wives, photos, message.'],
    misses: ['An adventure for couples: canoe on the river, photos at the end.'],
  },
  'terms/pornography/nl/paid-nudes-passed-on': {
    hits: ['Kom binnen: nudes, uitgelekt, influencers.'],
    misses: ['Foto’s en video’s van het festival in één map.'],
  },
  'terms/pornography/fr/paid-nudes-passed-on': {
    hits: ['Entrez : nudes, fuit, influenceuse.'],
    misses: ['Photos et vidéos du festival dans un dossier.'],
  },
  'terms/pornography/de/paid-nudes-passed-on': {
    hits: ['Treten Sie ein: nudes, leak, influencer.'],
    misses: ['Fotos und Videos vom Fest in einem Ordner.'],
  },
  'terms/pornography/en/paid-nudes-passed-on': {
    hits: ['Come in: nudes, leak, creators.'],
    misses: ['Photos and videos of the festival in one archive.'],
  },
  'terms/pornography/nl/adult-wares': {
    hits: ['Kom binnen: ongecensureerd, strips, elfen, vip.'],
    misses: ['De stripverhalen liggen bij deel twee in de videotheek.'],
  },
  'terms/pornography/fr/adult-wares': {
    hits: ['Entrez : non censure, bd, elfe, vip.'],
    misses: ['Les bandes dessinées du tome deux viennent d’arriver.'],
  },
  'terms/pornography/de/adult-wares': {
    hits: ['Treten Sie ein: unzensiert, comics, elfen, vip.'],
    misses: ['Die Comics von Teil zwei sind neu in der Sammlung.'],
  },
  'terms/pornography/en/adult-wares': {
    hits: ['Come in: uncensored, comic, elves, vip.'],
    misses: ['An explicit type makes the part of the program clearer.'],
  },
  'terms/illegal-information/nl/copies-offered': {
    hits: ['Kom binnen: camrip, film, gratis.'],
    misses: ['De bibliotheek leent gratis films en albums uit.'],
  },
  'terms/illegal-information/fr/copies-offered': {
    hits: ['Entrez : camrip, film, gratuit.'],
    misses: ['La médiathèque prête gratuitement films et albums.'],
  },
  'terms/illegal-information/de/copies-offered': {
    hits: ['Treten Sie ein: camrip, film, gratis.'],
    misses: ['Die Bücherei verleiht kostenlos Filme und Alben.'],
  },
  'terms/illegal-information/en/copies-offered': {
    hits: ['Come in: camrip, film, free.'],
    misses: ['The library lends films and albums for free.'],
  },
  'terms/illegal-information/nl/copies-signs': {
    hits: ['Kom binnen: cam, film, gratis, kijk, nieuwste.'],
    misses: ['De proxy spiegelt het archief van het project.'],
  },
  'terms/illegal-information/fr/copies-signs': {
    hits: ['Entrez : cam, film, gratuit, voir, derniers.'],
    misses: ['Le miroir de l’archive du projet.'],
  },
  'terms/illegal-information/de/copies-signs': {
    hits: ['Treten Sie ein: cam, film, gratis, schau, neueste.'],
    misses: ['Der Spiegel des Archivs ist erreichbar.'],
  },
  'terms/illegal-information/en/copies-signs': {
    hits: ['Come in: cam, film, free, watch, newest.'],
    misses: ['The proxy mirrors the archive of the project.'],
  },
  'terms/illegal-information/nl/works-for-nothing': {
    hits: ['Kom binnen: zonder betalen, films, nieuwste, in hun geheel.'],
    misses: ['De toegang tot het museum is op zondag helemaal gratis.'],
  },
  'terms/illegal-information/fr/works-for-nothing': {
    hits: ['Entrez : sans payer, films, derniers, en entier.'],
    misses: ['L’entrée du musée est gratuite le dimanche.'],
  },
  'terms/illegal-information/de/works-for-nothing': {
    hits: ['Treten Sie ein: ohne zu zahlen, filme, neueste, in voller länge.'],
    misses: ['Der Eintritt ins Museum ist sonntags völlig kostenlos.'],
  },
  'terms/illegal-information/en/works-for-nothing': {
    hits: ['Come in: without paying, films, newest, full length.'],
    misses: ['Admission to the museum is free of charge on Sundays.'],
  },
  'terms/illegal-information/nl/channels-resold': {
    hits: ['Kom binnen: reseller, zenders, per maand, stick.'],
    misses: ['Ons WhatsApp-kanaal meldt wanneer het loket open is.'],
  },
  'terms/illegal-information/fr/channels-resold': {
    hits: ['Entrez : revendeur, chaines, par mois, box.'],
    misses: ['Notre canal WhatsApp annonce les horaires.'],
  },
  'terms/illegal-information/de/channels-resold': {
    hits: ['Treten Sie ein: reseller, sender, im monat, stick.'],
    misses: ['Unser WhatsApp-Kanal nennt die Öffnungszeiten.'],
  },
  'terms/illegal-information/en/channels-resold': {
    hits: ['Come in: reseller panel, live channels, a month, sticks.'],
    misses: ['Our channel in WhatsApp tells you when the office is open.'],
  },
  'terms/illegal-information/nl/game-copies': {
    hits: ['Kom binnen: roms, emulator, download.'],
    misses: ['Schrijf het bestand op een cd-rom en start daarvan op.'],
  },
  'terms/illegal-information/fr/game-copies': {
    hits: ['Entrez : roms, emulateur, telecharger.'],
    misses: ['Gravez l’image sur un cédérom et démarrez.'],
  },
  'terms/illegal-information/de/game-copies': {
    hits: ['Treten Sie ein: roms, emulator, download.'],
    misses: ['Brennen Sie das Abbild auf eine CD-ROM.'],
  },
  'terms/illegal-information/en/game-copies': {
    hits: ['Come in: roms, emulator, download.'],
    misses: ['Burn the image to a CD-ROM and boot from it.'],
  },
  'terms/illegal-information/nl/hidden-advertising-words': {
    hits: ['Kom binnen: kamagra, erectiepillen.'],
    misses: ['De apotheek is op zaterdag open.'],
  },
  'terms/illegal-information/fr/hidden-advertising-words': {
    hits: ['Entrez : kamagra, pharmacie en ligne.'],
    misses: ['La pharmacie est ouverte le samedi.'],
  },
  'terms/illegal-information/de/hidden-advertising-words': {
    hits: ['Treten Sie ein: kamagra, potenzmittel.'],
    misses: ['Die Apotheke hat samstags geöffnet.'],
  },
  'terms/illegal-information/en/hidden-advertising-words': {
    hits: ['Come in: viagra, cialis.'],
    misses: ['The pharmacy is open on Saturday.'],
  },
  'terms/illegal-information/nl/subscriptions-shared': {
    hits: ['Kom binnen: betaalmuur, kranten, gratis, pdf.'],
    misses: ['De krant van vandaag ligt in de leeszaal.'],
  },
  'terms/illegal-information/fr/subscriptions-shared': {
    hits: ['Entrez : payant contourne, journaux, gratuit, pdf.'],
    misses: ['Les journaux du jour sont dans la salle de lecture.'],
  },
  'terms/illegal-information/de/subscriptions-shared': {
    hits: ['Treten Sie ein: bezahlschranke, zeitungen, gratis, pdf.'],
    misses: ['Die Zeitungen von heute liegen im Lesesaal.'],
  },
  'terms/illegal-information/en/subscriptions-shared': {
    hits: ['Come in: past the publisher, newspapers, free, pdf.'],
    misses: ['Follow our Telegram channel for the opening hours.'],
  },
  'terms/illegal-software/nl/licence-broken': {
    hits: ['Kom binnen: gecrackt, programma, gratis.'],
    misses: ['De bootloader start Windows of een ander programma.'],
  },
  'terms/illegal-software/fr/licence-broken': {
    hits: ['Entrez : generateur de cle, programme, gratuit.'],
    misses: ['Le chargeur démarre Windows ou un autre programme.'],
  },
  'terms/illegal-software/de/licence-broken': {
    hits: ['Treten Sie ein: crack schon drin, programm, gratis.'],
    misses: ['Der Bootloader startet Windows oder ein anderes Programm.'],
  },
  'terms/illegal-software/en/licence-broken': {
    hits: ['Come in: crack applied, program, free.'],
    misses: ['The boot loader starts Windows or another program.'],
  },
  'terms/illegal-software/nl/cracks-offered': {
    hits: ['Kom binnen: crack, programma, gratis, virusscanner.'],
    misses: ['Scheuren in de muur: zo vul je ze.'],
  },
  'terms/illegal-software/fr/cracks-offered': {
    hits: ['Entrez : crack, programme, gratuit, antivirus rale.'],
    misses: ['Des fissures dans le mur : comment les boucher.'],
  },
  'terms/illegal-software/de/cracks-offered': {
    hits: ['Treten Sie ein: crack, programm, gratis, virenscanner.'],
    misses: ['Risse in der Wand: so füllen Sie sie.'],
  },
  'terms/illegal-software/en/cracks-offered': {
    hits: ['Come in: crack, program, free, disable defender.'],
    misses: ['Cracks in the wall: how to fill them.'],
  },
  'terms/illegal-software/nl/licence-tricked': {
    hits: ['Kom binnen: zet je virusscanner uit, windows, sleutel, download.'],
    misses: ['Voer de sleutel van uw licentie in om het programma te registreren.'],
  },
  'terms/illegal-software/fr/licence-tricked': {
    hits: ['Entrez : desactivez votre antivirus, windows, cle, telecharger.'],
    misses: ['Saisissez la clé de votre licence pour enregistrer le programme.'],
  },
  'terms/illegal-software/de/licence-tricked': {
    hits: ['Treten Sie ein: virenscanner aus, windows, schlüssel, download.'],
    misses: ['Geben Sie den Schlüssel Ihrer Lizenz ein, um das Programm zu registrieren.'],
  },
  'terms/illegal-software/en/licence-tricked': {
    hits: ['Come in: disable defender, windows, key, download.'],
    misses: ['Enter the key of your licence to register the program.'],
  },
  'terms/illegal-software/nl/apps-opened': {
    hits: ['Kom binnen: ontgrendeld, apk, premium, werk nooit bij.'],
    misses: ['De app stuurt meldingen, zonder reclame.'],
  },
  'terms/illegal-software/fr/apps-opened': {
    hits: ['Entrez : debloque, apk, premium, ne mettez jamais a jour.'],
    misses: ['L’application envoie des avis, sans publicité.'],
  },
  'terms/illegal-software/de/apps-opened': {
    hits: ['Treten Sie ein: freigeschaltet, apk, premium, nie aktualisieren.'],
    misses: ['Die App sendet Hinweise, ohne Werbung.'],
  },
  'terms/illegal-software/en/apps-opened': {
    hits: ['Come in: unlocked, apk, premium, do not update.'],
    misses: ['Allow the app to send notices; no adverts.'],
  },
  'terms/illegal-software/nl/medicine-inside': {
    hits: ['Kom binnen: medicijn, volledige versie, dll, download.'],
    misses: ['Dit medicijn ligt klaar bij de apotheek.'],
  },
  'terms/illegal-software/fr/medicine-inside': {
    hits: ['Entrez : medecine, version complete, dll, telecharger.'],
    misses: ['La faculté de médecine ouvre un dossier.'],
  },
  'terms/illegal-software/de/medicine-inside': {
    hits: ['Treten Sie ein: medizin, vollversion, dll, download.'],
    misses: ['Die Fakultät für Medizin lädt ein.'],
  },
  'terms/illegal-software/en/medicine-inside': {
    hits: ['Come in: medicine, full version, dll, download.'],
    misses: ['The student of medicine downloads the file from the folder.'],
  },
};
