/** Everybody's own page: pauses, the keyboard, saved filters. */
import type { FC } from 'hono/jsx';
import { pictureWays, shortcuts } from '../../shared/review/person.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Card, control, Field } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';

const pauses = [0, 10, 20, 40, 80] as const;
/** Somebody may have set another: it must not read as the first of these. */
const pausesWith = (own: number): readonly number[] => [...new Set([...pauses, own])].sort((a, b) => a - b);

const Care: FC<{ c: ConsoleContext }> = ({ c }) => {
  const { t, self } = c.var;
  const { settings, exposure } = self;
  return (
    <Card title={t.settings.care}>
      <p>{t.settings.seenToday(exposure?.today ?? 0, exposure?.sincePause ?? 0)}</p>
      <form method="post" action={`${paths.settings}/pause`} class="inline">
        <button type="submit">{t.settings.paused}</button>
      </form>
      <form method="post" action={`${paths.settings}/care`}>
        <p class="muted small">{t.settings.muted}</p>
        <Field name="pictures" label={t.settings.pictures} hint={t.settings.picturesHint}>
          <select {...control('pictures')}>
            {pictureWays.map((way) => (
              <option value={way} selected={way === settings.pictures}>
                {t.settings.pictureWays[way]}
              </option>
            ))}
          </select>
        </Field>
        <Field name="pauseAfter" label={t.settings.pauseAfter} hint={t.settings.pauseHint}>
          <select {...control('pauseAfter')}>
            {pausesWith(settings.pauseAfter).map((count) => (
              <option value={String(count)} selected={count === settings.pauseAfter}>
                {count === 0 ? t.settings.never : t.settings.flags(count)}
              </option>
            ))}
          </select>
        </Field>
        <button type="submit" class="primary">
          {t.settings.save}
        </button>
      </form>
    </Card>
  );
};

/** No key, more than one, or the key of another action as well. */
const isClash = (typed: Readonly<Record<string, string>>, name: string): boolean => {
  const key = typed[name] ?? '';
  return key.trim() === '' || [...key].length > 1 || Object.values(typed).filter((other) => other === key).length > 1;
};

const Keyboard: FC<{ c: ConsoleContext; typed: Readonly<Record<string, string>> | undefined }> = ({ c, typed }) => {
  const { t, self } = c.var;
  return (
    <Card title={t.settings.keys}>
      <form method="post" action={`${paths.settings}/keys`}>
        <label class="check">
          <input type="checkbox" name="on" value="yes" checked={self.settings.shortcuts} />
          <span>
            <strong>{t.settings.on}</strong>
            <span class="hint">{t.settings.onHint}</span>
          </span>
        </label>
        <div class="keys">
          {shortcuts.map((name) => (
            <label>
              <input
                name={`key-${name}`}
                value={typed?.[name] ?? self.settings.keys[name]}
                size={2}
                maxlength={2}
                required
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                class="mono"
                aria-invalid={typed !== undefined && isClash(typed, name) ? 'true' : undefined}
              />
              <span>{t.settings.shortcuts[name]}</span>
            </label>
          ))}
        </div>
        {typed === undefined ? null : (
          <p class="error" role="alert">
            {t.settings.keysFault}
          </p>
        )}
        <div class="row">
          <button type="submit" class="primary">
            {t.settings.save}
          </button>
          <button type="submit" name="usual" value="yes" formnovalidate>
            {t.settings.usual}
          </button>
        </div>
      </form>
    </Card>
  );
};

const SavedFilters: FC<{ c: ConsoleContext }> = ({ c }) => {
  const { t, self } = c.var;
  return (
    <Card title={t.settings.filters}>
      {self.settings.filters.length === 0 ? <p class="muted">{t.settings.noFilters}</p> : null}
      <ul class="dense">
        {self.settings.filters.map(({ name, query }) => (
          <li class="spread">
            <a href={`${paths.flags}${query}`}>
              <Text text={name} />
            </a>
            <form method="post" action={`${paths.settings}/filters/remove`} class="inline">
              <input type="hidden" name="name" value={name} />
              <button type="submit" class="quiet">
                {t.settings.remove} <span class="visually-hidden">{name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  );
};

export const SettingsView: FC<{
  c: ConsoleContext;
  message?: Message | undefined;
  typed?: Readonly<Record<string, string>> | undefined;
}> = ({ c, message, typed }) => (
  <Frame c={c} title={c.var.t.settings.title} message={message}>
    <h1>{c.var.t.settings.title}</h1>
    <div class="split">
      <div class="stack">
        <Care c={c} />
        <SavedFilters c={c} />
      </div>
      <Keyboard c={c} typed={typed} />
    </div>
  </Frame>
);
