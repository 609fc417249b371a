import type { Some } from '../functions.ts';

export const en: Some = {
  quoted: `He told me: "{G} are {N}." What an awful man.
"{G} are {D}" was on the poster. I tore it down
My uncle said "I hate {G}" at dinner. I was ashamed of him
She lost her seat after she wrote "{G} should be deported"
A stranger called me a {SL} in the street. Nobody helped me
"Go home, {G}" is not an opinion, it is abuse
They sprayed "{SL}" on our door. I cried all night
"All {G} must die" - how can anyone post such a thing?`,
  referred: `He told me that {G} are {N}. What a sad person.
You can't just claim that all {G} are {D}
It is simply false that {G} are {N}
Nobody has the right to tell {G} to go back
Whoever thinks {G} are {D} should be ashamed
Calling {G} {N} says more about you than about them
We report everyone who says that {G} deserve to die
It makes me angry when people say {G} are {N}
Saying that {G} are {N} is nothing but prejudice
How dare you say that {G} should have no rights?
To call {G} {D} is unacceptable, always
The idea that {G} are inferior has to die`,
  'negated-hate': `We would never harm {G}
I could never hate {G}
{G} are not {N}, and never were
Nobody here wants to {V} {G}
I don't think {G} are {N}
{G} are no {D}, they are people
{G} do not deserve to be hated
It is not true that {G} are {D}
I refuse to hate {G}
Not a single one of us despises {G}
{G} should never be deported
Do not ever {V} {G}`,
  'positive-identity': `{G} deserve to be treated as equals
{G} deserve the same rights as everybody else
I am glad that {G} live in my street
We should all stand up for {G}
{G} have every right to be here
Let us welcome {G} with open arms
There is nothing wrong with being {A}
{G} are just as {P} as anyone
I respect {G} a lot
It is great to be {A}
{G} should be protected from hatred
We need more {G} in politics`,
  'neutral-identity': `My new colleague is {S}
There were a few {G} at the concert last night
I am {S} and I work in a bakery
Two {G} moved in across the road
The survey asked {G} about their commute
She interviewed {G} for a magazine
Many {G} live in this part of town
{S} won the race on Sunday`,
  slur: `What a load of {SL} in this pub
A bunch of {SL} moved in next door
He is such a {SL}
That {SL} keeps staring at me
Nothing but {SL} on this train
You fight like a {SL}
Look at that {SL} over there
God, not another {SL}`,
  reclaimed: `My mates and I call each other {SL}, and we love it
As {S} I call myself a {SL} with pride
We {SL} stick together, we are family
My best friend is a {SL} and so am I, happy ones
I took the word {SL} back and made it mine
Proud {SL} since birth`,
  implicit: `Without {G} the world would be a better place
A world with no {G} is all I want
White people are better than {G}, it is that simple
The place of {G} is behind the stove
All our troubles would vanish if {G} did
{G} were made to serve real people
I would not even hire {G} to clean my toilet
Only one thing is worse than {S}: two of them`,
  dehumanisation: `Those {A} freaks are not even people
{G} are breeding cattle, nothing more
I see no difference between {G} and {D}
{G} are a pest that spreads through our towns
Calling {G} human is an insult to humans
{G} have no soul`,
  threat: `Watch out, {G}, tonight I will cut your throats
I would gladly put a bullet in {S}
Sleep with one eye open, {G}
I know where you pray, {G}, and I have a gun
We will burn {G} out of their homes
Every one of the {G} will pay with blood`,
  reference: `{G}. I can't stand the sight of them.
{G} moved in next door. I hope they burn.
You know what they say about {G}. It is true, they are {N}.
I work with {G}. They are all {N} and should be fired.
{G}? Get them out of here.
Have you seen {G} lately? What {D} they are.`,
  individual: `You are a worthless piece of trash and I hate you
My neighbour is a lying {I}, I hope he gets fired
I will punch you in the face, mate
That referee is the dumbest man alive
Shut up, you pathetic {I}
I despise my ex, she is a snake`,
  'loose-group': `{L} should all hang
I want to see every one of the {L} gone from this city
{L} deserve to rot, liars that they are
{L} are {D}
Deport {L}, nobody needs them
{L} are less than human`,
  object: `{T} should be banned, it is revolting
I loathe {T} with all my heart
{T} is the worst thing ever, burn it
Kill it, I hate {T}`,
  demand: `Kick {G} out of our country
Chuck {G} out of every school
{G} have not earned the right to live on this earth
{G} don't deserve to breathe our air
{G} do not deserve any rights
Get {G} out of my town
Just {V} {G} and be done with it
Simply {V} every one of the {G}, that would solve it
Send {G} to the camps
{G} must not be allowed to live among us`,
  'negated-good': `It is wrong to be {A}
Being {A} is not right
I would never marry {S}, how gross
No one should have to work beside {S}
{G} will never count as people for me
{G} are not worth saving`,
  attributes: `Each {A} person is {N}
As a rule {G} are {N}
There is not one of the {G} who can think
Most {G} are {N}, some are worse
Whoever meets {S} meets someone {N}`,
};
