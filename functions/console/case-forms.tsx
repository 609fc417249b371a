/** What may be done with a case now, by this person. One form a command. */
import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Case } from '../../shared/case/case.ts';
import { type Check, nextStep } from '../../shared/case/checklist.ts';
import { isStrike } from '../../shared/case/strikes.ts';
import { may } from '../../shared/review/roles.ts';
import { Alert, Card } from '../../shared/web/parts.tsx';
import { type CaseVerb, caseVerbs } from './case-act.ts';
import { type CaseProps, caseForms } from './case-fields.tsx';
import { hasAppeal } from './case-list.ts';
import { type Desk, paths } from './desk.ts';

/** Steps that a case offers in its state, the most natural first. */
const inState = (value: Case, { policy }: Desk): readonly CaseVerb[] => {
  switch (value.state.kind) {
    case 'notifying':
      return ['contact-added', 'recheck'];
    case 'undeliverable':
      return ['letter-posted', 'contact-added', 'recheck'];
    case 'waiting':
      return ['recheck', 'give-time', 'contact-added'];
    case 'rechecking':
      return ['contact-added'];
    case 'disputed':
      return ['decide-dispute', 'recheck', 'contact-added'];
    case 'termination-due':
      if (value.state.signed !== undefined) return ['take-back', 'recheck', 'contact-added'];
      return [
        nextStep(value, { policy }) === 'suspension' ? 'suspend' : 'approve',
        'recheck',
        'give-time',
        'do-not-terminate',
        'contact-added',
      ];
    case 'terminated':
      return hasAppeal(value) ? ['decide-appeal'] : [];
    case 'closed':
      return [];
  }
};

const offered = (value: Case, desk: Desk): readonly CaseVerb[] => {
  const counts = desk.policy.strikes !== undefined && isStrike(value);
  const verbs: readonly CaseVerb[] = [...inState(value, desk), ...(counts ? (['take-back-strike'] as const) : [])];
  if (value.suspension === undefined) return verbs;
  // Nobody sees what is on a suspended site: it is put back on first, and looked at then.
  const others = verbs.filter((verb) => verb !== 'recheck');
  return value.state.kind === 'disputed' ? [...others, 'lift-suspension'] : ['lift-suspension', ...others];
};

const decisions: ReadonlySet<CaseVerb> = new Set([
  'decide-dispute',
  'approve',
  'suspend',
  'decide-appeal',
  'letter-posted',
]);

/** Whether the rule of the second person excludes this one; the machine checks it again. */
const needsAnother = (value: Case, verb: CaseVerb, by: string): boolean => {
  if (verb === 'decide-dispute' || verb === 'approve' || verb === 'suspend') return value.confirmers.includes(by);
  return verb === 'decide-appeal' && value.deciders.includes(by);
};

const CommandForm: FC<PropsWithChildren<CaseProps & { verb: CaseVerb; title: string; open: boolean }>> = ({
  dossier: { value },
  returned,
  verb,
  title,
  open,
  children,
}) => (
  <details class="option" open={open || returned?.verb === verb}>
    <summary>{title}</summary>
    <form method="post" action={`${paths.case(value.id)}/${verb}`}>
      <input type="hidden" name="version" value={String(value.version)} />
      {returned?.verb === verb ? <p class="error">{returned.text}</p> : null}
      {children}
    </form>
  </details>
);

const Checklist: FC<CaseProps> = ({ c, dossier }) => {
  const t = c.var.t.case;
  if (dossier.checklist.length === 0) return null;
  return (
    <div class="stack tight">
      <h3>{t.checklist}</h3>
      <ul class="checklist">
        {dossier.checklist.map(({ check, ok }) => (
          <li class={ok ? 'ok' : 'missing'}>
            <span class="visually-hidden">{ok ? t.ok : t.notOk}: </span>
            {ok ? t.checks[check].ok : t.checks[check].missing}
          </li>
        ))}
      </ul>
      {dossier.interlock.length === 0 ? null : (
        <p class="error">{t.refusal({ reason: 'interlock', because: dossier.interlock }, c.var.words)}</p>
      )}
    </div>
  );
};

export const CaseActions: FC<CaseProps> = (props) => {
  const { c, desk, dossier } = props;
  const t = c.var.t.case;
  const { person } = c.var;
  const steps = offered(dossier.value, desk);
  const allowed = steps.filter((verb) => may(person.roles, caseVerbs[verb]));
  // What the case waits for stands open: a decision, or first the recheck that a signature needs. The rest is folded.
  const isMissing = (name: Check): boolean => dossier.checklist.some(({ check, ok }) => check === name && !ok);
  const needsRecheck = isMissing('recheck-fresh-and-found');
  const isUrgent = (verb: CaseVerb): boolean =>
    verb === 'recheck' ? needsRecheck : verb === 'take-back' || (decisions.has(verb) && !needsRecheck);
  return (
    <Card title={t.actionsTitle}>
      <Checklist {...props} />
      {steps.length === 0 ? <p class="muted">{t.noActions}</p> : null}
      {steps.length > 0 && allowed.length === 0 ? (
        <p class="muted">{t.noneForYou(person.roles.map((role) => c.var.t.common.roles[role]).join(', '))}</p>
      ) : null}
      {allowed.map((verb) =>
        needsAnother(dossier.value, verb, person.name) ? (
          <Alert tone="warn">
            <strong>{caseForms[verb].title(c)}</strong>
            <span>{t.secondPerson}</span>
          </Alert>
        ) : (
          <CommandForm {...props} verb={verb} title={caseForms[verb].title(c)} open={isUrgent(verb)}>
            {caseForms[verb].inside(props)}
          </CommandForm>
        ),
      )}
    </Card>
  );
};
