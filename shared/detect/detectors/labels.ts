/** What a page says of itself: RTA and ICRA labels and ratings for adults. */
import type { Label } from '../../crawl/page-view.ts';
import { shortExcerpt } from '../excerpt.ts';
import type { Detector } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** RTA means "restricted to adults" and nothing else; `mature` is said of much. */
const scores: Readonly<Record<Label['scheme'], number>> = { rta: 0.9, icra: 0.7, rating: 0.65 };

export const detectLabels: Detector<Knowledge> = (page) =>
  page.labels
    .filter(({ adult }) => adult)
    .map(({ scheme, value }) => ({
      detector: 'labels',
      rule: `labels/pornography/${scheme}`,
      version: 1,
      category: 'pornography',
      kind: 'content',
      where: 'label',
      ...shortExcerpt(value),
      score: scheme === 'rating' && /^mature$/i.test(value.trim()) ? 0.35 : scores[scheme],
    }));
