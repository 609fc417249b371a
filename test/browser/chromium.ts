/** The Chromium of the tests: the one named by HOSTWARDEN_CHROMIUM and no other, else one at a usual path. */
import { findChromium as find } from '../../shared/browser/find-chromium.ts';

export { noChromium } from '../../shared/browser/find-chromium.ts';

export const findChromium = (named = process.env['HOSTWARDEN_CHROMIUM']): string | undefined =>
  find(named === '' ? undefined : named);
