/** Tests that take the templates as they come: the real ones in stack.test.ts, those with a fault in planted.suite.ts. */
import { alarmSuite } from './alarms.suite.ts';
import { functionSuite } from './functions.suite.ts';
import { queueSuite } from './queues.suite.ts';
import { rightSuite } from './rights.suite.ts';
import { storageSuite } from './storage.suite.ts';
import type { Suite } from './synth.ts';

export const suites: Readonly<Record<string, Suite>> = {
  alarms: alarmSuite,
  functions: functionSuite,
  queues: queueSuite,
  rights: rightSuite,
  storage: storageSuite,
};
