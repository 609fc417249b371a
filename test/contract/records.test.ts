import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
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

  test('DynamoDB: a list that all sites share lies in several partitions of its index, and comes as one', async () => {
    const { dynamo } = await awsClients();
    const table = await createTable(dynamo);
    const records = dynamoRecords(dynamo, table);
    const hosts = Array.from({ length: 25 }, (_, at) => `h${String(at).padStart(2, '0')}.example`);
    const row = (host: string) => ({
      pk: `site#${host}`,
      sk: 'site',
      body: 1,
      index: { due: { pk: 'sites', sk: `2027-03-15#${host}` }, list: { pk: 'sites#s1', sk: host } },
    });
    await records.transact(hosts.map((host) => ({ put: row(host), if: 'absent' })));
    const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: table }));
    expect(new Set(Items.map((item) => item['duePk']?.S)).size).toBe(4);
    expect(new Set(Items.map((item) => item['listPk']?.S))).toEqual(new Set(['sites#s1']));
    const first = await records.query({ index: 'due', pk: 'sites', limit: 10 });
    const second = await records.query({ index: 'due', pk: 'sites', cursor: first.cursor ?? '' });
    expect([...first.rows, ...second.rows].map(({ pk }) => pk)).toEqual(hosts.map((host) => `site#${host}`));
    expect(first.rows[0]).toEqual({ ...row('h00.example'), rev: 1 });
  });
});
