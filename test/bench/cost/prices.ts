/**
 * Prices of AWS in eu-west-1 (Ireland), US dollars without tax, as of 2026-11-22: from the public price pages, copied by hand; some of
 * them from third parties. Free tiers are left out: they end, or other things of the account use them up.
 */
export const pricesOf = '2026-11-22, eu-west-1';
export const prices = {
  lambdaGbSecondArm: 0.0000133334,
  lambdaRequest: 0.2e-6,
  sqsRequest: 0.4e-6,
  sqsFifoRequest: 0.5e-6,
  dynamoWriteUnit: 0.705e-6,
  dynamoReadUnit: 0.1415e-6,
  s3Put: 5e-6,
  s3Get: 0.4e-6,
  s3TagMonth: 1e-6,
  logsGb: 0.57,
  egressGb: 0.09,
  sesMail: 0.0001,
  alarmMonth: 0.1,
  dashboardMonth: 3,
  metricMonth: 0.3,
  secretMonth: 0.4,
  keyMonth: 1,
  keyRequest: 3e-6,
  storageGbMonth: 0.283,
} as const;
/** What a stage has of what costs by the piece; the test of the template holds it. */
export const pieces = { alarms: 98, drainedQueues: 15, dashboards: 1, keys: 1, functions: 18 } as const;
export type Used = {
  gbSeconds: number;
  invocations: number;
  sqs: number;
  sqsFifo: number;
  writeUnits: number;
  readUnits: number;
  puts: number;
  gets: number;
  /** Tagged objects; each keeps its tag for a month, which is as long as it lives. */
  tags: number;
  logBytes: number;
  egressBytes: number;
};
export const nothingUsed = (): Used => ({
  gbSeconds: 0,
  invocations: 0,
  sqs: 0,
  sqsFifo: 0,
  writeUnits: 0,
  readUnits: 0,
  puts: 0,
  gets: 0,
  tags: 0,
  logBytes: 0,
  egressBytes: 0,
});

/** Dollars, line by line. */
export const costOf = (used: Used): Readonly<Record<string, number>> => ({
  'Lambda, time': used.gbSeconds * prices.lambdaGbSecondArm,
  'Lambda, requests': used.invocations * prices.lambdaRequest,
  SQS: used.sqs * prices.sqsRequest + used.sqsFifo * prices.sqsFifoRequest,
  'DynamoDB, writes': used.writeUnits * prices.dynamoWriteUnit,
  'DynamoDB, reads': used.readUnits * prices.dynamoReadUnit,
  'S3, puts': used.puts * prices.s3Put,
  'S3, gets': used.gets * prices.s3Get,
  'S3, tags': used.tags * prices.s3TagMonth,
  logs: (used.logBytes / 1e9) * prices.logsGb,
  egress: (used.egressBytes / 1e9) * prices.egressGb,
});
export const total = (lines: Readonly<Record<string, number>>): number =>
  Object.values(lines).reduce((sum, dollars) => sum + dollars, 0);
export const times = (used: Used, factor: number): Used =>
  Object.fromEntries(Object.entries(used).map(([name, value]) => [name, value * factor])) as Used;
