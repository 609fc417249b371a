/** Words of the tokens of the API. */
import type { Scope } from '../../../../shared/review/scopes.ts';

const scopes: Readonly<Record<Scope, string>> = {
  'inventory:read': 'read customers, contracts, servers and sites',
  'inventory:write': 'add and change customers, contracts, servers and sites',
  'cases:read': 'see where cases stand',
  'events:read': 'see what happened to cases',
  'webhooks:read': 'see calls that were given up on',
  'webhooks:write': 'have them tried again',
  'orders:read': 'see where orders of authorities stand',
  'orders:write': 'enter orders of authorities',
};

export const tokensEn = {
  title: 'Access for programs',
  lead: 'A token lets a hosting panel call the API. Give each panel one of its own, with no more than it needs.',
  description: 'Description of the API (OpenAPI)',
  scopes,
  make: 'New token',
  name: 'What it is for',
  nameHint: 'Such as the panel’s name. At most 80 characters.',
  may: 'It may',
  perMinute: 'Calls a minute',
  perMinuteHint: (most: string) => `1 to ${most}.`,
  days: 'Days until it ends',
  daysHint: (most: string) => `1 to ${most}. Make the next one before that.`,
  create: 'Make the token',
  made: (name: string) => `The token “${name}”. Copy it now: it is kept nowhere and cannot be shown again.`,
  none: 'No tokens yet',
  noneHelp: 'Nothing can call the API.',
  columns: { name: 'Name', may: 'May', made: 'Made', ends: 'Ends', state: 'State' },
  states: { live: 'in use', revoked: 'revoked', expired: 'ended' },
  by: (name: string, moment: string) => `${moment}, by ${name}`,
  revoke: 'Revoke',
  revoked: 'The token is revoked. Calls with it are refused from now on.',
  notThere: 'There is no such token, or it was revoked already.',
  faults: {
    name: 'Say what it is for, in at most 80 characters.',
    scopes: 'Choose at least one thing that it may do.',
    perMinute: 'Write a whole number of calls within the limits.',
    days: 'Write a whole number of days within the limits.',
  },
};
export type TokensTexts = typeof tokensEn;
