import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createBrowser } from '../../../shared/browser/browser.ts';
import { processesOf } from '../../../shared/browser/memory.ts';
import { systemBrowser } from '../../../shared/browser/system.ts';
import { newId } from '../../../shared/host/chance.ts';
import type { BrowseRequest } from '../../../shared/ports.ts';
import { findChromium, noChromium } from '../../browser/chromium.ts';
import { limits, openCanary, openSite } from './hosting.ts';

const path = findChromium();
if (path === undefined) console.info(`skipped: the browser's tests, because ${noChromium}`);
const folder = mkdtempSync(join(tmpdir(), 'hostwarden-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Site = Awaited<ReturnType<typeof openSite>>;
/** With Chromium's own log of everything that it did on the network. */
const browse = async (site: Site, request: Partial<BrowseRequest> = {}) => {
  const log = join(folder, `${newId()}.json`);
  const marks: string[] = [];
  const browser = createBrowser({
    executable: async () => ({
      path: path ?? '',
      sandbox: process.getuid?.() !== 0,
      args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
    }),
    absent: undefined,
    fetcher: site.fetcher,
    newId: () => {
      marks.push(newId());
      return marks.at(-1) ?? '';
    },
  });
  const result = await browser.browse({
    url: site.start,
    addresses: ['127.0.0.1'],
    sockets: 4,
    restricted: [],
    userAgent: 'Hostwarden/test',
    limits,
    picture: false,
    ...request,
  });
  const left = (await Promise.all(marks.map(processesOf))).flat();
  return { result, left, log };
};

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: unknown }[];
};
/** Killed or closed, Chromium leaves the last bracket out. */
const readNetLog = (file: string): NetLog => {
  const text = readFileSync(file, 'utf8').trim().replace(/,$/, '');
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text}]}`) as NetLog;
  }
};
/** What only happens when something is looked up or sent. A UDP socket that is "connected" asks the kernel for a route, no more. */
const onTheWire =
  /^(TCP_CONNECT|TCP_CONNECT_ATTEMPT|UDP_BYTES_SENT|SOCKET_BYTES_SENT|DNS_TRANSACTION.*|HOST_RESOLVER_(DNS|SYSTEM|MDNS)_TASK)$/;
const wireEvents = (file: string): readonly string[] => {
  const { constants, events } = readNetLog(file);
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const known = [...names.values()].filter((name) => onTheWire.test(name));
  // The log of another version may name them otherwise: then this would prove nothing.
  expect(known).toEqual(expect.arrayContaining(['TCP_CONNECT', 'UDP_BYTES_SENT', 'HOST_RESOLVER_SYSTEM_TASK']));
  expect(events.length).toBeGreaterThan(10);
  return events.flatMap(({ type }) => (onTheWire.test(names.get(type) ?? '') ? [names.get(type) ?? ''] : []));
};

describe.skipIf(path === undefined)('a page in the browser', { timeout: 180_000 }, () => {
  test('is what its scripts make of it, with a picture, and leaves no process', async () => {
    const site = await openSite({
      '/': (_request, response) => response.writeHead(302, { location: '/app' }).end(),
      '/app': (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'wall=open' })
          .end('<div id="app"></div><x-shadow></x-shadow><script src="/app.js"></script>'),
      '/app.js': (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(`
          alert('stop'); confirm('stop'); prompt('stop'); open('/popup');
          fetch('/api').then((r) => r.json()).then(({ text }) => { app.textContent = text; });
          document.querySelector('x-shadow').attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow</p>';
          document.documentElement.__defineGetter__('outerHTML', () => 'a lie');`),
      '/api': (request, response) =>
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ text: `Made by a script, ${request.headers.cookie}` })),
    });
    const { result, left } = await browse(site, { picture: true });
    await site.close();
    expect(result.ok && result.value).toMatchObject({ url: `${site.start}app` });
    if (!result.ok) return;
    expect(result.value.html).toContain('Made by a script, wall=open');
    expect(result.value.html).toContain('In the shadow');
    expect(result.value.html).not.toContain('a lie');
    const { picture } = result.value;
    expect(picture).toMatchObject({ width: 1280, height: 960 });
    for (const bytes of [picture?.clear, picture?.blurred]) {
      expect([...(bytes ?? []).slice(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    }
    // Each address once, whatever the browser asks twice for.
    expect(site.seen.filter((line) => line.startsWith('GET /app') && !line.includes('.js'))).toEqual(['GET /app']);
    expect(left).toEqual([]);
  });

  test('contacts nothing but its own server, by whatever way it tries', async () => {
    const canaries = await Promise.all(['127.0.0.1', '127.0.0.2', '::1'].map(openCanary));
    const [near, next, six] = canaries.map(({ port }) => port);
    const hosts = [
      `127.0.0.1:${near}`,
      `127.0.0.2:${next}`,
      `[::1]:${six}`,
      `localhost:${near}`,
      `2130706433:${near}`,
      '169.254.169.254',
      'elsewhere.example',
    ];
    const script = `
      const hosts = ${JSON.stringify(hosts)};
      const tries = [];
      const attempt = (what) => { try { const p = what(); if (p && p.catch) tries.push(p.catch(() => 0)); } catch {} };
      for (const host of hosts) {
        attempt(() => fetch('http://' + host + '/fetch', { mode: 'no-cors' }));
        attempt(() => fetch('https://' + host + '/fetch', { mode: 'no-cors', keepalive: true }));
        attempt(() => navigator.sendBeacon('http://' + host + '/beacon', 'x'));
        attempt(() => new EventSource('http://' + host + '/events'));
        attempt(() => new WebSocket('ws://' + host + '/socket'));
        attempt(() => new WebSocket('wss://' + host + '/socket'));
        attempt(() => new WebTransport('https://' + host + '/transport'));
        attempt(() => { const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + host.split('/')[0] }, { urls: 'turn:' + host + '?transport=tcp', username: 'a', credential: 'b' }] });
          p.createDataChannel('x'); return p.createOffer().then((o) => p.setLocalDescription(o)); });
        for (const [tag, name, rel] of [['img','src'],['script','src'],['iframe','src'],['video','src'],['object','data'],['embed','src'],
          ['link','href','stylesheet'],['link','href','dns-prefetch'],['link','href','preconnect'],['link','href','prefetch'],['link','href','modulepreload'],['link','href','icon'],['link','href','manifest'],['link','href','prerender']]) {
          const e = document.createElement(tag); if (rel) e.rel = rel; e[name] = 'http://' + host + '/' + tag + (rel || ''); document.head.append(e);
        }
        const a = document.createElement('a'); a.href = '/nothing.bin'; a.download = 'x'; a.ping = 'http://' + host + '/ping'; document.body.append(a); a.click();
        const code = 'fetch("http://' + host + '/worker",{mode:"no-cors"}).catch(()=>0); try { new WebSocket("ws://' + host + '/worker") } catch {} try { new WebTransport("https://' + host + '/w") } catch {} importScripts("http://' + host + '/imported.js")';
        attempt(() => new Worker(URL.createObjectURL(new Blob([code]))));
        attempt(() => new SharedWorker(URL.createObjectURL(new Blob([code]))));
        const frame = document.createElement('iframe');
        frame.srcdoc = '<script>' + code.replace(/importScripts.*/, '') + ';new parent.RTCPeerConnection()</' + 'script><img src="http://' + host + '/framed">';
        document.body.append(frame);
        const speculate = document.createElement('script'); speculate.type = 'speculationrules';
        speculate.textContent = JSON.stringify({ prefetch: [{ urls: ['http://' + host + '/speculated'] }], prerender: [{ urls: ['http://' + host + '/p'] }] });
        document.head.append(speculate);
      }
      attempt(() => navigator.serviceWorker.register('/sw.js'));
      attempt(() => fetch('/hop'));
      attempt(() => fetch('/posted', { method: 'POST', body: 'x' }));
      attempt(() => fetch('file:///etc/passwd'));
      attempt(() => open('file:///etc/passwd'));
      const file = document.createElement('iframe'); file.src = 'file:///etc/passwd'; document.body.append(file);
      Promise.race([Promise.all(tries), new Promise((r) => setTimeout(r, 2000))]).then(() => { document.title = 'tried all'; });`;
    const site = await openSite({
      '/': `<!doctype html><link rel="icon" href="http://127.0.0.1:${near}/favicon.ico"><body><script>${script}</script>`,
      '/hop': (_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${near}/hopped` }).end(),
      '/sw.js': (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(`fetch('http://127.0.0.1:${near}/sw')`),
    });
    const { result, left, log } = await browse(site);
    await site.close();
    await Promise.all(canaries.map(({ close }) => close()));
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(result.value.html).toContain('<title>tried all</title>');
    expect(result.value.html).not.toContain('root:');
    expect(canaries.flatMap(({ touched }) => touched)).toEqual([]);
    expect(wireEvents(log)).toEqual([]);
    // It was really tried: each host among the refused.
    const refused = result.value.asked.filter(({ outcome }) => outcome === 'refused').map(({ url }) => url);
    for (const host of [
      `127.0.0.1:${near}`,
      `127.0.0.2:${next}`,
      `[::1]:${six}`,
      '169.254.169.254',
      'elsewhere.example',
    ])
      expect(
        refused.some((url) => url.includes(host)),
        host,
      ).toBe(true);
    expect(refused).toContain(`${site.start}hop`);
    expect(refused).toContain(`${site.start}posted`);
    expect(
      site.seen.every((line) => line.startsWith('GET /')),
      site.seen.join(),
    ).toBe(true);
    expect(site.seen).not.toContain('GET /sw.js');
    expect(left).toEqual([]);
  });

  test('that sends its visitor elsewhere is not followed', async () => {
    const canary = await openCanary('127.0.0.1');
    for (const away of [
      `<script>location = 'http://127.0.0.1:${canary.port}/away'</script>`,
      `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${canary.port}/away">`,
      `<form action="http://127.0.0.1:${canary.port}/away" method="post"></form><script>document.forms[0].submit()</script>`,
    ]) {
      const site = await openSite({ '/': `<p>Here</p>${away}` });
      const { result } = await browse(site);
      await site.close();
      // It stays, and is seen: no error page of the browser's stands in its place.
      expect(result).toMatchObject({ ok: true, value: { url: site.start } });
      expect(result.ok && result.value.html).toContain('<p>Here</p>');
      expect(canary.touched).toEqual([]);
    }
    const site = await openSite({
      '/': (_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${canary.port}/away` }).end(),
    });
    expect((await browse(site)).result).toMatchObject({ ok: false, error: { problem: 'address-refused' } });
    await site.close();
    await canary.close();
    expect(canary.touched).toEqual([]);
  });

  test('that begins to leave and stays is waited for like any other: what it loads late is seen', async () => {
    const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const site = await openSite({
      '/': `<p>Here</p><script>
        const late = new Image();
        late.onload = () => document.body.append('Come', ' ', 'late');
        late.src = '/late.svg';
        location = 'http://169.254.169.254/away';</script>`,
      // Longer than scripts are given after a page has loaded.
      '/late.svg': (_request, response) => {
        response.writeHead(200, { 'content-type': 'image/svg+xml' }).flushHeaders();
        setTimeout(() => response.end(picture), 12_000);
      },
    });
    const { result } = await browse(site);
    await site.close();
    expect(result).toMatchObject({ ok: true, value: { url: site.start } });
    expect(result.ok && result.value.html).toContain('Come late');
    expect(result.ok && result.value.asked).toContainEqual(
      expect.objectContaining({ url: 'http://169.254.169.254/away', outcome: 'refused' }),
    );
  });

  test('is handed no redirect: the browser would follow it by itself, past all that we refuse', async () => {
    const site = await openSite({
      '/': `<p>Here</p><script>
        Promise.allSettled([fetch('/long'), fetch('/other')]).then(() => { document.title = 'tried all'; });</script>`,
      // Longer than any address that we know, and of another scheme.
      '/long': (_request, response) =>
        response.writeHead(302, { location: `http://169.254.169.254/far-${'a'.repeat(2_100)}` }).end(),
      '/other': (_request, response) => response.writeHead(302, { location: 'ftp://169.254.169.254/far' }).end(),
    });
    const { result, log } = await browse(site);
    await site.close();
    expect(result.ok && result.value.html).toContain('<title>tried all</title>');
    expect(site.seen).toEqual(expect.arrayContaining(['GET /long', 'GET /other']));
    expect(readFileSync(log, 'utf8').includes('169.254.169.254/far')).toBe(false);
  });

  test('that never ends, or takes all memory, is ended by name', async () => {
    const site = await openSite({
      '/': '<p>x</p><script>setTimeout(() => { for (;;); }, 100)</script>',
      '/greedy': `<script>const held = [];
        for (const end = Date.now() + 60_000; Date.now() < end; ) {
          if (held.length < 150) held.push(new Uint8Array(16e6).fill(1));
          for (const next = Date.now() + 30; Date.now() < next; );
        }</script>`,
    });
    const endless = await browse(site, { limits: { ...limits, ms: 8_000 } });
    expect(endless.result).toMatchObject({ ok: false, error: { problem: 'browser-timeout' } });
    expect(endless.left).toEqual([]);
    if (process.platform === 'linux') {
      const url = `${site.start}greedy`;
      const greedy = await browse(site, { url, limits: { ...limits, memoryBytes: 700 * 1024 ** 2 } });
      expect(greedy.result).toMatchObject({ ok: false, error: { problem: 'browser-memory' } });
      expect(greedy.left).toEqual([]);
    }
    await site.close();
  });

  test('that nobody waits for any more is left at once, with its processes', async () => {
    const site = await openSite({ '/': '<p>x</p><script>setTimeout(() => { for (;;); }, 100)</script>' });
    const stop = new AbortController();
    const looking = browse(site, { signal: stop.signal });
    for (let tries = 0; tries < 600 && site.seen.length === 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(site.seen).toEqual(['GET /']);
    stop.abort();
    const { result, left } = await looking;
    expect(result).toEqual({ ok: false, error: { problem: 'browser-failed', detail: 'stopped' } });
    expect(left).toEqual([]);
    expect((await browse(site, { signal: stop.signal })).result).toMatchObject({ ok: false });
    expect(site.seen).toEqual(['GET /']);
    await site.close();
  });

  test('gets nothing from an address that is restricted', async () => {
    const site = await openSite({
      '/': '<p>Here</p><img src="/never"><img src="/old">',
      '/old': (_request, response) => response.writeHead(302, { location: '/never' }).end(),
    });
    const restricted = [createHash('sha256').update(`${site.start}never`).digest('hex')];
    const { result } = await browse(site, { restricted });
    await site.close();
    expect(site.seen.toSorted()).toEqual(['GET /', 'GET /old']);
    expect(result.ok && result.value.asked.filter(({ outcome }) => outcome === 'refused')).toHaveLength(2);
  });

  test('has so many requests and bytes, and no more', async () => {
    const big = Buffer.alloc(300_000, 'a');
    const site = await openSite({
      '/': '<script>for (let n = 0; n < 20; n += 1) fetch("/big?" + n)</script>',
      '/big': (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(big),
    });
    await browse(site, { limits: { ...limits, requests: 5 } });
    expect(site.seen).toHaveLength(5);
    site.seen.length = 0;
    await browse(site, { limits: { ...limits, bytes: 1_000_000 } });
    // The start page, three that fit, and one a socket that was under way.
    expect(site.seen.length).toBeLessThanOrEqual(6);
    await site.close();
  });
});

test('without a browser every look says so', async () => {
  const browser = systemBrowser(
    { path: '/nowhere/chromium', sandbox: 'on' },
    { fetch: async () => Promise.reject() },
    newId,
  );
  expect(browser.absent).toMatch(/no Chromium found/);
  const request = {
    url: 'http://site.example/',
    addresses: [],
    sockets: 4,
    restricted: [],
    userAgent: '',
    limits,
    picture: true,
  };
  expect(await browser.browse(request)).toMatchObject({ ok: false, error: { problem: 'no-browser' } });
});
