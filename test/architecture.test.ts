import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaches } from './architecture/rules.ts';

const root = join(import.meta.dirname, '..');
const tops = ['shared', 'functions', 'infra'];
const isModule = (path: string): boolean => /\.(ts|tsx|mjs|js|cjs|mts|cts|jsx)$/.test(path);

const paths = tops
  .flatMap((top) => readdirSync(join(root, top), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && isModule(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  .sort();
const sources = paths.map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));

describe('the program keeps its import rules', () => {
  // Reads every module; on a machine with much else to do that takes a while.
  test('no module breaks one', { timeout: 180_000 }, () => {
    expect(breaches(sources)).toEqual([]);
  });

  test('every module was looked at', () => {
    // Counted independently: git's list of tracked and new files.
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...tops], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((path) => isModule(path) && existsSync(join(root, path)));
    expect(new Set(paths)).toEqual(new Set(listed));
    const countOf = (top: string): number => paths.filter((path) => path.startsWith(`${top}/`)).length;
    expect(countOf('shared')).toBeGreaterThan(100);
    expect(countOf('functions')).toBeGreaterThan(50);
    expect(countOf('infra')).toBeGreaterThan(10);
  });
});

/** What the checker says of one planted module, beside the innocent ones that it may import. */
const plant = (path: string, source: string): string => {
  const innocent = [
    'shared/ports.ts',
    'shared/config.ts',
    'shared/policy/policy.ts',
    'shared/crawl/frontier.ts',
    'shared/detect/terms.ts',
    'shared/notice/compose.ts',
    'shared/answer/answer.ts',
    'shared/store/schema.ts',
    'shared/store/dynamo.ts',
    'shared/host/aws.ts',
    'shared/web/page.tsx',
    'functions/case/case.ts',
    'infra/storage.ts',
  ].map((innocentPath) => ({ path: innocentPath, source: 'export const x = 1;\n' }));
  return breaches([...innocent.filter((module) => module.path !== path), { path, source }]).join('\n');
};

