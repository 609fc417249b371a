/** `scan` as a child process against a server on loopback. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findChromium } from '../../browser/chromium.ts';
import { run, start } from './run.ts';

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><p>${body}</p></body></html>`;
const offer = 'Keygen included, cracked software and free serial keys. \u001b]0;owned\u0007\u202E=HYPERLINK(1)';
const pages: Readonly<Record<string, string>> = {
  '/': html(
    'Start',
    '<a href="/offer">offer</a> <a href="/about">about</a> <a href="https://warez-harbour.example/">out</a>',
  ),
  '/offer': html('=cmd', offer),
  '/about': html('About', 'We sell bread.'),
  '/farm': html(
    'Bakery',
    `We sell bread.<div style="display:none">${Array.from({ length: 25 }, (_, n) => `<a href="http://pills-${n}.example/">buy viagra online</a>`).join(' ')}</div>`,
  ),
  '/app': '<!doctype html><title>App</title><div id="app"></div><script src="/app.js"></script>',
  '/app.js': `document.getElementById('app').innerHTML = '<p>${offer.replaceAll(/[^\w ,.]/g, '')}</p>'`,
};
/** A site without an end that is no trap by its looks: other words on every page, and many ways on. */
const endless = (path: string): string => {
  const n = Number(path.split('/')[2] ?? 0);
  const words = Array.from({ length: 60 }, (_, i) => ((n + 1) * 7919 * (i + 3)).toString(36));
  const links = [1, 2, 3].map((step) => `<a href="/endless/${n * 3 + step}">${words[step]}</a>`);
  return html(`Page ${words[0]}`, `${words.join(' ')} ${links.join(' ')}`);
};

let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = pages[path] ?? (path.startsWith('/endless') ? endless(path) : undefined);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    const send = (): void => void response.end(body ?? 'no such page');
    if (path.startsWith('/endless')) setTimeout(send, 20);
    else send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const local = ['--networks', '127.0.0.0/8', '--data', '/nonexistent'];

const score = z.number().min(0).max(1);
const count = z.int().min(0);
const report = z.strictObject({
  version: z.string(),
  policy: z.string(),
  startedAt: z.iso.datetime(),
  sites: z.array(
    z.strictObject({
      site: z.string(),
      pages: z.strictObject({ fetched: count, unchanged: count, failed: count, skipped: count }),
      stopped: z.enum(['complete', 'pages', 'time', 'refused']),
      flags: z.array(
        z.strictObject({
          category: z.enum(['pornography', 'illegal-information', 'illegal-software', 'hate']),
          score,
          tier: z.enum(['now', 'later', 'log']),
          hacked: z.boolean(),
          pages: z.array(
            z.strictObject({
              url: z.string(),
              findings: z.array(
                z.strictObject({
                  detector: z.string(),
                  rule: z.string(),
                  kind: z.enum(['content', 'link']),
                  where: z.string(),
                  excerpt: z.string(),
                  score,
                  list: z.strictObject({ name: z.string(), version: z.string(), since: z.string() }).optional(),
                  hacked: z.literal(true).optional(),
                }),
              ),
            }),
          ),
        }),
      ),
      logged: z.array(
        z.object({ category: z.string(), url: z.string(), findings: z.array(z.object({ rule: z.string() })) }),
      ),
      outbound: z.array(
        z.strictObject({ url: z.string(), from: z.string(), text: z.string(), rel: z.string(), hidden: z.boolean() }),
      ),
      problems: z.array(z.strictObject({ url: z.string(), problem: z.string(), detail: z.string() })),
    }),
  ),
});

describe('a page that only scripts make', () => {
  const scan = (environment: Readonly<Record<string, string>>) =>
    start(['scan', `${origin}/app`, '--render', '--max-pages', '1', '--format', 'json', ...local], { environment })
      .ended;
  test('is named where there is no browser, and that is said', async () => {
    const { stdout, stderr } = await scan({ HOSTWARDEN_CHROMIUM: '/nowhere' });
    expect(stderr).toContain('nothing is rendered: no Chromium found');
    const [site] = report.parse(JSON.parse(stdout)).sites;
    expect(site?.flags).toEqual([]);
    // Whether another address is known by then depends on what answered first.
    expect(site?.problems.filter(({ problem }) => problem !== 'page-limit')).toMatchObject([
      { problem: 'needs-javascript', detail: expect.stringContaining('no browser') },
    ]);
  });
  test.skipIf(findChromium() === undefined)(
    'is read as they made it where there is one',
    { timeout: 120_000 },
    async () => {
      const { stdout, status } = await scan({});
      const [site] = report.parse(JSON.parse(stdout)).sites;
      expect(site?.flags).toMatchObject([{ category: 'illegal-software' }]);
      expect(site?.problems.filter(({ problem }) => problem !== 'page-limit')).toEqual([]);
      expect(status).toBe(1);
    },
  );
});

