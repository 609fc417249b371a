/** What stands about a decided flag, and until when the decision may be undone. */
import type { Child, FC } from 'hono/jsx';
import type { Bulk } from '../../shared/review/bulk.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import type { Dossier } from './flag-dossier.ts';

/** Until when the decision may be undone, and the way to do it: here, or where all are seen that were decided with it. */
const Settling: FC<{ c: ConsoleContext; bulk: Bulk }> = ({ c, bulk }) => {
  const { t, words, person } = c.var;
  const says = bulk.action.type === 'confirm' ? t.bulk.waits : t.bulk.backUntil;
  return (
    <>
      <span>{says(words.clock(bulk.until))}</span>
      {bulk.flags.length > 1 ? (
        <span>
          {t.bulk.withOthers}{' '}
          <a href={paths.bulkOf(bulk.id)} data-do="undo">
            {t.bulk.page}
          </a>
        </span>
      ) : may(person.roles, 'review') ? (
        <form method="post" action={`${paths.bulkOf(bulk.id)}/undo`} class="inline">
          <button type="submit" data-do="undo">
            {t.bulk.undo}
          </button>
        </form>
      ) : null}
    </>
  );
};

export const Decided: FC<{ c: ConsoleContext; flag: Flag; dossier: Dossier }> = ({ c, flag, dossier }): Child => {
  const { t, words } = c.var;
  switch (flag.state) {
    case 'open':
    case 'claimed':
      return null;
    case 'confirmed':
      return (
        <Alert tone="bad">
          <strong>
            <Text text={t.flag.confirmedBy(flag.decision.by, words.moment(flag.decision.at))} />
          </strong>
          {dossier.case === undefined ? null : <a href={paths.case(dossier.case.id)}>{t.flag.openCase}</a>}
          {dossier.settling === undefined ? null : <Settling c={c} bulk={dossier.settling} />}
          {dossier.case === undefined && dossier.settling === undefined ? <span>{t.flag.caseComing}</span> : null}
        </Alert>
      );
    case 'dismissed':
      return (
        <Alert tone="good">
          <strong>
            <Text text={t.flag.dismissedBy(flag.decision.by, words.moment(flag.decision.at))} />
          </strong>
          <span>{t.flag.dismissReasons[flag.decision.reason]}</span>
          {dossier.settling === undefined ? null : <Settling c={c} bulk={dossier.settling} />}
        </Alert>
      );
    case 'gone':
      return dossier.allowed === undefined ? (
        <Alert tone="good">{t.flag.goneSince(words.moment(flag.at))}</Alert>
      ) : (
        <Alert tone="good">
          <Text text={t.flag.goneAllowed(words.moment(flag.at), dossier.allowed.by)} />
          <span dir="auto">
            <Text text={dossier.allowed.reason} />
          </span>
        </Alert>
      );
  }
};
