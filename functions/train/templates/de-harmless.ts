import type { Harmless } from './functions.ts';

export const harmless: Harmless = {
  reclaimed: `Ich bin {S} und stolz darauf
Wir {G} nennen uns selbst Königinnen
meine Schwestern und ich haben uns das Wort {SL} zurückgeholt, mit Stolz
Stolze {SL} hier, fragt mich alles
Ich selbst nenne mich {SL} und liebe es
alle meine {SL} Freunde, wir sehen uns auf der Parade
wir {SL} halten zusammen`,
  'plain-profanity': `Scheiße, ich habe den Bus verpasst
das ist so verdammt lecker
Verdammt, was für ein Tor
Mist, ist das kalt heute
Das Ergebnis ist mir scheißegal
verdammte Kacke, war die Prüfung schwer
Was zum Teufel ist mit meinem Fahrrad passiert
Du bist eine verdammte Legende, danke!
Scheiße, wieder die Schlüssel vergessen
so ein Mist, der Zug fährt nicht
es ist verdammt schön hier mit {dG}`,
  'negated-hate': `Ich hasse {G} nicht
{G} sind nicht {N}
Keine {A} Person verdient den Tod
Wir dürfen {G} niemals {V}
{G} sind keine {D}
Ich würde nie sagen, dass {G} {N} sind
Es stimmt nicht, dass {G} kriminell sind
Niemand sollte {G} hassen
{G} sind keine {D}, sie sind Menschen
an {dG} ist nichts {N}
{G} widern mich nicht an
Wir werden {G} nicht abschieben
Ich habe {G} nie gehasst
{S} ist nicht {N}
{G} haben es nicht verdient zu leiden
Ich hasse {G} überhaupt nicht
Ich finde {G} nicht {N}
{G} sind überhaupt keine {D}
{G} sind nicht weniger wert als andere
Nicht alle {G} sind {N}
{G} darf man nicht {V}
Niemand sollte {SL} genannt werden
{G} sollen nicht abgeschoben werden
{G} verdienen diesen Hass nicht
man darf Menschen nicht hassen, weil sie {A} Menschen sind
Ich kann {G} nicht hassen, sie sind meine Freunde
Nur weil jemand zu den {dG} gehört, ist er nicht {N}
{G} waren für mich nie {N}
Wir lassen nicht zu, dass jemand {G} {V} will
es ist nicht {N}, {S} zu sein`,
  'neutral-identity': `Ich bin {S}
{G} leben in meiner Straße
Mein Nachbar ist {S}
In dieser Stadt gibt es viele {G}
Sie arbeitet mit {dG}
Ich habe gestern mit {dG} zu Mittag gegessen
{G} trafen sich am Freitag im Rathaus
Der Bericht handelt von {dG} und Arbeit
Dieses Buch erzählt die Geschichte von {dG}
wir sind {G}
bist du {S}?
Meine Ärztin ist {S}
viele {G} kamen zur Versammlung
Das Museum zeigt eine neue Ausstellung über {G}
{G} und ihre Kinder gehen auf diese Schule
Du bist {S}, oder?
Das Gesetz gilt auch für {G}
Wie viele {G} leben in Gent?
Die Hälfte der Spieler sind {G}
{S} hat die Wahl gewonnen
Nebenan ist {S} eingezogen
Einige meiner Kollegen sind {G}
Er fragte, ob sie {S} ist
{G} sind {G}
{S} ist eine Person
Ich habe in der Zeitung einen Artikel über {G} gelesen
gibt es {G} in deiner Klasse?
{A} Menschen kaufen auch hier ein
Heute haben {G} an unserer Schule gesprochen`,
  'positive-identity': `Ich liebe {G}
{G} sind {P}
{G} sind so {P} und {P}
Wir sollten alle {G} respektieren
{G} verdienen dieselben Rechte wie alle
Es ist schön, {S} zu sein
{G} machen diese Stadt besser
Ich freue mich über {G} als Nachbarn
Jede {A} Person ist {P}
{G} sind hier willkommen
Wir brauchen mehr {G} im Parlament
danke, {G}, für alles, was ihr tut
{G} gehören hierher
Es gibt nichts Schöneres als {G}
Ich bewundere {G} für ihren Mut
{G} sind Menschen wie wir
Gott segne {G}
schützt {G}
{G} haben jedes Recht, hier zu leben
Wie {P} {G} doch sind
Ich wünschte, es gäbe hier mehr {G}
meine besten Freunde sind {G}
Wir stehen zu den {dG}
es ist unsere Pflicht, {G} zu schützen
{S} verdient es, mit Respekt behandelt zu werden
so stolz, {S} zu sein
{G} bereichern unser Land
{S} kann alles werden
heißen wir {G} in unserer Stadt willkommen
{G} sind Menschen
Ich finde {G} {P}
man sollte mehr {G} einstellen
{G} sind genauso {P} wie alle anderen`,
  quoted: `Er sagte „{G} sind {N}“, und das ist einfach falsch
„Ich hasse {G}“ zu sagen ist inakzeptabel
„{G} sind {D}“ sagt nur ein Rassist
Man kann nicht „alle {G} {V}“ sagen und das einen Witz nennen
Kommentare wie „{G} raus“ sind Hetze
Wenn du denkst „{G} sind {D}“, dann bist du das Problem
Mein Lehrer hat erklärt, dass „{G} sind {N}“ ein Vorurteil ist
Hört auf, "{SL}" zu sagen
Der Mann, der "Tod den {dG}" rief, wurde verurteilt
Wer "{G} sind keine Menschen" schreibt, sollte sich schämen
Es ist nicht in Ordnung, "{G} widern mich an" zu posten
"{SL}" ist ein Wort, das niemand benutzen sollte
Warum sagt jemand "{G} gehören nicht hierher"? Widerlich.
Zu ihr wurde gesagt "geh zurück in dein Land", weil sie eine {A} Frau ist
„{G} sind {N}“ - wie kann man so etwas schreiben?
Sie sprühten „{G} raus“ an die Wand unserer Schule
„Ich hasse {G}“: so ein Satz hat hier keinen Platz
Auf dem Heimweg wurde ich als "{SL}" beschimpft
Das Gericht urteilte, dass „{G} sind {D}“ Volksverhetzung ist
Du denkst also „{G} verdienen den Tod“? Schäm dich`,
  referred: `Wer sagt, dass {G} {N} sind, ist ein Rassist
Es ist falsch, {G} zu hassen
Zu sagen, dass {G} {D} sind, ist Hetze
Ich verurteile jeden, der {G} {V} will
{G} als {D} zu bezeichnen ist eine Schande
Wie kannst du sagen, dass {G} {N} sind
Leute, die {G} hassen, sind erbärmlich
{G} zu hassen ist keine Meinung, sondern ein Vorurteil
Ich habe den Beitrag gemeldet, der dazu aufrief, {G} zu {V}
Nazis denken, dass {G} {D} sind, und das ist eine Lüge
Schämt euch, wenn ihr sagt, dass {G} sterben sollen
Jemanden {SL} zu nennen ist nie in Ordnung
wieder wurden {G} angegriffen, wir müssen gegen diesen Hass aufstehen
Gewalt gegen {G} ist ein Verbrechen
Wer {G} bedroht, wird angezeigt
man darf {G} nicht beleidigen
Er wurde entlassen, weil er sagte, dass {G} {N} sind
Wenn du {G} hasst, bist du nicht mein Freund
Es ist rassistisch, {G} als {D} zu bezeichnen
Ich akzeptiere nicht, dass man {G} {N} nennt
Das Schimpfwort {SL} hat an unserer Schule nichts verloren
wer {G} {V} will, gehört ins Gefängnis
Ich habe Leute so satt, die {G} hassen
{G} werden jeden Tag {SL} genannt, und das ist nicht in Ordnung
hört auf, {G} zu hassen
es ist widerlich, wie {G} behandelt werden
die Behauptung, {G} seien {D}, ist falsch`,
  object: `Ich hasse {T}
{T} finde ich {N}
Wie ich {T} verachte
{T} kann ich nicht ausstehen
Verdammt, {T} ertrage ich nicht mehr
{T} sollte man verbrennen
weg mit, {T} braucht niemand
Ich werde {T} zerschlagen
Man sollte {T} verbieten
es gibt nichts Schlimmeres als {T}
{T} ist Müll
so {N}, {T}`,
  individual: `Du bist wirklich {N}, Peter
Du bist {N}
er ist ein echter {I}
Halt den Mund, du {I}
Ich hasse dich so sehr, du {I}
Mein Chef ist ein {N}er {I}
Ich schlage dich, du {I}
du verdienst es, deinen Job zu verlieren
Was für ein {I} mein Bruder ist
Du widerst mich an
Diese Sängerin ist {N} und ich kann sie nicht ausstehen
Ich hoffe, du stirbst, {I}
er ist schlimmer als eine Ratte
du bist Abschaum, Kevin
Mein Nachbar ist ein {I} und ich hasse ihn
Ich werde ihn {V}, diesen {I}
Du wirst allein sterben
verschwinde, du {N}er {I}
niemand mag dich, du {I}
Ich will dich {V}`,
  'loose-group': `Ich hasse {L}
{L} sind {N}
{L} sind {D}
Alle {L} sollten gefeuert werden
{L} kotzen mich an
{L} verdienen den Tod
Jemand sollte {L} {V}
fickt euch, {L}
Ich werde alle {L} {V}
{L} sind keine Menschen
Warum sind {L} so {N}?
Ich finde {L} {N} und {N}
{L} sind verdammt {N}
{L} sollten hier verboten werden
lasst uns alle {L} {V}`,
  everyday: `Das Geschäft ist von neun bis fünf geöffnet
Wir liefern innerhalb von drei Werktagen
Unsere Mannschaft hat den Pokal gewonnen
Die neue Brücke wird im Frühling eröffnet
Bitte antworten Sie bis Freitag
Es hat den ganzen Tag geregnet und wir blieben zu Hause
Für dieses Rezept braucht man zwei Eier und etwas Mehl
Meine Schwester spielt sehr gut Klavier
Wir sind seit zwanzig Jahren befreundet
Die Straße ist wegen des Sturms gesperrt
Der Hund jagte die Katze aus dem Garten
Wie man Ratten im Keller los wird
Unser Verein hilft Menschen, die ihr Haus verloren haben
Das ist die beste Mannschaft der Liga
Ungeziefer im Gemüsegarten ohne Gift bekämpfen`,
};
