/**
 * Names as SES message tags, which are letters, digits, `-` and `_` only: every other character, and `_` itself, becomes `_` and two
 * hex digits, e.g. `hw-7k3f9qxd2m.n5` ↔ `hw-7k3f9qxd2m_2en5`.
 */
export const toTag = (name: string): string =>
  name.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
export const fromTag = (tag: string): string =>
  tag.replace(/_([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
