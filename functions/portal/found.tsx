/** What was found, address by address. The addresses are named, never linked. */
import type { FC } from 'hono/jsx';
import { pageTexts } from '../../shared/answer/texts/page.ts';
import type { CustomerView, UrlView } from '../../shared/answer/view.ts';
import { Excerpt, Text, Url } from '../../shared/web/excerpt.tsx';
import { Badge } from '../../shared/web/parts.tsx';

/** More than this and the rest is folded away. */
const shownUrls = 5;
const shownFindings = 3;

const FoundUrl: FC<{ view: CustomerView; found: UrlView }> = ({ view, found }) => {
  const words = pageTexts[view.language];
  const findings = found.findings.map((finding) => (
    <li class="stack tight">
      <span class="small muted">{finding.where}</span>
      <Excerpt finding={finding} />
      {finding.target === undefined ? null : (
        <span class="small">
          {words.target} <Url url={finding.target} />
        </span>
      )}
      {finding.listed === undefined ? null : (
        <span class="small">
          <Text text={finding.listed} />
        </span>
      )}
    </li>
  ));
  return (
    <section class="card">
      <div class="row spread">
        <h3>
          <Url url={found.url} />
        </h3>
        {found.left === undefined ? null : (
          <Badge tone={found.left ? 'bad' : 'good'}>{found.left ? words.stillFound : words.gone}</Badge>
        )}
      </div>
      <ul class="plain">{findings.slice(0, shownFindings)}</ul>
      {findings.length <= shownFindings ? null : (
        <details>
          <summary>{words.more(findings.length - shownFindings)}</summary>
          <ul class="plain">{findings.slice(shownFindings)}</ul>
        </details>
      )}
      <p class="small muted">{found.seen}</p>
    </section>
  );
};

export const Found: FC<{ view: CustomerView }> = ({ view }) => {
  const words = pageTexts[view.language];
  const urls = view.urls.map((found) => <FoundUrl view={view} found={found} />);
  return (
    <section class="stack">
      <div class="stack tight">
        <h2>{words.found}</h2>
        <p class="muted">
          {words.foundCount(urls.length)}. {words.howFound}
        </p>
      </div>
      {urls.slice(0, shownUrls)}
      {urls.length <= shownUrls ? null : (
        <details>
          <summary>{words.more(urls.length - shownUrls)}</summary>
          <div class="stack">{urls.slice(shownUrls)}</div>
        </details>
      )}
    </section>
  );
};
