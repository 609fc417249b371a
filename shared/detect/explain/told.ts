/** What a person is told of a page: several rules that say one sentence of one passage say it once. */
import type { Finding } from '../finding.ts';
import { signalKindOf } from './explain.ts';

type Marks = Finding['marks'];

/** In order, not overlapping. */
export const union = (marks: Marks): Marks => {
  const joined: [number, number][] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
};

/** In their order, the first of those alike with the marks of all. */
export const asTold = (findings: readonly Finding[]): readonly Finding[] => {
  const told = new Map<string, Finding>();
  for (const finding of findings) {
    const { kind, where, excerpt, target, list } = finding;
    const alike = JSON.stringify([kind, where, signalKindOf(finding), excerpt, target, list?.name]);
    const first = told.get(alike);
    told.set(alike, first === undefined ? finding : { ...first, marks: union([...first.marks, ...finding.marks]) });
  }
  return [...told.values()];
};
