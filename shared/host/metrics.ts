/** Gauges to CloudWatch, as one line of the log in its embedded metric format: no call, no right, nothing to wait for. */
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { type Gauges, metricsNamespace, metricsService } from '../gauges.ts';

/** `write`: default the function's standard output, past Lambda's own wrapping of `console`. */
export const publishGauges = (
  stage: string,
  gauges: Gauges,
  write: (line: string) => void = (line) => {
    process.stdout.write(line);
  },
): void => {
  const metrics = new Metrics({
    namespace: metricsNamespace,
    serviceName: metricsService,
    defaultDimensions: { stage },
  });
  for (const [name, value] of Object.entries(gauges)) metrics.addMetric(name, MetricUnit.NoUnit, value);
  write(`${JSON.stringify(metrics.serializeMetrics())}\n`);
};
