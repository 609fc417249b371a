import type { Written } from '../functions.ts';

export const de: Written = {
  derogation: `Gott, wie ich {G} hasse
{G} hasse ich am meisten von allen
Ich kann nichts dafür, {G} ekeln mich an
Ich habe {G} schon immer gehasst und dabei bleibt es
Bei euch {dG} muss ich kotzen
Ich mag {G} einfach nicht
Ich verabscheue jeden, der zu {dG} gehört
Nichts nervt mich mehr als {G}
Wir mögen hier keine {G}`,
  attributes: `{G} sind Schweine mit Geld
Du bist {S}, also bist du {N}
Ich habe noch nie {G} gesehen, die lesen konnten
{G} haben keine Ehre
{G} tun nichts als lügen und betrügen
Wer {G} sagt, sagt {N}
{G} sind in allem schlecht
Es ist bekannt, dass {G} hinterhältig sind
im Allgemeinen sind {G} {N}`,
  dehumanisation: `{G} sind Insekten, die man zertreten muss
Ich kann {G} nicht als Menschen sehen
{G} stehen noch unter {D}
Ihr {G} seid {D}
{S} ist nicht mehr als ein Tier
{G} sind wie ein Virus in unserer Gesellschaft
Wenn ich {G} sehe, sehe ich {D}
{G} sind eine Pest für diese Stadt
Ich fasse lieber Kakerlaken an als {G}`,
  implicit: `Wegen {G} geht dieses Land vor die Hunde
Weiße sollten das Sagen haben, nicht {G}
Wer stellt schon {G} ein, wenn die Arbeit fertig werden soll?
Ginge es nach mir, gäbe es hier keine {G}
{G} gehören in einen Käfig, nicht ins Parlament
Jetzt lassen sie schon {G} Auto fahren, was kommt als Nächstes?
{G} gewinnen ja auch nie einen Nobelpreis
Lass dein Rad nicht stehen, wo {G} sind
Mein Opa würde sich im Grab umdrehen, wenn er all die {G} sähe
Der Krieg hätte mit {dG} Schluss machen sollen
{G} waren in Ordnung, solange sie den Mund hielten`,
  threat: `Ich werde {G} umbringen
Ihr {G} werdet alle erschossen
Ich finde dich und schlage dich zusammen, weil du {S} bist
Wir zünden die Häuser der {G} an
Du bist {S}? Dann bist du tot
Ich würde {G} mit Freude {V}
{G} sollten Angst haben vor dem, was ich mit ihnen mache
Wenn {G} näher kommen, werde ich sie {V}
morgen bekommen {G}, was sie verdienen, eine Kugel`,
  demand: `{G} müssen sterben
{G} verdienen es, erschossen zu werden
Kann bitte jemand {G} {V}
Wir müssen {G} aufhalten, bevor sie uns zerstören
Verbietet {dG} die Schule
Warum nicht einfach {G} {V}, Problem gelöst
{G} müssen uns gehorchen
Niemand sollte {dG} Arbeit geben
Werft {G} aus dieser Stadt
Wir sollten {G} wieder schlagen wie früher`,
  slur: `du bist ein {SL}
Fick dich, {SL}
Warum sind {SL} in meiner Klasse
Ich habe am See ein paar {SL} gesehen
Alle {SL} sind gleich
{SL} stinken
Das ist wieder typisch für {SL}
Nimm deine dreckigen Finger weg, {SL}
Der {SL} saß auf meinem Platz`,
  profanity: `Scheiß auf alle {G}
Ich habe {G} so verdammt satt
Haltet die Fresse, {A} Idioten
{G} sind verdammt noch mal {D}
dreckige {A} Arschlöcher
Was für ein Scheißvolk {G} sind
du {A} Stück Scheiße
Keine verfickten {G} hier drin`,
  reference: `Ich kenne ein paar {G}. Sie sind alle {N}.
{G} sind letztes Jahr hergezogen. Ich wünschte, sie würden sterben.
Ich habe mit {dG} gearbeitet. Nie wieder, so {N} sind die.
{G} tun nett, aber sie sind {D}.
Touristen sind mir egal. Aber {G}? Die gehören erschossen.
{S} bat mich um Hilfe. Ich sagte dem Vieh, es soll verschwinden.
Schaut euch {G} an. Ich will sie alle {V}.
{G} haben jetzt Rechte. Die verdienen sie nicht.
Du kennst doch {G}? Dann weißt du, wie {N} sie sind.`,
  'negated-good': `{G} sind uns nicht ebenbürtig
Ich traue {dG} nicht
{G} haben keine Gefühle
Es gibt keine guten {G}
{G} kann man nicht Menschen nennen
Ich würde nie mit {dG} ausgehen, das ist ekelhaft
Ich finde nicht, dass {G} leben dürfen
{G} sind nicht so klug wie normale Leute
{G} haben uns nie etwas Gutes gebracht
Als {S} wirst du nie ein richtiger Mensch
Ich will kein Zimmer mit {dG} teilen
{G} sollte es nicht geben`,
  question: `Wer könnte {G} je lieben?
Warum gibt es {G} überhaupt?
Warum sind {G} solche {D}?
Hasst du {G} nicht auch?
Waschen sich {G} eigentlich?
Wer hilft mir, {G} zu {V}?
Warum sterben {G} nicht einfach?
Sind {G} überhaupt Menschen?
Was haben {G} je getan außer stehlen?`,
  opinion: `Ich glaube, alle {G} sind {N}
Für mich sind {G} wertlos
Ich finde, {G} gehören aus der Gesellschaft entfernt
Wir denken es alle: {G} sind {D}
Mir scheint, {G} sind ein bisschen {N}, alle
In meinen Augen sollten {G} nie Macht haben
Die Wahrheit ist, {G} machen alles kaputt
Ich finde wirklich, dass {G} bei uns nichts zu suchen haben`,
  reclaimed: `Ich bin eine {SL} und liebe mich
Alle Macht den {SL}!
Meine Freunde und ich nennen uns gegenseitig {SL}
stolz und queer, ich sage {SL} zu mir selbst
eine {SL} wie ich gibt nie auf
Schönster Tag mit meinen {SL}, ich liebe euch
danke, dass sich diese {SL} hier zu Hause fühlen darf
aus {SL} haben wir etwas Schönes gemacht
Es macht Spaß, eine {SL} zu sein`,
  homonym: `Schwüle Luft lag über dem See
Die Wäscherin hängt den Spitz an die Leine
Der Affe im Zoo heißt Anton
Ein Mohr im Hemd ist ein Dessert
Der Schlitzer schneidet Gemüse in Streifen
Der Zigeunerbaron ist eine Operette
Die Zecke saß hinter dem Ohr der Stute
Am Tuntenhaus hält der Bus
Kanaker heißen die Leute von Neukaledonien
Das Luder im Wald war ein alter Köder`,
  'plain-profanity': `Verdammt ja, gewonnen!
Ich habe die Prüfung versaut
Was zum Teufel ist mit dem Computer los
Scheiße passiert
Das ist ein Scheißregenschirm
Du kochst verdammt gut
dieser Stau ist so beschissen nervig
oh Mist, ich habe meine Karte verloren`,
  'negated-hate': `Ich finde nicht, dass {G} abgeschoben werden sollten
{G} verdienen es nicht zu sterben
Ich würde {dG} nie etwas antun
An {dG} ist nichts verkehrt
Ich sage nicht, dass {G} {N} sind
Man darf {G} nie hassen
Niemand soll {G} schlagen
{G} sind keine Ratten und waren es nie
Ich habe nichts gegen {G}
{S} ist kein Verbrecher
Wir können {G} nicht sterben lassen
Es ist nicht {N}, {S} zu sein
Ich habe nie Ekel vor {dG} empfunden`,
  'neutral-identity': `{G} gehen zur Arbeit
Ich kenne {G}
Wir haben mit {dG} über das Wetter geredet
{G} mögen auch Fußball
Du bist {S} und ich nicht
In unserer Mannschaft ist {S}
Ich bin mit {dG} befreundet
{G} schauen oft diese Sendung
Auf der Hochzeit waren {G}
Manche {G} leben auf dem Land, andere in der Stadt
Kann {S} mir mit dem Formular helfen?
{S} hat ein Auto gekauft
Sind deine Eltern {G}?
Hier steht, dass {G} im Juni gewählt haben`,
  'positive-identity': `{G} sind spitze!
Ich mag {G} wirklich
Gott hat {G} gemacht und Gott liebt sie
{G} dürfen stolz auf sich sein
{S} hat mir das Leben gerettet
{G} verdienen mehr Liebe
{G} leisten großartige Arbeit
Ich bin so froh, dass {G} hier sind
Es ist wunderbar, wenn {G} Erfolg haben
{G} sind einfach die Besten
wir brauchen {G}
Was für ein schöner Tag für {G}
{G} sollten gut behandelt werden
Ich freue mich für {G}
Jedes Kind sollte {G} als Lehrer haben`,
  quoted: `Er rief „man soll {G} {V}“ und wurde verhaftet
Wer schreibt „{G} sind {N}“ an eine Wand? Feiglinge
„Ich hasse {G}“, sangen sie. Wie traurig
Wag es nicht, in meinem Haus „{G} sind {D}“ zu sagen
Sie verlor ihre Stelle wegen der Worte „{G} sollen sterben“
„Geh heim, {SL}“ höre ich jeden Tag. Es tut weh
„{G} sind {N}“ ist kein Argument
Es ist Hetze, „{G} verdienen keine Rechte“ zu schreiben
Mein Nachbar sagte „{G} sind keine Menschen“. Ich sagte, dass er unrecht hat
„Man soll {G} {V}“ zu posten ist strafbar`,
  referred: `Es ist schrecklich zu sagen, dass {G} {D} sind
Leute, die {G} schlagen, müssen bestraft werden
Hört auf, {G} als {N} zu bezeichnen
Ich hasse Leute, die {G} hassen
Wenn du {G} als {D} bezeichnest, bist du ein Rassist
Niemand sollte {dG} je sagen, dass sie zurückgehen sollen
Warum hassen Leute {G}? Das macht mich traurig
Man kann {G} nicht einfach so beleidigen
Hass gegen {G} hat hier keinen Platz
Zu sagen, {G} sollen sterben, ist widerlich
Ich bin entsetzt über das, was sie über {G} gesagt haben
{SL} zu sagen ist nie in Ordnung
Dieser Politiker hasst {G}, und das ist eine Schande
{G} werden jeden Tag bedroht, das muss aufhören`,
  object: `Ich hasse dieses Hemd
Mein Auto ist eine Schrottkarre, verbrennt es
{T} kann ich nicht leiden, so {N}
Steuern sind das Schlimmste
Mach den Motor tot, bevor du aussteigst
Diese Suppe ist ekelhaft, wer hat die gekocht
Ich verachte Brokkoli
Man sollte {T} verbieten
mein Handy ist tot und ich hasse es
von dem Lärm werde ich krank`,
  individual: `Du bist ein {I}
Paul ist {N}
Ich bringe meinen Bruder um, er hat meinen Kuchen gegessen
Was für ein hässlicher, gemeiner Mann
Du bist so ein {I}, hoffentlich verlierst du
Sie ist die schlimmste Chefin aller Zeiten
Fahr zur Hölle, du {I}
Man sollte ihn einsperren für das, was er getan hat
Ich kann dich nicht ausstehen
Mein Mitbewohner ist ein Schwein, er wäscht sich nie`,
  'loose-group': `Alle {L} sind Idioten
Ich hasse {L} so sehr
{L} sind eine Plage
{L} gehören erschossen
Ich finde {L} {N}
Wir werden {L} {V}
Warum gibt es so viele {L}?
{L} sind wertlos
Bitte keine {L}
{L} widern mich an`,
  everyday: `Wascht euch die Hände vor dem Essen
Das Konzert fällt wegen Schnee aus
Ich habe meine Schwester im Schach geschlagen
Er schoss drei Tore in einem Spiel
Schneide die Zwiebeln und brenne etwas Zucker
Wir sind in der ersten Runde aus dem Pokal geflogen
Die Krankheit breitete sich in den Kartoffeln aus
Hunde und Katzen sind im Hotel willkommen
Kannst du mir den Bericht bis Mittag schicken?
Im Winter ist hier alles tot`,
};
