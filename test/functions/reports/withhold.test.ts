/** A stranger alleges abuse of children: nothing is removed, nothing is shown, until the desk has spoken; then one or the other. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepEvidence } from '../../../functions/crawl/evidence.ts';
import { gather } from '../../../functions/dossier/gather.ts';
import { notify } from '../../../functions/notify/notify.ts';
import { relay } from '../../../functions/outbox/outbox.ts';
import { settleReports } from '../../../functions/reports/reports.ts';
import { settleRestricted } from '../../../functions/reports/restricted.ts';
import { withhold } from '../../../functions/reports/withhold.ts';
import type { Case } from '../../../shared/case/case.ts';
import { keptKey } from '../../../shared/detect/kept-page.ts';
import { picturesKey } from '../../../shared/detect/pictures/memory.ts';
import { siteScore } from '../../../shared/detect/score.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Row } from '../../../shared/ports.ts';
import { allBlobs } from '../../../shared/report/privacy/holdings.ts';
import { receiveReport } from '../../../shared/report/receive.ts';
import { type RestrictedTask, restrictedRow, urlHash } from '../../../shared/report/restrict.ts';
import { loadRestricted } from '../../../shared/report/restricted-addresses.ts';
import { flagId } from '../../../shared/review/fingerprint.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { flagDeletes, flagWrites } from '../../../shared/review/line.ts';
import type { Report } from '../../../shared/review/report.ts';
import { bodyOf, keys, rows } from '../../../shared/table.ts';
import type { Iso } from '../../../shared/time.ts';
import { openFlag, page } from '../../shared/review/samples.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from '../console/world.ts';

const site = openFlag.site;
const found: Flag = {
  ...openFlag,
  score: siteScore(openFlag.pages.map(({ score }) => score)),
  id: flagId(site, 'pornography'),
  outbound: [{ url: 'https://out.example/', text: 'more', from: page('a').url, rel: '', hidden: false }],
};
const urls = found.pages.map(({ url }) => url);
const [first = '', second = ''] = urls;
const excerpt = found.pages[0]?.findings[0]?.excerpt ?? '';
const path = `/console/flags/${found.id}`;
const settings = {
  policy: defaultPolicy,
  verify: async () => ({ found: 'still-there', left: [] }) as const,
  portalUrl: 'https://x.example',
};

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, found);
  const visit = { id: 'v1', site } as never;
  const slice = { ports: world.host, policy: defaultPolicy, knowledge: { version: '1', lists: '' } } as never;
  for (const each of found.pages) {
    const response = { status: 200, headers: [], body: Buffer.from(`body of ${each.url}`) };
    await keepEvidence(slice, visit, each as never, { requested: each.url, response } as never, [], world.now() as Iso);
  }
  for (const key of crawlKeys) await world.host.blobs.put(key, Buffer.from('x'));
  for (const name of ['Anna', 'Bert', 'Ines']) await world.signIn(name);
});
afterEach(() => world.close());

let reports = 0;
/** What anybody may send, without a name. */
const allege = async (...alleged: readonly string[]): Promise<string> => {
  reports += 1;
  const number = String(reports).padStart(26, 'r');
  const given = { channel: 'form', category: 'child-abuse', urls: alleged, reasons: 'terrible', language: 'nl' };
  expect(await receiveReport(given as never, number, world.host, defaultPolicy)).toMatchObject({ kind: 'taken' });
  return `rt-${number}`;
};
const tick = () => settleRestricted(world.host);
const say = (task: string, what: 'reported' | 'mistaken') =>
  world.post(`/console/restricted/${task}/${what}`, { reference: 'M-2027/4' }, 'Ines');
const evidence = () => allBlobs(world.host.blobs, `evidence/${site}/`);
/** What visits remember of the whole site, also of pages that nobody alleged anything of. */
const crawlKeys = [
  picturesKey(site),
  `crawl/memory/${site}.json.gz`,
  `crawl/checkpoints/${site}/v1-1.json.gz`,
  keptKey('2027-03-14T10:00:00.000Z' as Iso, site, 'v1', 1),
];
const remembered = async () =>
  (await Promise.all(['pictures/', 'crawl/', 'replay/'].map((prefix) => allBlobs(world.host.blobs, prefix)))).flat();
