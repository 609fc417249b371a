/** Addresses in a style sheet: `url(…)` and `@import "…"`. */
const longest = 2_048;
const most = 1_000;

const unquoted = (text: string): string => {
  const bare = text.trim();
  const quote = bare[0];
  return (quote === '"' || quote === "'") && bare.endsWith(quote) ? bare.slice(1, -1) : bare;
};

/** In order, with repeats; one pass, however the sheet is built. */
export const cssUrls = (css: string): readonly string[] => {
  const found: string[] = [];
  const add = (text: string): void => {
    const url = unquoted(text);
    if (url !== '' && !url.startsWith('data:') && !url.startsWith('#')) found.push(url);
  };
  let end = 0;
  for (let at = css.indexOf('url('); at >= 0 && found.length < most; at = css.indexOf('url(', at + 4)) {
    if (end < at) end = css.indexOf(')', at);
    if (end < 0) break;
    if (end - at < longest) add(css.slice(at + 4, end));
  }
  if (css.includes('@import'))
    for (const match of css.matchAll(/@import\s{0,20}["']([^"'\n]{1,2000})["']/g))
      if (found.length < most) add(match[1] ?? '');
  return found;
};
