import { setTimeout as sleep } from 'node:timers/promises';
import { memoryQueues } from '../../shared/queue/memory.ts';
import { sqliteQueues } from '../../shared/queue/sqlite.ts';
import { sqsQueues } from '../../shared/queue/sqs.ts';
import { openDatabase } from '../../shared/store/database.ts';
import { awsClients, awsIsEmulated, createQueues, describeAws } from './aws.ts';
import { queuesContract } from './queues.ts';

queuesContract('memory', async () => {
  let clock = 1_800_000_000_000;
  return {
    queues: memoryQueues({ nowMs: () => clock }),
    advance: async (seconds) => {
      clock += seconds * 1000;
    },
  };
});
queuesContract('SQLite', async () => {
  let clock = 1_800_000_000_000;
  return {
    queues: sqliteQueues(openDatabase(':memory:'), () => clock),
    advance: async (seconds) => {
      clock += seconds * 1000;
    },
  };
});
describeAws('on AWS', () => {
  queuesContract(
    'SQS',
    async () => {
      const { sqs } = await awsClients();
      return { queues: sqsQueues(sqs, await createQueues(sqs)), advance: (seconds) => sleep(seconds * 1000) };
      // moto compares with the messages that it still has; SQS remembers an id for five minutes.
    },
    awsIsEmulated() ? ['forgets what is done'] : [],
  );
});
