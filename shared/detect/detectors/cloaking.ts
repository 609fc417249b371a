/** Scripts that send visitors elsewhere by where they come from: the owner, who types the address, never sees it. */
import { shortExcerpt } from '../excerpt.ts';
import type { Detector } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

export const detectCloaking: Detector<Knowledge> = ({ scripts }) => {
  if (scripts?.byReferrer === undefined) return [];
  return [
    {
      detector: 'cloaking',
      rule: 'cloaking/illegal-information/script-redirect-by-referrer',
      version: 1,
      category: 'illegal-information',
      kind: 'link',
      where: 'hidden text',
      ...shortExcerpt(scripts.byReferrer, 'document.referrer'),
      score: 0.65,
      hacked: true,
    },
  ];
};
