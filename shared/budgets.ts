/**
 * How long a run on Lambda takes up new work, in ms: what is in hand then is finished or put back within half a minute. The alarm `slow`
 * speaks at eight tenths of a function's time, and so it is silent about a run that ended as it should.
 */
export const runBudgetMs = { crawl: 690_000, pictures: 210_000, replay: 600_000, retention: 200_000 } as const;
