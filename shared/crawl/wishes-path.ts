/** Where a site may ask Hostwarden, and nobody else, to come slower or at other hours (RFC 8615); read by load-robots.ts. */
export const wishesPath = '/.well-known/hostwarden.txt';
