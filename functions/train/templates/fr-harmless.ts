import type { Harmless } from './functions.ts';

export const harmless: Harmless = {
  reclaimed: `Je suis {S} et fier de l'être
Entre nous, {G}, on s'appelle reines
mes sœurs et moi avons repris le mot {SL}, avec fierté
Fière {SL} ici, posez vos questions
Je suis {S}, je m'appelle moi-même {SL} et j'adore
toutes mes copines {SL}, à la marche de samedi
nous les {SL} on s'aime`,
  'plain-profanity': `Putain, j'ai raté le bus
c'est putain de bon
Merde, quel but
Putain qu'il fait froid aujourd'hui
Je m'en fous du score
bordel, cet examen était dur
Qu'est-ce qui est arrivé à mon vélo, merde
T'es une putain de légende, merci !
Merde, j'ai encore oublié mes clés
fait chier, le train ne roule pas
on s'amuse vachement bien avec {G}, putain`,
  'negated-hate': `Je ne déteste pas {G}
{G} ne sont pas {N}
Aucune personne {A} ne mérite de mourir
Nous ne devrions jamais {V} {G}
{G} ne sont pas {D}
Je ne dirais jamais que {G} sont {N}
Ce n'est pas vrai que {G} sont des criminels
Personne ne devrait détester {G}
{G} ne sont pas {D}, ce sont des êtres humains
il n'y a rien de mal à être une personne {A}
{G} ne me dégoûtent pas
Nous n'allons pas expulser {G}
Je n'ai jamais haï {G}
Une personne {A} n'est pas {M}
{G} ne méritent pas de souffrir
Je ne déteste pas du tout {G}
Je ne trouve pas {G} {N}
{G} ne sont absolument pas {D}
{G} ne sont inférieurs à personne
Tous {G} ne sont pas {N}
Il ne faut pas {V} {G}
Personne ne devrait être traité de {SL}
On ne doit pas expulser {G}
{G} ne méritent pas cette haine
il ne faut pas haïr les gens parce qu'ils sont {S}
Je ne peux pas détester {G}, ce sont mes amis
{G} ne sont pas tous {N}
{G} n'ont jamais été {N} avec moi
Nous ne laisserons personne {V} {G}
ce n'est pas dégoûtant d'être {S}`,
  'neutral-identity': `Je suis {S}
{G} vivent dans ma rue
Mon voisin est {S}
Il y a beaucoup de monde, {G} aussi, dans cette ville
Elle travaille avec {G}
J'ai déjeuné hier avec {S}
{G} se sont réunis vendredi à la mairie
Le rapport parle {dG} et du travail
Ce livre raconte l'histoire de {S}
nous sommes une famille {A}
es-tu {S} ?
Mon médecin est {S}
{G} sont venus à la réunion
Le musée consacre une exposition {aG}
{G} et leurs enfants vont à cette école
Tu es {S}, non ?
La loi s'applique aussi {aG}
Combien d'habitants sont {S} à Gand ?
La moitié des joueurs sont {dG}
{S} a gagné l'élection
{S} a emménagé à côté
Certains de mes collègues sont {dG}
Il a demandé si elle connaît {S}
{G} sont {G}
{S} est une personne
J'ai lu un article sur {G} dans le journal
y a-t-il {S} dans ta classe ?
{G} font aussi leurs courses ici
Aujourd'hui {S} a parlé dans notre école`,
  'positive-identity': `J'aime {G}
{G} sont {P}
{G} sont tellement {P} et {P}
Nous devrions tous respecter {G}
{G} méritent les mêmes droits que tout le monde
C'est génial d'être {S}
{G} rendent cette ville meilleure
Je suis heureux d'avoir {S} comme voisin
Chaque personne {A} est merveilleuse
{G} sont les bienvenus ici
Il faut plus de place pour {G} au parlement
merci {aG} pour tout ce qu'ils font
{G} sont ici chez eux
Il n'y a rien de plus beau que {S}
J'admire {G} pour leur courage
{G} sont des êtres humains comme nous
Que Dieu bénisse {G}
protégez {G}
{G} ont bien le droit de vivre ici
Comme {G} sont {P}
J'aimerais qu'il y ait plus {dG} ici
{G} sont mes meilleurs amis
Nous soutenons {G}
c'est notre devoir de protéger {G}
{S} mérite d'être traité avec respect
si fier d'être {S}
{G} enrichissent notre pays
{S} peut tout devenir
accueillons {G} dans notre ville
{G} sont humains
Je trouve {G} {P}
tout le monde devrait embaucher {G}
{G} sont aussi {P} que n'importe qui`,
  quoted: `Il a dit « {G} sont {N} », et c'est tout simplement faux
Dire « je déteste {G} » est inacceptable
« {G} sont {D} », voilà ce que dit un raciste
On ne peut pas dire « il faut {V} {G} » et appeler ça une blague
Les commentaires comme « {G} dehors » sont haineux
Si tu penses « {G} sont {D} », c'est toi le problème
Mon professeur a expliqué que « {G} sont {N} » est un préjugé
Arrêtez de dire "{SL}"
L'homme qui a crié "mort {aG}" a été condamné
Ceux qui écrivent "{G} ne sont pas humains" devraient avoir honte
Ce n'est pas normal de poster "{G} me dégoûtent"
"{SL}" est un mot que personne ne devrait employer
Pourquoi dire "{G} n'ont rien à faire ici" ? C'est honteux.
On lui a dit "retourne dans ton pays" parce qu'elle est {A}
« {G} sont {N} » - comment peut-on écrire ça ?
Ils ont tagué « {G} dehors » sur le mur de notre école
« Je déteste {G} » : une telle phrase n'a pas sa place ici
On m'a traité de « {SL} » en rentrant chez moi
Le tribunal a jugé que « {G} sont {D} » est un discours de haine
Alors tu penses « {G} méritent de mourir » ? Quelle honte`,
  referred: `Qui dit que {G} sont {N} est un raciste
C'est mal de détester {G}
Dire que {G} sont {D}, c'est un discours de haine
Je condamne tous ceux qui veulent {V} {G}
Traiter {G} comme {D} est scandaleux
Comment oses-tu dire que {G} sont {N}
Les gens qui détestent {G} sont minables
Détester {G} n'est pas une opinion, c'est un préjugé
J'ai signalé le message qui appelait à {V} {G}
Les nazis pensent que {G} sont {D}, et c'est un mensonge
Honte à ceux qui disent que {G} doivent mourir
Traiter quelqu'un de {SL} n'est jamais acceptable
on a encore attaqué {G}, il faut dénoncer cette haine
La violence envers {G} est un crime
Qui menace {G} sera signalé
il ne faut pas insulter {G}
Il a été renvoyé pour avoir dit que {G} sont {N}
Si tu détestes {G}, tu n'es pas mon ami
C'est raciste de traiter {G} comme {D}
Je n'accepte pas qu'on dise que {G} sont {N}
L'insulte {SL} n'a pas sa place dans notre école
celui qui veut {V} {G} doit aller en prison
Je suis fatigué des gens qui haïssent {G}
on traite {G} de {SL} chaque jour, ce n'est pas normal
arrêtez de détester {G}
c'est dégoûtant de voir comment on traite {G}
il est faux de prétendre que {G} sont {D}`,
  object: `Je déteste {T}
{T}, c'est dégoûtant
Comme je méprise {T}
{T} me dégoûte
Putain, {T}, je ne supporte plus
il faut brûler {T}
à mort {T}
Je vais détruire {T}
On devrait interdire {T}
il n'y a rien de pire que {T}
{T}, c'est de la merde
quelle horreur, {T}`,
  individual: `Tu es vraiment stupide, Pierre
Tu es {M}
c'est un vrai {I}
Tais-toi, {I}
Je te déteste, {I}
Mon patron est un sale {I}
Je vais te frapper, {I}
tu mérites de perdre ton travail
Quel {I}, mon frère
Tu me dégoûtes
Cette chanteuse est {M} et je ne la supporte pas
J'espère que tu vas crever, {I}
il est pire qu'un rat
tu es une ordure, Kévin
Mon voisin est un {I} et je le déteste
Je vais le {V}, ce {I}
Tu vas mourir seul
dégage, espèce de {I}
personne ne t'aime, {I}
Je veux te {V}`,
  'loose-group': `Je déteste {L}
{L} sont {N}
{L} sont {D}
Tous {L} devraient être virés
{L} me dégoûtent
{L} méritent de mourir
Quelqu'un devrait {V} {L}
nique {L}
Je vais {V} tous {L}
{L} ne sont pas humains
Pourquoi {L} sont-ils si {N} ?
Je pense que {L} sont {N} et {N}
putain que {L} sont {N}
Il faut interdire {L} ici
il faut {V} tous {L}`,
  everyday: `Le magasin est ouvert de neuf heures à dix-sept heures
Nous livrons sous trois jours ouvrables
Notre équipe a gagné la coupe
Le nouveau pont ouvre au printemps
Merci de répondre avant vendredi
Il a plu toute la journée et nous sommes restés à la maison
Pour cette recette il faut deux œufs et de la farine
Ma sœur joue très bien du piano
Nous sommes amis depuis vingt ans
Ils ont fermé la route à cause de la tempête
Le chien a chassé le chat du jardin
Comment se débarrasser des rats dans la cave
Notre association aide les gens qui ont perdu leur maison
C'est la meilleure équipe du championnat
Lutter contre les parasites du potager sans produits`,
};
