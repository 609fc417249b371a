/** Everything that a deployment may replace: functions, queues, mail, web and alarms, and who may send to whom. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { environmentParameter, variables } from '../shared/config.ts';
import { Alarms } from './alarms.ts';
import { Cases } from './cases.ts';
import { Crawling } from './crawling.ts';
import { Dashboard } from './dashboard.ts';
import { Mail } from './mail.ts';
import { Screenshots } from './screenshots.ts';
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage.ts';
import { Watching } from './watching.ts';
import { Web } from './web.ts';
import { Worker } from './worker.ts';

export type ProgramProps = StackProps & { readonly settings: Settings; readonly storage: StorageStack };

/** Beside those of DKIM: whence bounces come, what may send for the domain, where replies go (Amazon SES guide, MAIL FROM, receiving). */
const mailRecords = ({ mailDomain, region }: Settings): Readonly<Record<string, string>> => ({
  'mail-from-mx': `bounce.${mailDomain} MX 10 feedback-smtp.${region}.amazonses.com`,
  'mail-from-spf': `bounce.${mailDomain} TXT "v=spf1 include:amazonses.com -all"`,
  dmarc: `_dmarc.${mailDomain} TXT "v=DMARC1; p=quarantine"`,
  'replies-mx': `${mailDomain} MX 10 inbound-smtp.${region}.amazonaws.com`,
});

export class ProgramStack extends Stack {
  constructor(scope: Construct, id: string, { settings, storage, ...props }: ProgramProps) {
    super(scope, id, props);
    const crawling = new Crawling(this, settings, storage);
    const screenshots = new Screenshots(this, settings, storage);
    const cases = new Cases(this, settings, storage);
    const mail = new Mail(this, settings, storage);
    const watching = new Watching(this, settings, storage);
    const web = new Web(this, settings, storage);
    const queues = [
      crawling.queue,
      crawling.pictureQueue,
      crawling.replayQueue,
      cases.queue,
      cases.outboxQueue,
      mail.queue,
      mail.eventQueue,
      mail.inboundQueue,
      screenshots.queue,
    ];

    // The only road into a case.
    for (const worker of [
      crawling.crawl,
      mail.notify,
      mail.mailEvents,
      mail.inbound,
      web.console,
      web.portal,
      web.api,
    ]) {
      cases.queue.grantSend(worker);
    }
    // What a transaction made true goes out: a notice, a recheck. The case hints, the outbox sweeps up.
    for (const worker of [cases.case, cases.outbox]) mail.queue.grantSend(worker);
    crawling.queue.grantSend(cases.outbox);
    for (const worker of [crawling.crawl, web.console]) screenshots.queue.grantSend(worker);
    mail.eventQueue.grantSend(mail.notify); // what SES refused at once
    web.grantPortalLink(mail.notify);
    // The interlock: no case moves towards termination while answers or mail events lie unheard.
    for (const queue of [cases.queue, mail.eventQueue, mail.inboundQueue]) {
      for (const worker of [cases.case, cases.deadlines, watching.watch, web.console]) queue.grantDepth(worker);
    }

    crawling.replayQueue.grantSend(web.console);

    // What a person's confirmation makes true goes out at once instead of with the next sweep.
    cases.outboxQueue.grantSend(web.console);

    const ticks = [
      crawling.tick,
      crawling.feedsTick,
      cases.tick,
      cases.reportsTick,
      cases.retentionTick,
      watching.tick,
    ];
    const drained = [...queues, ...ticks];
    const workers = this.node.findAll().filter((each) => each instanceof Worker);
    new Alarms(this, settings, { queues: drained, workers, sites: web.sites });
    new Dashboard(this, settings, { queues: drained, workers, storage });

    new StringParameter(this, 'environment', {
      parameterName: environmentParameter(settings.stage),
      description: 'What the command line finds this deployment by: hostwarden … --stage',
      stringValue: Stack.of(this).toJsonString(
        Object.fromEntries([
          ...storage.names(),
          ...queues.flatMap((queue) => queue.names()),
          [variables.mailDomain, settings.mailDomain],
        ]),
      ),
    });
    new CfnOutput(this, 'console-url', { value: web.consoleUrl });
    new CfnOutput(this, 'portal-url', { value: web.portalUrl });
    new CfnOutput(this, 'api-url', { value: web.apiUrl });
    const dkim = mail.identity.dkimRecords.map(
      ({ name, value }, index) => [`dkim-${index}`, `${name} CNAME ${value}`] as const,
    );
    const own = web.sites.flatMap(({ siteName, record }) =>
      record === undefined ? [] : [[`${siteName}-domain`, record] as const],
    );
    for (const [id, value] of [...dkim, ...Object.entries(mailRecords(settings)), ...own])
      new CfnOutput(this, id, { value, description: 'Put this record into the DNS' });
  }
}
