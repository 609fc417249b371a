/** What was found, page by page: the middle of the flag's page. */
import type { FC } from 'hono/jsx';
import { explain } from '../../shared/detect/explain/explain.ts';
import { union } from '../../shared/detect/explain/told.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import type { Flag, FlaggedPage, OutboundLink } from '../../shared/review/flag.ts';
import { pageName } from '../../shared/review/screenshot.ts';
import { parseIso } from '../../shared/time.ts';
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

/** Findings in one and the same text: it is read once, with the words of all of them. */
type Group = { readonly first: Finding; readonly findings: readonly Finding[] };
const groupsOf = (findings: readonly Finding[]): readonly Group[] => {
  const ofText = Map.groupBy(findings, (finding) =>
    [finding.target, finding.list, finding.shownTo, finding.known].every((own) => own === undefined)
      ? `${finding.where} ${finding.kind} ${finding.excerpt}`
      : finding,
  );
  return [...ofText.values()].flatMap((together) => {
    const [first] = together;
    return first === undefined ? [] : [{ first, findings: together }];
  });
};

/** The words by which this one hit, where the text below holds those of others too. */
const OwnWords: FC<{ finding: Finding }> = ({ finding: { excerpt, marks } }) => (
  <span class="own-words">
    {[...new Set(marks.map(([start, end]) => excerpt.slice(start, end)))].map((word) => (
      <mark>
        <Text text={word} />
      </mark>
    ))}
  </span>
);

const FindingMeta: FC<{ c: ConsoleContext; finding: Finding; alone: boolean }> = ({ c, finding, alone }) => {
  const { common, flag: t } = c.var.t;
  return (
    <div class="meta">
      <strong>{common.detectors[finding.detector]}</strong>
      <Badge tone={finding.where === 'hidden text' ? 'warn' : 'neutral'}>{common.places[finding.where]}</Badge>
      {finding.kind === 'link' ? <Badge>{t.linkKind}</Badge> : null}
      {finding.hacked === true ? <Badge tone="warn">{t.hackedBadge}</Badge> : null}
      <Score c={c} score={finding.score} />
      {alone ? null : <OwnWords finding={finding} />}
      <span>
        {t.rule}{' '}
        <code>
          <Text text={finding.rule} />
        </code>{' '}
        {t.version(finding.version)}
      </span>
    </div>
  );
};

const GroupView: FC<{ c: ConsoleContext; group: Group }> = ({ c, group: { first, findings } }) => {
  const { t, language } = c.var;
  const told = new Set(findings.map((finding) => explain(finding, language)));
  return (
    <div class={first.where === 'hidden text' ? 'finding hidden' : 'finding'}>
      {findings.map((finding) => (
        <FindingMeta c={c} finding={finding} alone={findings.length === 1} />
      ))}
      {[...told].map((sentence) => (
        <p class="plainly">{sentence}</p>
      ))}
      {first.shownTo === undefined ? (
        <Excerpt finding={{ excerpt: first.excerpt, marks: union(findings.flatMap(({ marks }) => marks)) }} />
      ) : (
        <div class="versions">
          <div>
            <h3>{t.flag.shownOnly(t.flag.visitors[first.shownTo.as])}</h3>
            <Excerpt finding={first} />
          </div>
          <div>
            <h3>{t.flag.shownInstead}</h3>
            <Excerpt finding={{ excerpt: first.shownTo.instead, marks: [] }} />
          </div>
        </div>
      )}
      {first.target === undefined || first.excerpt.includes(first.target) ? null : (
        <div class="provenance">
          {t.flag.target} <Url url={first.target} />
        </div>
      )}
      {first.list === undefined ? null : (
        <div class="provenance">
          <Text text={t.flag.list(first.list.name, first.list.version, first.list.since)} />
        </div>
      )}
      {first.known === undefined ? null : (
        <div class="provenance">
          <a href={paths.flag(first.known.flag)}>
            <Text text={t.flag.knownFrom(first.known.site, c.var.words.day(parseIso(first.known.at)))} />
          </a>
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
  const groups = groupsOf(page.findings);
  const rest = groups.slice(shownFindings);
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
      {groups.slice(0, shownFindings).map((group) => (
        <GroupView c={c} group={group} />
      ))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t.flag.moreFindings(rest.flatMap(({ findings }) => findings).length)}</summary>
          <div class="stack">
            {rest.map((group) => (
              <GroupView c={c} group={group} />
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
      <Sheet c={c} name="links" label={t.outbound} class="links">
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
