/** Figures as a Markdown table, one line a group. */
import { figuresOf, type Judged } from './measure.ts';

const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

export const tableOf = <T extends Judged>(title: string, judged: readonly T[], key: (one: T) => string): string => {
  const lines = [...Map.groupBy(judged, key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const { count, recall, cleared, macroF1 } = figuresOf(group);
      const both = group.some(({ hateful }) => hateful) && group.some(({ hateful }) => !hateful);
      const has = (hateful: boolean): boolean => group.some((one) => one.hateful === hateful);
      return `| ${name} | ${count} | ${has(true) ? share(recall) : '–'} | ${has(false) ? share(cleared) : '–'} | ${both ? share(macroF1) : '–'} |`;
    });
  return [`| ${title} | texts | hateful found | harmless cleared | macro-F1 |`, '|---|---|---|---|---|', ...lines].join(
    '\n',
  );
};
