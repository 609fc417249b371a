/** The case loop under faults: the production code keeps every invariant, and broken code is found. */
import { describe, expect, it } from 'vitest';
import { type Program, production } from '../../functions/simulate/program.ts';
import { simulate } from '../../functions/simulate/simulate.ts';

const options = { cases: 200, seed: 20_270_315, days: 365 };

describe('simulate', () => {
  it('finds nothing in the production code, and has seen what it is about', async () => {
    const { failed, figures } = await simulate(options);
    expect(failed).toBeUndefined();
    for (const name of [
      'terminations',
      'crashes injected',
      'duplicates injected',
      'mail bounced late',
      'forms sent late',
    ])
      expect(figures[name], name).toBeGreaterThan(0);
    expect(figures['cases']).toBeGreaterThanOrEqual(options.cases);
  }, 120_000);

  /** Each breaks a promise of design section 5; the other invariants have no such proof here. */
  const broken: Readonly<Record<string, Partial<Program>>> = {
    'dead letters that nobody looks at': {
      adapters: (ports) => ({
        ...ports,
        queues: {
          ...ports.queues,
          depth: async (queue) => ({ ...(await ports.queues.depth(queue)), dead: 0, ready: 0 }),
        },
      }),
    },
    'a bounce taken for a delivery': {
      onMailEvent: (event, ports) =>
        production.onMailEvent(event.kind === 'bounced' ? { ...event, kind: 'delivered' } : event, ports),
    },
  };
  it.each(Object.entries(broken))(
    'finds %s',
    async (_name, part) => {
      const { failed } = await simulate({ ...options, program: { ...production, ...part } });
      expect(failed).toBeDefined();
    },
    120_000,
  );
});
