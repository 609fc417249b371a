const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A header's value, which the wire gives as a letter a byte, as browsers read a Location: as UTF-8 where its bytes are that, and as it
 * is elsewhere.
 */
export const asUtf8 = (value: string): string => {
  if (!/[\x80-\xff]/.test(value) || /[^\0-\xff]/.test(value)) return value;
  try {
    return utf8.decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
};
