/** Title and fields of each form that a case offers. What was typed comes back with a refusal. */
import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import { languages } from '../../shared/messages.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import { contactRoles } from '../../shared/site/inventory.ts';
import type { CaseVerb, Form } from './case-act.ts';
import type { CaseDossier } from './case-dossier.ts';
import { type ConsoleContext, type Desk, field } from './desk.ts';

/** A form that came back, and why. */
export type Returned = { readonly verb: CaseVerb; readonly form: Form; readonly text: string };
export type CaseProps = {
  readonly c: ConsoleContext;
  readonly desk: Desk;
  readonly dossier: CaseDossier;
  readonly returned?: Returned | undefined;
};

const typed = ({ returned }: CaseProps, verb: CaseVerb, name: string): string =>
  returned?.verb === verb ? field(returned.form, name) : '';

const Labelled: FC<PropsWithChildren<{ id: string; label: string; hint?: string }>> = ({
  id,
  label,
  hint,
  children,
}) => (
  <div class="field">
    <label for={id}>{label}</label>
    {hint === undefined ? null : <span class="hint">{hint}</span>}
    {children}
  </div>
);

const Reason: FC<CaseProps & { verb: CaseVerb; hint: string }> = ({ verb, hint, ...props }) => (
  <Labelled id={`${verb}-reason`} label={props.c.var.t.case.forms.reason} hint={hint}>
    <textarea id={`${verb}-reason`} name="reason" required maxlength={maxTextLength} dir="auto" rows={3}>
      {typed(props, verb, 'reason')}
    </textarea>
  </Labelled>
);

const Verdict: FC<
  CaseProps & { verb: CaseVerb; options: readonly (readonly [value: string, label: string, hint?: string])[] }
> = ({ verb, options, ...props }) => (
  <fieldset>
    <legend>{props.c.var.t.case.forms.verdict}</legend>
    {options.map(([value, label, hint]) => (
      <label class="choice">
        <input type="radio" name="verdict" value={value} required checked={typed(props, verb, 'verdict') === value} />
        <span>
          <strong>{label}</strong>
          {hint === undefined ? null : <span class="hint">{hint}</span>}
        </span>
      </label>
    ))}
  </fieldset>
);

