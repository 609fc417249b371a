/** What a site may have although detectors find it: the list, and a form for one more. */
import type { FC } from 'hono/jsx';
import { categories } from '../../shared/policy/policy.ts';
import { type AllowRule, longestAllowDays } from '../../shared/review/allow.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Card, control, Field } from '../../shared/web/parts.tsx';
import type { AllowFault, TypedAllow } from './allow.ts';
import { type ConsoleContext, paths } from './desk.ts';
import { CategoryBadge } from './parts.tsx';

const untyped: TypedAllow = { category: '', rule: '', days: '90', reason: '' };

export const AllowList: FC<{ c: ConsoleContext; rules: readonly AllowRule[]; named?: boolean }> = ({
  c,
  rules,
  named = false,
}) => {
  const { words, person } = c.var;
  const t = c.var.t.allow;
  if (rules.length === 0) return <p class="muted small">{t.none}</p>;
  return (
    <ul class="dense">
      {rules.map((rule) => (
        <li class="stack tight">
          <div class="row">
            {named ? (
              <a href={paths.site(rule.site)}>
                <Text text={rule.site} />
              </a>
            ) : null}
            <CategoryBadge c={c} category={rule.category} />
            {rule.rule === undefined ? null : <code>{rule.rule}</code>}
            <span class="muted small">{t.until(words.day(rule.until))}</span>
          </div>
          <Text text={rule.reason} />
          <div class="row">
            <span class="muted small">
              <Text text={t.by(rule.by, words.day(rule.at))} />
            </span>
            {may(person.roles, 'tune') ? (
              <form method="post" action={`${paths.site(rule.site)}/allow/${rule.id}/end`} class="inline small-buttons">
                <button type="submit">{t.end}</button>
              </form>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
};

/** `action`: a site's or a customer's address; `rules`: what was found there, to choose from. */
export const AllowForm: FC<{
  c: ConsoleContext;
  action: string;
  help: string;
  rules?: readonly string[];
  typed?: TypedAllow | undefined;
  fault?: AllowFault | undefined;
}> = ({ c, action, help, rules = [], typed = untyped, fault }) => {
  const t = c.var.t.allow;
  if (!may(c.var.person.roles, 'tune')) return null;
  const errorOf = (name: AllowFault): string | undefined => (fault === name ? t.faults[name] : undefined);
  return (
    <details class="option" open={fault !== undefined}>
      <summary>{t.give}</summary>
      <form method="post" action={`${action}/allow`} class="stack">
        <p class="muted small">{help}</p>
        {errorOf('many') === undefined ? null : <span class="error">{errorOf('many')}</span>}
        <Field name="category" label={c.var.t.common.category} error={errorOf('category')}>
          <select {...control('category', errorOf('category'))} required>
            {categories.map((category) => (
              <option value={category} selected={typed.category === category}>
                {c.var.t.common.categories[category]}
              </option>
            ))}
          </select>
        </Field>
        <Field name="rule" label={t.rule} hint={t.ruleHint} error={errorOf('rule')}>
          <input {...control('rule', errorOf('rule'))} value={typed.rule} list="found-rules" maxlength={200} />
          <datalist id="found-rules">
            {rules.map((rule) => (
              <option value={rule} />
            ))}
          </datalist>
        </Field>
        <Field
          name="days"
          label={t.days}
          hint={t.daysHint(c.var.words.number(longestAllowDays))}
          error={errorOf('days')}
        >
          <input
            {...control('days', errorOf('days'))}
            type="number"
            min={1}
            max={longestAllowDays}
            value={typed.days}
            required
          />
        </Field>
        <Field name="reason" label={t.reason} hint={t.reasonHint} error={errorOf('reason')}>
          <textarea {...control('reason', errorOf('reason'))} maxlength={1000} required>
            {typed.reason}
          </textarea>
        </Field>
        <button type="submit">{t.give}</button>
      </form>
    </details>
  );
};

export const AllowCard: FC<{
  c: ConsoleContext;
  site: string;
  allowed: readonly AllowRule[];
  rules: readonly string[];
  typed?: TypedAllow | undefined;
  fault?: AllowFault | undefined;
}> = ({ c, site, allowed, rules, typed, fault }) => {
  const t = c.var.t.allow;
  return (
    <Card title={t.title} id="allow">
      <AllowList c={c} rules={allowed} />
      <AllowForm c={c} action={paths.site(site)} help={t.siteHelp} rules={rules} typed={typed} fault={fault} />
    </Card>
  );
};
