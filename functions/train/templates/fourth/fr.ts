import type { Some } from '../functions.ts';

export const fr: Some = {
  quoted: `Il m'a dit : « {G} sont {N}. » Quel sale type.
« {G} sont {D} » était sur l'affiche. Je l'ai arrachée
Mon oncle a dit « je hais {G} » à table. J'ai eu honte
Elle a perdu son siège après avoir écrit « il faut expulser {G} »
Un inconnu m'a traité de {SL} dans la rue. Personne ne m'a aidé
« Rentrez chez vous », crié {aG}, ce n'est pas une opinion, c'est une insulte
Ils ont tagué « {SL} » sur notre porte. J'ai pleuré toute la nuit
« Que {G} crèvent » : comment peut-on publier une chose pareille ?`,
  referred: `Il m'a dit que {G} sont {N}. Quel pauvre type.
On ne peut pas prétendre que tous {G} sont {D}
Il est tout simplement faux que {G} sont {N}
Personne n'a le droit de dire {aG} de partir
Qui pense que {G} sont {D} devrait avoir honte
Dire que {G} sont {N} en dit plus sur vous que sur eux
Nous signalons tous ceux qui disent que {G} doivent mourir
Ça me met en colère quand on dit que {G} sont {N}
Dire que {G} sont {N} n'est qu'un préjugé
Comment oses-tu dire que {G} ne méritent aucun droit ?
Traiter {G} de vermine est inacceptable, toujours
L'idée que {G} seraient inférieurs doit disparaître`,
  'negated-hate': `Je ne déteste pas du tout {G}
Nous ne ferions jamais de mal {aG}
{G} ne sont pas {N} et ne l'ont jamais été
Personne ici ne veut {V} {G}
Personne ne devrait dire que {G} sont {N}
{G} ne sont pas {D}, ce sont des gens
{G} ne méritent pas d'être détestés
Ce n'est pas vrai que {G} sont {D}
Je refuse de haïr {G}
Aucun de nous ne méprise {G}
{G} ne doivent jamais être expulsés
Ne frappez jamais {G}`,
  'positive-identity': `{G} méritent d'être traités en égaux
{G} méritent les mêmes droits que tout le monde
Je suis content que {G} habitent dans ma rue
Nous devons tous défendre {G}
{G} ont tout à fait le droit d'être ici
Accueillons {G} à bras ouverts
Il n'y a rien de mal à être {S}
{G} sont aussi {P} que n'importe qui
J'ai beaucoup de respect pour {G}
Quelle joie que {G} participent
Il faut protéger {G} de la haine
Il faut plus de place pour {G} en politique`,
  'neutral-identity': `Mon nouveau collègue est {S}
Hier au concert j'ai parlé {aG}
Je suis {S} et je travaille dans une boulangerie
J'ai vu {S} emménager en face
Le sondage interroge {G} sur leurs trajets
Elle a interviewé {G} pour un magazine
Dans ce quartier vivent aussi {G}
{S} a gagné la course dimanche`,
  slur: `Quelle bande de {SL} dans ce bar
Des {SL} se sont installés à côté
C'est vraiment un {SL}
Ce {SL} me regarde mal
Rien que des {SL} dans ce train
Tu te bats comme un {SL}
Regarde ce {SL} là-bas
Oh non, encore un {SL}`,
  reclaimed: `Mes amis et moi on s'appelle {SL} et on adore ça
Moi, {S}, je me dis {SL} avec fierté
Nous les {SL}, on se serre les coudes, on est une famille
Mon meilleur ami est un {SL} et moi aussi, et heureux
J'ai repris le mot {SL}, il est à moi
Fier d'être {SL} depuis ma naissance`,
  implicit: `Sans {G} le monde irait mieux
Un monde sans {G}, je ne veux rien d'autre
Les blancs sont supérieurs, {G} sont en dessous, c'est simple
La place {dG} est à la cuisine
Tous nos problèmes disparaîtraient avec {G}
{G} sont faits pour servir les vrais gens
Je n'engagerais même pas {G} pour nettoyer mes toilettes
Une seule chose est pire que {S} : deux`,
  dehumanisation: `Ces {A} monstrueuses ne sont même pas humaines
{G} sont du bétail, rien de plus
Je ne vois aucune différence entre {G} et {D}
{G} sont une peste qui se répand dans nos villes
Dire que {G} sont humains insulte les humains
{G} n'ont pas d'âme`,
  threat: `Attention, {G}, cette nuit je vous égorge
Je mettrais volontiers une balle dans {S}
Ne dormez que d'un œil, {G}
Je sais où vous priez, {G}, et j'ai un fusil
Nous brûlerons les maisons {dG}
{G} paieront tous de leur sang`,
  reference: `{G}. Je ne peux pas les supporter.
{G} habitent à côté. J'espère qu'ils vont brûler.
Tu sais ce qu'on dit {dG}. C'est vrai, ils sont {N}.
Je travaille avec {G}. Ils sont tous {N}, qu'on les vire.
{G} ? Qu'ils dégagent.
Tu as vu {G} ? Quelle vermine.`,
  individual: `Tu n'es qu'un déchet et je te hais
Mon voisin est un {I} et un menteur, j'espère qu'on va le virer
Je vais te casser la figure, mon pote
Cet arbitre est l'homme le plus bête du monde
Ferme-la, pauvre {I}
Je méprise mon ex, quelle vipère`,
  'loose-group': `{L} méritent tous la corde
Je veux voir {L} disparaître de cette ville
{L} méritent de pourrir, ce sont des menteurs
{L} sont {D}
Expulsez {L}, personne n'en a besoin
{L} sont moins que des humains`,
  object: `{T} devrait être interdit, c'est répugnant
J'exècre {T} de tout mon cœur
{T}, c'est la pire chose du monde, à brûler
Au feu, je hais {T}`,
  demand: `Virez {G} de notre pays
Chassez {G} des écoles
{G} n'ont pas mérité le droit de vivre sur cette terre
{G} ne méritent pas de respirer notre air
{G} ne méritent aucun droit
Dehors {G}, hors de mon village
Il suffit de {V} {G} et c'est réglé
Il n'y a qu'à {V} {G}, problème réglé
Envoyez {G} dans des camps
{G} ne doivent pas vivre parmi nous`,
  'negated-good': `C'est mal d'être {S}
Être {S}, ce n'est pas normal
Je n'épouserais jamais {S}, beurk
Personne ne devrait travailler à côté d'{S}
{G} ne comptent pas comme des gens pour moi
{G} ne valent pas la peine d'être sauvés`,
  attributes: `Toute personne {A} est {M}
En général {G} sont {N}
Il n'y en a pas un parmi {G} qui sache réfléchir
La plupart sont {N}, je parle {dG}
Rencontrer {S}, c'est rencontrer quelqu'un de bête`,
};
