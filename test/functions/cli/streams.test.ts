/** `classify` and `links` as child processes over stdin. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { detectorNames } from '../../../shared/detect/finding.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { command, jsonLines, run } from './run.ts';

const score = z.number().min(0).max(1);
const finding = z.strictObject({
  detector: z.enum(detectorNames),
  rule: z.string(),
  version: z.int(),
  category: z.enum(['pornography', 'illegal-information', 'illegal-software', 'hate']),
  kind: z.enum(['content', 'link']),
  where: z.string(),
  excerpt: z.string().max(300),
  marks: z.array(z.tuple([z.int(), z.int()])),
  score,
});
const classified = z.strictObject({
  id: z.union([z.string(), z.number()]),
  language: z.enum(['nl', 'fr', 'de', 'en']).nullable(),
  scores: z.strictObject({ pornography: score, 'illegal-information': score, 'illegal-software': score, hate: score }),
  findings: z.array(finding),
});

describe('classify', () => {
  test('in order, each with scores; a bad line is answered by its number and loses nothing', async () => {
    const lines = [
      '{"id":1,"text":"Free serial keys, keygen included, cracked software","language":"en"}',
      'oops',
      '',
      '{"id":"b","text":"Het brood van de bakker is voor het dorp en niet voor de stad"}',
      '{"id":"c"}',
      '{"id":"d","text":"x","language":"xx"}',
      '{"id":"e","text":"last, without a line end"}',
    ];
    const { status, stdout, stderr } = await run(['classify'], { input: lines.join('\n') });
    const answers = jsonLines(stdout);
    expect(answers.map((answer) => Object.assign({}, answer))).toMatchObject([
      { id: 1 },
      { line: 2, error: expect.stringContaining('not JSON') },
      { id: 'b', language: 'nl' },
      { line: 5, error: expect.stringContaining('text') },
      { line: 6, error: expect.stringContaining('language') },
      { id: 'e', language: 'en' },
    ]);
    const [first, , second] = answers;
    expect(classified.parse(first).scores['illegal-software']).toBeGreaterThan(0.8);
    expect(classified.parse(second).findings).toEqual([]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  });
  test('.5 is the decision, wherever the policy lays its threshold', async () => {
    const policy = join(await mkdtemp(join(tmpdir(), 'hostwarden-')), 'policy.json');
    const text = 'Keygen download, serial key crack';
    const score = async (threshold: number): Promise<number> => {
      const categories = {
        ...defaultPolicy.categories,
        'illegal-software': { ...defaultPolicy.categories['illegal-software'], threshold },
      };
      await writeFile(policy, JSON.stringify({ ...defaultPolicy, categories }));
      const { stdout } = await run(['classify', '--policy', policy], { input: JSON.stringify({ id: 1, text }) });
      return classified.parse(jsonLines(stdout)[0]).scores['illegal-software'];
    };
    expect(await score(0.2)).toBeGreaterThan(0.5);
    expect(await score(0.95)).toBeLessThan(0.5);
  });
  test('5,000 lines, all answered, in order', async () => {
    const input = Array.from({ length: 5_000 }, (_, id) =>
      JSON.stringify({ id, text: `Text number ${id}, about bread.` }),
    );
    const { status, stdout } = await run(['classify'], { input: `${input.join('\n')}\n` });
    expect(jsonLines(stdout).map((answer) => classified.parse(answer).id)).toEqual(input.map((_, id) => id));
    expect(status).toBe(0);
  });
  test('nothing in, nothing out', async () => {
    expect(await run(['classify'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

const listed = z.strictObject({
  input: z.string(),
  host: z.string(),
  listed: z.array(
    z.strictObject({
      category: z.string(),
      list: z.string(),
      version: z.string(),
      since: z.string(),
      rule: z.string(),
    }),
  ),
});
describe('links and feeds', () => {
  test('each line its listings; a line without a host is answered too', async () => {
    const input = 'https://www.keygen-depot.example/x\nexample.com\n\nmailto:a@b.example\nEXPLICIT-tube.example\r\n';
    const { status, stdout, stderr } = await run(['links', '--data', '/nonexistent'], { input });
    expect(stderr).toContain('No link lists in /nonexistent: looking in those that come along');
    const [warez, clean, bad, adult] = jsonLines(stdout);
    expect(listed.parse(warez)).toMatchObject({
      input: 'https://www.keygen-depot.example/x',
      host: 'www.keygen-depot.example',
      listed: [{ category: 'illegal-software', list: 'starter-warez', rule: 'keygen-depot.example' }],
    });
    expect(listed.parse(clean).listed).toEqual([]);
    expect(bad).toEqual({ line: 4, input: 'mailto:a@b.example', error: 'names no host' });
    expect(listed.parse(adult).host).toBe('explicit-tube.example');
    expect(status).toBe(2);
  });
  test('a line without an end is called that, and the next one is read', async () => {
    const input = `${'a'.repeat(9_000_000)}\nexplicit-tube.example\n`;
    const [long, next] = jsonLines((await run(['links', '--data', '/nonexistent'], { input })).stdout);
    expect(long).toEqual({ line: 1, input: null, error: 'the line is longer than 8388608 characters' });
    expect(listed.parse(next).host).toBe('explicit-tube.example');
  });
  test.skipIf(!existsSync('/dev/full'))('a full disk is said in a line', async () => {
    const out = openSync('/dev/full', 'w');
    const child = spawnSync(process.execPath, [command, 'links', '--data', '/nonexistent'], {
      input: 'a.example\n',
      stdio: ['pipe', out, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(out);
    expect(child.status).toBe(3);
    expect(child.stderr).toMatch(/hostwarden: the output could not be written: ENOSPC.*\n$/);
    expect(child.stderr).not.toContain('    at ');
  });
  test('own lists: faults by file and line, nothing taken over; then built, shown, used', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hostwarden-feeds-'));
    const data = join(folder, 'data');
    const list =
      'name: mine\ncategory: hate\nversion: 2026-01-01\nlicence: CC0-1.0\nsource: me\n\nblogspot.com\nmine.test\n';
    await writeFile(join(folder, 'good.txt'), list);
    await writeFile(join(folder, 'bad.txt'), 'name: bad\ncategory: nonsense\n');
    const refused = await run(['feeds', 'build', folder, '--data', data]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('bad.txt:2: category');
    expect((await run(['feeds', 'status', '--data', data])).stdout).not.toContain('mine');
    await writeFile(
      join(folder, 'bad.txt'),
      list.replace('name: mine', 'name: second').replace('mine.test', 'second.test'),
    );
    const built = await run(['feeds', 'build', folder, '--data', data]);
    expect(built.status).toBe(0);
    expect(built.stderr).toContain('good.txt:7: "blogspot.com" is a public suffix');
    const status = await run(['feeds', 'status', '--data', data]);
    expect(status.stdout).toMatch(/hate +mine +1 entries +version 2026-01-01 .* CC0-1.0 {2}me/);
    const { stdout } = await run(['links', '--data', data], { input: 'www.mine.test\nx.second.test\n' });
    expect(jsonLines(stdout).map((answer) => listed.parse(answer).listed[0]?.list)).toEqual(['mine', 'second']);
  });
});

test('public feeds from a folder: cleaned, compiled, looked up; a small edition is not taken and says so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwarden-feeds-'));
  const data = join(folder, 'data');
  const sources = join(folder, 'sources.json');
  const feed = { address: 'https://lists.example/a', format: 'hosts', licence: 'CC0-1.0', everyDays: 7 };
  await writeFile(
    sources,
    JSON.stringify([
      { ...feed, name: 'films', file: 'films', category: 'illegal-information' },
      { ...feed, name: 'lockers', file: 'lockers', category: 'illegal-information', strength: 'weak' },
    ]),
  );
  await writeFile(join(folder, 'films'), '0.0.0.0 a.test b.test c.test\n0.0.0.0 blogspot.com\n');
  await writeFile(join(folder, 'lockers'), '0.0.0.0 locker.test\n');
  const update = ['feeds', 'update', '--from', folder, '--sources', sources, '--data', data];
  const first = await run(update);
  expect(first.status).toBe(0);
  expect(first.stderr).toMatch(/films: 3 entries, .*left out: 1 public suffixes, 0 platforms, 0 invalid/);
  await writeFile(join(folder, 'films'), '0.0.0.0 a.test\n');
  const shrunk = await run(update);
  expect(shrunk.status).toBe(3);
  expect(shrunk.stderr).toContain('films: NOT taken: 1 entries where there were 3');
  const { stdout } = await run(['links', '--data', data], { input: 'x.b.test\nlocker.test\n' });
  expect(jsonLines(stdout)).toMatchObject([
    { listed: [{ list: 'films', rule: 'b.test' }] },
    { listed: [], beside: [{ list: 'lockers', strength: 'weak' }] },
  ]);
  expect((await run(['feeds', 'update', '--only', 'nonsense', '--data', data])).status).toBe(2);
  // Sources need to be named once only: nobody else’s compiling takes away what was taken, and what is amiss is told until it is well.
  const own = await mkdtemp(join(tmpdir(), 'hostwarden-feeds-'));
  const head = 'name: mine\ncategory: hate\nversion: 2026-01-01\nlicence: CC0-1.0\nsource: me\n\n';
  await writeFile(join(own, 'mine.txt'), `${head}mine.test\n`);
  const hashes = head.replace('name: mine', 'name: prints').replace(/licence.*/s, 'kind: texts\n\n0123456789abcdef\n');
  await writeFile(join(own, 'prints.hashes'), hashes);
  expect((await run(['feeds', 'build', own, '--data', data])).stdout).toContain('films');
  const told = (await run(['feeds', 'status', '--data', data])).stdout;
  expect(told).toMatch(/hate +prints +1 texts, 0 pictures {2}version 2026-01-01/);
  expect(told).toMatch(/ALARM: films is not renewed since .*: 1 entries where there were 3/);
  expect((await run([...update, '--any-size'])).status).toBe(0);
  expect((await run(['feeds', 'status', '--data', data])).stdout).not.toContain('ALARM');
  await writeFile(join(folder, 'damaged.json'), '[');
  const damaged = ['--sources', join(folder, 'damaged.json'), '--data', data];
  expect((await run(['feeds', 'remove', 'films', 'mine', 'prints', ...damaged])).stderr).toContain('is not JSON');
  const kept = (await run(['feeds', 'status', '--data', data])).stdout;
  expect(['films', 'mine', 'prints'].filter((name) => kept.includes(` ${name} `))).toEqual(['films', 'mine', 'prints']);
  const { stdout: looked } = await run(['links', '--data', data], { input: 'x.a.test\nmine.test\n' });
  expect(jsonLines(looked)).toMatchObject([{ listed: [{ list: 'films' }] }, { listed: [{ list: 'mine' }] }]);
  const removed = await run(['feeds', 'remove', 'films', 'mine', 'prints', 'nonsense', '--data', data]);
  expect(removed.stderr).toContain('no such list was taken: nonsense');
  // The tick fetches what the policy takes; nobody fetches an own list.
  expect(removed.stderr).toMatch(/^films: removed; where the policy takes it, /m);
  expect(removed.stderr).toMatch(/^mine: removed$/m);
  expect(removed.status).toBe(2);
  const left = (await run(['feeds', 'status', '--data', data])).stdout;
  expect(['films', 'mine', 'prints', 'lockers'].filter((name) => left.includes(` ${name} `))).toEqual(['lockers']);
});

