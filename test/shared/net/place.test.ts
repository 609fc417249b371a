import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPlaces } from '../../../shared/net/place.ts';

const start = fc.constantFrom(
  'http://a.example/',
  'https://a.example:8443/',
  'http://a.example:80/',
  'HTTP://A.example/',
  'http://user@a.example/',
  'http://0x7f.1/',
  'http://[::1]:8080/',
  'http:/a.example/',
  'http://a.example',
  'ftp://a.example/',
  'data:a//b/',
  'not an address',
  '',
);
const sign = fc.constantFrom(
  ...'abAZ09_~-.&=+?#/%\\: \n\té;@'.split(''),
  '..',
  '%2e',
  '%2E.',
  '/./',
  '//',
  '?a=b',
  "'",
);
const rest = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));

test('says of every address what the URL parser says', () => {
  const placeOf = createPlaces();
  let plain = 0;
  fc.assert(
    fc.property(start, rest, (from, to) => {
      const parsed = URL.parse(from + to);
      if (parsed !== null && /^[a-z0-9./]+(?:\?[a-z=]+)?$/.test(to)) plain += 1;
      const expected =
        parsed === null
          ? undefined
          : {
              protocol: parsed.protocol,
              hostname: parsed.hostname,
              host: parsed.host,
              port: parsed.port,
              path: parsed.pathname + parsed.search,
            };
      expect(placeOf(from + to)).toEqual(expected);
    }),
    { seed: 20261130, numRuns: 5_000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test('a thousand sites are known at a time, and the next are right all the same', () => {
  const placeOf = createPlaces();
  for (let at = 0; at < 2_500; at += 1)
    expect(placeOf(`http://s${at}.example:81/a?b=c`)).toEqual({
      protocol: 'http:',
      hostname: `s${at}.example`,
      host: `s${at}.example:81`,
      port: '81',
      path: '/a?b=c',
    });
});
