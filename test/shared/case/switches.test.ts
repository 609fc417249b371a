import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../shared/audit/chain.ts';
import {
  isOff,
  isStage,
  readSwitches,
  setSwitch,
  switchChanges,
  switchCount,
  switchesScope,
} from '../../../shared/case/switches.ts';
import type { Records } from '../../../shared/ports.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { keys } from '../../../shared/table.ts';
import { fromIso, parseIso } from '../../../shared/time.ts';

const now = () => fromIso(parseIso('2027-03-15T10:00:00Z'));
const off = { stage: 'notify', to: 'off', by: 'Nora', reason: 'The mail server is blocked' } as const;

describe('kill switches', () => {
  it('stand on until somebody says why not', async () => {
    const records = memoryRecords();
    expect(await readSwitches(records)).toEqual({});
    expect(await switchCount(records)).toBe(0);
    expect(await setSwitch({ ...off, reason: ' ' }, { records, now })).toBe('reason-missing');
    expect(await setSwitch({ ...off, to: 'on' }, { records, now })).toBe('unchanged');
    expect(await setSwitch(off, { records, now })).toBe('changed');
    expect(await setSwitch(off, { records, now })).toBe('unchanged');
    expect(await readSwitches(records)).toEqual({ notify: 'off' });
    expect([await isOff(records, 'notify'), await isOff(records, 'crawl')]).toEqual([true, false]);
  });

  it('keep who, when and why in a chain of their own, latest first', async () => {
    const records = memoryRecords();
    for (const stage of ['crawl', 'notify', 'escalate'] as const)
      for (const to of ['off', 'on', 'off'] as const)
        await setSwitch({ stage, to, by: 'Nora', reason: `${stage} ${to}` }, { records, now });
    expect(await readSwitches(records)).toEqual({ crawl: 'off', notify: 'off', escalate: 'off' });
    const changes = await switchChanges(records);
    expect(changes.at(0)).toMatchObject({
      seq: 9,
      who: 'Nora',
      what: 'switched',
      data: { stage: 'escalate', to: 'off', reason: 'escalate off' },
    });
    const trail = changes.toReversed();
    expect(verifyChain(switchesScope, trail, await switchCount(records))).toBeUndefined();
    const forged = trail.map((entry, at) => (at === 3 ? { ...entry, who: 'Somebody else' } : entry));
    expect(verifyChain(switchesScope, forged, 9)).toEqual({ seq: 4, fault: 'changed' });
    expect(verifyChain(switchesScope, trail.slice(0, -1), 9)).toEqual({ seq: 9, fault: 'missing' });
  });

  it('take turns where two people switch at once, and say so where that never ends', async () => {
    const records = memoryRecords();
    await Promise.all(
      (['crawl', 'notify', 'escalate'] as const).map((stage) => setSwitch({ ...off, stage }, { records, now })),
    );
    expect(await switchCount(records)).toBe(3);
    const busy: Records = { ...records, transact: async () => ({ ok: false, error: { failed: 0 } }) };
    await expect(setSwitch({ ...off, to: 'on' }, { records: busy, now })).rejects.toMatchObject({
      name: 'RetryLater',
      message: 'the switches kept changing',
      retryInSeconds: 1,
    });
  });

  it('overwrite no entry of the chain, and no switch that somebody set since they were read', async () => {
    const entry = { put: { ...keys.switchChange(1), body: { who: 'Nora' } }, if: 'absent' } as const;
    const chained = memoryRecords();
    await chained.transact([entry]);
    await expect(setSwitch(off, { records: chained, now })).rejects.toThrow('kept changing');
    expect((await chained.get(keys.switchChange(1)))?.body).toEqual({ who: 'Nora' });
    const records = memoryRecords();
    let reads = 0;
    const late: Records = {
      ...records,
      get: async (key) => {
        const row = await records.get(key);
        reads += 1;
        if (reads === 1)
          await records.transact([{ put: { ...keys.system('switches'), body: { crawl: 'off' } }, if: 'absent' }]);
        return row;
      },
    };
    expect(await setSwitch(off, { records: late, now })).toBe('changed');
    expect(await readSwitches(records)).toEqual({ crawl: 'off', notify: 'off' });
  });

  it('go on from switches that were written before there was a chain', async () => {
    const records = memoryRecords();
    await records.transact([{ put: { ...keys.system('switches'), body: { escalate: 'off' } }, if: 'absent' }]);
    expect(await switchCount(records)).toBe(0);
    expect(await setSwitch({ ...off, stage: 'escalate', to: 'on' }, { records, now })).toBe('changed');
    expect(await readSwitches(records)).toEqual({});
    expect(await switchCount(records)).toBe(1);
  });

  it('know their stages', () => {
    expect([isStage('notify'), isStage('toString')]).toEqual([true, false]);
  });
});
