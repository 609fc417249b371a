/** What is known of a picture after one look: never the picture itself. */

/** The classes of the model, in the order of its outputs. */
export const pictureClasses = ['drawing', 'hentai', 'neutral', 'porn', 'sexy'] as const;
export type PictureClass = (typeof pictureClasses)[number];
export type PictureScores = Readonly<Record<PictureClass, number>>;

export type Picture = {
  /** Perceptual hash (hash.ts): 64 bits as 16 hex digits, nearly equal for the same picture in another size or quality. */
  readonly hash: string;
  readonly scores: PictureScores;
  /** Pixels of the original. */
  readonly width: number;
  readonly height: number;
};
/** `not-a-picture`: no format that is allowed. `too-large`: more pixels than are decoded. `broken`: cannot be decoded in time. */
export const pictureProblems = ['not-a-picture', 'too-small', 'too-large', 'broken'] as const;
export type PictureProblem = (typeof pictureProblems)[number];

/** Hostile bytes in, a judgement out. One at a time; never throws for what the bytes are. */
export type PictureReader = {
  readonly read: (bytes: Uint8Array) => Promise<Picture | PictureProblem>;
  readonly close: () => Promise<void>;
};

/** How sure the model is that a picture is pornographic, drawn or not: 0..1. */
export const explicitness = ({ porn, hentai }: PictureScores): number => Math.round((porn + hentai) * 1000) / 1000;
