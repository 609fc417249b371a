import type { Hateful } from './functions.ts';

export const hateful: Hateful = {
  derogation: `Ich hasse {G}.
Ich verachte {G} wirklich
{G} kotzen mich an
Ich kann {G} nicht ausstehen
Gott, wie ich {G} verabscheue!
{G} widern mich an.
Mein ganzer Hass gilt {dG}
Wir hassen hier alle {G}
Mir wird schlecht, wenn ich {G} sehe
Ich habe {G} so satt, ich kann sie nicht mehr sehen
Wenn ich etwas hasse, dann ist es {S}
Niemand hasst {G} mehr als ich
Neben mir will ich {G} nie haben
ich ekle mich vor {dG}`,
  attributes: `{G} sind {N}.
{G} sind so {N}
Alle {G} sind {N} und {N}
Jede {A} Person ist {N}
{A} Menschen sind {N}, so einfach ist das
Ich kenne keine {A} Person, die nicht {N} ist
{S} ist immer {N}
Typisch {G}, {N} wie immer
Wie {N} können {G} sein
{G} sind das {N}ste Volk der Welt
{G} stinken und sind {N}
{G} sind alle kriminell
{G} sind Diebe und Lügner
{G} sind Vergewaltiger, jeder einzelne
{G} kommen nur her, um zu stehlen und abzukassieren
{G} machen unser Land kaputt`,
  dehumanisation: `{G} sind {D}.
{G} sind nichts als {D}
Für mich sind {G} nicht besser als {D}
{G} sind wie {D}
{G} sind keine Menschen
Ich nenne {G} nicht Menschen, sie sind {D}
{G} vermehren sich wie {D}
Behandelt {G} wie {D}, denn das sind sie
unsere Stadt ist voll mit {dG}, diesem Gesocks
{S} ist weniger wert als ein Hund
{S} ist ein Tier`,
  implicit: `{G} sollen dahin zurück, wo sie herkommen
{G} haben in unserem Land nichts verloren
Die Welt wäre ein besserer Ort ohne {G}
Ich verliere lieber ein Bein, als neben {dG} zu wohnen
Hitler hätte sein Werk mit {dG} vollenden sollen
Weiße stehen nun einmal über {dG}
{G} übernehmen unser Land
Mein Hund ist klüger als {S}
{G} gehören in die Küche und sonst nirgends hin
Man kann {dG} nicht trauen, sie kontrollieren alles
{G} machen nur Kinder und leben vom Bürgergeld
{G} werden uns ersetzen, wenn wir nichts tun
Ich will meine Kinder nicht in einer Klasse mit {dG}
{G} sind da, um uns zu dienen
{G} sind schuld an all unseren Problemen
Wer braucht schon {G}
Man weiß ja, wie {G} mit Geld sind
{G} sollten wissen, wo ihr Platz ist
{S} zu sein ist eine Geisteskrankheit
Das Leben war besser, bevor {G} kamen
halt deine Tasche fest, wenn {G} hereinkommen
Angeblich sind {G} auch Menschen, dass ich nicht lache
{G} kosten uns zu viel, lasst sie untergehen
bald gibt es mehr {G} als uns`,
  threat: `Ich werde {G} {V}
Wir werden alle {G} {V}
Eines Tages werde ich {G} {V}
{G} sind bald tot, dafür sorgen wir
Ich schwöre, die nächste {A} Person werde ich {V}
Heute Abend werden wir {G} {V}
Ich will jede {A} Person in dieser Stadt {V}
wir kriegen euch, {G}, ihr werdet sterben
Ich kann es nicht erwarten, {G} zu {V}
Wenn ich noch einmal {G} sehe, werde ich sie {V}`,
  demand: `Jemand sollte alle {G} {V}
{G} müssen alle raus aus unserem Land
Lasst uns {G} {V}
{G} verdienen es nicht zu leben
{G} verdienen den Tod
{G} gehören abgeschoben
Tod den {dG}
Alle {G} {V}!
Wir müssen {G} loswerden
{G} sollten keine Rechte haben
{G} gehören eingesperrt
Ich hoffe, alle {G} sterben
wir müssen {G} {V}, bevor es zu spät ist
{G} sollten wieder Sklaven sein
Haut ab, {G}!
Keine {G} hier, werft sie raus`,
  slur: `Du bist doch nur {SL}
überall diese {SL}
Schau dir diese {SL} an
{SL} wie du sollten den Mund halten
was für {SL}
Halt die Fresse, {SL}
An jeder Ecke sehe ich {SL}
wieder ein Tag, wieder {SL}
da sind die {SL} schon wieder
überall {SL}
Was wollen diese {SL} hier?
Gestern sah ich {SL}
{SL} sind die Schlimmsten
du dumme {SL}
so etwas machen nur {SL}`,
  profanity: `Scheiß {G}
{G} sind verdammt {N}
Ich hasse diese verdammten {G}
Verfluchte {G}, zur Hölle mit ihnen
{G} können mich am Arsch lecken
diese scheiß {G} immer
fickt euch, {G}
{G} sind ein Haufen Scheiße
verdammt, sind {G} {N}`,
  reference: `Da sind wieder {G}. Sie widern mich an.
{G} sind {N}. Sie sollen alle sterben.
Ich habe heute {G} gesehen. Ich hasse sie so sehr.
Das sind {G}, und sie sind {D}.
Traut {dG} nicht, denn sie sind alle {N}.
Wir haben hier viele {G}. Ich will sie weghaben.
{G} halten sich für Menschen, aber sie sind {D}
Ich sah {G} im Bus und dachte nur: wie {N}
{G} kommen immer weiter. Jemand sollte sie {V}.
In meiner Straße wohnen {G}. Zündet ihre Häuser an.`,
  'negated-good': `{G} sind nicht {P}
{G} werden nie {P} sein
{G} sind keine Menschen wie wir
{G} verdienen keinen Respekt
Keine {A} Person ist {P}
Ich habe keinen Respekt vor {dG}
{dG} kann man nicht trauen
{G} sollten niemals wählen dürfen
{G} gehören nicht hierher
Wir wollen keine {G} in unserem Dorf
An {dG} ist nichts Gutes
niemand wird {G} je lieben
{G} werden nie unseresgleichen sein
{G} sind hier nicht willkommen
Ich mag {G} nicht
Man kann nicht {S} sein und {P}
{G} haben kein Recht, hier zu sein
{G} verdienen es nicht, wie Menschen behandelt zu werden
keine {G} in meinem Haus
trau niemals {dG}
{G} sind nicht normal
es ist nicht in Ordnung, {S} zu sein
Ich will {G} nicht als Chef
{G} sind keine echten Menschen`,
  question: `Warum sind {G} so {N}?
Warum laufen hier so viele {N}e {G} herum?
Was stimmt nicht mit {dG}? Warum sind sie {N}?
Wer hasst {G} auch so?
Warum lassen wir {G} leben?
Wie kann man {G} lieben? Sie sind {D}
Gibt es etwas Schlimmeres als {G}?
Wann sind wir {G} endlich los?
Ist es nicht offensichtlich, dass {G} {D} sind?
Warum sollten {G} Rechte haben?`,
  opinion: `Ich finde {G} {N}
Meiner Meinung nach sind {G} {D}
Ehrlich gesagt finde ich, dass {G} {N} sind
Ich glaube einfach, dass {G} weniger wert sind als wir
Ich sage es, wie es ist: {G} sind {N}
Es ist eine Tatsache, dass {G} {N} sind
Meine Meinung: {G} verdienen keine Rechte
Bin ich der Einzige, der findet, dass {G} sterben sollen?
jeder weiß, dass {G} {N} sind`,
};
