/** An inventory file on its way in: chosen, looked at, taken over. */
import type { FC } from 'hono/jsx';
import type { Fault } from '../../shared/site/fault.ts';
import { kinds, plural } from '../../shared/site/fields.ts';
import type { Plan } from '../../shared/site/plan.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Card, control, Field } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import { NumberCell } from './parts.tsx';
import { Sheet } from './sheet.tsx';

export type ImportStep =
  | { readonly is: 'choose'; readonly fault?: 'none' | 'gone' | 'busy' }
  | { readonly is: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly is: 'preview'; readonly upload: string; readonly plan: Plan }
  | { readonly is: 'done'; readonly plan: Plan };

const faultsShown = 200;
const namesShown = 20;

const Choose: FC<{ c: ConsoleContext; fault?: 'none' | 'gone' | 'busy' | undefined }> = ({ c, fault }) => {
  const t = c.var.t.import;
  const error = fault === undefined ? undefined : t.faults[fault];
  return (
    <Card title={t.choose}>
      <form method="post" action={paths.import} enctype="multipart/form-data" class="stack">
        <Field name="file" label={t.file} hint={t.fileHint} error={error}>
          <input {...control('file', error)} type="file" accept=".csv,.json,text/csv,application/json" required />
        </Field>
        <button type="submit" class="primary">
          {t.look}
        </button>
      </form>
    </Card>
  );
};

const Faults: FC<{ c: ConsoleContext; faults: readonly Fault[] }> = ({ c, faults }) => {
  const t = c.var.t.import;
  return (
    <Card title={t.faulty(c.var.words.number(faults.length))}>
      <p>{t.nothingTaken}</p>
      <ul class="dense">
        {faults.slice(0, faultsShown).map(({ line, column, problem, remedy }) => (
          <li>
            <strong>{t.at(c.var.words.number(line), c.var.words.number(column))}</strong>{' '}
            <Text text={`${problem}. ${remedy}`} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

const Names: FC<{ title: string; names: readonly string[]; more: (count: number) => string }> = ({
  title,
  names,
  more,
}) =>
  names.length === 0 ? null : (
    <p>
      {title} <Text text={names.slice(0, namesShown).join(', ')} />
      {names.length > namesShown ? ` ${more(names.length - namesShown)}` : ''}
    </p>
  );

const Changes: FC<{ c: ConsoleContext; plan: Plan; title: string }> = ({ c, plan, title }) => {
  const { words } = c.var;
  const t = c.var.t.import;
  const more = (count: number): string => t.more(words.number(count));
  return (
    <Card title={title}>
      <Sheet c={c} name="import" label={title}>
        <thead>
          <tr>
            <th scope="col">{t.records}</th>
            {(['added', 'changed', 'unchanged'] as const).map((column) => (
              <th scope="col">{t.columns[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr>
              <th scope="row">{t.kinds[plural[kind]]}</th>
              {(['added', 'changed', 'unchanged'] as const).map((column) => (
                <NumberCell words={words} value={plan.counts[kind][column]} />
              ))}
            </tr>
          ))}
        </tbody>
      </Sheet>
      <Names title={t.absent} names={plan.absentSites} more={more} />
      <Names title={t.staysTerminated} names={plan.staysTerminated} more={more} />
      <Names title={t.ended} names={plan.ended} more={more} />
    </Card>
  );
};

export const ImportView: FC<{ c: ConsoleContext; step: ImportStep }> = ({ c, step }) => {
  const t = c.var.t.import;
  return (
    <Frame c={c} title={t.title} section="sites">
      <h1>{t.title}</h1>
      {step.is === 'done' ? (
        <>
          <Alert tone="good" live>
            {t.done}
          </Alert>
          <Changes c={c} plan={step.plan} title={t.changed} />
        </>
      ) : null}
      {step.is === 'preview' ? (
        <>
          <Changes c={c} plan={step.plan} title={t.wouldChange} />
          <form method="post" action={`${paths.import}/take`} class="inline">
            <input type="hidden" name="upload" value={step.upload} />
            <button type="submit" class="primary">
              {t.take}
            </button>
          </form>
        </>
      ) : null}
      {step.is === 'faulty' ? <Faults c={c} faults={step.faults} /> : null}
      {step.is === 'preview' ? null : <Choose c={c} fault={step.is === 'choose' ? step.fault : undefined} />}
    </Frame>
  );
};
