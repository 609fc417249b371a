/** `scan`, stopped by Ctrl-C in a real process, and gone on with `--resume`: together they say what one that is left alone says. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, start } from './run.ts';

const pages = 90;
const links = (...paths: readonly string[]): string => paths.map((path) => `<a href="${path}">${path}</a>`).join(' ');
const page = (n: number): string =>
  `<title>Page ${n}</title><p>${Array.from({ length: 60 }, (_, i) => ((n + 1) * 7_919 * (i + 3)).toString(36)).join(' ')}</p>${
    n % 10 === 3 ? '<p>Keygen included, cracked software and free serial keys, download now.</p>' : ''
  }${links(...[n * 2 + 1, n * 2 + 2].filter((next) => next < pages).map((next) => `/p${next}`), `https://other-${n % 7}.example/`)}`;

type Reported = {
  readonly pages: Readonly<Record<string, number>>;
  readonly stopped: string;
  readonly flags: readonly { readonly category: string; readonly pages: readonly { readonly url: string }[] }[];
  readonly outbound: readonly { readonly url: string }[];
  readonly problems: readonly { readonly problem: string }[];
};
const siteOf = (stdout: string): Reported => JSON.parse(stdout).sites[0];
/** Order is that of answers. */
const gist = ({ pages: counts, stopped, flags, outbound, problems }: Reported): unknown => ({
  counts,
  stopped,
  flags: flags.map(({ category, pages: flagged }) => [category, flagged.map(({ url }) => url).sort()]),
  outbound: outbound.map(({ url }) => url).sort(),
  problems: problems.map(({ problem }) => problem).sort(),
});

test('goes on exactly where it was stopped', { timeout: 180_000 }, async () => {
  const hits = new Map<string, number>();
  let reached: () => void = () => undefined;
  let ours: string | undefined;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    ours ??= request.headers['user-agent'];
    // Second looks, as somebody else, are not counted.
    if (request.headers['user-agent'] === ours) hits.set(path, (hits.get(path) ?? 0) + 1);
    if (hits.size === 30) reached();
    const n = path === '/' ? 0 : Number(/^\/p(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    response.writeHead(n < pages ? 200 : 404, { 'content-type': 'text/html' });
    setTimeout(() => response.end(n < pages ? page(n) : ''), 10);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const folder = await mkdtemp(join(tmpdir(), 'hostwarden-resume-'));
  const command = ['scan', origin, '--networks', '127.0.0.0/8', '--format', 'json', '--data', folder];

  const whole = await run(command);
  expect(whole.status).toBe(1);

  hits.clear();
  const first = start(command);
  await new Promise<void>((resolve) => {
    reached = resolve;
  });
  first.interrupt();
  const stopped = await first.ended;
  expect(stopped.status).toBe(3);
  expect(stopped.stderr).toContain('the same command with --resume');
  expect(siteOf(stopped.stdout).problems[0]?.problem).toBe('interrupted');
  const before = siteOf(stopped.stdout).pages['fetched'] ?? 0;
  expect(before).toBeGreaterThan(5);
  expect(before).toBeLessThan(pages);

  // A disk's fault, an older program's file, and an older program's checkpoint are each refused, and the scan is still there.
  const file = join(folder, 'scans', (await readdir(join(folder, 'scans')))[0] ?? '');
  const written = await readFile(file, 'utf8');
  const [, saved = ''] = written.split('\n');
  const older = saved.replace('"checkpoint":{"version":3,', '"checkpoint":{"version":2,');
  expect(older).not.toBe(saved);
  const wrong = [
    [written.slice(0, -100), 'is damaged'],
    [JSON.stringify({ ...JSON.parse(saved), version: 1 }), 'an older Hostwarden'],
    [`${createHash('sha256').update(older).digest('hex')}\n${older}\n`, 'another version of Hostwarden'],
  ] as const;
  for (const [text, said] of wrong) {
    await writeFile(file, text);
    const refused = await run([...command, '--resume']);
    expect([refused.status, refused.stdout, refused.stderr]).toEqual([2, '', expect.stringContaining(said)]);
  }
  await writeFile(file, written);

  const rest = await run([...command, '--resume']);
  expect(rest.status).toBe(1);
  expect(gist(siteOf(rest.stdout))).toEqual(gist(siteOf(whole.stdout)));
  // What was in hand when it stopped may be asked for twice, and nothing else.
  const twice = [...hits].filter(([path, count]) => count > 1 && path !== '/robots.txt').map(([path]) => path);
  expect(twice.length).toBeLessThanOrEqual(6);
  expect(await readdir(join(folder, 'scans'))).toEqual([]);

  const nothing = await run([...command, '--resume']);
  expect([nothing.status, nothing.stderr]).toEqual([2, expect.stringContaining('no interrupted scan')]);
  server.closeAllConnections();
  server.close();
});
