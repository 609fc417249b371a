/** Opens a data folder for the standalone host: in which mode, under which policy, with which hosting. */

import { systemBrowser } from '../../shared/browser/system.ts';
import { GiveUp } from '../../shared/errors.ts';
import {
  openStandalone,
  type StandaloneHost,
  type StandaloneOptions as StandaloneHostOptions,
} from '../../shared/host/standalone.ts';
import { type WhmcsAccess, whmcsPanel } from '../../shared/host/whmcs.ts';
import { createFetcher } from '../../shared/net/fetcher.ts';
import { policyFetcher } from '../../shared/net/policy-fetcher.ts';
import { defaultPolicy, mustLoadPolicy } from '../../shared/policy/load.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { storedPolicy } from '../../shared/policy/stored.ts';
import type { Browser, Log, Panel, Ports } from '../../shared/ports.ts';
import { hasInventory, importInventory } from '../../shared/site/import.ts';
import type { Inventory } from '../../shared/site/inventory.ts';
import { keys } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { takeIn } from '../inbound/take-in.ts';
import { recover } from './recover.ts';
import { providerSystem, type ReceivedCall, sampleWebhookSecret } from './sample/provider-system.ts';
import { isSample, type Sample, startSample } from './sample/sample.ts';
import { sampleInventory } from './sample/sites.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

export type OpenOptions = {
  readonly dataFolder: string;
  /** The provider's own sites. Absent on a folder that has none: the sample. */
  readonly inventory?: Inventory | undefined;
  readonly policy?: Policy | undefined;
  readonly webhook?: { readonly url: string; readonly secret: string | undefined } | undefined;
  readonly whmcs?: WhmcsAccess | undefined;
  /** Where mail goes out and what comes back arrives, as in shared/config.ts. The sample, whose customers are invented, uses neither. */
  readonly smtp?: StandaloneHostOptions['smtp'];
  readonly maildir?: StandaloneHostOptions['maildir'];
  readonly imapUrl?: StandaloneHostOptions['imapUrl'];
  /** Test mode. The sample, whose mail goes nowhere, needs none. */
  readonly mailTestAddress?: StandaloneHostOptions['mailTestAddress'];
  /** As in shared/config.ts; default: whatever Chromium is at a usual path. */
  readonly chromium?: { readonly path: string | undefined; readonly sandbox: 'on' | 'off' } | undefined;
  /** A text model of the operator's own (ONNX). */
  readonly textModel?: string | undefined;
  /** Where a new sample serves its sites; 0: any free port. */
  readonly samplePort: number;
  readonly log: Log;
  /** Writes a line for the operator. */
  readonly announce: (line: string) => void;
};
/** What only the sample has: sites to put right, a clock to turn, and the provider's system to look at. */
type SampleMode = Sample & { readonly calls: () => readonly ReceivedCall[] };
export type Opened = {
  readonly ports: Ports;
  /** Absent where mail really goes out. */
  readonly mailbox?: StandaloneHost['mailbox'];
  /** Reads delivery reports and replies that the mail server brought. */
  readonly collectMail?: () => Promise<unknown>;
  readonly policy: Policy;
  readonly browser: Browser;
  readonly clock: VirtualClock;
  readonly webhookSecret: string | undefined;
  readonly panel?: Panel;
  readonly sample?: SampleMode;
};

/** The policy that is tried out on the sample, with leave to crawl this very machine. */
const onSample = (policy: Policy): Policy => ({
  ...policy,
  crawl: { ...policy.crawl, networks: ['127.0.0.1/32'] },
  // Whoever tries it out does not wait for the pauses between the looks.
  misses: { ...policy.misses, minutesApart: 0 },
});

/** What comes along is a file too, that somebody may have written over: half a policy would fail far from here. */
const example = (): Policy =>
  mustLoadPolicy(
    defaultPolicy,
    'shared/policy/default-policy.json is not a policy:',
    'Put it back as it came, and name your own with --policy FILE.',
  );

/** Whatever it opens is closed by `atStop`, also where it throws. */
export const open = async (options: OpenOptions, atStop: (close: () => Promise<void>) => void): Promise<Opened> => {
  const { dataFolder, log, announce } = options;
  const clock = virtualClock();
  const refusing = createFetcher({ networks: [] });
  const host = await openStandalone({
    dataFolder,
    fetcher: refusing,
    webhookUrl: options.webhook?.url,
    smtp: options.smtp,
    maildir: options.maildir,
    imapUrl: options.imapUrl,
    mailTestAddress: options.mailTestAddress,
    log,
    now: clock.now,
  });
  atStop(() => host.close());
  if ((await host.records.get(keys.system('moved'))) !== undefined)
    throw new GiveUp(
      `What was in ${dataFolder} has been moved to another host.`,
      'Start it there; two of them would write to customers twice.',
    );

  const sample = (await inSampleMode(host, options)) ? await startSample(host.records, options.samplePort) : undefined;
  if (sample !== undefined) {
    atStop(sample.close);
    await clock.load(host.records);
  }
  const asked = options.policy ?? (await storedPolicy(host.records))?.policy ?? example();
  const policy = sample === undefined ? asked : onSample(asked);
  if (sample !== undefined && options.policy !== undefined)
    announce('no inventory: the invented sample hosting, under your policy');
  const fetcher = policyFetcher(policy);
  atStop(() => fetcher.close());
  const system = providerSystem(() => toIso(clock.now()));
  const browser = systemBrowser(options.chromium ?? { path: undefined, sandbox: 'on' }, fetcher, host.newId);
  if (browser.absent !== undefined) announce(`no screenshots: ${browser.absent}`);
  // The sample's customers are in nobody's panel.
  const panel = sample === undefined && options.whmcs !== undefined ? whmcsPanel(options.whmcs) : undefined;
  if (panel !== undefined) atStop(() => panel.close());
  const ports: Ports = { ...host, fetcher, ...(sample === undefined ? {} : { webhooks: system, mail: host.mailbox }) };

  await recover(ports);
  const inventory = sample === undefined ? options.inventory : sampleInventory(sample.port);
  if (inventory !== undefined) {
    const { counts, absentSites } = await importInventory(inventory, ports);
    const absent = absentSites.length === 0 ? '' : `, ${absentSites.length} known ones not in the file and kept`;
    announce(
      `inventory: ${inventory.sites.length} sites, ${counts.site.added} new, ${counts.site.changed} changed${absent}`,
    );
  }
  return {
    ports,
    ...(sample === undefined && options.smtp !== undefined ? {} : { mailbox: host.mailbox }),
    ...(sample === undefined ? { collectMail: () => host.collectMail((mail, at) => takeIn(mail, at, ports)) } : {}),
    policy,
    browser,
    clock,
    webhookSecret: sample === undefined ? options.webhook?.secret : sampleWebhookSecret,
    ...(panel === undefined ? {} : { panel }),
    ...(sample === undefined ? {} : { sample: { ...sample, calls: system.calls } }),
  };
};

/** A folder once begun stays what it is: invented customers and real ones must never meet in one. */
const inSampleMode = async ({ records }: StandaloneHost, { inventory, dataFolder }: OpenOptions): Promise<boolean> => {
  const begun = await isSample(records);
  if (begun && inventory !== undefined)
    throw new GiveUp(
      `The data folder ${dataFolder} holds the sample hosting.`,
      'Name another folder for your own sites with --data DIR, or delete this one.',
    );
  if (begun || inventory !== undefined) return begun;
  return !(await hasInventory(records));
};
