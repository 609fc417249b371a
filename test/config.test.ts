import { describe, expect, test } from 'vitest';
import { readAwsConfig, readConfig, variables } from '../shared/config.ts';

const configOf = <T>(result: { ok: true; value: T } | { ok: false; error: readonly string[] }): T => {
  if (result.ok) return result.value;
  throw new Error(result.error.join('\n'));
};
const faultsOf = (result: { ok: true } | { ok: false; error: readonly string[] }): readonly string[] =>
  result.ok ? [] : result.error;

describe('settings of the standalone host', () => {
  test('nothing set is a working configuration: loopback, mailbox on disk, nobody told', () => {
    expect(configOf(readConfig({}))).toEqual({
      chromium: { path: undefined, sandbox: 'on' },
      dataFolder: 'data',
      host: '127.0.0.1',
      port: 8080,
      baseUrl: undefined,
      staff: [],
      policyFile: undefined,
      smtp: undefined,
      maildir: undefined,
      imapUrl: undefined,
      mailTestAddress: undefined,
      timestampUrl: undefined,
      textModel: undefined,
      logLevel: 'info',
      webhookUrl: undefined,
      webhookSecret: undefined,
    });
  });

  test('everything set arrives', () => {
    const config = configOf(
      readConfig({
        HOSTWARDEN_DATA: '/srv/hostwarden',
        HOSTWARDEN_HOST: '::1',
        HOSTWARDEN_PORT: '0',
        HOSTWARDEN_BASE_URL: 'https://abuse.host.example',
        HOSTWARDEN_STAFF: 'Anna Peeters:reviewer, Jan Claes : approver',
        HOSTWARDEN_POLICY: 'policy.json',
        HOSTWARDEN_SMTP_URL: 'smtps://user:secret@mail.host.example',
        HOSTWARDEN_SMTP_RELAYED: 'delivered',
        HOSTWARDEN_MAILDIR: '/var/mail/abuse',
        HOSTWARDEN_IMAP_URL: 'imaps://user:secret@mail.host.example/Abuse',
        HOSTWARDEN_MAIL_TEST_ADDRESS: 'test@host.example',
        HOSTWARDEN_LOG: 'debug',
        HOSTWARDEN_WEBHOOK_URL: 'https://billing.host.example/hook',
        HOSTWARDEN_WEBHOOK_SECRET: 'sixteen-letters!',
      }),
    );
    expect(config.port).toBe(0);
    expect(config.staff).toEqual([
      { name: 'Anna Peeters', role: 'reviewer' },
      { name: 'Jan Claes', role: 'approver' },
    ]);
    expect(config.smtp).toEqual({ url: 'smtps://user:secret@mail.host.example', relayed: 'delivered' });
    expect(config.imapUrl).toBe('imaps://user:secret@mail.host.example/Abuse');
    expect(config.mailTestAddress).toBe('test@host.example');
    expect(config.webhookSecret).toBe('sixteen-letters!');
  });

  test('staff sign in at an issuer: name, groups and roles', () => {
    const all = {
      HOSTWARDEN_OIDC_ISSUER: 'https://login.host.example',
      HOSTWARDEN_OIDC_CLIENT_ID: 'console',
      HOSTWARDEN_OIDC_ROLES: 'abuse-desk:reviewer, urn:team:managers:approver',
    };
    expect(configOf(readConfig(all)).oidc).toEqual({
      issuer: 'https://login.host.example',
      clientId: 'console',
      clientSecret: undefined,
      nameClaim: 'email',
      rolesClaim: 'groups',
      roles: { 'abuse-desk': 'reviewer', 'urn:team:managers': 'approver' },
    });
    expect(faultsOf(readConfig({ ...all, HOSTWARDEN_OIDC_ROLES: '' }))).toHaveLength(1);
    expect(faultsOf(readConfig({ ...all, HOSTWARDEN_OIDC_ROLES: 'abuse-desk:king' }))[0]).toContain('write group:role');
  });

  test('every fault is told at once, by name, with what to write, and without the value', () => {
    const faults = faultsOf(
      readConfig({
        HOSTWARDEN_PORT: '80800',
        HOSTWARDEN_BASE_URL: 'https://abuse.host.example/console/',
        HOSTWARDEN_STAFF: 'Anna Peeters:boss',
        HOSTWARDEN_SMTP_URL: 'http://hunter2@mail.host.example',
        HOSTWARDEN_LOG: 'loud',
        HOSTWARDEN_WEBHOOK_URL: 'ftp://billing.host.example',
        HOSTWARDEN_WEBHOOK_SECRET: 'hunter2',
      }),
    );
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'HOSTWARDEN_PORT',
      'HOSTWARDEN_BASE_URL',
      'HOSTWARDEN_STAFF',
      'HOSTWARDEN_SMTP_URL',
      'HOSTWARDEN_LOG',
      'HOSTWARDEN_WEBHOOK_URL',
      'HOSTWARDEN_WEBHOOK_SECRET',
    ]);
    for (const fault of faults) expect(fault).toMatch(/: write /);
    expect(faults.join()).not.toContain('hunter2');
  });

  test.each(['-1', '1.5', 'http', '65536', ' 80', '0x50'])('the port %j is refused', (port) => {
    expect(faultsOf(readConfig({ HOSTWARDEN_PORT: port }))).toEqual([
      'HOSTWARDEN_PORT: write a number from 0 to 65535',
    ]);
  });

  test.each(['Anna', 'Anna:', ':reviewer', 'Anna:reviewer:approver', 'Anna:reviewer,'])(
    'staff %j is refused',
    (staff) => {
      expect(faultsOf(readConfig({ HOSTWARDEN_STAFF: staff }))).toHaveLength(1);
    },
  );

  test('one person does not hold two roles by being named twice: reviewer and approver must differ', () => {
    expect(faultsOf(readConfig({ HOSTWARDEN_STAFF: 'Anna:reviewer,Anna:approver' }))[0]).toContain('once');
  });

  test('a webhook address without a secret is refused: such calls are signed', () => {
    expect(faultsOf(readConfig({ HOSTWARDEN_WEBHOOK_URL: 'https://billing.host.example' }))[0]).toMatch(
      /^HOSTWARDEN_WEBHOOK_SECRET: set it too/,
    );
  });

  test('an empty variable counts as absent', () => {
    const config = configOf(readConfig({ HOSTWARDEN_MAILDIR: '', HOSTWARDEN_PORT: ' ' }));
    expect([config.maildir, config.port]).toEqual([undefined, 8080]);
  });
});

describe('settings of the AWS host', () => {
  test('a function knows what it was granted and nothing else', () => {
    const config = configOf(
      readAwsConfig({
        [variables.stage]: 'production',
        [variables.table]: 'records',
        [variables.queueUrl('mail-events')]: 'https://sqs.example/mail-events',
        [variables.endpoint]: 'http://127.0.0.1:5000',
      }),
    );
    expect(config).toMatchObject({ stage: 'production', table: 'records', bucket: undefined, oidc: undefined });
    expect(config.queues['mail-events']).toEqual({ url: 'https://sqs.example/mail-events', deadLetterUrl: undefined });
    expect(config.queues.crawl.url).toBeUndefined();
  });

  test('every fault is told at once', () => {
    const faults = faultsOf(
      readAwsConfig({
        [variables.consoleUrl]: 'https://console.host.example/',
        [variables.issuer]: 'https://login.host.example',
        [variables.deadLetterUrl('case')]: 'case-dead',
      }),
    );
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'HOSTWARDEN_STAGE',
      'HOSTWARDEN_CONSOLE_URL',
      'HOSTWARDEN_OIDC_ISSUER',
      'HOSTWARDEN_DEAD_LETTERS_CASE',
    ]);
  });
});
