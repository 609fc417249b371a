import { describe, expect, test } from 'vitest';
import { type Consultation, consult, maxNoteLength, mostNotes } from '../../../shared/review/consult.ts';
import { type ReviewAction, review } from '../../../shared/review/decide.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { foldVisit } from '../../../shared/review/fold.ts';
import { lineOf } from '../../../shared/review/line.ts';
import { addSeconds } from '../../../shared/time.ts';
import { as, concerned, noon, openFlag } from './samples.ts';

const done = (flag: Flag, action: Consultation, by = 'anna'): Flag => {
  const result = consult(flag, action, { now: noon, by });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const refused = (flag: Flag, action: Consultation, by = 'anna') => {
  const result = consult(flag, action, { now: noon, by });
  return result.ok ? undefined : result.error.kind;
};
const decided = (flag: Flag, action: ReviewAction, by: string) => {
  const result = review(flag, action, as(by));
  return result.ok ? result.value.flag : result.error.kind;
};
const claim = (flag: Flag, by: string): Flag => decided(flag, { type: 'claim' }, by) as Flag;
const dismiss: ReviewAction = { type: 'dismiss', reason: 'satire-or-art', note: '' };
const confirm: ReviewAction = { type: 'confirm', clause: '4.2(a)', reason: 'Explicit.', hacked: false, concerned };
const second: Consultation = { type: 'ask', kind: 'second-opinion', text: 'Is this satire?' };
const escalate: Consultation = { type: 'ask', kind: 'escalation', text: 'A known paper.' };
const advise = (kind: 'second-opinion' | 'escalation'): Consultation => ({
  type: 'advise',
  kind,
  verdict: 'dismiss',
  text: 'Satire.',
});

describe('notes', () => {
  test('are added at any time, also under another’s claim, and change nothing else', () => {
    const held = claim(openFlag, 'bert');
    const flag = done(held, { type: 'note', text: '  Seen before. ' });
    expect(flag).toEqual({ ...held, notes: [{ kind: 'note', by: 'anna', at: noon, text: 'Seen before.' }] });
    const gone: Flag = { ...openFlag, state: 'gone', at: noon };
    expect(done(gone, { type: 'note', text: 'x' }).state).toBe('gone');
  });
  test('have words, a length and a number', () => {
    expect(refused(openFlag, { type: 'note', text: ' \n' })).toBe('note-empty');
    expect(refused(openFlag, { type: 'note', text: 'x'.repeat(maxNoteLength + 1) })).toBe('text-too-long');
    const full = Array.from({ length: mostNotes }).reduce<Flag>(
      (flag) => done(flag, { type: 'note', text: 'x' }),
      openFlag,
    );
    expect(refused(full, { type: 'note', text: 'x' })).toBe('notes-full');
    expect(refused(full, second)).toBe('notes-full');
  });
});

describe('a second opinion', () => {
  const asked = done(claim(openFlag, 'anna'), second);
  test('frees the asker’s claim and keeps the asker from deciding, nobody else', () => {
    expect(asked).toMatchObject({ state: 'open', ask: { kind: 'second-opinion', by: 'anna' } });
    expect(decided(asked, confirm, 'anna')).toBe('awaits-opinion');
    expect(decided(asked, dismiss, 'anna')).toBe('awaits-opinion');
    expect(decided(asked, dismiss, 'bert')).toMatchObject({ state: 'dismissed', notes: asked.notes });
    expect(decided(asked, confirm, 'bert')).not.toHaveProperty('ask');
    expect(lineOf(asked)).toMatchObject({ ask: { kind: 'second-opinion' }, notes: 1 });
  });
  test('is answered by another, and handed back', () => {
    expect(refused(asked, advise('second-opinion'), 'anna')).toBe('own-question');
    expect(refused(asked, advise('escalation'), 'bert')).toBe('nothing-asked');
    const back = done(claim(asked, 'bert'), advise('second-opinion'), 'bert');
    expect(back).toMatchObject({ state: 'open', notes: [{}, { kind: 'advice', by: 'bert', verdict: 'dismiss' }] });
    expect(back).not.toHaveProperty('ask');
    expect(decided(back, confirm, 'anna')).toMatchObject({ state: 'confirmed' });
  });
  test('is withdrawn by its asker alone, and asked once at a time', () => {
    expect(refused(asked, { type: 'withdraw' }, 'bert')).toBe('nothing-asked');
    expect(refused(asked, escalate, 'bert')).toBe('asked-already');
    expect(done(asked, { type: 'withdraw' })).not.toHaveProperty('ask');
  });
  test('cannot be asked under another’s live claim, nor about what is decided', () => {
    const held = claim(openFlag, 'bert');
    expect(refused(held, second)).toBe('claimed-by-other');
    const late = consult(held, second, { now: addSeconds(noon, 601), by: 'anna' });
    expect(late.ok).toBe(true);
    expect(refused(decided(openFlag, dismiss, 'bert') as Flag, second)).toBe('wrong-state');
  });
});

describe('an escalation', () => {
  const asked = done(openFlag, escalate);
  test('keeps everybody from deciding until it is answered', () => {
    for (const by of ['anna', 'bert']) {
      expect(decided(asked, confirm, by)).toBe('awaits-advice');
      expect(decided(asked, dismiss, by)).toBe('awaits-advice');
    }
    expect(claim(asked, 'bert').state).toBe('claimed');
    const answered = done(asked, advise('escalation'), 'carla');
    expect(decided(answered, dismiss, 'anna')).toMatchObject({ state: 'dismissed' });
  });
  test('and its notes outlive the next visit', () => {
    const seen = {
      site: asked.site,
      visitId: 'v2',
      at: addSeconds(noon, 3600),
      policy: as('anna').policy,
      pages: asked.pages.map(({ url, title, findings }) => ({ url, title, findings })),
      visitedUrls: new Set(asked.pages.map(({ url }) => url)),
      complete: true,
      asked: new Set<string>(),
      outbound: [],
    };
    const [folded] = foldVisit([asked], seen);
    expect(folded).toMatchObject({ visit: 'v2', ask: asked.ask, notes: asked.notes });
  });
});
