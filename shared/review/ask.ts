/** Why somebody may not decide a flag yet: it lies before others, whom consult.ts lets answer. */
import type { Flag } from './flag.ts';

export type AskWait = { readonly kind: 'awaits-opinion' } | { readonly kind: 'awaits-advice'; readonly by: string };

/** Whoever doubts waits: a second opinion keeps its asker from deciding, an escalation everybody. */
export const awaited = ({ ask }: Pick<Flag, 'ask'>, by: string): AskWait | undefined => {
  if (ask === undefined) return undefined;
  if (ask.kind === 'escalation') return { kind: 'awaits-advice', by: ask.by };
  return ask.by === by ? { kind: 'awaits-opinion' } : undefined;
};