const taskOf = async (id: string) => {
  const row = await world.host.records.get(keys.restricted(id));
  return row && bodyOf<RestrictedTask>(row);
};
const flagRow = async () => {
  const row = await world.host.records.get(keys.flag(found.id));
  return row && bodyOf<Flag>(row);
};
const work = async () => {
  for (const { id, effect } of await world.outbox()) if (effect.kind === 'command') await relay(id, world.host);
  await world.workCases();
};
const openCase = async (): Promise<string> => {
  await world.post(`${path}/claim`, {}, 'Anna');
  const form = hiddenFields(await world.html(path, 'Anna'), `${path}/confirm`);
  await world.post(`${path}/confirm`, { ...form, clause: '4.2(a)', reason: 'Pictures on the front page.' }, 'Anna');
  world.later(600);
  await work();
  const row = (await world.host.records.query({ index: 'list', pk: 'cases#notifying' })).rows[0];
  if (row === undefined) throw new Error('no case was opened');
  return bodyOf<Case>(row).id;
};

test('the word of a stranger removes nothing and shows nothing; a mistake leaves everything as it was', async () => {
  const before = await evidence();
  expect(before).toHaveLength(2);
  const task = await allege(...urls);
  await tick();
  expect(await taskOf(task)).toMatchObject({ state: 'open', withheldAt: world.now() });
  // The desk is told what it is by its hash, and nobody else is told anything.
  expect((await taskOf(task))?.pages.every(({ sha256 }) => sha256?.length === 64)).toBe(true);
  expect(await evidence()).toEqual(before);
  expect(await remembered()).toHaveLength(crawlKeys.length);
  expect((await world.get(path, 'Anna')).status).toBe(404);
  expect(await world.html('/console/flags', 'Anna')).not.toContain(excerpt);
  const desk = await world.html(`/console/restricted/${task}`, 'Ines');
  expect(desk).toContain('Withheld until you have decided');
  expect(desk).not.toContain(excerpt);
  expect(await loadRestricted(site, world.host)).toEqual(new Set(urls.map(urlHash)));

  expect((await say(task, 'mistaken')).status).toBe(303);
  await tick();
  expect(await taskOf(task)).toMatchObject({ state: 'mistaken', returnedAt: world.now() });
  expect(await flagRow()).toEqual(found);
  expect(await world.html('/console/flags', 'Anna')).toContain(site);
  expect(await evidence()).toEqual(before);
  expect(await loadRestricted(site, world.host)).toEqual(new Set());
  expect(await world.host.records.get(keys.withheld(found.id, task))).toBeUndefined();
  expect(await tick()).toBe(0);
});

test.each(['www.', ''])(
  'what is alleged under the name %s and a last dot is withheld under the site’s own',
  async (twin) => {
    const said = first.replace(`//${site}`, `//${twin}${site}`);
    const task = await allege(said.replace(site, `${site}.`));
    await tick();
    expect((await taskOf(task))?.pages.map(({ url }) => url)).toEqual([...new Set([said, first])]);
    expect(await loadRestricted(site, world.host)).toEqual(new Set([said, first].map(urlHash)));
    expect((await flagRow())?.pages.map(({ url }) => url)).toEqual([second]);
  },
);

test('whoever alleges something of a site that is not hosted here is told of its name, and no address is kept', async () => {
  const number = 'n'.repeat(26);
  const notifier = { name: 'Nora', email: 'nora@reader.example', language: 'en' };
  const given = { channel: 'form', category: 'child-abuse', reasons: 'terrible', notifier };
  const mixed = { ...given, urls: [first, 'https://elsewhere.example/secret', 'https://elsewhere.example/more'] };
  const received = await receiveReport(mixed as never, number, world.host, defaultPolicy);
  expect(received).toMatchObject({ kind: 'taken', report: { outcome: 'passed-on', urls: [] } });
  expect((await taskOf(`rt-${number}`))?.pages.map(({ url }) => url)).toEqual([first]);
  const told = (await world.outbox()).find(({ id }) => id === `rp-${number}.r2`);
  expect(told?.effect).toMatchObject({ facts: { outcome: 'passed-on', urls: [], notHosted: ['elsewhere.example'] } });
  expect(world.allRows().join('\n')).not.toMatch(/elsewhere\.example\/|terrible/);
});

