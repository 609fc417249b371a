import { expect, test } from 'vitest';
import { explain, signalKindOf } from '../../../../shared/detect/explain/explain.ts';
import { sentences, signalKinds } from '../../../../shared/detect/explain/sentences.ts';
import { detectorNames } from '../../../../shared/detect/finding.ts';
import { topics } from '../../../../shared/detect/page-model/model.ts';
import { termRules } from '../../../../shared/detect/terms/index.ts';
import { languages } from '../../../../shared/messages.ts';

test('every sentence is one in each language, and no two languages share it', () => {
  for (const kind of signalKinds) {
    const said = languages.map((language) => sentences[kind][language]);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.{20,190}\.$/u);
    expect(new Set(said).size).toBe(languages.length);
  }
});
test('each kind is said of something', () => {
  const said = new Set([
    ...termRules.map(({ id, category }) => signalKindOf({ detector: 'terms', rule: id, category })),
    ...[...detectorNames, 'report' as const].map((detector) =>
      signalKindOf({ detector, rule: `${detector}/hate/any`, category: 'hate' }),
    ),
    ...topics.map((topic) =>
      signalKindOf({ detector: 'page-model', rule: `page-model/hate/${topic}`, category: 'hate' }),
    ),
    ...['listed-share', 'file-locker', 'hidden-farm'].map((rule) =>
      signalKindOf({ detector: 'links', rule: `links/hate/${rule}`, category: 'hate' }),
    ),
  ]);
  expect(signalKinds.filter((kind) => !said.has(kind))).toEqual([]);
});
test('what is out of sight is told as that, and nobody is told of works that he never offered', () => {
  const hidden = termRules.filter(({ onlyHidden }) => onlyHidden === true);
  expect(hidden.length).toBeGreaterThan(20);
  for (const { id, category } of hidden)
    expect([id, signalKindOf({ detector: 'terms', rule: id, category })]).toEqual([id, 'hidden-advertising']);
});
test('a rule says what it found, in the reader’s language', () => {
  expect(explain({ detector: 'terms', rule: 'terms/hate/en/violence', category: 'hate' }, 'nl')).toBe(
    'De tekst roept op tot geweld tegen een groep mensen.',
  );
  expect(explain({ detector: 'injected', rule: 'injected/illegal-information/doorway', category: 'hate' }, 'de')).toBe(
    sentences.doorway.de,
  );
});

test('what a rule counted is told in the reader’s language; the excerpt holds the page’s own words alone', () => {
  for (const rule of [
    'links/pornography/listed-share',
    'directories/illegal-software/open-folder',
    'injected/illegal-information/doorway',
    'injected/illegal-information/hidden-advertising-links',
    'page-model/illegal-information/advertising',
    'dumps/illegal-information/credentials',
    'dumps/illegal-information/cards',
    'dumps/illegal-information/accounts',
    'dumps/illegal-information/national-numbers',
  ]) {
    const finding = { detector: 'links', rule, category: 'illegal-information', counted: { hits: 7, of: 9 } } as const;
    const said = languages.map((language) => explain(finding, language));
    expect(new Set(said).size).toBe(languages.length);
    for (const sentence of said) expect(sentence).toMatch(/\. .*[:] 7.*\.$/);
  }
  const plain = { detector: 'terms', rule: 'terms/hate/en/violence', category: 'hate' } as const;
  expect(explain({ ...plain, counted: { hits: 7 } }, 'en')).toBe(explain(plain, 'en'));
});
