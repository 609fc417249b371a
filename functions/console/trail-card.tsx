/** What happened to a notice, an order or a restricted task: what its trail holds, in words. The whole entry is on the audit's page. */
import type { Child, FC } from 'hono/jsx';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Card, Timeline } from '../../shared/web/parts.tsx';
import type { ConsoleContext } from './desk.ts';
import { actorOf } from './parts.tsx';
import { eventName } from './texts/events.ts';

/** Facts with a name in every language, by their place in an entry. Ways in which orders come say who took them in. */
const namesOf = ({ outside, orders }: ConsoleContext['var']['t'], what: string): Readonly<Record<string, object>> => ({
  ...(what === 'received' ? { channel: outside.channels } : {}),
  outcome: outside.outcomes,
  source: outside.restricted.sources,
  action: orders.actions,
});
/** Facts that are words of somebody. */
const written = ['authority', 'reference', 'reason', 'statement'] as const;

const factsOf = (
  c: ConsoleContext,
  { what, data }: AuditEntry,
): { readonly names: string; readonly texts: readonly string[] } => {
  const facts = new Map(Object.entries(data as Readonly<Record<string, unknown>>));
  const names = Object.entries(namesOf(c.var.t, what)).flatMap(([fact, known]) => {
    const name = new Map<unknown, string>(Object.entries(known)).get(facts.get(fact));
    return name === undefined ? [] : [name];
  });
  if (facts.get('late') === true) names.push(c.var.t.orders.states.late);
  const texts = written.map((fact) => facts.get(fact)).filter((text) => typeof text === 'string' && text !== '');
  return { names: names.join(', '), texts: texts as readonly string[] };
};

const Told: FC<{ c: ConsoleContext; entry: AuditEntry }> = ({ c, entry }): Child => {
  const { names, texts } = factsOf(c, entry);
  return (
    <>
      <strong>
        <Text text={eventName(c.var.t.audit.events, entry.what)} />
      </strong>
      {names === '' ? null : `: ${names}`}
      {texts.map((text) => (
        <div class="small" dir="auto">
          <Text text={text} />
        </div>
      ))}
    </>
  );
};

export const Trail: FC<{ c: ConsoleContext; trail: readonly AuditEntry[] }> = ({ c, trail }) => (
  <Card title={c.var.t.outside.trail}>
    <Timeline
      items={trail.map((entry) => ({
        at: <Text text={`${c.var.words.moment(entry.at)} · ${actorOf(c, entry.who)}`} />,
        what: <Told c={c} entry={entry} />,
      }))}
    />
  </Card>
);