test('what the desk has reported is removed, what was withheld with it', async () => {
  const task = await allege(...urls);
  await tick();
  expect(world.allRows().join('\n')).toContain(excerpt);
  await say(task, 'reported');
  world.later(60);
  await tick();
  expect(await taskOf(task)).toMatchObject({ state: 'reported', purgedAt: world.now() });
  expect(world.allRows().join('\n')).not.toContain(excerpt);
  expect(await evidence()).toEqual([]);
  expect(await remembered()).toEqual([]);
  expect((await loadRestricted(site, world.host)).size).toBe(2);
});

test('a case about it goes on to nobody: its pages are hidden, its dossier lacks them, its notice waits for the desk', async () => {
  const id = await openCase();
  const notice = (await world.outbox()).find(({ effect }) => effect.kind === 'mail')?.id ?? '';
  expect((await gather(id, world.host, defaultPolicy))?.files.filter(({ kind }) => kind === 'evidence')).toHaveLength(
    2,
  );
  const task = await allege(first);
  await tick();
  const seen = await world.html(`/console/cases/${id}`, 'Anna');
  expect(seen).toContain('One page is with those who handle suspected child abuse material');
  expect(seen).not.toContain(`${first}<`);
  expect(seen).toContain('gallery.example/b');
  const dossier = await gather(id, world.host, defaultPolicy);
  expect(dossier).toMatchObject({ withheld: 1, missing: [] });
  expect(dossier?.files.filter(({ kind }) => kind === 'evidence')).toHaveLength(1);
  expect(await notify(notice, world.host, settings)).toBe('later');
  expect((await world.case(id)).state.kind).toBe('notifying');

  await say(task, 'mistaken');
  await tick();
  expect(await flagRow()).toMatchObject({ state: 'confirmed', pages: [{ url: first }, { url: second }] });
  world.later(3600);
  expect(await notify(notice, world.host, settings)).toBe('sent');
});

test('pages of a flag that nobody alleged anything of stay, and what the crawler found since stays beside what comes back', async () => {
  const task = await allege(first);
  await tick();
  expect(await flagRow()).toMatchObject({ state: 'open', pages: [{ url: second }], outbound: [] });
  const row = await world.host.records.get(keys.flag(found.id));
  const left = bodyOf<Flag>(row as Row);
  const more = { ...left, pages: [...left.pages, page('c')] };
  await world.host.records.transact(flagWrites(more, { value: left, rev: row?.rev ?? 0 }));
  await say(task, 'mistaken');
  await tick();
  const whole = await flagRow();
  expect(whole?.pages.map(({ url }) => url).sort()).toEqual([first, second, page('c').url].sort());
  expect(whole?.outbound).toEqual(found.outbound);
});

test('of one page that two strangers reported, both reports have to be decided', async () => {
  const one = await allege(...urls);
  await tick();
  const two = await allege(first);
  await tick();
  await say(one, 'mistaken');
  await tick();
  expect(await flagRow()).toBeUndefined();
  expect(await taskOf(one)).not.toHaveProperty('returnedAt');
  await say(two, 'reported');
  world.later(60);
  for (let round = 0; round < 2; round += 1) await tick();
  // The one page is gone for good and stays blocked; the other is as it was.
  expect(await flagRow()).toMatchObject({ state: 'open', pages: [{ url: second }] });
  expect(await loadRestricted(site, world.host)).toEqual(new Set([urlHash(first)]));
  expect(await evidence()).toHaveLength(1);
});

test('as many strangers as like may name a page: once all were mistaken it comes back', async () => {
  const tasks = [await allege(...urls)];
  await tick();
  for (let more = 0; more < 200; more += 1) {
    world.later(1);
    tasks.push(await allege(first));
  }
  await tick();
  for (const id of tasks) {
    const row = (await world.host.records.get(keys.restricted(id))) as Row;
    await world.put(restrictedRow({ ...bodyOf<RestrictedTask>(row), state: 'mistaken' }));
  }
  await tick();
  expect(await flagRow()).toEqual(found);
  expect(await loadRestricted(site, world.host)).toEqual(new Set());
}, 60_000);

