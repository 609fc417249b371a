/** Routes of evidence: a picture unblurred, a picture asked for. */
import { Text } from '../../shared/web/excerpt.tsx';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { download } from './download.ts';
import { askForPicture, pageOf, recordLook, reveal } from './evidence-act.ts';
import { EvidencePage } from './evidence-page.tsx';
import { changesBetween, readEvidence, visitsWith } from './evidence-read.ts';
import { Frame } from './frame.tsx';
import { query } from './parts.tsx';

const wantedOf = async (c: ConsoleContext) => ({
  id: c.req.param('id') ?? '',
  page: field(await c.req.parseBody(), 'page'),
  by: c.var.person.name,
});

const showClear = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const wanted = await wantedOf(c);
  const url = await reveal(desk, wanted);
  if (url === undefined) return notFound(c);
  if (c.req.header('Accept') === 'application/json') return c.json({ url });
  const found = await pageOf(desk, wanted);
  const t = c.var.t.evidence;
  return c.html(
    <Frame c={c} title={t.clearTitle} section="flags">
      <p>
        <a href={paths.flag(wanted.id)}>{t.back}</a>
      </p>
      <h1>
        <Text text={found?.page.url ?? ''} />
      </h1>
      <div class="shot">
        <img class="clear" src={url} alt={t.clearTitle} />
      </div>
    </Frame>,
  );
};

const take = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const wanted = await wantedOf(c);
  if (!(await askForPicture(desk, wanted))) return notFound(c);
  return c.redirect(`${paths.flag(wanted.id)}${query({ did: 'picture' })}`, 303);
};

const showPage = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { blobs } = desk.ports;
  const wanted = { id: c.req.param('id') ?? '', page: c.req.param('page') ?? '' };
  const found = await pageOf(desk, wanted);
  if (found === undefined) return notFound(c);
  const { url } = found.page;
  const visits = await visitsWith(blobs, found.site, url);
  const asked = c.req.query('visit');
  const at = asked === undefined ? 0 : visits.findIndex(({ visit }) => visit === asked);
  const shown = visits[at];
  if (asked !== undefined && shown === undefined) return notFound(c);
  const before = shown === undefined ? undefined : visits[at + 1];
  const [evidence, earlier] = await Promise.all([
    shown && readEvidence(blobs, shown.warc, url),
    before && readEvidence(blobs, before.warc, url),
  ]);
  const compared = evidence !== undefined && earlier !== undefined;
  return c.html(
    <EvidencePage
      c={c}
      flag={wanted.id}
      page={found.page}
      visits={visits}
      shown={shown}
      evidence={evidence}
      before={compared ? before : undefined}
      changes={compared ? changesBetween(earlier.lines, evidence.lines) : undefined}
    />,
  );
};

/** The file itself, for whoever may look closer; recorded like a look. */
const takeWarc = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const wanted = await wantedOf(c);
  const visit = field(await c.req.parseBody(), 'visit');
  const found = await pageOf(desk, wanted);
  const kept = found && (await visitsWith(desk.ports.blobs, found.site, found.page.url));
  const warc = kept?.find((each) => each.visit === visit)?.warc;
  const bytes = warc && (await desk.ports.blobs.get(warc));
  if (found === undefined || !bytes) return notFound(c);
  await recordLook(desk, 'warc', wanted, found);
  return download(bytes, `${found.site}-${visit}.warc.gz`, 'application/gzip');
};

export const evidenceRoutes: readonly Route[] = [
  { method: 'GET', path: '/flags/:id/pages/:page', permission: 'look', handle: showPage },
  { method: 'POST', path: '/flags/:id/warc', permission: 'reveal', handle: takeWarc },
  { method: 'POST', path: '/flags/:id/reveal', permission: 'reveal', handle: showClear },
  { method: 'POST', path: '/flags/:id/picture', permission: 'crawl', handle: take },
];
