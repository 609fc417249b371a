import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defaultPolicy } from '../../shared/policy/load.ts';
import { bundleInto, environment, names } from './bundles.ts';

/** Kilobytes, minified, without the source map: what a cold start has to read and parse. */
const budgets: Readonly<Record<string, number>> = {
  api: 1350,
  case: 1250,
  console: 3050,
  crawl: 3500,
  deadlines: 1200,
  dispatch: 1200,
  feeds: 1500,
  inbound: 1350,
  'mail-events': 1200,
  notify: 5200,
  outbox: 2050,
  pictures: 2050,
  portal: 1500,
  replay: 3150,
  reports: 1250,
  retention: 1250,
  screenshot: 1400,
  watch: 1350,
};

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-bundles-'));
beforeAll(() => bundleInto(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (name: string, path: string) => ({
  version: '2.0',
  rawPath: path,
  rawQueryString: '',
  headers: { host: `${name}.host.example` },
  requestContext: { domainName: `${name}.host.example`, http: { method: 'GET', path } },
  isBase64Encoded: false,
});
const html = 'text/html; charset=UTF-8';
const pages = [
  ['portal', '/crawler-info', 200, html],
  ['portal', '/a/unknown', 404, html],
  ['console', '/console/login', 503, html],
  ['console', '/', 302, undefined],
  ['api', '/api/v1/cases?state=waiting', 401, 'application/problem+json'],
] as const;

/**
 * One process far from the work tree loads every bundle and asks the two sites for pages. A table on loopback holds the policy and
 * nothing else. It ends by itself: clients keep sockets.
 */
const script = `
  const { createServer } = await import('node:http');
  const [folder, names, events, items] = JSON.parse(process.argv[1]);
  const table = createServer(async (request, response) => {
    const { Key } = JSON.parse(Buffer.concat(await request.toArray()));
    const Item = items[Key.sk.S];
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(Item ? { Item } : {}));
  });
  await new Promise((resolve) => table.listen(0, '127.0.0.1', resolve));
  process.env.AWS_ENDPOINT_URL = 'http://127.0.0.1:' + table.address().port;
  const handlers = Object.fromEntries(await Promise.all(
    names.map(async (name) => [name, (await import(folder + '/' + name + '.mjs')).handler])));
  const loaded = names.filter((name) => typeof handlers[name] === 'function');
  const answers = await Promise.all(events.map(([name, event]) => handlers[name](event, {})));
  console.log(JSON.stringify({ loaded, answers }));
  process.exit(0);`;
/** As DynamoDB answers rows of shared/policy/stored.ts. */
const row = (sk: string, body: unknown) => ({
  pk: { S: 'system' },
  sk: { S: sk },
  rev: { N: '1' },
  body: { S: JSON.stringify(body) },
});
const items = {
  policy: row('policy', { version: defaultPolicy.version }),
  [`policy@${defaultPolicy.version}`]: row(`policy@${defaultPolicy.version}`, defaultPolicy),
};
const outcome = z.object({
  loaded: z.array(z.string()),
  answers: z.array(z.object({ statusCode: z.number(), headers: z.record(z.string(), z.string()) })),
});

describe('bundles for Lambda', () => {
  test('there is one for each function of the stack', () => {
    expect(names).toEqual(Object.keys(budgets));
  });

  const kilobytes = (name: string): number => Math.ceil(statSync(join(folder, `${name}.mjs`)).size / 1024);
  const keeps = (size: number, budget: number): boolean => size <= budget;
  test.each(names)('%s keeps to its budget', (name) => {
    expect(keeps(kilobytes(name), budgets[name] ?? 0), `${kilobytes(name)} KB`).toBe(true);
    // A library of ten per cent more than the budget leaves would show.
    expect(keeps(kilobytes(name) + 0.25 * (budgets[name] ?? 0), budgets[name] ?? 0)).toBe(false);
  });

  test('each loads on its own, and the two sites answer API Gateway', () => {
    const task = JSON.stringify([folder, names, pages.map(([name, path]) => [name, get(name, path)]), items]);
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script, task], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    const { loaded, answers } = outcome.parse(JSON.parse(said));
    expect(loaded).toEqual(names);
    for (const [index, [name, path, status, type]] of pages.entries()) {
      expect(answers[index], `${name} ${path}`).toMatchObject({ statusCode: status });
      expect(answers[index]?.headers['content-type'], `${name} ${path}`).toBe(type);
      // Pages hold no script and may load none.
      if (type !== undefined) {
        expect(answers[index]?.headers['content-security-policy']).toContain("default-src 'none'");
      }
    }
  });

  const borrowsSdk = (bundle: string): boolean => /from\s*["']@aws-sdk\//.test(bundle);
  test.each(names)('%s carries its own SDK and keeps its sources out of the map', (name) => {
    const bundle = readFileSync(join(folder, `${name}.mjs`), 'utf8');
    expect(borrowsSdk(bundle)).toBe(false);
    // One line of a bundle that left it out would show.
    expect(borrowsSdk(`import{S3Client as a}from"@aws-sdk/client-s3";${bundle}`)).toBe(true);
    expect(existsSync(join(folder, `${name}.mjs.map`))).toBe(true);
    expect(readFileSync(join(folder, `${name}.mjs.map`), 'utf8')).not.toContain('sourcesContent');
  });
});
