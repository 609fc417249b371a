import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { esbuildOptions, root } from '../../infra/bundling.ts';
import { variables } from '../../shared/config.ts';
import { queueNames } from '../../shared/ports.ts';

/** Kilobytes, minified, without the source map: what a cold start has to read and parse. */
const budgets: Readonly<Record<string, number>> = {
  case: 1250,
  console: 1550,
  crawl: 2400,
  deadlines: 1200,
  dispatch: 1200,
  'mail-events': 1200,
  notify: 2600,
  outbox: 2050,
  portal: 1400,
};

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-bundles-'));
const names = readdirSync(join(root, 'functions'))
  .filter((name) => existsSync(join(root, 'functions', name, 'handler.ts')))
  .toSorted();

beforeAll(async () => {
  await build({
    ...esbuildOptions,
    entryPoints: Object.fromEntries(names.map((name) => [name, join(root, 'functions', name, 'handler.ts')])),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the stack would set; nothing is called while a module loads. */
const environment = {
  PATH: process.env['PATH'],
  AWS_REGION: 'eu-west-1',
  [variables.stage]: 'trial',
  [variables.table]: 'records',
  [variables.bucket]: 'blobs',
  [variables.configurationSet]: 'mail',
  [variables.consoleUrl]: 'https://console.host.example',
  [variables.portalUrl]: 'https://portal.host.example',
  ...Object.fromEntries(
    queueNames.flatMap((name) => [
      [variables.queueUrl(name), `https://sqs.eu-west-1.amazonaws.com/123456789012/${name}`],
      [variables.deadLetterUrl(name), `https://sqs.eu-west-1.amazonaws.com/123456789012/${name}-dead`],
    ]),
  ),
};

describe('bundles for Lambda', () => {
  test('there is one for each function of the stack', () => {
    expect(names).toEqual(Object.keys(budgets));
  });

  test.each(names)('%s loads on its own, outside the work tree, and keeps to its budget', (name) => {
    const file = join(folder, `${name}.mjs`);
    // Ends by itself, although clients keep sockets and timers.
    const script = 'const { handler } = await import(process.argv[1]); console.log(typeof handler); process.exit(0)';
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script, file], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('function');
    expect(Math.ceil(statSync(file).size / 1024)).toBeLessThanOrEqual(budgets[name] ?? 0);
  });

  test.each(names)('%s carries its own SDK and keeps its sources out of the map', (name) => {
    const bundle = readFileSync(join(folder, `${name}.mjs`), 'utf8');
    expect(bundle).not.toMatch(/from\s*["']@aws-sdk\//);
    expect(existsSync(join(folder, `${name}.mjs.map`))).toBe(true);
    expect(readFileSync(join(folder, `${name}.mjs.map`), 'utf8')).not.toContain('sourcesContent');
  });
});
