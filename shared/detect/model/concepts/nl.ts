import type { Lexicon } from './concept.ts';

export const nl: Lexicon = {
  group: `vrouw vrouwen meisjes vrouwelijke homo homo_s homoseksuel* lesbisch* lesbienne* lesbo_s biseksuel* lhbt* transgender* transseksuel*
    trans_personen transvrouw* transman* transmensen transpersonen trans_mensen immigrant* migrant* vluchteling* asielzoeker* buitenlander*
    allochto* moslim* moslima* islam islamiet* islamitisch* jood joden joodse jodin hindoe* sikh* boeddhist* christen christenen katholiek*
    zwarte zwarten zwarte_mensen zwarte_mannen zwarte_vrouwen blanken witte_mensen aziat* aziatisch* afrikan* afrikaans* arabier* arabisch*
    mexican* latino_s chinees chinezen chinese japanner* japans* indier indiers pakistan* turk turken turkse marokkaan marokkanen marokkaanse
    polen pool poolse roemeen roemenen roemeense bulgar* syrier syriers syrische afghaan afghanen afghaanse irak* iraan* iranier* somalier*
    somalische nigeriaan* algerijn* tunesier* egyptenar* alban* roma sinti minderhed* minderheid gehandicapt* mindervalid* invalid*
    autist autisten autistisch* doven dove_mensen slechthorend* blinden blinde_mensen rolstoelgebruiker* bejaard* ouderen surinam* antillian*
    congolez* russen oekrain* israeli* palestijn* nieuwkomer* statushouder* mensen_met_een_beperking mensen_van_kleur gekleurde_mensen
    vreemdeling* zigeuner* atheist* meisje huisvrouw* huismoeder* alleenstaande_moeders vrouwmens vrouwvolk homo_koppel* holebi*
    lesbische queer queers non_binair* nonbinair* intersekse lgbtq* lhbti* transvrouw transman trans_vrouw* trans_man* transjongeren
    immigratie immigranten* moskee* synagoge* koran judaisme israelieten zionist* gekleurde* gekleurden donkere_mensen donkere_man
    donkere_huidskleur bruine_mensen witte_mannen blanke* arabische oosterling* oost_europ* oostblokker* ethiop* eritre* ghanes* kongolees*
    congolese kongolezen jamaica* haiti* vietname* filipijn* thaise bangladesh* libanees libanezen koerd* koerden woonwagenbewoner*
     gehandicapte gehandicapten kinderen_met_een_beperking beperkte_mensen lichamelijk_beperkt* verstandelijk_beperkt*
    mensen_met_beperking autisme downsyndroom mongool_kind dove doofstom* blinde slechtziend* rolstoel* dwergen kleine_mensen bejaarden
    senioren oudere_mensen oudjes gepensioneerden hoofddoek* boerka* hidjab* etnisch* nieuwe_belgen nieuwe_nederlanders niet_westers*
    medelanders turkse_mensen marokkaanse_jongeren marokkaanse_mensen marokkanen* zwarte_man zwarte_vrouw zwarte_kinderen zwarte_meisjes
    joodse_mensen islamieten
    persoon_met_een_beperking man_met_een_beperking vrouw_met_een_beperking met_een_handicap`,
  slur: `avxxre avxxref arcre xebrfwre* fcyrrgbbt fcyrrgbtra xhgznebxxnna* xhgznebxxnara znebpnva* zbppre zbppreb zbppreb_f tenpug
    cbg_raqr yvccbcvpn cbg cbggra synccvr unyny_nnc xbeabgre* fzbhf fzbhfra wbqrayvwre wbqrayvrq trvgrarhxre* trvgra_arhxre xnnfxbc* 
    zbatby zbatbyra zbatbby zbatbbygwr xnaxreubzb* xnaxrewbbq* xnaxrewbqra xnaxreghex* xnaxrezbfyvz* xnaxreohvgraynaqre* nncwrfynaq mnaqarter* mnaqavxxre*
    avxxreg* svxxre* syvxxre syvxxref zvrgwr unaqvxnc fcnfg fcnfgra genal genaavr* ubre ubrera fyrg fyrggra xhgjvws xhgjvwira
    wncare_ovyyra puvarrfwr_onyyra xhgghexra xhgghex xhgwbqra xhgwbbq zbfyvzghvt xhgzbfyvz* glrhfzbfyvz* xhgubzb* ubzbghvt ivrmr_unaqvpnc`,
  loose: `kunstenaar* kapitalist* communist* socialist* liberalen conservatie* politic* journalist* leraar leraren leerkracht* bankier* advocat*
    vegan* veganist* vegetarier* hipster* gamer* fietser* automobilist* supporters fans toerist* roker* studenten politie agenten huisbaz*
    manager* bazen buren buurman loodgieter* verpleeg* ingenieur* programmeur* ambtenar* influencer* nazi_s fascist* voetbalfans hooligans
    miljardair* miljonair* vleeseters hardlopers pendelaars zangers acteurs boekhouder* racisten seksisten extremisten linksen linkse
    linkse_partijen rechtse rechtse_partijen socialisten complotdenker* antivaxer* antivaxxer* ceo_s verkopers tandartsen dokters artsen
    rechters soldaten beroemdheden rappers dj_s youtubers makelaar* inspecteurs belastinginspecteurs parkeerwachters ontwikkelaars
    wetenschappers professoren leerlingen boeren jagers vissers golfers scheidsrechters voetballers spelers ouders mensen_die rijken
    rijke_mensen hippies punkers feminist* monarchisten royals`,
  thing: `pizza eten soep koffie thee auto auto_s bus trein treinen verkeer weer regen winter maandag maandagen film films serie series liedje
    liedjes muziek spel spelletje* telefoon laptop computer software printer boek boeken huiswerk examen examens sollicitatie tuin keuken
    koelkast stoel tafel bank schoenen jurk hemd sokken fiets weg wegen huis wortels broccoli paddenstoelen kaas bier wijn afwas was
    wasmachine muggen onkruid spinnen sneeuw hitte lawaai update updates app website wachtrij* vergadering* reclame* spruitjes ui uien
    groenten taart geur vliegtuig vlucht toetsenbord deadline wekker bug bugs code server bestand bestanden file files zetel lamp raam deur
    dak hek kast bed matras waterkoker broodrooster oven magnetron vaatwasser batterij oplader koptelefoon camera tablet scherm mailbox mail
    mails spam logo lettertype ontwerp roman vervolg aflevering plot einde album concert theater toneelstuk bar restaurant menu hamburger*
    friet frieten boterham rijst pasta vis fruit banaan appels chocolade snoep melk yoghurt sushi kool olijven ananas parkeren belasting
    belastingen rekening* factuur huur mist wind storm zomer herfst ochtend ochtenden dinsdag woensdag donderdag vrijdag kater hoofdpijn griep
    tandpijn wespen wesp mieren motten meeuwen duiven broek jeans jas muts kapsel verf behang tapijt lift roltrap brug snelweg wegenwerken
    stofzuiger video_s filmpje filmpjes meme memes spreadsheet wachtwoord* oploskoffie`,
  you: 'jij je jou jouw jullie u uw jezelf gij',
  they: `zij ze hun hen die dat_volk dat_soort dit_soort die_mensen deze_mensen zulke_mensen dat_slag zulk_volk jullie_soort zulk zulke dat_volkje
    die_lui die_gasten dat_gedoe dit_volk soort_mensen dat_slag_mensen wezens zulke_wezens die_soort`,
  one: `hij haar hem iemand deze_man deze_vrouw die_vent die_kerel mijn_buurman mijn_baas mijn_broer mijn_zus deze_persoon die_man die_vrouw
    die_gast kerel vent scheidsrechter baas huisbaas ex buurman buurvrouw collega oom tante broer zus`,
  we: 'ik wij we mijn onze ons mij me mezelf onszelf',
  hate: `haat haten haatte gehaat veracht* verafschuw* verfoei* walg walgen walgt walging heb_een_hekel hekel_aan kan_niet_uitstaan niet_uitstaan
    niet_luchten misselijk_van kots_van kotsen_van ben_ziek_van spuugzat beu zat spuug_op spuwen_op niet_verdragen afkeer word_ziek_van
    ergeren_mij minacht* haten* hekel afschuw afschuwelijk_vind verachting minachting verafschuwen bloed_kookt kookt razend woest woedend
    afstotelijk afstoten kotsen overgeven braken onwel misselijk misselijkmakend kan_niet_tegen niet_tegen verdraag_ze_niet niet_zien
    kan_ze_niet niet_uit_kan_staan pest_aan de_pest_aan schijt_aan rauw lust_ze_rauw spuug* spuw* spugen jeuk_van kriebels irriteer* irriteren
    erger_mij ergeren gruwel* gruw word_ziek haat_aan niks_hebben_met moet_niets_hebben`,
  love: `hou hou_van houden houden_van houdt_van liefde bewonder* respect respecter* respecteer* steun steunen welkom waardeer* waarderen koester*
    omarm* vier vieren dank dankbaar geniet* bevriend geef_om geven_om dol_op gek_op bewondering bewonderen respecteren ondersteun* knuffel*
    kus trouwen_met trouw_met getrouwd vriend vrienden vriendin vriendschap solidair* solidariteit sta_achter achter_onze welkom_heten
    petje_af dankbaar* bescherm* verdedig* help helpen gezegend leve lang_leve dromen inspireer* trots_op`,
  bad: `walgelijk* weerzinwekkend* stom stomme dom domme minderwaardig* waardeloos waardeloze vies vieze smerig* vuil vuile slecht slechte lui
    luie achterlijk* gestoord* afschuwelijk* verschrikkelijk* vreselijk* abnorma* onnatuurlijk* gevaarlijk* primitie* barbaars* onbeschaafd*
    nutteloos nutteloze zielig onmenselijk* immore* pervers* ziek zieke ziekelijk* verrot* rot lelijk* hersenloos zwak zwakke stink stinken
    stinkt onwaardig verachtelijk* gek gekken hebzuchtig* gewelddadig* agressie* onrein zondig* giftig* laf laffe leugenachtig* corrupt*
    vergissing fout last_voor ruineren verpesten kapot_maken probleem bedreiging gevaar schande inferieur* wreed onbetrouwbaar* gluiperig*
    afstotelijk* afzichtelijk* weerzinwekkend stinkend* dommer domste stomste dommerik snugger_niet onnozel* hersenloze incompetent*
    onbekwaam* ellendig* gruwelijk* monsterlijk* barbaar barbaren ongeschoold* ongeletterd* laag_iq tweederangs* derderangs* ongeschikt*
    defect* ontaard* gedegenereerd* afwijkend* verknipt* psychopa* geestesziek* geestelijk_ziek stoornis hysterisch* bazig manipulatie*
    oneerlijk* achterbaks* sluw* gemeen gemene egoistisch* wrede brutaal vijandig* ongewassen onhygienisch* stank geur_van lelijkste luiaard*
    luiste werkschuw* verwend* vervloekt* vloek goddeloos goddeloze heiden* gruwel_voor tegennatuurlijk* raar rare vreemd_volk nep
    geen_hersens geen_verstand geen_moraal geen_manieren laagste ergste ondraaglijk* hopeloos hopeloze belachelijk* schaamte schandvlek
    bedreigend* gevaarlijke deugen_niet deugt_niet deugen_nergens tot_last last luiheid hebzucht vuiligheid vuilakken smeerlap* viezerik*
    onzedelijk* verdorven* duivels* slechterik* ondermaats* klaploper*`,
  beast: `ongedierte rat ratten parasi* dier dieren beest beesten untermensch* onmensen uitschot tuig plaag pest ziekte ziektes kakkerlak* afval
    vuilnis vuiligheid varken varkens zwijn* hond honden aap apen kanker kankergezwel virus insect insecten maden ongedierten bloedzuiger*
    slang slangen vee gespuis luizen schimmel* gezwel drek slijm stront krapuul geteisem schorem schuim geen_mensen geen_mens
    minder_dan_mensen pissebed* sprinkhanen knaagdieren kakkerlak vlooien vlo bacterie* bacil* schimmels parasitair* aasgieren hyena*
    jakhalzen geiten ezels schapen kudde kuddes zwerm* horde hordes wezen creatuur creaturen monster monsters demonen demon duivel duivels
    wilden zombies aliens dingen uitwerpsel* mest drol drollen riool goot rotzooi rommel_volk rot_volk epidemie besmetting vervuiling smet
    gesel subhuman* primaten chimpansee* gorilla* baviaan* bavianen worm wormen levensvorm ongediertebestrijd* dierentuin tumor tumoren
    uitvaagsel schoelje* janhagel crapuul kanker_volk vuil_van`,
  good: `geweldig* prachtig* lief lieve aardig* gelijk gelijkwaardig* mooi mooie slim slimme knap knappe fantastisch* vriendelijk* briljant*
    waardevol* gul hardwerkend* eerlijk* goed goede leuk leuke dapper* getalenteerd* warm warme inspirerend* beste uitstekend* heerlijk*
    lekker* blij sterk* behulpzaam fatsoenlijk* vreedzaam mens mensen_zoals bijzonder* belangrijk* evenveel_waard dezelfde_rechten
    gelijke_rechten super fijn fijne tof toffe respectvol* beleefd* zorgzaam* loyaal loyale trouw betrouwbaar* bekwaam* begaafd* intelligent*
    beschaafd* waardig normaal normale natuurlijk_goed kostbaar* schat* zegen geschenk fantastische ongelooflijk* heerlijke charmant* elegant*
    grappig* interessant* vrolijk* moedig* held helden rolmodel* voorbeeld ster sterren winnaar* kampioen* verrijk* verrijking bijdrage
    draagt_bij diversiteit gelijkheid_voor mensenrechten waardigheid gastvrij* waardeert een_aanwinst aanwinst`,
  harm: `dood doden gedood dode doodgeschoten vermoord* schiet schieten neerschieten afschieten afgeschoten ophangen opgehangen hang verbrand*
    verbranden slaan geslagen sla neerslaan aanvallen moord moorden uitroei* uitgeroeid vergas* gas verdrink* verzuipen neersteken steken
    pijn_doen vernietig* wegvagen elimine* sterf sterven sterft creperen crepeer afslacht* slachten executeer* executie* onthoofd* bom bommen
    bombardeer* verpletter* wurg* verkracht* afmaken afgemaakt maak_je_af martel* overrijden lynch* castreer* kapotslaan de_nek strop keel
    uitgewist platbranden stuk_slaan in_elkaar steriliseer* in_brand slaag pak_slaag mes messen pistool geweer kogel kogels machete bijl hamer
    honkbalknuppel knuppel benzine molotov granaat dynamiet explosie* galg galgen lantaarnpaal lantaarnpalen guillotine bloed bloeden bloedbad
    lijk lijken kist graf graven begraaf begraven cremat* oven_in gaskamer* uitsterven uitgestorven verniel* verminken brandstichten
    in_brand_steken steek_hun platgebrand in_de_fik fik afranselen ranselen afrossen schoppen schop trappen trap klap klappen stomp stompen
    meppen mep aanval overhoop knal_ze knallen doodknallen doodslaan doodschop* doodtrappen doodsteken ophang* verdronken vergiftig* verstik*
    wurgen kelen onthoofden stenigen gestenigd kruisig* slachting genocide zuiver* zuivering afslachten afmaak* breek_zijn breken benen_breken
    les_leren een_lesje lesje boeten betalen_voor pakken_jullie pak_jullie opjagen jagen jacht hinderlaag pijn verwond* uitwissen weggevaagd
    van_de_kaart tegen_de_muur vuurpeloton onder_de_grond nekschot koud_maken koudgemaakt omleggen omgelegd kapotmaken kapot_schieten
    overhoopschieten omver verzuip* verdrinken liquideer*`,
  expel: `deporteer* deporteren gedeporteerd uitzetten uitgezet eruit buiten_gooien buitengooien oprotten rot_op opgerot ga_terug terug_naar
    terugsturen teruggestuurd het_land_uit verban* verbied* verboden weren geweerd opsluit* opgesloten sluit_ze_op verwijder* buiten_houden
    wegsturen weggestuurd wegjagen weggejaagd opdonderen weg_met moeten_weg naar_huis uit_ons_land ons_land_uit wegblijven afvoeren kooi
    kooien deportatie* uitgewezen uitwijzen uitzetting verdreven verdrijf verdrijven ballingschap remigratie verwijdering afgevoerd verscheep*
    opdrijven bijeendrijven drijf razzia razzia_s uitgejaagd wegpesten hoepel* opsodemieter* sodemieter* donder_op flikker_op lazer_op
    opkrassen wegwezen buitenzetten buitengezet zet_ze_buiten schop_ze trap_ze gooi_ze gooi_die de_zee_in land_uit grenzen_dicht grens_dicht
    uitgesloten uitsluiten niet_toegelaten blijf_weg verlaat_ons achter_tralies tralies gevangenis kamp kampen concentratiekamp* getto keten
    ketens ketenen slaaf slaven slavernij plantage verdwijn* verdwenen verlost kwijt kwijtraken van_af zonder_hen zwijgen_opleggen snoer
    mond_snoeren rotten_weg wegrotten kruip_terug kruipen eigen_land eigen_landen apenland`,
  right: `verdien* recht rechten hoort_hier horen_hier thuis_horen thuishoren hoort horen mag mogen toegelaten plaats_in geen_plaats stemmen
    stemrecht toegang gelijkheid bescherming behandel* vertrouw* aannemen werven bestaan ademen hier_wonen controle dienen gehoorzam*
    bestaansrecht gediend burgerschap nationaliteit paspoort ziekteverzekering adopteren kinderen_krijgen kinderen_opvoeden opvoeden
    voortplanten stem kiesrecht baan banen werk_vinden gelijk_loon loon kansen vrijheid waard waardigheid_van rechtvaardigheid regeren leiden
    gehoorzamen onderwerp* onderdanig* bedienen keuken fornuis aanrecht poetsen tweederangsburger* genade medelijden mededogen begrip verdient
    verdienen gelijken gelijkgesteld`,
  must: `moet moeten zou zouden dien hoef laten_we laat_ons tijd_om wil willen graag hoop wens wensen iemand_moet zal_moeten moest moesten
    dienen_te hoort_te zou_moeten zouden_moeten hoog_tijd tijd_dat het_is_tijd liefst liever zou_willen graag_zien kan_iemand kunnen_we
    alsjeblieft alstublieft wenste hopelijk laat laten mogen_ze zal_eens iemand`,
  not: `niet geen nooit niemand niets zonder noch nergens nauwelijks nee amper niks geenszins allerminst helemaal_niet allang_niet weiger weigeren
    stop stopt gestopt ontbreekt nul onmogelijk evenmin geen_enkele`,
  say: `zei zegt zeggen gezegd zeiden noemt noemen noemde noemden genoemd schreef schrijft schrijven geschreven riep roepen riepen roept schreeuw*
    beweer* beweren beweerde tweet tweette opmerking* reactie reacties uitspraak uitspraken zin woord woorden citaat geciteerd bericht post
    postte slogan leuze leuzen kop vroeg vraagt gehoord hoorde las gelezen zong zongen spandoek uitdrukking term antwoordde uit uitte vertel*
    verklaar* melden meldt stelde stelt opmerkt mompel* scandeer* scandeert zingen zingt lied_over liedtekst tier tieren tiert schelden scheld
    scheldt gescholden uitscheld* uitgescholden uitgemaakt maakte_grap grap grappen grapte vergelijk* vergeleken verwijs* omschrijf*
    omschreven pamflet* flyer poster affiche krantenkop berichten bericht_met sms appje tweets hashtag termen scheldwoord* zegt_dat denkt_dat
    gelooft_dat beweert_dat
    pretend* volhoud* rondvertel*`,
  denounce: `onaanvaardbaar* onacceptabel* verkeerd racist* racistisch* racisme seksist* seksisme homofo* transfo* islamofo* antisemit* haatspraak
    haatzaai* haatdragend* bekrompen schandalig* veroordeel* veroordelen niet_oke niet_ok kwetsend* beledig* hoe_durf* vooroorde* discrimin*
    stereotyp* hatelijk* stop_met gemeld aangifte klopt_niet onwaar leugen leugens vals onzin onwetend* achterhaald schadelijk* xenofo*
    vreemdelingenhaat geen_excuus verwerpelijk* opkomen_voor kom_op_voor geschokt protest* tegen afkeurenswaardig* validis* kan_echt_niet
    niet_door_de_beugel onterecht schandelijk schaam schamen schaamde beschamend schaamteloos verontwaardig* walgelijk_om erg_om verdrietig
    triest doet_pijn breekt_mijn_hart oneerlijk_dat onrecht onrechtvaardig* pesten pest_je gepest pesterij* treiter* misbruik lastiggevallen
    intimidat* aanzetten_tot aanzet_tot opruiing haatmisdrijf haatmisdrij* veroordeling ontslagen_omdat geschorst geblokkeerd verbannen_van
    gewist verwijderd_de excuses verontschuldig* ontslag_nemen aftreden opstappen hekel_aan_racis* betogen betoging manifestatie
    strijden_tegen strijd_tegen ingaan_tegen nooit_meer niet_grappig geen_grap niet_waar verzinsel* fabel* mythe mythes absurd laster
    demoniser* ontmenselijk* onderdruk* vervolg* wit_suprematis* neonazi* extreemrechts extremist haters intoleran* onverdraagzaam* bekrompen*
    dom_gezever geen_plaats_hier nultolerantie politie slachtoffer slachtoffers getuig* racismevrij aangeven verzet`,
  swear: `verdomme verdomd* godver* shit kut klote fuck fucking tering tyfus klere rot kloten verrekte jezus kak pokke wtf potver* verdorie kutzooi
    klotezooi godverdomme godverdegodver teringzooi kolere kankerzooi fock fok pleuris sodeju gvd jezus_christus hoerenzoon verrek donders
    schijt reet rotzooi bagger`,
  insult: `idioot idioten eikel eikels klootzak* lul lullen loser losers sukkel sukkels sul sufferd sufferds debiel* imbeciel* hufter* lafaard*
    leugenaar* mafkees mafkezen dombo* clown clowns trut rotzak* etter* schurk* zak hondenkop lapzwans* onbenul* klojo klungel* lulhannes
    mongool_jij dwaas dwazen zot zotten onnozelaar* stommeling* stommerik* schoft schoften schooier* tuig_jij boerenlul drol_jij hypocriet*
    verrader* dronkaard dikzak vetzak trol zeikerd* zeurpiet smeerlap kreng secreet galbak zakkenwasser kluns flapdrol boef boeven
    oplichter_jij bedrieger*`,
  will: `ga gaan zal zullen straks binnenkort morgen vanavond ooit kom_je kom_jullie ik_kom staan_klaar gaan_we gaan_wij wacht_maar wacht_even
    vroeg_of_laat volgende_keer kan_niet_wachten kijk_uit pas_op uitkijken zweer_het ik_zweer beloof ik_beloof de_dag gewapend klaar_om
    komt_de_dag`,
  crime: `crimineel criminelen criminele terroris* verkrachter* dief dieven steel stelen steelt stal invasie overnemen overspoel* verdring*
    omvolking vervang* jihad* pedofiel* pedo pedo_s fraude* bedrieg* oplichter* bende bendes moordenaar* profiteur* profiteren uitkering
    uitkeringen onze_banen kweken fokken binnenval* misdadig* misdadiger* islamiser* tsunami_van leegzuig* uitvreter* moordenaars terreur
    terrorisme isis taliban drugsdealer* dealers smokkel* mensenhandel* pooier* prostitu* oplichterij zwendel* plunder* plunderaars rover*
    overval* inbreker* zakkenroller* vandal* illegalen veroveren verovering koloniser* bezet bezetten overrompel* vervanging vermenigvuldig*
    voortplanten_zich geboortecijfer* kinderlokker* kindermisbruik* misbruiken_kinderen corrumper* indoctrin* hersenspoel* ronsel*
    verspreiden_ziekt* beheersen beheers_de controleren_de controleren_alles heersen_over bezitten_de_banken complot samenzwering samenzweer*
    belastinggeld onze_centen onze_belasting leven_op_onze leven_van_onze leeg_zuigen klaplopen uitzuigers subsidies gratis_geld pakken_onze
    pikken_onze stelen_onze vernietigen_onze eremoord* sharia verraden verraad vijand vijanden indringer* binnendring* ondermijn* ontvoer*
    stelend liegen ze_liegen`,
  all: `alle allemaal elke elk ieder iedere altijd alleen typisch iedereen alles hele heel totaal een_voor_een allen de_meeste stuk_voor_stuk
    stelletje bende_van stuk allen_samen de_hele_bende hele_bende bende zootje hoop niets_dan niets_anders_dan enkel_maar louter geboren
    altijd_al van_nature in_het_bloed zonder_uitzondering ras heel_dat allemaal_samen laatste_van`,
  ask: 'waarom wat hoe wie wanneer welke of_niet',
  than: `als zoals dan dezelfde erger beter minder meer vergeleken net_als vergelijkbaar niet_meer_dan niets_meer_dan lager_dan onder beneden
    superieur boven_alle gelijk_aan`,
  opinion: `vind vinden denk denken geloof mening eerlijk_gezegd voel waarheid feit duidelijk toegeven natuurlijk eens volgens_mij persoonlijk
    overtuigd overtuiging naar_mijn_mening in_mijn_ogen als_je_het_mij_vraagt zeg_wat_je_wilt laten_we_eerlijk eerlijk_zijn noem_me_ouderwets
    iedereen_weet we_weten_allemaal niemand_durft durf_te_zeggen recht_op_mijn_mening lijkt lijken meen vermoed zeker onmiskenbaar wetenschap
    bewezen feiten feiten_zijn`,
  be: 'is zijn ben bent was waren geweest wordt worden',
  proud: `trots mijn_mede mede wij_noemen zusters broeders onszelf_een geuzennaam pride pride_maand gelukkig_zo koninginnen koningin wen_er_maar
    uit_de_kast onze_term ons_woord zus_van mijn_mensen van_de_ene gay_parade vlag opgeheven_hoofd eigen_woord`,
};
