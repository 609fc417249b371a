/** What README says of files, commands, settings and states is so. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { moves } from '../shared/case/machine.ts';
import { variables } from '../shared/config.ts';
import { parseInventory } from '../shared/site/parse.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

const all = (pattern: RegExp): readonly string[] => [
  ...new Set([...readme.matchAll(pattern)].map((match) => match[1] ?? '')),
];
/** The text between two fences, the first of that kind that holds `part`. */
const block = (kind: string, part: string): string =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].find(
    (match) => match[1] === kind && match[2]?.includes(part),
  )?.[2] ?? '';
const hostwarden = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['functions/cli/hostwarden.mjs', ...args], { cwd: root, encoding: 'utf8' });
/** Names under "Commands:" of a help text. */
const commandsOf = (help: string): readonly string[] =>
  [...(help.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z]+)/gm)]
    .map((match) => match[1] ?? '')
    .filter((name) => name !== 'help');

test('stays short enough to be read', () => expect(readme.split('\n').length).toBeLessThan(700));

test('names files and folders that exist', () => {
  // `shared/{a,b}` stands for each; a name with < or … is a pattern, not a path.
  const paths = all(/`((?:shared|functions|infra|test)\/[^`\s]*)`/g)
    .filter((path) => !/[<…]/.test(path))
    .flatMap((path) => {
      const group = /^(.*)\{(.*)\}(.*)$/.exec(path);
      return group === null ? [path] : (group[2] ?? '').split(',').map((one) => `${group[1]}${one}${group[3]}`);
    });
  expect(paths.length).toBeGreaterThan(40);
  // No step towards these has been taken yet; the import rules know the place.
  const announced = new Set(['shared/report']);
  expect(paths.filter((path) => !announced.has(path) && !existsSync(join(root, path)))).toEqual([]);
});

test('names scripts that exist', () => {
  const named = all(/npm run (?:-s )?([a-z][\w:-]*)/g);
  expect(named).toEqual(expect.arrayContaining(['scan', 'hostwarden', 'pictures', 'types', 'suites']));
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('has every command of the command line, and no other', () => {
  const top = commandsOf(hostwarden('--help'));
  const commands = top.flatMap((name) => {
    const below = commandsOf(hostwarden(name, '--help'));
    return below.length === 0 ? [name] : below.map((one) => `${name} ${one}`);
  });
  const table = readme.slice(readme.indexOf('| command | does |'), readme.indexOf('| exit status | means |'));
  const firstCells = table.split('\n').flatMap((line) => line.split(' | ')[0] ?? []);
  const said = firstCells.flatMap((cell) =>
    [...cell.matchAll(/`([a-z]+(?: [a-z]+)?)/g)].map((match) => match[1] ?? ''),
  );
  expect(commands.length).toBeGreaterThan(8);
  expect(said.toSorted()).toEqual(commands.toSorted());
}, 150_000); // a process for each

test('has every setting', () => {
  const names = Object.values(variables).map((name) =>
    typeof name === 'string' ? name : `${name('crawl').slice(0, -'CRAWL'.length)}…`,
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  const readers = ['shared/config.ts', 'shared/variables.ts', 'test/browser/chromium.ts', 'test/journey/kill.test.ts']
    .map(read)
    .join('');
  expect(all(/`(HOSTWARDEN_[A-Z_]+[A-Z])[`=]/g).filter((name) => !readers.includes(name))).toEqual([]);
});

test('draws the case machine as it is', () => {
  const drawn = [...block('mermaid', 'stateDiagram').matchAll(/^ {2}([a-z-]+) --> ([a-z-]+)$/gm)]
    .map((match) => `${match[1]} ${match[2]}`)
    .toSorted();
  const real = Object.entries(moves).flatMap(([from, targets]) => targets.map((to) => `${from} ${to}`));
  expect(drawn).toEqual(real.toSorted());
});

test('shows an inventory that imports', () => {
  const csv = block('csv', 'record,');
  expect(parseInventory(csv, 'csv')).toMatchObject({ ok: true, value: { sites: [{ host: 'www.dejong.example' }] } });
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.info('skipped: the example that verifies a signed call, because this machine has no openssl');
test.skipIf(!hasOpenssl)('shows how to verify a signed call', () => {
  const script = block('sh', 'verify.sh');
  const body = '{"id":"hw-1.w1","event":"case.opened"}';
  const secret = 'a secret of the two';
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
  const verify = (input: string): string =>
    execFileSync('sh', ['-c', `${script}\n:`, 'verify.sh', timestamp, signature], {
      input,
      encoding: 'utf8',
      env: { ...process.env, HOSTWARDEN_WEBHOOK_SECRET: secret },
    }).trim();
  expect(verify(body)).toBe('genuine');
  expect(() => verify(`${body} `)).toThrow();
});

test('shows three small pictures', () => {
  const pictures = all(/!\[[^\]]+\]\((test\/browser\/pictures\/[^)]+)\)/g);
  expect(pictures).toHaveLength(3);
  expect(readdirSync(join(root, 'test/browser/pictures'))).toHaveLength(3);
  for (const picture of pictures) expect(statSync(join(root, picture)).size, picture).toBeLessThan(150 * 1024);
});
