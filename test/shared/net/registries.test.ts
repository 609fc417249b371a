/**
 * The guard beside the whole IANA IPv4 and IPv6 Special-Purpose Address Registries (as of 2025-10): no address of any block may be
 * connected to, its first, its last or any between, however it is written; and right outside of them the public ones may.
 */
import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPermitted, parseNetworks } from '../../../shared/net/addresses.ts';

const none = parseNetworks([]).networks;

const registry4 = [
  ['0.0.0.0/8', '"This network"'],
  ['0.0.0.0/32', '"This host on this network"'],
  ['10.0.0.0/8', 'Private-Use'],
  ['100.64.0.0/10', 'Shared Address Space'],
  ['127.0.0.0/8', 'Loopback'],
  ['169.254.0.0/16', 'Link Local'],
  ['172.16.0.0/12', 'Private-Use'],
  ['192.0.0.0/24', 'IETF Protocol Assignments'],
  ['192.0.0.0/29', 'IPv4 Service Continuity Prefix'],
  ['192.0.0.8/32', 'IPv4 dummy address'],
  ['192.0.0.9/32', 'Port Control Protocol Anycast'],
  ['192.0.0.10/32', 'Traversal Using Relays around NAT Anycast'],
  ['192.0.0.170/32', 'NAT64/DNS64 Discovery'],
  ['192.0.0.171/32', 'NAT64/DNS64 Discovery'],
  ['192.0.2.0/24', 'Documentation (TEST-NET-1)'],
  ['192.31.196.0/24', 'AS112-v4'],
  ['192.52.193.0/24', 'AMT'],
  ['192.88.99.0/24', 'Deprecated (6to4 Relay Anycast)'],
  ['192.88.99.2/32', '6a44-relay anycast address'],
  ['192.168.0.0/16', 'Private-Use'],
  ['192.175.48.0/24', 'Direct Delegation AS112 Service'],
  ['198.18.0.0/15', 'Benchmarking'],
  ['198.51.100.0/24', 'Documentation (TEST-NET-2)'],
  ['203.0.113.0/24', 'Documentation (TEST-NET-3)'],
  ['240.0.0.0/4', 'Reserved'],
  ['255.255.255.255/32', 'Limited Broadcast'],
] as const;
const registry6 = [
  ['::1/128', 'Loopback Address'],
  ['::/128', 'Unspecified Address'],
  ['::ffff:0:0/96', 'IPv4-mapped Address'],
  ['64:ff9b::/96', 'IPv4-IPv6 Translat.'],
  ['64:ff9b:1::/48', 'IPv4-IPv6 Translat.'],
  ['100::/64', 'Discard-Only Address Block'],
  ['100:0:0:1::/64', 'Dummy IPv6 Prefix'],
  ['2001::/23', 'IETF Protocol Assignments'],
  ['2001::/32', 'TEREDO'],
  ['2001:1::1/128', 'Port Control Protocol Anycast'],
  ['2001:1::2/128', 'Traversal Using Relays around NAT Anycast'],
  ['2001:1::3/128', 'DNS-SD Service Registration Protocol Anycast'],
  ['2001:2::/48', 'Benchmarking'],
  ['2001:3::/32', 'AMT'],
  ['2001:4:112::/48', 'AS112-v6'],
  ['2001:10::/28', 'Deprecated (previously ORCHID)'],
  ['2001:20::/28', 'ORCHIDv2'],
  ['2001:30::/28', 'Drone Remote ID Protocol Entity Tags'],
  ['2001:db8::/32', 'Documentation'],
  ['2002::/16', '6to4'],
  ['2620:4f:8000::/48', 'Direct Delegation AS112 Service'],
  ['3fff::/20', 'Documentation'],
  ['5f00::/16', 'Segment Routing (SRv6) SIDs'],
  ['fc00::/7', 'Unique-Local'],
  ['fe80::/10', 'Link-Local Unicast'],
] as const;

type Range = { readonly first: bigint; readonly last: bigint; readonly bits: 32 | 128 };
const numberOf4 = (text: string): bigint => text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
const numberOf6 = (text: string): bigint => {
  const [head = '', tail = ''] = text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const groups = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right];
  return groups.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
};
const rangeOf = (block: string): Range => {
  const [address = '', prefix = ''] = block.split('/');
  const bits = address.includes(':') ? 128 : 32;
  const first = bits === 32 ? numberOf4(address) : numberOf6(address);
  return { first, last: first + (1n << BigInt(bits - Number(prefix))) - 1n, bits };
};
const text4 = (number: bigint): string => [24n, 16n, 8n, 0n].map((shift) => String((number >> shift) & 255n)).join('.');
const text6 = (number: bigint): string =>
  Array.from({ length: 8 }, (_, at) => ((number >> BigInt(112 - at * 16)) & 0xffffn).toString(16)).join(':');
const textOf = (number: bigint, bits: 32 | 128): string => (bits === 32 ? text4(number) : text6(number));

