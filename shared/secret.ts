import { hash } from 'node:crypto';

/** What is stored of a secret in a link or a cookie: SHA-256 of its text, as hex. 256 random bits need no salt. */
export const secretHash = (secret: string): string => hash('sha256', secret, 'hex');
