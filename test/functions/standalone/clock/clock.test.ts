import { describe, expect, it } from 'vitest';
import { clockApp, type NextThing } from '../../../../functions/standalone/clock/clock.tsx';
import { fromIso, type Iso, parseIso } from '../../../../shared/time.ts';

const start = parseIso('2027-03-15T09:00:00Z');
const things: readonly NextThing[] = [
  { at: parseIso('2027-03-30T22:00:00Z'), what: 'End of the first period of <b>bakker</b>\u202E' },
  { at: parseIso('2027-04-09T22:00:00Z'), what: 'End of the reminder' },
];
const desk = () => {
  let now: Iso = start;
  const jumps: Iso[] = [];
  const app = clockApp({
    now: () => fromIso(now),
    next: async () => things.find((thing) => thing.at > now),
    jump: async (to) => {
      now = to;
      jumps.push(to);
    },
    timeZone: 'Europe/Brussels',
  });
  const jump = (to: string, headers: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin' }) =>
    app.request('/clock/jump', { method: 'POST', body: new URLSearchParams({ to }), headers });
  return { app, jumps, jump, html: async () => (await app.request('/clock')).text() };
};

describe('the clock', () => {
  it('shows the time and what is next, and turns nothing by being read', async () => {
    const { html, jumps } = desk();
    const page = await html();
    expect(page).toContain('15 March 2027, 10:00 (Europe/Brussels)');
    expect(page).toContain('in 15 days');
    expect(page).toContain('&lt;b&gt;bakker');
    expect(page).not.toContain('\u202E');
    expect(jumps).toEqual([]);
  });

  it('jumps from one thing to the next until nothing is left', async () => {
    const { jump, jumps, html } = desk();
    for (const { at } of things) expect((await jump(at)).headers.get('Location')).toBe('/clock?jumped');
    expect(jumps).toEqual(things.map(({ at }) => at));
    expect(await html()).toContain('Nothing is waiting for a date');
  });

  it('jumps nowhere else: not twice from an old page, not to a made-up date, not for another site', async () => {
    const { jump, jumps } = desk();
    const [first] = things;
    const at = first?.at ?? '';
    for (const to of ['2099-01-01T00:00:00.000Z', 'nonsense', start])
      expect((await jump(to)).headers.get('Location')).toBe('/clock');
    expect((await jump(at, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    await jump(at);
    await jump(at);
    expect(jumps).toEqual([at]);
  });
});
