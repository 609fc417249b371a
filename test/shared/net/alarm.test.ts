import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAlarm } from '../../../shared/net/alarm.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
/** What it has rung at, in milliseconds from now. */
const alarmOf = () => {
  const rung: number[] = [];
  const start = performance.now();
  const alarm = createAlarm(() => rung.push(Math.round(performance.now() - start)));
  return { alarm, rung };
};

test('it rings once, when the last deadline is there, sooner or later than the ones before', () => {
  const { alarm, rung } = alarmOf();
  alarm.set(100);
  vi.advanceTimersByTime(60);
  alarm.set(100);
  vi.advanceTimersByTime(99);
  expect(rung).toEqual([]);
  vi.advanceTimersByTime(500);
  expect(rung).toEqual([160]);
  alarm.set(10_000);
  alarm.set(20);
  vi.advanceTimersByTime(20_000);
  expect(rung).toEqual([160, 679]);
});
test('it does not ring for what was cleared, and does for what comes after', () => {
  const { alarm, rung } = alarmOf();
  alarm.set(50);
  alarm.clear();
  vi.advanceTimersByTime(40);
  alarm.set(50);
  vi.advanceTimersByTime(20);
  alarm.clear();
  vi.advanceTimersByTime(1_000);
  expect(rung).toEqual([]);
  alarm.set(5);
  vi.advanceTimersByTime(5);
  expect(rung).toEqual([1_065]);
});
test('once it is ended no timer is left, and it may be set again', () => {
  const { alarm, rung } = alarmOf();
  alarm.set(50);
  alarm.end();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(100);
  alarm.set(20);
  vi.advanceTimersByTime(100);
  expect(rung).toEqual([120]);
});
test('a thousand answers in time make hardly a timer', () => {
  const made = vi.spyOn(globalThis, 'setTimeout');
  const { alarm, rung } = alarmOf();
  for (let answer = 0; answer < 1_000; answer += 1) {
    alarm.set(10_000);
    vi.advanceTimersByTime(5);
    alarm.clear();
  }
  expect([made.mock.calls.length, rung]).toEqual([1, []]);
});
test('it keeps no process alive', () => {
  const script = `
    import { createAlarm } from './shared/net/alarm.ts';
    createAlarm(() => console.log('rang')).set(60_000);
    console.log('set');
  `;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '../../..'),
    timeout: 30_000,
  });
  expect(said.toString()).toBe('set\n');
});
