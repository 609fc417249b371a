import { expect } from 'vitest';
import { readInbound } from '../../functions/inbound/read.ts';
import { ofType, type Suite, target } from './synth.ts';

export const functionSuite: Suite = ({ functions, program, environmentOf }, test) => {
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
          MatchingEventTypes: [
            'send',
            'delivery',
            'deliveryDelay',
            'bounce',
            'complaint',
            'reject',
            'renderingFailure',
          ],
        }),
      },
    ]);
    program.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true });
  });

  test('a deployment prints every record that the DNS of the mail domain wants', () => {
    const said = Object.values(program.findOutputs('*')).map((output) => (output as { readonly Value: unknown }).Value);
    for (const record of [
      'bounce.aup.host.example MX 10 feedback-smtp.eu-west-1.amazonses.com',
      'bounce.aup.host.example TXT "v=spf1 include:amazonses.com -all"',
      '_dmarc.aup.host.example TXT "v=DMARC1; p=quarantine"',
      'aup.host.example MX 10 inbound-smtp.eu-west-1.amazonaws.com',
    ])
      expect(said).toContain(record);
    expect(JSON.stringify(said).match(/ CNAME /g)).toHaveLength(6); // three of DKIM, three of the sites
  });

  test('each site answers under its own name alone, over TLS 1.2, and everybody is told that name', () => {
    const outputs = program.findOutputs('*');
    const domains = ofType(program, 'AWS::ApiGatewayV2::DomainName');
    const mappings = [...ofType(program, 'AWS::ApiGatewayV2::ApiMapping').values()];
    const led = new Map(
      mappings.map(({ ApiId, DomainName, ApiMappingKey }) => {
        const { DomainName: name, DomainNameConfigurations } = domains.get(target(DomainName)) ?? {};
        expect(DomainNameConfigurations, String(name)).toEqual([
          {
            CertificateArn: expect.stringMatching(/^arn:aws:acm:eu-west-1:/),
            EndpointType: 'REGIONAL',
            SecurityPolicy: 'TLS_1_2',
          },
        ]);
        expect(ApiMappingKey, 'the whole name leads there').toBeUndefined();
        return [name, ofType(program, 'AWS::ApiGatewayV2::Api').get(target(ApiId))];
      }),
    );
    for (const [site, name] of [
      ['console', 'desk.host.example'],
      ['portal', 'abuse.host.example'],
      ['api', 'api.host.example'],
    ] as const) {
      expect(led.get(name), site).toMatchObject({ Name: `hostwarden-trial-${site}`, DisableExecuteApiEndpoint: true });
      expect(outputs[`${site}url`]).toMatchObject({ Value: `https://${name}` });
      expect(JSON.stringify(outputs[`${site}domain`])).toContain(`"Fn::GetAtt":["web${site}sitedomain`);
    }
    expect(environmentOf('console')['HOSTWARDEN_CONSOLE_URL']).toBe('https://desk.host.example');
    // Who writes to customers.
    expect(environmentOf('notify')['HOSTWARDEN_PORTAL_URL']).toBe('https://abuse.host.example');
    for (const name of functions.keys())
      expect(JSON.stringify(environmentOf(name)), name).not.toMatch(/execute-api|ApiEndpoint/);
  });

  test('mail to the domain ends on the queue inbound, named as the function reads it, and a lost one is a dead letter', () => {
    program.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Recipients: ['aup.host.example'],
        Actions: [{ S3Action: { ObjectKeyPrefix: 'inbound/' } }],
        ScanEnabled: true,
      },
    });
    const rules = [...ofType(program, 'AWS::Events::Rule').values()];
    const [to] = rules.flatMap(({ Targets }) => Targets as readonly Record<string, unknown>[]);
    const { Arn, DeadLetterConfig, InputTransformer } = to ?? {};
    expect(target(Arn)).toMatch(/inboundqueue/);
    expect(target(DeadLetterConfig)).toMatch(/inbounddeadletters/);
    const { InputPathsMap, InputTemplate } = InputTransformer as {
      readonly InputPathsMap: Readonly<Record<string, string>>;
      readonly InputTemplate: string;
    };
    // As EventBridge fills it in.
    const event: Readonly<Record<string, string>> = {
      '$.detail.object.key': 'inbound/4711abc',
      '$.time': '2027-03-15T10:00:00Z',
    };
    const filled = Object.entries(InputPathsMap).reduce(
      (text, [name, path]) => text.replace(`<${name}>`, JSON.stringify(event[path])),
      InputTemplate,
    );
    expect(readInbound(JSON.parse(filled))).toEqual([
      { blob: 'inbound/4711abc', receivedAt: '2027-03-15T10:00:00.000Z' },
    ]);
    const setUp = { blob: 'inbound/AMAZON_SES_SETUP_NOTIFICATION', receivedAt: '2027-03-15T10:00:00Z' };
    expect(readInbound(setUp)).toEqual([]);
  });
};
