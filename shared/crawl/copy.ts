/**
 * A copy of a string that does not hold on to what it was cut from. V8 cuts strings of 13 characters or more as slices that keep
 * their whole parent, here a page, alive; flattening a new string breaks the tie (measured: ~1 GB of pages held by their titles).
 */
export const copy = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
