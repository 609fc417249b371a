/** Names that end in a word of company and have nothing to do with it. */

/** By the word: what stands before it, with the blank between. `ssh-keygen` makes keys of one's own; a boot loader by default is no crack. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  keygen: ['ssh ', 'dnssec '],
  'loader by': ['boot '],
};

/** Whether the phrase that begins at `start` of the normalised text only ends such a name. */
export const endsOtherName = (codes: Uint16Array, start: number, phrase: string): boolean =>
  (otherNames[phrase] ?? []).some((before) => {
    const from = start - before.length;
    return from >= 0 && [...before].every((letter, at) => codes[from + at] === letter.charCodeAt(0));
  });
