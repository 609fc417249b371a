/** What was found, page by page: the middle of the flag's page. */
import type { FC } from 'hono/jsx';
import { explain } from '../../shared/detect/explain/explain.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import type { Flag, FlaggedPage, OutboundLink } from '../../shared/review/flag.ts';
import { pageName } from '../../shared/review/screenshot.ts';
import { Excerpt, Text, Url } from '../../shared/web/excerpt.tsx';
import { Badge, Card } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { listsByTarget } from './flag-dossier.ts';
import { PageShotView } from './page-shot.tsx';
import { Score } from './parts.tsx';
import type { PageShot } from './pictures.ts';
import { Sheet } from './sheet.tsx';

/** More than this is on the page, folded away. */
const shownFindings = 6;

const FindingView: FC<{ c: ConsoleContext; finding: Finding }> = ({ c, finding }) => {
  const { common, flag: t } = c.var.t;
  const isHidden = finding.where === 'hidden text';
  return (
    <div class={isHidden ? 'finding hidden' : 'finding'}>
      <div class="meta">
        <strong>{common.detectors[finding.detector]}</strong>
        <Badge tone={isHidden ? 'warn' : 'neutral'}>{common.places[finding.where]}</Badge>
        {finding.kind === 'link' ? <Badge>{t.linkKind}</Badge> : null}
        {finding.hacked === true ? <Badge tone="warn">{t.hackedBadge}</Badge> : null}
        <Score c={c} score={finding.score} />
        <span>
          {t.rule}{' '}
          <code>
            <Text text={finding.rule} />
          </code>{' '}
          {t.version(finding.version)}
        </span>
      </div>
      <p class="plainly">{explain(finding, c.var.language)}</p>
      {finding.shownTo === undefined ? (
        <Excerpt finding={finding} />
      ) : (
        <div class="versions">
          <div>
            <h3>{t.shownOnly(t.visitors[finding.shownTo.as])}</h3>
            <Excerpt finding={finding} />
          </div>
          <div>
            <h3>{t.shownInstead}</h3>
            <Excerpt finding={{ excerpt: finding.shownTo.instead, marks: [] }} />
          </div>
        </div>
      )}
      {finding.target === undefined ? null : (
        <div class="provenance">
          {t.target} <Url url={finding.target} />
        </div>
      )}
      {finding.list === undefined ? null : (
        <div class="provenance">
          <Text text={t.list(finding.list.name, finding.list.version, finding.list.since)} />
        </div>
      )}
    </div>
  );
};

const PageView: FC<{ c: ConsoleContext; flag: Flag; page: FlaggedPage; shot: PageShot | undefined }> = ({
  c,
  flag,
  page,
  shot,
}) => {
  const { t, words } = c.var;
  const rest = page.findings.slice(shownFindings);
  return (
    <section class="card page-found">
      <header>
        <div class="spread">
          <h2>{page.title.trim() === '' ? <em class="muted">{t.flag.untitled}</em> : <Text text={page.title} />}</h2>
          <Score c={c} score={page.score} />
        </div>
        <Url url={page.url} />
        <span class="muted small">
          <a href={paths.evidence(flag.id, pageName(page.url))}>{t.evidence.title}</a>
        </span>
        <span class="muted small">{t.flag.seen(words.moment(page.firstSeen), words.moment(page.lastSeen))}</span>
      </header>
      {shot === undefined ? null : <PageShotView c={c} flag={flag.id} shot={shot} />}
      {page.findings.slice(0, shownFindings).map((finding) => (
        <FindingView c={c} finding={finding} />
      ))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t.flag.moreFindings(rest.length)}</summary>
          <div class="stack">
            {rest.map((finding) => (
              <FindingView c={c} finding={finding} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
};

export const Findings: FC<{ c: ConsoleContext; flag: Flag; shots: readonly PageShot[] }> = ({ c, flag, shots }) => (
  <div class="found">
    {flag.pages.map((page) => (
      <PageView c={c} flag={flag} page={page} shot={shots.find((shot) => shot.page.url === page.url)} />
    ))}
  </div>
);

/** The page that a link stood on: within the site its path says enough. */
const pathOn = (site: string, url: string): string => {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.hostname === site ? parsed.pathname + parsed.search : url;
};

const OutboundRow: FC<{ c: ConsoleContext; site: string; link: OutboundLink; list: string | undefined }> = ({
  c,
  site,
  link,
  list,
}) => {
  const t = c.var.t.flag;
  return (
    <tr>
      <td>
        <Url url={link.url} />
        <div class="row">
          {link.text.trim() === '' ? <em class="muted">{t.noText}</em> : <Text text={link.text} />}
          {list === undefined ? null : (
            <Badge tone="bad">
              <Text text={t.listed(list)} />
            </Badge>
          )}
          {link.hidden ? <Badge tone="warn">{t.hiddenLink}</Badge> : null}
          {link.rel === '' ? null : (
            <Badge>
              <Text text={link.rel} />
            </Badge>
          )}
        </div>
      </td>
      <td>
        <Url url={pathOn(site, link.from)} />
      </td>
    </tr>
  );
};

export const Outbound: FC<{ c: ConsoleContext; flag: Flag }> = ({ c, flag }) => {
  const t = c.var.t.flag;
  const { outboundColumns: columns } = t;
  if (flag.outbound.length === 0) return null;
  const lists = listsByTarget(flag);
  return (
    <Card title={t.outbound}>
      <Sheet c={c} name="links" label={t.outbound} class="links" wide>
        <thead>
          <tr>
            <th scope="col">{columns.url}</th>
            <th scope="col">{columns.from}</th>
          </tr>
        </thead>
        <tbody>
          {flag.outbound.map((link) => (
            <OutboundRow c={c} site={flag.site} link={link} list={lists.get(link.url)} />
          ))}
        </tbody>
      </Sheet>
    </Card>
  );
};
