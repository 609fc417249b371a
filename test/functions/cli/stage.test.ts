/** The command line on a deployment: found by its stage through the parameter that the stack writes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environmentParameter, variables } from '../../../shared/config.ts';
import { awsPorts } from '../../../shared/host/aws.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { queueNames } from '../../../shared/ports.ts';
import { type AwsAccount, awsAccount, describeAws, sdkEnvironment } from '../../contract/aws.ts';
import { run } from './run.ts';

const stage = `s${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'hostwarden-stage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const inventory = file(
  'inventory.csv',
  [
    'record,id,name,address,language,customer,role,email,domain,renewsOn,addresses,host,contract,server',
    'customer,c1,Bakkerij De Jong,Markt 1,nl',
    'contact,a1,An De Jong,,nl,c1,administrative,an@dejong.example',
    'contract,k1,,,,c1,,,dejong.example,2027-03-01',
    'server,web1,,,,,,,,,203.0.113.7',
    'site,,,,,,,,,,,www.dejong.example,k1,web1',
  ].join('\n'),
);
const provider = { ...defaultPolicy.provider, from: 'notices@aup.host.example', replyTo: 'answers@aup.host.example' };
const policyFile = (version: string, moreTimeDays: number, more: object = {}): string =>
  file(
    `policy-${version}-${moreTimeDays}.json`,
    JSON.stringify({ ...defaultPolicy, provider, version, moreTimeDays, ...more }),
  );

// Each command is a process of its own.
describeAws('hostwarden --stage', { timeout: 90_000 }, () => {
  let account: AwsAccount;
  let environment: AwsAccount['environment'];
  const hostwarden = (...args: readonly string[]) => run([...args, '--stage', stage], { cwd: folder, environment });

  beforeAll(async () => {
    account = await awsAccount();
    environment = sdkEnvironment(account.settings);
    const { table, bucket, queues } = account.config;
    const names = {
      [variables.table]: table,
      [variables.bucket]: bucket,
      [variables.mailDomain]: 'aup.host.example',
      ...Object.fromEntries(
        queueNames.flatMap((name) => [
          [variables.queueUrl(name), queues[name].url],
          [variables.deadLetterUrl(name), queues[name].deadLetterUrl],
        ]),
      ),
    };
    const ssm = new SSMClient(account.settings);
    const parameter = { Name: environmentParameter(stage), Type: 'String', Value: JSON.stringify(names) } as const;
    await ssm.send(new PutParameterCommand(parameter));
  });

  test('no site is taken before there are rules for it; then the inventory is there, and comes out again', async () => {
    const early = await hostwarden('inventory', 'import', inventory);
    expect(early).toMatchObject({ status: 2, stdout: '' });
    expect(early.stderr).toContain(`policy put FILE --stage ${stage}`);

    expect(await hostwarden('policy', 'put', policyFile('2027-1', 9))).toMatchObject({
      status: 0,
      stdout: 'Version 2027-1 is in force.\n',
    });
    const taken = await hostwarden('policy', 'put', policyFile('2027-1', 10));
    expect(taken).toMatchObject({ status: 2, stdout: '' });
    expect(taken.stderr).toContain('Write a new version');
    const shown = await hostwarden('policy', 'show');
    expect(JSON.parse(shown.stdout)).toMatchObject({ version: '2027-1', moreTimeDays: 9 });

    expect((await hostwarden('inventory', 'import', inventory)).stdout).toContain('sites      1 new');
    const ports = awsPorts(account.config, {}, account.settings);
    expect((await ports.records.query({ index: 'list', pk: 'sites#web1' })).rows).toHaveLength(1);
    expect((await hostwarden('inventory', 'export')).stdout).toContain('www.dejong.example');
    expect((await hostwarden('audit', 'verify')).stdout).toBe('0 cases, 0 entries: every chain holds.\n');
    const figures = await hostwarden('report', '--year', '2027', '--format', 'csv');
    expect(figures).toMatchObject({ status: 0 });
    expect(figures.stdout).toContain('2027,own-measures,all,service terminated,0\r\n');
  });

  test('a policy that would send from another domain than the stage may is refused, with every such address', async () => {
    const foreign = await hostwarden(
      'policy',
      'put',
      policyFile('2027-0', 9, {
        provider: { ...provider, from: 'notices@host.example' },
        brands: { other: { name: 'Other', from: 'us@sub.aup.host.example' }, same: { name: 'Same' } },
      }),
    );
    expect(foreign).toMatchObject({ status: 2, stdout: '' });
    expect(foreign.stderr).toContain(
      '  provider.from: notices@host.example\n  brands.other.from: us@sub.aup.host.example',
    );
    expect(foreign.stderr).toContain('@aup.host.example and from no others');
    expect((await hostwarden('policy', 'show')).stdout).not.toContain('2027-0');
  });

  test('a stage that is not there is named, with what to check', async () => {
    const { status, stderr } = await run(['cases', 'list', '--stage', 'nowhere'], { cwd: folder, environment });
    expect(status).toBe(2);
    expect(stderr).toMatch(/no deployment "nowhere".*\n.*AWS_REGION/);
  });
});
