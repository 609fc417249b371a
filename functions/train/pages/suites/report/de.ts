/** Written before the rules of this round were touched, never looked at while they were. Form: `functions/train/pages/whole-page.ts`. */
export const de = `
=== pornography | Privatbesuch
# Bei Sandra zu Hause
Ich bin Sandra, 38, vollbusig und verschmust, und empfange dich diskret bei mir in Aachen. Ganzkörpermassage, Französisch ohne, alle Stellungen. 150 Euro die Stunde.
Zu dritt mit meiner Freundin Kelly geht auch. Keine unterdrückten Nummern.
=== pornography | Amateurfilme
# Paare von nebenan
Echte Paare filmen sich im Bett, im Auto und am See. Jeden Tag eine neue Szene, ohne Anmeldung.
- Nachbarin lässt sich in der Küche nehmen -> /c/1
- Sie schluckt alles -> /c/2
- Das erste Mal zu dritt -> /c/3
Zutritt nur für Volljährige.
=== pornography | Webcams
# Jetzt live: 900 Frauen
Such dir eine aus, öffne ein Privatzimmer und sag ihr, was sie ausziehen soll. Ab 0,99 die Minute.
- Reife Damen -> /reif
- Paare -> /paare
- Jungs -> /jungs
- Fetisch -> /fetisch
=== pornography | Linkliste
# Die große Liste für Erwachsene
Alle guten Seiten, jede Woche geprüft.
- Sexfilme ohne Anmeldung -> https://filme-eins.example.net/
- Abenteuer für eine Nacht in deiner Nähe -> https://eine-nacht.example.net/
- Gummi, Leder und strenge Herrinnen -> https://herrin.example.net/
- Für Männer: Fotos und Filme -> https://maenner.example.net/
- Erotische Geschichten von Lesern -> https://geschichten.example.net/
Webmaster, tragt eure Seite ein.
=== pornography | Geschichten
# Heiße Beichten
Mehr als 4.000 wahre Sexgeschichten von Lesern: Fremdgehen, erstes Mal, zu dritt, im Büro, Unterwerfung.
## Geschichte des Monats
Er schob meinen Rock hoch, drückte mich an die Wand und drang in mich ein. Ich kam schreiend.
=== illegal-software | Seriennummern
# Codes und Patches
Keine Lust, für ein Programm zu zahlen? Such hier den passenden Code. Über 20.000 Programme.
- FotoMeister 12 Code + Patch -> /c/fotomeister.zip
- BüroPaket 2026 Loader -> /c/buero.zip
Tipp: Zieh vorher den Netzstecker, sonst merkt der Hersteller, dass der Code falsch ist.
=== illegal-software | Erweiterungen
# Premium-Plugins für umme
Alle kostenpflichtigen Themes und Plugins für WordPress, Lizenzprüfung entfernt. Hochladen, aktivieren, fertig.
- SeitenBauer Pro 4.2 nulled -> /dl/seiten.zip
- LadenKit mit allen Modulen -> /dl/laden.zip
Wünsch dir ein Plugin in den Kommentaren.
=== illegal-software | Spiele
# Spieleecke
Die neuesten PC-Spiele klein gepackt, Crack schon drin. Kein Konto, kein Launcher.
- Sternenmine Deluxe, alle DLC, 18 GB -> magnet:?xt=urn:btih:7123456789abcdef0123456789abcdef01234567&dn=Star.Miner.Deluxe-RUNE
- Rallyekönige 2026 -> magnet:?xt=urn:btih:8123456789abcdef0123456789abcdef01234567&dn=Rally.Kings.2026-TENOKE
Der Virenscanner meckert? Das ist der Crack, setz ihn auf die Ausnahmen.
=== illegal-information | Filme
# Filmscheune
Schau die neuesten Filme und Serien in voller Länge, ohne zu zahlen und ohne Konto, oft wenige Tage nach der Premiere.
- Die eiserne Ernte (2026), deutscher Ton -> /schau/ernte
- Nachtfähre, Staffel 3, alle Folgen -> /schau/nachtfaehre
Der Player geht nicht? Nimm einen anderen Server. Wir speichern selbst keine Dateien.
=== illegal-information | Bücher
# Bücherbucht
Hunderttausend E-Books und Hörbücher, auch alles von der Bestsellerliste, als EPUB und für null Euro.
- Krimis -> /krimis
- Medizinische Lehrbücher, neueste Auflage -> /medizin
Die Verlage lassen unsere Adressen sperren, merkt euch die Spiegel.
=== illegal-information | iptv
# Alle Sender für einen Zehner
18.000 Sender und alle Filme der großen Dienste für 9,99 im Monat, Fußball und Formel 1 inbegriffen. Für Stick, Box und Smart-TV. Testtag über WhatsApp, Zahlung in Krypto.
=== illegal-information | Musik
# Albenkeller
Ganze Alben in MP3 und FLAC, oft vor der offiziellen Veröffentlichung. Passwort aller Archive: keller.
- Die Sanduhren, Gesamtwerk, 12 CDs -> /rar/sanduhren.rar
- Neu: Mira Storm, Wellen (Leak) -> /rar/wellen.rar
=== illegal-information | versteckte Pillen
# Musikverein Cäcilia
Probe jeden Freitag um acht im Pfarrsaal. Neue Musiker sind willkommen.
~- Kamagra schnell ohne Arzt -> https://pil-a.example.net/
~- Tadalafil Preis günstig -> https://pil-b.example.net/
~- Casino ohne OASIS -> https://spiel-c.example.net/
~ Potenzmittel diskret bestellen, beste Wettseiten und Spielautomaten ohne Limit.
=== - | Aufklärung
# Das erste Mal
Bist du bereit? Sprecht darüber. Benutzt ein Kondom, auch bei Oral- und Analverkehr, und lasst euch testen. Selbstbefriedigung ist normal.
=== - | Brustkrebs
# Mammographie
Frauen von 50 bis 69 werden eingeladen. Sie machen den Oberkörper frei, die Brüste werden nacheinander geröntgt. Zwei Ärzte sehen die Bilder an.
=== - | Massage
# Praxis Linde
Entspannungsmassage, Sportmassage, Schwangerenmassage. Eine Stunde 65 Euro. Wir bieten ausdrücklich keine erotischen Massagen an.
=== - | Sicherheit
# Vorsicht bei Keygens
Wer einen Schlüsselgenerator oder ein gecracktes Programm lädt, holt sich oft Erpressungstrojaner. Unser Helpdesk sah in diesem Monat sechs befallene PCs. Kaufen Sie Ihre Lizenz beim Händler.
=== - | Bücherei
# E-Books ausleihen
Mit dem Ausweis leihst du E-Books und Hörbücher kostenlos, auch von der Bestsellerliste, für drei Wochen.
=== - | Kino
# Regent: diese Woche
Die eiserne Ernte, täglich 20 Uhr. Samstag alle Folgen der Nachtfähre auf der großen Leinwand. Trailer ansehen und online buchen.
=== - | FKK
# FKK am Baggersee
Der Nacktbadestrand liegt am Ostufer. Nackt sonnen ist erlaubt, fotografieren nicht. Familien sind willkommen.
`;
