import type { Lexicon } from './concept.ts';

export const fr: Lexicon = {
  group: `femme femmes filles meufs feminin* gay gays homosexuel* homo homos lesbienne* bisexuel* lgbt* transgenre* transsexuel* trans
    personnes_trans femmes_trans immigre* immigration migrant* refugie* demandeur_d_asile demandeurs_d_asile etranger etrangers etrangere*
    musulman* islam islamique* juif juifs juive juives hindou* sikh* bouddhist* chretien* catholique* noirs
    personnes_noires personnes_de_couleur gens_de_couleur asiatique* africain* arabe arabes maghrebin* mexicain* latino* chinois* japonais*
    indien* pakistanais* turc turcs turque* marocain* polonais* roumain* bulgare* syrien* afghan* irakien* iranien* somalien* nigerian*
    algerien* tunisien* egyptien* albanais* gitan gitans gitane* tsigane* manouche* gens_du_voyage minorite* handicape* handicap
    personnes_handicapees autiste* autistes sourd sourds aveugles malvoyant* personnes_agees vieux_gens sans_papiers russes ukrainien*
    israelien* palestinien* nouveaux_arrivants exiles fauteuil_roulant malentendant* personnes_en_situation ressortissant* congolais*
    senegalais* malien* antillais* athee* fille mere_au_foyer feministe_musulmane gonzesse* nana nanas couple_gay
    couples_gays couples_homosexuels queer queers non_binaire* intersexe* lgbtq* lgbti* femme_trans homme_trans hommes_trans immigre_e
     mosquee* synagogue* coran judaisme israelite* sioniste* personne_noire peau_noire peau_foncee arabo_musulman*
      europe_de_l_est ethiopien* erythreen* ghaneen* camerounais* ivoirien* jamaicain* haitien* cubain* colombien* bresilien*
    vietnamien* philippin* thailandais* bangladais* libanais* kurde* romanichel* voyageurs_du personne_handicapee enfant_handicape*
    enfants_handicapes trisomique* autisme sourde sourdes sourd_muet aveugle fauteuils_roulants personne_en_fauteuil nains personnes_de_petite
         hijab burqa niqab ethnie* ethnique* issus_de_l personnes_issues apatride* beur beurs allochtone*
    francais_d_origine homosexualite femmes_noires femmes_musulmanes
    les_roms des_roms aux_roms un_rom une_rom ces_roms
    un_noir une_noire homme_noir hommes_noirs femme_noire enfant_noir enfants_noirs jeunes_noirs sale_noir sales_noirs les_blancs immigree_noire`,
  slur: `ohtabhyr* otaolrxx ovpbg ovpbgf artre artref artercfr arterffr arterffrf olpubg_qr_neno enba engbaf tbl_qr_er lbhcva* lbhge* srhw srhwf cqf crqr crqrf gnafr gneybhmr* gneybhfrf
    gnceggr* gncrggr gncrggrf tbhvar tbhvarf tbhvabhp* geniryb geniryybf genirybf ovpbgf pevqn ovpr obhtabhyr* pebhvyyr* tbhxf avnxbhr* avndhbhr* puvagbx* puvargbx* puvargbdhr*
    znpnp_aba evgnyf cbynx cbynpx ebhzrf zrgrdhr* ovqbpur zbatb zbatby zbatbyf zbatbyra tbtby tbtbyf tbtbyr* chgr chgrf chgnva_qr_srzzr fnybcr fnybcrf pbanffr pbanffrf tebffr_chgr
    srzvanmv* obhxnx onzobhyn onzobhynf enfgnd* enfgnpbhrer* ratebf_qr_ yrtbyr cfrhqb_srzzr greebevfyn* zhmm zhmmf envdhrfg`,
  loose: `artiste* capitaliste* communiste* socialiste* liberaux conservateur* politicien* journaliste* professeur* enseignant* banquier* avocat*
    vegan* vegetarien* hipster* gamer* joueurs cycliste* automobiliste* supporter* fans touriste* fumeur* etudiant* police policier* flics
    proprietaire* manager* patron patrons voisin voisins plombier* infirmier* ingenieur* programmeur* fonctionnaire* influenceur* nazis
    fasciste* hooligans milliardaire* millionnaire* mangeurs_de_viande coureurs chanteur* acteur* comptable* racistes sexistes extremistes
    gauchiste* la_gauche la_droite socialistes complotiste* antivax* pdg vendeurs dentistes medecins juges soldats celebrites rappeurs dj_s
    youtubeurs youtubeur* agents_immobiliers agents inspecteur* controleur* developpeur* scientifique* universitaire* eleves agriculteurs
    paysans chasseurs pecheurs golfeurs arbitres footballeurs parents gens_qui riches hippies punks feministes royalistes assureurs notaires
    huissiers`,
  thing: `pizza nourriture soupe cafe the_vert voiture voitures bus train trains circulation embouteillage* meteo pluie hiver lundi lundis film
    films emission serie series chanson chansons musique jeu jeux telephone portable ordinateur logiciel imprimante livre livres devoirs
    examen examens entretien jardin cuisine frigo chaise table canape chaussures robe chemise chaussettes velo route routes maison carottes
    brocolis champignons fromage biere vin vaisselle lessive machine_a_laver moustiques mauvaises_herbes araignees neige chaleur bruit
    mise_a_jour application site file_d_attente reunion reunions publicite* oignons legumes gateau odeur avion vol clavier delai reveil bug
    bugs code serveur fichier fichiers temps lampe fenetre porte toit cloture lit matelas bouilloire grille_pain four micro_ondes
    lave_vaisselle batterie chargeur casque appareil_photo tablette ecran boite_mail mail mails courriel* spam logo police_de design roman
    suite episode intrigue fin_du album concert theatre piece bar restaurant menu burger hamburger* frites sandwich riz pates poisson fruit
    fruits banane pommes chocolat bonbon* lait yaourt sushi chou olives ananas parking impots impot facture* loyer brouillard vent tempete ete
    automne matin matins mardi mercredi jeudi vendredi gueule_de_bois mal_de_tete grippe rhume guepe guepes fourmis mouches mouettes pigeons
    pantalon jean veste chapeau coupe_de_cheveux peinture tapis ascenseur pont autoroute travaux aspirateur video videos mot_de_passe
    mots_de_passe tableur`,
  you: 'tu te toi ton ta tes vous votre vos',
  they: `ils elles eux leur leurs ces ces_gens ces_gens_la cette_race cette_engeance ce_peuple ces_individus ces_types cette_bande ces_etres
    ces_creatures creatures ce_genre ce_genre_de leur_espece leur_race`,
  one: `il elle lui quelqu_un cet_homme cette_femme ce_type ce_mec mon_voisin mon_patron mon_frere ma_soeur cette_personne cet_type ce_gars
    cet_arbitre arbitre proprietaire ex collegue oncle tante frere soeur voisin voisine chef`,
  we: 'je j nous mon ma mes notre nos moi on',
  hate: `hais hait haissons haissent haine deteste* detestent detester meprise* mepriser mepris execre* abhorre* degoute* degoutent me_degoute
    supporte_pas supporte_plus ne_supporte peux_pas_supporter marre_de ras_le_bol peux_plus_voir vomir gerber me_repugne* repugn* horreur_de
    peux_pas_blairer peux_pas_sentir crache_sur haissais detestais detestons detestez detestables aversion degout degoutes ecoeur* ecoeurant*
    nausee nausees repugnance rage fureur sang_bout enrage* furieu* insupporte* insupportable* ne_supporte_plus ne_supporte_pas
    peux_plus_supporter ne_peux_plus peux_pas_voir peux_plus_sentir beurk rend_malade rendent_malade rend_dingue gerbe donne_envie_de
    envie_de_vomir crache crachent cracher j_ai_horreur execrer souhaite_la_mort irrit* agace* enerve* herisse*`,
  love: `aime aimes aimons aiment aimer adore* adorons adorent admire* respect respecte* respecter soutien* soutenir soutenons bienvenue bienvenus
    apprecie* accueill* cheri* celebr* remerci* merci reconnaissant* amour amis chouette_que fan_de admiration admirer respecte_les
    soutiennent soutenez solidaire* solidarite calin embrass* epous* marier_avec ami amie amis_sont amitie chapeau_aux vive longue_vie proteg*
    defend* aide aident aider benis benisse reves inspire inspirent fier_de ecouter_pendant`,
  bad: `degoutant* ignoble* stupide* inferieur* sale sales bete_s bete betes idiot_e mauvais* mechant* paresseu* feignant* faineant* horrible*
    affreu* abominable* repoussant* anormal* anormaux contre_nature dangereu* primitif* primitive* arriere* attarde* sauvage* barbare*
    inutile* minable* inhumain* immora* pervers* malade* malsain* pourri* laid* moche* debile* faible* puent pue puant* indigne* abject*
    detraque* fou folle* cupide* violent* agressi* ignorant* impur* toxique* lache* malhonnete* corrompu* erreur fardeau ruine* ruinent
    detruisent probleme menace* honte_de degeneree* degenere* fourbe* vicieu* monstrueu* crasseu* nuisible* repugnante puants puante puantes
    plus_bete plus_betes cons_comme incompetent* incapable* nulle nulles lamentable* hideu* atroce* monstre_de horripilant* inculte* illettre*
    analphabete* qi_bas inapte* defectueux degenerescence deviant* tordu* taré* tare tares psychopathe* maladie_mentale troubles_mentaux
    hysterique* manipulat* deloyal* fourbe sournois* ruse* mechants egoiste* cruel* brutal* hostile* crado* crasseux puanteur odeur_des
    flemmard* oisif* glandeur* assiste assistes gates maudit* malediction damnes impie* mecreant* abomination* contre_la_nature bizarre*
    faux_gens sans_cervelle cervelle sans_morale sans_gene sans_manieres pires intolerable* desespere* ridicule* risible* blague_de dangereuse
    dangereuses danger danger_pour menacent paresse avidite salete sales_types bon_a_rien bons_a_rien nefaste* malfaisant* ingrat* impoli*
    mal_eleve* barbarie arrieration sous_developpe* sous_doues limite_es tarees`,
  beast: `vermine* rat rats parasite* animal animaux sous_homme* sous_humain* sous_hommes racaille* peste fleau maladie* cafard* cafards ordure*
    dechet* poubelle* crasse porc porcs cochon* chien chiens chienne* singe singes cancer virus insecte* asticot* sangsue* serpent* betail
    bestiaux pourriture* raclure* salete* salopard* tumeur* gangrene* poux microbe* boue merdes pas_humains pas_des_humains pas_des_etres
    moins_que_rien rebut lie_de_la rongeurs punaise* puces puce tiques bacterie* moisissure* champignon_sur parasitaire* vautour* hyene*
    chacal* chacals chevres anes moutons mules troupeau* horde* nuee* meute* creature* monstre monstres demon* diable* sauvages zombies choses
    excrement* fumier fiente* etron* egout* caniveau detritus immondice* epidemie* contagion pollution souillure* fleaux sous_etres primate*
    chimpanze* gorille* babouin* macaque* ver vers_de larve* forme_de_vie deratis* zoo bestial* betes_sauvages bete_sauvage toxique_pour
    sauterelle* virus_de ebola`,
  good: `formidable* merveilleu* gentil* egal egaux egale* beau belle* beaux intelligent* geniaux genial* fantastique* sympa* brillant* precieu*
    genereu* travailleu* honnete* bon bonne* bons courageu* talentueu* chaleureu* inspirant* meilleur* excellent* delicieu* heureu* fort forts
    utile* pacifique* humain humains etres_humains important* memes_droits egalite_pour super magnifique* adorable* extraordinaire*
    incroyable* respectueu* poli polis doux douce* loyal* fidele* fiable* doue* doues competent* civilise* digne digne_de dignes normal
    normale normaux naturel* tresor* cadeau* benediction formidables charmant* elegant* drole* interessant* joyeu* heros heroine* modele*
    exemple etoile* champion* gagnant* enrichi* richesse_pour richesse contribu* diversite egalite_des droits_humains dignite hospitalit*
    accueillant* atout atouts extra chouette* chic`,
  harm: `tuer tue tuez tuons tues tuerai fusill* abattre abattu* abattez abat pendre pendu* pendez brule* bruler brulez frapp* frapper tabass*
    cogn* attaqu* assassin* exterm* gazer gaze* noyer noie* poignard* blesser detrui* detruire aneant* elimin* eradiqu* mourir meure* meurs
    meurent creve crever crevez crevent mort morte morts massacr* execut* egorg* decapit* bombe bombes ecras* viol viole* violer etrangl*
    torture* lynch* castr* casser_la planter buter bute butez liquider rayer_de souffr* fouett* gorge steriliser* crame* cramer couteau*
    fusil* pistolet* balle balles machette* hache marteau batte matraque essence molotov grenade* dynamite explosi* potence* corde echafaud
    guillotine* lampadaire* sang saign* bain_de_sang cadavre* cercueil* tombe tombes enterr* cremat* four_a chambre_a_gaz chambres_a_gaz gaz
    extinction demolir demolis* defonc* fracass* mutil* incendi* mettre_le_feu mets_le_feu feu_a flammes raclee* correction gifle* claque*
    coup_de coups_de coup_de_poing coups pieds_au_cul agress* assomm* empoisonn* asphyxi* etouff* decapiter lapid* crucifi* genocide* purg*
    nettoyage purifi* purification achev* casser_les casser_la_gueule peter_la lui_casse jambes faire_la_peau la_peau_de une_lecon
    donner_une_lecon payer va_payer traqu* chasse_a_l chasse_aux embuscade blesse* faire_du_mal faire_mal rayer_de_la mur_et au_mur peloton
    bastonn* tabasser terrass* etripe* pulveris* supprim* faire_disparaitre liquid* regler_leur_compte tuerie tirer_sur tirez_sur tire_sur
    abattoir`,
  expel: `expuls* deport* dehors degage* degager renvoy* virer vire virez retourne* retournez rentre_chez rentrez_chez chez_eux chez_vous chez_toi
    bannir banni* interdi* interdire enferm* emprisonn* foutre_dehors hors_de hors_d quitter_le chasser chasse* chassons debarrass* remigr*
    cage cages partent_d foutez_le_camp expulsion* deportation* reconduit* reconduire a_la_frontiere renvoi renvoyer exil* exiler remigration
    charter embarqu* rafl* chass* chasser_les eject* mis_dehors mettre_dehors mettez_dehors mets_dehors mis_a_la_porte jetez jeter jette
    rejet* a_la_mer fermez_les_frontieres fermer_les_frontieres exclu* exclure pas_acces restez_chez rester_chez quittez quitter sors_d_ici
    sortez partez partent qu_ils_partent derriere_les_barreaux prison barreaux camp camps camp_de_concentration ghetto chaine* enchain* fers
    esclav* plantation disparai* disparu* disparaitre sans_eux loin_d_ici leur_pays leurs_pays votre_pays ton_pays pourri* pourrissent
    la_jungle brousse taire tais_toi taisez ramper sous_sa_pierre se_debarrass* en_finir_avec refoul* bannissement bouter`,
  right: `merit* droit droits place appartien* a_sa_place ont_leur_place autorise* permis voter vote acces egalite protection trait* confiance
    embauch* exister existe respirer vivre_ici controle* obeir servir privileg* citoyennete nationalite passeport aides_sociales sante_pour
    adopter avoir_des_enfants faire_des_enfants elever_des elever_d_enfants se_reproduire droit_de_vote emploi emplois salaire egal
    opportunit* liberte dignite_des vaut valent vaut_moins valent_moins justice gouverner diriger servir_les soumettre soumis soumise*
    servantes cuisine_et fourneau* menage inferiorite citoyens_de_seconde pitie compassion merci_pour egaux_a legitime*`,
  must: `doit doivent devrait devraient faut faudrait falloir devons il_est_temps veux voudrais voulons aimerais espere souhaite qu_on qu_ils
    besoin_de dois doit_etre devrions devriez faudra il_faut vivement qu_on_les prefere preferais preferer prefererais pourrait
    quelqu_un_devrait quelqu_un_peut s_il_vous souhaiter esperer esperons j_espere grand_temps temps_de envie laissez laisser qu_il`,
  not: `ne n pas jamais aucun aucune personne_ne rien sans ni non nullement guere plus_jamais point nulle_part en_aucun nulle aucunement refuse
    refuser refusons cess* manque zero impossible plus_aucun personne_n`,
  say: `dit dis disent dire disait disaient appelle* appeler ecrit ecrivent ecrire crie* crier criait criaient pretend* affirm* tweet tweete
    commentaire* phrase mot mots propos parole* citation cite message poste publie* slogan titre demande* entendu lu chante* repond* repondu
    traiter_de traite_de hurle* hurlait lance declar* expression racont* annonc* declare* remarque* murmur* scand* chanson_qui paroles rale*
    raler insulte_quelqu moquer moque* moquerie blague* plaisant* compar* comparant refere* decrit decrire tract* affiche* pancarte*
    gros_titre messages sms texto courriel_disant tweets hashtag terme* injure* croit_que pense_que pretend_que tague* tag graffit* banderole*
    peint ecrite* ecrites ecrits
    prétend prétendre prétendent prétendu affirme affirmer affirment soutient soutenir raconte raconter`,
  denounce: `inacceptable* raciste racisme sexiste sexisme homophob* transphob* islamophob* antisemit* discours_de haineu* scandal* condamn* pas_ok
    pas_normal offens* comment_ose* prejuge* discrimin* stereotyp* arrete* arretez signale* porter_plainte faux mensonge* ignorance depasse*
    blessant* nuisible_propos xenophob* inexcusable* aucune_excuse indign* revolt* choque* choquant* honte honteu* insultant* tort contre
    cliche* intoleran* denonc* valid* combattre_la honteux honteuse honteusement deplorable* abject_de triste tristesse brise_le_coeur
    coeur_brise injuste* injustice* harcel* harcelement intimid* abus abuser abuse incit* incitation crime_de_haine crimes_de_haine
    condamnation* amende licencie_pour suspendu* banni_du moder* supprime_le efface excus* demission* critique* manifest* lutter lutte*
    contre_le_racisme s_opposer oppos* plus_jamais_ca pas_drole pas_une_blague pas_vrai faux_et inexact* mythe* absurd* absurdite ineptie*
    diffam* diabolis* deshumanis* marginalis* opprim* oppression persecut* suprem* neonazi* neo_nazi* extreme_droite extremiste* haineux_et
    hater* intoleran etroitesse pas_sa_place_ici zero_tolerance police_judiciaire victime* temoign* plainte proteger_contre se_taire_quand
    taire_quand grave_erreur horrible_de affreux_de`,
  swear: `putain merde bordel foutu* foutue fichu* chiant* chier saloperie_de con_de fait_chier zut nique niquer foutre purin wtf cul enculer
    bon_dieu nom_de_dieu purée punaise saloperie saloperies emmerde* emmerder plein_le_cul ta_gueule ferme_la va_te_faire allez_vous_faire
    faire_foutre foutez connerie* merdique* pute_de sa_mere pisse* casse_couilles couilles au_diable`,
  insult: `idiot idiots idiote* imbecile* connard* con cons abruti* cretin* salaud* loser* perdant* batard* enfoire* encule debiles pauvre_type
    bouffon* clown* minus menteur* tocard* blaireau* trouduc* ordure_de crapule* andouille* nul nuls conne connes abrutie abrutis cretins
    cretine* debile gogol_toi sot sots sotte* niais crapules voyou_va ordures_de vaurien* hypocrite* traitre* lache_va ivrogne* gros_lard
    minable_type tricheur* tricheuse* sale_type salop salope_toi fils_de merdeux pourriture_de enflure* raclure_de bouseux peigne_cul
    trouillard* fumier_va saligaud*`,
  will: `vais vas va allons allez vont bientot demain ce_soir un_jour viendr* viens aurai finir* pret_a prets_a irai iras ira irons iront ferai
    fera ferons feront verrez verra attendez_voir attends_voir tot_ou_tard prochaine_fois hate_de gare_a gare_aux mefiez jure je_jure promets
    c_est_promis promis arme armes_ce prets_pour le_jour votre_heure ton_heure`,
  crime: `criminel* terroris* violeur* voleur* vole volent voler envahi* invasion envahiss* prennent_le remplac* remplacement djihad* jihad*
    pedophile* pedo pedos fraude* fraudeur* escroc* delinquan* bande_de tueurs profiteur* profitent allocations nos_emplois notre_travail
    pullul* reprodui* submerg* islamis* grand_remplacement voyou* pillent meurtrier* assassins tueur violeurs viols terreur terrorisme isis
    daech taliban dealer* dealers trafiquant* passeur* proxenet* prostitu* arnaqu* escroquerie* pillage* pillards braqu* cambriol* vandal*
    clandestin* illegaux conquer* conquete* colonis* occup* debordes envahisseur* remplacer remplacent multipli* natalite pedocriminel*
    abusent_d corromp* endoctrin* lavage_de_cerveau recrut* propagent_des transmettent_des controlent controlent_les controlent_tout
    dominent_le dirigent_le possedent complot* conspiration impots_et nos_impots notre_argent sur_notre_dos a_nos_frais aides allocs rsa
    parasitent profite prennent_nos_emplois volent_nos volent_notre detruisent_notre crime_d_honneur charia trahi* ennemi ennemis infiltr*
    mentent mentir complotent magouill*`,
  all: `tous toutes tout toute chaque toujours seul seule seulement typique* entierement totalement la_plupart un_seul tas_de bon_qu chacun
    chacune jusqu_au_dernier sans_exception bande tas ramassis rien_que nes ne_criminel par_nature dans_le_sang race entiere entiers eux_tous
    tous_autant aucun_d`,
  ask: 'pourquoi quoi comment qui quand quel quelle est_ce',
  than: `comme que meme memes pire mieux moins plus compare autant semblable* comparable* rien_de_plus_que en_dessous sous superieur* superieurs
    au_dessus egal_a`,
  opinion: `pense penser crois avis honnetement franchement trouve sens verite fait evident evidemment avoue admettre sur d_accord selon_moi
    personnellement convaincu* conviction a_mes_yeux si_vous_voulez_mon dites_ce_que soyons_honnetes soyons_clairs faut_l_avouer
    tout_le_monde_sait on_sait_tous nous_savons_tous personne_n_ose traitez_moi_de vieux_jeu droit_a_mon j_ai_le_droit_de_dire semble suppose
    certain* certainement indeniable* science prouve faits`,
  be: 'est sont etre suis es sommes etes etait etaient ete soit soient sera seront serait seraient',
  proud: `fier fiere fiers fieres fierte mes_soeurs mes_freres nous_appelons entre_nous pride gay_pride marche_des_fiertes tete_haute reine reines
    roi sortie_du_placard coming_out notre_mot mes_amies habituez_vous drapeau d_une_a_l_autre heureuse_d_etre reapproprie*`,
};
