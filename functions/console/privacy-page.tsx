/** A customer's personal data: to take along, and to have erased, with what would go and what would stay before anybody says so. */
import type { FC } from 'hono/jsx';
import type { ErasureAsk } from '../../shared/report/privacy/ask.ts';
import type { ErasePlan } from '../../shared/report/privacy/erase.ts';
import type { ContractHoldings, CustomerHoldings } from '../../shared/report/privacy/holdings.ts';
import type { Kept } from '../../shared/report/privacy/terms.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Card, control, Field } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { NumberCell } from './parts.tsx';
import { Sheet } from './sheet.tsx';

export type ErasureFault = 'confirm' | 'reason' | 'changed';
/** A form that came back. */
export type TypedErasure = { readonly reason: string; readonly fault: ErasureFault };

const filesOf = ({ cases, sites }: ContractHoldings): number =>
  [...cases, ...sites].reduce((sum, { blobs }) => sum + blobs.length, 0);

const Why: FC<{ c: ConsoleContext; why: Kept | undefined }> = ({ c, why }) => {
  const t = c.var.t.privacy;
  if (why === undefined) return <strong>{t.goes}</strong>;
  return (
    <>
      {t.stays} {t.because[why.because]}
      {why.until === undefined ? null : <>, {t.until(c.var.words.moment(why.until))}</>}
    </>
  );
};

const Plan: FC<{ c: ConsoleContext; plan: ErasePlan; held: CustomerHoldings }> = ({ c, plan, held }) => {
  const { words } = c.var;
  const t = c.var.t.privacy;
  const why = new Map(plan.keep.map((each) => [each.contract, each.why]));
  return (
    <Sheet c={c} name="erasure" label={t.erase}>
      <thead>
        <tr>
          <th scope="col">{t.columns.what}</th>
          <th scope="col">{t.columns.fate}</th>
          <th scope="col">{t.columns.cases}</th>
          <th scope="col">{t.columns.sites}</th>
          <th scope="col">{t.columns.files}</th>
        </tr>
      </thead>
      <tbody>
        {held.contracts.map((each) => (
          <tr>
            <th scope="row">
              <Text text={each.contract.id} />
            </th>
            <td>
              <Why c={c} why={why.get(each.contract.id)} />
            </td>
            <NumberCell words={words} value={each.cases.length} />
            <NumberCell words={words} value={each.sites.length} />
            <NumberCell words={words} value={filesOf(each)} />
          </tr>
        ))}
        <tr>
          <th scope="row">{t.own}</th>
          <td>{plan.whole ? <strong>{t.goes}</strong> : `${t.stays} ${t.because.contracts}`}</td>
          <NumberCell words={words} value={undefined} />
          <NumberCell words={words} value={undefined} />
          <NumberCell words={words} value={undefined} />
        </tr>
      </tbody>
    </Sheet>
  );
};

const Ask: FC<{ c: ConsoleContext; id: string; typed: TypedErasure | undefined }> = ({ c, id, typed }) => {
  const t = c.var.t.privacy;
  const error = (of: ErasureFault): string | undefined => (typed?.fault === of ? t.faults[of] : undefined);
  return (
    <form method="post" action={`${paths.privacy(id)}/erase`} class="stack">
      <Field name="confirm" label={<Text text={t.confirm(id)} />} error={error('confirm')}>
        <input {...control('confirm', error('confirm'))} required autocomplete="off" />
      </Field>
      <Field name="reason" label={t.reason} hint={t.reasonHint} error={error('reason')}>
        <textarea {...control('reason', error('reason'))} required maxlength={maxTextLength} rows={2} dir="auto">
          {typed?.reason ?? ''}
        </textarea>
      </Field>
      <button type="submit" class="confirm">
        {t.eraseButton}
      </button>
    </form>
  );
};

const Asked: FC<{ c: ConsoleContext; ask: ErasureAsk }> = ({ c, ask }) => {
  const t = c.var.t.privacy;
  return (
    <Alert tone="warn">
      <strong>
        <Text text={t.asked(ask.by, c.var.words.moment(ask.at))} />
      </strong>
      <Text text={ask.reason} />
      <span>{t.askedHelp}</span>
      {may(c.var.person.roles, 'erase') ? (
        <form method="post" action={`${paths.privacy(ask.customer)}/withdraw`}>
          <button type="submit">{t.withdraw}</button>
        </form>
      ) : null}
    </Alert>
  );
};

export const PrivacyView: FC<{
  c: ConsoleContext;
  held: CustomerHoldings;
  plan: ErasePlan;
  ask: ErasureAsk | undefined;
  typed?: TypedErasure | undefined;
  message?: Message | undefined;
}> = ({ c, held, plan, ask, typed, message }) => {
  const t = c.var.t.privacy;
  const { id, name } = held.customer;
  const mayErase = may(c.var.person.roles, 'erase');
  return (
    <Frame c={c} title={t.title} section="customers" message={message}>
      <p>
        <a href={paths.customer(id)}>{t.back}</a>
      </p>
      <h1>
        <Text text={t.of(name)} />
      </h1>
      <Card title={t.export}>
        <p>{t.exportHelp}</p>
        {mayErase ? (
          <form method="post" action={`${paths.privacy(id)}/export`}>
            <button type="submit" class="primary">
              {t.exportButton}
            </button>
          </form>
        ) : null}
      </Card>
      <Card title={t.erase}>
        <p>{t.eraseHelp}</p>
        {ask === undefined ? null : <Asked c={c} ask={ask} />}
        <Plan c={c} plan={plan} held={held} />
        {plan.erase.length > 0 || plan.whole ? null : <p>{t.nothing}</p>}
        {ask === undefined && mayErase ? <Ask c={c} id={id} typed={typed} /> : null}
      </Card>
    </Frame>
  );
};
