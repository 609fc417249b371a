/**
 * What people's decisions teach, made anew from the flags themselves, so that a decision that was taken back leaves no trace: texts
 * and pictures to know again, and how often each rule was right. The figures move a flag in the queue; they never change a rule.
 */
import type { KnownContent, KnownEntry } from '../detect/known/index.ts';
import type { Counts, Precision } from '../detect/known/precision.ts';
import type { Decision, Flag } from './flag.ts';

const mostEntries = 200_000;

/** The word that stands: of several decisions the last, and none while the flag was opened again. */
export const standingDecision = ({
  history,
}: Pick<Flag, 'history'>): Exclude<Decision, { kind: 'reopened' }> | undefined => {
  const last = history.at(-1);
  return last === undefined || last.kind === 'reopened' ? undefined : last;
};

export type Learning = {
  readonly add: (flag: Flag) => void;
  readonly result: () => { readonly known: KnownContent; readonly precision: Precision };
};
export const startLearning = (): Learning => {
  const texts = new Map<string, KnownEntry>();
  const pictures = new Map<string, KnownEntry>();
  const rules = new Map<string, { confirmed: number; dismissed: number }>();
  const count = (name: string, kind: keyof Counts): void => {
    const counts = rules.get(name) ?? { confirmed: 0, dismissed: 0 };
    counts[kind] += 1;
    rules.set(name, counts);
  };
  return {
    add: (flag) => {
      const decision = standingDecision(flag);
      if (decision === undefined) return;
      const said = new Set<string>();
      for (const { language, findings } of flag.pages)
        for (const { rule } of findings) {
          said.add(rule);
          if (language !== undefined) said.add(`${rule} ${language}`);
        }
      for (const name of said) count(name, decision.kind);
      // What an intruder put on a victim's site is known by its links; its text is often the victim's own.
      if (decision.kind !== 'confirmed' || decision.hacked) return;
      const from = { kind: 'decision', flag: flag.id, site: flag.site, at: decision.at } as const;
      for (const { text, findings } of flag.pages) {
        if (text !== undefined && texts.size < mostEntries)
          texts.set(text, { hash: text, category: flag.category, from });
        for (const { hash } of findings.flatMap(({ pictures: found = [] }) => found))
          if (pictures.size < mostEntries) pictures.set(hash, { hash, category: flag.category, from });
      }
    },
    result: () => ({
      known: { texts: [...texts.values()], pictures: [...pictures.values()] },
      precision: { rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))) },
    }),
  };
};

/** How often a rule was right; a half where nobody has judged it, and a few decisions move it little (Laplace's rule, doubled). */
const rightness = ({ confirmed, dismissed }: Counts): number => (confirmed + 2) / (confirmed + dismissed + 4);
/**
 * How often the rules of a flag's strongest page were right, 0 to 1: among flags of the same score it decides who comes first. What is
 * flagged, and with which score, stays as the rules say.
 */
export const trustIn = ({ pages }: Pick<Flag, 'pages'>, { rules }: Precision): number => {
  const judged = (pages[0]?.findings ?? []).flatMap(({ rule }) => {
    const counts = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
    return counts === undefined ? [] : [rightness(counts)];
  });
  if (judged.length === 0) return 0.5;
  return Math.round((judged.reduce((sum, each) => sum + each, 0) / judged.length) * 100) / 100;
};
