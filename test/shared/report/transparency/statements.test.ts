import { describe, expect, test } from 'vitest';
import { customerView } from '../../../../shared/answer/view.ts';
import type { Case } from '../../../../shared/case/case.ts';
import type { Finding } from '../../../../shared/detect/finding.ts';
import { statementFields } from '../../../../shared/notice/fields.ts';
import { statementOf } from '../../../../shared/notice/statement.ts';
import { defaultPolicy } from '../../../../shared/policy/load.ts';
import { type Category, categories, type Policy } from '../../../../shared/policy/policy.ts';
import { type Statement, statementSchema } from '../../../../shared/report/transparency/statement-schema.ts';
import { statementsOf } from '../../../../shared/report/transparency/statements.ts';
import { yearOf } from '../../../../shared/report/transparency/year.ts';
import { openCommand, type Story, silentUntilDue, story } from '../../case/story.ts';
import { finding } from '../../review/samples.ts';

const year = yearOf(2027, 'Europe/Brussels');
const made = (tell: Story, policy: Policy = defaultPolicy, which = year): readonly Statement[] => {
  const result = statementsOf([{ value: tell.value(), events: tell.events() }], which, policy);
  if (!result.ok) throw new Error(result.error.join('\n'));
  return result.value;
};
const one = (tell: Story, policy?: Policy): Statement => {
  const [first, second] = made(tell, policy);
  if (first === undefined || second !== undefined) throw new Error('not one statement');
  return first;
};
const terminated = (
  category: Category = 'illegal-software',
  findings: readonly Finding[] = [],
  track: Case['track'] = 'violation',
): Story => {
  const tell = story();
  const noticed = openCommand.noticed.map((each) => ({ ...each, findings }));
  tell.must({ ...openCommand, category, noticed, track });
  for (const _round of [1, 2, 3]) {
    tell.deliver();
    tell.deadline();
  }
  tell.recheck('still-there');
  tell.timer();
  expect(tell.approve('Bram')).toBeUndefined();
  return tell;
};

test('no statement where nothing was restricted, or in another year', () => {
  const tell = story();
  tell.open();
  tell.deliver();
  expect(made(tell)).toEqual([]);
  expect(made(terminated(), defaultPolicy, yearOf(2028, 'Europe/Brussels'))).toEqual([]);
});

test.each(categories)('a termination for %s has every required field', (category) => {
  const statement = one(terminated(category, [{ ...finding, category }]));
  expect(statementSchema.safeParse(statement).error).toBeUndefined();
  expect(statement).toMatchObject({
    decision_provision: 'DECISION_PROVISION_TOTAL_TERMINATION',
    source_type: 'SOURCE_VOLUNTARY',
    automated_detection: 'Yes',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    content_type: ['CONTENT_TYPE_TEXT'],
    content_date: '2027-03-01',
    end_date_service_restriction: null,
  });
  const byLaw = defaultPolicy.categories[category].legalGround !== undefined;
  expect(statement.decision_ground).toBe(
    byLaw ? 'DECISION_GROUND_ILLEGAL_CONTENT' : 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  );
  expect(statement.illegal_content_legal_ground !== undefined).toBe(byLaw);
  expect(statement.incompatible_content_ground !== undefined).toBe(!byLaw);
});

test('where an intruder advertised, no copyright was infringed and no law is named', () => {
  const planted: Finding = {
    ...finding,
    detector: 'cloaking',
    rule: 'cloaking/redirect',
    category: 'illegal-information',
  };
  const statement = one(terminated('illegal-information', [planted], 'hacked'));
  expect(statement).toMatchObject({
    category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    category_specification: [],
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  });
  expect(statement.incompatible_content_explanation).toContain('advertising for strange websites');
  // Beside what an intruder never needs, the category stands.
  const more = one(
    terminated('illegal-information', [planted, { ...finding, category: 'illegal-information' }], 'hacked'),
  );
  expect(more.category).toBe('STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS');
});

test('the clause that a person confirmed is named, as in the letter, also where another category of the policy holds it', () => {
  const tell = story();
  const { clause, terms } = defaultPolicy.categories.hate;
  expect(clause).not.toBe(defaultPolicy.categories.pornography.clause);
  tell.must({ ...openCommand, category: 'pornography', clause });
  for (const _round of [1, 2, 3]) {
    tell.deliver();
    tell.deadline();
  }
  tell.recheck('still-there');
  tell.timer();
  tell.approve('Bram');
  const statement = one(tell);
  expect(statement.incompatible_content_ground).toBe(`Clause ${clause} of the terms`);
  expect(statement.incompatible_content_explanation).toContain(terms.en);
  expect(statementOf(tell.value(), 'terminated', defaultPolicy, 'en')).toMatchObject({ clause, terms: terms.en });
});

