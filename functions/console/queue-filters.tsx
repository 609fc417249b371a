/** Above the queue: links for state and category, and one form for everything else. */
import type { Child, FC } from 'hono/jsx';
import { languages } from '../../shared/messages.ts';
import { categories } from '../../shared/policy/policy.ts';
import { askKinds, flagStates } from '../../shared/review/flag.ts';
import { type ConsoleContext, paths } from './desk.ts';
import { Tabs } from './parts.tsx';
import { ages, fieldsOf, isNarrowed, type QueueFilter, queryOf, sorts, tierNames, whens } from './queue-filter.ts';

type Props = { readonly c: ConsoleContext; readonly filter: QueueFilter };

const Choice: FC<{
  name: string;
  label: string;
  any?: string;
  chosen: string | undefined;
  of: readonly (readonly [value: string, text: Child])[];
}> = ({ name, label, any, chosen, of }) => (
  <label>
    {label}
    <select name={name}>
      {any === undefined ? null : <option value="">{any}</option>}
      {of.map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** Everything that the filter says, as hidden fields of a form that must keep it. */
export const KeptFilter: FC<{ filter: QueueFilter; without?: readonly string[] }> = ({ filter, without = [] }) => (
  <>
    {Object.entries(fieldsOf(filter)).map(([name, value]) =>
      value === undefined || without.includes(name) ? null : <input type="hidden" name={name} value={value} />,
    )}
  </>
);

const More: FC<Props> = ({ c, filter }) => {
  const { common, queue: t } = c.var.t;
  const any = t.any;
  return (
    <form method="get" action={paths.flags} class="filter-form" aria-label={t.filter}>
      {filter.state === 'open' ? null : <input type="hidden" name="state" value={filter.state} />}
      {filter.category === undefined ? null : <input type="hidden" name="category" value={filter.category} />}
      {filter.when === undefined ? null : <input type="hidden" name="when" value={filter.when} />}
      <Choice
        name="tier"
        label={t.tier}
        any={any}
        chosen={filter.tier}
        of={tierNames.map((tier) => [tier, t.tiers[tier]])}
      />
      <Choice
        name="asked"
        label={c.var.t.consult.filter}
        any={any}
        chosen={filter.asked}
        of={askKinds.map((kind) => [kind, c.var.t.consult.badge[kind]])}
      />
      <Choice
        name="age"
        label={t.age}
        any={any}
        chosen={filter.age === undefined ? undefined : String(filter.age)}
        of={ages.map((age) => [String(age), t.atLeast(age)])}
      />
      <Choice
        name="language"
        label={common.language}
        any={any}
        chosen={filter.language}
        of={languages.map((language) => [language, common.languageNames[language]])}
      />
      <label>
        {t.server}
        <input name="server" value={filter.server ?? ''} size={8} autocomplete="off" />
      </label>
      <label>
        {t.customer}
        <input name="customer" value={filter.customer ?? ''} size={8} autocomplete="off" />
      </label>
      <Choice name="sort" label={t.sort} chosen={filter.sort} of={sorts.map((sort) => [sort, t.sorts[sort]])} />
      <button type="submit">{t.show}</button>
      {isNarrowed(filter) ? (
        <a href={`${paths.flags}${queryOf({ state: filter.state, sort: filter.sort })}`}>{t.clear}</a>
      ) : null}
    </form>
  );
};

const Saved: FC<Props> = ({ c, filter }) => {
  const { t, self } = c.var;
  const here = queryOf(filter);
  const { filters } = self.settings;
  if (filters.length === 0 && here === '') return null;
  return (
    <div class="filters">
      {filters.length === 0 ? null : <span class="muted small">{t.queue.saved}</span>}
      {filters.length === 0 ? null : (
        <Tabs
          label={t.queue.saved}
          items={filters.map(({ name, query }) => ({
            href: `${paths.flags}${query}`,
            text: name,
            current: query === here,
          }))}
        />
      )}
      {here === '' || filters.some(({ query }) => query === here) ? null : (
        <form method="post" action={`${paths.settings}/filters`} class="filter-form">
          <KeptFilter filter={filter} />
          <label>
            {t.queue.saveAs}
            <input name="name" required maxlength={60} autocomplete="off" />
          </label>
          <button type="submit">{t.queue.save}</button>
        </form>
      )}
    </div>
  );
};

export const Filters: FC<Props> = ({ c, filter }) => {
  const { t } = c.var;
  const href = (more: Partial<QueueFilter>): string => `${paths.flags}${queryOf({ ...filter, ...more })}`;
  return (
    <div class="stack tight no-print">
      <div class="filters">
        <Tabs
          label={t.queue.filterState}
          items={flagStates
            .filter((state) => state !== 'claimed')
            .map((state) => ({ href: href({ state }), text: t.queue.states[state], current: state === filter.state }))}
        />
        <Tabs
          label={t.consult.when}
          items={whens.map((when) => ({
            // Chosen again, it is no longer asked for.
            href: href({ when: filter.when === when ? undefined : when }),
            text: t.consult.whens[when],
            current: filter.when === when,
          }))}
        />
        <Tabs
          label={t.queue.filterCategory}
          items={[
            {
              href: href({ category: undefined }),
              text: t.queue.allCategories,
              current: filter.category === undefined,
            },
            ...categories.map((category) => ({
              href: href({ category }),
              text: t.common.categories[category],
              current: category === filter.category,
            })),
          ]}
        />
      </div>
      <details class="more" open={isNarrowed({ ...filter, category: undefined, when: undefined })}>
        <summary>{t.queue.more}</summary>
        <More c={c} filter={filter} />
      </details>
      <Saved c={c} filter={filter} />
    </div>
  );
};
