/** One flag: what was found on the left, whose it is and what to do on the right. */
import type { Child, FC } from 'hono/jsx';
import { detectorShares } from '../../shared/detect/score.ts';
import { type Change, seenOf } from '../../shared/review/changed.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Badge, Card, Facts, Time } from '../../shared/web/parts.tsx';
import { type ConsoleContext, type Desk, paths } from './desk.ts';
import { Consult, type TypedNote } from './flag-consult.tsx';
import type { Dossier } from './flag-dossier.ts';
import { Findings, Outbound } from './flag-findings.tsx';
import { Actions, type Typed } from './flag-forms.tsx';
import { Changed, History, PastCard } from './flag-history.tsx';
import { Frame, type Message } from './frame.tsx';
import { CategoryBadge, Score } from './parts.tsx';
import { FlagReports } from './report-pages.tsx';
import { RestrictCard } from './restricted-pages.tsx';
import { revealScript } from './reveal-script.ts';

const linked = (href: string, text: string): Child => (
  <a href={href}>
    <Text text={text} />
  </a>
);

const Owner: FC<{ c: ConsoleContext; dossier: Dossier }> = ({ c, dossier: { flag, owner } }) => {
  const { common, flag: t } = c.var.t;
  const { words } = c.var;
  const { site, contract, customer, contacts } = owner;
  return (
    <Card title={t.facts}>
      {site === undefined ? <p class="error">{t.unknownSite}</p> : null}
      <Facts
        of={[
          [t.site, site === undefined ? undefined : linked(paths.site(site.host), site.host)],
          [t.customer, customer === undefined ? undefined : linked(paths.customer(customer.id), customer.name)],
          [
            t.contract,
            contract === undefined ? undefined : (
              <>
                <Text text={contract.id} /> · {common.contractStatuses[contract.status]} ·{' '}
                <span class="nowrap">{t.renews(c.var.words.date(contract.renewsOn))}</span>
              </>
            ),
          ],
          [
            t.contacts,
            contacts.length === 0 ? undefined : (
              <ul class="dense">
                {contacts.map((contact) => (
                  <li>
                    <Text text={contact.name} /> <span class="muted">{common.languageNames[contact.language]}</span>
                  </li>
                ))}
              </ul>
            ),
          ],
          [t.server, site === undefined ? undefined : <Text text={site.server} />],
          [t.firstSeen, <Time at={flag.value.firstSeen}>{words.moment(flag.value.firstSeen)}</Time>],
          [t.lastSeen, <Time at={flag.value.lastSeen}>{words.moment(flag.value.lastSeen)}</Time>],
          [t.judgedBy, <Text text={flag.value.policyVersion} />],
        ]}
      />
    </Card>
  );
};

/** Which detectors made the score, by the page that weighs most. */
const Why: FC<{ c: ConsoleContext; dossier: Dossier }> = ({ c, dossier: { flag } }) => {
  const { t, words } = c.var;
  const [strongest] = flag.value.pages;
  const shares = strongest === undefined ? [] : detectorShares(strongest.findings, flag.value.category);
  if (shares.length === 0) return null;
  return (
    <Card title={t.flag.why}>
      <p class="muted small">{t.flag.whyOf}</p>
      <Facts
        of={shares.map(({ detector, share }) => [
          t.common.detectors[detector],
          <span class="score">
            <meter min={0} max={1} value={share} title={t.common.detectors[detector]}>
              {words.percent(share)}
            </meter>
            {words.percent(share)}
          </span>,
        ])}
      />
    </Card>
  );
};

const shownSimilar = 6;
const SimilarFlags: FC<{ c: ConsoleContext; dossier: Dossier }> = ({ c, dossier: { flag, similar } }) => {
  const { t, person } = c.var;
  const { lines, alike } = similar;
  if (lines.length === 0) return null;
  const waits = flag.value.state === 'open' || flag.value.state === 'claimed';
  return (
    <Card title={t.bulk.similar}>
      <ul class="dense">
        {lines.slice(0, shownSimilar).map((line) => (
          <li>{linked(paths.flag(line.id), line.site)}</li>
        ))}
      </ul>
      {lines.length > shownSimilar ? <p class="muted small">{t.bulk.more(lines.length - shownSimilar)}</p> : null}
      {alike.length > 0 && waits && may(person.roles, 'review') ? (
        <p>
          <a class="button" href={paths.bulkLike(flag.value.id)}>
            {t.bulk.decide(alike.length + 1)}
          </a>
        </p>
      ) : null}
    </Card>
  );
};

