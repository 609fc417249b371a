/** Deciding on like flags together: what it would touch, and afterwards what became of it. */
import type { FC } from 'hono/jsx';
import { categories } from '../../shared/policy/policy.ts';
import type { Bulk } from '../../shared/review/bulk.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import { dismissReasons, type Flag } from '../../shared/review/flag.ts';
import { type FlagLine, liveClaimOf, printsOf } from '../../shared/review/line.ts';
import { Excerpt, Text } from '../../shared/web/excerpt.tsx';
import { Alert, Badge, Card, control, Field } from '../../shared/web/parts.tsx';
import { type ConsoleContext, type Desk, paths } from './desk.ts';
import { Frame } from './frame.tsx';
import { CategoryBadge, Score } from './parts.tsx';
import { Sheet } from './sheet.tsx';

/** What was typed and marked in a form that came back. */
export type TypedBulk = {
  readonly flags: readonly string[];
  readonly clause: string;
  readonly reason: string;
  readonly hacked: boolean;
  readonly why: string;
  readonly note: string;
};

const shownPages = 3;
/** What all of them say, by the one that the list was asked for. */
const WhatTheySay: FC<{ flag: Flag }> = ({ flag }) => (
  <Card>
    {flag.pages.slice(0, shownPages).map(({ title, findings: [strongest] }) => (
      <div class="stack tight">
        <strong>
          <Text text={title} />
        </strong>
        {strongest === undefined ? null : <Excerpt finding={strongest} />}
      </div>
    ))}
  </Card>
);

const Choose: FC<{ c: ConsoleContext; lines: readonly FlagLine[]; typed: TypedBulk | undefined }> = ({
  c,
  lines,
  typed,
}) => {
  const { t, words, person } = c.var;
  return (
    <Sheet c={c} name="like" class="list">
      <thead>
        <tr>
          <th scope="col" class="mark-cell">
            {t.bulk.mark}
          </th>
          <th scope="col">{t.bulk.site}</th>
          <th scope="col">{t.common.score}</th>
          <th scope="col">{t.bulk.holder}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const claim = liveClaimOf(line, words.now);
          const theirs = claim !== undefined && claim.by !== person.name;
          return (
            <tr class={theirs ? 'theirs' : undefined}>
              <td class="mark-cell">
                <input
                  type="checkbox"
                  name="flag"
                  value={line.id}
                  checked={!theirs && (typed?.flags.includes(line.id) ?? true)}
                  disabled={theirs}
                  aria-label={`${t.bulk.mark} ${line.site}`}
                />
              </td>
              <td class="lead-cell">
                <a href={paths.flag(line.id)}>
                  <Text text={line.site} />
                </a>
              </td>
              <td>
                <Score c={c} score={line.score} />
              </td>
              <td>{theirs ? <Text text={t.queue.claimedBy(claim.by, words.clock(claim.until))} /> : null}</td>
            </tr>
          );
        })}
      </tbody>
    </Sheet>
  );
};

