import type { Written } from '../functions.ts';

export const fr: Written = {
  derogation: `Mon Dieu que je déteste {G}
{G}, ce sont les gens que je hais le plus
Je n'y peux rien, {G} me dégoûtent
J'ai toujours haï {G} et ça ne changera pas
Vous me donnez envie de vomir, {G}
Je n'aime tout simplement pas {G}
Je déteste toute personne {A} que je vois
Rien ne m'énerve plus que {G}
Ici on n'aime pas {G}`,
  attributes: `{G} sont des porcs pleins de fric
Tu es {S}, donc tu es bête
Je n'ai jamais vu {S} qui sache lire
{G} n'ont pas d'honneur
{G} ne font que mentir et tricher
Toute personne {A} est {M}
{G} sont mauvais en tout
On sait bien que {G} sont sournois
en général {G} sont {N}`,
  dehumanisation: `{G} sont des insectes à écraser
Je n'arrive pas à voir {G} comme des personnes
{G} valent moins que des chiens
Vous êtes {D}, {G}
{S} n'est rien de plus qu'un animal
{G} sont comme un virus dans notre société
Quand je vois {S} je vois un rat
{G} sont une peste pour cette ville
Je préfère toucher un cafard que {G}`,
  implicit: `C'est à cause {dG} que ce pays coule
Les blancs doivent commander, pas {G}
Qui engagerait {S} s'il veut que le travail soit fait ?
Si ça ne tenait qu'à moi il n'y aurait plus {G} ici
La place {dG} est dans une cage, pas au parlement
On laisse conduire {G} maintenant, et après ?
On ne voit jamais {G} gagner un prix Nobel
Ne laisse pas ton vélo près {dG}
Mon grand-père se retournerait dans sa tombe s'il voyait {G}
La guerre aurait dû en finir avec {G}
{G} étaient bien tant qu'ils se taisaient`,
  threat: `Je vais tuer {G}
Vous allez tous y passer, {G}
Je te trouverai et je te tabasserai parce que tu es {S}
On va brûler les maisons {dG}
Tu es {S} ? Alors tu vas mourir
Je serais ravi de {V} {G}
{G} peuvent avoir peur de ce que je vais leur faire
Si {G} s'approchent je vais les {V}
demain {G} auront ce qu'ils méritent, une balle`,
  demand: `{G} doivent mourir
{G} méritent d'être fusillés
S'il vous plaît, que quelqu'un fasse {V} {G}
Il faut arrêter {G} avant qu'ils ne nous détruisent
Interdisez l'école {aG}
Pourquoi ne pas {V} {G}, problème réglé
{G} doivent nous obéir
Personne ne devrait donner du travail {aG}
Jetez {G} hors de cette ville
On devrait recommencer à frapper {G}`,
  slur: `tu es un {SL}
Va te faire foutre, {SL}
Pourquoi y a-t-il des {SL} dans ma classe
J'ai vu deux {SL} au bord du lac
Tous les {SL} sont pareils
Les {SL} puent
C'est bien un truc de {SL}
Enlève tes sales mains, {SL}
Ce {SL} a pris ma place`,
  profanity: `Putain, j'en ai marre {dG}
{G} me font chier, putain
Fermez vos gueules, {G} de merde
{G} sont {D}, bordel
sales {N} de merde, {G}
Quelle bande de merdes, {G}
Nique {G}
Pas {dG} ici, putain`,
  reference: `Je connais {G}. Ils sont tous {N}.
{G} sont arrivés l'an dernier. J'aimerais qu'ils crèvent.
J'ai travaillé avec {S}. Plus jamais, ces gens sont {N}.
{G} font semblant d'être gentils, mais ce sont {D}.
Les touristes, ça va. Mais {G} ? Il faut les abattre.
{S} m'a demandé de l'aide. J'ai dit à cet animal de dégager.
Regarde {G}. Je veux tous les {V}.
{G} ont des droits maintenant. Ils ne les méritent pas.
Tu connais {G} ? Alors tu sais qu'ils sont {N}.`,
  'negated-good': `{G} ne sont pas nos égaux
Je ne fais pas confiance {aG}
{G} n'ont pas de sentiments
Il n'y a rien de bon chez {G}
On ne peut pas appeler {G} des humains
Je ne sortirais jamais avec {S}, c'est dégoûtant
Je ne pense pas que {G} aient le droit de vivre
{G} ne sont pas aussi malins que les gens normaux
{G} ne nous ont jamais rien apporté de bon
Tu ne seras jamais une vraie personne si tu es {S}
Je ne veux pas partager ma chambre avec {S}
{G} ne devraient pas exister`,
  question: `Qui pourrait aimer {S} ?
Pourquoi {G} existent-ils ?
Pourquoi {G} sont-ils {D} ?
Tu ne détestes pas {G}, toi aussi ?
Est-ce que {G} se lavent parfois ?
Qui m'aide à {V} {G} ?
Pourquoi {G} ne crèvent-ils pas ?
Est-ce que {G} sont seulement humains ?
Qu'ont jamais fait {G} à part voler ?`,
  opinion: `Je crois que tous {G} sont {N}
Pour moi {G} ne valent rien
Je trouve que {G} devraient être éliminés de la société
On le pense tous : {G} sont {D}
Il me semble que {G} sont un peu {N}, tous
À mes yeux {S} ne devrait jamais avoir le pouvoir
La vérité, c'est que {G} gâchent tout
Je pense vraiment que {G} n'ont pas leur place parmi nous`,
  reclaimed: `Je suis une {SL} et je m'aime
Le pouvoir aux {SL} !
Mes amis et moi on s'appelle {SL} entre nous
fière et {A}, je dis {SL} pour parler de moi
une {SL} comme moi n'abandonne jamais
Plus belle journée avec mes {SL}, je vous aime
merci d'accueillir la {SL} que je suis
de {SL} nous avons fait un beau mot
C'est chouette d'être une {SL}`,
  homonym: `Il appuie sur les pédales dans la montée
La tapette à mouches est derrière la porte
Le rat de bibliothèque lit toute la journée
Le café noir est servi chaud
La chienne dort sous la table
Un bon raton de pain d'épices
La bamboula est aussi un tambour
Le pédalo est amarré au ponton
Les chiens chinois à crête sont petits
Le fou et la reine sont restés sur l'échiquier`,
  'plain-profanity': `Putain oui, on a gagné !
J'ai foiré mon examen
C'est quoi ce bordel avec l'ordinateur
Merde, ça arrive
C'est un parapluie de merde
Tu cuisines sacrément bien, putain
ces bouchons me font chier
oh zut, j'ai perdu mon ticket`,
  'negated-hate': `Je ne pense pas que {G} doivent être expulsés
{G} ne méritent pas de mourir
Je ne ferais jamais de mal à {S}
Il n'y a rien de mal chez {G}
Je ne dis pas que {G} sont {N}
Il ne faut jamais haïr {G}
Personne ne doit frapper {G}
{G} ne sont pas {D} et ne l'ont jamais été
Je n'ai rien contre {G}
{S} n'est pas un criminel
On ne peut pas laisser mourir {G}
Ce n'est pas {M} d'être {S}
Je n'ai jamais eu de dégoût pour {G}`,
  'neutral-identity': `{G} vont au travail
Je connais {S}
Nous avons parlé avec {S} de la météo
{G} aiment aussi le football
Tu es {S} et moi non
Il y a {S} dans notre équipe
Je suis mariée à {S}
{G} regardent souvent cette émission
Il y avait {G} au mariage
Certains parmi {G} vivent à la campagne, d'autres en ville
Est-ce que {S} peut m'aider avec ce formulaire ?
{S} a acheté une voiture
Tes parents sont-ils {G} ?
C'est écrit ici que {G} ont voté en juin`,
  'positive-identity': `{G} sont au top !
J'aime vraiment bien {G}
Dieu a créé {G} et Dieu les aime
{G} peuvent être fiers d'eux
{S} m'a sauvé la vie
{G} méritent plus d'amour
{G} font un travail formidable
Je suis si content que {G} soient là
C'est merveilleux de voir réussir {G}
{G} sont tout simplement les meilleurs
nous avons besoin {dG}
Quelle belle journée pour {G}
{G} doivent être bien traités
Je suis heureux pour {G}
Chaque enfant devrait avoir {S} comme professeur`,
  quoted: `Il a crié « il faut {V} {G} » et on l'a arrêté
Qui écrit « {G} sont {N} » sur un mur ? Des lâches
« Je hais {G} », chantaient-ils. Quelle tristesse
N'ose pas dire « {G} sont {D} » chez moi
Elle a perdu son emploi pour les mots « {G} doivent mourir »
« Rentre chez toi, {SL} », j'entends ça chaque jour. Ça fait mal
« {G} sont {N} », ce n'est pas un argument
C'est haineux d'écrire « {G} ne méritent aucun droit »
Mon voisin a dit « {G} ne sont pas humains ». Je lui ai dit qu'il a tort
Publier « il faut {V} {G} » est un délit`,
  referred: `C'est horrible de dire que {G} sont {D}
Ceux qui frappent {G} doivent être punis
Arrêtez de dire que {G} sont {N}
Je déteste les gens qui détestent {G}
Si tu dis que {G} sont {D}, tu es raciste
Personne ne devrait jamais dire {aG} de rentrer chez eux
Pourquoi les gens détestent-ils {G} ? Ça me rend triste
On ne peut pas insulter {S} comme ça
La haine contre {G} n'a pas sa place ici
Dire que {G} doivent mourir est dégoûtant
Je suis choqué par ce qu'ils ont dit sur {G}
Dire {SL} n'est jamais acceptable
Ce politicien déteste {G} et c'est une honte
{G} sont menacés chaque jour, ça doit cesser`,
  object: `Je déteste cette chemise
Ma voiture est une poubelle, brûle-la
{T}, c'est vraiment nul
Les impôts, c'est le pire
Tue le moteur avant de sortir
Cette soupe est dégoûtante, qui l'a faite
Je méprise le brocoli
Il faudrait interdire {T}
mon téléphone est mort et je le déteste
ce bruit me rend malade`,
  individual: `Tu es un {I}
Paul est {M}
Je vais tuer mon frère, il a mangé mon gâteau
Quel homme laid et méchant
T'es vraiment un {I}, j'espère que tu perdras
C'est la pire patronne du monde
Va au diable, {I}
On devrait l'enfermer pour ce qu'il a fait
Je ne te supporte pas
Mon colocataire est un porc, il ne se lave jamais`,
  'loose-group': `Tous {L} sont des idiots
Je déteste tellement {L}
{L} sont une plaie
{L} devraient être fusillés
Je trouve {L} {N}
On va {V} {L}
Pourquoi y a-t-il autant de gens comme {L} ?
{L} ne valent rien
Pas de place pour {L}, merci
{L} me dégoûtent`,
  everyday: `Lavez-vous les mains avant de manger
Le concert est annulé à cause de la neige
J'ai battu ma sœur aux échecs
Il a tiré trois fois au but dans un match
Coupez les oignons et brûlez un peu de sucre
Nous avons été sortis de la coupe au premier tour
La maladie s'est répandue dans les pommes de terre
Chiens et chats sont les bienvenus à l'hôtel
Peux-tu m'envoyer le rapport avant midi ?
C'est mort ici en hiver`,
};
