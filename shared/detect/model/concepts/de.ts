import type { Lexicon } from './concept.ts';

export const de: Lexicon = {
  group: `frau frauen madchen weiblich* schwul schwule* homosexuell* homos lesbe* lesben lesbisch* bisexuell* lgbt* transgender* transsexuell*
    transfrau* transmann* transmenschen trans_menschen trans_personen transpersonen immigrant* migrant* einwander* zuwander* fluchtling*
    gefluchtet* asylbewerber* asylsuchend* auslander* muslim* moslem* islam islamisch* jude juden judin* judisch* hindu* sikh* buddhist*
    christen christ christlich* katholik* schwarze schwarzen schwarzer schwarzes_mensch weisse_menschen dunkelhautig* asiat* asiatisch*
    afrikaner* afrikanisch* araber* arabisch* mexikaner* latinos chinese* chinesen japaner* inder inderin* pakistan* turke* turken turkisch*
    marokkan* pole polen polnisch* rumane* rumanen bulgare* syrer* syrisch* afghane* afghanen iraker* iraner* somali* nigerianer* algerier*
    tunesier* agypter* albaner* roma sinti zigeuner* minderheit* behindert* behinderung* autist* autismus gehorlos* taube_menschen blinde
    blinden rollstuhlfahrer* menschen_mit_behinderung* senioren alte_menschen russen ukrainer* israeli* palastinenser* neuankommling*
    migrantisch* menschen_of_color people_of_color farbige* fremde fremden osteuropaer* sudlander* kurde* kurden atheist*
    hausfrau* alleinerziehende weiber weibsbild* tussi* madels schwuler schwulen lesbisches queer queere* nichtbinar* nicht_binar*
    intersexuell* lgbtq* lgbti* trans_frau* trans_mann* transfrauen trans_jugendliche migration einwanderung zuwanderung moschee* synagoge*
    koran judentum israelit* zionist* dunkelhautige* dunkle_haut braune_menschen orientale* orientalen osteuropa*
    athiopier* eritreer* ghanaer* kongoles* jamaika* haitian* kubaner* kolumbian* brasilian* vietnames* philippin* thailander* bangladesch*
    libanes* kurdisch* kurdin* fahrendes_volk behinderter behinderten behinderte_menschen menschen_mit_behinderungen koperbehindert*
    korperbehindert* geistig_behindert* autistisch* down_syndrom taube taubstumm* blinder blind_geboren rollstuhl* kleinwuchsig* alte_leute
    rentner* senior* kopftuch* burka* hidschab* ethnisch* migrationshintergrund menschen_mit_migration* neuburger* staatenlos* auslanderin*
    auslanderkinder asylant* asylanten schwarze_frau* schwarze_manner schwarze_kinder schwarze_menschen muslimisch* judische_menschen
    homosexualitat`,
  slur: `artre artrea arterva* xnanxr* xnanxra fpujhpugry* fpujhpgry* ghage ghagr ghagra ghpxr xnzryggervor* xnzryyggervor* mvrtrasvpx* zhfryzna* zhfrysvpx* xnssre xnssrea xhzzrygnexr* xhzzryghexr*
    fpuyvgmnht* fpuyvgmnhtr fpuyvgmnhtra cbynpxr cbynpxra cbyynpxr* fcnffgv fcnfgv fcnfgvf fcnfg zbatb zbatbf xeüccry xeuccry xehccry xehccry* genafr genafra xnzcsyrfor* kxnmvxr whqraflnh whqrafnh* whqrafpujrva*
    xbcsghpuznrqpura xbcsghpuzäqpura uher uhera fpuynzcr fpuynzcra ibgmr sbgmr sbgmra ibgmra srzvanmv* znaajrvo onvzobb onzohf ohfpuznaa ohfpuarter* nffglnag* nflynagra nflynagracnpx encrshtrr* zhfryf
    ergneq ergneqf gvggraqvat zhmmry* fnaqarter* fnaqavttre* avttre* wqhqracnpx whqracnpx nhfyäaqrecnpx nhfynaqrecnpx* fpujhyvarafnh* qerpxfnhfynaqre*`,
  loose: `kunstler* kapitalist* kommunist* sozialist* liberale konservative* politiker* journalist* lehrer* banker* anwalt* anwalte veganer*
    vegetarier* hipster* gamer* radfahrer* autofahrer* fans anhanger* tourist* raucher* studenten studierende* polizei polizist* bullen
    vermieter* manager* chefs chef nachbar* nachbarn klempner* krankenpfleg* ingenieur* programmierer* beamte* influencer* nazis faschist*
    hooligans milliardar* millionar* fleischesser* laufer pendler sanger* schauspieler* buchhalter* rassisten sexisten extremisten linke
    linken linksgrun* rechte_parteien sozis sozialdemokrat* kommunisten verschworungstheoretiker* impfgegner* vorstande verkaufer zahnarzt*
    arzte richter soldaten promis rapper djs youtuber* makler* prufer steuerprufer* steuerinspektor* kontrolleure politessen entwickler
    wissenschaftler* professoren schuler bauern landwirte jager angler golfer schiedsrichter* fussballer* spieler eltern leute_die reiche
    reichen hippies punks feministinnen monarchisten konigshauser versicherungsvertreter notare`,
  thing: `pizza essen suppe kaffee tee auto autos bus zug zuge verkehr wetter regen winter montag montage film filme serie serien sendung lied
    lieder musik spiel spiele handy laptop computer software drucker buch bucher hausaufgaben prufung prufungen bewerbung garten kuche
    kuhlschrank stuhl tisch sofa schuhe kleid hemd socken fahrrad strasse* haus mohren brokkoli pilze kase bier wein abwasch wasche
    waschmaschine mucken unkraut spinnen schnee hitze larm update updates app webseite warteschlange* besprechung* werbung zwiebeln gemuse
    kuchen geruch flugzeug flug tastatur frist wecker fehler_im code server datei dateien rosenkohl stau lampe fenster tur dach zaun regal
    bett matratze wasserkocher toaster ofen mikrowelle spulmaschine akku ladegerat kopfhorer kamera tablet bildschirm postfach mail mails spam
    logo schrift design roman fortsetzung folge handlung ende album konzert theater stuck bar restaurant speisekarte burger pommes brot reis
    nudeln fisch obst banane apfel schokolade sussigkeiten milch joghurt sushi kohl oliven ananas parkplatz* steuern rechnung* miete nebel
    wind sturm sommer herbst morgen_fruh dienstag mittwoch donnerstag freitag kater kopfweh kopfschmerz* grippe zahnschmerz* wespe wespen
    ameisen motten fliegen moven tauben hose jeans jacke hut frisur farbe teppich aufzug rolltreppe brucke autobahn baustelle* staubsauger
    video videos passwort* tabelle loslicher_kaffee kissen`,
  you: 'du dich dir dein deine deinen deiner ihr euch euer eure euren sie_alle',
  they: `sie ihnen ihre ihren diese die_da solche diese_leute dieses_pack solche_leute dieses_volk die_leute denen euresgleichen diese_menschen
    dieses_gesindel solches_pack das_pack dieses_gesocks solche_kreaturen kreaturen solche_wesen die_alle diese_sorte dieser_schlag solches`,
  one: `er ihm ihn sein jemand dieser_mann diese_frau der_typ dieser_typ mein_nachbar mein_chef mein_bruder meine_schwester diese_person der_kerl
    dieser_kerl der_mann die_frau_da kerl typ schiri schiedsrichter chef vermieter ex nachbar nachbarin kollege kollegin onkel tante bruder
    schwester`,
  we: 'ich wir mein meine meinen unser unsere unseren unserem uns mich mir',
  hate: `hass hasse hasst hassen gehasst veracht* verabscheu* verachte widert widern ekel ekeln ekelt ekle anwidern kann_nicht_leiden
    nicht_ausstehen nicht_leiden nicht_ertragen satt zum_kotzen kotzen_mich kotzt_mich kotz_ab genug_von krank_wegen ubel_wegen spucke_auf
    machen_mich_krank macht_mich_krank zuwider abscheu hasserfullt ekeln_mich ekelerregend* abscheulich_finde verabscheuen verachten
    verachtung abneigung wut rasend wutend kocht kocht_das_blut blut_kocht abstossend* kotzen kotze wurgen erbrechen ubelkeit schlecht_bei
    mir_wird_schlecht wird_mir_schlecht wird_schlecht nicht_mehr_sehen nicht_sehen nicht_riechen ertrage ertragen nicht_mehr_ertragen
    ertrage_sie_nicht kann_sie_nicht leiden_kann nicht_ab auf_die_nerven nerven_mich nerven spuck* gruselig graut grausen graus die_nase_voll
    schnauze_voll fresse_dick hab_die ankotz* hass_auf wunsche_den_tod`,
  love: `liebe lieben liebt geliebt mag mogen bewunder* respekt respektier* unterstutz* willkommen schatze schatzen wertschatz* danke dankbar
    feiern feiere umarm* freue befreundet geniesse* gern_haben verliebt bewunderung respektieren unterstutze solidarisch* solidaritat umarmen
    kuss heirat* freund freunde freundin freundschaft stehe_hinter hut_ab dankbarkeit schutz* beschutz* verteidig* helfe helfen hilf gesegnet
    segne hoch_auf es_lebe lebe_hoch traume inspirier* stolz_auf feiern_wir verdanke*`,
  bad: `ekelhaft* widerlich* dumm dumme* blod blode* minderwertig* wertlos* dreckig* schmutzig* bose boser boses faul faule* ubel schrecklich*
    furchtbar* grauenhaft* abartig* abnorm* unnormal* unnaturlich* widernaturlich* gefahrlich* primitiv* wild wilde* ruckstandig* barbarisch*
    unzivilisiert* nutzlos* erbarmlich* unmenschlich* unmoralisch* pervers* krank kranke* verdorben* verkommen* hasslich* hirnlos* schwach*
    stinken stinkt stinkend* unwurdig* verachtenswert* verruckt* irre gierig* gewalttatig* aggressiv* unrein* sundhaft* giftig* feige*
    verlogen* korrupt* falschheit belastung burde ruinier* zerstoren_unser problem bedrohung gefahr schande hinterhaltig* zuruckgeblieben*
    unterlegen* abschaumig gestort* eklig* widerwartig* scheusslich* stinkende* blodesten dummste* dummer hohl hohlkopf* unfahig* inkompetent*
    miserabel* grasslich* grauslich* monstros* barbar barbaren ungebildet* analphabet* zweitklassig* drittklassig* untauglich* defekt*
    entartet* degeneriert* abweichend* psychopath* geisteskrank* geistesgestort* storung hysterisch* zickig* manipulativ* unehrlich*
    unzuverlassig* hinterlistig* heimtuckisch* gemein gemeine egoistisch* grausam* brutal* feindselig* ungewaschen* unhygienisch* gestank
    geruch_von hasslichste* faulpelz* faulste* arbeitsscheu* verwohnt* verflucht_volk fluch gottlos* heide heiden grauel wider_die_natur
    seltsam* komische_leute kein_hirn ohne_hirn kein_verstand keinen_verstand keine_moral kein_benehmen niedrigst* unterste schlimmste*
    unertraglich* hoffnungslos* lacherlich* schandfleck* bedrohlich* bedrohen gefahrlichen taugen_nichts taugen_zu_nichts taugt_nichts
    nichtsnutz* last zur_last faulheit gier verkommene unsittlich* teuflisch* minderbemittelt* beschrankt* unterentwickelt* helle_nicht
    schlechter schlecht schlechte missraten* verwahrlost* dreck_am lastig* versifft* verlaust*`,
  beast: `ungeziefer ratte ratten parasit* tier tiere tieren vieh untermensch* abschaum plage seuche* krankheit* kakerlake* mull abfall dreck
    schmutz schwein schweine schweinen hund hunde hunden affe affen krebs virus insekt* maden schadling* bestie* blutsauger* zecke zecken
    schlange schlangen geschwur* lause gesindel pack gesocks schmarotzer* unkraut_volk keine_menschen keine_echten_menschen kein_mensch
    weniger_wert heuschrecken brut scheisshaufen bakterien pest nagetier* kakerlaken floh flohe wanzen bazillen bazillus keime schimmel
    parasitar* geier aasgeier hyane* schakal* ziegen esel schafe herde herden schwarm horde horden kreatur kreaturen wesen monster monstern
    damonen damon teufel bestien wilde_tiere zombies dinge exkrement* mist_volk kot kacke gosse kanalisation kloake abwasser unrat epidemie
    ansteckung verschmutzung schandfleck untermenschlich* primaten schimpanse* gorilla* pavian* wurm wurmer larve* lebensform kammerjager zoo
    viecher tumor geschwulst krebsgeschwur* aussatz bodensatz geschmeiss schmeissfliege* kroppzeug brut_von viren pestilenz nicht_menschlich
    menschenahnlich*`,
  good: `toll tolle* wunderbar* nett nette* gleich gleichwertig* schon schone* klug kluge* schlau lieb liebe_menschen fantastisch* freundlich*
    brillant* wertvoll* grosszugig* fleissig* ehrlich* gut gute guten guter mutig* begabt* warmherzig* inspirierend* beste* hervorragend*
    lecker* glucklich* stark* hilfsbereit* anstandig* friedlich* mensch menschlich wichtig* gleiche_rechte dieselben_rechte super klasse
    grossartig* herrlich* besonders respektvoll* hoflich* fursorglich* treu treue loyal* zuverlassig* fahig fahige* intelligent* zivilisiert*
    wurdig wurde normal normale naturlich kostbar* schatz segen geschenk unglaublich_toll charmant* elegant* witzig* lustig* interessant*
    frohlich* heldenhaft* held helden vorbild* stern stars sieger* gewinner meister bereicher* bereicherung beitrag beitragen vielfalt
    gleichberechtigung menschenrechte menschenwurde gastfreund* gewinn_fur prima spitze`,
  harm: `tote* toten toten totet getotet umbring* umgebracht erschies* erschoss* abknall* abgeknallt hangen aufhang* aufgehangt verbrenn* verbrannt
    anzund* schlag* schlagen geschlagen verprugel* angreif* mord morden ermord* ausrott* ausgerottet vergas* gas ertrank* ertrink* absauf*
    erstech* abstech* verletz* vernicht* ausloschen ausgeloscht eliminier* sterb* stirb stirbt verreck* krepier* tod tot abschlacht* hinricht*
    hingerichtet kopf_ab kopfen enthaupt* bombe* zerquetsch* zerschmetter* erwurg* vergewaltig* folter* uberfahr* lynch* kastrier* fertigmach*
    niederbrenn* an_die_wand strick kehle sterilisier* einschlafern leiden_sollen messer pistole gewehr kugel kugeln machete axt hammer
    baseballschlager schlager benzin molotow* granate dynamit sprengen sprengstoff galgen laterne laternen guillotine blut bluten blutet
    blutbad leiche leichen sarg grab graber begrab* begraben krematorium gaskammer* ins_gas ausgestorben aussterben verstummel* abfackeln
    abgefackelt anzunden angezundet zundet feuer_legen brennen brennt prugel* prugeln tracht_prugel schlage schlagt tritt tritte treten
    getreten ohrfeig* fausthieb* uberfall_auf abknallen knallt knall abgestochen niederstech* gehangt gehenkt aufhangen hangt baumel* ersauf*
    ersaufen vergift* erstick* erdrossel* steinig* kreuzig* massaker* volkermord genozid sauber* sauberung* niedermetz* beine_brechen breche
    knochen lektion eine_lektion bussen bezahlen_dafur jagen_euch jagen jagd hetzjagd hinterhalt schmerz wehtun weh_tun ausradier*
    von_der_landkarte erschiessungskommando beseitig* kaltmachen platt_machen plattmachen fertigmachen uber_den_haufen umlegen umbringen
    erledigen tote toter sterben verrecken auf_die_fresse fresse_polieren zermalm* zertret*`,
  expel: `abschieb* abgeschoben deportier* rauswerf* rausgeworfen raus hinaus rausschmeiss* verschwind* hau_ab haut_ab geh_zuruck geht_zuruck
    zuruck_in zuruckschick* verbann* verbiet* verboten einsperr* eingesperrt weggesperrt wegsperr* entfern* ausweis* ausgewiesen fernhalt*
    heimschick* nach_hause loswerden weg_mit mussen_weg aus_unserem remigration kafig* verpiss* verjag* abschiebung* ausweisung* ausweisen
    verbannt verbannung vertreib* vertrieb* exil fortjag* hinausjag* hinauswerfen rauswurf rausschmei* schmeisst_sie werft_sie werft wirf jagt
    jagt_sie schafft_sie schafft fortschaffen wegschaffen abtransport* zusammentreib* treibt verpisst verpiss verschwunden ab_nach ins_meer
    grenzen_zu grenzen_dicht ausschliess* ausgeschlossen nicht_erlaubt bleibt_weg hinter_gitter gefangnis knast lager konzentrationslager kz
    ghetto ketten sklave sklaven sklaverei plantage los_werden ohne_sie zum_schweigen schweigen_bringen maul halts_maul verrotten zuruck_nach
    zuruck_ins eigenen_lander heim_nach busch urwald kriechen wegsperren sperrt sperr aussperren raushalten kafig kafige hinausgeworfen
    fliegen_raus`,
  right: `verdien* recht rechte rechten gehor* hierher darf durfen erlaubt platz_in keinen_platz wahlen wahlrecht zugang gleichberechtig* schutz
    behandel* vertrau* einstell* existier* daseinsberechtigung atmen hier_leben kontroll* dienen gehorchen existenzrecht staatsburgerschaft
    pass krankenversicherung adoptieren kinder_kriegen kinder_bekommen kinder_erziehen erziehen fortpflanz* stimme arbeitsplatz arbeitsplatze
    stelle lohn gleicher_lohn chance* freiheit wert wert_weniger gerechtigkeit regieren fuhren_sollen unterwerf* unterwurfig* bedienen herd
    putzen burger_zweiter gnade mitleid erbarmen verdient verdienen gleichwertige ebenburtig* anspruch`,
  must: `soll sollen sollte sollten muss mussen musste musst gehort gehoren lasst_uns zeit_dass will wollen mochte hoffe wunsche wurde_gern
    man_sollte jemand_sollte mussten sollst solltet gehort_sich hochste_zeit es_wird_zeit lieber am_liebsten wurde_gerne ware_froh
    konnte_jemand kann_jemand kann_bitte bitte_jemand wunschte hoffentlich lasst darf durfen brauchen braucht`,
  not: `nicht kein keine keinen keiner keinem nie niemals niemand nichts ohne weder noch nein kaum nix keineswegs mitnichten uberhaupt_nicht
    weigere weigern hor_auf hort_auf aufhoren fehlt null unmoglich nirgends keinerlei ebenso_wenig keines`,
  say: `sagt sagte sagen sagten gesagt nennt nennen nannte nannten genannt schrieb schreibt schreiben geschrieben rief rufen riefen ruft schrei*
    brull* behaupt* tweet getwittert kommentar* ausserung* spruch spruche satz wort worte worter zitat zitiert post gepostet parole parolen
    schlagzeile fragte fragt gehort_habe gelesen las singen sang plakat ausdruck begriff antwort* meinte bezeichn* ausser* erzahl* erklar*
    meldet_sich sagte_dass stellt_fest bemerk* murmel* skandier* singt sangen lied_uber liedtext schimpf* schimpft beschimpf* beleidigt_jemand
    bezeichnet bezeichnen witz witze vergleich* verglichen verweis* beschreib* beschrieben flugblatt* flyer plakat* poster schlagzeile*
    nachricht nachrichten_an sms tweets hashtag begriff* schimpfwort* glaubt_dass denkt_dass behauptet_dass gespruht geschmiert transparent*
    geantwortet
    meint meinen nenn* erzähl* verbreit*`,
  denounce: `inakzeptabel* unakzeptabel* falsch rassist rassistisch* rassismus sexist* sexismus homophob* homofeindlich* transphob* transfeindlich*
    islamophob* islamfeindlich* antisemit* hassrede* hetze hetzerisch* volksverhetz* engstirnig* skandalos* verurteil* nicht_okay nicht_ok
    nicht_in_ordnung verletzend* beleidig* wie_kannst wie_konnen vorurteil* diskriminier* stereotyp* hasserfullt* hor_auf hort_auf gemeldet
    anzeige stimmt_nicht unwahr luge lugen unsinn unwissen* uberholt* schadlich* xenophob* fremdenfeind* keine_entschuldigung schamen scham
    entsetzt schockiert protest* gegen menschenverachtend* ableismus behindertenfeindlich* klischee* intoleran* schandlich* schandbar schame
    geschamt beschamend schamlos emporend* empor* emport traurig tut_weh bricht_mir_das_herz herz_bricht unfair* unrecht ungerecht* mobb*
    gemobbt schikan* missbrauch belastig* einschuchter* aufruf_zu aufgehetzt hetz* hetzt hasskriminal* hassverbrech* verurteilung
    gefeuert_weil gesperrt gekundigt_weil geloscht losch* entschuldig* rucktritt zurucktreten kritisier* demonstrier* demonstration demo_gegen
    kampfen_gegen kampf_gegen einsetzen_gegen widersprech* nie_wieder nicht_lustig kein_witz nicht_wahr marchen erfunden mythos mythen absurd*
    quatsch blodsinn verleumd* damonisier* entmenschlich* unterdruck* verfolg* vorherrschaft neonazi* rechtsextrem* extremist extremistisch*
    hasser intolerant* kein_platz_hier null_toleranz opfer zeugen anzeigen schweigen_nicht menschenfeindlich* abscheulich entsetzlich_dass
    fassungslos schlimm_dass`,
  swear: `scheisse scheiss* verdammt* verflucht* kacke mist fuck fucking fick* arsch herrgott verfickt* beschissen* wtf zum_teufel kackt verfluchte
    verflixt* leck_mich am_arsch arsche scheissegal scheiss_drauf scheissdreck kackmist fickt fick fick_dich fickt_euch wichse mistkerl
    verreckt himmelarsch gottverdammt* sauerei scheiss scheissding*`,
  insult: `idiot idioten arschloch* trottel* depp deppen loser versager* vollidiot* penner* wichser* bastard* spinner* dummkopf* clown clowns lugner*
    feigling* schwachkopf* blodmann blodmanner mistkerl* blodian* hornochse* drecksack* hurensohn* flachpfeife* pfeife schuft* esel
    volltrottel* trottel hohlkopfe penner lump lumpen mistvieh heuchler* verrater* saufer fettsack spasst flasche_du gauner ganove* halunke*
    widerling* betruger* lugnerin* nichtskonner* vollpfosten knallkopf schlampe_du zicke arschgeige`,
  will: `werde werden wird wirst bald morgen heute_abend eines_tages komme kommen kriegen gleich_kommt warte wartet bereit_zu werdet warte_nur
    wartet_nur fruher_oder_spater nachstes_mal kann_es_kaum_erwarten passt_auf pass_auf schwore ich_schwore verspreche versprochen bewaffnet
    bereit der_tag eure_zeit deine_zeit heute_nacht`,
  crime: `kriminell* verbrecher* terrorist* terror vergewaltiger* dieb diebe stehl* klauen klaut invasion uberrenn* uberflut* ubernehm* umvolk*
    umvolkung austausch ersetz* dschihad* padophil* kinderschander* betrug* betruger* bande banden morder* schlachter sozialschmarotzer*
    ausnutz* ausnutzen sozialhilfe burgergeld unsere_jobs arbeitsplatze vermehr* islamisier* messermann* messermanner eindringling* gesetzlos*
    morderisch* vergewaltig* terrorismus isis taliban drogendealer* dealer schmuggl* schlepper* menschenhandel* zuhalter* prostitu* abzocker*
    abzock* plunder* rauber* einbrecher* taschendieb* randalier* illegale* erobern eroberung kolonisier* besetzen besetzt uberrannt ersetzen
    ersetzt bevolkerungsaustausch ausgetauscht austauschen geburtenrate kindesmissbrauch verderben indoktrinier* gehirnwasche anwerben
    verbreiten_krankheit* schleppen_krankheit* kontrollieren beherrschen beherrschen_die herrschen_uber besitzen_die_banken verschworung
    steuergeld* unsere_steuern leben_von_unserem auf_unsere_kosten hartz stutze schmarotz* nehmen_uns nehmen_uns_die_arbeit stehlen_unsere
    zerstoren_unsere ehrenmord* scharia verraten verrat feind feinde invasoren unterwander* entfuhr* lugen_und betrugen betrugt gauner*
    uberfremd* bedrohen_uns stehlen stiehlt geborene_verbrecher geborene_kriminelle`,
  all: `alle allesamt jede jeder jedes immer nur typisch jeder_einzelne alles ganz ganze total die_meisten samtliche haufen nur_weil
    alle_miteinander die_ganze_bande bande nichts_als nichts_anderes lauter bloss geboren immer_schon von_natur im_blut ausnahmslos rasse
    ganzes einer_wie bis_auf_den_letzten einer_nach_dem_anderen`,
  ask: 'warum was wie wer wann welche wieso weshalb',
  than: `wie als dasselbe schlimmer besser weniger mehr verglichen genauso ahnlich vergleichbar nichts_weiter_als nichts_mehr_als unter unterhalb
    uber_allen uberlegen ebenso`,
  opinion: `finde denke glaube meinung ehrlich_gesagt fuhle wahrheit tatsache offensichtlich zugeben naturlich stimme meiner personlich uberzeugt
    uberzeugung meiner_meinung in_meinen_augen wenn_ihr_mich_fragt wenn_du_mich_fragst sagt_was_ihr seien_wir_ehrlich ehrlich ehrliche_meinung
    nennt_mich_altmodisch jeder_weiss wir_wissen_alle wissen_alle keiner_traut traut_sich niemand_gibt_zu recht_auf_meine scheint scheinen
    vermute sicher unbestreitbar wissenschaft bewiesen tatsachen fakt fakten findet`,
  be: 'ist sind sein bin bist seid war waren gewesen sei seien wäre wären',
  proud: `stolz stolze mitstreiter* wir_nennen schwestern bruder uns_selbst selbstbezeichnung pride pride_monat glucklich_und koniginnen konigin
    gewohnt_euch geoutet coming_out unser_wort unser_begriff schwester_im meine_leute flagge erhobenem_haupt erhobenem_kopf csd von_einer_zur`,
};
