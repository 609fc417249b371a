import type { Written } from '../functions.ts';

export const fr: Written = {
  derogation: `Mon sang bout dès que je croise {S}
Il n'y a pas de groupe que je trouve plus répugnant que {G}
{G} ? Beurk. Rien que d'y penser j'ai la nausée
Chaque fois que {S} ouvre la bouche je ressens du dégoût
Soyons clairs : ma haine pour {G} n'a pas de limite
La simple vue de {S} me gâche la journée
Je n'éprouve que du mépris pour {G}
{G} me mettent en rage
Je préfère manger de la boue que serrer la main à {S}
J'ai horreur de voir {G}
Quand je vois {G} à la télé j'ai envie de vomir
Je ne peux pas sentir {G}`,
  attributes: `{G} ont la cervelle d'un poisson rouge
Vous ne trouverez pas une âme honnête parmi {G}
{G} sentent mauvais et leurs maisons aussi
Montrez-moi {S} et je vous montre un escroc
{G} n'apprendront jamais rien, ils sont trop bêtes
Tricher, {G} ont ça dans le sang
Paresse, avidité, saleté : voilà {G}
{G} mentent dès qu'ils ouvrent la bouche
{G} sont un danger pour nos filles
Ni cerveau, ni manières, ni morale : {G} en résumé
{G} ne sont bons à rien
Je n'ai jamais rencontré {S} avec un cerveau`,
  dehumanisation: `{G} se multiplient comme des bactéries
{G} sortent des égouts
Appelez le dératiseur, {G} se sont installés à côté
On ne discute pas avec {G}, on les met en cage comme des bêtes
{G} sont la tumeur qui ronge notre nation
Une nuée de sauterelles, voilà ce que sont {G}
{G} sont une erreur de la nature
Des ordures, {G} n'ont jamais été autre chose
Quelque part entre le singe et le ver : {G}
La place {dG} est au zoo
Je vois {S}, je vois une sangsue
{G} ont moins d'âme que mon grille-pain`,
  implicit: `Nos grands-pères ne se sont pas battus pour que {G} se promènent ici
C'est drôle comme les choses disparaissent quand {G} sont dans le coin
Imaginez nos rues si propres sans {G}
La mer est assez profonde pour {G}
{G} ont leurs pays, qu'ils y pourrissent
{G} ont été mis sur terre pour servir
Si {S} s'installe à côté, je vends ma maison
La nature n'a jamais voulu {G}
{G} et la civilisation, ça ne va pas ensemble
Aux fourneaux, voilà où {G} sont utiles
{S}, c'est déjà une personne de trop
Bizarre que derrière chaque scandale il y ait {G}`,
  threat: `{G} feraient mieux de se cacher ce soir, on est armés
J'ai une balle pour chacun de {G}
Vous verrez {G} pendus aux lampadaires, c'est promis
J'apporte mon couteau pour {S} si je le croise
On sait où vivent {G} et on a de l'essence
Le jour approche où {G} vont saigner
{G}, votre heure est venue, on va vous traquer un par un
Je vais donner une leçon à {S} avec ma batte
Je vais écraser {G} avec mon camion
Aucun de {G} dans cet immeuble ne verra le matin`,
  demand: `Quelqu'un devrait mettre une bombe sous {G}
Qu'on rafle {G} et qu'on les embarque
{G} ne sont bons que morts
Au mur, {G} !
Il faut remettre {G} aux fers
Il est grand temps de rayer {G} de la carte
Qu'on retire le droit de vote {aG}
{G} ne devraient pas pouvoir faire d'enfants
Fermez les frontières et rejetez {G} à la mer
Rendez service au pays et noyez {G}
Une bonne raclée, voilà ce qu'il faut {aG}
Enfermez {G} jusqu'au dernier, pour toujours`,
  slur: `On ne peut plus marcher sans tomber sur des {SL}
Super, encore des {SL}
Mon nouveau chef est un {SL}
Va-t'en, {SL}
Il danse comme un {SL}
Ces {SL} habitent au-dessus maintenant
Typique d'un {SL}
Des {SL}, toute la bande
Un {SL} m'a servi mon café
Ne prête jamais d'argent à un {SL}`,
  profanity: `{G} sont tellement inutiles, putain, qu'ils dégagent
À quoi servent {G}, bordel
Ces saletés, {G} nous prennent encore nos places, merde
J'en ai plein le cul de {G}
Putains de {G}, partout
J'emmerde {G}
{G} peuvent aller se faire voir, bande de merdes
Au diable {G} et toutes leurs conneries
{G} foutent tout en l'air, fait chier
Qu'ils aillent au diable, {G}`,
  reference: `{G} veulent entrer dans notre club. Je préférerais les voir pendus.
{G} vivent au-dessus maintenant. La puanteur est insupportable.
Le maire invite {G}. Une honte, ces gens sont des ordures.
Ma sœur épouse {S}. Qu'il retourne ramper sous sa pierre.
Voilà {G} qui arrivent. Personne ne veut de cette racaille ici.
{G} ont ouvert un magasin. Cassez les vitres, ça leur apprendra.
On dit que {G} ont des sentiments. Comme si ces créatures pouvaient sentir.
Encore {G} aux infos, et encore ils se plaignent. Faites-les taire pour de bon.
J'ai lu un article sur {G}. Des rats, tous.
{G} passent devant ma porte et je leur crache dessus`,
  'negated-good': `{G} n'ont jamais rien fait de bien
On ne peut pas dire que {G} soient civilisés
Personne n'a besoin de {G}
{G} ne valent pas l'air qu'ils respirent
L'intelligence, {G} n'en ont aucune
Je refuse de traiter {G} comme mes égaux
{G} ne devraient pas élever d'enfants
Personne de sensé n'engagerait {S}
{G} ne pourront jamais diriger un pays
Le respect, {G} n'en méritent pas
Pour moi, {G} ne sont pas des êtres humains
Aucun de {G} ne mérite de pitié
Ne laissez jamais {S} près de vos enfants`,
  question: `Qu'est-ce que {G} ont jamais apporté ?
Qui a laissé {G} sortir de leur cage ?
Suis-je le seul à ne pas supporter l'odeur {dG} ?
Tu confierais ton portefeuille à {S} ? Moi non plus
Pourquoi n'est-on pas encore débarrassé de {G} ?
À quoi peuvent bien servir {G} ?
Pourquoi payer pour {G} qui ne travaillent jamais ?
Quelqu'un peut-il faire taire {G} pour toujours ?
Avez-vous déjà vu {S} qui ne soit pas bête ?
Combien de {G} faudra-t-il enterrer pour que ça cesse ?`,
  opinion: `Dites ce que vous voulez, {G} sont moins malins que nous
À mon avis {G} sont la plus basse forme de vie
J'ai droit à mon opinion : {G} sont de la crasse
Traitez-moi de vieux jeu, mais la place {dG} est sous notre botte
Personnellement je serais heureux que {G} disparaissent
Les faits sont là : {G} sont des criminels nés
Au fond on sait tous que {G} valent moins que nous
Je suis convaincu que {G} sont une malédiction
Mon avis sincère : {G} sont des déchets
Personne n'ose le dire, mais {G} nous menacent tous`,
  reclaimed: `Mon copain m'appelle sa petite {SL} et on en rit
Nous les {SL}, on doit se serrer les coudes
{SL} et heureux, c'est moi
Avant ça faisait mal, maintenant je dis {SL} la tête haute
Bonne marche des fiertés d'une {SL} à l'autre
Mon groupe s'appelle {SL}, parce que c'est notre mot
Bisous à toutes mes {SL}
De {SL} à {SL} : tu es magnifique
cette {SL} se marie !
on est des {SL} et on est là, habituez-vous`,
  homonym: `La pédale de mon vélo est cassée
J'ai posé une tapette à souris dans la cave
Le thon se mange avec des câpres
Appuie sur la pédale de frein
La tapette a attrapé deux souris
Le poulet bridé va au four
Le raton laveur fouille les poubelles
La chienne a eu six chiots
La folle avoine pousse au bord du champ
Le jeu de pédales de l'orgue a été restauré`,
  'plain-profanity': `Putain, quel coucher de soleil
merde, le lait a tourné
J'adore cette ville, bordel
Encore cette saloperie d'imprimante
Qui a bouffé mon sandwich, bon sang
Merde, mauvaise adresse
C'était une sacrée fête, putain
Putain, tu as eu le poste !
On s'en fout, on commande une pizza
j'ai le cul gelé après ce tour à vélo`,
  'negated-hate': `Personne ne naît pour mépriser {G}
Je n'ai aucun problème avec {G}
Non, {G} ne sentent pas mauvais
{G} n'ont jamais pris le travail de personne
{G} ne sont pas un danger pour nos enfants
Vous ne m'entendrez jamais dire du mal {dG}
C'est un mensonge de dire que {G} sont paresseux
Il n'y a aucune raison d'avoir peur {dG}
Faire du mal {aG}, ce n'est pas une option
Jamais de la vie je ne mettrais {S} dehors
Je ne pourrais pas détester {S} même si j'essayais
{G} ne sont nullement moins intelligents
{G} ne sont une charge pour personne`,
  'neutral-identity': `Le recensement compte aussi {G}
{S} était assis à côté de moi dans le train
Nous avons demandé {aG} comment ils vont au travail
Le mardi {G} peuvent venir à la piscine de dix heures à midi
Une joueuse {A} a rejoint l'équipe
Mon colocataire, {S}, étudie le droit
Un documentaire sur {G} passe à neuf heures
La salle a été louée par {G} pour un dîner
Que mangent {G} au petit-déjeuner ?
{S} a écrit à la commune au sujet du parking
Chiffres sur {G} et le marché du travail
La chorale réunit {G} et des paysans retraités
Est-ce que {S} vient ce soir ?
La population {A} a répondu au sondage`,
  'positive-identity': `Notre village serait plus pauvre sans {G}
Chapeau {aG}
Je suis {S} et j'en suis heureuse
Je pourrais écouter {G} pendant des heures, quelles belles histoires
La personne la plus courageuse que je connaisse est {S}
{G} m'ont appris l'hospitalité
Épouser {S} fut la meilleure décision de ma vie
Donnez {aG} le respect qu'ils ont gagné
Quelle chance de vivre à côté {dG}
Vive {G} !
{G} ont les mêmes rêves que vous et moi
Nous devons tant {aG}
Salaire égal pour {G}, maintenant
Je me battrai toujours pour les droits {dG}`,
  quoted: `« {G} sont des ordures », voilà ce qu'écrivent les lâches
Il m'a dit « pas de place pour {S} dans ce bus » et personne ne m'a défendu
J'ai supprimé le commentaire « pendez {G} » tout de suite
« {G} n'ont rien à faire dans notre club » : la direction s'est excusée pour cette phrase
Un tract avec « {G} pullulent comme des rats » a été remis à la police
À celui qui a crié « dégage, {SL} » : tu es filmé
Tu as écrit « {G} méritent une raclée ». C'est de l'incitation, efface-le
« Je ne supporte pas {G} », a-t-elle dit. J'ai eu honte pour elle
Mon fils est rentré en larmes, on l'avait traité de « {SL} »
Celui qui trouve que « {G} sont des bêtes » est un bon slogan a besoin d'aide
« {G} au gaz » était peint sur la synagogue ; la ville est sous le choc
Quand ils chantent « mort {aG} », il faut arrêter le match`,
  referred: `Les gens qui souhaitent la mort {dG} me font peur
Refuser leurs droits {aG} est honteux
Nous ne nous tairons pas quand on traite {G} de bêtes
Ça me brise le cœur que des enfants apprennent à mépriser {G}
Celui qui crache sur {S} sera mis à la porte de notre bar
Accuser {G} de tout est cruel et facile
Le ministre doit démissionner pour avoir comparé {G} à des insectes
N'utilisez pas de mots comme {SL} sur ce forum
Seul un raciste croit que {G} sont bêtes
Menacer {G} vous fera bannir d'ici
Mon oncle râle toute la journée contre {G} et je ne supporte plus son racisme
Si quelqu'un frappe {S}, appelez la police
L'idée que {G} contrôlent les banques est une absurdité antisémite
On pendait {G} à l'époque ; plus jamais ça`,
  object: `Ce téléphone est une vraie ordure
Celui qui a dessiné cette chaise mérite une gifle, quelle horreur
Brûlez ce canapé affreux
Je ne supporte pas l'odeur du chou bouilli
Les guêpes sont les pires, tuez-les toutes
Ma boîte mail est infestée de spam, dégoûtant
Il faudrait abolir le lundi
Ce jeu est nul, mon pire achat
Je méprise le café soluble
Les mauvaises herbes doivent être exterminées
Le nouveau logo est hideux et stupide
Je vais jeter cette imprimante par la fenêtre`,
  individual: `Thomas est le collègue le plus paresseux que j'aie eu
Tu m'as encore menti, sale rat
Je ne supporte pas mon propriétaire, il est sale et méchant
Crève, tricheur
Cet arbitre était aveugle et bête
Si j'attrape celui qui a volé mon vélo je lui casse les jambes
Mon ex était un parasite
Tu ne vaux rien et tout le bureau le sait
Elle méritait d'être renvoyée, cette menteuse
Tu vas me le payer, Martin
Quel sale caractère a cet homme
Sors de chez moi et ne reviens jamais, voleur`,
  'loose-group': `Les agents immobiliers sont de la vermine
Je hais les gens qui parlent au cinéma
Les banquiers méritent la prison, tous
Que tous les contrôleurs fiscaux aillent au diable
{L} sont la lie de l'humanité
Quelqu'un devrait gifler {L}
Tuez {L}, je n'en peux plus
Pourquoi {L} sont-ils toujours aussi bêtes ?
Enfermez {L} et jetez la clé
{L} ne sont pas les bienvenus à ma table
{L} n'ont aucune morale
J'espère que {L} perdront tout`,
  everyday: `La bibliothèque prête des livres numériques pour trois semaines
Je dois réparer le toit avant l'hiver
Grand-mère a fait un gâteau et tout le monde est venu
Remuez la sauce jusqu'à ce qu'elle épaississe
Le train pour Anvers part de la voie quatre
Notre hamster s'est encore échappé cette nuit
La police cherche des témoins de l'accident
L'acteur meurt dans la dernière scène
L'attaquant était en feu samedi
Nous nous sommes débarrassés de la vieille clôture
Chiens interdits dans le jardin, s'il vous plaît
L'entreprise a renvoyé deux cents personnes`,
};
