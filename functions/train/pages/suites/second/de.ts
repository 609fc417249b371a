/** Written after the first round of offers' rules, measured once, then tuned on. Form: `functions/train/pages/whole-page.ts`. */
export const de = `
=== pornography | Kontaktanzeigen
# Unverbindliche Treffen im Rheinland
Verheiratete Frauen und offene Paare suchen ein Abenteuer. Sieh ihre unverpixelten Fotos und schreib ihnen. Noch heute Abend?
- Petra, 44, will im Wald beobachtet werden -> /petra
- Paar sucht dritten Mann, MMF -> /mmf
=== pornography | geleakte Inhalte
# Geleakt
Nudes und Sextapes von Influencerinnen, sonst nur gegen Geld, hier ohne Abo. Such nach dem Namen.
- Lana: 300 Fotos, 20 Videos -> /lana
=== pornography | Videothek
# Videothek Rosa Mond
DVDs und Downloads ab achtzehn: von soft bis knallhart, mit den bekanntesten Stars aus Prag und Budapest.
- Neu: Stewardessen ohne Höschen 3 -> /stew3
=== illegal-software | Apps
# ModBucht
Android-Apps mit allen bezahlten Funktionen. Musik ohne Werbung, VPN ohne Limit, Fotos mit allen Filtern.
- MusikBox Premium v8 (freigeschaltet) -> /musikbox.apk
Unbekannte Quellen erlauben und nie aktualisieren.
=== illegal-software | CAD
# Ingenieurprogramme für Studenten
Die Vollversionen von StatikRechner und RohrZeichner für alle, die sie sich nicht leisten können. Im Ordner Medizin liegt die geänderte DLL; über die echte kopieren.
- StatikRechner 2026 -> /statik.part1.rar
=== illegal-information | Anime
# Der Animepier
Alle Anime der Saison, eine Stunde nach Japan, mit deutschen Untertiteln. Ohne Anmeldung.
- Schwertgarten 07 [1080p] -> /sg07
=== illegal-information | Presse
# Die Morgenpresse als PDF
Jeden Morgen um sechs die Zeitungen und Magazine des Tages als PDF, ohne Abo. Links im Telegram-Kanal.
=== illegal-information | Kurse
# KursDrop
Teure Onlinekurse für nichts. Wir haben sie gekauft, du bekommst den Drive-Link.
- Masterclass Börse für 1.500 Euro -> /boerse
=== illegal-information | Fußball
# FußballLive gratis
Heute Abend Bayern, Brügge und Dortmund ohne Decoder. Eine Viertelstunde vor Anpfiff kommen die Links. Bricht der Stream ab, neu laden.
=== - | Paartherapie
# Nähe nach der Geburt
Viele Paare haben nach einer Geburt weniger Sex. Unsere Therapeutin spricht mit Ihnen über Lust und Schmerz.
=== - | Sportbar
# Fußball auf der Leinwand
Heute Abend Bayern und Brügge live in unserer Bar. Eintritt frei.
=== - | Kurs
# Kostenloser Programmierkurs
Das Arbeitsamt bietet Arbeitslosen einen kostenlosen Onlinekurs. Anmeldung mit dem Konto.
`;
