/** A text that was found before, on another site: copied, or moved with its owner. */
import { shortExcerpt } from '../excerpt.ts';
import type { Detector } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { knownFinding } from '../known/finding.ts';
import { isTellingText } from '../known/telling.ts';

const shown = 200;

export const detectKnownContent: Detector<Knowledge> = (page, { known }) => {
  if (known.texts.size === 0 || !isTellingText(page)) return [];
  const match = known.texts.find(page.simhash);
  if (match === undefined) return [];
  // On its own site the other detectors say what is still there: a fingerprint must not outlive a correction.
  const { from } = match.entry;
  if (from.kind === 'decision' && from.site === URL.parse(page.url)?.hostname) return [];
  const text = page.visible
    .map((block) => block.text)
    .join(' ')
    .slice(0, shown);
  return [knownFinding(match, { where: 'visible text', ...shortExcerpt(text) })];
};
