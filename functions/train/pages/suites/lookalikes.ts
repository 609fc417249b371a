import type { SuitePage } from './page.ts';

/** Pages that name groups, hatred or violence, and are harmless or good. */
export const lookalikePages: readonly SuitePage[] = [
  {
    kind: 'news of a trial for incitement',
    language: 'en',
    text: `A court in Ghent sentenced a man of 43 to six months on Tuesday for incitement to hatred. In a series of posts he had called refugees "vermin" and written that "Muslims should be shot".

The judge said that such words are no opinion but a crime. The man's lawyer argued that his client had been drunk.

Organisations of refugees welcomed the judgement. "Nobody has to accept being called an animal," said a spokeswoman.`,
  },
  {
    kind: 'help for victims of hatred',
    language: 'en',
    text: `Were you insulted because you are black, gay or Muslim? Were you told to go back to your country? You are not alone, and you can report it.

We listen, for free and in confidence. Write down what was said, even if it hurts: "dirty foreigner", "kill all gays". It is evidence.

Nobody may threaten you because of who you are. Last year 412 people asked us for help, most of them women and migrants.`,
  },
  {
    kind: 'a museum of the Holocaust',
    language: 'en',
    text: `The exhibition shows how neighbours became enemies. Posters of 1938 compare Jews to rats and parasites; next to them hang the photographs of the families that were deported.

Between 1942 and 1944 more than 25,000 Jews and Roma were sent to Auschwitz from this building. Most were murdered on arrival, in the gas chambers.

Schools are welcome. A survivor speaks every first Sunday. Why did so few people help the Jews? Pupils discuss it with a guide.`,
  },
  {
    kind: 'women’s football club',
    language: 'en',
    text: `Our women won again! The girls beat Bruges by four to nil and destroyed the best defence of the league. Their captain killed it with two goals in five minutes.

New women and girls are always welcome, whatever their origin: our team has Turkish, Moroccan and Polish players. Training is on Tuesday.

We fight to the death for every ball and drink a beer together afterwards.`,
  },
  {
    kind: 'pest control',
    language: 'en',
    text: `Rats, cockroaches and other vermin in your house? We exterminate them within a day. They breed fast, they are dirty and they carry disease.

We kill rats without poison in the garden. Wasps are burned out or gassed in the nest. Pigeons are kept out with nets.

Our customers are schools, a home for elderly people, and the Jewish and Muslim centres of the town.`,
  },
  {
    kind: 'a pastor on loving strangers',
    language: 'en',
    text: `You shall love the stranger, for you were strangers in Egypt. Some say that foreigners are a burden. Scripture says they are our brothers and sisters.

We must not hate the Samaritan, we must not despise the Gentile. Christians who hate Jews or Muslims have understood nothing.

Next Sunday refugees from Syria and Eritrea will cook for the parish. All are welcome.`,
  },
  {
    kind: 'statistiek over migratie',
    language: 'nl',
    text: `In 2026 kwamen er 9.312 vreemdelingen bij in de provincie. De grootste groepen zijn Roemenen, Polen, Marokkanen en Oekraïners.

Van de asielzoekers die vorig jaar aankwamen kreeg de helft bescherming. Vluchtelingen vinden gemiddeld na drie jaar werk.

Werkloosheid ligt bij mensen van vreemde herkomst hoger dan bij Belgen. Het aandeel vrouwen is 48 procent. Criminaliteit daalde met vier procent.`,
  },
  {
    kind: 'getuigenis van een vluchteling',
    language: 'nl',
    text: `Ik ben een vluchteling uit Syrië. Ze noemden mij een parasiet en riepen dat ik terug moest naar mijn land. Dat deed pijn.

Op school zeiden kinderen dat moslims terroristen zijn. Mijn lerares heeft toen in de klas uitgelegd waarom dat niet klopt.

Nu werk ik als verpleger. Mijn buren zijn lief voor ons. Ik haat niemand, ook niet de mensen die mij uitscholden.`,
  },
  {
    kind: 'campagne tegen racisme',
    language: 'nl',
    text: `Stop racisme op het werk. "Zwarten zijn lui", "vrouwen kunnen niet rijden", "homo's zijn vies": wie zulke dingen zegt, kwetst collega's.

Niemand mag een collega uitschelden om zijn afkomst. Racisme is strafbaar. Meld het bij de vertrouwenspersoon.

Joden, moslims, christenen: iedereen verdient respect. Hang onze affiche op in de refter.`,
  },
  {
    kind: 'homofeest en programma',
    language: 'nl',
    text: `De Pride trekt zaterdag door Antwerpen. Homo's, lesbiennes, transgenders en hun vrienden vieren feest op de Grote Markt.

Vorig jaar werd een homokoppel in elkaar geslagen; daarom is er meer politie. Geweld tegen homo's neemt toe, zegt de burgemeester, en dat is onaanvaardbaar.

Wij potten en flikkers zijn trots op wie we zijn. Iedereen welkom, toegang gratis.`,
  },
  {
    kind: 'verenigingsleven van Turkse vrouwen',
    language: 'nl',
    text: `De Turkse vrouwenvereniging kookt elke woensdag soep voor het hele dorp. Alle vrouwen zijn welkom, ook Belgische, Marokkaanse en Poolse.

We naaien, we lezen samen kranten en we gaan zwemmen. Vorige maand bezochten we een synagoge en een moskee.

Wie Nederlands wil leren, kan dinsdag komen. De lessen zijn gratis voor nieuwkomers.`,
  },
  {
    kind: 'recension d’un roman sur la guerre',
    language: 'fr',
    text: `Le roman raconte la vie d'un juif de Bruxelles pendant l'Occupation. Dans les rues on crie « mort aux juifs », les voisins détournent les yeux.

L'auteur montre comment la propagande traite les gens de rats et de vermine, jusqu'à ce que les tuer paraisse normal.

Un livre nécessaire sur la haine et sur ceux qui l'ont refusée : des femmes, des prêtres, des musulmans ont caché des enfants juifs.`,
  },
  {
    kind: 'droit des étrangers expliqué',
    language: 'fr',
    text: `Un étranger peut-il être expulsé ? La loi distingue les demandeurs d'asile, les réfugiés reconnus et les personnes sans titre de séjour.

Un étranger qui a commis un crime grave peut être renvoyé. Les réfugiés ne peuvent pas être renvoyés vers un pays où ils risquent la mort ou la torture.

Les femmes enceintes et les personnes handicapées ont droit à une protection. Notre permanence est gratuite le lundi.`,
  },
  {
    kind: 'association contre l’homophobie',
    language: 'fr',
    text: `« Sale gay », « les homosexuels sont des malades » : ces insultes, nos bénévoles les entendent chaque semaine au téléphone.

Dire que les homosexuels sont malades est faux et blessant. Personne ne doit être frappé parce qu'il est gay ou trans.

Nous intervenons dans les écoles contre les préjugés. Appelez-nous, nous vous écoutons sans juger.`,
  },
  {
    kind: 'cuisine arabe et juive',
    language: 'fr',
    text: `Les juifs et les arabes de Tunis partagent la même passion du poisson. Cette recette de couscous nous vient d'une cuisinière juive et d'un chef marocain.

Tuez le goût trop fort de l'ail en le faisant bouillir. Battez les œufs, frappez la pâte, brûlez la peau des poivrons.

Les femmes de la famille servaient ce plat le vendredi. Un vrai délice.`,
  },
  {
    kind: 'Bericht über rechte Gewalt',
    language: 'de',
    text: `Die Zahl der Angriffe auf Flüchtlinge ist gestiegen. In Sachsen wurde ein Heim angezündet, an der Wand stand „Ausländer raus“.

Die Polizei nahm zwei Männer fest. Sie sollen in einem Chat geschrieben haben, man müsse „alle Muslime erschießen“.

Der Bürgermeister verurteilte die Tat. Hunderte Menschen stellten sich schützend vor das Heim. Hetze sei keine Meinung, sagte eine Pfarrerin.`,
  },
  {
    kind: 'Geschichte der Roma und Sinti',
    language: 'de',
    text: `Sinti und Roma leben seit sechshundert Jahren in Deutschland. Im Nationalsozialismus wurden sie als minderwertig verfolgt, in Lager gesperrt und ermordet.

Das Wort „Zigeuner“ lehnen die meisten ab, weil die Täter es benutzten. Die Gedenkstätte zeigt Briefe der Opfer.

Noch heute glauben viele, Roma seien Diebe. Das ist ein Vorurteil, und es schadet Kindern in der Schule.`,
  },
  {
    kind: 'Karnevalsverein und Wetter',
    language: 'de',
    text: `Dieses Wetter ist widerlich! Trotzdem zogen am Montag die Narren durch die Stadt. Der Regen hat den Umzug fast umgebracht.

Wir hassen Regen, aber wir lieben den Karneval. Die Türken vom Imbiss haben uns mit Tee gerettet, danke dafür!

Die Frauen stürmten das Rathaus und haben dem Bürgermeister die Krawatte abgeschnitten. Nächstes Jahr wieder.`,
  },
  {
    kind: 'Beratung für behinderte Menschen',
    language: 'de',
    text: `Behinderte haben das Recht auf Arbeit. Wer sagt, Behinderte seien nutzlos, kennt sie nicht.

Wir beraten Rollstuhlfahrer, Blinde und Gehörlose bei Anträgen. Niemand darf wegen einer Behinderung schlechter behandelt werden.

Unser Team besteht zur Hälfte aus Menschen mit Behinderung. Rufen Sie an, die Beratung kostet nichts.`,
  },
  {
    kind: 'game forum with rough talk',
    language: 'en',
    text: `Damn, I got killed again. That boss is fucking insane, I hate him. He burns you, stabs you and then drowns the whole party.

Kill the rats first, then shoot the archers. The orcs are stupid and die fast. Elves are trash this season, dwarfs are scum.

You idiots always rush in. Whoever heals me gets a beer. Last update is garbage, the devs should be fired.`,
  },
];
