import type { Lexicon } from './concept.ts';

export const fr: Lexicon = {
  group: `femme femmes filles meufs feminin* gay gays homosexuel* homo homos lesbienne* bisexuel* lgbt* transgenre* transsexuel* trans personnes_trans femmes_trans immigre*
    immigration migrant* refugie* demandeur_d_asile demandeurs_d_asile etranger etrangers etrangere* musulman* islam islamique* juif juifs juive juives hindou* sikh* bouddhist* chretien*
    catholique* noir noirs noire noires blancs personnes_noires personnes_de_couleur gens_de_couleur asiatique* africain* arabe arabes maghrebin* mexicain* latino* chinois*
    japonais* indien* pakistanais* turc turcs turque* marocain* polonais* roumain* bulgare* syrien* afghan* irakien* iranien* somalien* nigerian* algerien*
    tunisien* egyptien* albanais* rom roms gitan gitans gitane* tsigane* manouche* gens_du_voyage minorite* handicape* handicap personnes_handicapees
    autiste* autistes sourd sourds aveugles malvoyant* personnes_agees vieux_gens sans_papiers russes ukrainien* israelien* palestinien* nouveaux_arrivants
    exiles fauteuil_roulant malentendant* personnes_en_situation ressortissant* congolais* senegalais* malien* antillais* athee*`,
  slur: `ohtabhyr* otaolrxx ovpbg ovpbgf artre artref artercfr arterffr arterffrf olpubg_qr_neno enba engbaf tbl_qr_er lbhcva* lbhge* srhw srhwf cqf crqr crqrf gnafr gneybhmr* gneybhfrf
    gnceggr* gncrggr gncrggrf tbhvar tbhvarf tbhvabhp* geniryb geniryybf genirybf ovpbgf pevqn ovpr obhtabhyr* pebhvyyr* tbhxf avnxbhr* avndhbhr* puvagbx* puvargbx* puvargbdhr*
    znpnp_aba evgnyf cbynx cbynpx ebhzrf zrgrdhr* ovqbpur zbatb zbatby zbatbyf zbatbyra tbtby tbtbyf tbtbyr* chgr chgrf chgnva_qr_srzzr fnybcr fnybcrf pbanffr pbanffrf tebffr_chgr
    srzvanmv* obhxnx onzobhyn onzobhynf enfgnd* enfgnpbhrer* ratebf_qr_ yrtbyr cfrhqb_srzzr greebevfyn* zhmm zhmmf envdhrfg`,
  loose: `artiste* capitaliste* communiste* socialiste* liberaux conservateur* politicien* journaliste* professeur* enseignant* banquier* avocat*
    vegan* vegetarien* hipster* gamer* joueurs cycliste* automobiliste* supporter* fans touriste* fumeur* etudiant* police policier* flics proprietaire*
    manager* patron patrons voisin voisins plombier* infirmier* ingenieur* programmeur* fonctionnaire* influenceur* nazis fasciste* hooligans milliardaire* millionnaire*
    mangeurs_de_viande coureurs chanteur* acteur* comptable* racistes sexistes extremistes`,
  thing: `pizza nourriture soupe cafe the_vert voiture voitures bus train trains circulation embouteillage* meteo pluie hiver lundi lundis film films emission serie series
    chanson chansons musique jeu jeux telephone portable ordinateur logiciel imprimante livre livres devoirs examen examens entretien jardin cuisine frigo
    chaise table canape chaussures robe chemise chaussettes velo route routes maison carottes brocolis champignons fromage biere vin vaisselle lessive machine_a_laver
    moustiques mauvaises_herbes araignees neige chaleur bruit mise_a_jour application site file_d_attente reunion reunions publicite* oignons legumes gateau odeur
    avion vol clavier delai reveil bug bugs code serveur fichier fichiers temps`,
  you: 'tu te toi ton ta tes vous votre vos',
  they: 'ils elles eux leur leurs ces ces_gens ces_gens_la cette_race cette_engeance ce_peuple ces_individus',
  one: 'il elle lui quelqu_un cet_homme cette_femme ce_type ce_mec mon_voisin mon_patron mon_frere ma_soeur cette_personne',
  we: 'je j nous mon ma mes notre nos moi on',
  hate: `hais hait haissons haissent haine deteste* detestent detester meprise* mepriser mepris execre* abhorre* degoute* degoutent me_degoute supporte_pas supporte_plus
    ne_supporte peux_pas_supporter marre_de ras_le_bol peux_plus_voir vomir gerber me_repugne* repugn* horreur_de peux_pas_blairer peux_pas_sentir crache_sur`,
  love: `aime aimes aimons aiment aimer adore* adorons adorent admire* respect respecte* respecter soutien* soutenir soutenons bienvenue bienvenus apprecie* accueill* cheri*
    celebr* remerci* merci reconnaissant* amour amis`,
  bad: `degoutant* ignoble* stupide* inferieur* sale sales bete_s bete betes idiot_e mauvais* mechant* paresseu* feignant* faineant* horrible* affreu* abominable* repoussant*
    anormal* anormaux contre_nature dangereu* primitif* primitive* arriere* attarde* sauvage* barbare* inutile* minable* inhumain* immora* pervers* malade* malsain*
    pourri* laid* moche* debile* faible* puent pue puant* indigne* abject* detraque* fou folle* cupide* violent* agressi* ignorant* impur* toxique* lache* malhonnete*
    corrompu* erreur fardeau ruine* ruinent detruisent probleme menace* honte_de degeneree* degenere* fourbe* vicieu* monstrueu* crasseu* nuisible*`,
  beast: `vermine* rat rats parasite* animal animaux sous_homme* sous_humain* sous_hommes racaille* peste fleau maladie* cafard* cafards ordure* dechet* poubelle* crasse porc porcs
    cochon* chien chiens chienne* singe singes cancer virus insecte* asticot* sangsue* serpent* betail bestiaux pourriture* raclure* salete* salopard* tumeur* gangrene*
    poux microbe* boue merdes pas_humains pas_des_humains pas_des_etres moins_que_rien rebut lie_de_la`,
  good: `formidable* merveilleu* gentil* egal egaux egale* beau belle* beaux intelligent* geniaux genial* fantastique* sympa* brillant* precieu* genereu* travailleu*
    honnete* bon bonne* bons courageu* talentueu* chaleureu* inspirant* meilleur* excellent* delicieu* heureu* fort forts utile* pacifique* humain humains etres_humains
    important* memes_droits egalite_pour super magnifique* adorable* extraordinaire* incroyable*`,
  harm: `tuer tue tuez tuons tues tuerai fusill* abattre abattu* abattez abat pendre pendu* pendez brule* bruler brulez frapp* frapper tabass* cogn* attaqu* assassin* exterm* gazer gaze*
    noyer noie* poignard* blesser detrui* detruire aneant* elimin* eradiqu* mourir meure* meurs meurent creve crever crevez crevent mort morte morts massacr* execut* egorg* decapit* bombe bombes
    ecras* viol viole* violer etrangl* torture* lynch* castr* casser_la planter buter bute butez liquider rayer_de souffr* fouett* gorge steriliser* crame* cramer`,
  expel: `expuls* deport* dehors degage* degager renvoy* virer vire virez retourne* retournez rentre_chez rentrez_chez chez_eux chez_vous chez_toi bannir banni* interdi* interdire
    enferm* emprisonn* foutre_dehors hors_de hors_d quitter_le chasser chasse* chassons debarrass* remigr* cage cages partent_d foutez_le_camp`,
  right: `merit* droit droits place appartien* a_sa_place ont_leur_place autorise* permis voter vote acces egalite protection trait* confiance embauch* exister existe respirer vivre_ici
    controle* obeir servir privileg*`,
  must: 'doit doivent devrait devraient faut faudrait falloir devons il_est_temps veux voudrais voulons aimerais espere souhaite qu_on qu_ils besoin_de',
  not: 'ne n pas jamais aucun aucune personne_ne rien sans ni non nullement guere plus_jamais',
  say: `dit dis disent dire disait disaient appelle* appeler ecrit ecrivent ecrire crie* crier criait criaient pretend* affirm* tweet tweete commentaire* phrase mot mots propos parole* citation
    cite message poste publie* slogan titre demande* entendu lu chante* repond* repondu traiter_de traite_de hurle* hurlait lance declar* expression`,
  denounce: `inacceptable* raciste racisme sexiste sexisme homophob* transphob* islamophob* antisemit* discours_de haineu* scandal* condamn* pas_ok pas_normal offens* comment_ose*
    prejuge* discrimin* stereotyp* arrete* arretez signale* porter_plainte faux mensonge* ignorance depasse* blessant* nuisible_propos xenophob* inexcusable* aucune_excuse indign* revolt*
    choque* choquant* honte honteu* insultant* tort contre cliche* intoleran* denonc* valid* combattre_la`,
  swear:
    'putain merde bordel foutu* foutue fichu* chiant* chier saloperie_de con_de fait_chier zut nique niquer foutre purin wtf cul enculer',
  insult: `idiot idiots idiote* imbecile* connard* con cons abruti* cretin* salaud* loser* perdant* batard* enfoire* encule debiles pauvre_type bouffon* clown* minus
    menteur* tocard* blaireau* trouduc* ordure_de crapule* andouille* nul nuls`,
  will: 'vais vas va allons allez vont bientot demain ce_soir un_jour viendr* viens aurai finir* pret_a prets_a',
  crime: `criminel* terroris* violeur* voleur* vole volent voler envahi* invasion envahiss* prennent_le remplac* remplacement djihad* jihad* pedophile* pedo pedos fraude* fraudeur* escroc*
    delinquan* bande_de tueurs profiteur* profitent allocations nos_emplois notre_travail pullul* reprodui* submerg* islamis* grand_remplacement voyou* pillent`,
  all: 'tous toutes tout toute chaque toujours seul seule seulement typique* entierement totalement la_plupart un_seul tas_de bon_qu',
  ask: 'pourquoi quoi comment qui quand quel quelle est_ce',
  than: 'comme que meme memes pire mieux moins plus compare autant',
  opinion:
    'pense penser crois avis honnetement franchement trouve sens verite fait evident evidemment avoue admettre sur d_accord selon_moi',
  be: 'est sont etre suis es sommes etes etait etaient ete soit soient sera seront',
  proud: 'fier fiere fiers fieres fierte mes_soeurs mes_freres nous_appelons entre_nous',
};
