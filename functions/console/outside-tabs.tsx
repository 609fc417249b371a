/** The way between the pages of what comes from outside. */
import type { FC } from 'hono/jsx';
import { may } from '../../shared/review/roles.ts';
import { countText } from './counts.ts';
import type { ConsoleContext } from './desk.ts';
import { outsidePaths } from './outside-paths.ts';
import { Tabs } from './parts.tsx';

type Tab = 'reports' | 'authorities' | 'restricted';
export const OutsideTabs: FC<{ c: ConsoleContext; tab: Tab }> = ({ c, tab }) => {
  const { t, person } = c.var;
  const { orders } = c.var.counts;
  const shown: readonly Tab[] = [
    'reports',
    ...(may(person.roles, 'handle-case') ? (['authorities'] as const) : []),
    ...(may(person.roles, 'restricted') ? (['restricted'] as const) : []),
  ];
  return (
    <Tabs
      label={t.outside.nav}
      items={shown.map((name) => ({
        href: outsidePaths[name],
        text:
          name === 'authorities' && orders > 0
            ? `${t.outside.tabs[name]} (${countText(orders)})`
            : t.outside.tabs[name],
        current: name === tab,
      }))}
    />
  );
};
