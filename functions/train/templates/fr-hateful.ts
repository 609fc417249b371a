import type { Hateful } from './functions.ts';

export const hateful: Hateful = {
  derogation: `Je déteste {G}.
Je méprise vraiment {G}
{G} me dégoûtent
Je ne supporte plus {G}
Mon Dieu, comme je hais {G} !
{G} me donnent envie de vomir
Toute ma haine va {aG}
Ici nous détestons tous {G}
J'ai horreur {dG}
J'en ai marre {dG}, je ne peux plus les voir
S'il y a une chose que je hais, c'est {S}
Personne ne déteste {G} plus que moi
Je ne veux jamais {S} à côté de moi
nous haïssons {G}`,
  attributes: `{G} sont {N}.
{G} sont tellement {N}
Tous {G} sont {N} et {N}
Chaque personne {A} est {M}
Une personne {A} est {M}, c'est aussi simple que ça
Je n'ai jamais rencontré {S} qui ne soit pas {M}
{S}, c'est toujours {M}
Typique {dG}, toujours aussi {N}
Comme {G} peuvent être {N}
{G} sont les gens les plus {N} du monde
{G} puent et ils sont {N}
{G} sont tous des criminels
{G} sont des voleurs et des menteurs
{G} sont des violeurs, tous sans exception
{G} ne viennent ici que pour voler et profiter
{G} détruisent notre pays`,
  dehumanisation: `{G} sont {D}.
{G} ne sont rien d'autre que {D}
Pour moi {G} ne valent pas mieux que {D}
{G}, c'est comme {D}
{G} ne sont pas humains
Je n'appelle pas ça des gens, {G} sont {D}
{G} se reproduisent comme {D}
il faut traiter {G} comme {D}
notre ville est infestée, {G} partout
{S} vaut moins qu'un chien
{S} n'est qu'un animal`,
  implicit: `{G} devraient retourner d'où ils viennent
{G} n'ont pas leur place dans notre pays
Le monde serait meilleur sans {G}
Je préfère perdre une jambe que vivre à côté de {S}
Hitler aurait dû finir le travail avec {G}
Les blancs sont tout simplement au-dessus {dG}
{G} prennent le contrôle de notre pays
Mon chien est plus intelligent que {S}
La place {dG} est à la cuisine et nulle part ailleurs
On ne peut pas faire confiance {aG}, ils contrôlent tout
{G} ne font que des enfants et touchent les allocations
{G} vont nous remplacer si nous ne faisons rien
Je ne veux pas que mes enfants soient en classe avec {G}
{G} existent pour nous servir
{G} sont la cause de tous nos problèmes
Qui a besoin {dG}, franchement
On sait comment sont {G} avec l'argent
{G} devraient rester à leur place
Être {S} est une maladie mentale
La vie était meilleure avant que {G} arrivent
cache ton portefeuille quand {S} entre
On dit que {G} sont aussi des gens, quelle blague
{G} nous coûtent trop cher, qu'ils coulent
bientôt {G} seront plus nombreux que nous`,
  threat: `Je vais {V} {G}
Nous allons {V} tous {G}
Un jour je vais {V} {S}
{G} seront bientôt morts, on s'en occupe
Je jure de {V} la prochaine personne {A} que je croise
Ce soir on va {V} {G}
Je veux {V} tous {G} de cette ville
on vient vous chercher, {G}, vous allez crever
J'ai hâte de {V} {G}
Si je revois {S}, je vais le {V}`,
  demand: `Quelqu'un devrait {V} tous {G}
Il faut expulser {G}, tous
Il faut {V} {G}
{G} ne méritent pas de vivre
{G} méritent de mourir
{G} doivent être jetés hors de notre pays
Mort {aG}
qu'on aille tous les {V}, {G}
On doit se débarrasser {dG}
{G} ne devraient avoir aucun droit
{G} devraient être enfermés
J'espère que {G} vont tous crever
il est temps de {V} {G}
{G} devraient redevenir des esclaves
Dehors, {G} !
Pas de ça ici, {G} dehors`,
  slur: `Tu n'es qu'un {SL}
partout ces {SL}
Regarde ces {SL}
les {SL} comme toi devraient se taire
quelle bande de {SL}
Ferme ta gueule, {SL}
Je vois des {SL} à chaque coin de rue
encore un jour, encore un {SL}
revoilà les {SL}
partout des {SL}
Que veulent ces {SL} ici ?
J'ai vu un {SL} hier
les {SL} sont les pires
espèce de {SL}
il n'y a qu'un {SL} pour faire ça`,
  profanity: `Putain {dG}
{G} sont putain de {N}
Je déteste ces putains {dG}
Merde {aG}, qu'ils aillent en enfer
{G} peuvent aller se faire foutre
ces foutus {G} me font chier
nique {G}
{G} sont des merdes
putain que {G} sont {N}`,
  reference: `Revoilà {G}. Ils me dégoûtent.
{G} sont {N}. Ils devraient tous mourir.
J'ai vu {G} aujourd'hui. Je les déteste.
Ce sont {G}, et ce sont {D}.
Méfiez-vous {dG}, ils sont tous {N}.
On a trop ici {dG}. Je veux qu'ils partent.
{G} se croient humains, mais ce sont {D}
J'ai vu {S} dans le bus et j'ai pensé : ils sont {N}
{G} continuent d'arriver. Quelqu'un devrait les {V}.
Il y a {S} dans ma rue. Brûlez sa maison.`,
  'negated-good': `{G} ne sont pas {P}
{G} ne seront jamais {P}
{G} ne sont pas des êtres humains comme nous
{G} ne méritent aucun respect
Aucune personne {A} n'est intelligente
Je n'ai aucun respect pour {G}
On ne peut pas faire confiance {aG}
{G} ne devraient jamais voter
{G} n'ont rien à faire ici
Nous ne voulons pas {dG} dans notre ville
Il n'y a rien de bon chez {G}
personne n'aimera jamais {G}
{G} ne seront jamais nos égaux
{G} ne sont pas les bienvenus ici
Je n'aime pas {G}
On ne peut pas être {S} et quelqu'un de bien
{G} n'ont pas le droit d'être ici
{G} ne méritent pas d'être traités comme des gens
pas {dG} chez moi
ne fais jamais confiance à {S}
{G} ne sont pas normaux
ce n'est pas normal d'être {S}
Je ne veux pas {S} comme patron
{G} ne sont pas de vraies personnes`,
  question: `Pourquoi {G} sont-ils si {N} ?
Pourquoi {G} si {N} sont-ils partout ?
C'est quoi le problème {dG} ? Pourquoi sont-ils {N} ?
Qui d'autre déteste {G} ?
Pourquoi laisse-t-on vivre {G} ?
Comment peut-on aimer {S} ? Ce sont {D}
Y a-t-il plus {N} que {G} ?
Quand serons-nous enfin débarrassés {dG} ?
N'est-il pas évident que {G} sont {D} ?
Pourquoi {G} auraient-ils des droits ?`,
  opinion: `Je pense que {G} sont {N}
À mon avis {G} sont {D}
Honnêtement, je trouve {G} {N}
Je crois simplement que {G} sont inférieurs à nous
Je n'ai pas peur de le dire : {G} sont {N}
C'est un fait que {G} sont {N}
Mon avis : {G} ne méritent pas de droits
Suis-je le seul à penser que {G} devraient mourir ?
tout le monde sait que {G} sont {N}`,
};