test.each(categories)(
  'of a clause that the policy in force names no more, no other clause’s words are quoted (%s)',
  (category) => {
    const told = terminated(category);
    const { clause } = told.value();
    const renumbered = Object.fromEntries(
      categories.map((each, place) => [each, { ...defaultPolicy.categories[each], clause: `9.${place}` }]),
    ) as Policy['categories'];
    const policy = { ...defaultPolicy, categories: renumbered };
    const text = JSON.stringify(one(told, policy));
    expect(text).toContain(`Clause ${clause} of the terms`);
    for (const each of categories) expect(text).not.toContain(defaultPolicy.categories[each].terms.en);
    expect(text).not.toMatch(/says:|undefined/);

    const letter = statementOf(told.value(), 'terminated', policy, 'en');
    expect(letter).toMatchObject({ clause });
    expect(letter).not.toHaveProperty('terms');
    const { before } = statementFields(letter, 'en', policy);
    expect(before).toContainEqual({ label: 'Clause of our terms', lines: [clause, policy.provider.termsUrl] });
    expect(customerView(told.value(), policy, told.now(), 'en')).not.toHaveProperty('terms');
  },
);

test('a notice from outside and files are told', () => {
  const findings: readonly Finding[] = [{ ...finding, detector: 'report', where: 'file' }];
  expect(one(terminated('illegal-software', findings))).toMatchObject({
    source_type: 'SOURCE_ARTICLE_16',
    automated_detection: 'No',
    content_type: ['CONTENT_TYPE_OTHER'],
    content_type_other: 'Files to download',
  });
});

test('nothing that tells who: no name, domain, address or free word', () => {
  const tell = terminated('hate', [{ ...finding, excerpt: 'Excerpt of the page' }]);
  const text = JSON.stringify(made(tell));
  for (const word of ['Anna', 'Bram', 'shop.example', 'customer.example', 'key generators', 'No answer to', 'Excerpt'])
    expect(text).not.toContain(word);
  for (const word of ['"c1"', '"k1"', 'Contact admin']) expect(text).not.toContain(word);
});

test('a suspension that the termination follows: two statements, the first one ended', () => {
  const policy: Policy = { ...defaultPolicy, suspension: { days: 5 } };
  const tell = story(undefined, { policy });
  silentUntilDue(tell);
  expect(tell.suspend('Bram')).toBeUndefined();
  const begun = one(tell, policy);
  expect(begun).toMatchObject({
    decision_provision: 'DECISION_PROVISION_TOTAL_SUSPENSION',
    end_date_service_restriction: null,
  });
  tell.lift('Bram');
  expect(one(tell, policy).end_date_service_restriction).toBe(begun.application_date);
  expect(one(tell, policy).puid).toBe(begun.puid);
});

test('a termination that an appeal took back has an end', () => {
  const tell = terminated();
  tell.must({ type: 'appeal', id: 'p1', receivedAt: tell.now(), name: 'J.', text: 'It was sold.' });
  const version = tell.value().version;
  tell.must({ type: 'decide-appeal', by: 'Dries', version, verdict: 'reinstated', reason: 'It was' });
  const statement = one(tell);
  expect(statement.end_date_service_restriction).toBe(statement.application_date);
});

describe('what the database would refuse is told, not written', () => {
  test('a reference that is too long', () => {
    const provider = { ...defaultPolicy.provider, termsUrl: `https://terms.example/${'x'.repeat(500)}` };
    const tell = terminated('pornography');
    const result = statementsOf([{ value: tell.value(), events: tell.events() }], year, { ...defaultPolicy, provider });
    expect(result).toMatchObject({ ok: false, error: [expect.stringContaining('decision_ground_reference_url')] });
  });
  test.each([
    ['decision_facts', { decision_facts: '' }],
    ['illegal_content_legal_ground', { illegal_content_legal_ground: undefined }],
    ['content_type', { content_type: [] }],
    ['content_type_other', { content_type: ['CONTENT_TYPE_OTHER'] }],
    ['application_date', { application_date: '2019-12-31' }],
    ['puid', { puid: 'a b' }],
  ])('%s', (field, wrong) => {
    const { error } = statementSchema.safeParse({ ...one(terminated()), ...wrong });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });
});
