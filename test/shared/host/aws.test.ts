import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, test } from 'vitest';
import { readAwsConfig, variables } from '../../../shared/config.ts';
import { GiveUp } from '../../../shared/errors.ts';
import { awsPorts, secretOf } from '../../../shared/host/aws.ts';
import { awsAccount, describeAws } from '../../contract/aws.ts';
import { sampleMail } from '../../contract/mail.ts';

const emptyConfig = () => {
  const read = readAwsConfig({ [variables.stage]: 'test' });
  if (!read.ok) throw new Error(read.error.join());
  return read.value;
};
const settings = { region: 'eu-west-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

describe('the AWS host, of a function that was granted nothing', () => {
  const ports = awsPorts(emptyConfig(), {}, settings);
  test.each([
    ['records', () => ports.records.get({ pk: 'a', sk: 'b' })],
    ['blobs', () => ports.blobs.get('a')],
    ['queues', () => ports.queues.send('case', [{ body: 1 }])],
    ['dead letters', () => ports.queues.depth('case')],
    ['mail', () => ports.mail.send(sampleMail)],
    ['fetcher', () => ports.fetcher.resolve('host.example')],
    ['webhooks', () => ports.webhooks.post('{}', {})],
  ])('%s give up and say what to grant', async (_, call) => {
    await expect(call()).rejects.toThrow(GiveUp);
  });
  test('there is no secret to sign with', async () => {
    expect(await secretOf(emptyConfig().webhookSecret, settings)()).toBeUndefined();
  });
});

describeAws('the AWS host, over an endpoint', () => {
  test('records, blobs and queues work as configured', async () => {
    const account = await awsAccount();
    const ports = awsPorts(account.config, {}, account.settings);
    await ports.records.transact([{ put: { pk: 'a', sk: 'b', body: 1 }, if: 'absent' }]);
    expect((await ports.records.get({ pk: 'a', sk: 'b' }))?.body).toBe(1);
    expect(await ports.blobs.put('a/b', new Uint8Array([1]), { if: 'absent' })).toBe('stored');
    expect(await ports.blobs.put('a/b', new Uint8Array([2]), { if: 'absent' })).toBe('exists');
    await ports.queues.send('crawl', [{ body: 1, group: 'server', deduplication: 'slice' }]);
    expect(await ports.queues.depth('crawl')).toEqual({ ready: 1, inFlight: 0, dead: 0 });
  });

  test('the secret of webhooks is read by its ARN', async () => {
    const account = await awsAccount();
    const client = new SecretsManagerClient(account.settings);
    const { ARN } = await client.send(
      new CreateSecretCommand({ Name: `hw-${account.config.table}`, SecretString: 'sign' }),
    );
    const secret = secretOf(ARN, account.settings);
    expect([await secret(), await secret()]).toEqual(['sign', 'sign']);
    await expect(secretOf(`${ARN}x`, account.settings)()).rejects.toThrow(GiveUp);
  });
});
