/** What was found, address by address. The addresses are named, never linked. */
import type { FC } from 'hono/jsx';
import { lookTexts } from '../../shared/answer/texts/looks.ts';
import { pageTexts } from '../../shared/answer/texts/page.ts';
import type { CustomerView, UrlView } from '../../shared/answer/view.ts';
import { Excerpt, Text, Url } from '../../shared/web/excerpt.tsx';
import { Badge } from '../../shared/web/parts.tsx';
import { visible } from '../../shared/web/visible.ts';

/** More than this and the rest is folded away. */
const shownUrls = 5;
const shownFindings = 3;

/** By address of the page, the address of its blurred picture. */
export type Pictures = ReadonlyMap<string, string>;

const Shot: FC<{ view: CustomerView; url: string; src: string }> = ({ view, url, src }) => {
  const words = lookTexts[view.language];
  return (
    <figure class="shot">
      <img src={src} alt={visible(words.picture(url))} decoding="async" />
      <figcaption class="small muted">{words.pictureNote}</figcaption>
    </figure>
  );
};

const FoundUrl: FC<{ view: CustomerView; found: UrlView; src: string | undefined }> = ({ view, found, src }) => {
  const words = pageTexts[view.language];
  const findings = found.findings.map((finding) => (
    <li class="stack tight">
      <span class="small muted">{finding.where}</span>
      <span>{finding.means}</span>
      {finding.seenBy === undefined ? null : <strong>{finding.seenBy}</strong>}
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
      {found.movedFrom === undefined ? null : (
        <p class="small">
          {words.movedFrom} <Url url={found.movedFrom} />
        </p>
      )}
      <ul class="plain">{findings.slice(0, shownFindings)}</ul>
      {findings.length <= shownFindings ? null : (
        <details>
          <summary>{words.more(findings.length - shownFindings)}</summary>
          <ul class="plain">{findings.slice(shownFindings)}</ul>
        </details>
      )}
      {src === undefined ? null : <Shot view={view} url={found.url} src={src} />}
      <p class="small muted">{found.seen}</p>
    </section>
  );
};

export const Found: FC<{ view: CustomerView; pictures: Pictures }> = ({ view, pictures }) => {
  const words = pageTexts[view.language];
  const urls = view.urls.map((found) => <FoundUrl view={view} found={found} src={pictures.get(found.url)} />);
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
