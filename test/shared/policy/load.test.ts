import { describe, expect, it } from 'vitest';
import { defaultPolicy, loadPolicy, mustLoadPolicy } from '../../../shared/policy/load.ts';

const strikes = { threshold: 3, expireMonths: 24, consequence: 'shorter-schedule' };
const faultsOf = (change: Record<string, unknown>): readonly string[] => {
  const result = loadPolicy({ ...structuredClone(defaultPolicy), ...change });
  return result.ok ? [] : result.error;
};

describe('loading a policy', () => {
  it('takes the default policy as it is', () => {
    const loaded = loadPolicy(JSON.parse(JSON.stringify(defaultPolicy)));
    expect(loaded).toEqual({ ok: true, value: defaultPolicy });
    // Letter by letter: programs take it unread, and a policy is known by its words in their order.
    expect(loaded.ok && JSON.stringify(loaded.value)).toBe(JSON.stringify(defaultPolicy));
    expect(defaultPolicy.appealDays).toBe(184);
    expect(defaultPolicy.schedule.violation.map(({ days }) => days)).toEqual([14, 7, 7]);
  });

  it('reports all faults of the shape at once, each with its path', () => {
    const faults = faultsOf({ appealDays: 'long', moreTimeDays: 0, bogus: 1 });
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toMatch(/appealDays: .*number/);
    expect(faults.join('\n')).toMatch(/moreTimeDays: /);
    expect(faults.join('\n')).toMatch(/policy: .*bogus/);
  });

  it('names the place inside lists', () => {
    const violation = [
      { round: 'notice', days: 14 },
      { round: 'reminder', days: 'seven' },
    ];
    expect(faultsOf({ schedule: { ...defaultPolicy.schedule, violation } })).toEqual([
      expect.stringMatching(/^schedule\.violation\[1\]\.days: /),
    ]);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['a window that never opens', { sendWindow: { from: 17, to: 9 } }, /^sendWindow: "from" must be/],
    ['a window that closes as it opens', { sendWindow: { from: 9, to: 9 } }, /^sendWindow: "from" must be/],
    [
      'a round that is written twice',
      {
        schedule: {
          ...defaultPolicy.schedule,
          hacked: [
            { round: 'notice', days: 1 },
            { round: 'notice', days: 1 },
          ],
        },
      },
      /^schedule\.hacked\[1\]\.round: "notice" cannot follow "notice"; write each round once, in the order notice, reminder, final$/,
    ],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, /^timeZone: write an IANA/],
    [
      'rounds out of order',
      {
        schedule: {
          ...defaultPolicy.schedule,
          hacked: [
            { round: 'notice', days: 1 },
            { round: 'final', days: 1 },
            { round: 'reminder', days: 1 },
          ],
        },
      },
      /^schedule\.hacked\[2\]\.round: "reminder" cannot follow "final"/,
    ],
    [
      'a schedule without a first notice',
      { schedule: { ...defaultPolicy.schedule, violation: [{ round: 'final', days: 1 }] } },
      /^schedule\.violation\[0\]\.round: the first round must be "notice"/,
    ],
    [
      'a network that is none',
      { crawl: { ...defaultPolicy.crawl, networks: ['192.0.2.0/24', '2001:db8::/32', '192.0.2.1'] } },
      /^crawl\.networks\[2\]: write a CIDR block/,
    ],
    [
      'a user agent that is no header',
      { crawl: { ...defaultPolicy.crawl, userAgent: 'Hostwarden\r\nX: y' } },
      /^crawl\.userAgent: write printable ASCII/,
    ],
    [
      'a shorter schedule out of order',
      { strikes: { ...strikes, schedule: [{ round: 'final', days: 7 }] } },
      /^strikes\.schedule\[0\]\.round: the first round must be "notice"/,
    ],
    ['a shorter schedule that is not written', { strikes }, /^strikes\.schedule: write the rounds/],
    [
      'an authority that is there twice',
      { authorities: [...defaultPolicy.authorities, ...defaultPolicy.authorities.slice(0, 1)] },
      /^authorities\[\d+\]\.id: .* is there twice/,
    ],
    [
      'a night without hours',
      { crawl: { ...defaultPolicy.crawl, nights: { from: 3, to: 3 } } },
      /^crawl\.nights: write two different hours/,
    ],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsOf(change)).toEqual([expect.stringMatching(fault)]);
  });

  it('takes hours of the night that differ', () => {
    expect(faultsOf({ crawl: { ...defaultPolicy.crawl, nights: { from: 22, to: 6 } } })).toEqual([]);
  });

  it('tells all that is wrong, a line each, and what to do, where one must be right', () => {
    const wrong = { ...defaultPolicy, appealDays: 'long', moreTimeDays: 0 };
    const load = () => mustLoadPolicy(wrong, 'It is faulty:', 'Mend it.');
    expect(load).toThrow(/^It is faulty:\n {2}.*Days: .*\n {2}.*Days: .*$/);
    expect(load).toThrow(expect.objectContaining({ remedy: 'Mend it.' }));
  });

  it.each([undefined, null, 'policy', [], 7])('refuses %j as a whole', (value) => {
    const result = loadPolicy(value);
    expect(result.ok).toBe(false);
  });
});
