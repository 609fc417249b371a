import { expect, test } from 'vitest';
import { functions, ofType, program, target } from './synth.ts';

const lambdas = ofType(program, 'AWS::Lambda::Function');
const logs = ofType(program, 'AWS::Logs::LogGroup');

test('every function runs on Node 24, on arm64 but for the one with a Chromium, with its time and memory written down', () => {
  expect(lambdas.size).toBe(functions.size);
  for (const [id, lambda] of lambdas) {
    expect(lambda, id).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: [id === functions.get('screenshot') ? 'x86_64' : 'arm64'],
      Timeout: expect.any(Number),
      MemorySize: expect.any(Number),
      Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps', HOSTWARDEN_STAGE: 'trial' } },
    });
  }
});

test('every function writes to a log of its own, and every log forgets', () => {
  const used = [...lambdas.values()].map(({ LoggingConfig }) =>
    target((LoggingConfig as { readonly LogGroup: unknown }).LogGroup),
  );
  expect(new Set(used).size).toBe(lambdas.size);
  for (const id of used) expect(logs.has(id), id).toBe(true);
  expect(logs.size).toBeGreaterThan(lambdas.size); // the two sites' access logs
  for (const [id, { RetentionInDays }] of logs) expect(RetentionInDays, id).toBe(30);
});

test('the three sites are throttled, and their logs hold neither path nor address: a customer’s link is a secret', () => {
  const stages = [...ofType(program, 'AWS::ApiGatewayV2::Stage').values()];
  expect(stages).toHaveLength(3);
  for (const stage of stages) {
    expect(stage).toMatchObject({ DefaultRouteSettings: { ThrottlingRateLimit: expect.any(Number) } });
    const { Format } = stage['AccessLogSettings'] as { readonly Format: string };
    expect(Format).toContain('$context.status');
    expect(Format).not.toMatch(/path|routeKey|sourceIp|userAgent|identity/i);
  }
});

test('SES reports every fate of a mail, and never counts opens or clicks', () => {
  const destinations = [...ofType(program, 'AWS::SES::ConfigurationSetEventDestination').values()];
  expect(destinations).toEqual([
    {
      ConfigurationSetName: expect.anything(),
      EventDestination: expect.objectContaining({
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'deliveryDelay', 'bounce', 'complaint', 'reject', 'renderingFailure'],
      }),
    },
  ]);
  program.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true });
});
