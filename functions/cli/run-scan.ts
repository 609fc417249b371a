/** Sets the world up for a scan, prints the report however the scan ended, and puts everything away. */
import { open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Temporal } from 'temporal-polyfill';
import packageJson from '../../package.json' with { type: 'json' };
import { createSpill } from '../../shared/blob/spill.ts';
import type { Render } from '../../shared/crawl/render.ts';
import { GiveUp } from '../../shared/errors.ts';
import { newId } from '../../shared/host/chance.ts';
import { collectGarbage } from '../../shared/host/heap.ts';
import { isPermitted, parseNetworks } from '../../shared/net/addresses.ts';
import { createFetcher } from '../../shared/net/fetcher.ts';
import { pause } from '../../shared/net/pause.ts';
import { createPdfReader } from '../../shared/net/read-pdf.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Fetcher } from '../../shared/ports.ts';
import { toIso } from '../../shared/time.ts';
import { openOwnText, readKnowledge } from './knowledge.ts';
import { createProgress, type Progress } from './progress.ts';
import { checkpointFile, forgetScan, readScan, saveScan } from './scan-checkpoint.ts';
import { type Format, formats } from './scan-formats.ts';
import { exitStatus, type ScanReport } from './scan-report.ts';
import { scanSites } from './scan-sites.ts';

export type ScanOptions = {
  readonly format: Format;
  readonly maxPages?: number;
  readonly maxTime?: number;
  readonly networks: readonly string[];
  readonly sockets: number;
  readonly render?: boolean;
  readonly output?: string;
  readonly policy?: string;
  readonly data: string;
  readonly resume?: boolean;
};

/** Each address once. Throws GiveUp that names every one that cannot be read. */
const readUrls = (texts: readonly string[]): readonly URL[] => {
  const read = texts.map((text) => ({
    text,
    url: URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`),
  }));
  const bad = read.filter(
    ({ url }) => url === null || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username !== '',
  );
  if (bad.length > 0)
    throw new GiveUp(
      `not an address of a website: ${bad.map(({ text }) => JSON.stringify(text)).join(', ')}`,
      'Write it like https://www.site.example/ or http://127.0.0.1:8080/, without user name or password.',
    );
  return [...new Map(read.flatMap(({ url }) => (url === null ? [] : [[url.href, url] as const]))).values()];
};

/** Found out before the crawl, so that an hour's work is not lost to a missing folder. Keeps what the file holds. */
const checkOutput = async (file: string): Promise<void> => {
  try {
    await (await open(file, 'a')).close();
  } catch (cause) {
    throw new GiveUp(
      `cannot write to ${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Name another file with --output, or leave it out to print the result.',
      { cause },
    );
  }
};
/** Answers whether the result is where it was wanted; where the disk fails, it is printed rather than lost. */
const deliver = async (text: string, file: string | undefined, progress: Progress): Promise<boolean> => {
  if (file === undefined) {
    process.stdout.write(text);
    return true;
  }
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    progress.say(`cannot write to ${file} (${error instanceof Error ? error.message : String(error)}), so here it is:`);
    process.stdout.write(text);
    return false;
  }
};

/** The first Ctrl-C ends the crawl, the second the program. */
const onInterrupt = (progress: Progress): { readonly signal: AbortSignal; readonly off: () => void } => {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(3);
    progress.say('stopping; what was found so far follows (once more Ctrl-C to leave at once)');
    controller.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    signal: controller.signal,
    off: () => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
    },
  };
};

/** Undefined, and said so, where there is no browser. Throws GiveUp where the settings are faulty. */
const openRender = async (policy: Policy, fetcher: Fetcher, progress: Progress): Promise<Render | undefined> => {
  const [{ readConfig }, { systemBrowser }, { termsOf }] = await Promise.all([
    import('../../shared/config.ts'),
    import('../../shared/browser/system.ts'),
    import('../../shared/review/screenshot.ts'),
  ]);
  const config = readConfig(process.env);
  if (!config.ok) throw new GiveUp(config.error.join('\n'), 'Correct these environment variables.');
  const browser = systemBrowser(config.value.chromium, fetcher, newId);
  if (browser.absent !== undefined) {
    progress.say(`nothing is rendered: ${browser.absent}`);
    return undefined;
  }
  const { userAgent, limits } = termsOf(policy);
  return ({ url, addresses, sockets, signal }) =>
    browser.browse({ url, addresses, sockets, restricted: [], userAgent, limits, picture: false, signal });
};

export const runScan = async (texts: readonly string[], options: ScanOptions): Promise<void> => {
  const urls = readUrls(texts);
  const { networks, faults } = parseNetworks(options.networks);
  if (faults.length > 0)
    throw new GiveUp(
      `--networks: no CIDR block: ${faults.join(', ')}`,
      'Write e.g. --networks 127.0.0.0/8,10.0.0.0/8,::1/128.',
    );
  if (options.output !== undefined) await checkOutput(options.output);
  const own = await openOwnText();
  const knowledge = await readKnowledge(options.data, options.policy, own.text);
  const elapsedMs = (): number => performance.now();
  const progress = createProgress(process.stderr, elapsedMs);
  const interrupt = onInterrupt(progress);
  const pdfs = createPdfReader();
  const fetcher = createFetcher({
    networks: options.networks,
    sockets: options.sockets,
    afterLarge: collectGarbage,
  });
  const render = options.render === true ? await openRender(knowledge.policy, fetcher, progress) : undefined;
  // Pauses that nobody waits for any more (a visit's time limit) must not keep the program running.
  const finished = new AbortController();
  const ended = AbortSignal.any([interrupt.signal, finished.signal]);
  const file = checkpointFile(options.data, [
    urls.map(({ href }) => href),
    options.maxPages,
    options.networks,
    options.policy,
  ]);
  const judgedBy = `${knowledge.version} ${knowledge.lists}`;
  try {
    const saved = options.resume === true ? await readScan(file, judgedBy) : undefined;
    const startedAt = saved?.startedAt ?? toIso(Temporal.Now.instant());
    const { reports: sites, rest } = await scanSites(
      {
        urls,
        maxPages: options.maxPages ?? knowledge.policy.crawl.maxPages,
        maxMs: (options.maxTime ?? knowledge.policy.crawl.maxSeconds) * 1000,
        sockets: options.sockets,
        ...(saved === undefined ? {} : { saved: saved.sites }),
      },
      {
        fetcher,
        knowledge,
        permitted: (address) => isPermitted(address, networks),
        elapsedMs,
        pause: (ms) => pause(ms, ended),
        signal: interrupt.signal,
        readPdf: pdfs.read,
        secret: newId(),
        spill: () => createSpill(tmpdir()),
        render,
        progress,
        at: startedAt,
      },
    );
    progress.end();
    if (rest === undefined) await forgetScan(file);
    else if (await saveScan(file, { knowledge: judgedBy, startedAt, sites: rest }))
      progress.say('to go on from here, give the same command with --resume');
    else progress.say(`cannot write ${file}, so it cannot be resumed; name another folder with --data`);
    const report: ScanReport = { version: packageJson.version, policy: knowledge.policy.version, startedAt, sites };
    const status = exitStatus(report);
    const delivered = await deliver(formats[options.format](report), options.output, progress);
    process.exitCode = delivered ? status : 3;
    if (status === 3) progress.say('could not finish everything; the result says what is missing');
  } finally {
    finished.abort();
    interrupt.off();
    await Promise.all([fetcher.close(), pdfs.close(), own.close()]);
  }
};
