/** Mail addresses, where two spellings of one must be seen to be the same. */

/** Local part and domain of a mail address in one spelling; the domain also where it was written as `xn--…`. */
export const addressForm = (address: string): string => {
  const at = address.lastIndexOf('@');
  const domain = URL.parse(`http://${address.slice(at + 1)}`)?.hostname ?? address.slice(at + 1);
  return `${address.slice(0, at)}@${domain}`.normalize('NFC').toLowerCase();
};
