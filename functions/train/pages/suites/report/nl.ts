/** Written before the rules of this round were touched, never looked at while they were. Form: `functions/train/pages/whole-page.ts`. */
export const nl = `
=== pornography | privéontvangst
# Bij Sandra thuis
Ik ben Sandra, 38 jaar, mollig en lekker vol van boven. Ik ontvang heren discreet bij mij thuis in Gent. Een uurtje ontspannen: strelen, bodymassage, Frans zonder en standjes naar keuze. 150 euro per uur.
Trio met mijn vriendin Kelly kan ook. Geen anonieme nummers, geen prijsdiscussies.
=== pornography | filmpjessite
# Vlaamse amateurs
Echte koppels van bij ons die het voor de camera doen. Elke dag nieuwe clips, helemaal gratis te bekijken.
- Buurvrouw laat zich verwennen in de tuin -> /clip/1
- Student neemt zijn huisbazin -> /clip/2
- Ze slikt alles door -> /clip/3
Deze site is bestemd voor bezoekers vanaf achttien jaar.
=== pornography | webcams
# Live kijken naar Nederlandse dames
Honderden vrouwen zitten nu achter hun cam. Kies er een, begin een privégesprek en zeg wat ze moet uittrekken. Vanaf 0,99 per minuut, tokens betaal je met iDEAL.
- Rijpe dames -> /rijp
- Koppels -> /koppels
- Jongens -> /jongens
=== pornography | linklijst
# De grote startpagina voor volwassenen
Alle goede sites op een rij, elke week nagekeken.
- Gratis seksfilms zonder registratie -> https://films-een.example.net/
- Thuisontvangst in jouw buurt -> https://ontvangst.example.net/
- Rubber, leer en meesteressen -> https://meesteres.example.net/
- Homo en bi, foto en film -> https://mannen.example.net/
- Opwindende verhalen van lezers -> https://verhalen.example.net/
Uw site ook hier? Plaats eerst een link terug.
=== pornography | verhalen
# Opwindende verhalen
Meer dan 3000 waargebeurde seksverhalen, ingestuurd door lezers. Rubrieken: vreemdgaan, eerste keer, met z'n drieën, op het werk, kont, voeten.
## Verhaal van de maand
Hij trok mijn slipje naar beneden, duwde me tegen de muur en drong bij me naar binnen. Ik kwam schreeuwend klaar.
=== illegal-software | sleutels
# Codes en patches
Geen zin om voor een programma te betalen? Zoek hier de juiste code. Meer dan 20.000 programma's.
- FotoMeester 12 code + patch -> /c/fotomeester.zip
- KantoorPakket 2026 loader -> /c/kantoor.zip
Tip: trek eerst de internetkabel uit, anders ziet de maker dat je code niet echt is.
=== illegal-software | plugins
# Premiumplugins voor niets
Alle betaalde plugins en thema's voor WordPress, de licentiecontrole is eruit gehaald. Uploaden, activeren, klaar.
- PaginaBouwer Pro 4.2 nulled -> /dl/paginabouwer.zip
- WinkelKit met alle uitbreidingen -> /dl/winkelkit.zip
Vraag je plugin aan in de reacties, dan zetten wij hem erop.
=== illegal-software | spellen
# Spellenhoek
De nieuwste pc-spellen klein ingepakt, crack zit er al in. Geen account nodig.
- Sterrenmijn Deluxe, alle uitbreidingen, 18 GB -> magnet:?xt=urn:btih:3123456789abcdef0123456789abcdef01234567&dn=Star.Miner.Deluxe-RUNE
- Rallykoning 2026 -> magnet:?xt=urn:btih:4123456789abcdef0123456789abcdef01234567&dn=Rally.Kings.2026-TENOKE
Slaat je virusscanner alarm? Dat komt door de crack, zet hem op de uitzonderingen.
=== illegal-information | films
# Filmschuur
Kijk de nieuwste films en series in hun geheel, zonder betalen en zonder account. Vaak al een paar dagen na de première.
- De ijzeren oogst (2026), Nederlands ondertiteld -> /kijk/oogst
- Nachtveer, seizoen 3, alle afleveringen -> /kijk/nachtveer
Werkt de speler niet? Probeer een andere server. Wij bewaren zelf geen bestanden.
=== illegal-information | boeken
# Boekenbaai
Honderdduizend e-boeken en luisterboeken, ook alles uit de Bestseller 60. Als epub, voor niets.
- Thrillers -> /thrillers
- Studieboeken, laatste druk -> /studie
De uitgevers laten onze adressen steeds sluiten, bewaar dus ook de spiegelsites.
=== illegal-information | iptv
# Alle zenders voor een tientje
18.000 zenders en alle films van de grote diensten voor 9,99 per maand, ook voetbal en Formule 1. Voor stick, kastje en smart-tv. Vraag een proefdag aan via WhatsApp, betalen met Tikkie of crypto.
=== illegal-information | muziek
# Albumkelder
Hele albums in mp3 en flac, vaak al voor de officiële uitgave. Zoek op artiest, klik en pak uit. Wachtwoord van alle bestanden: kelder.
- De Zandlopers, verzameld werk, 12 cd's -> /rar/zandlopers.rar
- Nieuw: Mira Storm, Golven (uitgelekt) -> /rar/golven.rar
=== illegal-information | verborgen pillen
# Fanfare Sint-Cecilia
Repetitie elke vrijdag om acht uur in de parochiezaal. Nieuwe muzikanten zijn welkom.
~- kamagra bestellen zonder recept -> https://pil-a.example.net/
~- goedkope erectiepillen -> https://pil-b.example.net/
~- casino zonder cruks -> https://gok-c.example.net/
~ Beste online goksites zonder registratie, kamagra gel goedkoop en snel thuisbezorgd.
=== - | voorlichting
# Voor het eerst vrijen
Wanneer ben je er klaar voor? Praat erover met elkaar. Gebruik een condoom, ook bij orale en anale seks, en laat je testen bij de huisarts of het centrum. Masturberen is normaal en gezond.
=== - | borstonderzoek
# Bevolkingsonderzoek borstkanker
Vrouwen van 50 tot 69 krijgen een uitnodiging. U maakt uw bovenlichaam bloot en de borsten worden een voor een onderzocht. De foto's gaan naar twee artsen.
=== - | massagepraktijk
# Massagepraktijk De Linde
Ontspanningsmassage, sportmassage en zwangerschapsmassage in een rustige praktijk. Een uur 65 euro. Wij geven uitdrukkelijk geen erotische massages.
=== - | beveiliging
# Pas op met gratis sleutels
Wie een sleutelgenerator of gekraakt programma downloadt, haalt vaak gijzelsoftware binnen. Onze helpdesk zag deze maand zes besmette pc's. Koop uw licentie bij een erkende winkel.
=== - | bibliotheek
# E-boeken lenen
Met je lidkaart leen je gratis e-boeken en luisterboeken, ook uit de Bestseller 60. Drie weken, daarna verdwijnen ze vanzelf.
=== - | filmhuis
# Filmhuis: deze week
De ijzeren oogst, dagelijks om 20.00 uur. Alle afleveringen van Nachtveer op groot scherm. Bekijk de trailer en bestel online.
=== - | naaktstrand
# Naaktrecreatie aan zee
Het naaktstrand ligt tussen paal 12 en 14. Geheel bloot zonnen mag, fotograferen niet. Gezinnen zijn welkom; wie overlast geeft wordt weggestuurd.
`;
