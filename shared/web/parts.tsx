/** Small components that portal, console and sample pages share. */
import type { Child, FC, PropsWithChildren } from 'hono/jsx';
import type { Iso } from '../time.ts';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';
const toned = (name: string, tone: Tone): string => (tone === 'neutral' ? name : `${name} ${tone}`);

export const Badge: FC<PropsWithChildren<{ tone?: Tone }>> = ({ tone = 'neutral', children }) => (
  <span class={toned('badge', tone)}>{children}</span>
);

/** `live`: read out when the page opens with it (an outcome of what the person just did). */
export const Alert: FC<PropsWithChildren<{ tone?: Tone; live?: boolean }>> = ({ tone = 'info', live, children }) => (
  <div class={toned('alert', tone)} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
    {children}
  </div>
);

export const Card: FC<PropsWithChildren<{ title?: Child; id?: string }>> = ({ title, id, children }) => (
  <section class="card" id={id}>
    {title === undefined ? null : <h2>{title}</h2>}
    {children}
  </section>
);

/** Terms and their values; an undefined value leaves its line out. */
export const Facts: FC<{ of: readonly (readonly [term: Child, value: Child | undefined])[] }> = ({ of }) => (
  <dl class="facts">
    {of.map(([term, value]) =>
      value === undefined ? null : (
        <>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </>
      ),
    )}
  </dl>
);

export type TimelineItem = { readonly at?: Child; readonly what: Child; readonly tone?: Exclude<Tone, 'info'> | 'now' };
/** What happened, first to last. */
export const Timeline: FC<{ items: readonly TimelineItem[] }> = ({ items }) => (
  <ol class="timeline">
    {items.map((item) => (
      <li class={item.tone === 'neutral' ? undefined : item.tone}>
        {item.at === undefined ? null : <span class="small muted">{item.at}</span>}
        <div>{item.what}</div>
      </li>
    ))}
  </ol>
);

/** An instant for machines, with its words for people. */
export const Time: FC<PropsWithChildren<{ at: Iso }>> = ({ at, children }) => <time datetime={at}>{children}</time>;

/** A labelled control with hint and error beside it, tied together for screen readers: pass `describedBy(name, …)` to the control. */
export const Field: FC<PropsWithChildren<{ name: string; label: Child; hint?: Child; error?: string | undefined }>> = ({
  name,
  label,
  hint,
  error,
  children,
}) => (
  <div class="field">
    <label for={name}>{label}</label>
    {hint === undefined ? null : (
      <span class="hint" id={`${name}-hint`}>
        {hint}
      </span>
    )}
    {error === undefined ? null : (
      <span class="error" id={`${name}-error`}>
        {error}
      </span>
    )}
    {children}
  </div>
);

/** Attributes of the control inside a Field of that name. */
export const control = (name: string, error?: string) => ({
  id: name,
  name,
  'aria-describedby': error === undefined ? `${name}-hint` : `${name}-error ${name}-hint`,
  'aria-invalid': error === undefined ? undefined : ('true' as const),
});
