/** Somebody looks at what was not sent for sure, or not at all, and decides; or leaves it. */
import { asDecided, changeEntry } from '../../shared/case/outbox-entry.ts';
import { staff } from './cast.ts';
import type { World } from './world.ts';

const hourMs = 3_600_000;

/** Answers what is told of each entry that waits for a choice. */
export const outboxDesk = (world: World): ((id: string) => void) => {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    const random = world.random.fork(`choice ${id} ${count}`);
    if (!world.has('people') || random.chance(0.4)) return;
    const choice = random.chance(0.7) ? 'again' : 'sent';
    world.act(`choice ${id} ${count}`, world.clock + random.whole(hourMs, 60 * hourMs), async (turn) => {
      const decided = { by: random.pick(staff), at: world.now(), reason: 'The log of the mail system says so.' };
      await world.work(
        `outbox desk ${id}`,
        id.split('.')[0],
        async ({ records, queues }) => {
          const mail = world.facts.mails.get(id);
          await changeEntry(records, id, (entry) => {
            const after = asDecided(entry, choice, decided);
            if (after !== undefined && choice === 'again' && mail !== undefined) mail.choices += 1;
            return after;
          });
          world.figures.add(`chosen: ${choice}`);
          await queues.send('notify', [{ body: { entry: id } }]);
        },
        turn,
      );
    });
  };
};
