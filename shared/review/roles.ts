/**
 * Who may do what in the console. Every route names one permission and asks this table; what no role is given, nobody may do.
 */
export const roles = ['reviewer', 'approver', 'auditor'] as const;
export type Role = (typeof roles)[number];
export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

export const permissions = [
  /** Read flags, cases, sites and customers. */
  'look',
  /** Claim, confirm, dismiss and reopen flags. */
  'review',
  /** Decide disputes and appeals, give time, add contacts, enter posted letters, ask for a recheck. */
  'handle-case',
  /** Sign a termination, or refuse to. */
  'sign',
  /** Ask for a visit now. */
  'crawl',
  /** Read mails as they were sent. */
  'read-mail',
] as const;
export type Permission = (typeof permissions)[number];

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  reviewer: ['look', 'review', 'handle-case', 'crawl', 'read-mail'],
  approver: ['look', 'handle-case', 'sign', 'crawl', 'read-mail'],
  // Sees everything and changes nothing.
  auditor: ['look', 'read-mail'],
};

export const may = (held: readonly Role[], permission: Permission): boolean =>
  held.some((role) => granted[role].includes(permission));
