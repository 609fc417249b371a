/** A short piece of the page around a hit, for reviewers and customers. */

export type Excerpt = { readonly excerpt: string; readonly marks: readonly (readonly [number, number])[] };
const longest = 300;
const before = 110;

/** Never between the two halves of a surrogate pair. */
const onBorder = (text: string, at: number): number =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    ? at - 1
    : at;
const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/**
 * At most 300 characters of `text` with the first of `ranges` (UTF-16, in order) inside, cut at spaces where there are any near;
 * `marks` are those ranges that lie in it. Line breaks and other control characters become spaces, one for one.
 */
export const excerptOf = (text: string, ranges: readonly (readonly [number, number])[]): Excerpt => {
  const [first] = ranges;
  if (first === undefined) return { excerpt: '', marks: [] };
  let start = Math.max(0, Math.min(first[0] - before, text.length - longest));
  while (start > 0 && start < first[0] && !isSpace(text, start - 1)) start += 1;
  start = onBorder(text, Math.min(start, first[0]));
  let end = Math.min(text.length, start + longest);
  const mustHold = Math.min(first[1], end);
  if (end < text.length) {
    let cut = end;
    while (cut > mustHold && !isSpace(text, cut)) cut -= 1;
    end = cut > mustHold ? cut : end;
  }
  end = onBorder(text, end);
  const marks: [number, number][] = [];
  for (const [from, to] of ranges) {
    const mark: [number, number] = [Math.max(from, start) - start, Math.min(to, end) - start];
    if (mark[0] >= mark[1] || mark[0] < (marks.at(-1)?.[1] ?? 0)) continue;
    marks.push(mark);
  }
  return { excerpt: text.slice(start, end).replace(/\p{Cc}/gu, ' '), marks };
};

/** A whole short text, cut to 300, all of it marked unless `marked` names the part. */
export const shortExcerpt = (text: string, marked?: string): Excerpt => {
  const at = marked === undefined ? 0 : Math.max(0, text.indexOf(marked));
  return excerptOf(text, text === '' ? [] : [[at, at + (marked ?? text).length]]);
};
