/** Names that strangers give to files and subjects, made harmless. */

/** One line without control characters or ones that turn the text around. */
export const oneLine = (text: string, max: number): string =>
  text
    .slice(0, max * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, max)
    .toWellFormed();

const longest = 100;
/** A name that is safe in any folder: no path, nothing hidden, nothing reserved; `file-3` where nothing is left. */
export const cleanFileName = (name: string, number: number): string => {
  const last = oneLine(name, 1000).replace(/^.*[/\\]/, '');
  const safe = last.replace(/[<>:"|?*]/g, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  if (safe === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(safe)) return `file-${number}`;
  if (safe.length <= longest) return safe;
  const dot = safe.lastIndexOf('.');
  const ending = dot > 0 && safe.length - dot <= 10 ? safe.slice(dot) : '';
  return `${safe.slice(0, longest - ending.length)}${ending}`.toWellFormed();
};