const all: readonly (readonly [string, string])[] = [...registry4, ...registry6];
describe('no address of a block of the registries', () => {
  test.each(all)('%s %s', (block) => {
    const { first, last, bits } = rangeOf(block);
    const between = fc.bigInt({ min: first, max: last });
    for (const edge of [first, last]) expect(isPermitted(textOf(edge, bits), none)).toBe(false);
    fc.assert(
      fc.property(between, (number) => {
        // The registries say of these what they carry: a public IPv4 address in a mapped one is that address, and its own block is not.
        if (block === '::ffff:0:0/96')
          return isPermitted(textOf(number, bits), none) === isPermitted(text4(number & 0xffff_ffffn), none);
        return !isPermitted(textOf(number, bits), none);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
  test('multicast neither', () => {
    for (const address of ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'])
      expect(isPermitted(address, none)).toBe(false);
  });
});

test('and all of IPv4 outside of them may be connected to, but for multicast and what clouds keep for themselves', () => {
  const ranges = [...registry4.map(([block]) => block), '224.0.0.0/4', '168.63.129.16/32'].map(rangeOf);
  const counts = { open: 0, closed: 0 };
  const near = fc.constantFrom(...ranges.flatMap(({ first, last }) => [first - 1n, first, last, last + 1n]));
  const anywhere = fc.bigInt({ min: 0n, max: 0xffff_ffffn });
  fc.assert(
    fc.property(fc.oneof(near, anywhere), (number) => {
      if (number < 0n || number > 0xffff_ffffn) return;
      const special = ranges.some(({ first, last }) => number >= first && number <= last);
      counts[special ? 'closed' : 'open'] += 1;
      expect([text4(number), isPermitted(text4(number), none)]).toEqual([text4(number), !special]);
    }),
    { seed: 7, numRuns: 3_000 },
  );
  expect(Math.min(counts.open, counts.closed)).toBeGreaterThan(300);
});

/** What a URL's host may be written as, for one IPv4 address; all of them are read as that address by the WHATWG parser. */
const full = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
const radix = fc.constantFrom(
  (part: bigint) => part.toString(),
  (part: bigint) => `0${part.toString(8)}`,
  (part: bigint) => `000${part.toString(8)}`,
  (part: bigint) => `0x${part.toString(16)}`,
  (part: bigint) => `0X${part.toString(16).toUpperCase()}`,
);
const disguise = fc.constantFrom(
  (host: string) => host,
  (host: string) => `${host}.`,
  full,
  (host: string) => host.replaceAll('.', '。'),
  (host: string) => host.replaceAll('.', '%2e'),
  (host: string) => host.replace(/[0-9]/, (digit) => `%3${digit}`),
  (host: string) => `user:word@${host}`,
  (host: string) => `\t${host}`,
);
const spelled = fc
  .tuple(
    fc
      .constantFrom(...registry4.map(([block]) => rangeOf(block)))
      .chain(({ first, last }) => fc.bigInt({ min: first, max: last })),
    fc.integer({ min: 1, max: 4 }),
    fc.array(radix, { minLength: 4, maxLength: 4 }),
    disguise,
  )
  .map(([number, parts, radices, dress]) => {
    // `a.b.c.d`, `a.b.c`, `a.b`, `a`: the last part fills what is left.
    const heads = Array.from({ length: parts - 1 }, (_, at) => (number >> BigInt(24 - at * 8)) & 255n);
    const rest = number & ((1n << BigInt(32 - (parts - 1) * 8)) - 1n);
    const written = [...heads, rest].map((part, at) => radices[at]?.(part) ?? '').join('.');
    return { number, host: dress(written) };
  });

test('however a URL writes it: what its parser makes of it is that address, and is refused', () => {
  let read = 0;
  fc.assert(
    fc.property(spelled, ({ number, host }) => {
      const url = URL.parse(`http://${host}/`);
      // Not every disguise goes with every number: what is no address of a website is not fetched at all.
      if (url === null) return;
      read += 1;
      expect([host, url.hostname]).toEqual([host, text4(number)]);
      expect([host, isPermitted(url.hostname, none)]).toEqual([host, false]);
      // As it was written it is no plain literal, unless it is that very address.
      expect(isPermitted(host, none)).toBe(false);
    }),
    { seed: 11, numRuns: 4_000 },
  );
  expect(read).toBeGreaterThan(3_000);
});

test('nor inside IPv6, however that is written', () => {
  const inside = fc
    .tuple(
      fc
        .constantFrom(...registry4.map(([block]) => rangeOf(block)))
        .chain(({ first, last }) => fc.bigInt({ min: first, max: last })),
      fc.constantFrom('::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '::ffff:0:'),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([number, prefix, dotted, bracketed]) => {
      const tail = dotted ? text4(number) : `${(number >> 16n).toString(16)}:${(number & 0xffffn).toString(16)}`;
      return bracketed ? `[${prefix}${tail}]` : `${prefix}${tail}`;
    });
  let checked = 0;
  fc.assert(
    fc.property(inside, (host) => {
      const bare = host.replace(/[[\]]/g, '');
      checked += isIPv6(bare) ? 1 : 0;
      const [parsed] = [URL.parse(`http://[${bare}]/`)?.hostname];
      expect([host, isPermitted(host, none), isPermitted(parsed ?? '', none)]).toEqual([host, false, false]);
    }),
    { seed: 13, numRuns: 2_000 },
  );
  expect(checked).toBeGreaterThan(1_900);
});