describe('each rule can fail, and names the remedy', () => {
  const planted: readonly (readonly [rule: string, path: string, source: string, message: RegExp])[] = [
    ['SDK', 'shared/case/a.ts', "import { S3 } from '@aws-sdk/client-s3';", /use a port/],
    ['SDK in a function', 'functions/case/b.ts', "import { S3 } from '@aws-sdk/client-s3';", /use a port/],
    ['undici', 'shared/crawl/a.ts', "export { fetch } from 'undici';", /use a port/],
    ['nodemailer', 'shared/notice/a.ts', "const m = await import('nodemailer');", /use a port/],
    ['browser', 'shared/crawl/a.ts', "import { chromium } from 'playwright-core';", /use a port/],
    ['Hono', 'shared/review/a.ts', "import { Hono } from 'hono';", /shared\/web/],
    ['disk', 'shared/links/a.ts', "import { readFileSync } from 'node:fs';", /adapter folder/],
    ['disk without node:', 'shared/links/a.ts', "import { readFileSync } from 'fs';", /adapter folder/],
    ['disk in a function', 'functions/crawl/crawl.ts', "import 'node:fs/promises';", /adapter folder/],
    ['even its types', 'shared/links/a.ts', "import type { Stats } from 'node:fs';", /adapter folder/],
    ['chance by import', 'shared/audit/a.ts', "import { randomUUID } from 'node:crypto';", /newId/],
    ['chance', 'shared/audit/a.ts', 'export const a = () => Math.random();', /newId/],
    ['chance in a function', 'functions/case/b.ts', 'export const a = crypto.randomUUID();', /newId/],
    ['chance by the long way', 'shared/case/a.ts', 'export const a = globalThis.crypto.randomUUID();', /newId/],
    ['clock', 'shared/calendar/a.ts', 'export const a = Date.now();', /time is an argument/],
    ['clock by new', 'functions/case/b.ts', 'export const a = new Date();', /time is an argument/],
    ['clock as a value', 'shared/web/a.tsx', 'export const clock = Date.now;', /time is an argument/],
    ['clock unpacked', 'shared/case/a.ts', 'const { now } = Date; export const a = now;', /time is an argument/],
    [
      'Temporal clock',
      'shared/case/a.ts',
      "import { Temporal } from 'temporal-polyfill'; Temporal.Now.instant();",
      /time is/,
    ],
    ['environment', 'shared/store/a.ts', 'export const a = process.env.TABLE;', /shared\/config\.ts/],
    [
      'environment unpacked',
      'shared/store/a.ts',
      'const { env } = process; export const a = env;',
      /shared\/config\.ts/,
    ],
    ['environment by brackets', 'functions/case/b.ts', "export const a = process['env'];", /shared\/config\.ts/],
    ['environment in infra', 'infra/a.ts', 'export const a = process.env.STAGE;', /cdk\.json/],
    ['network', 'shared/crawl/a.ts', "export const a = await fetch('http://site.example/');", /through ports/],
    ['timer', 'shared/case/a.ts', 'setTimeout(() => 1, 5);', /through ports/],
    ['order', 'shared/crawl/a.ts', "import { x } from '../detect/terms.ts';", /move the piece down to crawl/],
    ['order, for types too', 'shared/crawl/a.ts', "import type { x } from '../detect/terms.ts';", /comes after crawl/],
    [
      'order, by import()',
      'shared/crawl/a.ts',
      "type A = import('../detect/terms.ts').x; export type B = A;",
      /comes after/,
    ],
    ['siblings', 'shared/answer/a.ts', "import { x } from '../notice/compose.ts';", /comes after answer/],
    ['capability to adapter', 'shared/case/a.ts', "import { x } from '../store/dynamo.ts';", /through a port/],
    ['capability to web', 'shared/case/a.ts', "import { x } from '../web/page.tsx';", /into the capability/],
    ['capability to config', 'shared/case/a.ts', "import { x } from '../config.ts';", /settings are arguments/],
    ['web to adapter', 'shared/web/a.tsx', "import { x } from '../store/dynamo.ts';", /through a port/],
    ['ground to capability', 'shared/a.ts', "import { x } from './policy/policy.ts';", /import only types/],
    [
      'shared to function',
      'shared/case/a.ts',
      "import { x } from '../../functions/case/case.ts';",
      /knows no function/,
    ],
    [
      'adapter to function',
      'shared/host/a.ts',
      "import { x } from '../../functions/case/case.ts';",
      /knows no function/,
    ],
    ['function to function', 'functions/crawl/a.ts', "import { x } from '../case/case.ts';", /never import each other/],
    [
      'function to host',
      'functions/crawl/a.ts',
      "import { x } from '../../shared/host/aws.ts';",
      /take ports as an argument/,
    ],
    ['program to infra', 'functions/crawl/a.ts', "import { x } from '../../infra/storage.ts';", /how it is deployed/],
    ['infra to function', 'infra/a.ts', "import { x } from '../functions/case/case.ts';", /by path/],
    ['infra to capability', 'infra/a.ts', "import { x } from '../shared/policy/policy.ts';", /names and numbers/],
    ['CDK outside infra', 'shared/queue/a.ts', "import { Queue } from 'aws-cdk-lib/aws-sqs';", /lives in infra/],
    ['unknown folder', 'shared/misc/a.ts', 'export const a = 1;', /folders of the design/],
    ['unknown target', 'shared/case/a.ts', "import { x } from '../../test/x.ts';", /no such module/],
    ['missing ending', 'shared/case/a.ts', "import { x } from '../policy/policy';", /with its ending/],
    ['computed import', 'functions/case/b.ts', "const name = './x.ts'; await import(name);", /literal path/],
    ['circle', 'shared/policy/policy.ts', "import { x } from './policy.ts'; export const y = x;", /a circle/],
    ['length', 'shared/case/a.ts', 'export const a = 1;\n'.repeat(1) + '//\n'.repeat(400), /at most 400/],
    ['handler length', 'functions/case/handler.ts', '//\n'.repeat(16), /at most 15/],
    ['silenced linter', 'shared/case/a.ts', '// biome-ignore lint: x\nexport const a = 1;', /mend it now/],
    ['silenced compiler', 'shared/case/a.ts', '// @ts-expect-error\nexport const a = 1;', /mend it now/],
  ];
  test.each(planted)('%s', (_rule, path, source, message) => {
    const said = plant(path, source);
    expect(said).toContain(path);
    expect(said).toMatch(message);
  });

  test('and what is allowed passes', () => {
    const allowed: readonly (readonly [path: string, source: string])[] = [
      [
        'shared/detect/a.ts',
        "import { x } from '../crawl/frontier.ts'; import { createHash } from 'node:crypto'; export { x, createHash };",
      ],
      [
        'shared/case/a.ts',
        "import type { x } from '../ports.ts'; // Date.now() and process.env in words only\nexport const a = 'Math.random()';",
      ],
      [
        'shared/crawl/a.ts',
        'export const a = (fetch: (url: string) => string, process: { env: number }) => [fetch("x"), process.env];',
      ],
      ['shared/case/a.ts', 'export const a = (iso: string) => new Date(iso);'],
      ['shared/a.ts', "import type { x } from './policy/policy.ts'; export type A = x;"],
      ['shared/config.ts', 'export const a = process.env.TABLE;'],
      ['shared/web/a.tsx', "import { Hono } from 'hono'; import { x } from '../detect/terms.ts'; export { Hono, x };"],
      [
        'shared/store/a.ts',
        "import { DynamoDB } from '@aws-sdk/client-dynamodb'; import 'node:fs'; export { DynamoDB };",
      ],
      [
        'functions/case/handler.ts',
        "import { x } from '../../shared/host/aws.ts'; export const a = [x, process.env, Date.now()];",
      ],
      ['functions/standalone/a.ts', "import { x } from '../case/case.ts'; import 'node:http'; export { x };"],
      [
        'infra/a.ts',
        "import { x } from '../shared/store/schema.ts'; import { App } from 'aws-cdk-lib'; export { x, App };",
      ],
    ];
    for (const [path, source] of allowed) expect(plant(path, source), `${path}: ${source}`).toBe('');
  });

  test('a module that does not parse is a failure, not a pass', () => {
    expect(() => plant('shared/case/a.ts', 'export const = ;')).toThrow(/does not parse/);
  });
});
