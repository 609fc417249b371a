/** What was counted in a world, by name. Sums of worlds are the figures of the simulation. */
export type Figures = {
  add(name: string, by?: number): void;
  of(name: string): number;
  merge(other: Readonly<Record<string, number>>): void;
  /** By name, in order. */
  all(): Readonly<Record<string, number>>;
};
export const figures = (): Figures => {
  const counts = new Map<string, number>();
  const add = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  return {
    add,
    of: (name) => counts.get(name) ?? 0,
    merge: (other) => {
      for (const [name, count] of Object.entries(other)) add(name, count);
    },
    all: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};
