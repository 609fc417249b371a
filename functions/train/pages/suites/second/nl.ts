/** Written after the first round of offers' rules, measured once, then tuned on. Form: `functions/train/pages/whole-page.ts`. */
export const nl = `
=== pornography | contactadvertenties
# Spannende contacten in Limburg
Getrouwde vrouwen en losse koppels zoeken een vrijblijvend avontuurtje. Bekijk hun ongeblurde foto's en stuur een bericht. Vanavond nog afspreken?
- Petra, 44, wil betrapt worden in het bos -> /petra
- Koppel zoekt derde voor MMV -> /mmv
=== pornography | gelekte beelden
# Uitgelekt!
Blote foto's en seksfilmpjes van influencers die je anders alleen betalend ziet. Zoek op naam.
- Lana: 300 foto's, 20 filmpjes -> /lana
=== pornography | sekswinkel met films
# Videotheek Roze Maan
Dvd's en downloads voor boven de achttien: van zacht tot keihard, met de bekendste sterren uit Praag en Boedapest. Proefstukjes kijk je zo.
- Nieuw: Stewardessen zonder slip 3 -> /stew3
=== illegal-software | apps
# ModHoek
Android-apps met alle betaalde functies open. Muziek zonder reclame, vpn zonder limiet, fotobewerker met alles erop.
- MuziekDoos Premium v8 (ontgrendeld) -> /muziekdoos.apk
Sta onbekende bronnen toe en werk nooit bij.
=== illegal-software | cad
# Tekenprogramma's voor studenten
De volledige versies van BouwReken en PijpTekenaar voor wie ze niet kan betalen. In de map medicijn zit de aangepaste dll; zet die over de echte heen.
- BouwReken 2026 -> /bouwreken.part1.rar
=== illegal-information | anime
# De Animepier
Alle series van dit seizoen, een uur na Japan, met Nederlandse ondertitels. Zonder inschrijving.
- Zwaardtuin 07 [1080p] -> /zt07
=== illegal-information | kranten
# De ochtendpers als pdf
Elke ochtend om zes uur de kranten en weekbladen van vandaag als pdf, zonder abonnement. Links in ons Telegram-kanaal.
=== illegal-information | cursussen
# Cursusdump
Dure online cursussen voor niks. Wij hebben ze gekocht, jij krijgt de Drive-link.
- Masterclass beleggen van 1.500 euro -> /beleggen
=== illegal-information | voetbal
# VoetbalLive gratis
Vanavond Ajax, Brugge en Anderlecht zonder decoder. Een kwartier voor de aftrap komen de links online. Valt de stream uit, ververs dan.
=== - | relatietherapie
# Intimiteit na de bevalling
Veel koppels hebben minder seks na een geboorte. Onze therapeut praat met jullie samen over verlangen en pijn.
=== - | sportbar
# Voetbal op groot scherm
Vanavond Ajax en Brugge live in onze bar. Gratis toegang, pintjes aan twee euro.
=== - | cursus
# Gratis cursus programmeren
De VDAB biedt werkzoekenden een gratis online cursus. Schrijf je in met je account.
`;
