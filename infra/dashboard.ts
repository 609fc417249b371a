/** One page for whoever is on duty: what people wait for on top, then the machinery. */
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { MonitoringFacade } from 'cdk-monitoring-constructs';
import { Construct } from 'constructs';
import { gaugeNames } from '../shared/gauges.ts';
import { gaugeMetric } from './alarms.ts';
import type { Settings } from './settings.ts';
import type { StorageStack } from './storage.ts';
import type { DrainedQueue } from './work-queue.ts';
import type { Worker } from './worker.ts';

export class Dashboard extends Construct {
  constructor(
    scope: Construct,
    settings: Settings,
    {
      queues,
      workers,
      storage,
    }: {
      readonly queues: readonly DrainedQueue[];
      readonly workers: readonly Worker[];
      readonly storage: StorageStack;
    },
  ) {
    super(scope, 'operations');
    const name = `hostwarden-${settings.stage}`;
    const page = new MonitoringFacade(this, name);
    page.addLargeHeader(`Hostwarden ${settings.stage}`).monitorCustom({
      humanReadableName: 'What waits for people, and what is late',
      alarmFriendlyName: 'gauges',
      metricGroups: gaugeNames.map((gauge) => ({ title: gauge, metrics: [gaugeMetric(gauge, settings)] })),
    });
    page.addMediumHeader('Queues');
    for (const { queue, deadLetters } of queues)
      page.monitorSqsQueueWithDlq({ queue, deadLetterQueue: deadLetters, addToDetailDashboard: true });
    page.addMediumHeader('Functions');
    for (const lambdaFunction of workers) page.monitorLambdaFunction({ lambdaFunction });
    page.addMediumHeader('Records').monitorDynamoTable({ table: storage.records.table as ITable });
  }
}
