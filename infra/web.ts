/** The console for staff, the portal for customers and the API for panels: three Hono applications behind three HTTP APIs. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import { acknowledge } from './acknowledge.ts';
import type { Settings } from './settings.ts';
import { grantSignIn } from './staff.ts';
import type { StorageStack } from './storage.ts';
import { Worker } from './worker.ts';

/** An API whose whole address space goes to one function. A function URL would not do: plain forms cannot be signed. */
class Site extends Construct {
  readonly url: string;

  constructor(scope: Construct, name: string, worker: Worker, settings: Settings, rate: number) {
    super(scope, `${name}-site`);
    const api = new HttpApi(this, 'api', {
      apiName: `hostwarden-${settings.stage}-${name}`,
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('all', worker),
    });
    acknowledge(api, {
      'AwsSolutions-APIG4': 'Pages ask by themselves who is there: staff by OpenID Connect, customers by their link.',
    });
    const accessLog = new LogGroup(this, 'access-log', {
      retention: settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: { rateLimit: rate, burstLimit: rate * 2 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        // Neither path nor address nor agent: a customer's link is a secret, and who opens it is nobody's business.
        format: AccessLogFormat.custom(
          JSON.stringify({
            id: '$context.requestId',
            at: '$context.requestTimeEpoch',
            method: '$context.httpMethod',
            status: '$context.status',
            ms: '$context.responseLatency',
            fault: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
    this.url = api.apiEndpoint;
  }
}

export class Web extends Construct {
  readonly console: Worker;
  readonly portal: Worker;
  readonly api: Worker;
  readonly consoleUrl: string;
  readonly portalUrl: string;
  readonly apiUrl: string;

  constructor(scope: Construct, settings: Settings, { records, blobs, staff }: StorageStack) {
    super(scope, 'web');
    // API Gateway gives up after 30 seconds.
    const web = { settings, seconds: 29, reserved: settings.webConcurrency };
    this.console = new Worker(this, 'console', { ...web, megabytes: 1024 });
    this.portal = new Worker(this, 'portal', { ...web, megabytes: 1024 });
    this.api = new Worker(this, 'api', { ...web, megabytes: 512 });
    this.consoleUrl = new Site(this, 'console', this.console, settings, 50).url;
    this.portalUrl = new Site(this, 'portal', this.portal, settings, 20).url;

    this.apiUrl = new Site(this, 'api', this.api, settings, 50).url;

    // It takes an inventory over as the command does, whose manifest is kept, and sends failed calls again.
    records.grant(this.api, {
      read: ['cases', 'events'],
      write: ['authorities', 'contracts', 'customers', 'outbox', 'servers', 'settings', 'sites', 'tokens', 'trails'],
    });
    blobs.grant(this.api, { write: ['inventory'] });
    // Of a case only what somebody said: the case itself is changed by its queue alone.
    records.grant(this.console, {
      // Links are of what a customer may take along: whose, until when, and the hash of the secret.
      read: ['links', 'seals'],
      write: [
        'authorities',
        'cases',
        'contracts',
        'customers',
        'flags',
        'looks',
        'mails',
        'outbox',
        'people',
        'replays',
        'reports',
        'restricted',
        'servers',
        'sessions',
        'settings',
        'sites',
        'tokens',
        'trails',
      ],
    });
    blobs.grant(this.console, {
      list: ['crawl'], // what an erasure of a customer would take
      read: ['evidence', 'inbound', 'letters', 'links', 'mail', 'uploads'],
      write: ['inventory'],
    });
    // A customer's link leads to a case; the answer is kept beside it.
    records.grant(this.portal, {
      read: ['links', 'seals', 'settings', 'sites'],
      write: ['cases', 'outbox', 'reports', 'restricted', 'trails'],
    });
    // Of the evidence only what may be shown to anybody; a seal opens nothing that cannot be read.
    blobs.grant(this.portal, { read: ['evidence/*/blurred.jpg', 'letters', 'mail'], add: ['uploads'] });
    const signIn = settings.oidc ?? staff?.signInFor(this, this.consoleUrl);
    if (signIn !== undefined) grantSignIn(this.console, signIn);
    this.grantConsoleLink(this.console);
    this.grantPortalLink(this.portal);
  }

  grantConsoleLink(worker: Worker): void {
    worker.addEnvironment(variables.consoleUrl, this.consoleUrl);
  }

  /** Who writes to customers must know where their page is. */
  grantPortalLink(worker: Worker): void {
    worker.addEnvironment(variables.portalUrl, this.portalUrl);
  }
}
