/** `hostwarden start` as a process of its own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

const root = new URL('../../..', import.meta.url).pathname;

export type HostProcess = {
  /** Resolves with the console's origin once it is printed; rejects where the process ends before. */
  readonly ready: Promise<string>;
  /** Resolves when it is gone, by itself or not. */
  readonly gone: Promise<unknown>;
  /** SIGKILL, or the signal given; resolves with exit status and signal. */
  end(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  /** What it said on stderr so far. */
  said(): string;
};

/** Its own death: see die-at-write.ts. */
export type Death = { readonly of: 'writes' | 'messages'; readonly atWrite: number; readonly after: boolean };

export const startProcess = (
  dataFolder: string,
  port: number,
  more: readonly string[] = [],
  death?: Death,
  /** What is killed here is the loop; a browser would only slow it down. */
  chromium = 'none',
): HostProcess => {
  const preload = death === undefined ? [] : ['--import', './test/journey/kill/die-at-write.ts'];
  const child: ChildProcess = spawn(
    process.execPath,
    [...preload, 'functions/cli/hostwarden.mjs', 'start', '--data', dataFolder, '--port', String(port), ...more],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        HOSTWARDEN_CHROMIUM: chromium,
        ...(death === undefined
          ? {}
          : {
              HOSTWARDEN_DIE_OF: death.of,
              HOSTWARDEN_DIE_AT_WRITE: String(death.atWrite),
              HOSTWARDEN_DIE_AFTER: death.after ? 'yes' : 'no',
            }),
      },
    },
  );
  let said = '';
  let printed = '';
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const base = /^console\s+(http:\/\/\S+)\/console$/m.exec(printed)?.[1];
      if (base !== undefined) resolve(base);
    });
    void ended.then(([code]) => reject(new Error(`ended with ${code} before it was ready: ${said}`)));
  });
  ready.catch(() => undefined);
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  return {
    ready,
    gone: ended,
    end: async (signal = 'SIGKILL') => {
      child.kill(signal);
      const [code, by] = await ended;
      return { code, signal: by };
    },
    said: () => said,
  };
};

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
};

/**
 * A free port whose successor is free as well: the console's and the sample's. Below those that systems hand out by themselves (from
 * 32768 on Linux, 49152 elsewhere): between this look and the host's start another test may be handed any of them.
 */
export const freePorts = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(5_000, 16_000) * 2;
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
};
