/** One page as it was on the wire and to its readers, all of it as text; and what changed since the visit before. */
import type { FC } from 'hono/jsx';
import type { FlaggedPage } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import { pageName } from '../../shared/review/screenshot.ts';
import { Text, Url } from '../../shared/web/excerpt.tsx';
import { Badge, Card } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import type { Change, Kept, PageEvidence } from './evidence-read.ts';
import { Frame } from './frame.tsx';
import { type Tab, Tabs } from './parts.tsx';

export type EvidencePageProps = {
  readonly flag: string;
  readonly page: FlaggedPage;
  readonly visits: readonly Kept[];
  readonly shown: Kept | undefined;
  readonly evidence: PageEvidence | undefined;
  readonly before: Kept | undefined;
  /** Undefined: too much of it. */
  readonly changes: readonly Change[] | undefined;
};

/** Lines that came and went, in the page's order; the first `most` of them. */
export const ChangeList: FC<{ c: ConsoleContext; changes: readonly Change[] | undefined; most?: number }> = ({
  c,
  changes,
  most = Number.POSITIVE_INFINITY,
}) => {
  const t = c.var.t.evidence;
  if (changes === undefined) return <p class="muted">{t.allChanged}</p>;
  const differs = changes.flatMap(({ kind, lines }) => (kind === 'same' ? [] : lines.map((line) => ({ kind, line }))));
  if (differs.length === 0) return <p class="muted">{t.nothingChanged}</p>;
  return (
    <>
      <ul class="changes">
        {differs.slice(0, most).map(({ kind, line }) => (
          <li class={kind}>
            <span class="visually-hidden">{kind === 'added' ? t.added : t.removed}: </span>
            <Text text={line} />
          </li>
        ))}
      </ul>
      {differs.length > most ? <p class="muted small">{t.moreChanges(differs.length - most)}</p> : null}
    </>
  );
};

export const EvidencePage: FC<EvidencePageProps & { c: ConsoleContext }> = (props) => {
  const { c, flag, page, visits, shown, evidence, before, changes } = props;
  const { t, words, person } = c.var;
  const name = pageName(page.url);
  const tabs = visits.map(
    (visit): Tab => ({
      href: `${paths.evidence(flag, name)}?visit=${encodeURIComponent(visit.visit)}`,
      text: words.moment(visit.at),
      current: visit.visit === shown?.visit,
    }),
  );
  return (
    <Frame c={c} title={t.evidence.title} section="flags">
      <p>
        <a href={paths.flag(flag)}>{t.evidence.back}</a>
      </p>
      <h1>{t.evidence.title}</h1>
      <Url url={page.url} />
      {tabs.length < 2 ? null : <Tabs label={t.evidence.visits} items={tabs} />}
      {shown === undefined || evidence === undefined ? (
        <p class="muted">
          {page.evidenceAt === undefined ? t.evidence.nothingKept : t.evidence.forgotten(words.moment(page.evidenceAt))}
        </p>
      ) : null}
      {shown !== undefined && may(person.roles, 'reveal') ? (
        <form method="post" action={paths.warc(flag)} class="inline">
          <input type="hidden" name="page" value={name} />
          <input type="hidden" name="visit" value={shown.visit} />
          <button type="submit">{t.evidence.download}</button>
          <span class="muted small">{t.evidence.downloadHelp}</span>
        </form>
      ) : null}
      {before === undefined ? null : (
        <Card title={t.evidence.changed(words.moment(before.at))}>
          <ChangeList c={c} changes={changes} />
        </Card>
      )}
      {evidence === undefined ? null : (
        <>
          <Card title={evidence.rendered ? t.evidence.textByScripts : t.evidence.text}>
            {evidence.lines.map(({ text, hidden }) => (
              <p dir="auto">
                {hidden ? (
                  <>
                    <Badge tone="warn">{t.common.places['hidden text']}</Badge>{' '}
                  </>
                ) : null}
                <Text text={text} />
              </p>
            ))}
          </Card>
          {evidence.exchanges.map((exchange) => (
            <Card title={<Url url={exchange.url} />}>
              <h3>{t.evidence.request}</h3>
              <pre class="wire">
                <Text text={exchange.request} />
              </pre>
              <h3>{t.evidence.response}</h3>
              <pre class="wire">
                <Text text={exchange.response} />
              </pre>
              <details>
                <summary>{t.evidence.body}</summary>
                <pre class="wire">
                  <Text text={exchange.body} />
                </pre>
              </details>
            </Card>
          ))}
        </>
      )}
    </Frame>
  );
};
