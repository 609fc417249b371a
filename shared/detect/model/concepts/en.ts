import type { Lexicon } from './concept.ts';

export const en: Lexicon = {
  group: `women woman females girls men_of_colo* women_of_colo* people_of_colo* gay gays gay_people gay_men homosexual* lesbian* bisexual*
    queer_people lgbt* trans trans_people trans_women trans_men transgender* transsexual* immigrant* migrant* refugee* asylum_seeker* foreigner* muslim*
    islam islamic jew jews jewish hindu* sikh* buddhist* christian* catholic* black_people black_men black_women blacks white_people
    asian* african* arab arabs arabic mexican* latino* latina* hispanic* chinese japanese korean* indian* pakistani* turk turks turkish
    moroccan* polish_people pole poles romanian* bulgarian* syrian* afghan* iraqi* iranian* somali* nigerian* algerian* tunisian* egyptian*
    albanian* roma sinti traveller_people minority minorities ethnic_minorit* disabled disabled_people disabilit* autistic_people
    deaf_people blind_people wheelchair_user* people_with_disabilit* mentally_ill native_americans indigenous_people aboriginal*
    old_people elderly black_person black_man black_woman brown_people russian* ukrainian* israeli* palestinian* atheist* newcomer*`,
  slur: `avttre* avttn* snttbg* snt qlxr qlxrf cnxv cnxvf puvax puvaxf xvxr xvxrf fcvp fcvpf genaal genaavr* ergneq ergneqf jrgonpx*
    gbjryurnq* entjrnq* fnaqavttre* tbbx tbbxf pbba pbbaf penpxre_fphz tlccb tlccbf zhmmvr zhmmvrf zhqfunex* jbt jbtf pevccyr_fphz
    juber fyhg fyhgf phag phagf ovgpurf urfur furznyr furznyrf zbatbybvq zbatbybvqf fcnm fcnmm qnexvr qnexvrf wnc wncf juberf wvtnobb* srzvanmv*`,
  loose: `artist* capitalist* communist* socialist* liberal liberals conservative* democrats republicans politician* journalist* teacher*
    banker* lawyer* vegan* vegetarian* hipster* gamer* cyclist* driver* fans supporters tourist* smoker* students police cops
    landlord* manager* bosses neighbour* neighbor* plumber* nurse* nurses engineer* engineers programmer* bureaucrat* influencer* nazis
    fascists football_fans hooligans billionaires millionaires meat_eaters runners commuters singers actors accountants
    racists sexists bigots homophobes extremists`,
  thing: `pizza food soup coffee tea car cars bus train trains traffic weather rain winter monday mondays movie movies film films show series
    song songs music game games phone laptop computer software printer book books homework exam exams job_interview garden kitchen
    fridge chair table sofa shoes dress shirt socks bike road roads house carrots broccoli mushrooms cheese beer wine dishes laundry
    washing_machine mosquitoes weeds spiders snow heat noise update updates app website queue queues meeting meetings advert adverts
    onions vegetables cake smell plane flight keyboard deadline alarm_clock bug bugs code server disk file files`,
  you: 'you your yours yourself yourselves u ur',
  they: 'they them their theirs those these those_people these_people that_lot this_lot their_kind your_kind',
  one: 'he she him her his someone somebody this_person that_person guy this_man this_woman my_neighbour my_boss my_brother my_sister',
  we: 'i we my our us me mine ours myself ourselves',
  hate: `hate hates hated hating despise* loathe* detest* can_t_stand can_not_stand cannot_stand sick_of disgusted_by disgust_me
    disgusts_me make_me_sick makes_me_sick fed_up_with tired_of hatred abhor* resent* repulse* want_nothing_to_do`,
  love: `love loves loved loving like_being adore* admire* respect* support* welcome* appreciate* cherish* embrace* celebrate* thank* thankful
    grateful enjoy* friends_with care_about`,
  bad: `disgusting vile stupid inferior worthless dirty filthy evil lazy dumb gross repulsive repugnant awful terrible horrible
    abnormal unnatural dangerous primitive savage* backward* uncivilised uncivilized useless pathetic inhuman immoral perverse pervert* sick
    rotten ugly brainless idiotic retarded weak smelly stink stinks nasty unworthy despicable deplorable crazy mad insane deceitful
    greedy violent aggressive ignorant unclean wicked sinful toxic abominable unbearable cowardly dishonest corrupt
    mistake freak freaks burden ruin ruining ruined destroying problem threat_to menace shameful`,
  beast: `vermin rat rats parasite* animal animals subhuman* sub_human scum plague disease diseases cockroach* trash garbage filth pig pigs
    dog dogs ape apes monkey monkeys cancer virus insect insects maggot* pest pests beast beasts leech* snakes snake swine cattle
    waste_of_space infest* infection tumour tumor tumours weed_out not_human less_than_human barely_human lice germs waste_of_oxygen mud slime sewage`,
  good: `great wonderful kind equal beautiful smart clever lovely fantastic amazing friendly brilliant valuable generous hardworking honest
    good nice brave talented gorgeous warm inspiring best excellent delicious cool sweet happy strong helpful decent peaceful human
    welcome_here awesome special important worthy human_beings same_rights equal_rights`,
  harm: `kill kills killed killing shoot shot hang hanged burn burned burnt beat beaten punch* attack* murder* exterminat* gas gassed drown*
    stab stabbed hurt destroy wipe_out wiped_out eliminat* eradicat* die dies dying dead death slaughter* execut* behead* bomb bombed
    smash* crush* kick_in slap rape raped raping strangle* put_down suffer suffering torture* run_over whip* lynch* castrat* break_your
    choke hunt_down cut_your slit throat on_fire fire_bomb erased erase sterilis* steriliz*`,
  expel: `deport* throw_out thrown_out kick_out kicked_out get_out go_back go_home send_back sent_back send_home leave_our ban banned
    segregat* lock_up locked_up remove removed out_of_our keep_out expel* get_rid_of banish* imprison* cage caged shipped_back ship_them
    back_where_you stay_away rid_of`,
  right: `deserve* rights right_to belong* allowed permitted place_in have_no_place vote entitled access equality protection treat_them
    treated trusted trust hire hired exist existing breathe live_here should_exist control controlled servants obey serve_us`,
  must: 'should must need_to needs_to have_to has_to ought let_s lets time_to want_to wanna would_love_to hope wish someone_should supposed_to',
  not: 'not no never don t dont doesn doesnt isn isnt aren arent won wont can_t cannot cant nobody none neither nor without wouldn wouldnt shouldn shouldnt nothing didn wasn weren hardly nope',
  say: `said says say saying called calls call calling wrote writes write told tells tell shouted shout shouts yelled claims claim claimed
    tweeted tweet comment comments statement phrase sentence words word quote quoted post posted posts slogan headline asked texted
    sang heard read argue argued argues sprayed graffiti chanted answer answered`,
  denounce: `unacceptable wrong racist racism sexist sexism homophobic homophobia transphobic transphobia islamophobic islamophobia antisemitic
    antisemitism hate_speech bigot bigoted bigotry disgrace disgraceful condemn* not_ok not_okay offensive how_dare prejudice* discriminat*
    stereotype* hateful abusive stop_saying stop_using reported reject* untrue lie lies false misinformation ignorance outdated insulting
    hurtful harmful xenophob* inexcusable no_excuse speak_up stand_up shocked appalled ableist ableism horrified shouldn_t_say against`,
  swear:
    'fuck fucking fucked fuckin shit shitty damn goddamn hell bloody crap wtf bullshit piss pissed ass sucks suck motherfucking freaking f_ing holy_shit',
  insult: `idiot idiots moron morons asshole assholes loser losers bastard bastards jerk jerks twat wanker wankers prick dickhead fool fools
    clown clowns imbecile* douchebag* coward liar liars crook weirdo dimwit* scumbag* motherfucker* arsehole*`,
  will: 'will gonna going_to ll about_to soon one_day tomorrow tonight i_ll we_ll ready_to',
  crime: `criminal* terroris* rapist* thief thieves steal* stealing invade* invasion invading taking_over take_over replac* jihad*
    molester* paedophile* pedophile* pedo pedos fraud* cheat cheats lying gang gangs bombers bomber murderers killers exploit* benefits
    our_jobs breed breeding flood* islamis* islamiz*`,
  all: 'all every each any most always only typical everyone everything whole entire total totally only_good just_because bunch_of',
  ask: 'why what how who when which whether anyone',
  than: 'like as than same worse better less more compared equal_to',
  opinion:
    'think believe opinion honestly feel imo imho frankly truth fact obvious obviously admit sure agree unpopular',
  be: 'is are be being am was were been re',
  proud: 'proud pride reclaim* ourselves_as my_fellow fellow we_call sisters brothers',
};
