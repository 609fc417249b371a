/**
 * How Chromium is started so that it sends nothing by itself: every name resolves to nothing, and whatever needs no name goes to a
 * proxy that has no address. What pages ask for is answered by hand (serve.ts).
 */
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';

export type Executable = {
  readonly path: string;
  /** Chromium's own; off only where it cannot work: as root, and inside a Lambda, which is one itself. */
  readonly sandbox: boolean;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

const lockedDown = [
  '--proxy-server=http://nowhere.invalid:1',
  // Without this, loopback goes round every proxy.
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--dns-prefetch-disable',
  '--no-pings',
  '--disable-quic',
  '--disable-domain-reliability',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-remote-fonts',
  '--autoplay-policy=user-gesture-required',
  '--mute-audio',
  '--disk-cache-size=1',
  '--js-flags=--max-old-space-size=512',
];

/** No secret of ours: what the page breaks out of must hold none. Windows starts nothing without its own variables. */
const emptied = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME: tmpdir(),
  LANG: 'C.UTF-8',
} as const;

export const launch = async (
  { path, sandbox, args = [], env = {} }: Executable,
  mark: string,
  ms: number,
): Promise<Browser> => {
  // Loading it costs as much as a hundred pages, and most scans and many hosts never start a browser.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: path,
    chromiumSandbox: sandbox,
    args: [...args, ...lockedDown, `--hostwarden=${mark}`],
    timeout: ms,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(process.platform === 'win32' ? {} : { env: { ...emptied, ...env } }),
  });
};
