/** The third round: written when the rules stood fast, measured once. Form: `functions/train/pages/whole-page.ts`. */
export const nl = `
=== pornography | tube
# GeileTube – gratis porno kijken
Nieuw vandaag: milf verleidt klusjesman, koppel filmt zichzelf, Japanse massage loopt uit de hand.
- Categorieën: anaal, amateur, grote borsten -> /cat
Alle modellen zijn ouder dan 18.
=== pornography | escorts
# Escortdames in Antwerpen
Bekijk 60 dames met echte foto's. Ontvangst vanaf 120 euro, escort aan huis vanaf 150.
- Bella, 24, nu beschikbaar -> /bella
=== illegal-software | keygens
# Keygenwereld
Keygens, cracks en serials voor 30.000 programma's. Zoek van A tot Z. Zet je virusscanner uit, keygens geven vals alarm.
- Download keygen -> /dl/keygen.zip
=== illegal-software | activator
# Windows 11 gratis activeren
Met deze KMS-activator activeer je Windows en Office voor altijd gratis. Geen sleutel nodig.
- Download -> /kms.zip
=== illegal-information | torrents
# TorrentHemel
Films, series, muziek en spellen als torrent. Veel seeders.
- Ruimterovers 2026 1080p WEB-DL NLSubs -> magnet:?xt=urn:btih:b123456789abcdef0123456789abcdef01234567&dn=Space.Raiders.2026.1080p.WEB-DL.NLSubs-GRP
=== illegal-information | ebooks
# Epub-hoek
Duizenden Nederlandse e-boeken gratis downloaden, ook de nieuwste bestsellers. Kopieerbeveiliging is verwijderd.
- Download alle delen als zip -> /boeken.zip
=== illegal-information | gehackt
# Basisschool De Vlinder
Schoolkalender, menu en oudercontact. Het feest is op zaterdag.
~ viagra kopen zonder recept, goedkope kamagra, online casino
~- viagra -> https://p1.example.net/
~- casino -> https://p2.example.net/
=== - | jongerengids
# Vragen van jongeren over seks
Is masturberen normaal? Ja. Moet ik seks hebben? Nee. Wat is toestemming? Een verpleegster en een leerkracht antwoorden. Ook over porno, naaktfoto's en een orgasme.
=== - | streaming
# Films en series voor 7,99 per maand
Kijk de nieuwste films en alle afleveringen van onze series op smart-tv, stick of tablet. Zonder contract, eerste maand gratis.
=== - | telecom
# Alle zenders en snel internet
Neem tv en internet samen: 80 zenders, voetbal en films, 59 euro per maand. Decoder inbegrepen, installatie aan huis.
=== - | datingadvies
# Vreemdgaan, wat nu?
Een slippertje hoeft niet het einde te zijn. Onze therapeut praat met koppels over vertrouwen.
=== - | software
# Licentie overzetten
Deactiveer het programma op de oude pc en voer op de nieuwe uw serienummer in. Sleutel kwijt? Onze helpdesk stuurt hem opnieuw.
=== - | nieuws
# Man veroordeeld voor lekken van naaktfoto's
De rechtbank veroordeelde een man die naaktfoto's en seksfilmpjes van bekende Vlamingen lekte. De politie nam zijn computer mee.
`;
