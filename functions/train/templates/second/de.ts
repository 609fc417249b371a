import type { Written } from '../functions.ts';

export const de: Written = {
  derogation: `Mir kocht das Blut, wenn ich {G} sehe
Keine Gruppe finde ich abstoßender als {G}
{G}? Bäh. Schon beim Gedanken wird mir schlecht
Jedes Mal wenn {S} den Mund aufmacht, spüre ich reinen Abscheu
Damit es klar ist: Mein Hass auf {G} kennt keine Grenzen
Der bloße Anblick von {G} verdirbt mir den Tag
Für {G} habe ich nichts als Verachtung übrig
{G} machen mich rasend
Ich esse lieber Dreck als {G} die Hand zu geben
{G} gehen mir so was von auf die Nerven, ich ertrage sie nicht
Wenn {G} im Fernsehen sind, könnte ich kotzen
Ich kann {G} nicht riechen`,
  attributes: `{G} haben den Verstand eines Goldfischs
Unter {dG} findet man keine einzige ehrliche Seele
{G} stinken zum Himmel und ihre Häuser auch
Zeig mir {G} und ich zeige dir Gauner
{G} lernen es nie, dafür sind sie zu blöd
Betrügen liegt {dG} im Blut
Faulheit, Gier, Dreck: das sind {G}
{G} lügen, sobald sie den Mund aufmachen
{G} sind eine Gefahr für unsere Töchter
Kein Hirn, kein Benehmen, keine Moral: {G} eben
{G} taugen zu nichts
{S} mit Verstand? Habe ich noch nie getroffen`,
  dehumanisation: `{G} vermehren sich wie Bakterien
{G} kriechen aus der Kanalisation
Ruft den Kammerjäger, nebenan sind {G} eingezogen
Mit {dG} redet man nicht, man sperrt sie in Käfige wie Viecher
{G} sind der Tumor, der unser Volk zerfrisst
Ein Schwarm {G} ist in unsere Straße eingefallen
{G} sind ein Fehler der Natur
Abfall, mehr waren {G} noch nie
Irgendwo zwischen Affe und Wurm: {G}
{G} gehören in den Zoo
Ich sehe {G} und denke: Blutsauger
{G} haben weniger Seele als mein Toaster`,
  implicit: `Unsere Großväter haben nicht gekämpft, damit {G} hier herumlaufen
Komisch, dass immer etwas verschwindet, wenn {G} in der Nähe sind
Stellt euch vor, wie sauber die Straßen ohne {G} wären
Das Meer ist tief genug für alle {G}
{G} haben ihre eigenen Länder, da sollen sie verrotten
{G} wurden geboren, um zu dienen
Wenn {S} nebenan einzieht, verkaufe ich mein Haus
Die Natur hat {G} nie vorgesehen
{G} und Zivilisation passen nicht zusammen
Am Herd, da sind {G} zu gebrauchen
Schon {S} ist zu viel
Seltsam, dass hinter jedem Skandal {G} stecken`,
  threat: `{G} sollten heute Nacht lieber aufpassen, wir sind bewaffnet
Für jeden dieser {G} habe ich eine Kugel
Ihr werdet {G} an den Laternen baumeln sehen, versprochen
Ich bringe mein Messer mit, falls mir {G} begegnen
Wir wissen, wo {G} wohnen, und wir haben Benzin
Der Tag ist nah, an dem {G} bluten werden
{G}, eure Zeit ist um, wir jagen euch einen nach dem anderen
{dG} erteile ich mit dem Baseballschläger eine Lektion
Ich fahre {G} mit meinem Laster über den Haufen
Keiner der {G} in diesem Haus erlebt den Morgen`,
  demand: `Jemand sollte eine Bombe unter {G} legen
Treibt {G} zusammen und schafft sie weg
Nur tote {G} sind gute {G}
{G} an die Wand!
{G} gehören wieder in Ketten
Höchste Zeit, dass {G} von der Landkarte verschwinden
Nehmt {dG} das Wahlrecht weg
{G} sollten keine Kinder kriegen dürfen
Grenzen zu und {G} zurück ins Meer
Tut dem Land einen Gefallen und ersäuft {G}
Eine Tracht Prügel, das brauchen {G}
Sperrt {G} weg, bis auf den letzten, für immer`,
  slur: `Man stolpert hier nur noch über {SL}
Na toll, noch mehr {SL}
Mein neuer Chef ist so ein {SL}
Geh weg, {SL}
Der tanzt wie ein {SL}
Diese {SL} wohnen jetzt über uns
Typisch {SL}
{SL}, die ganze Bande
Ein {SL} hat mir den Kaffee gebracht
Leih einem {SL} nie Geld`,
  profanity: `{G} sind so verdammt nutzlos, die können mich mal
Wozu zum Teufel sind {G} überhaupt da
Die Scheiß {G} nehmen uns wieder die Plätze weg
Ich hab die verdammten {G} so satt
Überall diese {A} Arschlöcher
Fickt euch, {G}
{G} können mich am Arsch lecken, wertlose Säcke
Verflucht noch mal, diese {A} Wichser
Diese beschissenen {G} machen alles kaputt
Zur Hölle mit {dG} und ihrem ganzen Mist`,
  reference: `{G} wollen in unseren Verein. Ich sähe sie lieber hängen.
{G} wohnen jetzt über uns. Der Gestank ist nicht auszuhalten.
Der Bürgermeister lädt {G} ein. Eine Schande, dieses Pack ist Müll.
Meine Schwester heiratet {G}. Die sollen zurück unter ihren Stein kriechen.
Neue {G} sind angekommen. Niemand will dieses Gesindel hier.
{G} haben einen Laden eröffnet. Werft die Scheiben ein, das wird sie lehren.
Es heißt, {G} hätten Gefühle. Als ob solche Kreaturen etwas fühlen könnten.
Wieder {G} in den Nachrichten, wieder jammern sie. Bringt sie endlich zum Schweigen.
Ich habe über {G} gelesen. Ratten sind das, alle miteinander.
{G} gehen jeden Tag an meiner Tür vorbei und ich spucke sie an`,
  'negated-good': `{G} haben noch nie etwas Anständiges getan
Zivilisiert kann man {G} nicht nennen
Niemand braucht {G}
{G} sind die Luft nicht wert, die sie atmen
Intelligenz? Haben {G} keine
Ich weigere mich, {G} als gleichwertig zu behandeln
{G} sollten keine Kinder erziehen dürfen
Kein vernünftiger Mensch stellt {G} ein
{G} könnten nie ein Land regieren
Gute {G} gibt es nicht
Für mich sind {G} keine Menschen
Keiner dieser {G} verdient Gnade
Lasst {G} nie in die Nähe eurer Kinder`,
  question: `Was haben {G} je beigetragen?
Wer hat {G} aus dem Käfig gelassen?
Bin ich der Einzige, der den Gestank von {dG} nicht erträgt?
Würdest du {dG} deine Brieftasche anvertrauen? Ich auch nicht
Warum sind wir {G} immer noch nicht los?
Was nützen {G} irgendwem?
Warum müssen wir für {G} zahlen, die nie arbeiten?
Kann bitte jemand {G} für immer zum Schweigen bringen?
Hast du je {G} getroffen, die nicht dumm waren?
Wie viele {G} müssen wir noch begraben, bis es aufhört?`,
  opinion: `Sagt, was ihr wollt, {G} sind einfach nicht so helle wie wir
Wenn ihr mich fragt, sind {G} die niedrigste Lebensform
Ich habe ein Recht auf meine Meinung, und die lautet: {G} sind Dreck
Nennt mich altmodisch, aber {G} gehören unter unseren Stiefel
Ich persönlich wäre froh, wenn {G} verschwänden
Tatsache ist: {G} sind geborene Verbrecher
Tief drinnen wissen wir alle, dass {G} unter uns stehen
Ich bin überzeugt, dass {G} ein Fluch sind
Meine ehrliche Meinung: {G} sind Abfall
Keiner gibt es zu, aber {G} bedrohen uns alle`,
  reclaimed: `Mein Freund nennt mich seine kleine {SL} und wir lachen
Wir {SL} müssen aufeinander aufpassen
{SL} und glücklich, das bin ich
Früher tat es weh, heute sage ich {SL} mit erhobenem Kopf
Schönen Pride von einer {SL} zur anderen
Meine Band heißt {SL}, weil es jetzt unser Wort ist
Liebe Grüße an alle meine Mit-{SL}
Von {SL} zu {SL}: du siehst toll aus
diese {SL} heiratet!
wir sind {SL} und wir sind hier, gewöhnt euch dran`,
  homonym: `Die Kanaken sind die Ureinwohner von Neukaledonien
Der Schlitz im Briefkasten ist zu schmal
Die Möhren, nicht die Mohren, kommen in die Suppe
Er zeigte den Briefschlitz und klingelte
Die Hündin warf sechs Welpen
Auf der Karte stand Zigeunerschnitzel, heute heißt es Paprikaschnitzel
Die Tünche blättert von der Wand
Der Spaten steht im Schuppen
Ein warmer Bruder im Kloster teilte Suppe aus
Die Schlampe im Märchen räumt nie auf`,
  'plain-profanity': `Verdammt, was für ein Sonnenuntergang
Scheiße, die Milch ist sauer
Ich liebe diese verdammte Stadt
Schon wieder dieser Scheißdrucker
Wer zum Teufel hat mein Brot gegessen
Mist, falsche Adresse
Das war eine verdammt gute Party
Leck mich, du hast den Job!
Scheiß drauf, wir bestellen Pizza
mir friert der Arsch ab nach der Radtour`,
  'negated-hate': `Niemand wird geboren, um {G} zu verachten
Ich habe überhaupt kein Problem mit {dG}
Nein, {G} stinken nicht
{G} haben noch nie jemandem die Arbeit weggenommen
{G} sind keine Gefahr für unsere Kinder
Von mir hört ihr kein schlechtes Wort über {G}
Es ist eine Lüge, dass {G} faul sind
Es gibt keinen Grund, vor {dG} Angst zu haben
{dG} wehzutun kommt nicht infrage
Nie im Leben würde ich {G} hinauswerfen
Ich könnte {G} nicht hassen, selbst wenn ich wollte
{G} sind keineswegs weniger klug
{G} fallen niemandem zur Last`,
  'neutral-identity': `Die Volkszählung erfasst auch {G}
{S} saß im Zug neben mir
Wir haben {G} gefragt, wie sie zur Arbeit kommen
Dienstags können {G} von zehn bis zwölf ins Schwimmbad
Zwei {A} Spieler kamen in die Mannschaft
Bei uns in der WG wohnt {S}
Um neun läuft eine Doku über {G}
Der Saal war an {G} für ein Essen vermietet
Was essen {G} meistens zum Frühstück?
{S} schrieb der Gemeinde wegen der Parkplätze
Zahlen zu {dG} auf dem Arbeitsmarkt
Im Chor singen {G} und pensionierte Bauern
Kommt {S} heute Abend auch?
{A} Jugendliche haben die Umfrage beantwortet`,
  'positive-identity': `Ohne {G} wäre unser Dorf ärmer
Hut ab vor {dG}
Ich bin {S} und froh darüber
{dG} könnte ich stundenlang zuhören, so schöne Geschichten
Der mutigste Mensch, den ich kenne, ist {S}
{G} haben mir gezeigt, was Gastfreundschaft ist
{S} zu heiraten war die beste Entscheidung meines Lebens
Gebt {dG} den Respekt, den sie sich verdient haben
Was für ein Glück, neben {dG} zu wohnen
Ein Hoch auf {G}!
{G} haben dieselben Träume wie du und ich
Wir verdanken {dG} so viel
Gleicher Lohn für {G}, jetzt
Ich werde immer für die Rechte von {dG} kämpfen`,
  quoted: `„{G} sind Abfall“ schreiben nur Feiglinge
Er sagte „{G} haben in diesem Bus nichts verloren“, und niemand stand mir bei
Den Kommentar „hängt alle {G}“ habe ich sofort gelöscht
„{G} gehören nicht in unseren Verein“: für diesen Satz hat sich der Vorstand entschuldigt
Ein Flugblatt mit „{G} vermehren sich wie Ratten“ liegt bei der Polizei
An den, der „verpiss dich, {SL}“ rief: wir haben dich auf Video
Du hast geschrieben „{G} verdienen Prügel“. Das ist Hetze, lösch das
„Ich kann {G} nicht ausstehen“, sagte sie. Ich habe mich für sie geschämt
Mein Sohn kam weinend heim, sie hatten ihn „{SL}“ genannt
Wer „{G} sind Tiere“ für einen guten Spruch hält, braucht Hilfe
„{G} ins Gas“ stand an der Synagoge; die Stadt ist entsetzt
Wenn sie „Tod den {dG}“ singen, muss das Spiel abgebrochen werden`,
  referred: `Leute, die {dG} den Tod wünschen, machen mir Angst
{dG} ihre Rechte abzusprechen ist schändlich
Wir schweigen nicht, wenn {G} als Tiere bezeichnet werden
Es bricht mir das Herz, dass Kinder lernen, auf {G} herabzusehen
Wer {G} anspuckt, fliegt bei uns raus
{dG} an allem die Schuld zu geben ist grausam und bequem
Der Minister muss gehen, weil er {G} mit Insekten verglichen hat
Benutzt in diesem Forum keine Wörter wie {SL}
Nur ein Rassist glaubt, dass {G} dumm sind
Wer {G} bedroht, wird hier gesperrt
Mein Onkel schimpft den ganzen Tag über {G}, ich ertrage seinen Rassismus nicht mehr
Wenn jemand {G} verprügelt, ruft die Polizei
Dass {G} die Banken beherrschen, ist ein antisemitisches Märchen
Damals hat man {G} aufgehängt; das darf nie wieder passieren`,
  object: `Dieses Handy ist der letzte Müll
Wer diesen Stuhl entworfen hat, verdient Prügel, so hässlich
Verbrennt dieses scheußliche Sofa
Ich kann den Geruch von Kohl nicht ausstehen
Wespen sind das Schlimmste, schlagt sie alle tot
Mein Postfach ist verseucht mit Spam, widerlich
Montage gehören abgeschafft
Dieses Spiel ist Schrott, mein schlechtester Kauf
Ich verachte löslichen Kaffee
Unkraut muss ausgerottet werden, bevor es sich ausbreitet
Das neue Logo ist hässlich und dumm
Ich werfe diesen Drucker aus dem Fenster`,
  individual: `Tom ist der faulste Kollege, den ich je hatte
Du hast mich wieder angelogen, du Ratte
Ich kann meinen Vermieter nicht ausstehen, er ist dreckig und gemein
Fall tot um, du Betrüger
Der Schiri war blind und blöd
Wenn ich den erwische, der mein Rad geklaut hat, breche ich ihm die Beine
Mein Ex war ein Parasit
Du bist wertlos, und das ganze Büro weiß es
Sie hat die Kündigung verdient, diese Lügnerin
Dafür wirst du büßen, Martin
Was für einen miesen Charakter dieser Mann hat
Raus aus meinem Haus und komm nie wieder, du Dieb`,
  'loose-group': `Makler sind Ungeziefer
Ich verabscheue Leute, die im Kino reden
Banker gehören ins Gefängnis, alle
Alle Steuerprüfer können zur Hölle fahren
{L} sind der Abschaum der Erde
Jemand sollte {L} eine scheuern
Bringt alle {L} um, ich halte es nicht mehr aus
Warum sind {L} immer so dumm?
Sperrt {L} ein und werft den Schlüssel weg
{L} sind an meinem Tisch nicht willkommen
{L} haben keine Moral
Ich hoffe, {L} verlieren alles`,
  everyday: `Die Bücherei verleiht E-Books für drei Wochen
Ich muss das Dach vor dem Winter flicken
Oma hat Kuchen gebacken und alle kamen
Die Soße rühren, bis sie dick wird
Der Zug nach Antwerpen fährt von Gleis vier
Unser Hamster ist heute Nacht wieder ausgebüxt
Die Polizei sucht Zeugen des Unfalls
Der Schauspieler stirbt in der letzten Szene
Der Stürmer war am Samstag nicht zu halten
Wir sind den alten Zaun los
Hunde sind im Garten leider nicht erlaubt
Die Firma hat zweihundert Leute entlassen`,
};
