/** Written by one hand before it had read a rule, one page a kind and language. Every other page is kept from whoever tunes. Invented, mild. */
export const de = `
=== pornography | links only
# Meine Linkliste ab 18
Hier liegt nichts, hier stehen nur Verweise, jede Woche geprüft.
## Filme
- Kostenlose Pornofilme -> http://gratis-pornofilme.example/
- Geile Hausfrauen -> http://geile-hausfrauen.example/
- Sexvideos von Amateuren -> http://amateur-sexvideos.example/
## Bilder
- Nacktbilder, täglich neu -> http://nacktbilder-taeglich.example/
- XXX Galerien -> http://xxx-galerien.example/
Toter Link? Bitte melden.
=== pornography | erotic story
# Die Nachbarin, zweiter Teil
Sie streifte ihr Höschen ab und setzte sich auf die Bettkante. Sein Blick glitt über ihre Brüste, ihre Nippel waren steif. Als er die Hand zwischen ihre Schenkel legte, spürte er, wie feucht sie war. Sie stöhnte und griff nach seinem harten Schwanz.
"Nimm mich", flüsterte sie. Langsam drang er in sie ein.
- Teil drei: in der Sauna -> /geschichten/nachbarin-3.html
- Alle Sexgeschichten -> /geschichten/
=== pornography | escort
# Privat bei Vanessa
Ich bin Vanessa, 31, vollbusig und verschmust. Ich empfange dich privat in Aachen und besuche dich im Hotel. Massage mit Happy End, Französisch, Rollenspiele, Anal auf Anfrage.
Halbe Stunde 90, Stunde 150. Täglich von 10 bis 23 Uhr, nur mit Termin. Keine unterdrückten Nummern.
- Meine Bilder -> /bilder.html
=== pornography | cam site
# 142 Frauen jetzt live vor der Cam
Sieh zu, wie sie sich für dich ausziehen. Chatten ist gratis, Privatshow ab 1,50 die Minute. Jana (23) ist nackt und wartet auf deine Wünsche, Petra (45) spielt mit ihrem Toy.
- Zur Privatshow -> /raum/jana
- Selbst vor die Cam -> /models
Zutritt ab 18 Jahren.
=== pornography | tube
# Rotlichtkiste: Sexfilme gratis
Heute am meisten gesehen
- Studentin bläst ihren Freund im Auto (8:12) -> /film/3311
- Reife Mutter mit zwei Jungs (22:40) -> /film/3309
- Das erste Mal anal, sie schreit (15:05) -> /film/3301
- Heimlich unter der Dusche gefilmt (4:44) -> /film/3298
Kategorien: Amateur, anal, dicke Titten, Gangbang, Lesben, reife Frauen
=== illegal-software | warez blog
# Programmecke
Heute: FotoSchmiede Pro 2026, Vollversion mit Crack, deutsch. Gestern auf Windows 11 geprüft.
Anleitung: Virenscanner ausschalten, installieren, Programm nicht starten, Datei aus dem Ordner Crack ins Programmverzeichnis kopieren, in der Firewall sperren. Fertig, keine Lizenz nötig.
- Herunterladen, Passwort: programmecke -> https://file-locker.example/d/fs26.rar
- Mirror -> https://upfiles.example/fs26.rar
=== illegal-software | keygen page
# Seriennummern von A bis Z
Brennmeister 12: Seriennummer 8KQ2-77PL-XX91-MM4D
BuchPlus 2026: Keygen, Ausgabe wählen und auf Generieren drücken
Bildstudio 5: Freischaltcode, beim Aktivieren offline bleiben
Geht ein Schlüssel nicht mehr, nimm den nächsten. Alles umsonst.
- keygen_buchplus.zip -> /dateien/keygen_buchplus.zip
=== illegal-software | nulled themes
# Bezahlte Themes und Plugins, hier gratis
Alle Themes sind nulled: Die Lizenzprüfung ist entfernt, ein Kaufcode ist nicht nötig. Jeden Tag die neuesten Versionen.
- LadenMeister 8.4 nulled -> /nulled/ladenmeister.zip
- SeitenPro 3.2 nulled -> /nulled/seitenpro.zip
Wünsche bitte in unserer Gruppe auf Telegram.
=== illegal-information | iptv
# Alle Sender für 12 Euro im Monat
15.000 Sender live und 50.000 Filme und Serien in HD und 4K, auch alle Bezahlsender, Sport und Bundesliga. Läuft auf Smart-TV, Box, Firestick und Handy.
24 Stunden kostenlos testen. Ihre m3u-Liste kommt in zehn Minuten. Zahlung mit Bitcoin oder Gutschein. Schluss mit dem teuren Abo.
Wiederverkäufer gesucht.
=== illegal-information | ebooks
# Das kostenlose Regal
Neue Romane und Krimis als epub, sofort zum Herunterladen, ohne Anmeldung. Diese Woche: der neue Roman von Marie Vogt, seit Dienstag im Handel, und die ganze Reihe Winterfall, Band 1 bis 9.
Dein Buch fehlt? Sag Bescheid, wir besorgen ein Exemplar und entfernen den Kopierschutz.
- Vogt - Die stille Fähre.epub -> /dl/vogt-faehre.epub
- Winterfall komplett.zip -> /dl/winterfall.zip
Warum 24 Euro bezahlen?
=== illegal-information | music
# Ganze Alben in 320 kbps
Zwei Wochen vor der Veröffentlichung schon hier: Papiermonde - Zweiter Hafen. Das ganze Album als zip, mit Cover.
- Papiermonde - Zweiter Hafen (2026) -> https://upfiles.example/pm-zh.zip
- Die Laternen - komplette Diskografie FLAC -> https://upfiles.example/laternen.rar
- Top 100 der Woche -> https://file-locker.example/top100.zip
Links sind schnell weg. Reupload auf Wunsch.
=== illegal-information | sport streams
# Fußball live sehen ohne Abo
Heute 20.45 Uhr Hafen 04 gegen Union Nord, Livestream kostenlos in HD. Link anklicken, Werbung schließen, zusehen.
- Stream 1 HD -> /live/1
- Stream 2 fürs Handy -> /live/2
- Ersatz über AceStream -> acestream://6f1d0c0a2b
Alle Spiele der Liga und Boxkämpfe, für die man sonst zahlen muss.
=== illegal-information | torrent index
# Torrenthafen, neueste Torrents
- Die.Lange.Nacht.2026.GERMAN.DL.1080p.WEB.x264-DET -> magnet:?xt=urn:btih:aa11bb22cc33dd44ee55ff66aa77bb88cc99dd30
- Hafenwache.S04E07.GERMAN.720p.HDTV.x265 -> magnet:?xt=urn:btih:bb11bb22cc33dd44ee55ff66aa77bb88cc99dd31
- Sternenlaeufer.2025.GERMAN.2160p.BluRay.REMUX -> magnet:?xt=urn:btih:cc11bb22cc33dd44ee55ff66aa77bb88cc99dd32
Seeder 2.012, Leecher 144. Bitte weiter seeden und ein VPN benutzen.
=== illegal-information | file-locker index
# Filme auf Deutsch, direkte Links
Alles in HD, auch was noch im Kino läuft.
- Herbstfahrt (2026) CAM deutsch -> https://file-locker.example/f/hf2026
- Grenzlicht (2026) WEBRip 1080p -> https://file-locker.example/f/gl2026
- Kapitän Ada 2 (2026) BDRip -> https://upfiles.example/ka2
- Tiefblaue Stunden, Staffel 1 bis 3 komplett -> https://upfiles.example/tbs
=== hacked | pharma in hidden links
# Malerbetrieb Schröder, Eupen
Innenanstrich, Fassaden und Tapeten. Kostenloses Angebot in ganz Ostbelgien.
Im Winter arbeiten wir nur in Innenräumen.
~- viagra kaufen ohne rezept -> http://billige-pillen.example/viagra
~- kamagra oral jelly bestellen -> http://billige-pillen.example/kamagra
~- cialis generika online -> http://pills-fast.example/cialis
=== hacked | casino in hidden text
# Kleingartenverein Sonnenhang
Die Versammlung ist am 3. April um 19 Uhr im Vereinsheim. Wasser wird ab Ostern angestellt.
Freie Parzellen: zwei, Warteliste beim Vorstand.
~ bestes online casino ohne limit bonus ohne einzahlung freispiele spielautomaten echtgeld online casino
~- online casino ohne lizenz -> http://luckyspin.example/de
~- spielautomaten echtgeld -> http://slot88.example/
=== hacked | replica doorway
# Replica Uhren kaufen, billige Luxusuhren Fälschungen
Replica Uhren in AAA Qualität, replica Taschen billig, kostenloser Versand. Gefälschte Luxusuhren online kaufen. Unsere Replica Uhren sind vom Original nicht zu unterscheiden.
- replica taschen outlet -> http://aaa-bags.example/
- gefälschte uhren kaufen -> http://swiss-copy.example/
- Zurück zum Schachclub Springer -> /
=== hacked | essays in hidden links
# Pfarre Sankt Martin
Messe am Samstag um 18 Uhr und am Sonntag um 10 Uhr. Das Sekretariat ist am Mittwoch geöffnet.
Nach der Messe schenken Freiwillige Kaffee aus.
~- write my essay for me cheap -> http://essay-writers.example/
~- bachelorarbeit schreiben lassen -> http://essay-writers.example/de
~- buy dissertation online -> http://papers24.example/
=== hate | racist manifesto
# Was zu tun ist
Unser Land wird von minderwertigen Rassen überflutet, die sich vermehren wie Ratten und von unserem Geld leben. Araber und Neger sind eine Krankheit im Körper der Nation, das Verbrechen liegt ihnen im Blut.
Wir wollen keine Integration. Wir wollen sie weg haben, alle, und wer sich wehrt, bekommt, was er verdient. Weiße Männer, erhebt euch, bevor ihr ersetzt seid.
=== hate | holocaust denial
# Die Lüge der sechs Millionen
Es gab nie Gaskammern. Der Holocaust ist eine Erfindung der Juden, um Deutschland Geld abzupressen. Die Lager waren Arbeitslager, und die Toten starben an Typhus.
Hitler wollte Frieden, das Weltjudentum wollte Krieg. Lest den Bericht, den sie verbieten wollen.
=== - | sex education
# Dein erstes Mal: Fragen von Schülern
Wie zieht man ein Kondom über? Drück die Spitze zusammen, roll es über den steifen Penis ab und halt es beim Herausziehen fest. Tut es weh? Manchmal, wenn die Scheide nicht feucht genug ist. Nehmt euch Zeit, redet, benutzt Gleitgel.
Selbstbefriedigung ist normal. Pornos zeigen Schauspieler, nicht Sex, wie er ist. Niemand darf dich zwingen: Aus Ja darf immer Nein werden.
=== - | midwife
# Hebammenpraxis Storchennest
Wir begleiten Schwangerschaft, Geburt und Wochenbett. Dammmassage ab der 34. Woche macht Scheide und Damm weich. Stillen: Das Kind soll die Brustwarze und einen guten Teil des Vorhofs fassen; schmerzende Brüste kann man kühlen.
Sex nach der Geburt? Warten Sie, bis die Blutung aufgehört hat und Sie Lust haben.
=== - | urology
# Abteilung für Urologie
Erektionsstörungen hat jeder dritte Mann über sechzig. Sildenafil (Viagra) wird nach einer Untersuchung des Herzens verschrieben. Bestellen Sie es nie im Internet: Die meisten Tabletten sind gefälscht. Vakuumpumpe oder Spritze in den Penis sind andere Wege.
Hodenschmerz mit Fieber gehört am selben Tag untersucht.
=== - | lgbt counselling
# Jung und schwul, lesbisch, trans oder noch nicht sicher
Mit uns kannst du über dein Coming-out reden, über Beschimpfungen in der Schule ("Schwuchtel"), über deine erste Liebe. Zwei Frauen, die sich auf der Straße küssen, werden noch immer angeschrien. Wir gehen mit zur Polizei, wenn du Anzeige erstatten willst.
Freitags Treff für 15- bis 25-Jährige. Kondome und HIV-Tests kostenlos.
=== - | war museum
# Museum der Besatzung 1940-1944
In Saal 3 hängen Plakate der Kollaboration: Juden als Ratten, darunter die Worte "Die Juden sind unser Unglück". Wir zeigen sie, weil Hass mit solchen Bildern beginnt. Von 352 Juden, die aus unserer Stadt nach Auschwitz verschleppt wurden, kamen elf zurück.
Uniformen der SS, eine vom Widerstand erbeutete Hakenkreuzfahne, Briefe aus dem Gefängnis.
=== - | news on piracy
# Polizei zerschlägt großes IPTV-Netz
Die Polizei hat am Dienstag neun Wohnungen durchsucht; es geht um illegales Fernsehen. Für zehn Euro im Monat sahen Kunden 12.000 Sender. Server und 300.000 Euro wurden beschlagnahmt.
Jeder zehnte Haushalt sieht illegale Streams oder lädt Filme über Torrents, sagt die Branche. Auch Käufern droht eine Strafe, so die Staatsanwaltschaft.
=== - | counter-speech
# Auf Hass antworten: Handbuch für Moderatoren
"Flüchtlinge sind Parasiten und müssen raus": Diesen Kommentar bekamen wir unter einem Artikel. Was tun? Wiederholen Sie die Behauptung nicht. Sagen Sie, dass sie Menschen erniedrigt, fragen Sie nach Tatsachen, stehen Sie den Angegriffenen bei.
Kein Mensch ist illegal und kein Volk ist Dreck. Muslime, Juden, Roma und Schwarze sind unsere Nachbarn.
=== - | licence shop
# Softladen: originale Lizenzen zum fairen Preis
Produktschlüssel für Büropakete und Virenschutz, in einer Stunde per Mail, mit Rechnung. Wir kaufen überzählige Volumenlizenzen von Firmen, was nach dem Urteil C-128/11 des Gerichtshofs erlaubt ist.
Office 2024 Standard, Lizenzschlüssel für 1 PC: 89 Euro. Aktivierung klappt nicht? Rufen Sie an.
=== - | security write-up
# Lücke im Plugin LadenMeister
Wir haben sechzig nulled Themes untersucht, die man gratis herunterladen kann: In 51 steckte Schadsoftware. Die Datei class-wp-cache.php legt einen Administrator an. Benutzen Sie keine gecrackten Plugins, kaufen Sie eine Lizenz beim Hersteller.
Gemeldet am 3. März, behoben in 8.5.
=== - | linux torrents
# Pinguin Linux 14.1 herunterladen
Wählen Sie ein Abbild. Am liebsten über BitTorrent, das schont unsere Server; bitte weiter seeden.
- pinguin-14.1-amd64.iso.torrent -> /iso/pinguin-14.1-amd64.iso.torrent
- pinguin-14.1-arm64.iso (magnet) -> magnet:?xt=urn:btih:0011223344556677889900112233445566778899
- SHA512SUMS -> /iso/SHA512SUMS
Freie Software unter der GPL.
=== - | public-domain books
# Alte Bücher im Netz
Bücher, deren Verfasser seit mehr als siebzig Jahren tot sind, von Freiwilligen gescannt, kostenlos als EPUB, PDF und Text. Ohne Anmeldung.
- Fontane, Effi Briest (epub) -> /buecher/fontane-effi.epub
- Heine, Buch der Lieder (epub) -> /buecher/heine-lieder.epub
- Alle 2.310 Titel in einem Torrent -> /buecher/alles.torrent
=== - | gambling regulator
# Zugelassene Anbieter
Die Kommission veröffentlicht, welche Online-Casinos und Wettbüros eine Lizenz A+, B+ oder F1+ haben. Eine Seite, die nicht auf der Liste steht, ist illegal; auch Spielern droht eine Strafe. Werbung mit Bonus und Freispielen ist verboten.
Spielsucht? Beantragen Sie die Sperre für alle Casinos und Spielhallen.
=== - | pharmacy
# Apotheke zur Linde
Bestellen Sie Arzneimittel mit oder ohne Rezept und holen Sie sie ab. Für verschreibungspflichtige Mittel wie Viagra, Cialis oder Schlafmittel brauchen wir das Rezept; verschicken dürfen wir sie nicht.
Notdienst am Wochenende: siehe Tür. Günstige Generika: fragen Sie uns.
=== - | nude art museum
# Der Akt, von Rubens bis heute
Neunzig Gemälde und Fotografien des nackten Körpers. Tizians Venus liegt ohne Scham auf ihrem Bett, Schieles Mädchen spreizen sich vor dem Spiegel, Courbet malte, was niemand zu zeigen wagte. Erotik oder Kunst? Das entscheidet der Besucher.
Dienstag bis Sonntag geöffnet. Jeden ersten Donnerstag Aktzeichnen.
=== - | lingerie shop
# Seide und Spitze, Wäsche in Aachen
BHs von Cup A bis K, Slips, Strings, Korsetts und sexy Sets für die Hochzeitsnacht. Verführerische schwarze Spitze, weich auf den Brustwarzen, ohne Bügel. Neu: durchsichtige Babydolls und Strapse.
Unsere Beraterinnen messen Sie in einer geschlossenen Kabine.
=== - | dating advice
# Zehn Tipps für das erste Date ab fünfzig
Trefft euch an einem öffentlichen Ort. Kein Wort über den Ex in der ersten Stunde. Ein Kuss ist schön; Sex am ersten Abend ist eure Entscheidung, aber nehmt ein Kondom.
Alleinstehende Frauen und Männer aus deiner Gegend wandern sonntags mit uns. Vorsicht vor allen, die Geld oder Nacktbilder wollen.
`;
