/** Authorities: their orders come in once or twice, and the desk carries them out in time, late, or refuses; cases are told to the police. */
import type { Case } from '../../shared/case/case.ts';
import type { Order, OrderAction, OrderGiven } from '../../shared/review/order.ts';
import { actionsFor, orderKinds, orderNumber } from '../../shared/review/order.ts';
import { addSeconds } from '../../shared/time.ts';
import { type Actor, staff } from './cast.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const odds = { order: 0.06, twice: 0.4, silent: 0.3, late: 0.2, never: 0.1, rival: 0.15, referredTwice: 0.3 } as const;

/** What an authority sends about one of the customer's sites; `undefined` where the law names nobody. */
const orderOf = (world: World, { index, sites }: Actor, random: Random): OrderGiven | undefined => {
  const [authority] = world.law.authorities;
  if (authority === undefined) return undefined;
  const { name, email, language, memberState } = authority;
  const [first] = sites;
  return {
    channel: 'api',
    kind: random.pick(orderKinds),
    authority: { name, email, language, memberState },
    reference: `R-${index}`,
    legalBasis: 'By law.',
    territory: 'EU',
    reasons: 'As ordered.',
    urls: [`https://${first}/found`, ...(random.chance(0.2) ? ['https://elsewhere.example/found'] : [])],
    ...(random.chance(odds.silent) ? { silentUntil: addSeconds(world.now(), random.whole(3_600, 20 * 86_400)) } : {}),
  };
};

const carryOut = (world: World, order: Order, name: string, atMs: number, random: Random): void =>
  world.act(name, atMs, async (turn) => {
    const by = random.pick(staff);
    const action = random.pick(actionsFor[order.kind] as unknown as [OrderAction]);
    const statement = random.chance(0.9) ? 'Done as ordered.' : '';
    world.facts.orders.get(order.id)?.acts.push({ by, action });
    await world.work(
      `console ${order.id}`,
      undefined,
      (ports) => world.plan.program.carryOut(order.id, { by, action, statement }, ports, world.law),
      turn,
    );
  });

/** The desk sees an order that is there. */
const plan = (world: World, order: Order, random: Random): void => {
  if (random.chance(odds.never)) return;
  const delay = random.chance(odds.late) ? random.whole(hourMs, 9 * hourMs) : random.whole(minuteMs, 58 * minuteMs);
  carryOut(world, order, `order ${order.id}`, world.clock + delay, random);
  if (!world.has('people') || !random.chance(odds.rival)) return;
  world.figures.add('two at once');
  carryOut(world, order, `order ${order.id} rival`, world.clock + delay + random.whole(0, 1_500), random);
};

export const plotOrders = (world: World, actor: Actor): void => {
  const random = actor.random.fork('authority');
  if (!random.chance(odds.order)) return;
  const atMs = actor.openedAt + random.whole(0, 60 * 24) * hourMs;
  let given: OrderGiven | undefined;
  const send = (name: string, at: number): void =>
    world.act(`${name} ${actor.index}`, at, async (turn) => {
      given ??= orderOf(world, actor, random);
      if (given === undefined) return;
      const { authority, reference, silentUntil } = given;
      const id = `ao-${orderNumber(authority.email, reference)}`;
      const fact = world.facts.orders.get(id) ?? { id, to: authority.email, silentUntil, acts: [], writes: [] };
      world.facts.orders.set(id, fact);
      const sent = given;
      const done = await world.work(
        `orders ${id}`,
        undefined,
        (ports) => world.plan.program.takeOrder(sent, 'token of the authority', ports, world.law),
        turn,
      );
      // Whoever got no answer sends it again.
      if (!done) send(`${name} again`, world.clock + minuteMs);
      const order = fact.writes.at(-1);
      if (order === undefined || fact.seen) return;
      fact.seen = true;
      world.figures.add('orders of authorities');
      plan(world, order, random.fork('desk'));
    });
  send('order', atMs);
  if (random.chance(odds.twice)) send('order once more', atMs + random.whole(minuteMs, 50 * minuteMs));
};

/** A case is told to the police; the same form may be posted twice. */
export const referCase = (world: World, value: Case, atMs: number, random: Random): void => {
  const [authority] = world.law.authorities;
  if (authority === undefined) return;
  const number = Array.from({ length: 26 }, () => random.pick([...'abcdefgh'] as [string])).join('');
  const asked = { number, authority: authority.id, reasons: 'For your attention.', by: random.pick(staff) };
  const post = (name: string, at: number): void =>
    world.act(name, at, async (turn) => {
      world.facts.referrals.set(`rf-${number}`, { caseId: value.id, to: authority.email });
      world.figures.add('referrals');
      await world.work(
        `console ${value.id}`,
        value.id,
        (ports) => world.plan.program.refer(value, asked, ports, world.law),
        turn,
      );
    });
  post(`referral ${value.id} ${value.version}`, atMs);
  if (random.chance(odds.referredTwice))
    post(`referral ${value.id} ${value.version} again`, atMs + random.whole(0, 5_000));
};
