/** Pictures as the function `screenshot` leaves them, for flags of the tests. */
import { onScreenshot } from '../../../functions/screenshot/screenshot.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { BrowseProblem, Browser, Ports } from '../../../shared/ports.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Flag, FlaggedPage } from '../../../shared/review/flag.ts';
import { termsOf } from '../../../shared/review/screenshot.ts';

/** Real JPEGs of one pixel: light and dark. */
const pixel = (shade: 'ff' | '00'): Buffer =>
  Buffer.from(
    `ffd8ffdb004300${'01'.repeat(64)}ffc0000b080001000101011100ffc40014000100000000000000000000000000000009ffc40014100100000000000000000000000000000000ffda0008010100003f00${shade === 'ff' ? '54' : '7f'}ffd9`,
    'hex',
  );
export const clear = pixel('ff');
export const blurred = pixel('00');

const browserOf = (problem?: BrowseProblem): Browser => ({
  absent: undefined,
  browse: async ({ url }) =>
    problem === undefined
      ? ok({ url, html: '<p>x', asked: [], picture: { clear, blurred, width: 1280, height: 960 } })
      : fail(problem),
});

export const takeShot = (ports: Ports, flag: Flag, page: FlaggedPage | undefined, problem?: BrowseProblem) => {
  if (page === undefined) throw new Error('no page');
  const { url, fingerprint } = page;
  return onScreenshot(
    {
      kind: 'screenshot',
      site: flag.site,
      url,
      fingerprint,
      addresses: [],
      sockets: 4,
      restricted: [],
      terms: termsOf(defaultPolicy),
    },
    9,
    { ports, browserFor: () => browserOf(problem) },
  );
};
