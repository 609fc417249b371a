/** Routes of the queue. */
import { categories } from '../../shared/policy/policy.ts';
import { flagStates } from '../../shared/review/flag.ts';
import { field, home, paths, type Route } from './desk.ts';
import { query } from './parts.tsx';
import { readQueue, takeNext } from './queue.ts';
import { QueueView } from './queue-page.tsx';

const categoryNamed = (name: string | undefined) => categories.find((category) => category === name);

export const queueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    permission: 'look',
    handle: (c) => c.redirect(paths.flags, 303),
  },
  {
    method: 'GET',
    path: '/flags',
    permission: 'look',
    handle: async (c, desk) => {
      const filter = {
        state: flagStates.find((state) => state === c.req.query('state')) ?? 'open',
        category: categoryNamed(c.req.query('category')),
        cursor: c.req.query('cursor'),
      };
      const page = await readQueue(desk.ports.records, filter);
      const nothing = c.req.query('nothing') !== undefined;
      const message = nothing ? ({ tone: 'info', text: c.var.t.queue.nothingNext } as const) : undefined;
      return c.html(<QueueView c={c} filter={filter} page={page} message={message} />);
    },
  },
  {
    method: 'POST',
    path: '/flags/next',
    permission: 'review',
    handle: async (c, desk) => {
      const category = categoryNamed(field(await c.req.parseBody(), 'category'));
      const flag = await takeNext(desk, c.var.person.name, category);
      const nothing = `${home}/flags${query({ category, nothing: '1' })}`;
      return c.redirect(flag === undefined ? nothing : `${paths.flag(flag.id)}?did=claim`, 303);
    },
  },
];
