import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHttp, readWarc } from '../../../shared/crawl/read-warc.ts';
import { exchangeRecords, infoRecord } from '../../../shared/crawl/warc.ts';
import { parseIso } from '../../../shared/time.ts';

const at = parseIso('2027-03-15T10:00:00Z');
test('what was written is read back to the byte, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.stringMatching(/^[ -~]{0,40}$/), (body, value) => {
      const response = { status: 200, headers: [['x-any', value]] as const, body, address: '203.0.113.7' };
      const written = exchangeRecords({ url: 'https://site.example/a?b', response }, at, 'name', 'info');
      const file = Buffer.concat([infoRecord('info', at, 'Hostwarden', 'x'), written.request, written.response]);
      const records = readWarc(file);
      expect(records.map(({ fields }) => fields.get('warc-type'))).toEqual(['warcinfo', 'request', 'response']);
      const http = readHttp(records[2]?.block ?? new Uint8Array());
      expect(http?.status).toBe(200);
      expect(http?.headers).toEqual([['x-any', value.trim()]]);
      expect(Buffer.from(http?.body ?? '')).toEqual(Buffer.from(body));
    }),
    { seed: 1, numRuns: 200 },
  );
});
test('whatever is no record ends the list, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readHttp(bytes);
      expect(readWarc(bytes)).toEqual([]);
      expect(readWarc(Buffer.concat([infoRecord('info', at, 'x', 'y'), bytes]))).toHaveLength(1);
    }),
    { seed: 2, numRuns: 300 },
  );
});
