/**
 * Which addresses may be connected to. The table follows the IANA IPv4 and IPv6 Special-Purpose Address Registries
 * (RFC 6890 and its updates, read 2026-11), the multicast blocks and the well-known metadata services of clouds. IPv6 turns it round:
 * only 2000::/3 is global unicast, so everything else is refused without being named. IPv4 inside IPv6 is unwrapped first.
 */
import { isIPv4, isIPv6 } from 'node:net';

type Address = { readonly family: 4 | 6; readonly bits: bigint };
type Block = { readonly family: 4 | 6; readonly bits: bigint; readonly prefix: number };

const sizes = { 4: 32, 6: 128 } as const;

/** Opened by a named network inside them: where a hoster's own machines or a loopback sample may really be. */
export const openableBlocks = [
  '10.0.0.0/8', // private (RFC 1918)
  '100.64.0.0/10', // shared, carrier-grade NAT (RFC 6598)
  '127.0.0.0/8', // loopback
  '172.16.0.0/12',
  '192.168.0.0/16',
  '198.18.0.0/15', // benchmarking (RFC 2544)
  '::1/128',
  'fc00::/7', // unique local (RFC 4193)
] as const;

/** Never connected to, whoever names them. */
export const closedBlocks = [
  '0.0.0.0/8', // "this network"
  '169.254.0.0/16', // link-local; the metadata address of most clouds
  '192.0.0.0/24', // IETF protocol assignments; 192.0.0.192 is a metadata address
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relay, deprecated
  '192.175.48.0/24', // AS112
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved and limited broadcast
  '100.100.100.200/32', // metadata (Alibaba), inside the shared block
  '168.63.129.16/32', // wire server (Azure), a public address
  'fd00:ec2::/32', // metadata (AWS), inside unique local
  'fd20:ce::254/128', // metadata (Google)
  '2001::/23', // IETF protocol assignments: Teredo, ORCHID, benchmarking, AMT, …
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation (RFC 9637)
] as const;

/** Where IPv6 carries IPv4: the block, and how far the 32 bits stand from the right. Teredo writes the client's inverted. */
const carriers = [
  { block: '::ffff:0:0/96', shift: 0, name: 'mapped' },
  { block: '::/96', shift: 0, name: 'compatible' },
  { block: '::ffff:0:0:0/96', shift: 0, name: 'translated' }, // RFC 2765
  { block: '64:ff9b::/96', shift: 0, name: 'NAT64' },
  { block: '64:ff9b:1::/48', shift: 0, name: 'local NAT64' },
  { block: '2002::/16', shift: 80, name: '6to4' },
  { block: '2001::/32', shift: 64, name: 'Teredo server' },
  { block: '2001::/32', shift: 0, name: 'Teredo client', inverted: true },
] as const;

const parse4 = (text: string): bigint => text.split('.').reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);

const parse6 = (text: string): bigint => {
  const dotted = text.lastIndexOf(':') + 1;
  const whole = text.includes('.')
    ? `${text.slice(0, dotted)}${(parse4(text.slice(dotted)) >> 16n).toString(16)}:${(parse4(text.slice(dotted)) & 0xffffn).toString(16)}`
    : text;
  const [head = '', tail] = whole.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const left = groups(head);
  const right = groups(tail ?? '');
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
};

/** A plain literal, square brackets allowed. Zone ids, ports and every other spelling are no address. */
const parse = (text: string): Address | undefined => {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
  if (isIPv4(bare)) return { family: 4, bits: parse4(bare) };
  // Node's test for IPv6 is a large regular expression: compiling it takes longer than all of this table, and names have no colon.
  if (bare.includes(':') && isIPv6(bare) && !bare.includes('%')) return { family: 6, bits: parse6(bare) };
  return undefined;
};

const parseBlock = (text: string): Block | undefined => {
  const slash = text.indexOf('/');
  const address = parse(slash < 0 ? text : text.slice(0, slash));
  if (address === undefined) return undefined;
  const size = sizes[address.family];
  const prefix = slash < 0 ? size : Number(text.slice(slash + 1));
  if (!/^\d{1,3}$/.test(slash < 0 ? String(size) : text.slice(slash + 1)) || prefix > size) return undefined;
  return { ...address, prefix };
};
/** Of the tables here, which need no such test. */
const known = (text: string): Block => {
  const [address = '', prefix] = text.split('/');
  const family = address.includes(':') ? 6 : 4;
  return { family, bits: family === 6 ? parse6(address) : parse4(address), prefix: Number(prefix) };
};

const inside = (address: Address, block: Block): boolean => {
  if (address.family !== block.family) return false;
  const shift = BigInt(sizes[block.family] - block.prefix);
  return address.bits >> shift === block.bits >> shift;
};
const openable = openableBlocks.map(known);
const closed = closedBlocks.map(known);
const globalUnicast = known('2000::/3');
const mapped = known('::ffff:0:0/96');
const low32 = 0xffff_ffffn;
const carrying = carriers.map((carrier) => ({ ...carrier, range: known(carrier.block) }));

/** The address as it is on the wire (mapped IPv6 is plain IPv4), and every IPv4 address that it carries. */
const faces = (address: Address): readonly Address[] => {
  if (address.family === 4) return [address];
  // `::` and `::1` lie in the compatible block, and are themselves.
  const carried = carrying
    .filter(({ range }) => address.bits > 1n && inside(address, range))
    .map((carrier): Address => {
      const bits = (address.bits >> BigInt(carrier.shift)) & low32;
      return { family: 4, bits: 'inverted' in carrier ? bits ^ low32 : bits };
    });
  return inside(address, mapped) ? carried : [address, ...carried];
};

/** CIDR blocks, or single addresses, in which special-purpose addresses may be used. */
export type Networks = readonly Block[];

/**
 * Reads `--networks` and the policy's list. Answers the entries that are no CIDR block, so that one message can name them all.
 */
export const parseNetworks = (
  texts: readonly string[],
): { readonly networks: Networks; readonly faults: readonly string[] } => {
  const blocks = texts.map((text) => ({ text, block: parseBlock(text.trim()) }));
  return {
    networks: blocks.flatMap(({ block }) => (block === undefined ? [] : [block])),
    faults: blocks.flatMap(({ text, block }) => (block === undefined ? [text] : [])),
  };
};

/**
 * May this literal be connected to? Public addresses always; special-purpose ones only where a named network that lies wholly
 * inside that special block holds them (so `0.0.0.0/0` opens nothing); closed blocks never.
 */
export const isPermitted = (text: string, networks: Networks): boolean => {
  const address = parse(text);
  if (address === undefined) return false;
  return faces(address).every((face) => {
    if (closed.some((block) => inside(face, block))) return false;
    const special = openable.filter((block) => inside(face, block));
    if (special.length === 0) return face.family === 4 || inside(face, globalUnicast);
    return networks.some(
      (network) =>
        inside(face, network) && special.some((block) => network.prefix >= block.prefix && inside(network, block)),
    );
  });
};

/** Inside one of the networks, whatever the registries say. */
export const isInside = (text: string, networks: Networks): boolean => {
  const address = parse(text);
  return address !== undefined && faces(address).every((face) => networks.some((network) => inside(face, network)));
};

/** One spelling a literal, for comparison; undefined for what is none. Mapped IPv6 is its IPv4. */
export const normalAddress = (text: string): string | undefined => {
  const address = parse(text);
  if (address === undefined) return undefined;
  const [face] = inside(address, mapped) ? faces(address) : [address];
  return face === undefined ? undefined : `${face.family}:${face.bits.toString(16)}`;
};
