/** Of a canonical address, without its query. */
export const pathOf = (url: string): string => {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  const query = url.indexOf('?');
  return from < 0 ? '/' : url.slice(from, query < 0 ? undefined : query);
};
/** So many at least. */
export const hasSlashes = (path: string, least: number): boolean => {
  let at = -1;
  for (let slashes = 0; slashes < least; slashes += 1) {
    at = path.indexOf('/', at + 1);
    if (at < 0) return false;
  }
  return true;
};
