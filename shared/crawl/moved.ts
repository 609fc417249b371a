/** Whether a hosted name points at its server. Pure: the addresses are resolved by the caller. */

/** One spelling a literal: the URL parser writes IPv6 in its shortest form and knows mapped IPv4. */
const spelling = (address: string): string => {
  const bare = address.replace(/^\[|\]$/g, '');
  const host = URL.parse(bare.includes(':') ? `http://[${bare}]/` : `http://${bare}/`)?.hostname ?? bare;
  const mapped = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/.exec(host);
  if (mapped === null) return host;
  const [high, low] = [Number.parseInt(mapped[1] ?? '', 16), Number.parseInt(mapped[2] ?? '', 16)];
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
};
const isLoopback = (address: string): boolean => /^127\.|^\[::1\]$/.test(spelling(address));
const isLiteral = (host: string): boolean => host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);

export const isElsewhere = {
  /** Samples on loopback carry names that no resolver knows, and a literal is its own address. */
  applies: (server: readonly string[], host: string): boolean => !isLiteral(host) && !server.some(isLoopback),
  /** No address in common. */
  check: (resolved: readonly string[], server: readonly string[]): boolean => {
    const own = new Set(server.map(spelling));
    return resolved.length > 0 && !resolved.some((address) => own.has(spelling(address)));
  },
};
