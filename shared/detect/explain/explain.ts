/** Which sentence explains a finding: by its rule's id, so that findings kept long ago are explained as well. */
import type { Language } from '../../messages.ts';
import type { Finding } from '../finding.ts';
import { countOf } from './counts.ts';
import { type SignalKind, sentences } from './sentences.ts';

/** By the concept of a term rule; one that is not here speaks for its category. */
const ofConcept: Readonly<Record<string, SignalKind>> = {
  'live-shows': 'adult-cams',
  'live-cams': 'adult-cams',
  'paid-company': 'adult-contacts',
  'casual-contacts': 'adult-contacts',
  'paid-nudes-passed-on': 'adult-pictures-passed-on',
  'age-gate': 'adult-label',
  'pay-tv': 'resold-channels',
  'channels-resold': 'resold-channels',
  'channels-without-contract': 'resold-channels',
  'stolen-accounts': 'stolen-data',
  'leaked-data': 'stolen-data',
  'stolen-data-trade': 'stolen-data',
  'subscriptions-shared': 'subscriptions-shared',
  'hidden-advertising-words': 'hidden-advertising',
  'spam-medicines': 'hidden-advertising',
  'spam-gambling': 'hidden-advertising',
  'spam-counterfeit': 'hidden-advertising',
  'hidden-pills': 'hidden-advertising',
  'hidden-gambling': 'hidden-advertising',
  'hidden-counterfeits': 'hidden-advertising',
  'hidden-essays': 'hidden-advertising',
  'modded-apk': 'opened-apps',
  'apps-opened': 'opened-apps',
  dehumanisation: 'people-as-vermin',
  expulsion: 'people-driven-out',
  violence: 'violence-called-for',
  'nazi-salutes': 'nazi-symbols',
  denial: 'crimes-denied',
  'denial-with-its-pretexts': 'crimes-denied',
  supremacy: 'people-ranked',
  conspiracy: 'conspiracy',
};
const ofCategory: Readonly<Record<Finding['category'], SignalKind>> = {
  pornography: 'adult-offer',
  'illegal-information': 'copied-works',
  'illegal-software': 'cracked-software',
  hate: 'hateful-passage',
};
/** By topic of the page model. */
const ofTopic: Readonly<Record<string, SignalKind>> = {
  pornography: 'reads-adult',
  'illegal-software': 'reads-cracked',
  'illegal-information': 'reads-copied',
  hate: 'reads-hateful',
  advertising: 'hidden-advertising',
  doorway: 'doorway',
};
const ofLinkRule: Readonly<Record<string, SignalKind>> = {
  'listed-share': 'mostly-listed-links',
  'file-locker': 'file-lockers',
  'hidden-farm': 'hidden-links',
};

export const signalKindOf = ({
  detector,
  rule,
  category,
}: Pick<Finding, 'detector' | 'rule' | 'category'>): SignalKind => {
  const last = rule.slice(rule.lastIndexOf('/') + 1);
  switch (detector) {
    case 'terms':
      return ofConcept[last] ?? ofCategory[category];
    case 'links':
      return ofLinkRule[last] ?? 'listed-link';
    case 'labels':
      return 'adult-label';
    case 'files':
      return 'released-files';
    case 'cloaking':
      return 'visitors-redirected';
    case 'page-model':
      return ofTopic[last] ?? ofCategory[category];
    case 'text-model':
      return 'hateful-passage';
    case 'directories':
      return 'open-folder';
    case 'serials':
      return 'key-list';
    case 'dumps':
      return 'personal-data';
    case 'injected':
      return last.startsWith('hidden-') ? 'hidden-links' : 'doorway';
    case 'accusations':
      return 'named-person-accused';
    case 'pictures':
      return 'adult-images';
    case 'known-content':
      return 'known-again';
    case 'report':
      return 'reported';
  }
};

/** One sentence in the reader's language, and how many there were of what the rule counts. */
export const explain = (
  finding: Pick<Finding, 'detector' | 'rule' | 'category' | 'counted'>,
  language: Language,
): string => {
  const count = countOf(finding, language);
  const sentence = sentences[signalKindOf(finding)][language];
  return count === undefined ? sentence : `${sentence} ${count}`;
};
