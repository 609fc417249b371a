import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, canonicalJson, chain, genesis, verifyChain } from '../../../shared/audit/chain.ts';
import { parseIso } from '../../../shared/time.ts';

const trail = (length: number): AuditEntry[] => {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const at = parseIso('2027-03-15T10:00:00Z');
    const entry = { seq, at, who: 'timer', what: 'opened', data: { seq, text: 'é' }, policyVersion: '1' };
    entries.push(chain('hw-1', entry, entries.at(-1)?.hash ?? genesis));
  }
  return entries;
};
const changeAt = (entries: AuditEntry[], index: number, change: (entry: AuditEntry) => AuditEntry): AuditEntry[] =>
  entries.map((entry, at) => (at === index ? change(entry) : entry));

describe('audit chain', () => {
  it('verifies what was written', () => expect(verifyChain('hw-1', trail(5), 5)).toBeUndefined());
  it('has one text for one value, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, null, { d: 'x', c: undefined }], a: true })).toBe(
      '{"a":true,"b":[1,null,{"d":"x"}]}',
    );
  });
  it.each([
    ['a changed word', changeAt(trail(5), 2, (entry) => ({ ...entry, who: 'Anna' })), 5, { seq: 3, fault: 'changed' }],
    ['a changed fact', changeAt(trail(5), 1, (entry) => ({ ...entry, data: 1 })), 5, { seq: 2, fault: 'changed' }],
    ['a missing entry', trail(5).filter((_, index) => index !== 2), 5, { seq: 3, fault: 'missing' }],
    ['a missing end', trail(4), 5, { seq: 5, fault: 'missing' }],
    [
      'another order',
      [...trail(5).slice(0, 2), ...trail(5).slice(3, 4), ...trail(5).slice(2, 3), ...trail(5).slice(4)],
      5,
      { seq: 3, fault: 'reordered' },
    ],
  ] as const)('finds %s', (_name, entries, length, fault) =>
    expect(verifyChain('hw-1', entries, length)).toEqual(fault),
  );
  it('does not verify under another case', () => {
    expect(verifyChain('hw-2', trail(2), 2)).toEqual({ seq: 1, fault: 'changed' });
  });
  it('finds any single change of any field', () => {
    let runs = 0;
    fc.assert(
      fc.property(
        fc.nat(7),
        fc.constantFrom('who', 'what', 'policyVersion', 'hash', 'previous', 'at'),
        (index, field) => {
          runs += 1;
          const broken = changeAt(
            trail(8),
            index,
            (entry) => ({ ...entry, [field]: `${entry[field]}x` }) as AuditEntry,
          );
          expect(verifyChain('hw-1', broken, 8)).toBeDefined();
        },
      ),
      { seed: 7 },
    );
    expect(runs).toBeGreaterThan(50);
  });
});
