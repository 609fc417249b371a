import { GiveUp } from '../errors.ts';

/** What a page of `list` holds at most; S3's own limit. */
export const pageSize = 1000;
const maxKey = 512;
/** Files and folders have shorter names than objects in S3. */
const maxSegment = 200;

const refused = (text: string): GiveUp =>
  new GiveUp(
    `A blob key is not usable: ${JSON.stringify(text.slice(0, 80))}.`,
    `Keys are ${maxKey} characters of a-z 0-9 - _ . = / at most, in segments of 1 to ${maxSegment}, none of them "." or "..".`,
  );
/** Refuses everything that could leave the folder or mean two things; both adapters ask here. */
export const checkBlobKey = (key: string): void => {
  const segments = key.split('/');
  const usable = (segment: string) =>
    /^[a-z0-9\-_.=]+$/.test(segment) && segment.length <= maxSegment && segment !== '.' && segment !== '..';
  if (key.length > maxKey || !segments.every(usable)) throw refused(key);
};
/** A prefix may end anywhere, also within a segment; the empty one means everything. */
export const checkPrefix = (prefix: string): void => {
  if (prefix !== '') checkBlobKey(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix);
};
