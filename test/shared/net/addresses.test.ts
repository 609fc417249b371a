import { describe, expect, test } from 'vitest';
import {
  closedBlocks,
  isInside,
  isPermitted,
  normalAddress,
  openableBlocks,
  parseNetworks,
} from '../../../shared/net/addresses.ts';

const none = parseNetworks([]).networks;
const named = (...texts: string[]) => parseNetworks(texts).networks;

const last = (octets: string): string => octets.replace(/\d+$/, (end) => String(Number(end) | 1));
/** An address in each IPv4 block of the registries that nobody may reach by default. */
const special4 = [...openableBlocks, ...closedBlocks]
  .filter((block) => !block.includes(':'))
  .map((block) => (block.endsWith('/32') ? block.slice(0, -3) : last(block.slice(0, block.indexOf('/')))));
const hexOf = (v4: string): [string, string] => {
  const [a = 0, b = 0, c = 0, d = 0] = v4.split('.').map(Number);
  return [((a << 8) | b).toString(16), ((c << 8) | d).toString(16)];
};
const inverted = (v4: string): string =>
  hexOf(v4)
    .map((group) => (Number.parseInt(group, 16) ^ 0xffff).toString(16))
    .join(':');
/** Every way in which IPv6 carries an IPv4 address. */
const embeddings: Readonly<Record<string, (v4: string) => string>> = {
  plain: (v4) => v4,
  'mapped, dotted': (v4) => `::ffff:${v4}`,
  'mapped, hex': (v4) => `::ffff:${hexOf(v4).join(':')}`,
  'mapped, long': (v4) => `0:0:0:0:0:ffff:${hexOf(v4).join(':')}`,
  compatible: (v4) => `::${hexOf(v4).join(':')}`,
  translated: (v4) => `::ffff:0:${hexOf(v4).join(':')}`,
  NAT64: (v4) => `64:ff9b::${hexOf(v4).join(':')}`,
  'local NAT64': (v4) => `64:ff9b:1::${hexOf(v4).join(':')}`,
  '6to4': (v4) => `2002:${hexOf(v4).join(':')}::1`,
  Teredo: (v4) => `2001:0:808:808::${inverted(v4)}`,
  bracketed: (v4) => `[::ffff:${v4}]`,
};

describe('special-purpose IPv4 is refused in every clothing', () => {
  const table = special4.flatMap((v4) =>
    Object.entries(embeddings).map(([how, dress]) => [v4, how, dress(v4)] as const),
  );
  test('the table covers every block and every embedding', () => {
    expect(special4.length).toBeGreaterThanOrEqual(20);
    expect(table.length).toBe(special4.length * Object.keys(embeddings).length);
  });
  test.each(table)('%s, %s: %s', (_v4, _how, address) => {
    expect(isPermitted(address, none)).toBe(false);
  });
});

test.each([
  '::',
  '::1',
  '::7f00:1', // compatible 127.0.0.1, which known filters let through
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'fc00::1',
  'fd12:3456::1',
  'fd00:ec2::254',
  'ff02::1',
  '100::1',
  '5f00::1',
  '2001:db8::1',
  '2001:10::1',
  '2001:20::1',
  '3fff::1',
  '2620:4f:8000::1',
  '4000::1',
  'e000::1',
])('special-purpose IPv6 is refused: %s', (address) => {
  expect(isPermitted(address, none)).toBe(false);
});

test.each([
  '8.8.8.8',
  '93.184.216.34',
  '193.190.1.1',
  '2a00:1450:4001:80b::200e',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
])('public is permitted: %s', (address) => {
  expect(isPermitted(address, none)).toBe(true);
});

test.each([
  '',
  'localhost',
  '127.1',
  '0x7f.0.0.1',
  '2130706433',
  '0177.0.0.1',
  '127.0.0.1.',
  '１２７.0.0.1',
  '1.2.3',
  '1.2.3.4.5',
  '::ffff:300.1.1.1',
  '[::1',
  'fe80::1%25eth0',
])('what is no plain literal is refused: %j', (address) => {
  expect(isPermitted(address, named('127.0.0.0/8', '::1'))).toBe(false);
});

describe('named networks', () => {
  test('open loopback and private addresses inside them, and no others', () => {
    const networks = named('127.0.0.0/8', '10.1.0.0/16', 'fd00:1::/32', '::1');
    for (const address of ['127.0.0.1', '127.9.9.9', '10.1.2.3', 'fd00:1::5', '::1', '::ffff:127.0.0.1']) {
      expect(isPermitted(address, networks), address).toBe(true);
    }
    for (const address of ['10.2.0.1', '192.168.1.1', 'fd00:2::1', '169.254.169.254', '::7f00:1', '64:ff9b::7f00:1']) {
      expect(isPermitted(address, networks), address).toBe(false);
    }
  });
  test('a network wider than the special block opens nothing of it', () => {
    for (const wide of ['0.0.0.0/0', '::/0', '0.0.0.0/1', '126.0.0.0/7']) {
      expect(isPermitted('127.0.0.1', named(wide)), wide).toBe(false);
      expect(isPermitted('::1', named(wide)), wide).toBe(false);
    }
  });
  test('metadata services stay closed inside an opened network', () => {
    expect(isPermitted('169.254.169.254', named('169.254.0.0/16'))).toBe(false);
    expect(isPermitted('100.100.100.200', named('100.64.0.0/10'))).toBe(false);
    expect(isPermitted('100.100.100.201', named('100.64.0.0/10'))).toBe(true);
    expect(isPermitted('fd00:ec2::254', named('fc00::/7'))).toBe(false);
    expect(isPermitted('168.63.129.16', none)).toBe(false);
  });
  test('faults are listed together', () => {
    expect(parseNetworks(['10.0.0.0/8', 'ten', '10.0.0.0/33', '::/129', '1.2.3.4', '10.0.0.0/x']).faults).toEqual([
      'ten',
      '10.0.0.0/33',
      '::/129',
      '10.0.0.0/x',
    ]);
  });
  test('inside', () => {
    expect(isInside('10.1.2.3', named('10.0.0.0/8'))).toBe(true);
    expect(isInside('11.1.2.3', named('10.0.0.0/8'))).toBe(false);
  });
});

test('one spelling for one address', () => {
  expect(normalAddress('::ffff:127.0.0.1')).toBe(normalAddress('127.0.0.1'));
  expect(normalAddress('[2001:0DB8::1]')).toBe(normalAddress('2001:db8:0:0:0:0:0:1'));
  expect(normalAddress('127.0.0.1')).not.toBe(normalAddress('127.0.0.2'));
  expect(normalAddress('site.example')).toBeUndefined();
});
