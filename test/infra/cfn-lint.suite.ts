/** The templates against CloudFormation's own schemas, where `cfn-lint` is installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { program, storage } from './synth.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const isThere = spawnSync('cfn-lint', ['--version']).status === 0;
if (!isThere) console.info('skipped: cfn-lint over the templates, because this machine has none');

/** What it says of the templates; its exit status has a bit for errors, warnings and remarks each. */
const lint = (...templates: readonly (readonly [name: string, template: unknown])[]) => {
  const files = templates.map(([name, template]) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(template));
    return file;
  });
  // W3005: the CDK writes dependencies that CloudFormation would have found by itself.
  const args = ['--regions', 'eu-west-1', '--ignore-checks', 'W3005', '--', ...files];
  const { status, stdout } = spawnSync('cfn-lint', args, { encoding: 'utf8' });
  return { status, stdout };
};

test.skipIf(!isThere)(
  'cfn-lint finds nothing, and would',
  () => {
    const planted = {
      ...storage.toJSON(),
      Resources: { wrong: { Type: 'AWS::SQS::Queue', Properties: { Colour: 1 } } },
    };
    expect(lint(['planted', planted])).toMatchObject({ stdout: expect.stringContaining('Colour') });
    expect(lint(['storage', storage.toJSON()], ['program', program.toJSON()])).toEqual({ status: 0, stdout: '' });
  },
  300_000, // a minute of CPU, on a machine that may be busy
);
