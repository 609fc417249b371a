import type { PageView } from '../crawl/page-view.ts';
import type { VisitorKind } from '../crawl/second-look.ts';
import type { Category } from '../policy/policy.ts';

export const detectorNames = [
  'terms',
  'links',
  'labels',
  'files',
  'cloaking',
  'text-model',
  'page-model',
  'directories',
  'serials',
  'dumps',
  'injected',
  'accusations',
  'pictures',
  'known-content',
] as const;
export type DetectorName = (typeof detectorNames)[number];
/** Detectors, and a notifier from outside, whose word makes a page a candidate where no detector speaks. */
export type FindingSource = DetectorName | 'report';
export const isDetector = (source: FindingSource): source is DetectorName => source !== 'report';
export const places = ['visible text', 'hidden text', 'title', 'link', 'image', 'label', 'file'] as const;
export type Place = (typeof places)[number];

/** One detector's hit on one page. */
export type Finding = {
  readonly detector: FindingSource;
  /** Stable id, e.g. `terms/pornography/en/explicit-pictures`. */
  readonly rule: string;
  readonly version: number;
  readonly category: Category;
  readonly kind: 'content' | 'link';
  readonly where: Place;
  /** At most 300 characters of the page around the hit, plain text. Hostile: escape wherever it is shown. */
  readonly excerpt: string;
  /** UTF-16 offsets into `excerpt` of what hit, in order, not overlapping. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** 0..1: how much this hit alone says. */
  readonly score: number;
  /** The link that hit, where one did. */
  readonly target?: string;
  /** For a listed link: where the listing comes from. */
  readonly list?: { readonly name: string; readonly version: string; readonly since: string };
  /** What the rule counted: so many, of how many where it is a share. */
  readonly counted?: { readonly hits: number; readonly of?: number };
  /** Many single words told it together: none of the marked ones says much by itself. */
  readonly scattered?: boolean;
  /** Told in the lowest tier only: adds to no score. */
  readonly logged?: boolean;
  /** Looks like injected spam: the site's owner is rather the victim. */
  readonly hacked?: boolean;
  /** Of the detector `known-content`: the earlier decision (its flag), and by how many of 64 bits this differs. */
  readonly known?: { readonly flag: string; readonly site: string; readonly at: string; readonly distance: number };
  /** Of the detector `pictures`: what it rests on, strongest first, at most five. */
  readonly pictures?: readonly FoundPicture[];
  /** Of a report: the simhash of the page as it was looked at, by which it is known again. */
  readonly looked?: string;
  /** Shown only to these visitors; what an ordinary one reads instead, at most 300 characters, as hostile as the excerpt. */
  readonly shownTo?: { readonly as: VisitorKind; readonly instead: string };
};

/** A picture that a finding rests on: where it was, what it was, never the picture. */
export type FoundPicture = {
  readonly url: string;
  /** Of its bytes, hex. */
  readonly sha256: string;
  /** Perceptual (detect/pictures/hash.ts). */
  readonly hash: string;
  readonly score: number;
};

/** A detector is one file with one of these, one line in detectors.ts, and its fixtures. Pure. */
export type Detector<K> = (page: PageView, knowledge: K) => readonly Finding[];
