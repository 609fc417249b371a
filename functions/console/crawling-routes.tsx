/** What is being visited, and what is due. */
import { isOff } from '../../shared/case/switches.ts';
import type { ServerProgress } from '../../shared/crawl/progress.ts';
import { bodyOf, type SiteRecord } from '../../shared/table.ts';
import { CrawlingView } from './crawling-page.tsx';
import { type ConsoleContext, type Desk, paths, type Route } from './desk.ts';
import { query } from './parts.tsx';

const serversShown = 50;
const dueShown = 20;

const show = async (c: ConsoleContext, { ports: { records }, policy }: Desk): Promise<Response> => {
  const cursor = c.req.query('cursor');
  const [working, due, off] = await Promise.all([
    records.query({
      index: 'list',
      pk: 'crawling',
      limit: serversShown,
      ...(cursor === undefined ? {} : { cursor }),
    }),
    records.query({ index: 'due', pk: 'sites', limit: dueShown }),
    isOff(records, 'crawl'),
  ]);
  return c.html(
    <CrawlingView
      c={c}
      servers={working.rows.map((row) => bodyOf<ServerProgress>(row))}
      due={due.rows.map((row) => bodyOf<SiteRecord>(row))}
      off={off}
      mostPages={policy.crawl.maxPages}
      first={cursor === undefined ? undefined : paths.crawling}
      next={working.cursor === undefined ? undefined : `${paths.crawling}${query({ cursor: working.cursor })}`}
    />,
  );
};

export const crawlingRoutes: readonly Route[] = [
  { method: 'GET', path: '/crawling', permission: 'look', handle: show },
];