test('a tick that came twice does not withhold again what the other gave back', async () => {
  const id = await allege(...urls);
  const seen = (await world.host.records.get(keys.restricted(id))) as Row;
  await tick();
  await say(id, 'mistaken');
  await tick();
  const late = { task: bodyOf<RestrictedTask>(seen), rev: seen.rev };
  await expect(withhold(late, world.host)).rejects.toThrow('kept changing');
  expect(await flagRow()).toEqual(found);
  expect(await loadRestricted(site, world.host)).toEqual(new Set());
});

/** A notice of pornography whose look is over. */
const noticeOf = async (
  url: string,
): Promise<{ readonly id: string; readonly visit: Parameters<typeof keys.visit>[0] }> => {
  const given = { channel: 'form', category: 'pornography', urls: [url], reasons: 'see there', language: 'nl' };
  const number = 'q'.repeat(26);
  const id = `rp-${number}`;
  await receiveReport(given as never, number, world.host, defaultPolicy);
  const row = await world.host.records.get(keys.report(id));
  const report = bodyOf<Report>(row as Row);
  await relay(`${id}.look`, world.host);
  const visit = { site, startedAt: report.receivedAt, id };
  const looked = await world.host.records.get(keys.visit(visit));
  const ended = { state: 'done', stopped: 'complete', endedAt: world.now() };
  await world.put({ ...keys.visit(visit), body: { ...(looked?.body as object), ...ended } } as never);
  await world.put(rows.report({ ...report, state: 'in-review', sites: [{ site, urls: [url], flag: found.id }] }));
  return { id, visit };
};
const settle = () => settleReports(world.host, defaultPolicy);
const noticeNow = async (id: string) => bodyOf<Report>((await world.host.records.get(keys.report(id))) as Row);

test('whoever else reported the site is not told that it is gone while its flag is withheld', async () => {
  await noticeOf(first);
  world.later(60);
  const task = await allege(...urls);
  await tick();
  expect(await settle()).toBe(0);
  await say(task, 'reported');
  world.later(60);
  await tick();
  expect(await settle()).toBe(1);
});

test('nor is anybody told of a page whose look found it blocked: after a mistake there is another look', async () => {
  const task = await allege(page('c').url);
  await tick();
  world.later(60);
  await world.host.records.transact(flagDeletes({ value: found, rev: 1 }));
  const { id, visit } = await noticeOf(page('c').url);
  expect(await settle()).toBe(0);
  await say(task, 'mistaken');
  // Not before the tick has freed the address.
  expect(await settle()).toBe(0);
  await tick();
  expect(await noticeNow(id)).toMatchObject({ state: 'looking', sites: [{ site, urls: [page('c').url] }] });
  expect((await noticeNow(id)).sites[0]).not.toHaveProperty('flag');
  expect(await settle()).toBe(0);
  const again = (await world.outbox()).find(({ effect }) => effect.kind === 'report')?.id ?? '';
  expect(await relay(again, world.host)).toBe('done');
  expect((await world.host.records.get(keys.visit(visit)))?.body).toMatchObject({ state: 'running' });
  expect(await settle()).toBe(0);
});

test('nor that a page is no breach, because other pages of its flag were none', async () => {
  const { id, visit } = await noticeOf(first);
  world.later(60);
  const task = await allege(first);
  await tick();
  const row = await world.host.records.get(keys.flag(found.id));
  const left = bodyOf<Flag>(row as Row);
  const decision = { kind: 'dismissed', by: 'Anna', at: world.now() as Iso, reason: 'other', note: 'x' } as const;
  const dismissed: Flag = {
    ...left,
    state: 'dismissed',
    decision,
    dismissed: left.pages.map((each) => each.fingerprint),
  };
  await world.host.records.transact(flagWrites(dismissed, { value: left, rev: row?.rev ?? 0 }));
  expect(await settle()).toBe(0);
  await say(task, 'mistaken');
  await tick();
  expect(await flagRow()).toMatchObject({ state: 'open' });
  expect(await settle()).toBe(0);
  // Its page was seen before anybody alleged anything: nobody has to look again.
  expect(await noticeNow(id)).toMatchObject({ state: 'in-review' });
  expect((await world.host.records.get(keys.visit(visit)))?.body).toMatchObject({ state: 'done' });
});
