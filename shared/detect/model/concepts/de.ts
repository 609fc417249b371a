import type { Lexicon } from './concept.ts';

export const de: Lexicon = {
  group: `frau frauen madchen weiblich* schwul schwule* homosexuell* homos lesbe* lesben lesbisch* bisexuell* lgbt* transgender* transsexuell* transfrau* transmann* transmenschen
    trans_menschen trans_personen transpersonen immigrant* migrant* einwander* zuwander* fluchtling* gefluchtet* asylbewerber* asylsuchend* auslander* muslim* moslem* islam islamisch* jude juden judin*
    judisch* hindu* sikh* buddhist* christen christ christlich* katholik* schwarze schwarzen schwarzer schwarzes_mensch weisse_menschen dunkelhautig* asiat* asiatisch* afrikaner*
    afrikanisch* araber* arabisch* mexikaner* latinos chinese* chinesen japaner* inder inderin* pakistan* turke* turken turkisch* marokkan* pole polen polnisch* rumane* rumanen bulgare*
    syrer* syrisch* afghane* afghanen iraker* iraner* somali* nigerianer* algerier* tunesier* agypter* albaner* roma sinti zigeuner* minderheit* behindert* behinderung*
    autist* autismus gehorlos* taube_menschen blinde blinden rollstuhlfahrer* menschen_mit_behinderung* senioren alte_menschen russen ukrainer* israeli* palastinenser* neuankommling* migrantisch*
    menschen_of_color people_of_color farbige* fremde fremden osteuropaer* sudlander* kurde* kurden atheist*`,
  slur: `artre artrea arterva* xnanxr* xnanxra fpujhpugry* fpujhpgry* ghage ghagr ghagra ghpxr xnzryggervor* xnzryyggervor* mvrtrasvpx* zhfryzna* zhfrysvpx* xnssre xnssrea xhzzrygnexr* xhzzryghexr*
    fpuyvgmnht* fpuyvgmnhtr fpuyvgmnhtra cbynpxr cbynpxra cbyynpxr* fcnffgv fcnfgv fcnfgvf fcnfg zbatb zbatbf xeüccry xeuccry xehccry xehccry* genafr genafra xnzcsyrfor* kxnmvxr whqraflnh whqrafnh* whqrafpujrva*
    xbcsghpuznrqpura xbcsghpuzäqpura uher uhera fpuynzcr fpuynzcra ibgmr sbgmr sbgmra ibgmra srzvanmv* znaajrvo onvzobb onzohf ohfpuznaa ohfpuarter* nffglnag* nflynagra nflynagracnpx encrshtrr* zhfryf
    ergneq ergneqf gvggraqvat zhmmry* fnaqarter* fnaqavttre* avttre* wqhqracnpx whqracnpx nhfyäaqrecnpx nhfynaqrecnpx* fpujhyvarafnh* qerpxfnhfynaqre*`,
  loose: `kunstler* kapitalist* kommunist* sozialist* liberale konservative* politiker* journalist* lehrer* banker* anwalt* anwalte veganer* vegetarier* hipster* gamer*
    radfahrer* autofahrer* fans anhanger* tourist* raucher* studenten studierende* polizei polizist* bullen vermieter* manager* chefs chef nachbar* nachbarn klempner*
    krankenpfleg* ingenieur* programmierer* beamte* influencer* nazis faschist* hooligans milliardar* millionar* fleischesser* laufer pendler sanger* schauspieler*
    buchhalter* rassisten sexisten extremisten`,
  thing: `pizza essen suppe kaffee tee auto autos bus zug zuge verkehr wetter regen winter montag montage film filme serie serien sendung lied lieder musik spiel spiele handy
    laptop computer software drucker buch bucher hausaufgaben prufung prufungen bewerbung garten kuche kuhlschrank stuhl tisch sofa schuhe kleid hemd socken fahrrad strasse* haus
    mohren brokkoli pilze kase bier wein abwasch wasche waschmaschine mucken unkraut spinnen schnee hitze larm update updates app webseite warteschlange* besprechung*
    werbung zwiebeln gemuse kuchen geruch flugzeug flug tastatur frist wecker fehler_im code server datei dateien rosenkohl stau`,
  you: 'du dich dir dein deine deinen deiner ihr euch euer eure euren sie_alle',
  they: 'sie ihnen ihre ihren diese die_da solche diese_leute dieses_pack solche_leute dieses_volk die_leute denen euresgleichen diese_menschen',
  one: 'er ihm ihn sein jemand dieser_mann diese_frau der_typ dieser_typ mein_nachbar mein_chef mein_bruder meine_schwester diese_person',
  we: 'ich wir mein meine meinen unser unsere unseren unserem uns mich mir',
  hate: `hass hasse hasst hassen gehasst veracht* verabscheu* verachte widert widern ekel ekeln ekelt ekle anwidern kann_nicht_leiden nicht_ausstehen nicht_leiden nicht_ertragen satt zum_kotzen
    kotzen_mich kotzt_mich kotz_ab genug_von krank_wegen ubel_wegen spucke_auf machen_mich_krank macht_mich_krank zuwider abscheu`,
  love: `liebe lieben liebt geliebt mag mogen bewunder* respekt respektier* unterstutz* willkommen schatze schatzen wertschatz* danke dankbar feiern feiere umarm* freue befreundet geniesse*`,
  bad: `ekelhaft* widerlich* dumm dumme* blod blode* minderwertig* wertlos* dreckig* schmutzig* bose boser boses faul faule* ubel schrecklich* furchtbar* grauenhaft* abartig*
    abnorm* unnormal* unnaturlich* widernaturlich* gefahrlich* primitiv* wild wilde* ruckstandig* barbarisch* unzivilisiert* nutzlos* erbarmlich* unmenschlich* unmoralisch* pervers* krank kranke*
    verdorben* verkommen* hasslich* hirnlos* schwach* stinken stinkt stinkend* unwurdig* verachtenswert* verruckt* irre gierig* gewalttatig* aggressiv* unrein* sundhaft* giftig* feige* verlogen*
    korrupt* falschheit belastung burde ruinier* zerstoren_unser problem bedrohung gefahr schande hinterhaltig* zuruckgeblieben* unterlegen* abschaumig gestort* eklig*`,
  beast: `ungeziefer ratte ratten parasit* tier tiere tieren vieh untermensch* abschaum plage seuche* krankheit* kakerlake* mull abfall dreck schmutz schwein schweine schweinen hund hunde hunden
    affe affen krebs virus insekt* maden schadling* bestie* blutsauger* zecke zecken schlange schlangen geschwur* lause gesindel pack gesocks schmarotzer* unkraut_volk keine_menschen keine_echten_menschen kein_mensch
    weniger_wert heuschrecken brut scheisshaufen bakterien pest`,
  good: `toll tolle* wunderbar* nett nette* gleich gleichwertig* schon schone* klug kluge* schlau lieb liebe_menschen fantastisch* freundlich* brillant* wertvoll* grosszugig* fleissig*
    ehrlich* gut gute guten guter mutig* begabt* warmherzig* inspirierend* beste* hervorragend* lecker* glucklich* stark* hilfsbereit* anstandig* friedlich* mensch menschlich wichtig* gleiche_rechte dieselben_rechte
    super klasse grossartig* herrlich* besonders`,
  harm: `tote* toten toten totet getotet umbring* umgebracht erschies* erschoss* abknall* abgeknallt hangen aufhang* aufgehangt verbrenn* verbrannt anzund* schlag* schlagen geschlagen verprugel*
    angreif* mord morden ermord* ausrott* ausgerottet vergas* gas ertrank* ertrink* absauf* erstech* abstech* verletz* vernicht* ausloschen ausgeloscht eliminier* sterb* stirb stirbt verreck* krepier* tod tot
    abschlacht* hinricht* hingerichtet kopf_ab kopfen enthaupt* bombe* zerquetsch* zerschmetter* erwurg* vergewaltig* folter* uberfahr* lynch* kastrier* fertigmach* niederbrenn* an_die_wand strick kehle sterilisier* einschlafern leiden_sollen`,
  expel: `abschieb* abgeschoben deportier* rauswerf* rausgeworfen raus hinaus rausschmeiss* verschwind* hau_ab haut_ab geh_zuruck geht_zuruck zuruck_in zuruckschick* verbann* verbiet* verboten einsperr* eingesperrt weggesperrt
    wegsperr* entfern* ausweis* ausgewiesen fernhalt* heimschick* nach_hause loswerden weg_mit mussen_weg aus_unserem remigration kafig* verpiss* verjag*`,
  right: `verdien* recht rechte rechten gehor* hierher darf durfen erlaubt platz_in keinen_platz wahlen wahlrecht zugang gleichberechtig* schutz behandel* vertrau* einstell* existier* daseinsberechtigung
    atmen hier_leben kontroll* dienen gehorchen existenzrecht`,
  must: 'soll sollen sollte sollten muss mussen musste musst gehort gehoren lasst_uns zeit_dass will wollen mochte hoffe wunsche wurde_gern man_sollte jemand_sollte',
  not: 'nicht kein keine keinen keiner keinem nie niemals niemand nichts ohne weder noch nein kaum',
  say: `sagt sagte sagen sagten gesagt nennt nennen nannte nannten genannt schrieb schreibt schreiben geschrieben rief rufen riefen ruft schrei* brull* behaupt* tweet getwittert kommentar* ausserung* spruch spruche satz
    wort worte worter zitat zitiert post gepostet parole parolen schlagzeile fragte fragt gehort_habe gelesen las singen sang plakat ausdruck begriff antwort* meinte bezeichn*`,
  denounce: `inakzeptabel* unakzeptabel* falsch rassist rassistisch* rassismus sexist* sexismus homophob* homofeindlich* transphob* transfeindlich* islamophob* islamfeindlich* antisemit* hassrede* hetze hetzerisch* volksverhetz*
    engstirnig* skandalos* verurteil* nicht_okay nicht_ok nicht_in_ordnung verletzend* beleidig* wie_kannst wie_konnen vorurteil* diskriminier* stereotyp* hasserfullt* hor_auf hort_auf gemeldet anzeige stimmt_nicht
    unwahr luge lugen unsinn unwissen* uberholt* schadlich* xenophob* fremdenfeind* keine_entschuldigung schamen scham entsetzt schockiert protest* gegen menschenverachtend* ableismus behindertenfeindlich* klischee* intoleran*`,
  swear:
    'scheisse scheiss* verdammt* verflucht* kacke mist fuck fucking fick* arsch herrgott verfickt* beschissen* wtf zum_teufel kackt',
  insult: `idiot idioten arschloch* trottel* depp deppen loser versager* vollidiot* penner* wichser* bastard* spinner* dummkopf* clown clowns lugner* feigling* schwachkopf* blodmann blodmanner mistkerl*
    blodian* hornochse* drecksack* hurensohn* flachpfeife* pfeife schuft* esel volltrottel*`,
  will: 'werde werden wird wirst bald morgen heute_abend eines_tages komme kommen kriegen gleich_kommt warte wartet bereit_zu',
  crime: `kriminell* verbrecher* terrorist* terror vergewaltiger* dieb diebe stehl* klauen klaut invasion uberrenn* uberflut* ubernehm* umvolk* umvolkung austausch ersetz* dschihad* padophil* kinderschander* betrug*
    betruger* bande banden morder* schlachter sozialschmarotzer* ausnutz* ausnutzen sozialhilfe burgergeld unsere_jobs arbeitsplatze vermehr* islamisier* messermann* messermanner eindringling* gesetzlos*`,
  all: 'alle allesamt jede jeder jedes immer nur typisch jeder_einzelne alles ganz ganze total die_meisten samtliche haufen nur_weil',
  ask: 'warum was wie wer wann welche wieso weshalb',
  than: 'wie als dasselbe schlimmer besser weniger mehr verglichen genauso',
  opinion:
    'finde denke glaube meinung ehrlich_gesagt fuhle wahrheit tatsache offensichtlich zugeben naturlich stimme meiner',
  be: 'ist sind sein bin bist seid war waren gewesen',
  proud: 'stolz stolze mitstreiter* wir_nennen schwestern bruder uns_selbst selbstbezeichnung',
};
