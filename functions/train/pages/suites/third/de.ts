/** The third round: written when the rules stood fast, measured once. Form: `functions/train/pages/whole-page.ts`. */
export const de = `
=== pornography | Tube
# GeilTube – gratis Pornos
Neu: MILF verführt den Handwerker, Paar filmt sich, japanische Massage geht zu weit.
- Kategorien: anal, Amateur, große Titten -> /cat
Alle Darsteller sind über 18.
=== pornography | Escorts
# Escortdamen in Köln
60 Damen mit echten Fotos. Bei ihr ab 120 Euro, Hausbesuch ab 150.
- Bella, 24, jetzt frei -> /bella
=== illegal-software | Keygens
# Keygenwelt
Keygens, Cracks und Seriennummern für 30.000 Programme von A bis Z. Virenscanner ausschalten, Keygens lösen Fehlalarm aus.
- Download -> /dl/keygen.zip
=== illegal-software | Aktivator
# Windows 11 gratis aktivieren
Mit diesem KMS-Aktivator werden Windows und Office dauerhaft ohne Schlüssel aktiviert.
- Download -> /kms.zip
=== illegal-information | Torrents
# TorrentHimmel
Filme, Serien, Musik und Spiele als Torrent. Viele Seeder.
- Weltraumpiraten 2026 German 1080p WEB-DL -> magnet:?xt=urn:btih:d123456789abcdef0123456789abcdef01234567&dn=Space.Raiders.2026.German.1080p.WEB-DL-GRP
=== illegal-information | E-Books
# Epub-Ecke
Tausende E-Books kostenlos herunterladen, auch die neuesten Bestseller, Kopierschutz entfernt.
- Alles als Zip -> /buecher.zip
=== illegal-information | gehackt
# Grundschule Schmetterling
Kalender, Speiseplan und Elternabend. Das Fest ist am Samstag.
~ Viagra kaufen rezeptfrei, Kamagra günstig, Online Casino ohne Lizenz
~- Viagra -> https://p1.example.net/
~- Casino -> https://p2.example.net/
=== - | Jugend
# Fragen von Jugendlichen zur Sexualität
Ist Selbstbefriedigung normal? Ja. Muss ich Sex haben? Nein. Eine Krankenschwester und ein Lehrer antworten, auch zu Pornos, Nacktfotos und Orgasmus.
=== - | Streaming
# Filme und Serien für 7,99 im Monat
Schau die neuesten Filme und alle Folgen unserer Serien auf Smart-TV, Stick oder Tablet. Ohne Vertrag, erster Monat gratis.
=== - | Telekom
# Alle Sender und schnelles Internet
80 Sender, Fußball und Filme, 59 Euro im Monat. Receiver inklusive, Einbau zu Hause.
=== - | Paare
# Seitensprung: was nun?
Eine Affäre muss nicht das Ende sein. Unsere Therapeutin spricht mit Paaren über Vertrauen.
=== - | Software
# Lizenz umziehen
Deaktivieren Sie das Programm auf dem alten PC und geben Sie auf dem neuen die Seriennummer ein. Schlüssel verloren? Der Support schickt ihn erneut.
=== - | Nachricht
# Verurteilt, weil er Nacktbilder verbreitete
Das Gericht verurteilte einen Mann, der intime Fotos und Sextapes von Influencerinnen verbreitete. Die Polizei nahm seinen Rechner mit.
`;
