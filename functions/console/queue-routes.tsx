/** Routes of the queue. */
import { toIso } from '../../shared/time.ts';
import { field, paths, type Route } from './desk.ts';
import type { Message } from './frame.tsx';
import { readQueue, takeNext } from './queue.ts';
import { filterFrom, queryOf } from './queue-filter.ts';
import { ensureLines } from './queue-lines.ts';
import { QueueView } from './queue-page.tsx';

/** Once a process: a table that has its lines is asked no more. */
const ensured = new WeakSet<object>();

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
      const { records, now } = desk.ports;
      if (!ensured.has(records)) await ensureLines(records);
      ensured.add(records);
      const filter = filterFrom((name) => c.req.query(name));
      const after = c.req.query('after');
      const page = await readQueue({ records, policy: desk.policy, now: toIso(now()) }, filter, after);
      const nothing = c.req.query('nothing') !== undefined;
      const { t } = c.var;
      const messages: Readonly<Record<string, Message>> = {
        yes: { tone: 'good', text: t.settings.saved },
        no: { tone: 'warn', text: t.settings.notSaved },
      };
      const message = nothing
        ? ({ tone: 'info', text: t.queue.nothingNext } as const)
        : messages[c.req.query('saved') ?? ''];
      return c.html(<QueueView c={c} filter={filter} page={page} isFirst={after === undefined} message={message} />);
    },
  },
  {
    method: 'POST',
    path: '/flags/next',
    permission: 'review',
    handle: async (c, desk) => {
      const form = await c.req.parseBody();
      const filter = filterFrom((name) => field(form, name));
      const flag = await takeNext(desk, c.var.person.name, filter);
      const nothing = `${paths.flags}${queryOf(filter, { nothing: '1' })}`;
      return c.redirect(
        flag === undefined ? nothing : `${paths.flag(flag.id)}${queryOf(filter, { did: 'claim', state: undefined })}`,
        303,
      );
    },
  },
];
