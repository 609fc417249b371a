/** On a case's page: telling the police or another authority of it, and which was told. */
import type { FC } from 'hono/jsx';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Card, control, Field } from '../../shared/web/parts.tsx';
import type { CaseProps } from './case-fields.tsx';
import { paths } from './desk.ts';

export const ReferralCard: FC<CaseProps> = ({ c, desk, dossier: { value, referrals } }) => {
  const text = c.var.t.orders.referral;
  const { words } = c.var;
  if (!may(c.var.person.roles, 'handle-case')) return null;
  const { authorities } = desk.policy;
  return (
    <Card>
      {referrals.length === 0 ? null : (
        <ul class="dense">
          {referrals.map(({ at, by, authority, reasons }) => (
            <li>
              <Text text={text.sent(words.moment(at), by, authority.name)} />
              <blockquote class="quote" dir="auto">
                <Text text={reasons} />
              </blockquote>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{text.title}</summary>
        <p class="small">{text.help}</p>
        {authorities.length === 0 ? (
          <p class="muted">{text.nobody}</p>
        ) : (
          <form method="post" action={`${paths.case(value.id)}/refer`} class="stack">
            <input type="hidden" name="number" value={desk.ports.newId()} />
            <fieldset>
              <legend>{text.to}</legend>
              {authorities.map(({ id, name, about }, place) => (
                <label class="choice">
                  <input type="radio" name="authority" value={id} required checked={place === 0} />
                  <span>
                    <Text text={name} />
                    {about === undefined ? null : (
                      <span class="muted small">
                        {' '}
                        <Text text={about} />
                      </span>
                    )}
                  </span>
                </label>
              ))}
            </fieldset>
            <Field name="refer-reasons" label={text.reasons}>
              <textarea {...control('refer-reasons')} name="reasons" rows={4} required dir="auto" />
            </Field>
            <button type="submit">{text.send}</button>
          </form>
        )}
      </details>
    </Card>
  );
};
