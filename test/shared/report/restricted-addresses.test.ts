import { expect, test } from 'vitest';
import { urlHash } from '../../../shared/report/restrict.ts';
import { allowedOnceRead } from '../../../shared/report/restricted-addresses.ts';
import { keys } from '../../../shared/table.ts';

test('an address that is restricted while pages are read is left out', async () => {
  const pages = [{ url: 'https://shop.example/a' }, { url: 'https://shop.example/b' }] as const;
  let hashes: readonly string[] = [];
  const read = async () => {
    hashes = [urlHash(pages[0].url)];
    return pages;
  };
  const get = async () => ({ ...keys.restrictedOf('shop.example'), rev: 1, body: { hashes } });
  expect(await allowedOnceRead('shop.example', read, { records: { get } })).toEqual(pages.slice(1));
});
