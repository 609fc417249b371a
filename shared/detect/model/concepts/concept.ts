/**
 * Words by what they do in a sentence, the same in every language, so that what is learnt in one language serves the others:
 *
 *   "Wij haten vluchtelingen"   we hate group
 *   "I don't hate refugees"     we not hate group
 *
 * `group`, `slur` and `loose` hide the word itself from the model: no name of a people can come to mean hatred.
 */
export const concepts = [
  'group', // people by origin, colour, religion, sex, orientation, disability
  'slur', // a word that insults such a group by itself; written in rot13, so that nobody has to read it
  'loose', // people by trade, opinion or hobby: not protected
  'thing',
  'you',
  'they',
  'one', // he, she, this person
  'we',
  'hate',
  'love',
  'bad',
  'beast', // what people are not: animals, dirt, disease
  'good',
  'harm',
  'expel',
  'right', // deserve, belong, be allowed
  'must',
  'not',
  'say',
  'denounce',
  'swear',
  'insult', // of one person, for no group
  'will',
  'crime',
  'all',
  'ask',
  'than',
  'opinion',
  'be',
  'proud',
] as const;
export type Concept = (typeof concepts)[number];

/** Parted by spaces; `_` joins words of a phrase (at most three), `*` at the end: any ending. */
export type Lexicon = Readonly<Record<Concept, string>>;
