/** By the rule's id: at least one text that it must find, and one of its neighbourhood that it must leave alone. */
export type RuleFixtures = Readonly<
  Record<string, { readonly hits: readonly string[]; readonly misses: readonly string[] }>
>;
