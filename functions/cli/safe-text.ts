/** Crawled text on its way to a terminal, a spreadsheet or a log: it must not act there. */

/** Control characters move the cursor or recolour the screen; format characters (bidi overrides) reorder what is read. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** On one line, every acting character shown as `�`; spaces and tabs become one space. */
export const forTerminal = (text: string): string => text.replace(/[\s]+/g, ' ').replace(acting, '\uFFFD');

/** JSON with everything acting as an escape, so that it also passes through a terminal. */
export const toJson = (value: unknown, indent?: number): string => {
  const json = JSON.stringify(value, undefined, indent);
  // What acts lies above: a look that costs little, for most lines are plain.
  if (!/[\u007f-\uffff]/.test(json)) return json;
  return json.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
};

/** RFC 4180 field. What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
export const csvField = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value) : forTerminal(value);
  const inert = typeof value === 'string' && /^\s*[=+\-@|%]/.test(text) ? `'${text}` : text;
  return /[",']/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};