const ContactFields: FC<CaseProps> = (props) => {
  const { c, dossier } = props;
  const { common, case: texts } = c.var.t;
  const t = texts.forms;
  const language = typed(props, 'contact-added', 'language') || (dossier.customer?.language ?? 'nl');
  const role = typed(props, 'contact-added', 'role') || 'administrative';
  return (
    <>
      <p class="muted small">{t.contactHint}</p>
      <Labelled id="contact-name" label={t.name}>
        <input id="contact-name" name="name" required maxlength={200} value={typed(props, 'contact-added', 'name')} />
      </Labelled>
      <Labelled id="contact-email" label={t.email}>
        <input
          id="contact-email"
          name="email"
          type="email"
          required
          maxlength={254}
          value={typed(props, 'contact-added', 'email')}
        />
      </Labelled>
      <Labelled id="contact-language" label={t.language}>
        <select id="contact-language" name="language">
          {languages.map((name) => (
            <option value={name} selected={name === language}>
              {common.languageNames[name]}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="contact-role" label={t.role}>
        <select id="contact-role" name="role">
          {contactRoles.map((name) => (
            <option value={name} selected={name === role}>
              {common.contactRoles[name]}
            </option>
          ))}
        </select>
      </Labelled>
      <button type="submit">{t.contactButton}</button>
    </>
  );
};

/** Whoever decides before a termination cannot decide an appeal against it: said here, while somebody can still be kept free for it. */
const AppealHint: FC<CaseProps> = ({ c, dossier }) => {
  const { person, words, t } = c.var;
  const all = [...new Set([...dossier.value.deciders, person.name])];
  return <p class="muted small">{t.case.forms.appealByAnother(words.list(all))}</p>;
};

/** The second person's signature: a suspension, or the end. */
const Signature: FC<CaseProps & { verb: 'approve' | 'suspend' }> = ({ verb, ...props }) => {
  const { dossier } = props;
  const t = props.c.var.t.case.forms;
  const hint =
    verb === 'approve'
      ? t.approveHint(props.desk.policy.coolingOff?.hours)
      : t.suspendHint(props.desk.policy.suspension?.days ?? 0);
  return (
    <>
      <p class="muted small">{hint}</p>
      <Reason {...props} verb={verb} hint={t.reasonToCustomer} />
      {dossier.value.answers.some((answer) => answer.late) ? (
        <label class="check">
          <input type="checkbox" name="lateAnswersRead" value="yes" required />
          <span>{t.lateAnswersRead}</span>
        </label>
      ) : null}
      <AppealHint {...props} />
      <button type="submit" class="confirm">
        {verb === 'approve' ? t.approveButton : t.suspendButton}
      </button>
    </>
  );
};

/** Title and inside of each form. */
export const caseForms: Readonly<
  Record<CaseVerb, { title: (c: ConsoleContext) => string; inside: (props: CaseProps) => Child }>
> = {
  'decide-dispute': {
    title: (c) => c.var.t.case.forms.dispute,
    inside: (props) => {
      const t = props.c.var.t.case.forms;
      return (
        <>
          <Verdict
            {...props}
            verb="decide-dispute"
            options={[
              ['withdrawn', t.withdrawn, t.withdrawnHint],
              ['stands', t.stands, t.standsHint],
            ]}
          />
          <Reason {...props} verb="decide-dispute" hint={t.reasonToCustomer} />
          <AppealHint {...props} />
          <button type="submit" class="primary">
            {t.disputeButton}
          </button>
        </>
      );
    },
  },
  recheck: {
    title: (c) => c.var.t.case.forms.recheck,
    inside: ({ c }) => (
      <>
        <p class="muted small">{c.var.t.case.forms.recheckHint}</p>
        <button type="submit">{c.var.t.case.forms.recheck}</button>
      </>
    ),
  },
  approve: {
    title: (c) => c.var.t.case.forms.approve,
    inside: (props) => <Signature {...props} verb="approve" />,
  },
  'take-back': {
    title: (c) => c.var.t.case.forms.takeBack,
    inside: (props) => {
      const t = props.c.var.t.case.forms;
      return (
        <>
          <p class="muted small">{t.takeBackHint}</p>
          <Reason {...props} verb="take-back" hint={t.takeBackReason} />
          <button type="submit" class="primary">
            {t.takeBackButton}
          </button>
        </>
      );
    },
  },
  suspend: {
    title: (c) => c.var.t.case.forms.suspend,
    inside: (props) => <Signature {...props} verb="suspend" />,
  },
  'lift-suspension': {
    title: (c) => c.var.t.case.forms.lift,
    inside: (props) => {
      const t = props.c.var.t.case.forms;
      return (
        <>
          <p class="muted small">{t.liftHint}</p>
          <Reason {...props} verb="lift-suspension" hint={t.reasonToCustomer} />
          <button type="submit" class="primary">
            {t.liftButton}
          </button>
        </>
      );
    },
  },
  'give-time': {
    title: (c) => c.var.t.case.forms.giveTime,
    inside: (props) => {
      const t = props.c.var.t.case.forms;
      return (
        <>
          <Labelled id="days" label={t.days}>
            <input
              id="days"
              name="days"
              type="number"
              min="1"
              max="365"
              required
              value={typed(props, 'give-time', 'days') || String(props.desk.policy.moreTimeDays)}
            />
          </Labelled>
          <Reason {...props} verb="give-time" hint={t.reasonToCustomer} />
          <button type="submit">{t.giveTimeButton}</button>
        </>
      );
    },
  },
  'do-not-terminate': {
    title: (c) => c.var.t.case.forms.notTerminate,
    inside: (props) => {
      const t = props.c.var.t.case.forms;
      return (
        <>
          <p class="muted small">{t.notTerminateHint}</p>
          <Reason {...props} verb="do-not-terminate" hint={t.reasonToCustomer} />
          <button type="submit">{t.notTerminateButton}</button>
        </>
      );
    },
  },
  'take-back-strike': {
    title: (c) => c.var.t.case.forms.strike,
    inside: (props) => {
      const t = props.c.var.t.case.forms;
      return (
        <>
          <p class="muted small">{t.strikeHint}</p>
          <Reason {...props} verb="take-back-strike" hint={t.strikeReason} />
          <button type="submit">{t.strikeButton}</button>
        </>
      );
    },
  },
  'letter-posted': {
    title: (c) => c.var.t.case.forms.letter,
    inside: (props) => {
      const t = props.c.var.t.case.forms;
      return (
        <>
          <Labelled id="postedOn" label={t.postedOn} hint={t.letterHint(props.desk.policy.letterWorkingDays)}>
            <input
              id="postedOn"
              name="postedOn"
              type="date"
              required
              value={typed(props, 'letter-posted', 'postedOn')}
            />
          </Labelled>
          <button type="submit" class="primary">
            {t.letterButton}
          </button>
        </>
      );
    },
  },
  'contact-added': {
    title: (c) => c.var.t.case.forms.contact,
    inside: (props) => <ContactFields {...props} />,
  },
  'decide-appeal': {
    title: (c) => c.var.t.case.forms.appeal,
    inside: (props) => {
      const t = props.c.var.t.case.forms;
      return (
        <>
          <Verdict
            {...props}
            verb="decide-appeal"
            options={[
              ['upheld', t.upheld],
              ['reinstated', t.reinstated],
            ]}
          />
          <Reason {...props} verb="decide-appeal" hint={t.reasonToCustomer} />
          <button type="submit" class="primary">
            {t.appealButton}
          </button>
        </>
      );
    },
  },
};
