/**
 * Before all suites: finds an AWS endpoint for the adapters. `AWS_ENDPOINT_URL` if that is set, else a `moto_server` of our own on
 * loopback, else one line that says what is skipped. The server starts while the suites load; `aws.ts` waits for it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { TestProject } from 'vitest/node';

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
const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

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
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  project.provide('awsEndpoint', `http://127.0.0.1:${port}`);
  return async () => {
    server.kill('SIGTERM');
    await ended(server);
  };
};
