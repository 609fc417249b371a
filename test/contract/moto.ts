/**
 * Before all suites: finds an AWS endpoint for the adapters. `AWS_ENDPOINT_URL` if that is set, else a `moto_server` of our own on
 * loopback, else one line that says what is skipped. The server starts while the suites load; `aws.ts` waits for it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startTurnstile } from './turnstile.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absent: the AWS adapters cannot be tried here. */
    awsEndpoint: string | undefined;
  }
}

const skipped = 'skipped: AWS adapters because neither moto_server nor AWS_ENDPOINT_URL is there';

const isThere = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
/** Ends with us, however we end: the shell kills the server when our end of the pipe closes. */
const startMoto = (port: number): (() => Promise<void>) => {
  const script = 'moto_server -H 127.0.0.1 -p "$0" >/dev/null 2>&1 <&- & cat >/dev/null; kill $!; wait';
  const shell = spawn('sh', ['-c', script, String(port)], { stdio: ['pipe', 'ignore', 'ignore'] });
  const exit = once(shell, 'exit');
  return async () => {
    shell.stdin.end();
    await exit;
  };
};

export default async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const given = process.env['AWS_ENDPOINT_URL'];
  if (given !== undefined && given !== '') {
    project.provide('awsEndpoint', given);
    return undefined;
  }
  if (!isThere('moto_server')) {
    project.provide('awsEndpoint', undefined);
    if (process.env['HOSTWARDEN_REQUIRE_AWS'] === '1') throw new Error(`${skipped}, and HOSTWARDEN_REQUIRE_AWS is 1`);
    process.stdout.write(`${skipped}\n`);
    return undefined;
  }
  const port = await freePort();
  const stopMoto = startMoto(port);
  const turnstile = await startTurnstile(port);
  project.provide('awsEndpoint', turnstile.endpoint);
  return async () => {
    await turnstile.close();
    await stopMoto();
  };
};