test('who has replaced a known list keeps the replacement where he does not name it again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwarden-feeds-'));
  const data = join(folder, 'data');
  const sources = join(folder, 'sources.json');
  const feed = { address: 'https://lists.example/bets', format: 'domains', licence: 'CC0-1.0', everyDays: 7 };
  await writeFile(
    sources,
    JSON.stringify([{ ...feed, name: 'ut1-gambling', file: 'bets.txt', category: 'pornography' }]),
  );
  for (const [name, text] of [
    ['bets.txt', 'a.test\nb.test\n'],
    ['ut1/gambling.domains', 'casino.test\npoker.test\nroulette.test\n'],
    ['own/bets.txt', 'name: mine\ncategory: hate\nversion: 2026-01-01\nlicence: CC0-1.0\nsource: me\n\nmine.test\n'],
    ['own/ut1/gambling.domains', 'casino.test\npoker.test\nroulette.test\n'],
  ] as const) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const mine = /pornography +ut1-gambling +2 entries .*CC0-1.0 {2}https:\/\/lists.example\/bets/;
  const first = await run(['feeds', 'update', '--from', folder, '--sources', sources, '--data', data]);
  expect(first.stdout).toMatch(mine);
  for (const args of [
    ['update', '--from', folder],
    ['build', join(folder, 'own')],
    ['remove', 'mine'],
  ])
    expect(await run(['feeds', ...args, '--data', data])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(mine),
    });
});

describe('the command itself', () => {
  test.each([
    [['--help'], 0],
    [['--version'], 0],
    [['scan', '--help'], 0],
    [[], 2],
    [['scna'], 2],
    [['scan'], 2],
    [['scan', 'https://a.example', '--format', 'xml'], 2],
    [['scan', 'https://a.example', '--max-pages', '0'], 2],
    [['scan', 'https://a.example', '--networks', '127/8'], 2],
    [['scan', 'ftp://a.example'], 2],
    [['scan', 'https://a.example', '--output', '/nonexistent/x'], 2],
    [['feeds', 'build', '/nonexistent'], 2],
  ])('%j ends with %i', async (args, status) => {
    const ran = await run(args);
    expect(ran.status).toBe(status);
    expect(status === 0 ? ran.stdout : ran.stderr).not.toBe('');
    expect(ran.stderr).not.toContain('    at ');
  });
});
