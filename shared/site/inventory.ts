/** The provider's inventory: whose sites these are, and which machines they live on. */
import type { Language } from '../messages.ts';

export const contactRoles = ['administrative', 'contact-person'] as const;
export type ContactRole = (typeof contactRoles)[number];

export type Contact = {
  readonly id: string;
  readonly customer: string;
  readonly role: ContactRole;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
};
export type Customer = {
  readonly id: string;
  readonly name: string;
  /** Postal address, one line each, for the letter. The last line is the country. */
  readonly address: readonly string[];
  readonly language: Language;
  /** The customer through whom this one came, by id: gets a copy of each notice, or an own link, as the policy says. */
  readonly reseller?: string;
};
export const contractStatuses = ['active', 'suspended', 'terminated'] as const;
export type ContractStatus = (typeof contractStatuses)[number];
/** One domain's account for one year; what a termination ends. */
export type Contract = {
  readonly id: string;
  readonly customer: string;
  readonly domain: string;
  /** ISO date of the day it renews. */
  readonly renewsOn: string;
  readonly status: ContractStatus;
  /** The case that suspended it: an inventory that says `active` does not end that. */
  readonly suspendedBy?: string;
  /** Name of a brand of the policy; absent: the provider itself. */
  readonly brand?: string;
  /** What the provider's own system calls this contract, e.g. the service id of WHMCS; absent: the contract's id. */
  readonly service?: string;
};
export type Server = {
  readonly id: string;
  /** Literal IPv4 or IPv6 addresses, optionally with a port for loopback samples (`127.0.0.1`). */
  readonly addresses: readonly string[];
  /** Sockets that Hostwarden may hold open to this machine, over all its sites. */
  readonly sockets: number;
};
export type Site = {
  /** The hosted hostname in lower-case ASCII (punycode). Also the site's id. */
  readonly host: string;
  readonly contract: string;
  readonly server: string;
  /** Where the crawl starts, e.g. `https://host/`. Carries the port where that is not the scheme's own. */
  readonly start: string;
};
export type Inventory = {
  readonly customers: readonly Customer[];
  readonly contacts: readonly Contact[];
  readonly contracts: readonly Contract[];
  readonly servers: readonly Server[];
  readonly sites: readonly Site[];
};
