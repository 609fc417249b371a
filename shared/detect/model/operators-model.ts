/** Another model behind the same interface: it has the word on passages that ours picks out, and on whole utterances. */
import type { Scorer } from './model.ts';

/** `ask`: 0..1, or undefined where it has nothing to say; then ours does. */
export const withOperatorsModel = (
  ours: Scorer,
  theirs: { readonly version: string; readonly ask: (text: string) => number | undefined },
): Scorer => ({
  version: `${ours.version}+${theirs.version}`,
  ofTokens: ours.ofTokens,
  ofPassage: (text, tokens, language) => theirs.ask(text) ?? ours.ofPassage(text, tokens, language),
  ofText: (text, language) => theirs.ask(text) ?? ours.ofText(text, language),
});
