import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createFrontier,
  type Entry,
  type Frontier,
  origin,
  type Parent,
  type Parts,
} from '../../../shared/crawl/frontier.ts';

const drain = (frontier: Frontier): string[] => {
  const urls: string[] = [];
  for (let entry = frontier.next(); entry !== undefined; entry = frontier.next()) {
    urls.push(`${entry.url} ${entry.parent.depth} ${entry.parent.echoes} ${entry.parent.simhash} ${entry.tries}`);
  }
  return urls;
};
const parent = (depth: number): Parent => ({
  depth,
  echoes: depth % 3,
  simhash: `h${depth}`,
  branch: depth < 2 ? '' : '/b/',
});

test('nearest first, in order, each once', () => {
  const frontier = createFrontier();
  frontier.add('http://s.example/', origin);
  frontier.add('http://s.example/deep', parent(1));
  frontier.add('http://s.example/near', parent(0));
  expect(frontier.add('http://s.example/near', parent(1))).toBe(false);
  expect(frontier.add('http://s.example/q?b=1&a=2', parent(0))).toBe(true);
  expect(frontier.add('http://s.example/q?a=2&b=1', parent(0))).toBe(false);
  expect(drain(frontier).map((line) => line.split(' ')[0])).toEqual([
    'http://s.example/',
    'http://s.example/near',
    'http://s.example/q?b=1&a=2',
    'http://s.example/deep',
  ]);
  expect(frontier.add('http://s.example/', origin)).toBe(false);
});

describe('a checkpoint changes nothing', () => {
  type Step = { readonly do: 'add' | 'next' | 'back' | 'later' | 'soon' | 'know'; readonly n: number };
  const step = fc.record({
    do: fc.constantFrom<Step['do'][]>('add', 'add', 'add', 'next', 'back', 'later', 'soon', 'know'),
    n: fc.nat(60),
  });
  const play = (frontier: Frontier, steps: readonly Step[], taken: Entry[]): void => {
    for (const { do: what, n } of steps) {
      if (what === 'add') frontier.add(`http://s.example/${n}`, parent(n % 5));
      else if (what === 'know') frontier.know(`http://s.example/${n}`);
      else if (what === 'next') {
        const entry = frontier.next();
        if (entry !== undefined) taken.push(entry);
      } else {
        const entry = taken.pop();
        if (entry !== undefined) frontier[what](entry);
      }
    }
  };
  /** Four lanes, one of them further away. */
  const parts: Parts = {
    partOf: (url) => `/${Number(url.slice(-1)) % 4}/`,
    burdenOf: (part, branch) => (part === '/1/' ? 3 : 0) + (branch === '/b/' ? 1 : 0),
    edition: () => 0,
  };
  test('the rest of a crawl is the same, with or without it', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), fc.array(step, { maxLength: 60 }), (before, after) => {
        const one = createFrontier(undefined, parts);
        const taken: Entry[] = [];
        play(one, before, taken);
        const two = createFrontier(JSON.parse(JSON.stringify(one.save())), parts);
        expect(two.size()).toBe(one.size());
        play(one, after, [...taken]);
        play(two, after, [...taken]);
        const rest = drain(one);
        compared += rest.length;
        expect(drain(two)).toEqual(rest);
      }),
      { seed: 11, numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });
});

test('a long level is cut off as it is taken', () => {
  const frontier = createFrontier();
  for (let i = 0; i < 5_000; i += 1) frontier.add(`http://s.example/${i}`, parent(0));
  const first = Array.from({ length: 3_000 }, () => frontier.next()?.url);
  expect(first[2_999]).toBe('http://s.example/2999');
  expect(frontier.size()).toBe(2_000);
  expect(frontier.save().queue).toHaveLength(2_000);
});
