/** How features become buckets: FNV-1a, and Murmur3's finish, as FNV alone leaves its low bits poor. */
export const offset = 0x811c9dc5;
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const finish = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};
