/** What the provider's terms forbid, under four heads. */
export const categories = ['pornography', 'illegal-information', 'illegal-software', 'hate'] as const;
export type Category = (typeof categories)[number];
export const isCategory = (text: string): text is Category => (categories as readonly string[]).includes(text);
