/** Of a canonical address, without its query. */
export const pathOf = (url: string): string => {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  const query = url.indexOf('?');
  return from < 0 ? '/' : url.slice(from, query < 0 ? undefined : query);
};
