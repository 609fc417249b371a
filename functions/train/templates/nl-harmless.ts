import type { Harmless } from './functions.ts';

export const harmless: Harmless = {
  reclaimed: `Ik ben {S} en trots
Wij {G} noemen onszelf koninginnen
mijn zussen en ik gebruiken het woord {SL} voor onszelf, met trots
Trotse {SL} hier, vraag maar raak
Als {S} noem ik mezelf {SL} en dat vind ik heerlijk
al mijn mede {SL}, tot op de optocht
wij {SL} houden van elkaar`,
  'plain-profanity': `Verdomme, ik heb de bus gemist
dit is zo fucking lekker
Shit, wat een goal
Godver, wat is het koud vandaag
De uitslag kan me geen reet schelen
kut, dat examen was moeilijk
Wat is er verdomme met mijn fiets gebeurd
Jij bent verdomme een legende, bedankt!
Shit, alweer mijn sleutels vergeten
klote, de trein rijdt niet
het is hier verdomd gezellig met {G}`,
  'negated-hate': `Ik haat {G} niet
{G} zijn niet {N}
Geen enkele {A} persoon verdient het om te sterven
We mogen {G} nooit {V}
{G} zijn geen {D}
Ik zou nooit zeggen dat {G} {N} zijn
Het is niet waar dat {G} crimineel zijn
Niemand zou {G} moeten haten
{G} zijn geen {D}, het zijn mensen
er is niets {N} aan {G}
Ik walg niet van {G}
Wij gaan {G} niet uitzetten
Ik heb {G} nooit gehaat
{S} is niet {N}
{G} verdienen het niet om pijn te lijden
Ik haat {G} helemaal niet
Ik vind {G} niet {N}
{G} zijn helemaal geen {D}
{G} zijn niet minder dan een ander
Niet alle {G} zijn {N}
{G} mag je niet {V}
Niemand mag {SL} genoemd worden
{G} moeten niet het land uit
{G} verdienen deze haat niet
je mag mensen niet haten omdat ze {A} mensen zijn
Ik kan {G} niet haten, het zijn mijn vrienden
Niet iedereen die tot de {G} hoort is {N}
{G} zijn voor mij nooit {N}
We mogen niemand toelaten om {G} te {V}
het is niet {N} om {S} te zijn`,
  'neutral-identity': `Ik ben {S}
Er wonen {G} in mijn straat
Mijn buurman is {S}
Er zijn veel {G} in deze stad
Zij werkt met {G}
Ik heb gisteren geluncht met {S}
{G} vergaderden vrijdag in het stadhuis
Het verslag gaat over {G} en werk
Dit boek vertelt het verhaal van {S}
wij zijn {G}
ben jij {S}?
Mijn dokter is {S}
veel {G} kwamen naar de vergadering
Het museum heeft een nieuwe tentoonstelling over {G}
{G} en hun kinderen gaan naar deze school
Jij bent {S}, toch?
De wet geldt ook voor {G}
Hoeveel {G} wonen er in Gent?
De helft van de spelers zijn {G}
{S} heeft de verkiezing gewonnen
{S} kwam in de flat hiernaast wonen
Sommige collega's van mij zijn {G}
Hij vroeg of zij {S} is
{G} zijn {G}
{S} is een persoon
Ik las een artikel over {G} in de krant
zitten er {G} in je klas?
{A} mensen winkelen hier ook
Vandaag sprak {S} op onze school`,
  'positive-identity': `Ik hou van {G}
{G} zijn {P}
{G} zijn zo {P} en {P}
We moeten {G} allemaal respecteren
{G} verdienen dezelfde rechten als iedereen
Het is geweldig om {S} te zijn
{G} maken deze stad beter
Ik ben blij dat ik {S} als buur heb
Iedere {A} persoon is {P}
{G} zijn hier welkom
We hebben meer {G} nodig in het parlement
bedankt, {G}, voor alles wat jullie doen
{G} horen hier
Er is niets mooiers dan {S}
Ik bewonder {G} om hun moed
{G} zijn mensen zoals wij
God zegene {G}
bescherm {G}
{G} hebben het recht om hier te wonen
Wat zijn {G} toch {P}
Ik wou dat hier meer {G} waren
mijn beste vrienden zijn {G}
Wij steunen {G}
het is onze plicht om {G} te beschermen
{S} verdient het om met respect behandeld te worden
zo trots om {S} te zijn
{G} verrijken ons land
{S} kan alles worden
laten we {G} in ons dorp verwelkomen
{G} zijn mensen
Ik vind {G} {P}
iedereen zou meer {G} moeten aannemen
{G} zijn even {P} als ieder ander`,
  quoted: `Hij zei "{G} zijn {N}", en dat klopt gewoon niet
Zeggen "ik haat {G}" is onaanvaardbaar
"{G} zijn {D}" is wat een racist zegt
Je kan niet zeggen "alle {G} {V}" en dat een grap noemen
Reacties zoals "{G} moeten het land uit" zijn haatdragend
Als je denkt "{G} zijn {D}", dan ben jij het probleem
Mijn leraar legde uit dat "{G} zijn {N}" een vooroordeel is
Stop met "{SL}" te zeggen
De man die "dood aan {G}" riep, werd veroordeeld
Wie schrijft "{G} zijn geen mensen", moet zich schamen
Het is niet oké om "ik word misselijk van {G}" te posten
"{SL}" is een woord dat niemand mag gebruiken
Waarom zegt iemand "{G} horen hier niet"? Walgelijk.
Ze kreeg te horen "ga terug naar je land" omdat ze {S} is
"{G} zijn {N}" - hoe kan iemand zoiets schrijven?
Ze spoten "{G} eruit" op de muur van onze school
"Ik haat {G}": zo'n zin hoort hier niet
Ik werd op weg naar huis uitgescholden voor "{SL}"
De rechter oordeelde dat "{G} zijn {D}" haatspraak is
Dus jij denkt "{G} verdienen de dood"? Schaam je`,
  referred: `Wie zegt dat {G} {N} zijn, is een racist
Het is verkeerd om {G} te haten
Zeggen dat {G} {D} zijn is haatspraak
Ik veroordeel iedereen die {G} wil {V}
{G} {D} noemen is schandalig
Hoe durf je te zeggen dat {G} {N} zijn
Mensen die {G} haten zijn zielig
{G} haten is geen mening, het is een vooroordeel
Ik heb het bericht gemeld dat opriep om {G} te {V}
Nazi's denken dat {G} {D} zijn, en dat is een leugen
Schaam je als je zegt dat {G} dood moeten
Iemand {SL} noemen is nooit oké
ze hebben weer {G} aangevallen, we moeten opkomen tegen deze haat
Geweld tegen {G} is een misdaad
Wie {G} bedreigt, wordt gemeld
je mag {G} niet beledigen
Hij werd ontslagen omdat hij zei dat {G} {N} zijn
Als je {G} haat, ben je mijn vriend niet
Het is racistisch om {G} {D} te noemen
Ik aanvaard niet dat mensen {G} {N} noemen
Het scheldwoord {SL} hoort niet op onze school
wie {G} wil {V}, hoort in de gevangenis
Ik ben zo moe van mensen die {G} haten
{G} worden elke dag {SL} genoemd, en dat is niet oké
stop met {G} te haten
het is walgelijk hoe mensen {G} behandelen
beweringen dat {G} {D} zijn kloppen niet`,
  object: `Ik haat {T}
{T} is {N}
Wat veracht ik {T}
Ik word misselijk van {T}
Verdomde {T}, ik kan er niet tegen
{T} moet verbrand worden
weg met {T}
Ik ga {T} kapotslaan
We moeten {T} verbieden
er is niets ergers dan {T}
{T} is afval
die {N}e geur van {T}`,
  individual: `Jij bent echt {N}, Peter
Jij bent {N}
hij is een echte {I}
Hou je mond, {I}
Ik haat je zo erg, {I}
Mijn baas is een {N}e {I}
Ik sla je neer, {I}
jij verdient het om je baan te verliezen
Wat een {I} is mijn broer
Ik word misselijk van jou
Die zangeres is {N} en ik kan haar niet uitstaan
Ik hoop dat je sterft, {I}
hij is erger dan een rat
jij bent uitschot, Kevin
Mijn buurman is een {I} en ik haat hem
Ik ga hem {V}, die {I}
Jij zal alleen sterven
rot op, jij {N}e {I}
niemand vindt jou leuk, {I}
Ik wil jou {V}`,
  'loose-group': `Ik haat {L}
{L} zijn {N}
{L} zijn {D}
Alle {L} zouden ontslagen moeten worden
Ik word misselijk van {L}
{L} verdienen de dood
Iemand moet {L} {V}
fuck {L}
Ik ga alle {L} {V}
{L} zijn geen mensen
Waarom zijn {L} zo {N}?
Ik vind {L} {N} en {N}
{L} zijn verdomme {N}
{L} moeten hier verboden worden
laten we alle {L} {V}`,
  everyday: `De winkel is open van negen tot vijf
Wij leveren binnen drie werkdagen
Onze ploeg heeft de beker gewonnen
De nieuwe brug gaat in de lente open
Stuur uw antwoord voor vrijdag
Het regende de hele dag en we bleven thuis
Voor dit recept heb je twee eieren en wat bloem nodig
Mijn zus speelt heel goed piano
We zijn al twintig jaar vrienden
Ze hebben de weg afgesloten door de storm
De hond joeg de kat uit de tuin
Hoe raak je ratten in de kelder kwijt
Onze vereniging helpt mensen die hun huis verloren
Zij zijn de beste ploeg van het land
Het ongedierte in de moestuin bestrijden zonder gif`,
};
