/** Orders of authorities: those that wait by their clock, one with what was done, and the form for a new one. */
import type { FC } from 'hono/jsx';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { actionsFor, type Order } from '../../shared/review/order.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Card, control, Facts, Field, type Tone } from '../../shared/web/parts.tsx';
import { sendingWords } from './case-words.ts';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { outsidePaths } from './outside-paths.ts';
import { OutsideTabs } from './outside-tabs.tsx';
import { Addresses, Moment } from './parts.tsx';
import { Sheet } from './sheet.tsx';
import { Trail } from './trail-card.tsx';

const stateOf = ({ actBy, effect }: Order, now: string): 'open' | 'late' | 'done' => {
  if (effect !== undefined) return 'done';
  return now >= actBy ? 'late' : 'open';
};
const tones: Readonly<Record<ReturnType<typeof stateOf>, Tone>> = { open: 'warn', late: 'bad', done: 'neutral' };

const Clock: FC<{ c: ConsoleContext; order: Order }> = ({ c, order }) => {
  const { t, words } = c.var;
  const state = stateOf(order, words.now);
  const left = state === 'open' ? words.span(words.now, order.actBy) : undefined;
  return (
    <>
      <Badge tone={tones[state]}>{t.orders.states[state]}</Badge>{' '}
      {left === undefined ? null : <span class="muted">{t.orders.left(left)}</span>}
    </>
  );
};

export const OrdersView: FC<{
  c: ConsoleContext;
  orders: readonly Order[];
  done: boolean;
  message?: Message | undefined;
}> = ({ c, orders, done, message }) => {
  const { t } = c.var;
  const text = t.orders;
  const shown = (is: boolean, label: string, href: string) =>
    is ? <strong>{label}</strong> : <a href={href}>{label}</a>;
  return (
    <Frame c={c} title={t.outside.tabs.authorities} section="outside" message={message}>
      <h1>{t.outside.nav}</h1>
      <OutsideTabs c={c} tab="authorities" />
      <p>{text.help}</p>
      <p>
        <a class="button" href={outsidePaths.newOrder}>
          {text.enter}
        </a>
      </p>
      <p>
        {shown(!done, text.open, outsidePaths.authorities)}
        {' · '}
        {shown(done, text.done, `${outsidePaths.authorities}?state=done`)}
      </p>
      {orders.length === 0 ? (
        <div class="card empty">
          <p>{text.none}</p>
        </div>
      ) : (
        <Sheet c={c} name="authorities" class="list">
          <thead>
            <tr>
              {(['order', 'from', 'actBy', 'state'] as const).map((column) => (
                <th scope="col">{text.columns[column]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {orders.map((order) => (
              <tr>
                <td class="lead-cell">
                  <a href={outsidePaths.order(order.id)}>
                    <Text text={order.reference} />
                  </a>
                  <div class="muted small">{text.kinds[order.kind]}</div>
                </td>
                <td>
                  <Text text={order.authority.name} />
                </td>
                <td class="nowrap">
                  <Moment c={c} at={order.actBy} />
                </td>
                <td>
                  <Clock c={c} order={order} />
                </td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
    </Frame>
  );
};

const EffectForm: FC<{ c: ConsoleContext; order: Order; typed: string }> = ({ c, order, typed }) => {
  const text = c.var.t.orders;
  return (
    <Card title={text.carryOut}>
      <p>{text.carryOutHelp}</p>
      <form method="post" action={`${outsidePaths.order(order.id)}/effect`} class="stack">
        <fieldset>
          <legend>{text.action}</legend>
          {actionsFor[order.kind].map((action) => (
            <label class="choice">
              <input type="radio" name="action" value={action} required /> {text.actions[action]}
            </label>
          ))}
        </fieldset>
        <Field name="statement" label={text.statement} hint={text.statementHint}>
          <textarea {...control('statement')} rows={4} dir="auto">
            {typed}
          </textarea>
        </Field>
        <button type="submit" class="primary">
          {text.tell}
        </button>
      </form>
    </Card>
  );
};

export const OrderView: FC<{
  c: ConsoleContext;
  order: Order;
  trail: readonly AuditEntry[];
  mails: readonly OutboxEntry[];
  typed?: string;
  message?: Message | undefined;
}> = ({ c, order, trail, mails, typed = '', message }) => {
  const { t, words } = c.var;
  const text = t.orders;
  const { authority, effect } = order;
  return (
    <Frame c={c} title={order.reference} section="outside" message={message}>
      <div class="title">
        <h1>
          <Text text={order.reference} />
        </h1>
        <Clock c={c} order={order} />
        <span class="muted small">{order.id}</span>
      </div>
      <div class="split">
        <div class="stack">
          <Card>
            <Facts
              of={[
                [
                  text.fields.authority,
                  <Text text={`${authority.name} <${authority.email}>, ${authority.memberState}`} />,
                ],
                [text.fields.kind, text.kinds[order.kind]],
                [text.fields.legalBasis, <Text text={order.legalBasis} />],
                [text.fields.territory, <Text text={order.territory} />],
                [text.fields.category, order.category && t.common.categories[order.category]],
                [text.received, <Text text={`${words.moment(order.receivedAt)}, ${order.takenBy}`} />],
                [text.fields.actBy, words.moment(order.actBy)],
                [
                  text.fields.silentUntil,
                  order.silentUntil === undefined ? undefined : text.silent(words.moment(order.silentUntil)),
                ],
              ]}
            />
            {order.reasons === '' ? null : (
              <>
                <h2>{text.fields.reasons}</h2>
                <blockquote class="quote" dir="auto">
                  <Text text={order.reasons} />
                </blockquote>
              </>
            )}
            <h2>{text.sites}</h2>
            {order.sites.length === 0 ? <p class="muted">{text.none}</p> : null}
            {order.sites.map((place) => (
              <>
                <h3>
                  <a href={paths.site(place.site)}>
                    <Text text={place.site} />
                  </a>{' '}
                  <a class="small" href={paths.customer(place.customer)}>
                    <Text text={place.customer} />
                  </a>
                </h3>
                <Addresses urls={place.urls} />
              </>
            ))}
            {order.notHosted.length === 0 ? null : (
              <>
                <h2>{text.notHosted}</h2>
                <Addresses urls={order.notHosted} />
              </>
            )}
          </Card>
          <Trail c={c} trail={trail} />
        </div>
        <aside class="stack">
          {effect === undefined ? (
            <EffectForm c={c} order={order} typed={typed} />
          ) : (
            <Card title={text.carryOut}>
              <p>
                <strong>{text.actions[effect.action]}</strong>{' '}
                <span class="muted">
                  <Text text={text.effect(effect.by, words.moment(effect.at))} />
                </span>
              </p>
              {effect.statement === '' ? null : (
                <blockquote class="quote" dir="auto">
                  <Text text={effect.statement} />
                </blockquote>
              )}
            </Card>
          )}
          <Card title={text.told}>
            <ul class="dense">
              {mails.map((mail) =>
                mail.effect.kind === 'message' ? (
                  <li>
                    <Text text={mail.effect.to.email} />
                    <div class="muted small">{sendingWords(c, mail)}</div>
                  </li>
                ) : null,
              )}
            </ul>
          </Card>
        </aside>
      </div>
    </Frame>
  );
};
