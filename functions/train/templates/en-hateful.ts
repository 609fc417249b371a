import type { Hateful } from './functions.ts';

export const hateful: Hateful = {
  derogation: `I hate {G}.
I really despise {G}
{G} make me sick
I can't stand {G} any more.
God, how I loathe {G}!
I have nothing but contempt for {G}
{G} disgust me.
all my hatred goes to {G}
We all hate {G} here, and that will not change
It makes me want to vomit when I see {G}
I am so fed up with {G}, I detest them
If there is one thing I hate it is {S}
Nobody hates {G} more than I do
I would never want {S} near me`,
  attributes: `{G} are {N}.
{G} are so {N}
All {G} are {N} and {N}
Every single {A} person is {N}
{A} people are {N}, simple as that
I have never met {S} who was not {N}
{S} is always {N}
Typical {A} behaviour, {N} as always
Being {A} is just {N}
How {N} can {G} be
{G} are the most {N} people on this planet
you are {A} so you must be {N}
{G} stink and they are {N}
{G} are all criminals
{G} are thieves and liars
{G} are rapists, every one of them
{G} only come here to steal from us
{G} are ruining this country`,
  dehumanisation: `{G} are {D}.
{G} are nothing but {D}
To me {G} are no better than {D}
{G} are like {D} to us
{G} are not human
I would not call {G} people, they are {D}
{G} breed like {D}
{A} {D}, that is what they are
treat {G} like the {D} they are
our town is infested with {G}
{S} is worth less than a dog`,
  implicit: `{G} should go back to where they came from
{G} have no place in our country
The world would be a better place without {G}
I would rather lose a leg than live next to {S}
Hitler should have finished his work with {G}
White people are simply above {G}
{G} are taking over our country
My dog is smarter than {S}
{G} belong in the kitchen and nowhere else
You can not trust {G}, they control everything
No wonder {G} are everywhere, they only breed and take benefits
{G} will replace us if we do nothing
I do not want my children in one class with {G}
{G} exist to serve us
{G} are the reason for all our problems
Who needs {G} anyway
You know how {G} are with money
{G} should know their place
Being {A} is a mental illness
Life was better before {G} came
hide your wallet when {S} walks in
They say {G} are people too, what a joke
{G} cost us too much, let them sink
soon there will be more {G} than us`,
  threat: `I will {V} {G}
We are going to {V} all {G}
One day I'm gonna {V} {S}
{G} will soon be dead, we will see to that
I swear I'll {V} the next {A} person I meet
Tonight we {V} {G}
I want to {V} every one of the {G} in this town
we are coming for you {G}, you will die
I can't wait to {V} some {G}
If I see {S} again I will {V} them`,
  demand: `Someone should {V} all {G}
{G} should be deported, all of them
Let's {V} {G}
{G} do not deserve to live
{G} deserve to die
{G} must be thrown out of our country
Death to all {G}
{V} all {G}
We need to get rid of {G}
{G} should have no rights
{G} ought to be locked up
I hope all {G} die
we have to {V} {G} before it is too late
{G} should be slaves again
Get out, {G}!
No {G} allowed here, kick them out`,
  slur: `You are just {SL}
those {SL} everywhere
Look at these {SL}
{SL} like you should shut up
what a bunch of {SL}
Shut up, you {SL}
I see {SL} on every corner
another day, another {SL}
here come the {SL} again
{SL} everywhere
What do these {SL} want here?
I met a {SL} yesterday
{SL} are the worst
you dumb {SL}
only a {SL} would do that`,
  profanity: `Fucking {G}
{G} are fucking {N}
I fucking hate {G}
Damn {G}, damn them all to hell
{G} can go to hell
those goddamn {G} piss me off
fuck {G}
{G} are pieces of shit
shitty {A} people, fuck off`,
  reference: `{G} are here again. They make me sick.
{G} are {N}. They should all die.
I met some {G} today. I hate them so much.
They are {G}, and they are {D}.
Don't trust {G}, because they are all {N}.
We have a lot of {G} here. I want them gone.
{G} think they are people, but they are {D}
I saw {S} in the bus and all I thought was: they are {N}
{G} keep coming. Someone should {V} them.
There are {G} in my street. Burn their houses down.`,
  'negated-good': `{G} are not {P}
{G} will never be {P}
{G} are not human beings like us
{G} don't deserve respect
No {A} person is {P}
I have no respect for {G}
{G} can not be trusted
{G} should never be allowed to vote
{G} don't belong here
We don't want {G} in our town
There is nothing good about {G}
nobody will ever love {G}
{G} are never going to be equal to us
{G} are not welcome here
I don't like {G}
You can't be {S} and {P}
{G} have no right to be here
{G} don't deserve to be treated like people
no {G} in my house
never trust {S}
{G} are not normal
it is not okay to be {A}
I won't accept {S} as my boss
{G} aren't real people`,
  question: `Why are {G} so {N}?
Why are there so many {N} {G} here?
What is wrong with {G}? Why are they {N}?
Who else hates {G}?
Why do we let {G} live?
How can anyone love {S}? They are {D}
Is there anything more {N} than {G}?
When will we finally get rid of {G}?
Isn't it obvious that {G} are {D}?
Why should {G} have rights?`,
  opinion: `I think {G} are {N}
In my opinion {G} are {D}
Honestly, I feel that {G} are {N}
I just believe {G} are inferior to us
Not afraid to say it: {G} are {N}
It is a fact that {G} are {N}
Unpopular opinion: {G} don't deserve rights
Am I the only one who thinks {G} should die?
everybody knows {G} are {N}`,
};
