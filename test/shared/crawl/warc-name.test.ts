import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBlobKey } from '../../../shared/blob/key.ts';
import { readWarcName, warcName } from '../../../shared/crawl/warc-name.ts';
import type { Iso } from '../../../shared/time.ts';

const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

test('says when and what, in letters that every store takes, and in order of time', () => {
  fc.assert(
    fc.property(moments, moments, fc.uint8Array(), (one, other, warc) => {
      const [at, later] = [one, other].map((each) => each.toISOString() as Iso).toSorted() as [Iso, Iso];
      const key = `evidence/shop.example/v1/${'0'.repeat(32)}/${warcName(at, warc)}`;
      expect(() => checkBlobKey(key)).not.toThrow();
      expect(readWarcName(key)).toEqual({ at, sha256: hash('sha256', warc, 'hex') });
      if (at < later) expect(warcName(at, warc) < warcName(later, warc)).toBe(true);
    }),
  );
});

test.each([
  'evidence/shop.example/v1/aa/page.warc.gz',
  'manifest.json',
  `2027-03-15t10.00.00.000z-${'g'.repeat(64)}.warc.gz`,
  `x2027-03-15t10.00.00.000z-${'0'.repeat(64)}.warc.gz`,
  `2027-03-15t10.00.00.000z-${'0'.repeat(64)}.warc.gz.txt`,
])('%s says nothing', (name) => {
  expect(readWarcName(name)).toBeUndefined();
});