describe('what is found', () => {
  test('json: exactly the published form, exit status 1', async () => {
    const { status, stdout, stderr } = await run(['scan', `${origin}/`, '--format', 'json', ...local]);
    const { sites } = report.parse(JSON.parse(stdout));
    expect(sites).toMatchObject([
      {
        site: new URL(origin).host,
        pages: { fetched: 3 },
        stopped: 'complete',
        flags: [{ category: 'illegal-software', hacked: false, pages: [{ url: `${origin}/offer` }] }],
        outbound: [{ url: 'https://warez-harbour.example/', from: `${origin}/`, text: 'out', rel: '', hidden: false }],
      },
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('3 pages');
  });
  test('what intruders hid is marked so, in every format', { timeout: 120_000 }, async () => {
    const scan = (format: string) => run(['scan', `${origin}/farm`, '--format', format, ...local]);
    const { sites } = report.parse(JSON.parse((await scan('json')).stdout));
    const [flag] = sites[0]?.flags.filter(({ pages: on }) => on.some(({ url }) => url.endsWith('/farm'))) ?? [];
    expect(flag).toMatchObject({ category: 'illegal-information', hacked: true });
    expect(flag?.pages[0]?.findings.every(({ hacked }) => hacked === true)).toBe(true);
    expect((await scan('text')).stdout).toContain('injected by intruders');
    expect((await scan('csv')).stdout).toContain(',hacked,');
    expect((await scan('sarif')).stdout).toContain('"hacked": true');
  });
  test('hostile text does nothing in a terminal, a spreadsheet or a log', async () => {
    for (const format of ['text', 'csv', 'json', 'sarif']) {
      const { stdout, stderr } = await run(['scan', `${origin}/`, '--format', format, ...local]);
      expect(stdout).toContain('cracked software');
      // Every control character but line ends, and the bidi override.
      expect(stdout.replace(/[\r\n]/g, '')).not.toMatch(/[\p{Cc}\u202E]/u);
      expect(stderr.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
    }
  });
  test('csv has a line a finding, sarif is 2.1.0 with its rules', async () => {
    const csv = (await run(['scan', `${origin}/`, '--format', 'csv', ...local])).stdout.trimEnd().split('\r\n');
    expect(csv[0]).toBe('site,category,flag_score,url,detector,rule,kind,where,score,list,hacked,excerpt');
    expect(csv.length).toBeGreaterThan(2);
    const sarif: unknown = JSON.parse((await run(['scan', `${origin}/`, '--format', 'sarif', ...local])).stdout);
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'hostwarden',
              rules: expect.arrayContaining([expect.objectContaining({ id: expect.stringContaining('keygen-offer') })]),
            },
          },
          results: expect.arrayContaining([expect.objectContaining({ level: 'warning' })]),
        },
      ],
    });
  });
  test('a clean page alone is 0, and --output takes the result', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'hostwarden-scan-')), 'result.json');
    const { status, stdout } = await run(['scan', `${origin}/about`, '--format', 'json', '--output', file, ...local]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(report.parse(JSON.parse(await readFile(file, 'utf8'))).sites[0]?.flags).toEqual([]);
  });
});

describe('what cannot be finished', () => {
  test('loopback is refused without --networks, and the message says how to allow it', async () => {
    const { status, stdout } = await run(['scan', `${origin}/`, '--data', '/nonexistent']);
    expect(status).toBe(3);
    expect(stdout).toContain('--networks 127.0.0.1/32');
  });
  test('an unreachable site does not hide the others', async () => {
    const { status, stdout } = await run(['scan', 'http://127.0.0.1:1/', `${origin}/`, '--format', 'json', ...local]);
    const { sites } = report.parse(JSON.parse(stdout));
    expect(sites.map(({ pages, flags }) => [pages.fetched, flags.length])).toEqual([
      [0, 0],
      [3, 1],
    ]);
    expect(sites[0]?.problems).not.toEqual([]);
    expect(status).toBe(3);
  });
  test('a limit of pages or time is kept and said', async () => {
    const byPages = await run(['scan', `${origin}/endless/0`, '--max-pages', '5', '--format', 'json', ...local]);
    expect(report.parse(JSON.parse(byPages.stdout)).sites).toMatchObject([{ stopped: 'pages', pages: { fetched: 5 } }]);
    const byTime = await run(['scan', `${origin}/endless/0`, '--max-time', '1', '--format', 'json', ...local]);
    expect(report.parse(JSON.parse(byTime.stdout)).sites).toMatchObject([{ stopped: 'time' }]);
  });
  test('Ctrl-C prints what was found so far', async () => {
    let asked = false;
    let requests = 0;
    const count = (): void => {
      requests += 1;
      if (requests < 20 || asked) return;
      asked = true;
      running.interrupt();
    };
    server.on('request', count);
    const data = await mkdtemp(join(tmpdir(), 'hostwarden-scan-'));
    const networks = ['--networks', '127.0.0.0/8', '--data', data];
    const running = start(['scan', `${origin}/endless/0`, `${origin}/`, '--format', 'json', ...networks]);
    const { status, stdout, stderr } = await running.ended;
    server.off('request', count);
    const { sites } = report.parse(JSON.parse(stdout));
    expect(sites[0]).toMatchObject({ stopped: 'time', problems: [{ problem: 'interrupted' }] });
    expect(sites[0]?.pages.fetched).toBeGreaterThan(0);
    expect(sites[1]?.flags).toHaveLength(1);
    expect(stderr).toContain('what was found so far');
    expect(status).toBe(3);
  });
});
