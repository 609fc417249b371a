/**
 * Who may do what in the console and over the API. Every route names one permission and asks this table; what no role is given,
 * nobody may do.
 */
export const roles = [
  'reviewer',
  'approver',
  'helpdesk',
  'network-administrator',
  'accountant',
  'business-manager',
  'auditor',
] as const;
export type Role = (typeof roles)[number];
export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

export const permissions = [
  /** Read flags, cases, sites and customers. */
  'look',
  /** Claim, confirm, dismiss and reopen flags; note, ask and advise on them. */
  'review',
  /** Answer what reviewers lay before those who sign. */
  'advise',
  /** Decide disputes and appeals, give time, add contacts, ask for a recheck. */
  'handle-case',
  /** Print letters and enter when they were posted. */
  'post-letter',
  /** Sign a termination, or refuse to. */
  'sign',
  /** Ask for a visit now. */
  'crawl',
  /** Read mails as they were sent. */
  'read-mail',
  /** See evidence pictures unblurred; each look is recorded. */
  'reveal',
  /** Kill switches, paused sites, dead letters. */
  'operate',
  /** Rules, lists, allow rules: what is flagged at all. */
  'tune',
  /** Figures of the whole desk, and reports. */
  'figures',
  /** Tokens of the API. */
  'manage-access',
  /** Who looked at what; what is kept of a customer, and why. */
  'privacy',
  /** Hand a customer's data out as a whole, and have them erased. */
  'erase',
  /** Suspected child abuse material: hash and URL alone, and the report to the authority. */
  'restricted',
] as const;
export type Permission = (typeof permissions)[number];

const reviewing: readonly Permission[] = [
  'look',
  'review',
  'handle-case',
  'post-letter',
  'crawl',
  'read-mail',
  'reveal',
];
const approving: readonly Permission[] = [
  'look',
  'advise',
  'handle-case',
  'post-letter',
  'sign',
  'crawl',
  'read-mail',
  'reveal',
  'tune',
  'figures',
];
const granted: Readonly<Record<Role, readonly Permission[]>> = {
  reviewer: reviewing,
  approver: approving,
  // The first line is on the phone with customers: it reads, enters addresses and posts letters, and judges nothing.
  helpdesk: ['look', 'post-letter', 'read-mail', 'crawl'],
  'network-administrator': ['look', 'crawl', 'operate', 'figures', 'manage-access'],
  // Contracts, renewals and the post.
  accountant: ['look', 'post-letter', 'figures'],
  'business-manager': [...approving, 'operate', 'manage-access', 'privacy', 'erase', 'restricted'],
  // Sees everything but pictures, and changes nothing.
  auditor: ['look', 'read-mail', 'figures', 'privacy'],
};

export const may = (held: readonly Role[], permission: Permission): boolean =>
  held.some((role) => granted[role].includes(permission));
