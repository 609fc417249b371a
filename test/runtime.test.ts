import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const manifest = z
  .object({ optionalDependencies: z.record(z.string(), z.string()), scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const bin = join(root, 'node_modules', '.bin');

test('everything runs on the Node that package.json pins, and it is a Node 24', () => {
  const pinned = new Set(Object.values(manifest.optionalDependencies));
  expect(Object.keys(manifest.optionalDependencies).every((name) => name.startsWith('node-'))).toBe(true);
  expect(pinned).toEqual(new Set([process.version.slice(1)]));
  expect(process.version).toMatch(/^v24\./);
});

test('scripts find that Node first, whatever the machine has', () => {
  const version = execFileSync('npm', ['exec', '--no', '--', 'node', '--version'], { cwd: root, encoding: 'utf8' });
  expect(version.trim()).toBe(process.version);
  // Plain `node`, no path and no runner between: npm puts node_modules/.bin in front.
  for (const name of ['start', 'scan', 'hostwarden']) {
    expect(manifest.scripts[name]).toMatch(/^node functions\/cli\/hostwarden\.mjs( |$)/);
  }
});

test('an older Node gets one clear sentence and exit status 2', () => {
  // The launcher believes process.versions; an older one is planted before it runs.
  const plant = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.9.0' } })";
  const run = () =>
    execFileSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(plant)}`, 'functions/cli/hostwarden.mjs'],
      {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
  expect(run).toThrow(expect.objectContaining({ status: 2, stderr: expect.stringContaining('this is Node 20.9.0') }));
});

/** The flags of one section of `tsc --all`: `### Type Checking` followed by `--flag` lines. */
const flagsOf = (help: string, section: string): string[] => {
  const part = help.split(/^### /m).find((text) => text.startsWith(section)) ?? '';
  return [...part.matchAll(/^--([A-Za-z]+)/gm)].map((match) => match[1] ?? '');
};

test('TypeScript is strict to the last flag', () => {
  const flags = flagsOf(execFileSync(join(bin, 'tsc'), ['--all'], { encoding: 'utf8' }), 'Type Checking');
  expect(flags).toEqual(expect.arrayContaining(['strict', 'noUncheckedIndexedAccess', 'exactOptionalPropertyTypes']));
  const options = z
    .object({ compilerOptions: z.record(z.string(), z.unknown()) })
    .parse(
      JSON.parse(execFileSync(join(bin, 'tsc'), ['--showConfig'], { cwd: root, encoding: 'utf8' })),
    ).compilerOptions;
  // Flags named `allow…` are to be off; `strict` implies some; the rest of the section is not about strictness.
  const impliedByStrict = /^(strict\w+|alwaysStrict|noImplicitAny|noImplicitThis|useUnknownInCatchVariables)$/;
  const wanted = Object.fromEntries(
    flags
      .filter((flag) => /^(allow|no|exact|strict$)/.test(flag) && !impliedByStrict.test(flag))
      .map((flag) => [flag, !flag.startsWith('allow')]),
  );
  expect(options).toMatchObject(wanted);
  expect(options).toMatchObject({
    noUncheckedSideEffectImports: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
  });
  for (const flag of flags.filter((name) => impliedByStrict.test(name))) expect(options[flag]).not.toBe(false);
});