export const BulkView: FC<{
  c: ConsoleContext;
  desk: Desk;
  flag: Flag;
  lines: readonly FlagLine[];
  fault?: string | undefined;
  typed?: TypedBulk | undefined;
}> = ({ c, desk: { policy }, flag, lines, fault, typed }) => {
  const { t, language } = c.var;
  const chosen = typed?.clause ?? policy.categories[flag.category].clause;
  const forms = t.flag.forms;
  return (
    <Frame
      c={c}
      title={t.bulk.title}
      section="flags"
      message={fault === undefined ? undefined : { tone: 'bad', text: fault }}
    >
      <div class="title">
        <h1>{t.bulk.title}</h1>
        <CategoryBadge c={c} category={flag.category} />
      </div>
      <p>
        {lines.length < 2
          ? t.bulk.none
          : `${t.bulk.intro} ${policy.undoMinutes === 0 ? '' : t.bulk.window(policy.undoMinutes)}`}
      </p>
      <form method="post" action={paths.bulk}>
        <input type="hidden" name="like" value={flag.id} />
        <input type="hidden" name="prints" value={printsOf(flag)} />
        <div class="split">
          <div class="stack">
            <WhatTheySay flag={flag} />
            <Choose c={c} lines={lines} typed={typed} />
          </div>
          <aside class="stack side">
            <Card title={forms.confirm}>
              <div class="field">
                <label for="clause">{forms.clause}</label>
                <select id="clause" name="clause">
                  {categories.map((category) => {
                    const { clause, name } = policy.categories[category];
                    return (
                      <option value={clause} selected={clause === chosen}>
                        {clause} {name[language]}
                      </option>
                    );
                  })}
                </select>
              </div>
              <Field name="reason" label={forms.reason} hint={forms.reasonHint}>
                <textarea {...control('reason')} maxlength={maxTextLength} dir="auto">
                  {typed?.reason ?? ''}
                </textarea>
              </Field>
              <label class="check">
                <input type="checkbox" name="hacked" value="yes" checked={typed?.hacked ?? flag.hacked} />
                <span>
                  <strong>{forms.hacked}</strong>
                </span>
              </label>
              <button type="submit" name="type" value="confirm" class="confirm">
                {forms.confirmButton}
              </button>
            </Card>
            <Card title={forms.dismiss}>
              <div class="field">
                <label for="why">{forms.dismissReason}</label>
                <select id="why" name="why">
                  <option value="">{forms.choose}</option>
                  {dismissReasons.map((reason) => (
                    <option value={reason} selected={reason === typed?.why}>
                      {t.flag.dismissReasons[reason]}
                    </option>
                  ))}
                </select>
              </div>
              <Field name="note" label={forms.note} hint={forms.noteHint}>
                <textarea {...control('note')} maxlength={maxTextLength} dir="auto" rows={2}>
                  {typed?.note ?? ''}
                </textarea>
              </Field>
              <button type="submit" name="type" value="dismiss">
                {forms.dismissButton}
              </button>
            </Card>
          </aside>
        </div>
      </form>
    </Frame>
  );
};

const tones = { done: 'good', back: 'info', changed: 'warn', refused: 'warn', gone: 'warn', late: 'bad' } as const;

export const BulkDoneView: FC<{ c: ConsoleContext; bulk: Bulk; mayUndo: boolean; fault?: string | undefined }> = ({
  c,
  bulk,
  mayUndo,
  fault,
}) => {
  const { t, words } = c.var;
  const open = words.now < bulk.until && bulk.undone === undefined;
  // Those that were put back since were decided too.
  const count = bulk.flags.filter(({ outcome }) => ['done', 'back', 'late'].includes(outcome)).length;
  const words_ = bulk.action.type === 'confirm' ? t.bulk.until : t.bulk.untilDismissed;
  return (
    <Frame
      c={c}
      title={t.bulk.title}
      section="flags"
      message={fault === undefined ? undefined : { tone: 'warn', text: fault }}
    >
      <div class="title">
        <h1>{t.bulk.count(count)}</h1>
        <span class="muted small">
          <Text text={t.bulk.by(bulk.by, words.moment(bulk.at))} />
        </span>
      </div>
      {bulk.undone === undefined ? (
        <Alert tone={open ? 'info' : 'neutral'}>
          <span>{open ? words_(words.clock(bulk.until)) : t.bulk.over}</span>
          {open && mayUndo ? (
            <form method="post" action={`${paths.bulkOf(bulk.id)}/undo`} class="inline">
              <button type="submit" data-do="undo">
                {t.bulk.undo}
              </button>
            </form>
          ) : null}
        </Alert>
      ) : (
        <Alert tone="good">
          <Text text={t.bulk.undoneBy(bulk.undone.by, words.moment(bulk.undone.at))} />
        </Alert>
      )}
      <Card>
        <ul class="dense">
          {bulk.flags.map(({ id, site, outcome }) => (
            <li class="spread">
              <a href={paths.flag(id)}>
                <Text text={site === '' ? id : site} />
              </a>
              <Badge tone={tones[outcome]}>{t.bulk.outcomes[outcome]}</Badge>
            </li>
          ))}
        </ul>
      </Card>
      <p>
        <a href={paths.flags}>{t.queue.title}</a>
      </p>
    </Frame>
  );
};
