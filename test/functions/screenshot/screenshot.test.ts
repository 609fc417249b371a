import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { onScreenshot, type ScreenshotDeps } from '../../../functions/screenshot/screenshot.ts';
import { getJson } from '../../../shared/blob/json.ts';
import { memoryBlobs } from '../../../shared/blob/memory.ts';
import { RetryLater } from '../../../shared/errors.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Browsed, BrowseProblem, BrowseRequest, Browser } from '../../../shared/ports.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { type ScreenshotMessage, screenshotFolder, termsOf } from '../../../shared/review/screenshot.ts';
import { fromIso, parseIso } from '../../../shared/time.ts';

const message: ScreenshotMessage = {
  kind: 'screenshot',
  site: 'shop.example',
  url: 'https://shop.example/keys.html',
  fingerprint: 'f'.repeat(32),
  addresses: ['203.0.113.7'],
  sockets: 4,
  restricted: [],
  terms: termsOf({ ...defaultPolicy, crawl: { ...defaultPolicy.crawl, networks: ['203.0.113.0/24'] } }),
};
const folder = screenshotFolder(message.site, message);
const seen: Browsed = {
  url: 'https://shop.example/keys.html#top',
  html: '<p>Keys</p>',
  asked: [{ url: 'https://elsewhere.example/a.js', outcome: 'refused', detail: 'another host' }],
  picture: { clear: Buffer.from('clear'), blurred: Buffer.from('blurred'), width: 1280, height: 960 },
};

const openDesk = (answers: readonly Result<Browsed, BrowseProblem>[]) => {
  const asked: BrowseRequest[] = [];
  const networks: (readonly string[])[] = [];
  const browser: Browser = {
    absent: undefined,
    browse: async (request) => {
      asked.push(request);
      return answers[asked.length - 1] ?? fail({ problem: 'browser-failed', detail: 'nothing left' });
    },
  };
  const blobs = memoryBlobs();
  const deps: ScreenshotDeps = {
    ports: { blobs, log: () => undefined, now: () => fromIso(parseIso('2027-03-15T10:00:00Z')) },
    browserFor: (given) => {
      networks.push(given);
      return browser;
    },
  };
  const manifest = async () => JSON.parse(Buffer.from((await blobs.get(`${folder}/manifest.json`)) ?? '').toString());
  return { deps, blobs, asked, networks, manifest };
};

describe('a picture of a flagged page', () => {
  test('that the end of the host cut short is taken at its next start, and nothing is said of it till then', async () => {
    const desk = openDesk([fail({ problem: 'browser-failed', detail: 'stopped' })]);
    const stopped = onScreenshot(message, 3, { ...desk.deps, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'RetryLater', retryInSeconds: 0 });
    expect(desk.asked[0]?.signal?.aborted).toBe(true);
    expect(await desk.blobs.get(`${folder}/manifest.json`)).toBeUndefined();
  });

  test('is kept in two files and the document, each with its hash, and taken once', async () => {
    const desk = openDesk([ok(seen)]);
    await onScreenshot(message, 1, desk.deps);
    await onScreenshot(message, 2, desk.deps);
    expect(desk.asked).toHaveLength(1);
    expect(desk.asked[0]).toMatchObject({ url: message.url, addresses: ['203.0.113.7'], picture: true });
    expect(desk.networks[0]).toEqual(['203.0.113.0/24']);
    expect(await desk.manifest()).toMatchObject({
      state: 'taken',
      url: message.url,
      reached: seen.url,
      at: '2027-03-15T10:00:00.000Z',
      asked: seen.asked,
      parts: {
        // printf clear | sha256sum
        'clear.jpg': { sha256: '913a4cb91be20332f3559f8070255d7ac3e6228bb423f4441551d3f783e7d4f4', bytes: 5 },
      },
    });
    expect(Buffer.from((await desk.blobs.get(`${folder}/blurred.jpg`)) ?? '').toString()).toBe('blurred');
    expect(gunzipSync((await desk.blobs.get(`${folder}/page.html.gz`)) ?? '').toString()).toBe('<p>Keys</p>');
  });

  test('that failed is tried three times, says why meanwhile, and may succeed', async () => {
    const broken = fail({ problem: 'browser-timeout', detail: 'not done in 60 s' } as const);
    const desk = openDesk([broken, broken, broken, ok(seen)]);
    await expect(onScreenshot(message, 1, desk.deps)).rejects.toThrow(RetryLater);
    expect(await desk.manifest()).toMatchObject({ state: 'failed', problem: 'browser-timeout' });
    await expect(onScreenshot(message, 2, desk.deps)).rejects.toThrow(RetryLater);
    await onScreenshot(message, 3, desk.deps);
    await onScreenshot(message, 1, desk.deps); // asked for by a person
    expect(await desk.manifest()).toMatchObject({ state: 'taken' });
  });

  test('without a browser is said to be missing, and not tried again', async () => {
    const desk = openDesk([fail({ problem: 'no-browser', detail: 'none here' })]);
    await onScreenshot(message, 1, desk.deps);
    expect(await desk.manifest()).toMatchObject({ state: 'failed', problem: 'no-browser', detail: 'none here' });
  });
});

test('a page to render comes back as the crawler asked, whatever became of it', async () => {
  const desk = openDesk([
    ok({ ...seen, picture: undefined } as never),
    fail({ problem: 'browser-memory', detail: '' }),
  ]);
  const { url, addresses, sockets, restricted, terms } = message;
  await onScreenshot(
    { kind: 'render', url, addresses, sockets, restricted, terms, answer: 'render/a.json.gz' },
    1,
    desk.deps,
  );
  await onScreenshot(
    { kind: 'render', url, addresses, sockets, restricted, terms, answer: 'render/b.json.gz' },
    1,
    desk.deps,
  );
  expect(desk.asked[0]).toMatchObject({ picture: false });
  expect(await getJson(desk.blobs, 'render/a.json.gz')).toMatchObject({ ok: true, value: { html: '<p>Keys</p>' } });
  expect(await getJson(desk.blobs, 'render/b.json.gz')).toMatchObject({ ok: false });
});
