/** The console for staff, the portal for customers and the API for panels: three Hono applications behind three HTTP APIs. */
import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import { acknowledge } from './acknowledge.ts';
import { domainOf, type Settings, type SiteName } from './settings.ts';
import { grantSignIn } from './staff.ts';
import type { StorageStack } from './storage.ts';
import { Worker } from './worker.ts';

/** An API whose whole address space goes to one function. A function URL would not do: plain forms cannot be signed. */
export class Site extends Construct {
  readonly siteName: SiteName;
  readonly api: HttpApi;
  /** Its origin: its own name, else that which API Gateway makes up. */
  readonly url: string;
  /** What leads its own name here, as the DNS has it. */
  readonly record: string | undefined;

  constructor(scope: Construct, name: SiteName, worker: Worker, settings: Settings, rate: number) {
    super(scope, `${name}-site`);
    const own = domainOf(settings, name);
    const domain =
      own &&
      new DomainName(this, 'domain', {
        domainName: own.name,
        certificate: Certificate.fromCertificateArn(this, 'certificate', own.certificateArn),
        securityPolicy: SecurityPolicy.TLS_1_2,
      });
    this.siteName = name;
    const api = new HttpApi(this, 'api', {
      apiName: `hostwarden-${settings.stage}-${name}`,
      createDefaultStage: false,
      // One address a site: cookies, forms and the way back from the issuer are of the name that people see.
      disableExecuteApiEndpoint: domain !== undefined,
      defaultIntegration: new HttpLambdaIntegration('all', worker),
    });
    this.api = api;
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
      ...(domain === undefined ? {} : { domainMapping: { domainName: domain } }),
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
    this.url = own === undefined ? api.apiEndpoint : `https://${own.name}`;
    this.record = domain && `${domain.name} CNAME ${domain.regionalDomainName}`;
  }
}

export class Web extends Construct {
  readonly console: Worker;
  readonly portal: Worker;
  readonly api: Worker;
  readonly consoleUrl: string;
  readonly portalUrl: string;
  readonly apiUrl: string;
  readonly sites: readonly Site[];

  constructor(scope: Construct, settings: Settings, { records, blobs, staff }: StorageStack) {
    super(scope, 'web');
    // API Gateway gives up after 30 seconds.
    const web = { settings, seconds: 29, reserved: settings.webConcurrency };
    this.console = new Worker(this, 'console', { ...web, megabytes: 1024 });
    this.portal = new Worker(this, 'portal', { ...web, megabytes: 1024 });
    this.api = new Worker(this, 'api', { ...web, megabytes: 512 });
    const sites = {
      console: new Site(this, 'console', this.console, settings, 50),
      portal: new Site(this, 'portal', this.portal, settings, 20),
      api: new Site(this, 'api', this.api, settings, 50),
    };
    this.consoleUrl = sites.console.url;
    this.portalUrl = sites.portal.url;
    this.apiUrl = sites.api.url;
    this.sites = Object.values(sites);

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
