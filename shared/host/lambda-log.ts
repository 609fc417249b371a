import { Logger } from '@aws-lambda-powertools/logger';
import type { Log, LogLevel } from '../ports.ts';

const levels = { debug: 'DEBUG', info: 'INFO', warn: 'WARN', error: 'ERROR' } as const satisfies Record<
  LogLevel,
  string
>;

/** The log of a Lambda function, through Powertools: JSON with service, level and time, found by `event` in CloudWatch. */
export const lambdaLog = (stage: string, least: LogLevel): Log => {
  const logger = new Logger({ serviceName: `hostwarden-${stage}`, logLevel: levels[least] });
  return (level, event, fields = {}) => {
    // Powertools keeps `message` for itself and drops ours, which is the queue's id of a message.
    const { message, ...others } = fields;
    logger[level](event, { event, ...others, ...(message === undefined ? {} : { messageId: message }) });
  };
};
