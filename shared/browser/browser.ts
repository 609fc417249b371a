/** The browser: one page, a process and a profile of its own, and then nothing is left of either. */
import type { BrowserContext, Browser as Chromium, Page } from 'playwright-core';
import type { Browsed, BrowseProblem, BrowseRequest, Browser, Fetcher } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';
import { readDocument } from './document.ts';
import { type Executable, launch } from './launch.ts';
import { killAll, memoryOf } from './memory.ts';
import { takePicture, viewport } from './picture.ts';
import { createServing, type Served } from './serve.ts';

export type BrowserOptions = {
  /** Or why there is none. */
  readonly executable: () => Promise<Executable>;
  readonly absent: string | undefined;
  readonly fetcher: Pick<Fetcher, 'fetch'>;
  readonly newId: () => string;
};

/** Of the time that is left: for the page to load, and for what its scripts fetch after that. */
const loadShare = 0.5;
/** Looks at once: each takes a CPU. */
const mostAtOnce = 2;
const quietMs = 8_000;
const watchMs = 250;

/** Whatever speaks to others without asking for a page is taken away; where that fails, the missing proxy holds. */
const silence = `for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'WebSocketStream'])
  try { Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false }); } catch {}`;

const openContext = async (browser: Chromium, serving: Served, userAgent: string): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport,
    userAgent,
    acceptDownloads: false,
    serviceWorkers: 'block',
    permissions: [],
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  await context.addInitScript(silence);

  await context.routeWebSocket(/.*/, (socket) => {
    serving.refuse(socket.url(), 'a socket');
    void socket.close();
  });
  await context.route(/.*/, (route) => serving.answer(route, context).catch(() => undefined));
  return context;
};

const openPage = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('download', (download) => void download.cancel().catch(() => undefined));
  context.on('page', (other) => void other.close().catch(() => undefined));
  return page;
};

const look = async (
  browser: Chromium,
  request: BrowseRequest,
  fetcher: Pick<Fetcher, 'fetch'>,
): Promise<Result<Browsed, BrowseProblem>> => {
  const version = browser.version().split('.')[0] ?? '';
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36 ${request.userAgent}`;
  const serving = createServing(request, fetcher, userAgent);
  // Before the browser is asked: where redirects end, and whether there is a page at all.
  const first = await serving.fetch(request.url);
  if (!first.ok) return first;
  const context = await openContext(browser, serving, userAgent);
  const page = await openPage(context);
  const session = await context.newCDPSession(page);
  const loadMs = Math.round(request.limits.ms * loadShare);
  await page.goto(first.value.url, { waitUntil: 'commit', timeout: loadMs });
  const loaded = page.waitForLoadState('load', { timeout: loadMs }).catch(() => undefined);
  // One that begins to leave and stays never says that it has loaded: there, that it asks for nothing more must do.
  const stayed = serving.turnedAway.then(() => page.waitForLoadState('networkidle', { timeout: loadMs }));
  await Promise.race([loaded, stayed.catch(() => undefined)]);
  await page.waitForLoadState('networkidle', { timeout: quietMs }).catch(() => undefined);
  const html = await readDocument(session);
  const picture = request.picture ? await takePicture(browser, session) : undefined;
  return ok({ url: page.url(), html, asked: [...serving.asked], ...(picture === undefined ? {} : { picture }) });
};

/** Resolves with what went over its cap, or with its being stopped. Its timers are stopped by the answer. */
const watch = (mark: string, { limits: { ms, memoryBytes }, signal }: BrowseRequest) => {
  const done = new AbortController();
  const over = new Promise<BrowseProblem>((resolve) => {
    // Each look at the memory takes time of its own, on a busy machine more than lies between two of them.
    const late = setTimeout(() => resolve({ problem: 'browser-timeout', detail: `not done in ${ms / 1000} s` }), ms);
    const stopped = (): void => resolve({ problem: 'browser-failed', detail: 'stopped' });
    signal?.addEventListener('abort', stopped);
    let next: NodeJS.Timeout | undefined;
    const check = async (): Promise<void> => {
      const held = await memoryOf(mark).catch(() => 0);
      if (held > memoryBytes)
        resolve({ problem: 'browser-memory', detail: `more than ${Math.round(memoryBytes / 1024 ** 2)} MB` });
      else if (!done.signal.aborted) next = setTimeout(() => void check(), watchMs);
    };
    next = setTimeout(() => void check(), watchMs);
    done.signal.addEventListener('abort', () => {
      clearTimeout(late);
      clearTimeout(next);
      signal?.removeEventListener('abort', stopped);
    });
  });
  return { over, stop: () => done.abort() };
};

const said = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

/** Resolves when it is one's turn; whoever came first goes first. */
const createTurns = (most: number) => {
  let free = most;
  const waiting: (() => void)[] = [];
  return {
    take: (): Promise<void> =>
      new Promise((resolve) => {
        if (free > 0) {
          free -= 1;
          resolve();
        } else waiting.push(resolve);
      }),
    give: (): void => {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
};

export const createBrowser = ({ executable, absent, fetcher, newId }: BrowserOptions): Browser => {
  const turns = createTurns(mostAtOnce);
  const browseOnce = async (request: BrowseRequest): Promise<Result<Browsed, BrowseProblem>> => {
    if (request.signal?.aborted === true) return fail({ problem: 'browser-failed', detail: 'stopped' });
    const mark = newId();
    const { over, stop } = watch(mark, request);
    let browser: Chromium | undefined;
    const run = async (): Promise<Result<Browsed, BrowseProblem>> => {
      browser = await launch(await executable(), mark, request.limits.ms);
      return await look(browser, request, fetcher);
    };
    try {
      return await Promise.race([run(), over.then((problem) => fail(problem))]);
    } catch (error) {
      return fail({ problem: 'browser-failed', detail: said(error).slice(0, 300) });
    } finally {
      stop();
      // A page that keeps its process busy keeps it from leaving too.
      const closing = browser?.close().catch(() => undefined);
      await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
      await killAll(mark);
      await closing;
    }
  };
  return {
    absent,
    browse: async (request) => {
      if (absent !== undefined) return fail({ problem: 'no-browser', detail: absent });
      await turns.take();
      try {
        return await browseOnce(request);
      } finally {
        turns.give();
      }
    },
  };
};
