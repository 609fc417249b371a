import { beforeEach, describe, expect, it } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { putPolicy, storedPolicy } from '../../../shared/policy/stored.ts';
import type { Records, Write } from '../../../shared/ports.ts';
import { fail } from '../../../shared/result.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { keys } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';

const at = parseIso('2027-03-15T10:00:00Z');
const version = (name: string, days: number) => ({ ...defaultPolicy, version: name, moreTimeDays: days });
let records: Records;
beforeEach(() => {
  records = memoryRecords();
});

describe('the policy among the records', () => {
  it('is the last one that was put; what was put before stays under its version', async () => {
    expect(await storedPolicy(records)).toBeUndefined();
    expect(await putPolicy(records, version('1', 7), at)).toBe('put');
    expect((await storedPolicy(records))?.policy.moreTimeDays).toBe(7);
    expect(await putPolicy(records, version('2', 9), at)).toBe('put');
    expect((await storedPolicy(records))?.policy.version).toBe('2');
    expect((await records.get(keys.system('policy@1')))?.body).toMatchObject({ moreTimeDays: 7 });
    // Back to the first: the same words, so nothing is rewritten.
    expect(await putPolicy(records, version('1', 7), at)).toBe('put');
    expect((await storedPolicy(records))?.policy.version).toBe('1');
    expect(await putPolicy(records, version('1', 7), at)).toBe('unchanged');
  });

  it('does not go on where the text of the version in force is gone', async () => {
    await putPolicy(records, version('1', 7), at);
    await records.transact([{ delete: keys.system('policy@1'), if: 'any' }]);
    await expect(storedPolicy(records)).rejects.toThrow(GiveUp);
    await expect(storedPolicy(records)).rejects.toThrow(/The policy 1 in force is gone/);
    await expect(storedPolicy(records)).rejects.toMatchObject({ remedy: 'Put it again.' });
  });

  it('is tried again where somebody else was quicker', async () => {
    const late: Records = { ...records, transact: async () => fail({ failed: 1 }) };
    await expect(putPolicy(late, version('1', 7), at)).rejects.toThrow(RetryLater);
    await expect(putPolicy(late, version('1', 7), at)).rejects.toThrow(/Somebody else/);
  });

  it('names a text only while it is there, and the first only where none was', async () => {
    const asked: (readonly Write[])[] = [];
    const seen: Records = {
      ...records,
      transact: (writes) => {
        asked.push(writes);
        return records.transact(writes);
      },
    };
    await putPolicy(seen, version('1', 7), at);
    await putPolicy(seen, version('2', 7), at);
    await putPolicy(seen, version('1', 7), at);
    expect(asked.map((writes) => writes.map((write) => write.if))).toEqual([
      ['absent', 'absent'],
      ['absent', { rev: 1 }],
      ['present', { rev: 2 }],
    ]);
  });

  it('refuses other words under a version that cases may name', async () => {
    await putPolicy(records, version('1', 7), at);
    expect(await putPolicy(records, version('1', 8), at)).toBe('version-taken');
    expect((await storedPolicy(records))?.policy.moreTimeDays).toBe(7);
  });

  it('is read once: after that one small row tells that nothing changed', async () => {
    await putPolicy(records, version('1', 7), at);
    const read: string[] = [];
    const counted: Records = {
      ...records,
      get: (key) => {
        read.push(key.sk);
        return records.get(key);
      },
    };
    const known = await storedPolicy(counted);
    expect(read).toEqual(['policy', 'policy@1']);
    expect(await storedPolicy(counted, known)).toBe(known);
    expect(read).toEqual(['policy', 'policy@1', 'policy']);
    await putPolicy(records, version('2', 7), at);
    expect((await storedPolicy(counted, known))?.policy.version).toBe('2');
  });

  it('of two that are put at once one is in force, whole', async () => {
    const said = await Promise.allSettled([
      putPolicy(records, version('a', 1), at),
      putPolicy(records, version('b', 2), at),
    ]);
    expect(said.filter(({ status }) => status === 'fulfilled')).not.toHaveLength(0);
    const { policy } = (await storedPolicy(records)) ?? {};
    expect([
      ['a', 1],
      ['b', 2],
    ]).toContainEqual([policy?.version, policy?.moreTimeDays]);
  });

  it('one that a newer program cannot read says what is wrong and what to do', async () => {
    const body = { ...version('1', 7), appealDays: 'long' };
    await records.transact([
      { put: { ...keys.system('policy@1'), body }, if: 'absent' },
      { put: { ...keys.system('policy'), body: { version: '1', at } }, if: 'absent' },
    ]);
    await expect(storedPolicy(records)).rejects.toThrow(GiveUp);
    await expect(storedPolicy(records)).rejects.toThrow(
      /^The policy that was put does not fit this program:\n.*appealDays/,
    );
    await expect(storedPolicy(records)).rejects.toMatchObject({
      remedy: expect.stringContaining('under a new version'),
    });
  });
});
