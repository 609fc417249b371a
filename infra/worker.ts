/** One Lambda function of the program, with everything explicit: its own role, its own log, its time and its memory. */
import { Duration, RemovalPolicy, Size, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import { acknowledge } from './acknowledge.ts';
import { codeOf, type Need } from './bundling.ts';
import type { Settings } from './settings.ts';

export type WorkerProps = {
  readonly settings: Settings;
  readonly seconds: number;
  /** 1769 MB are one whole CPU. */
  readonly megabytes: number;
  readonly needs?: Need;
  /** Runs at once, where no queue bounds them. */
  readonly reserved?: number | undefined;
  /**
   * A message of it may lead back to it: a crawl's next slice, a case's recheck. After some sixteen rounds Lambda takes that for a fault
   * and stops it, unless it is told (AWS Lambda guide, recursive loop detection). Ours end by themselves: by the caps of a visit, by
   * attempts, by the state of the case.
   */
  readonly rounds?: boolean;
};

export class Worker extends NodejsFunction {
  readonly seconds: number;
  readonly workerName: string;

  /** `name` is the folder in functions/. */
  constructor(
    scope: Construct,
    name: string,
    { settings, seconds, megabytes, needs, reserved, rounds = false }: WorkerProps,
  ) {
    const logGroup = new LogGroup(scope, `${name}-log`, {
      retention: settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Not the managed policy AWSLambdaBasicExecutionRole: it may write to every log of the account.
    const role = new Role(scope, `${name}-role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Hostwarden ${settings.stage}: ${name}`,
    });
    logGroup.grantWrite(role);
    super(scope, name, {
      code: codeOf(name, needs),
      handler: `${name}.handler`,
      role,
      logGroup,
      runtime: Runtime.NODEJS_24_X,
      architecture: needs === 'chromium' ? Architecture.X86_64 : Architecture.ARM_64,
      timeout: Duration.seconds(seconds),
      memorySize: megabytes,
      ...(reserved === undefined ? {} : { reservedConcurrentExecutions: reserved }),
      recursiveLoop: rounds ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE,
      // Chromium unpacks itself there, and keeps its profile.
      ...(needs === 'chromium' ? { ephemeralStorageSize: Size.gibibytes(1) } : {}),
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      environment: { NODE_OPTIONS: '--enable-source-maps', [variables.stage]: settings.stage },
      description: `Hostwarden ${settings.stage}: ${name} (${Stack.of(scope).stackName})`,
    });
    acknowledge(this, {
      'Serverless-LambdaDLQ': 'Nobody calls it asynchronously: queues have dead letters of their own.',
      'Serverless-LambdaTracing': 'A trace holds addresses, and so customers’ links; it wants a right on everything.',
    });
    this.seconds = seconds;
    this.workerName = name;
  }

  /** Exactly these actions on exactly these resources. */
  allow(actions: readonly string[], resources: readonly string[], conditions: Record<string, unknown> = {}): void {
    this.addToRolePolicy(
      new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources], conditions }),
    );
  }
}
