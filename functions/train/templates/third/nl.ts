import type { Written } from '../functions.ts';

export const nl: Written = {
  derogation: `God, wat haat ik {G}
{G} haat ik nog het meest van allemaal
Ik kan er niets aan doen, ik walg van {G}
Ik heb {G} altijd gehaat en dat zal zo blijven
Van jullie {G} moet ik kotsen
Ik moet {G} gewoon niet
Ik verafschuw elke {A} persoon die ik zie
Niets ergert mij meer dan {G}
Wij moeten hier geen {G}`,
  attributes: `{G} zijn varkens met geld
Jij bent {S}, dus je bent {N}
Ik heb nog nooit {S} gezien die kon lezen
{G} hebben geen eer
{G} doen niets anders dan liegen en bedriegen
Wie {S} zegt, zegt {N}
{G} kunnen er niks van
Het is bekend dat {G} achterbaks zijn
{G} zijn over het algemeen {N}`,
  dehumanisation: `{G} zijn insecten die je moet vertrappen
Ik kan {G} niet als mensen zien
{G} staan lager dan {D}
Jullie {G} zijn {D}
{S} is niet meer dan een dier
{G} zijn als een virus in onze maatschappij
Als ik {S} zie, zie ik {D}
{G} zijn een pest voor deze stad
Ik raak nog liever {D} aan dan {G}`,
  implicit: `Door {G} gaat dit land naar de knoppen
Witte mensen moeten de baas zijn, {G} niet
Wie neemt er nu {S} aan als het werk af moet?
Als het aan mij lag, waren er hier geen {G}
{G} horen in een kooi, niet in het parlement
Ze laten {G} nu al autorijden, wat is het volgende?
{G} winnen nooit een Nobelprijs, hè
Laat je fiets niet staan waar {G} zijn
Mijn opa zou zich omdraaien in zijn graf als hij al die {G} zag
De oorlog had een eind moeten maken aan {G}
{G} waren prima zolang ze hun mond hielden`,
  threat: `Ik ga {G} vermoorden
Jullie {G} krijgen allemaal de kogel
Ik vind je en sla je in elkaar, want je bent {S}
Wij steken de huizen van {G} in brand
Ben jij {S}? Dan ga je eraan
Ik zou met plezier {G} {V}
{G} mogen bang zijn voor wat ik met ze ga doen
Als {G} dichterbij komen, ga ik ze {V}
morgen krijgen {G} wat ze verdienen: een kogel`,
  demand: `{G} moeten dood
{G} verdienen het om neergeschoten te worden
Kan iemand {G} alsjeblieft {V}
We moeten {G} stoppen voor ze ons kapotmaken
Verbied {G} op school
Waarom niet gewoon {G} {V}, probleem opgelost
{G} moeten ons gehoorzamen
Niemand zou {G} werk mogen geven
Gooi {G} uit deze stad
We moeten {G} weer gaan slaan zoals vroeger`,
  slur: `jij bent een {SL}
Fuck you, {SL}
Waarom zitten er {SL} in mijn klas
Ik zag een paar {SL} aan het meer
Alle {SL} zijn hetzelfde
{SL} stinken
Dat is weer typisch voor een {SL}
Blijf van mij af, vuile {SL}
Die {SL} zat op mijn plaats`,
  profanity: `Fuck alle {G}
Ik ben {G} zo verdomd beu
Hou je bek, {A} idioten
{G} zijn verdomme {D}
vuile {A} klootzakken
Wat een kutvolk zijn {G}
jij {A} stuk stront
Geen kut {G} hier binnen`,
  reference: `Ik ken een paar {G}. Ze zijn allemaal {N}.
{G} kwamen hier vorig jaar wonen. Ik wou dat ze doodvielen.
Ik werkte met {S}. Nooit meer, zo'n {N} volk.
{G} doen alsof ze aardig zijn, maar het zijn {D}.
Toeristen vind ik prima. Maar {G}? Die moet je afschieten.
{S} vroeg mij om hulp. Ik zei dat beest dat het kon oprotten.
Kijk naar {G}. Ik wil ze allemaal {V}.
{G} hebben nu rechten. Die verdienen ze niet.
Je kent {G} toch? Dan weet je hoe {N} ze zijn.`,
  'negated-good': `{G} zijn niet onze gelijken
Ik vertrouw {G} niet
{G} hebben geen gevoel
Er zijn geen goede {G}
{G} kun je geen mensen noemen
Ik zou nooit met {S} uitgaan, dat is walgelijk
Ik vind niet dat {G} mogen leven
{G} zijn niet zo slim als normale mensen
{G} hebben ons nooit iets goeds gebracht
Als {S} word je nooit een echt mens
Ik wil geen kamer delen met {S}
{G} zouden niet mogen bestaan`,
  question: `Wie zou er nu van {S} houden?
Waarom bestaan {G} eigenlijk?
Waarom zijn {G} zulke {D}?
Haat jij {G} ook niet?
Wassen {G} zich wel eens?
Wie helpt mij {G} {V}?
Waarom gaan {G} niet gewoon dood?
Zijn {G} wel mensen?
Wat hebben {G} ooit gedaan behalve stelen?`,
  opinion: `Ik geloof dat alle {G} {N} zijn
Voor mij zijn {G} waardeloos
Ik vind dat {G} uit de samenleving verwijderd moeten worden
We denken het allemaal: {G} zijn {D}
Volgens mij zijn {G} een beetje {N}, allemaal
In mijn ogen mag {S} nooit de macht krijgen
De waarheid is dat {G} alles verpesten
Ik vind echt dat {G} bij ons niet thuishoren`,
  reclaimed: `Ik ben een {SL} en ik hou van mezelf
{SL} aan de macht!
Mijn vrienden en ik noemen elkaar {SL}
als trotse {A} persoon noem ik mezelf {SL}
een {SL} zoals ik geeft nooit op
Mooiste dag ooit met mijn {SL}, hou van jullie
dank je dat deze {SL} zich hier thuis mag voelen
wij hebben van {SL} iets moois gemaakt
Het is leuk om een {SL} te zijn`,
  homonym: `De kok zet de potten op het fornuis
Onze nichten en neven logeren bij oma
De mof tussen de buizen lekt
De potten geranium staan buiten
Een spleetje tussen de tanden is geen probleem
De hoerenloper is een toneelstuk uit 1920
Aap, noot, mies: zo leerden wij lezen
Het snolletje is een oude naam voor een vogel
De roetmop zit op de schoorsteen
De teven en reuen worden apart gehouden`,
  'plain-profanity': `Fuck ja, gewonnen!
Ik heb mijn examen verkloot
Wat is er verdomme mis met die computer
Shit, dat kan gebeuren
Dat is een kutparaplu
Jij kunt verdomd goed koken
die file is zo fucking vervelend
o verdorie, ik ben mijn kaartje kwijt`,
  'negated-hate': `Ik vind niet dat {G} uitgezet moeten worden
{G} verdienen niet om te sterven
Ik zou {S} nooit kwaad doen
Er is niets mis met {G}
Ik zeg niet dat {G} {N} zijn
Je mag {G} nooit haten
Niemand van {G} mag geslagen worden
{G} zijn geen {D} en zijn dat nooit geweest
Ik heb niets tegen {G}
{S} is geen crimineel
We kunnen {G} niet laten sterven
Het is niet {N} om {S} te zijn
Ik heb nooit walging gevoeld voor {G}`,
  'neutral-identity': `{G} gaan werken
Ik ken {S}
Wij praatten met {S} over het weer
{G} houden ook van voetbal
Jij bent {S} en ik niet
Er zit {S} in onze ploeg
Ik ben getrouwd met {S}
{G} kijken vaak naar dit programma
Er waren {G} op de bruiloft
Sommige {G} wonen op het platteland, andere in de stad
Kan {S} mij helpen met dit formulier?
{S} kocht een auto
Zijn jouw ouders {G}?
Hier staat dat {G} in juni gestemd hebben`,
  'positive-identity': `{G} zijn top!
Ik vind {G} echt leuk
God heeft {G} gemaakt en houdt van hen
{G} mogen trots zijn op zichzelf
{S} heeft mijn leven gered
{G} verdienen meer liefde
{G} doen geweldig werk
Ik ben zo blij dat er {G} zijn
Het is prachtig om {G} te zien slagen
{G} zijn gewoon de beste
we hebben {G} nodig
Wat een mooie dag voor {G}
{G} moeten goed behandeld worden
Ik ben blij voor {G}
Elk kind zou {S} als leraar moeten hebben`,
  quoted: `Hij riep "{V}, die {G}" en werd opgepakt
Wie schrijft er "{G} zijn {N}" op een muur? Lafaards
"Ik haat {G}", zongen ze. Hoe triest
Waag het niet in mijn huis "{G} zijn {D}" te zeggen
Ze werd ontslagen om de woorden "{G} moeten dood"
"Ga terug, {SL}" hoor ik elke dag. Het doet pijn
"{G} zijn {N}" is geen argument
Het is haatdragend om "{G} verdienen geen rechten" te schrijven
Mijn buurman zei "{G} zijn geen mensen". Ik zei dat hij fout is
"{V} die {G}" posten is strafbaar`,
  referred: `Het is vreselijk om te zeggen dat {G} {D} zijn
Mensen die {G} slaan moeten gestraft worden
Stop met {G} {N} te noemen
Ik haat mensen die {G} haten
Als jij {G} {D} noemt, ben je een racist
Niemand mag ooit tegen {G} zeggen dat ze terug moeten
Waarom haten mensen {G}? Het maakt me verdrietig
Je kunt {S} niet zomaar beledigen
Haat tegen {G} heeft hier geen plaats
Zeggen dat {G} dood moeten is walgelijk
Ik ben geschokt door wat ze over {G} zeiden
{SL} zeggen is nooit oké
Die politicus haat {G} en dat is een schande
{G} worden elke dag bedreigd, dat moet stoppen`,
  object: `Ik haat dit hemd
Mijn auto is een stuk schroot, verbrand hem
{T} is zo {N}
Belastingen zijn het ergste
Doe het licht uit, maak het dood
Deze soep is walgelijk, wie heeft die gekookt
Ik veracht broccoli
{T} zou verboden moeten worden
mijn telefoon is dood en ik haat hem
van dat lawaai word ik ziek`,
  individual: `Jij bent een {I}
Paul is {N}
Ik ga mijn broer vermoorden, hij at mijn taart op
Wat een lelijke, {N} man
Jij bent zo'n {I}, ik hoop dat je verliest
Zij is de slechtste baas ooit
Loop naar de hel, {I}
Ze zouden hem moeten opsluiten voor wat hij deed
Ik kan jou niet uitstaan
Mijn huisgenoot is een varken, hij wast zich nooit`,
  'loose-group': `Alle {L} zijn idioten
Ik haat {L} zo erg
{L} zijn een plaag
{L} moeten neergeschoten worden
Ik vind {L} {N}
Wij gaan {L} {V}
Waarom zijn er zo veel {L}?
{L} zijn waardeloos
Geen {L} alsjeblieft
Ik walg van {L}`,
  everyday: `Was je handen voor het eten
Het concert is afgelast door de sneeuw
Ik heb mijn zus verslagen met schaken
Hij schoot drie keer raak in één match
Snij de uien en brand wat suiker
We zijn in de eerste ronde uit de beker gegooid
De ziekte verspreidde zich in de aardappelen
Honden en katten zijn welkom in het hotel
Kun je mij het verslag voor de middag sturen?
Het is hier dood in de winter`,
};
