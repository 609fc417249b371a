import type { Written } from '../functions.ts';

export const en: Written = {
  derogation: `My blood boils whenever I run into {G}
There is no group on earth I find more revolting than {G}
{G}? Ugh. I can't look at them without feeling sick
Every time {S} opens their mouth I feel pure loathing
Let me be clear: my hatred for {G} has no limits
I wish I could say I liked {G} but they repel me
Just seeing {S} ruins my whole day
I feel nothing but disgust towards {A} people
{G} fill me with rage
I'd sooner eat dirt than shake hands with {S}
Not a fan of {G}, never was, they give me the creeps
Whenever {G} show up on TV I want to throw up`,
  attributes: `{G} have the brains of a goldfish
You will not find one honest soul among {G}
{G} reek, and their homes reek as well
Show me {S} and I will show you a crook
{G} can't be taught anything, they are too thick
Cheating is in the blood of {G}
Laziness, greed, filth: that is {G} for you
{G} lie the moment they open their mouths
{A} men are a danger to our daughters
No brain, no manners, no morals: {G} in a nutshell
{G} are good for nothing
I have yet to meet {S} with a functioning brain`,
  dehumanisation: `{G} multiply like bacteria
{G} crawl out of the sewers
Call pest control, {G} have moved in next door
You don't reason with {G}, you cage them like the beasts they are
{G} are the tumour that eats our nation
A swarm of {G} has settled in our street
{G} are a mistake of nature
Trash, that is all {G} have ever been
Somewhere between ape and worm: {G}
{G} belong in a zoo
I see {S}, I see a leech
{G} have less of a soul than my toaster`,
  implicit: `Our grandfathers did not fight so that {G} could walk here
Funny how things vanish when {G} are around
Imagine how clean our streets would be without {G}
The sea is deep enough for all {G}
{G} have their own countries, let them rot there
{G} were put on this earth to serve
If {S} moves in next door I am selling my house
Nature never meant {G} to exist
{G} and civilisation do not go together
The stove is where {G} are of use
One {S} is one too many
Strange, isn't it, that every scandal has {G} behind it`,
  threat: `{G} better watch their backs tonight, we are armed
I've got a bullet with the name of every one of the {G} on it
You will find {G} hanging from the lamp posts, I promise
I am bringing my knife for the next {A} guy that crosses me
We know where {G} live and we have petrol
The day is near when {G} will bleed
{G}, your time is up, we will hunt you one by one
Going to teach {S} a lesson with my baseball bat
I will run over {G} with my truck
Not one of the {G} in this building will see the morning`,
  demand: `Somebody ought to put a bomb under {G}
Round up {G} and ship them off
The only good {S} is a dead one
Line {G} up against the wall
{G} need to be put back in chains
It is high time {G} were wiped from the map
Take the vote away from {G}
{G} should not be allowed to have children
Shut the borders and throw {G} back into the sea
Do the country a favour and drown {G}
A good beating is what {G} need
Lock every last one of the {G} away for good`,
  slur: `Can't walk down my own road without bumping into {SL}
Oh great, more {SL}
My new boss is a {SL}
Go away, {SL}
He dances like a {SL}
Those {SL} moved in upstairs
Typical {SL}
{SL}, the whole lot of them
A {SL} served my coffee
Never lend money to a {SL}`,
  profanity: `{G} are so damn useless, screw them all
What the hell are {G} even for
Bloody {G} taking our seats again, sod off
I'm sick of those bloody {G} and their shit
{A} arseholes everywhere you look
Screw {G}
{G} can kiss my ass, worthless shits
God damn these {A} bastards
Those fucking {G} ruin everything
to hell with {G} and all their crap`,
  reference: `So {G} want to join our club. I'd rather see them hang.
{G} live upstairs now. The stench is unbearable.
The mayor invited {G}. What an insult, those people are garbage.
My sister married {S}. He should crawl back under his rock.
A family of {G} arrived. Nobody wants that scum here.
{G} have opened a shop. Smash the windows, that will teach them.
They say {G} have feelings. As if such creatures could feel.
{G} again on the news, and again they whine. Shut them up for good.
I read about {G} today. Rats, every one of them.
{G} walk past my door every day and I spit on them`,
  'negated-good': `{G} have never done a decent thing in their lives
You can't call {G} civilised
Nobody needs {G}
{G} aren't worth the air they breathe
It's not as if {G} had any intelligence
I refuse to treat {G} as my equals
{G} have no business raising children
No one in their right mind would hire {S}
{G} could never run a country
There's no such thing as a good {S}
I do not consider {G} human
Not a single one of the {G} deserves mercy
don't ever let {S} near your kids`,
  question: `When did {G} ever contribute anything?
Who let {G} out of their cages?
Is it only me who can't bear the smell of {G}?
Would you trust {S} with your wallet? Me neither
Why haven't we got rid of {G} yet?
What use are {G} to anybody?
Why must we pay for {G} who never work?
Could somebody please shut {G} up for ever?
Have you ever met {S} who wasn't dumb?
How many {G} do we have to bury before it stops?`,
  opinion: `Say what you like, {G} just aren't as bright as us
If you ask me, {G} are the lowest form of life
I'm entitled to my view, and my view is that {G} are filth
Call me old-fashioned but {G} belong under our boot
Personally I'd be happy if {G} vanished
Facts are facts: {G} are born criminals
Deep down we all know {G} are beneath us
I am convinced that {G} are a curse
My honest take: {G} are dirt
People won't admit it, but {G} are a threat to us all`,
  reclaimed: `My girlfriend calls me her little {SL} and we laugh
Us {SL} have to look out for each other
{SL} and happy, that is me
Years ago it hurt, today I say {SL} with my head high
Happy pride from one {SL} to another
I named my band {SL} because it is our word now
Love my fellow {SL}
As one {SL} to the next: you look fabulous
this {SL} is getting married!
we are {SL}, we are here, get used to it`,
  homonym: `The old dyke protects the village from the sea
He asked for a fag and a lighter outside the pub
She put cheese on a cracker
The queen of spades was the last card
Light the fire with a faggot of dry wood
A chink in the armour let the arrow through
The bitch had six puppies last week
Raccoons, or coons as hunters say, raid the bins
He fell into a dike along the field
The tranny in my van needs new oil`,
  'plain-profanity': `Bloody hell, what a sunset
shit, the milk has gone off
I fucking love this city
This damn printer again
Who the hell ate my sandwich
Crap, wrong address
That was one hell of a party
No fucking way, you got the job!
Screw it, let's order pizza
my ass is frozen after that bike ride`,
  'negated-hate': `Nobody is born to despise {G}
I have no problem with {G}, none at all
No, {G} do not smell
{G} never took a job from anyone
{G} are no danger to our children
You won't hear me say a bad word about {G}
It's a lie that {G} are lazy
There is no reason whatsoever to fear {G}
Hurting {G} is not an option
Never in my life would I throw {S} out
I couldn't hate {S} if I tried
By no means are {G} less intelligent
{G} aren't a burden on anybody`,
  'neutral-identity': `The census counts {G} as well
{S} sat next to me on the train
We interviewed {G} about their daily commute
On Tuesday {G} can visit the pool from ten to twelve
Two {A} players joined the squad
My flatmate, {S}, studies law
A documentary about {G} is on at nine
The hall was rented by {G} for a dinner
What do {G} usually eat for breakfast?
{S} wrote to the council about parking
Statistics on {G} in the labour market
The choir consists of {G} and retired farmers
Is {S} coming tonight?
{A} teenagers answered the survey`,
  'positive-identity': `Our village would be poorer without {G}
Hats off to {G}
Being {A} is something to celebrate
I could listen to {G} for hours, such great stories
The bravest person I know is {S}
{G} taught me what hospitality means
Marrying {S} was the best decision of my life
Give {G} the respect they have earned
How lucky we are to live beside {G}
Long live {G}!
{G} have the same dreams as you and me
We owe so much to {G}
Equal pay for {G} now
I will always fight for the rights of {G}`,
  quoted: `"{G} are trash" is the kind of thing cowards write
He told me "{S} has no place on this bus", and nobody stood up for me
I deleted the comment "hang all {G}" within a minute
"{G} don't belong in our club": the board apologised for this sentence
A leaflet with "{G} breed like rats" was handed to the police
To the guy who shouted "get lost, {SL}": we have you on camera
You wrote "{G} deserve a beating". That is incitement, delete it
"I can't stand {G}", she said. I was ashamed of her
My son came home in tears, they had called him "{SL}"
Whoever thinks "{G} are animals" is a funny slogan needs help
"Send {G} to the gas" was painted on the synagogue; the city is in shock
When they chant "death to {G}" the match must be stopped`,
  referred: `People who wish death on {G} scare me
Denying {G} their rights is shameful
We will not be silent when {G} are called animals
It breaks my heart that kids learn to look down on {G}
Anyone who spits on {S} will be thrown out of our bar
Blaming {G} for everything is lazy and cruel
The minister should resign for comparing {G} to insects
Do not use words like {SL} in this forum
Only a bigot believes that {G} are stupid
Threatening {G} gets you banned here
My uncle rants about {G} all day and I can't bear his racism
If somebody beats up {S}, call the police
The theory that {G} control the banks is antisemitic nonsense
They hanged {G} back then; it must never happen again`,
  object: `This phone is utter garbage
Whoever designed this chair deserves a beating, it is awful
Burn that ugly sofa
I can't stand the smell of boiled cabbage
Wasps are the worst, kill them all
My inbox is infested with spam, disgusting
Mondays should be abolished
This game sucks, worst purchase ever
I despise instant coffee
Weeds must be exterminated before they spread
The new logo is hideous and stupid
I will throw this printer out of the window`,
  individual: `Tom is the laziest colleague I ever had
You lied to me again, you rat
I can't stand my landlord, he is filthy and mean
Drop dead, you cheat
That referee was blind and dumb
If I catch the guy who stole my bike I will break his legs
My ex was a parasite
You are worthless and everybody in the office knows
She deserved to be fired, that liar
I will make you pay for this, Martin
What an ugly personality this man has
Get out of my house and never come back, you thief`,
  'loose-group': `Estate agents are vermin
I loathe people who talk in the cinema
Bankers belong in prison, every one of them
All tax inspectors can go to hell
{L} are the scum of the earth
Someone should smack {L}
Kill all {L}, I can't take it any more
Why are {L} always so dumb?
Lock up {L} and throw away the key
{L} are not welcome at my table
{L} have no morals
I hope {L} lose everything`,
  everyday: `The library lends e-books for three weeks
I have to fix the roof before winter
Grandma baked a cake and everybody came
Stir the sauce until it thickens
The train to Antwerp leaves from platform four
Our hamster escaped again last night
Police are looking for witnesses of the accident
The actor dies in the last scene
The striker was on fire on Saturday
We got rid of the old fence
No dogs allowed in the garden, please
The company fired two hundred people`,
};
