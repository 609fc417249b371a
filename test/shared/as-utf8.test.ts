import { expect, test } from 'vitest';
import { asUtf8 } from '../../shared/as-utf8.ts';

const onWire = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

test.each([
  ['ASCII', '/a?b=%C3%A4', '/a?b=%C3%A4'],
  ['UTF-8', onWire('/käse/ż/😀'), '/käse/ż/😀'],
  ['Latin-1', '/k\xe4se', '/k\xe4se'],
  ['UTF-8 that breaks off', onWire('/kä').slice(0, -1), '/k\xc3'],
  ['overlong UTF-8', '/\xc0\xaf', '/\xc0\xaf'],
  ['what was decoded before', '/ż\xc3\xa4', '/ż\xc3\xa4'],
])('%s', (_name, value, read) => {
  expect(asUtf8(value)).toBe(read);
});
