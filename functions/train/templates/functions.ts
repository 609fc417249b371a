/**
 * What a text does, after the functional tests of the literature (Röttger et al. 2021 and 2022, the descriptions in the papers): the
 * kinds of hatred, and what only looks like it. Every sentence here is our own.
 */
export const hatefulFunctions = [
  'derogation',
  'attributes',
  'dehumanisation',
  'implicit',
  'threat',
  'demand',
  'slur',
  'profanity',
  'reference',
  'negated-good',
  'question',
  'opinion',
] as const;
export const harmlessFunctions = [
  'reclaimed',
  'homonym',
  'plain-profanity',
  'negated-hate',
  'neutral-identity',
  'positive-identity',
  'quoted',
  'referred',
  'object',
  'individual',
  'loose-group',
  'everyday',
] as const;
/** One template a line. */
export type Hateful = Readonly<Record<(typeof hatefulFunctions)[number], string>>;
export type Harmless = Readonly<Record<Exclude<(typeof harmlessFunctions)[number], 'homonym'>, string>>;
/** All of a second hand's sentences in one language. */
export type Written = Readonly<Record<(typeof hatefulFunctions | typeof harmlessFunctions)[number], string>>;

/** A hand that wrote for some functions only. */
export type Some = Partial<Written>;

/** `{G}`: one of a bank; `{SL}`: a word of the lexicon's slurs. */
export type Templates = {
  readonly banks: Readonly<Record<string, string>>;
  readonly of: Hateful & Harmless;
};
