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
test('a rule says what it found, in the reader’s language', () => {
  expect(explain({ detector: 'terms', rule: 'terms/hate/en/violence', category: 'hate' }, 'nl')).toBe(
    'De tekst roept op tot geweld tegen een groep mensen.',
  );
  expect(explain({ detector: 'injected', rule: 'injected/illegal-information/doorway', category: 'hate' }, 'de')).toBe(
    sentences.doorway.de,
  );
});