/** Filled by the page's own script while it stays open (script.ts); without it a form that comes back says the same. */
const Meanwhile: FC<{ c: ConsoleContext; flag: Flag; changes: readonly Change[] }> = ({ c, flag, changes }) => {
  const { t } = c.var;
  return (
    <div id="meanwhile" data-live data-since={seenOf(flag)} aria-live="polite">
      {changes.length === 0 ? null : (
        <Alert tone="warn">
          <strong>{t.consult.meanwhile}</strong>
          <ul>
            {changes.map((change) => (
              <li>
                <Text text={t.flag.change(change)} />
              </li>
            ))}
          </ul>
          <a href={paths.flag(flag.id)}>{t.consult.lookAgain}</a>
        </Alert>
      )}
    </div>
  );
};

export type FlagNotice = { readonly message: Message; readonly changes?: readonly Change[] };

export const FlagView: FC<{
  c: ConsoleContext;
  desk: Desk;
  dossier: Dossier;
  notice?: FlagNotice | undefined;
  typed?: Typed | undefined;
  noted?: TypedNote | undefined;
  /** What others did since the page was opened, when it asks again. */
  meanwhile?: readonly Change[];
  next?: string | undefined;
}> = ({ c, desk, dossier, notice, typed, noted, meanwhile = [], next }) => {
  const { t } = c.var;
  const flag = dossier.flag.value;
  const findings = flag.pages.reduce((sum, page) => sum + page.findings.length, 0);
  const changes = notice?.changes ?? [];
  const message = notice && {
    tone: notice.message.tone,
    text: (
      <>
        <strong>{notice.message.text}</strong>
        {changes.length === 0 ? null : (
          <ul>
            {changes.map((change) => (
              <li>
                <Text text={t.flag.change(change)} />
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  };
  return (
    <Frame c={c} title={flag.site} section="flags" message={message} next={next} scripts={[revealScript.url]}>
      <div class="title">
        <h1>
          <Text text={flag.site} />
        </h1>
        <CategoryBadge c={c} category={flag.category} />
        {flag.hacked ? (
          <span title={t.flag.hackedHelp}>
            <Badge tone="warn">{t.flag.hackedBadge}</Badge>
          </span>
        ) : null}
        <Score c={c} score={flag.score} />
        <span class="muted small">
          {t.flag.pageCount(flag.pages.length)}, {t.flag.findingCount(findings)} · {t.flag.states[flag.state]}
        </span>
        {may(c.var.person.roles, 'review') ? (
          <a class="to-decide no-print" href="#decide">
            {t.flag.forms.decide} ↓
          </a>
        ) : null}
      </div>
      <div class="split">
        <div class="stack">
          <Findings c={c} flag={flag} shots={dossier.shots} />
          <Changed c={c} dossier={dossier} />
          <Outbound c={c} flag={flag} />
        </div>
        <aside class="stack side">
          <Meanwhile c={c} flag={flag} changes={meanwhile} />
          {flag.ask === undefined ? null : <Consult c={c} flag={flag} typed={noted} />}
          <Actions c={c} desk={desk} dossier={dossier} typed={typed} />
          {flag.ask === undefined ? <Consult c={c} flag={flag} typed={noted} /> : null}
          <Why c={c} dossier={dossier} />
          <SimilarFlags c={c} dossier={dossier} />
          <Owner c={c} dossier={dossier} />
          <FlagReports c={c} flag={flag} />
          <History c={c} dossier={dossier} />
          <PastCard c={c} dossier={dossier} />
          <RestrictCard c={c} flag={flag} />
        </aside>
      </div>
    </Frame>
  );
};
