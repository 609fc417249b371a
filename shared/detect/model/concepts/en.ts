import type { Lexicon } from './concept.ts';

export const en: Lexicon = {
  group: `women woman females girls men_of_colo* women_of_colo* people_of_colo* gay gays gay_people gay_men homosexual* lesbian* bisexual*
    queer_people lgbt* trans trans_people trans_women trans_men transgender* transsexual* immigrant* migrant* refugee* asylum_seeker*
    foreigner* muslim* islam islamic jew jews jewish hindu* sikh* buddhist* christian* catholic* black_people black_men black_women blacks
    white_people asian* african* arab arabs arabic mexican* latino* latina* hispanic* chinese japanese korean* indian* pakistani* turk turks
    turkish moroccan* polish_people pole poles romanian* bulgarian* syrian* afghan* iraqi* iranian* somali* nigerian* algerian* tunisian*
    egyptian* albanian* roma sinti traveller_people minority minorities ethnic_minorit* disabled_people autistic_people
    deaf_people blind_people wheelchair_user* people_with_disabilit* mentally_ill native_americans indigenous_people aboriginal* old_people
    elderly black_person black_man black_woman brown_people russian* ukrainian* israeli* palestinian* atheist* newcomer* girl housewife
    housewives single_mothers feminine gay_man gay_person gay_couple queers queer non_binary nonbinary intersex lgbtq* lgbti*
    transwom* trans_woman trans_man trans_kids trans_girls trans_rights immigration foreign_people foreign_workers muslima*
    mosque mosques synagogue quran koran judaism judaic israelis zionist* hindus sikhs black_girl black_girls black_boy black_kids black_folk
    brown_men non_whites nonwhites white_men white_women caucasian* arabian* middle_eastern* eastern_european* ethiopian* eritrean*
    congolese ghanaian* jamaican* haitian* cuban* colombian* brazilian* vietnamese filipino* thai_people bangladeshi* sri_lankan* lebanese
    kurd kurds kurdish gypsy gypsies romani disabled_person disabled_child* handicapped wheelchair* people_in_wheelchairs
    autistics autism down_syndrome blind_person dwarf* short_people mentally_disabled amputee* elderly_people old_folk
    pensioners hijab* headscar* burqa* people_of_color
    transmen transman the_disabled being_disabled am_disabled you_are_disabled he_is_disabled she_is_disabled disabled_man disabled_men
    disabled_woman disabled_women disabled_kid* disabled_folk disabled_veteran* mentally_disabled physically_disabled with_disabilities people_with_disabilities
    a_disability ethnic_group* ethnic_people deaf_person deaf_man the_deaf old_people
    disabled_ppl black_ppl trans_ppl gay_ppl white_ppl brown_ppl disabled_folks trans_folks trans_folk gay_folks black_folks`,
  slur: `avttre* avttn* snttbg* snt qlxr qlxrf cnxv cnxvf puvax puvaxf xvxr xvxrf fcvp fcvpf genaal genaavr* ergneq ergneqf jrgonpx*
    gbjryurnq* entjrnq* fnaqavttre* tbbx tbbxf pbba pbbaf penpxre_fphz tlccb tlccbf zhmmvr zhmmvrf zhqfunex* jbt jbtf pevccyr_fphz
    juber fyhg fyhgf phag phagf ovgpurf urfur furznyr furznyrf zbatbybvq zbatbybvqf fcnm fcnmm qnexvr qnexvrf wnc wncf juberf wvtnobb* srzvanmv*`,
  loose: `artist* capitalist* communist* socialist* liberal liberals conservative* democrats republicans politician* journalist* teacher* banker*
    lawyer* vegan* vegetarian* hipster* gamer* cyclist* driver* fans supporters tourist* smoker* students police cops landlord* manager*
    bosses neighbour* neighbor* plumber* nurse* nurses engineer* engineers programmer* bureaucrat* influencer* nazis fascists football_fans
    hooligans billionaires millionaires meat_eaters runners commuters singers actors accountants racists sexists bigots homophobes extremists
    socialists libs leftists lefties left_wing right_wing tories conspiracy_theorists antivaxxers anti_vaxxers flat_earthers ceos recruiters
    salesmen dentists doctors surgeons bureaucrats judges soldiers celebrities rappers djs youtubers streamers estate_agents agents inspectors
    traffic_wardens wardens bankers developers scientists academics professors pupils mathematicians farmers hunters anglers golfers referees
    footballers players parents people_who_talk rich_people hippies goths punks feminists monarchists royals creationists`,
  thing: `pizza food soup coffee tea car cars bus train trains traffic weather rain winter monday mondays movie movies film films show series song
    songs music game games phone laptop computer software printer book books homework exam exams job_interview garden kitchen fridge chair
    table sofa shoes dress shirt socks bike road roads house carrots broccoli mushrooms cheese beer wine dishes laundry washing_machine
    mosquitoes weeds spiders snow heat noise update updates app website queue queues meeting meetings advert adverts onions vegetables cake
    smell plane flight keyboard deadline alarm_clock bug bugs code server disk file files couch lamp window door roof fence shelf bed mattress
    kettle toaster oven microwave dishwasher battery charger headphones camera tablet monitor screen inbox email emails spam logo font design
    book_cover novel sequel episode plot ending album concert theatre play bar restaurant menu burger burgers fries sandwich rice pasta fish
    fruit fruits banana apples chocolate candy milk yoghurt sushi cabbage olives pineapple parking taxes tax bill bills invoice rent
    weather_forecast fog wind storm summer autumn morning mornings tuesday wednesday thursday friday hangover headache cold flu toothache
    wasps wasp ants moths seagulls pigeons trousers jeans jacket hat sneakers haircut paint wallpaper carpet elevator escalator bridge
    motorway road_works roadworks vacuum_cleaner video videos meme memes word_processor spreadsheet powerpoint password passwords`,
  you: 'you your yours yourself yourselves u ur',
  they: `they them their theirs those these those_people these_people that_lot this_lot their_kind your_kind they_re they_ve they_d that_kind
    those_kind that_sort this_sort such_people people_like_that your_lot these_creatures such_creatures creatures`,
  one: `he she him her his someone somebody this_person that_person guy this_man this_woman my_neighbour my_boss my_brother my_sister this_guy
    that_guy that_man that_woman dude bloke bro referee boss landlord ex neighbour neighbor colleague uncle aunt brother sister`,
  we: 'i we my our us me mine ours myself ourselves',
  hate: `hate hates hated hating despise* loathe* detest* can_t_stand can_not_stand cannot_stand sick_of disgusted_by disgust_me disgusts_me
    make_me_sick makes_me_sick fed_up_with tired_of hatred abhor* resent* repulse* want_nothing_to_do loath* loathing revulsion repel repels
    repelled repulsion disgust contempt scorn despis* detestable can_t_bear cannot_bear can_t_take can_t_look_at make_me_vomit makes_me_vomit
    want_to_vomit throw_up puke vomit creeps give_me_the_creeps nauseous nauseate* sickens sickening sick_to_my_stomach hateful_of spit_on
    spit_at rage furious boils blood_boil enrage* infuriat* not_a_fan dislike dislikes disliked disliking cant_stand cant_bear hating_on
    wish_death piss_me_off pisses_me_off tired_of_these bother_me annoy* irritat* aversion`,
  love: `love loves loved loving like_being adore* admire* respect* support* welcome* appreciate* cherish* embrace* celebrate* thank* thankful
    grateful enjoy* friends_with care_about adored adores fond_of proud_of beloved admiration admiring respected respecting supporting
    supportive hug hugs kiss marry married_to marrying friends friend friendship solidarity stand_with welcomed welcoming hats_off grateful_to
    protect protects protecting defend defends defending help helping bless long_live cheer_for care_for inspire inspires dreams`,
  bad: `disgusting vile stupid inferior worthless dirty filthy evil lazy dumb gross repulsive repugnant awful terrible horrible abnormal unnatural
    dangerous primitive savage* backward* uncivilised uncivilized useless pathetic inhuman immoral perverse pervert* sick rotten ugly
    brainless idiotic retarded weak smelly stink stinks nasty unworthy despicable deplorable crazy mad insane deceitful greedy violent
    aggressive ignorant unclean wicked sinful toxic abominable unbearable cowardly dishonest corrupt mistake freak freaks burden ruin ruining
    ruined destroying problem threat_to menace shameful revolting repelling stinking dumbest stupidest dumber thick dense clueless spineless
    incompetent incapable lousy horrid hideous atrocious appalling dreadful ghastly gruesome monstrous barbaric barbarian* uncultured
    uneducated illiterate unintelligent low_iq subpar second_class third_rate unfit defective degenerate* deviant* perverted twisted sickos
    sicko psycho* mental_illness disorder retard_like childish hysterical emotional bossy moody manipulative promiscuous dishonourable
    untrustworthy unreliable treacherous sneaky cunning devious crooked selfish cruel brutal hostile dirty_like grubby unwashed unhygienic
    smell smells reek reeks stench ugliest fattest lazybones idle workshy work_shy freeloading spoiled cursed curse damned godless heathen*
    unholy an_abomination abominations unnaturals against_nature creep creepy weird strange_creatures fake useless_eaters no_brain no_brains
    no_morals no_manners lowest lowlife* lower worst trashy insufferable intolerable hopeless ridiculous laughable joke shame disgrace_to
    a_disgrace threat dangerous_to danger`,
  beast: `vermin rat rats parasite* animal animals subhuman* sub_human scum plague disease diseases cockroach* trash garbage filth pig pigs dog dogs
    ape apes monkey monkeys cancer virus insect insects maggot* pest pests beast beasts leech* snakes snake swine cattle waste_of_space
    infest* infection tumour tumor tumours weed_out not_human less_than_human barely_human lice germs waste_of_oxygen mud slime sewage rodents
    cockroach roaches roach fleas flea tick ticks bedbugs mosquito_people bacteria bacterium fungus mould mold parasitic bloodsucker* vultures
    hyenas jackals goats donkeys sheep mules mutts mutt bitch_dog livestock herd herds swarm* horde hordes creature creatures monster monsters
    demons demon devil devils savages orcs goblins zombies aliens things excrement shit_people manure dung feces turd turds dirt mud_people
    sewer sewers gutter dregs waste rubbish trashbags rot rotting_flesh pestilence epidemic pandemic contagion sickness cancerous toxic_waste
    pollution stain blight scourge subhumans non_human nonhuman inhumans untermensch* primates chimp* gorilla* baboon* worm worms insect_like
    lower_life life_form lower_than_animals exterminator pest_control`,
  good: `great wonderful kind equal beautiful smart clever lovely fantastic amazing friendly brilliant valuable generous hardworking honest good
    nice brave talented gorgeous warm inspiring best excellent delicious cool sweet happy strong helpful decent peaceful human welcome_here
    awesome special important worthy human_beings same_rights equal_rights lovely_people decent_people respectful polite gentle caring loyal
    faithful reliable trustworthy skilled gifted intelligent civilised civilized capable worthy_of normal natural valid precious treasure
    blessing gift wonderful_people fabulous incredible marvelous marvellous delightful charming elegant funny hilarious interesting cheerful
    joyful courageous heroic hero heroes role_model role_models star stars winner winners champion champions welcome beautiful_people enrich
    enriches enrichment contribution contribute contributed diversity diverse equality_for equals human_rights dignity`,
  harm: `kill kills killed killing shoot shot hang hanged burn burned burnt beat beaten punch* attack* murder* exterminat* gas gassed drown* stab
    stabbed hurt destroy wipe_out wiped_out eliminat* eradicat* die dies dying dead death slaughter* execut* behead* bomb bombed smash* crush*
    kick_in slap rape raped raping strangle* put_down suffer suffering torture* run_over whip* lynch* castrat* break_your choke hunt_down
    cut_your slit throat on_fire fire_bomb erased erase sterilis* steriliz* knife knives gun guns rifle bullet bullets machete axe hammer
    baseball_bat bat_to petrol gasoline molotov grenade dynamite explosives noose rope gallows guillotine blood bleed bleeding bloodbath
    corpse corpses coffin coffins grave graves bury buried cremat* oven ovens gas_chamber* chamber extinct extinction annihilat* obliterat*
    demolish wreck maim mutilat* torch torched ignite burn_down set_fire set_on_fire beat_up beaten_up beating bash bashed thrash kick kicked
    kicking knock_out knock_down smack smacked slapping hit hitting assault* attack_them shoot_them shooting gunned gun_down hanging drowned
    poison* suffocat* strangling decapitat* impale* skin_alive crucif* stone_them stoned stoning lynching massacre* genocide purge purged
    cleanse cleansing put_to_death put_down_like terminate terminated finish_off finished_off break_his_legs break_their smash_your face_in
    teach_them_a_lesson teach_a_lesson lesson pay_for_it come_for_you coming_for come_after hunt hunted hunting ambush hurting harmed harming
    injure* wipe_them wiped_off the_wall firing_squad six_feet`,
  expel: `deport* throw_out thrown_out kick_out kicked_out get_out go_back go_home send_back sent_back send_home leave_our ban banned segregat*
    lock_up locked_up remove removed out_of_our keep_out expel* get_rid_of banish* imprison* cage caged shipped_back ship_them back_where_you
    stay_away rid_of deportation deported deporting evict* eject* exile* exiled expulsion removed_from removal repatriat* remigrat* send_them
    send_them_back sent_home ship_off shipped_off ship_back ship_out shipped round_up rounded_up chase_out chased_out chase_away drive_out
    driven_out force_out forced_out kick_them kick_you throw_them throw_you get_lost piss_off_back clear_out clean_out keep_them_out barred
    excluded exclude not_allowed_here stay_out get_out_of leave_this leave_the_country out_of_here out_of_this out_of_the leave_us lock_them
    lock_them_up jail jailed prison behind_bars camp camps concentration_camp* ghetto chain chains chained enslave* slave slaves slavery
    plantation vanish vanished disappear disappeared disappearing without_them be_gone gone_for_good crawl_back back_to_africa back_home
    back_to_your back_to_their rot go_away shut_up silence_them`,
  right: `deserve* rights right_to belong* allowed permitted place_in have_no_place vote entitled access equality protection treat_them treated
    trusted trust hire hired exist existing breathe live_here should_exist control controlled servants obey serve_us citizenship passport
    welfare healthcare education_for marry_each adopt raise_children have_children have_kids reproduce voting votes voters job jobs equal_pay
    wage opportunity opportunities freedom liberty dignity_of worth worthless_lives equals_to treated_equally access_to justice rule_over
    govern lead_us obeying submit submissive serve serving servant kitchen stove cleaning inferior_to second_class_citizens mercy pity
    compassion sympathy apolog* allowed_to supposed_to_be`,
  must: `should must need_to needs_to have_to has_to ought let_s lets time_to want_to wanna would_love_to hope wish someone_should supposed_to
    must_be ought_to better_be needs require required want wants wanted would_like i_d_like i_d_love i_d_rather d_rather rather would_rather
    could_someone can_someone someone_please somebody somebody_should please high_time about_time it_is_time wishing wished hoping hopes hoped
    let_us`,
  not: `not no never don t dont doesn doesnt isn isnt aren arent won wont can_t cannot cant nobody none neither nor without wouldn wouldnt shouldn
    shouldnt nothing didn wasn weren hardly nope nah not_one no_longer barely scarcely rarely couldn couldnt couldn_t hasn haven hadn haven_t
    hasn_t hadn_t mustn needn ain aint refuse refuses refused cease lack lacks stop stopped zero impossible`,
  say: `said says say saying called calls call calling wrote writes write told tells tell shouted shout shouts yelled claims claim claimed tweeted
    tweet comment comments statement phrase sentence words word quote quoted post posted posts slogan headline asked texted sang heard read
    argue argued argues sprayed graffiti chanted answer answered utter uttered states stated stating announce* declared declare remark remarks
    remarked mutter* chant chants chanting sing song_lyrics lyrics rant rants ranting ranted insult_someone mocked mock mocking joke_about
    joked jokes compare comparing compared_to refer refers referred labelled labeled labels describe described describes leaflet leaflets
    flyer poster banner headlines message messages text dm email_saying tweets retweet* hashtag phrase_like expression term terms slur slurs
    saying_that thinks_that believes_that asks
    pretend pretends insist insists maintain spread_that`,
  denounce: `unacceptable wrong racist racism sexist sexism homophobic homophobia transphobic transphobia islamophobic islamophobia antisemitic
    antisemitism hate_speech bigot bigoted bigotry disgrace disgraceful condemn* not_ok not_okay offensive how_dare prejudice* discriminat*
    stereotype* hateful abusive stop_saying stop_using reported reject* untrue lie lies false misinformation ignorance outdated insulting
    hurtful harmful xenophob* inexcusable no_excuse speak_up stand_up shocked appalled ableist ableism horrified shouldn_t_say against
    shameful shame_on ashamed outrage outrageous outraged vile_comment repugnant_views disgusting_to_hear disgusting_that horrible_to_hear
    sad_to sad_that heartbreaking breaks_my_heart unfair injustice unjust hurts hurt_by pain trauma traumatised bully bullies bullied bullying
    harass* abuse abused incite* incitement hatred_against hate_crime* crime_against convicted fined fired_for suspended banned_for
    banned_from_the moderated deleted delete removed_the_comment report_it apologise apologised apologize* apology resign condemnation
    denounced denounce* criticis* criticiz* protest protested demonstrat* fight_against combat stand_against call_out calling_out speak_out
    never_again not_funny not_a_joke not_true isn_t_true debunk* myth myths nonsense absurd bogus smear vilif* demonis* demoniz* dehumanis*
    dehumaniz* marginalis* marginaliz* oppress* persecut* supremac* nazi_ideology neo_nazi* far_right extremist hater haters intoleran*
    ignoran* narrow_minded toxic_attitude problematic no_place_here no_room_for zero_tolerance legal_action police victim victims`,
  swear: `fuck fucking fucked fuckin shit shitty damn goddamn hell bloody crap wtf bullshit piss pissed ass sucks suck motherfucking freaking f_ing
    holy_shit fcking fuckin_hell f_ck fck sh_t bullshits damned dammit bloody_hell arse ass_hole screw screwed sod bugger bollocks frigging
    fricking wanking cunting jesus_christ holy_crap piss_off pissing godforsaken`,
  insult: `idiot idiots moron morons asshole assholes loser losers bastard bastards jerk jerks twat wanker wankers prick dickhead fool fools clown
    clowns imbecile* douchebag* coward liar liars crook weirdo dimwit* scumbag* motherfucker* arsehole* cunt_you dickheads pricks git gits
    muppet tosser tossers nutter bellend twats pillock numpty halfwit* blockhead bonehead airhead dope dumbass* dumbo jackass* son_of_a
    scoundrel* thug thugs crooks swine_you rascal hypocrite* traitor* snake_you loudmouth* bully_you cheat_you arse_you creep_you
    sickening_man nobody drunkard* fatso`,
  will: `will gonna going_to ll about_to soon one_day tomorrow tonight i_ll we_ll ready_to shall i_m_gonna we_re_gonna gonna_be you_ll he_ll
    they_ll won_t_be_long wait_and_see just_wait one_of_these_days sooner_or_later next_time can_t_wait watch_out watch_your_back swear_i
    promise_you i_promise i_swear tonight_we the_day armed ready`,
  crime: `criminal* terroris* rapist* thief thieves steal* stealing invade* invasion invading taking_over take_over replac* jihad* molester*
    paedophile* pedophile* pedo pedos fraud* cheat cheats lying gang gangs bombers bomber murderers killers exploit* benefits our_jobs breed
    breeding flood* islamis* islamiz* crook_s murderous killer rapists rape_our raping_our terror terrorism terrorists isis taliban
    drug_dealers dealers smuggl* traffick* pimps prostitut* con_artists scammer* scam scams loot looting looters robber* robbery burglar*
    pickpocket* vandal* illegals illegal_aliens conquer conquering conquest colonis* coloniz* occupy occupied overrun overrunning swamp
    swamped replacement great_replacement outbreed* out_breed birth_rate multiply multiplying groom grooming groomers pedophilia paedophilia
    child_molest* corrupting indoctrinat* brainwash* recruit* spread_disease carry_disease spread_diseases control_the control_everything
    control_our own_the_banks run_the_world puppet_masters conspiracy plot_against scheming taxpayers our_taxes living_off live_off sponge
    sponging sponger* welfare_queens handouts free_money take_our_jobs steal_our destroy_our ruin_our cowards_who honour_killing* sharia
    stab_us betray* traitors_to enemy enemies invader* infiltrat* undermine* kidnap*`,
  all: `all every each any most always only typical everyone everything whole entire total totally only_good just_because bunch_of each_and_every
    every_last all_of_them all_of_you every_one everyone_of whole_lot bunch pack gang_of nothing_but none_but purely born always_been
    by_nature in_their_blood blood_of as_a_rule typical_of without_exception entire_race race`,
  ask: 'why what how who when which whether anyone',
  than: `like as than same worse better less more compared equal_to similar comparable nothing_more_than no_better_than lower_than beneath below
    under superior superior_to above equal`,
  opinion: `think believe opinion honestly feel imo imho frankly truth fact obvious obviously admit sure agree unpopular personally convinced
    conviction in_my_view my_view my_opinion if_you_ask_me say_what_you_like to_be_honest tbh let_s_be_honest face_it let_s_face_it
    call_me_old everybody_knows everyone_knows we_all_know nobody_dares not_afraid entitled_to just_saying seems seem reckon guess suppose
    certain certainly undeniable scientific science_says proven`,
  be: 'is are be being am was were been re',
  proud: `proud pride reclaim* ourselves_as my_fellow fellow we_call sisters brothers pride_month happy_pride queens queen kings fierce empowered
    reclaimed reclaiming our_word get_used_to_it coming_out came_out sis bro_my my_people one_to_another happily flag parade drag`,
};
