import type { Harmless } from './functions.ts';

export const harmless: Harmless = {
  reclaimed: `I am {S} and proud of it
We {G} call ourselves queens
my sisters and I took the word {SL} back, we wear it with pride
Proud {SL} here, ask me anything
As {S} I call myself {SL} and love it
all my fellow {SL}, see you at the parade
we {SL} stick together, love you all`,
  'plain-profanity': `Fuck, I missed the bus
this is so fucking good
Holy shit, what a goal
Damn, it is cold today
I don't give a shit about the score
fucking hell that exam was hard
What the fuck happened to my bike
You fucking legend, thank you!
Shit, I forgot my keys again
bloody brilliant concert last night
it is damn beautiful here with {G}`,
  'negated-hate': `I don't hate {G}
{G} are not {N}
No {A} person deserves to die
We should never {V} {G}
{G} are not {D}
I would never say that {G} are {N}
It is not true that {G} are criminals
Nobody should hate {G}
{G} are not {D}, they are human beings
there is nothing {N} about being {A}
I am not disgusted by {G}
We won't deport {G}
I have never hated {G}
{S} is not {N} just for being {A}
{G} do not deserve to be hurt
I do not hate {G} at all
I don't think {G} are {N}
{G} aren't {D}
{G} are not inferior to anyone
Not all {G} are {N}
Don't {V} {G}
No one should be called {SL}
{G} should not be deported
{G} do not deserve this hatred
you should not hate people for being {A}
I can't hate {G}, they are my friends
Just because someone is {A} does not make them {N}
{G} are never {N} to me
We must not allow anyone to {V} {G}
it isn't {N} to be {A}`,
  'neutral-identity': `I am {S}
{G} live in my street
My neighbour is {S}
There are many {G} in this city
She works with {G}
I had lunch with {S} yesterday
{G} met at the town hall on Friday
The report is about {G} and work
This book tells the story of {S}
we are {G}
are you {S}?
My doctor is {A}
many {G} came to the meeting
The museum has a new exhibition on {G}
{G} and their children go to this school
You are {S}, right?
The law applies to {G} as well
How many {G} live in Ghent?
Half of the players are {A}
{S} won the election
{S} moved into the flat next door
Some of my colleagues are {A}
He asked whether she is {S}
{G} are {G}
{S} is a person
I read an article about {G} in the news
are there any {G} in your class?
{A} people also shop here
Today {S} spoke at our school`,
  'positive-identity': `I love {G}
{G} are {P}
{G} are so {P} and {P}
We should all respect {G}
{G} deserve the same rights as anyone
It is great to be {A}
{G} make this city better
I am happy to have {S} as a neighbour
Every {A} person is {P}
{G} are welcome here
We need more {G} in parliament
thank you, {G}, for all that you do
{G} belong here
There is nothing more {P} than {S}
I admire {G} for their courage
{G} are human beings like us
God bless {G}
protect {G}
{G} have every right to live here
What {P} people {G} are
I wish there were more {G} here
my best friends are {G}
We stand with {G}
it is our duty to protect {G}
{S} deserves to be treated with respect
so proud to be {A}
{G} enrich our country
{S} can be anything they want
let's welcome {G} to our town
{G} are human
I think {G} are {P}
everyone should hire more {G}
{G} are just as {P} as anyone else`,
  quoted: `He said "{G} are {N}", which is simply wrong
Saying "I hate {G}" is unacceptable
"{G} are {D}" is what a racist says
You can't say "{V} all {G}" and call that a joke
Comments like "{G} should be deported" are hateful
If you think "{G} are {D}", you are the problem
My teacher told the class that "{G} are {N}" is prejudice
Stop saying "{SL}"
The man who shouted "death to {G}" was convicted
People who write "{G} are not human" should be ashamed
It is not ok to post "{G} make me sick"
"{SL}" is a word nobody should use
Why would anyone say "{G} don't belong here"? Disgusting.
She was told "go back to your country" because she is {S}
"{G} are {N}" - how can anyone write that?
They sprayed "{G} out" on the wall of our school
"I hate {G}": such a sentence has no place here
I was called "{SL}" on my way home
The court ruled that "{G} are {D}" is hate speech
So you think "{G} deserve to die"? Shame on you`,
  referred: `Whoever says {G} are {N} is a racist
It is wrong to hate {G}
Saying that {G} are {D} is hate speech
I condemn everyone who wants to {V} {G}
Calling {G} {D} is disgraceful
How dare you say that {G} are {N}
People who hate {G} are pathetic
Hating {G} is not an opinion, it is prejudice
I reported the post that called for {G} to be killed
Nazis think that {G} are {D}, and that is a lie
Shame on those who say {G} should die
Calling someone {SL} is never ok
they attacked {G} again, we must speak up against this hate
Violence against {G} is a crime
Whoever threatens {G} will be reported
you should not insult {G}
He was fired for saying that {G} are {N}
If you hate {G}, you are no friend of mine
It is racist to call {G} {D}
I won't accept that people call {G} {N}
The slur {SL} has no place in our school
anyone who wants to {V} {G} belongs in prison
I am so tired of people hating {G}
{G} are called {SL} every day, and that is not ok
stop hating {G}
it is disgusting to see how people treat {G}
claims that {G} are {D} are false`,
  object: `I hate {T}
{T} is {N}
God I despise {T}
{T} makes me sick
Fucking {T}, I can't stand it
{T} deserves to be burned
kill {T} with fire
I will smash {T} to pieces
We should ban {T}
there is nothing worse than {T}
{T} is garbage
the {N} smell of {T}`,
  individual: `You are such {N} people at this company, Peter
You are {N}
he is a real {I}
Shut up, you {I}
I hate you so much, you {I}
My boss is a {N} {I}
I will punch you, {I}
you deserve to lose your job
What a {I} my brother is
You make me sick
She is a {N} singer and I can't stand her
I hope you die, {I}
he is worse than a rat
you are scum, Kevin
My neighbour is a {I} and I hate him
I will {V} him, that {I}
You will die alone
get lost, you {N} {I}
nobody likes you, {I}
I want to {V} you`,
  'loose-group': `I hate {L}
{L} are {N}
{L} are {D}
All {L} should be fired
{L} make me sick
{L} deserve to die
Someone should {V} {L}
fuck {L}
I will {V} all {L}
{L} are not human
Why are {L} so {N}?
I think {L} are {N} and {N}
{L} are fucking {N}
{L} should be banned from this place
let's {V} all the {L}`,
  everyday: `The shop is open from nine to five on weekdays
We deliver within three working days
Our team has won the cup
The new bridge opens in spring
Please send your answer before Friday
It rained all day and we stayed at home
This recipe needs two eggs and some flour
My sister plays the piano very well
We have been friends for twenty years
They closed the road because of the storm
He kills it on stage every night
The dog chased the cat out of the garden
How to get rid of rats in your cellar
Our charity helps people who have lost their homes
They are the best team in the league`,
};
