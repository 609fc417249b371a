/** What a recheck finds at another address of the site: told, looked at from then on, and never held against whoever was not told. */
import { describe, expect, it } from 'vitest';
import type { Moved } from '../../../shared/crawl/visit.ts';
import { finding } from '../review/samples.ts';
import { openCommand, type Story, story } from './story.ts';

const from = 'https://shop.example/keys';
const to = 'https://shop.example/new/keys';
const move = (tell: Story, moved: readonly Moved[] = [{ from, to }]): void => {
  const base = tell.state();
  if (base.kind !== 'rechecking') throw new Error(`no recheck runs in ${base.kind}`);
  const left = moved.map((each) => each.to);
  tell.must({ type: 'rechecked', recheck: base.recheck, at: tell.now(), found: 'still-there', left, moved });
};
const waiting = (): Story => {
  const tell = story();
  tell.must({
    ...openCommand,
    noticed: openCommand.noticed.map((each) => ({ ...each, url: from, evidenceAt: tell.now() })),
  });
  tell.deliver();
  return tell;
};

describe('content that moved', () => {
  it('is noticed at its new address, with where it stood, and looked for there the next time', () => {
    const tell = waiting();
    tell.answer('removed');
    move(tell);
    const [, second] = tell.value().noticed;
    expect(second).toMatchObject({ url: to, movedFrom: from, firstSeen: tell.now(), lastSeen: tell.now() });
    expect(second?.findings).toEqual(tell.value().noticed[0]?.findings);
    // What was kept was kept of the old place.
    expect(tell.value().noticed[0]).toHaveProperty('evidenceAt');
    expect(second).not.toHaveProperty('evidenceAt');
    expect(tell.mails().at(-1)).toBe('still-there');
    tell.answer('removed');
    const last = tell.effects().findLast(({ effect }) => effect.kind === 'recheck');
    expect(last?.effect).toMatchObject({ urls: [from, to] });
    // Found there once more, it is no second one; of an address that nobody was told of nothing can have moved.
    move(tell, [
      { from, to },
      { from: 'https://shop.example/other', to: 'https://shop.example/elsewhere' },
    ]);
    expect(tell.value().noticed.map(({ url }) => url)).toEqual([from, to]);
  });

  it('took its files along, where it went into another folder with them', () => {
    const tell = story();
    const [first] = openCommand.noticed;
    if (first === undefined) throw new Error('nothing is noticed');
    // The third lies beside the page, as the first does, and stayed where it was.
    const targets = [
      'https://shop.example/12.zip',
      'https://elsewhere.example/12.zip',
      'https://shop.example/files/13.zip',
      undefined,
    ];
    const findings = targets.map((target) => ({ ...finding, ...(target === undefined ? {} : { target }) }));
    tell.must({ ...openCommand, noticed: [{ ...first, url: from, findings }] });
    tell.deliver();
    tell.answer('removed');
    const evidenceAt = tell.now();
    const [beside, ...others] = ['https://shop.example/new/12.zip', ...targets.slice(1)];
    move(tell, [{ from, to, targets: [beside, ...others].flatMap((target) => target ?? []), evidenceAt }]);
    expect(tell.value().noticed[1]?.evidenceAt).toBe(evidenceAt);
    const told = tell.value().noticed.map((each) => each.findings.map(({ target }) => target));
    expect(told).toEqual([targets, [beside, ...others]]);
  });

  it('took all files beside it along, as an earlier program wrote it', () => {
    const tell = story();
    const [first] = openCommand.noticed;
    if (first === undefined) throw new Error('nothing is noticed');
    const findings = ['https://shop.example/12.zip', 'https://elsewhere.example/12.zip'].map((target) => ({
      ...finding,
      target,
    }));
    tell.must({ ...openCommand, noticed: [{ ...first, url: from, findings }] });
    tell.deliver();
    tell.answer('removed');
    move(tell, [{ from, to, withFiles: true }]);
    const moved = tell.value().noticed[1]?.findings.map(({ target }) => target);
    expect(moved).toEqual(['https://shop.example/new/12.zip', 'https://elsewhere.example/12.zip']);
  });

  it('at the last deadline the customer is told, and has a few days more', () => {
    const tell = waiting();
    for (let round = 0; round < 2; round += 1) {
      tell.deadline();
      tell.deliver();
    }
    tell.deadline();
    expect(tell.state()).toMatchObject({ kind: 'rechecking', because: 'deadline' });
    const before = tell.now();
    move(tell);
    const state = tell.state();
    expect(state.kind).toBe('waiting');
    expect(state.kind === 'waiting' && state.dueAt > before).toBe(true);
    expect(tell.mails().at(-1)).toBe('still-there');
    // Still there when they are over: then it counts as if it had not moved.
    tell.deadline();
    tell.look('still-there');
    expect(tell.timer()).toBeUndefined();
    expect(tell.state().kind).toBe('termination-due');
  });
});
