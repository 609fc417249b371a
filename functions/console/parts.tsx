/** Pieces that several pages of the console show. */
import type { FC } from 'hono/jsx';
import type { Category } from '../../shared/policy/policy.ts';
import type { Iso } from '../../shared/time.ts';
import { Url } from '../../shared/web/excerpt.tsx';
import { Badge, Time } from '../../shared/web/parts.tsx';
import type { ConsoleContext } from './desk.ts';
import type { Words } from './words.ts';

/** A share from 0 to 1 as a bar and its number: grey below a half, blue, red from 0.85. */
export const Score: FC<{ c: ConsoleContext; score: number }> = ({ c, score }) => {
  const text = c.var.words.percent(score);
  return (
    <span class="score">
      <meter min={0} max={1} low={0.5} high={0.85} optimum={0} value={score} title={c.var.t.common.score}>
        {text}
      </meter>
      <data value={String(score)}>{text}</data>
    </span>
  );
};

export const CategoryBadge: FC<{ c: ConsoleContext; category: Category }> = ({ c, category }) => (
  <Badge>{c.var.t.common.categories[category]}</Badge>
);

/** When, for people; and for machines, which is what a table's CSV takes. */
export const Moment: FC<{ c: ConsoleContext; at: Iso }> = ({ c, at }) => <Time at={at}>{c.var.words.moment(at)}</Time>;

/**
 * How long until a moment. The script counts the seconds down by the server's clock; without it, the largest unit stands there.
 */
export const Countdown: FC<{ c: ConsoleContext; to: Iso }> = ({ c, to }) => {
  const { t, words } = c.var;
  return (
    <time datetime={to} data-countdown={words.now} class="countdown" title={words.moment(to)}>
      {words.span(words.now, to) ?? t.crawling.underAMinute}
    </time>
  );
};

export type Tab = { readonly href: string; readonly text: string; readonly current: boolean };
/** A filter as links: works everywhere, can be bookmarked. */
export const Tabs: FC<{ label: string; items: readonly Tab[] }> = ({ label, items }) => (
  <nav aria-label={label}>
    <ul class="tabs">
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'true' : undefined}>
            {item.text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** A number as its reader writes it; its table as CSV has it as machines do. `share`: of 1, shown in per cent. */
export const NumberCell: FC<{ words: Words; value: number | undefined; share?: boolean }> = ({
  words,
  value,
  share = false,
}) => (
  <td class="number">
    {value === undefined ? (
      ''
    ) : (
      <data value={String(share ? Number(value.toFixed(4)) : value)}>
        {share ? words.percent(value) : words.number(value)}
      </data>
    )}
  </td>
);

/** `?a=b` of what is set. */
export const query = (of: Readonly<Record<string, string | undefined>>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(of)) if (value !== undefined && value !== '') search.set(name, value);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

/** To the next page of a list, and back to its start. */
export const Pager: FC<{ c: ConsoleContext; first?: string | undefined; next?: string | undefined }> = ({
  c,
  first,
  next,
}) =>
  first === undefined && next === undefined ? null : (
    <div class="row">
      {first === undefined ? null : <a href={first}>{c.var.t.common.first}</a>}
      {next === undefined ? null : (
        <a class="button" href={next} rel="next">
          {c.var.t.common.more}
        </a>
      )}
    </div>
  );

/** A person by name; the program's own parts by what they are called here. */
export const actorOf = (c: ConsoleContext, who: string): string => {
  const { actors } = c.var.t.common;
  return Object.hasOwn(actors, who) ? actors[who as keyof typeof actors] : who;
};

export const Addresses: FC<{ urls: readonly string[] }> = ({ urls }) => (
  <ul class="dense">
    {urls.map((url) => (
      <li>
        <Url url={url} />
      </li>
    ))}
  </ul>
);
