/** What a simulation says: the figures, or the shortest history that it found of a failure. */
import type { Shrunk } from './shrink.ts';
import type { Simulation, WorldFailure } from './simulate.ts';

/** These first, in this order; then the rest by name. */
const headlines = [
  'cases',
  'terminations',
  'mails',
  'answers acknowledged',
  'duplicates injected',
  'crashes injected',
  'steps',
];

export const figureLines = ({ figures, worlds, digest }: Simulation): readonly string[] => {
  const all: readonly (readonly [string, number])[] = [
    ['worlds', worlds],
    ...headlines.map((name) => [name, figures[name] ?? 0] as const),
    ...Object.entries(figures).filter(([name]) => !headlines.includes(name)),
  ];
  const width = Math.max(...all.map(([name]) => name.length));
  return [...all, ['digest of the history', digest] as const].map(
    ([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(9)}`,
  );
};

export const failureLines = (
  seed: number,
  { world, failure }: WorldFailure,
  shrunk: Shrunk | undefined,
): readonly string[] => {
  const shown = shrunk?.failure ?? failure;
  return [
    `Invariant ${shown.invariant} is broken: ${shown.says}.`,
    `seed ${seed}, world ${world}, case ${shown.caseId ?? '-'}, ${shown.at}: ${shown.what}`,
    ...(shrunk === undefined
      ? []
      : [
          `It takes ${shrunk.cases.length === 1 ? 'one case' : `${shrunk.cases.length} cases`} and ${
            shrunk.faults.length === 0 ? 'no faults at all' : `these faults: ${shrunk.faults.join(', ')}`
          }. What happened:`,
          ...shrunk.history.map(({ at, text }) => `  ${new Date(at).toISOString()} ${text}`),
        ]),
  ];
};
