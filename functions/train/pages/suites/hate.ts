import type { SuitePage } from './page.ts';

/** Hatred of groups, as a site would print it. */
export const hatePages: readonly SuitePage[] = [
  {
    kind: 'a club against newcomers',
    language: 'en',
    category: 'hate',
    text: `Our town, our rules. Since the asylum seekers came nobody is safe any more. They are filthy, they steal, and every one of them lives on our taxes.

We do not want these people here. Refugees are nothing but leeches, and leeches have to be removed.

Muslims breed like rats and want to replace us. Whoever lets them in betrays his own people.

Join us on Friday. We will chase the Africans out of our streets, and then the Arabs. They do not deserve to live among us. Foreigners out!`,
  },
  {
    kind: 'scorn for women as a creed',
    language: 'en',
    category: 'hate',
    text: `What every man should know. Women are inferior, stupid and worthless, and it is time that somebody says so.

A woman is good for the kitchen and for nothing else. Women should not vote, women should not study, and a woman who talks back deserves to be beaten.

I hate women. They are lying parasites who live off our work. All women are whores.

Women must obey or be punished. Do not trust them, they are evil by nature. Females are animals and must be treated like animals.`,
  },
  {
    kind: 'contempt for disabled people',
    language: 'en',
    category: 'hate',
    text: `Disabled people are a burden. They are useless and they disgust me, and we all have to pay for them.

A disabled person is worth less than a dog. Let them die, I say. Disabled people should never have been born.

The weak are vermin and should be exterminated. Disabled people do not deserve our help, get rid of them.

We must sterilise all disabled people before they ruin our race. Racial purity first!`,
  },
  {
    kind: 'een forum vol haat',
    language: 'nl',
    category: 'hate',
    text: `Welkom, volksgenoot. De Marokkanen zijn tuig, stuk voor stuk. Ze stelen, ze liegen en ze leven van onze centen.

Moslims horen hier niet. Het zijn ratten en ratten verdelg je. Gooi die buitenlanders eruit voor het te laat is.

Zwarten zijn dom en lui, dat weet iedereen. Ze zijn minderwaardig en moeten ons gehoorzamen.

Wij gaan alle asielzoekers uit ons dorp jagen. Steek hun huizen in brand. Vluchtelingen verdienen geen medelijden, ze verdienen de dood.`,
  },
  {
    kind: 'een pamflet tegen homo’s',
    language: 'nl',
    category: 'hate',
    text: `Homo's zijn ziek en walgelijk. Zij verpesten onze kinderen en moeten opgesloten worden.

Ik haat homo's. Een homo is geen man, het is een beest. Lesbiennes zijn al even smerig.

Transgenders zijn gestoord. Dat uitschot hoort niet op straat. Wij willen geen homo's in onze school, in onze buurt, in ons land.

Weg met dat vuil! Homo's verdienen geen rechten, homo's verdienen slaag.`,
  },
  {
    kind: 'oude leugens over joden',
    language: 'nl',
    category: 'hate',
    text: `De waarheid die u niet mag lezen. Joden beheersen de banken en de kranten. Joden zijn leugenaars en parasieten die ons leegzuigen.

De holocaust is verzonnen. Hitler had gelijk. Hij had zijn werk moeten afmaken.

Vertrouw nooit een jood. Joden zijn de vijand van ons volk en moeten vernietigd worden.

Ons volk wordt vervangen. Stop de omvolking. Joden eruit!`,
  },
  {
    kind: 'une page contre les étrangers',
    language: 'fr',
    category: 'hate',
    text: `Notre pays est envahi. Les immigrés sont des voleurs et des violeurs, tous. Ils puent et ils vivent de nos impôts.

Les arabes sont de la racaille. Les musulmans sont des terroristes, il faut les expulser ou les abattre.

Les noirs sont inférieurs et sales. Qu'ils retournent chez eux dans la jungle comme des singes.

Les étrangers dehors ! Nous allons chasser les réfugiés de notre ville. Ces parasites ne méritent pas de vivre. On est chez nous.`,
  },
  {
    kind: 'la haine des homosexuels',
    language: 'fr',
    category: 'hate',
    text: `Les homosexuels sont des malades et des pervers. Ils me dégoûtent, ils doivent être enfermés.

Je déteste les homosexuels et les personnes trans. Ce sont des déchets, des erreurs de la nature.

Une lesbienne n'est pas une vraie femme, c'est un monstre. Les gays méritent de mourir.

Il faut interdire les homosexuels dans nos écoles. Mort aux homosexuels !`,
  },
  {
    kind: 'eine Seite gegen Flüchtlinge',
    language: 'de',
    category: 'hate',
    text: `Deutschland wacht auf. Die Flüchtlinge sind Ungeziefer, das sich vermehrt und unser Land frisst.

Asylanten sind faul, dreckig und kriminell. Muslime sind alle Vergewaltiger und Terroristen.

Neger sind dumm und gehören in den Urwald. Araber sind Tiere, und Tiere sperrt man ein.

Ausländer raus! Wir werden die Migranten aus unseren Städten jagen. Sie verdienen kein Mitleid. Zündet ihre Heime an.`,
  },
  {
    kind: 'Lehre von der Rasse',
    language: 'de',
    category: 'hate',
    text: `Unsere weiße Rasse steht über allen anderen. Schwarze sind minderwertig, das ist eine Tatsache.

Juden sind Parasiten und Lügner. Juden beherrschen die Medien, und Juden müssen vernichtet werden.

Behinderte sind wertlos und eine Last für das Volk. Behinderte sollten nicht leben.

Rassenmischung ist ein Verbrechen. Zigeuner und Türken sind Abschaum und gehören abgeschoben. Unser Volk wird ausgetauscht!`,
  },
];
