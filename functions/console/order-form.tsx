/** The form by which an order of an authority is entered; with its faults beside their fields. */
import type { FC } from 'hono/jsx';
import { languages } from '../../shared/messages.ts';
import { categories } from '../../shared/policy/policy.ts';
import type { OrderField, TypedOrder } from '../../shared/report/order-form.ts';
import { orderKinds } from '../../shared/review/order.ts';
import { control, Field } from '../../shared/web/parts.tsx';
import type { ConsoleContext, Desk } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import { outsidePaths } from './outside-paths.ts';

type FormProps = {
  readonly c: ConsoleContext;
  readonly desk: Desk;
  readonly typed: TypedOrder;
  readonly faults: ReadonlySet<OrderField>;
};
/** One line, or a block of as many `rows`. */
const Line: FC<FormProps & { name: OrderField; type?: string; rows?: number; required?: boolean }> = ({
  c,
  typed,
  faults,
  name,
  type = 'text',
  rows,
  required = false,
}) => {
  const text = c.var.t.orders;
  const error = faults.has(name) ? text.faults[name] : undefined;
  return (
    <Field name={name} label={text.fields[name]} hint={text.hints[name] ?? ''} error={error}>
      {rows === undefined ? (
        <input {...control(name, error)} type={type} required={required} maxlength={254} value={typed[name]} />
      ) : (
        <textarea {...control(name, error)} rows={rows} required={required} dir="auto" spellcheck={false}>
          {typed[name]}
        </textarea>
      )}
    </Field>
  );
};
const Choice: FC<FormProps & { name: OrderField; options: readonly (readonly [value: string, label: string])[] }> = ({
  c,
  typed,
  faults,
  name,
  options,
}) => {
  const text = c.var.t.orders;
  const error = faults.has(name) ? text.faults[name] : undefined;
  return (
    <Field name={name} label={text.fields[name]} hint={text.hints[name] ?? ''} error={error}>
      <select {...control(name, error)}>
        {options.map(([value, label]) => (
          <option value={value} selected={typed[name] === value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
};

export const NewOrderView: FC<FormProps & { message?: Message | undefined }> = ({ message, ...props }) => {
  const { c, desk } = props;
  const { t } = c.var;
  const text = t.orders;
  return (
    <Frame c={c} title={text.enter} section="outside" message={message}>
      <h1>{text.enter}</h1>
      <p>{text.enterHelp}</p>
      <form method="post" action={outsidePaths.authorities} class="card stack">
        <Choice {...props} name="kind" options={orderKinds.map((kind) => [kind, text.kinds[kind]])} />
        <Line {...props} name="reference" required />
        <Choice
          {...props}
          name="authority"
          options={[
            ...desk.policy.authorities.map(({ id, name }) => [id, name] as const),
            ['', text.otherAuthority] as const,
          ]}
        />
        <Line {...props} name="name" />
        <Line {...props} name="email" type="email" />
        <Choice
          {...props}
          name="language"
          options={languages.map((language) => [language, t.common.languageNames[language]])}
        />
        <Line {...props} name="memberState" />
        <Line {...props} name="urls" rows={4} required />
        <Choice
          {...props}
          name="category"
          options={[
            ['', text.noCategory] as const,
            ...categories.map((category) => [category, t.common.categories[category]] as const),
          ]}
        />
        <Line {...props} name="reasons" rows={5} />
        <Line {...props} name="legalBasis" />
        <Line {...props} name="territory" />
        <Line {...props} name="receivedAt" type="datetime-local" />
        <Line {...props} name="actBy" type="datetime-local" />
        <Line {...props} name="silentUntil" type="datetime-local" />
        <button type="submit" class="primary">
          {text.submit}
        </button>
      </form>
    </Frame>
  );
};
