/** Reads pictures in this very process: what Lambda's own function does, and the child process of the standalone host. */
import { differenceHash } from '../detect/pictures/hash.ts';
import { type PictureReader, type PictureScores, pictureClasses } from '../detect/pictures/picture.ts';
import type { Log } from '../ports.ts';
import { openDecoder } from './decode.ts';
import { openNetwork } from './network.ts';

/** Rounded: the last digits are noise, and every score is stored. */
const named = (scores: Float32Array): PictureScores => {
  const [drawing = 0, hentai = 0, neutral = 0, porn = 0, sexy = 0] = Array.from(
    scores,
    (score) => Math.round(score * 10_000) / 10_000,
  );
  return { drawing, hentai, neutral, porn, sexy };
};

/** Throws where this platform has no decoder or no WebAssembly: then pictures are not looked at. */
export const openPictureReader = async (): Promise<PictureReader> => {
  const [decode, network] = await Promise.all([openDecoder(), openNetwork()]);
  let turn: Promise<unknown> = Promise.resolve();
  return {
    read: (bytes) => {
      const picture = turn.then(async () => {
        const decoded = await decode(bytes);
        if (typeof decoded === 'string') return decoded;
        const scores = network.run(decoded.pixels);
        if (scores.length !== pictureClasses.length) return 'broken' as const;
        const { grey, width, height } = decoded;
        return { hash: differenceHash(grey), scores: named(scores), width, height };
      });
      turn = picture.catch(() => undefined);
      return picture;
    },
    close: async () => undefined,
  };
};

/** One reader for as long as the process lives; undefined, and said once, where there can be none. */
export const onceOpened = (log: Log): (() => Promise<PictureReader | undefined>) => {
  let opened: Promise<PictureReader | undefined> | undefined;
  return () => {
    opened ??= openPictureReader().catch((error: unknown) => {
      log('error', 'pictures.unavailable', { error: error instanceof Error ? error.message : String(error) });
      return undefined;
    });
    return opened;
  };
};
