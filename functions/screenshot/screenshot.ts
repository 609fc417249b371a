/**
 * One look with the browser: a picture of a flagged page for the reviewers, or a page that only its scripts make for the crawler. It
 * reaches no record: what it makes it puts where who asked will look.
 */
import { createHash } from 'node:crypto';
import { packBytes, putJson } from '../../shared/blob/json.ts';
import { RetryLater } from '../../shared/errors.ts';
import type { Blobs, Browsed, BrowseProblem, Browser, Json, Log, Ports } from '../../shared/ports.ts';
import type { Result } from '../../shared/result.ts';
import {
  type BrowserMessage,
  type RenderMessage,
  type ScreenshotManifest,
  type ScreenshotMessage,
  screenshotFolder,
} from '../../shared/review/screenshot.ts';
import { toIso } from '../../shared/time.ts';

export type ScreenshotDeps = {
  readonly ports: Pick<Ports, 'blobs' | 'log' | 'now'>;
  /** One that reaches servers inside these networks. */
  readonly browserFor: (networks: readonly string[]) => Browser;
  /** Of a host that stops: a look takes up to a minute, and is done again when the host is there again. */
  readonly signal?: AbortSignal;
};
/** What each try may have failed by may pass, but for the first, which takes an operator. */
const lasts: ReadonlySet<BrowseProblem['problem']> = new Set(['no-browser', 'bad-url']);
const tries = 3;

const putManifest = (blobs: Blobs, folder: string, manifest: ScreenshotManifest) =>
  blobs.put(`${folder}/manifest.json`, Buffer.from(JSON.stringify(manifest)));
const isTaken = async (blobs: Blobs, folder: string): Promise<boolean> => {
  const bytes = await blobs.get(`${folder}/manifest.json`);
  return bytes !== undefined && (JSON.parse(Buffer.from(bytes).toString()) as ScreenshotManifest).state === 'taken';
};

/** The manifest last: one with it is whole. A second picture of the same is never taken, so that evidence stays what it was. */
const screenshot = async (message: ScreenshotMessage, deliveries: number, deps: ScreenshotDeps): Promise<void> => {
  const { site, url, fingerprint, terms } = message;
  const { blobs, log, now } = deps.ports;
  const folder = screenshotFolder(site, { url, fingerprint });
  if (await isTaken(blobs, folder)) return;
  const result = await look(message, true, deps);
  const about = { url, at: toIso(now()), policy: terms.version };
  if (!result.ok || result.value.picture === undefined) {
    const { problem, detail } = result.ok ? { problem: 'browser-failed' as const, detail: 'no picture' } : result.error;
    await putManifest(blobs, folder, { ...about, state: 'failed', problem, detail });
    note(log, problem);
    if (lasts.has(problem) || deliveries >= tries) return;
    throw new RetryLater(`No picture of a page of ${site}: ${problem}.`);
  }
  const { url: reached, html, asked, picture } = result.value;
  const parts = {
    'clear.jpg': picture.clear,
    'blurred.jpg': picture.blurred,
    'page.html.gz': await packBytes(Buffer.from(html)),
  };
  for (const [name, bytes] of Object.entries(parts)) await blobs.put(`${folder}/${name}`, bytes);
  const hashOf = (bytes: Uint8Array) => ({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
  });
  await putManifest(blobs, folder, {
    ...about,
    state: 'taken',
    reached,
    width: picture.width,
    height: picture.height,
    asked,
    parts: {
      'clear.jpg': hashOf(parts['clear.jpg']),
      'blurred.jpg': hashOf(parts['blurred.jpg']),
      'page.html.gz': hashOf(parts['page.html.gz']),
    },
  });
};

/** Whatever it was, the crawler hears of it at once: it waits, and asks again at the next visit. */
const render = async (message: RenderMessage, deps: ScreenshotDeps): Promise<void> => {
  await putJson(deps.ports.blobs, message.answer, (await look(message, false, deps)) as unknown as Json);
};

const look = async (
  { url, addresses, sockets, restricted, terms: { networks, userAgent, limits } }: BrowserMessage,
  picture: boolean,
  { browserFor, signal }: ScreenshotDeps,
): Promise<Result<Browsed, BrowseProblem>> => {
  const request = { url, addresses, sockets, restricted, userAgent, limits, picture, signal };
  const result = await browserFor(networks).browse(request);
  if (!result.ok && signal?.aborted === true)
    throw new RetryLater('The host stops in the middle of a look.', { retryInSeconds: 0 });
  return result;
};
const note = (log: Log, problem: string): void => log('info', 'screenshot.failed', { problem });

export const onScreenshot = (message: BrowserMessage, deliveries: number, deps: ScreenshotDeps): Promise<void> => {
  switch (message.kind) {
    case 'screenshot':
      return screenshot(message, deliveries, deps);
    case 'render':
      return render(message, deps);
  }
};
