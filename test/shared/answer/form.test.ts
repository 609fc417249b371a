import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer, readAppeal, readTest } from '../../../shared/answer/form.ts';
import { answerKinds } from '../../../shared/case/case.ts';

const id = 'abcdefghijklmnopqrstuvwx27';
const good = { id, name: 'Jan Bakker', kind: 'misclassified', text: 'It is a review of the program.' };

describe('an answer', () => {
  it('is taken as typed, with line ends and surroundings tidied', () => {
    expect(readAnswer({ ...good, name: '  Jan \n Bakker ', text: ' a\r\nb\0\uD800 ' })).toEqual({
      ok: true,
      value: { ...good, name: 'Jan Bakker', text: 'a\nb\uFFFD' },
    });
  });

  it.each([
    [{ ...good, name: '' }, { name: 'name-missing' }],
    [{ ...good, name: ' 123 -- ' }, { name: 'name-missing' }],
    [{ ...good, name: 'x'.repeat(201) }, { name: 'name-long' }],
    [{ ...good, kind: 'nonsense' }, { kind: 'kind-missing' }],
    [{ ...good, text: '' }, { text: 'text-missing' }],
    [{ ...good, kind: 'authorised', text: ' \n ' }, { text: 'text-missing' }],
    [{ ...good, text: 'x'.repeat(10_001) }, { text: 'text-long' }],
    [{ ...good, id: '../../x' }, { id: 'form-stale' }],
    [{}, { id: 'form-stale', name: 'name-missing', kind: 'kind-missing', text: 'text-missing' }],
    ['not a form', {}],
  ])('faults of %#', (input, faults) => {
    expect(readAnswer(input)).toEqual({ ok: false, error: expect.objectContaining(faults) });
  });

  it('needs no text where the choice says it all', () => {
    for (const kind of ['removed', 'hacked', 'more-time']) {
      expect(readAnswer({ ...good, kind, text: '' }).ok).toBe(true);
    }
  });

  it('holds for any input: what is accepted is within bounds', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.record({
          id: fc.oneof(fc.constant(id), fc.string()),
          name: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('Ünal')),
          kind: fc.oneof(fc.constantFrom(...answerKinds), fc.string()),
          text: fc.string({ unit: 'binary', maxLength: 300 }),
        }),
        (input) => {
          const read = readAnswer(input);
          if (!read.ok) return Object.keys(read.error).length > 0;
          accepted += 1;
          const { value } = read;
          return value.name.length <= 200 && value.text.isWellFormed() && !value.text.includes('\0') && value.id === id;
        },
      ),
      { seed: 7, numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});

it('a test needs a name, an appeal also its text', () => {
  expect(readTest({ id, name: 'Jan' })).toEqual({ ok: true, value: { id, name: 'Jan' } });
  expect(readTest({ id, name: '' })).toEqual({ ok: false, error: { name: 'name-missing' } });
  expect(readAppeal({ id, name: 'Jan', text: '' })).toEqual({ ok: false, error: { text: 'text-missing' } });
});
