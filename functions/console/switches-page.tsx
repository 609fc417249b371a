/** The kill switches: each stage with how it stands, who changed it last and why, and the form to change it. */
import type { FC } from 'hono/jsx';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { Switches } from '../../shared/case/interlock.ts';
import { type Stage, stages } from '../../shared/case/switches.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Badge, Card } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';

/** A form that came back for want of a reason. */
export type Typed = { readonly stage: Stage };
type Said = { readonly stage: Stage; readonly to: 'on' | 'off'; readonly reason: string };
const saidIn = ({ data }: AuditEntry): Said => data as unknown as Said;

const Change: FC<{ c: ConsoleContext; stage: Stage; off: boolean; fault: boolean }> = ({ c, stage, off, fault }) => {
  const t = c.var.t.switches;
  return (
    <form method="post" action={`${paths.switches}/${stage}`} class="stack tight">
      <input type="hidden" name="to" value={off ? 'on' : 'off'} />
      <div class="field">
        <label for={`${stage}-reason`}>{t.reason}</label>
        {fault ? <span class="error">{t.reasonMissing}</span> : null}
        <textarea id={`${stage}-reason`} name="reason" required maxlength={maxTextLength} rows={2} dir="auto" />
      </div>
      <button type="submit" class={off ? 'primary' : 'confirm'}>
        {off ? t.switchOn : t.switchOff}
      </button>
    </form>
  );
};

export const SwitchesView: FC<{
  c: ConsoleContext;
  switches: Switches;
  changes: readonly AuditEntry[];
  typed: Typed | undefined;
  message: Message | undefined;
}> = ({ c, switches, changes, typed, message }) => {
  const { words } = c.var;
  const t = c.var.t.switches;
  return (
    <Frame c={c} title={t.title} section="switches" message={message}>
      <h1>{t.title}</h1>
      <p class="muted">{t.lead}</p>
      {stages.map((stage) => {
        const off = switches[stage] === 'off';
        return (
          <Card title={t.stages[stage].name}>
            <p>
              <Badge tone={off ? 'bad' : 'good'}>{off ? t.off : t.on}</Badge>
            </p>
            <p>
              {off ? null : t.whenOff} {t.stages[stage].means}
            </p>
            <Change c={c} stage={stage} off={off} fault={typed?.stage === stage} />
          </Card>
        );
      })}
      {changes.length === 0 ? null : (
        <Card title={t.history}>
          <ul class="dense">
            {changes.map((entry) => {
              const { stage, to, reason } = saidIn(entry);
              return (
                <li>
                  {t.changed(t.stages[stage].name, to, words.moment(entry.at))} <Text text={entry.who} /> ·{' '}
                  <Text text={reason} />
                </li>
              );
            })}
          </ul>
        </Card>
      )}
    </Frame>
  );
};
