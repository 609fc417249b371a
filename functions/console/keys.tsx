/** The map of the keys: a dialog that the script opens, and the same list on the settings page for everybody. */
import type { FC } from 'hono/jsx';
import { shortcuts } from '../../shared/review/person.ts';
import { type ConsoleContext, paths } from './desk.ts';

export const KeyMap: FC<{ c: ConsoleContext }> = ({ c }) => {
  const { t, self } = c.var;
  const { keys } = self.settings;
  if (!self.settings.shortcuts) return null;
  return (
    <dialog id="keys" class="card" aria-labelledby="keys-title">
      <h2 id="keys-title">{t.settings.keys}</h2>
      <dl class="facts">
        {shortcuts.map((name) => (
          <>
            <dt>
              <kbd data-action={name}>{keys[name]}</kbd>
            </dt>
            <dd>{t.settings.shortcuts[name]}</dd>
          </>
        ))}
      </dl>
      <form method="dialog" class="spread">
        <a href={paths.settings}>{t.settings.change}</a>
        <button type="submit">{t.settings.close}</button>
      </form>
    </dialog>
  );
};
