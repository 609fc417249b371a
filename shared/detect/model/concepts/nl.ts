import type { Lexicon } from './concept.ts';

export const nl: Lexicon = {
  group: `vrouw vrouwen meisjes vrouwelijke homo homo_s homoseksuel* lesbisch* lesbienne* lesbo_s biseksuel* lhbt* transgender* transseksuel*
    trans_personen transvrouw* transman* transmensen transpersonen trans_mensen immigrant* migrant* vluchteling* asielzoeker* buitenlander* allochto* moslim* moslima*
    islam islamiet* islamitisch* jood joden joodse jodin hindoe* sikh* boeddhist* christen christenen katholiek* zwarte zwarten zwarte_mensen zwarte_mannen zwarte_vrouwen
    blanken witte_mensen aziat* aziatisch* afrikan* afrikaans* arabier* arabisch* mexican* latino_s chinees chinezen chinese japanner* japans* indier indiers pakistan* turk turken turkse
    marokkaan marokkanen marokkaanse polen pool poolse roemeen roemenen roemeense bulgar* syrier syriers syrische afghaan afghanen
    afghaanse irak* iraan* iranier* somalier* somalische nigeriaan* algerijn* tunesier* egyptenar* alban* roma sinti
    minderhed* minderheid gehandicapt* mindervalid* invalid* beperking autist autisten autistisch* doven dove_mensen slechthorend* blinden
    blinde_mensen rolstoelgebruiker* bejaard* ouderen surinam* antillian* congolez* russen oekrain* israeli* palestijn* nieuwkomer*
    statushouder* mensen_met_een_beperking mensen_van_kleur gekleurde_mensen vreemdeling* zigeuner* atheist*`,
  slur: `avxxre avxxref arcre xebrfwre* fcyrrgbbt fcyrrgbtra xhgznebxxnna* xhgznebxxnara znebpnva* zbppre zbppreb zbppreb_f tenpug
    cbg_raqr yvccbcvpn cbg cbggra synccvr unyny_nnc xbeabgre* fzbhf fzbhfra wbqrayvwre wbqrayvrq trvgrarhxre* trvgra_arhxre xnnfxbc* 
    zbatby zbatbyra zbatbby zbatbbygwr xnaxreubzb* xnaxrewbbq* xnaxrewbqra xnaxreghex* xnaxrezbfyvz* xnaxreohvgraynaqre* nncwrfynaq mnaqarter* mnaqavxxre*
    avxxreg* svxxre* syvxxre syvxxref zvrgwr unaqvxnc fcnfg fcnfgra genal genaavr* ubre ubrera fyrg fyrggra xhgjvws xhgjvwira
    wncare_ovyyra puvarrfwr_onyyra xhgghexra xhgghex xhgwbqra xhgwbbq zbfyvzghvt xhgzbfyvz* glrhfzbfyvz* xhgubzb* ubzbghvt ivrmr_unaqvpnc`,
  loose: `kunstenaar* kapitalist* communist* socialist* liberalen conservatie* politic* journalist* leraar leraren leerkracht* bankier*
    advocat* vegan* veganist* vegetarier* hipster* gamer* fietser* automobilist* supporters fans toerist* roker* studenten politie agenten
    huisbaz* manager* bazen buren buurman loodgieter* verpleeg* ingenieur* programmeur* ambtenar* influencer* nazi_s fascist*
    voetbalfans hooligans miljardair* miljonair* vleeseters hardlopers pendelaars zangers acteurs boekhouder* racisten seksisten extremisten`,
  thing: `pizza eten soep koffie thee auto auto_s bus trein treinen verkeer weer regen winter maandag maandagen film films serie series
    liedje liedjes muziek spel spelletje* telefoon laptop computer software printer boek boeken huiswerk examen examens sollicitatie tuin keuken
    koelkast stoel tafel bank schoenen jurk hemd sokken fiets weg wegen huis wortels broccoli paddenstoelen kaas bier wijn afwas was
    wasmachine muggen onkruid spinnen sneeuw hitte lawaai update updates app website wachtrij* vergadering* reclame* spruitjes
    ui uien groenten taart geur vliegtuig vlucht toetsenbord deadline wekker bug bugs code server bestand bestanden file files`,
  you: 'jij je jou jouw jullie u uw jezelf gij',
  they: 'zij ze hun hen die dat_volk dat_soort dit_soort die_mensen deze_mensen zulke_mensen dat_slag zulk_volk jullie_soort',
  one: 'hij haar hem iemand deze_man deze_vrouw die_vent die_kerel mijn_buurman mijn_baas mijn_broer mijn_zus deze_persoon',
  we: 'ik wij we mijn onze ons mij me mezelf onszelf',
  hate: `haat haten haatte gehaat veracht* verafschuw* verfoei* walg walgen walgt walging heb_een_hekel hekel_aan kan_niet_uitstaan niet_uitstaan niet_luchten
    misselijk_van kots_van kotsen_van ben_ziek_van spuugzat beu zat spuug_op spuwen_op niet_verdragen afkeer word_ziek_van ergeren_mij minacht*`,
  love: `hou hou_van houden houden_van houdt_van liefde bewonder* respect respecter* respecteer* steun steunen welkom waardeer* waarderen koester* omarm* vier
    vieren dank dankbaar geniet* bevriend geef_om geven_om`,
  bad: `walgelijk* weerzinwekkend* stom stomme dom domme minderwaardig* waardeloos waardeloze vies vieze smerig* vuil vuile slecht slechte lui luie achterlijk*
    gestoord* afschuwelijk* verschrikkelijk* vreselijk* abnorma* onnatuurlijk* gevaarlijk* primitie* barbaars* onbeschaafd* nutteloos nutteloze zielig
    onmenselijk* immore* pervers* ziek zieke ziekelijk* verrot* rot lelijk* hersenloos zwak zwakke stink stinken stinkt onwaardig verachtelijk* gek gekken
    hebzuchtig* gewelddadig* agressie* onrein zondig* giftig* laf laffe leugenachtig* corrupt* vergissing fout last_voor
    ruineren verpesten kapot_maken probleem bedreiging gevaar schande inferieur* wreed onbetrouwbaar* gluiperig*`,
  beast: `ongedierte rat ratten parasi* dier dieren beest beesten untermensch* onmensen uitschot tuig plaag pest ziekte ziektes kakkerlak* afval vuilnis vuiligheid
    varken varkens zwijn* hond honden aap apen kanker kankergezwel virus insect insecten maden ongedierten bloedzuiger* slang slangen vee gespuis
    luizen schimmel* gezwel drek slijm stront krapuul geteisem schorem schuim geen_mensen geen_mens minder_dan_mensen pissebed* sprinkhanen`,
  good: `geweldig* prachtig* lief lieve aardig* gelijk gelijkwaardig* mooi mooie slim slimme knap knappe fantastisch* vriendelijk* briljant* waardevol*
    gul hardwerkend* eerlijk* goed goede leuk leuke dapper* getalenteerd* warm warme inspirerend* beste uitstekend* heerlijk* lekker* blij sterk* behulpzaam
    fatsoenlijk* vreedzaam mens mensen_zoals bijzonder* belangrijk* evenveel_waard dezelfde_rechten gelijke_rechten super fijn fijne tof toffe`,
  harm: `dood doden gedood dode doodgeschoten vermoord* schiet schieten neerschieten afschieten afgeschoten ophangen opgehangen hang
    verbrand* verbranden slaan geslagen sla neerslaan aanvallen moord moorden uitroei* uitgeroeid vergas* gas verdrink* verzuipen neersteken steken
    pijn_doen vernietig* wegvagen elimine* sterf sterven sterft creperen crepeer afslacht* slachten executeer* executie* onthoofd* bom bommen
    bombardeer* verpletter* wurg* verkracht* afmaken afgemaakt maak_je_af martel* overrijden lynch* castreer* kapotslaan de_nek
    strop keel uitgewist platbranden stuk_slaan in_elkaar steriliseer* in_brand slaag pak_slaag`,
  expel: `deporteer* deporteren gedeporteerd uitzetten uitgezet eruit buiten_gooien buitengooien oprotten rot_op opgerot ga_terug terug_naar terugsturen teruggestuurd
    het_land_uit verban* verbied* verboden weren geweerd opsluit* opgesloten sluit_ze_op verwijder* buiten_houden wegsturen weggestuurd wegjagen weggejaagd
    opdonderen weg_met moeten_weg naar_huis uit_ons_land ons_land_uit wegblijven afvoeren kooi kooien`,
  right: `verdien* recht rechten hoort_hier horen_hier thuis_horen thuishoren hoort horen mag mogen toegelaten plaats_in geen_plaats stemmen stemrecht
    toegang gelijkheid bescherming behandel* vertrouw* aannemen werven bestaan ademen hier_wonen controle dienen gehoorzam* bestaansrecht gediend`,
  must: 'moet moeten zou zouden dien hoef laten_we laat_ons tijd_om wil willen graag hoop wens wensen iemand_moet zal_moeten',
  not: 'niet geen nooit niemand niets zonder noch nergens nauwelijks nee amper',
  say: `zei zegt zeggen gezegd zeiden noemt noemen noemde noemden genoemd schreef schrijft schrijven geschreven riep roepen riepen roept schreeuw* beweer* beweren
    beweerde tweet tweette opmerking* reactie reacties uitspraak uitspraken zin woord woorden citaat geciteerd bericht post postte slogan leuze leuzen kop
    vroeg vraagt gehoord hoorde las gelezen zong zongen spandoek uitdrukking term antwoordde`,
  denounce: `onaanvaardbaar* onacceptabel* verkeerd racist* racistisch* racisme seksist* seksisme homofo* transfo* islamofo* antisemit* haatspraak
    haatzaai* haatdragend* bekrompen schandalig* veroordeel* veroordelen niet_oke niet_ok kwetsend* beledig* hoe_durf* vooroorde* discrimin*
    stereotyp* hatelijk* stop_met gemeld aangifte klopt_niet onwaar leugen leugens vals onzin onwetend* achterhaald schadelijk* xenofo* vreemdelingenhaat
    geen_excuus verwerpelijk* opkomen_voor kom_op_voor geschokt protest* tegen afkeurenswaardig* validis* kan_echt_niet niet_door_de_beugel onterecht`,
  swear:
    'verdomme verdomd* godver* shit kut klote fuck fucking tering tyfus klere rot kloten verrekte jezus kak pokke wtf potver* verdorie',
  insult: `idioot idioten eikel eikels klootzak* lul lullen loser losers sukkel sukkels sul sufferd sufferds debiel* imbeciel* hufter* lafaard* leugenaar*
    mafkees mafkezen dombo* clown clowns trut rotzak* etter* schurk* zak hondenkop lapzwans* onbenul*`,
  will: 'ga gaan zal zullen straks binnenkort morgen vanavond ooit kom_je kom_jullie ik_kom staan_klaar',
  crime: `crimineel criminelen criminele terroris* verkrachter* dief dieven steel stelen steelt stal invasie overnemen overspoel* verdring* omvolking vervang* jihad*
    pedofiel* pedo pedo_s fraude* bedrieg* oplichter* bende bendes moordenaar* profiteur* profiteren uitkering uitkeringen onze_banen kweken fokken binnenval*
    misdadig* misdadiger* islamiser* tsunami_van leegzuig* uitvreter*`,
  all: 'alle allemaal elke elk ieder iedere altijd alleen typisch iedereen alles hele heel totaal een_voor_een allen de_meeste stuk_voor_stuk stelletje bende_van',
  ask: 'waarom wat hoe wie wanneer welke of_niet',
  than: 'als zoals dan dezelfde erger beter minder meer vergeleken net_als',
  opinion:
    'vind vinden denk denken geloof mening eerlijk_gezegd voel waarheid feit duidelijk toegeven natuurlijk eens volgens_mij',
  be: 'is zijn ben bent was waren geweest wordt worden',
  proud: 'trots mijn_mede mede wij_noemen zusters broeders onszelf_een geuzennaam',
};
