/** A page's picture on the flag: grey and blurred; unblurred while a key or a button is held, by who may, and each time recorded. */
import type { FC } from 'hono/jsx';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { visible } from '../../shared/web/visible.ts';
import { type ConsoleContext, paths } from './desk.ts';
import type { PageShot } from './pictures.ts';

const Missing: FC<{ c: ConsoleContext; flag: string; shot: PageShot }> = ({
  c,
  flag,
  shot: { name, manifest, taking },
}) => {
  const t = c.var.t.evidence;
  const why =
    taking === 'off-site' ? (
      t.offSite
    ) : manifest?.state === 'failed' ? (
      <Text text={t.failed(t.problems[manifest.problem], manifest.detail)} />
    ) : (
      t.none
    );
  if (taking !== 'possible' || !may(c.var.person.roles, 'crawl')) return <p class="muted small">{why}</p>;
  return (
    <form method="post" action={paths.picture(flag)} class="claim row">
      <span class="muted small">{why}</span>
      <input type="hidden" name="page" value={name} />
      <button type="submit" class="quiet">
        {t.take}
      </button>
    </form>
  );
};

export const PageShotView: FC<{ c: ConsoleContext; flag: string; shot: PageShot }> = ({ c, flag, shot }) => {
  const { t, words, person } = c.var;
  const { name, manifest, blurred, page } = shot;
  if (manifest?.state !== 'taken' || blurred === undefined) return <Missing c={c} flag={flag} shot={shot} />;
  const id = `shot-${name}`;
  const shown = (
    <div class="shot">
      <div class="spread">
        <span class="muted small">{t.evidence.taken(words.moment(manifest.at))}</span>
        {may(person.roles, 'reveal') ? (
          <form method="post" action={paths.reveal(flag)}>
            <input type="hidden" name="page" value={name} />
            <button type="submit" class="quiet" data-reveal={id} data-hold={t.evidence.hold}>
              {t.evidence.reveal}
            </button>
          </form>
        ) : null}
      </div>
      <img id={id} src={blurred} alt={visible(t.evidence.blurredAlt(page.url))} decoding="async" />
      <span class="small error" role="status" hidden id={`${id}-fault`}>
        {t.evidence.revealFailed}
      </span>
    </div>
  );
  return c.var.self.settings.pictures === 'blurred' ? (
    shown
  ) : (
    // Whoever folds pictures away gets none on paper either, nor its words alone.
    <details class="no-print">
      <summary>{t.settings.unfold}</summary>
      {shown}
    </details>
  );
};
