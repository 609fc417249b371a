import { openDatabase } from '../../shared/store/database.ts';
import { dynamoRecords } from '../../shared/store/dynamo.ts';
import { memoryRecords } from '../../shared/store/memory.ts';
import { sqliteRecords } from '../../shared/store/sqlite.ts';
import { awsClients, createTable, describeAws } from './aws.ts';
import { recordsContract } from './records.ts';

recordsContract('memory', async () => memoryRecords(), 50);
recordsContract('SQLite', async () => sqliteRecords(openDatabase(':memory:')), 50);
describeAws('on AWS', () => {
  recordsContract(
    'DynamoDB',
    async () => {
      const { dynamo } = await awsClients();
      return dynamoRecords(dynamo, await createTable(dynamo));
    },
    8,
  );
});
