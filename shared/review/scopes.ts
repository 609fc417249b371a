/** What a token of the API may be good for. Each address of the API names one; a token has those that it was given and no others. */
export const scopes = [
  'inventory:read',
  'inventory:write',
  'cases:read',
  'events:read',
  'webhooks:read',
  'webhooks:write',
  'orders:read',
  'orders:write',
] as const;
export type Scope = (typeof scopes)[number];
export const isScope = (text: string): text is Scope => (scopes as readonly string[]).includes(text);
