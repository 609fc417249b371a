/** Five bits a letter, none of them 0, so that words of different lengths differ; the last six letters fill an integer. */
const bits = 5;
export const longestSought = 6;
const codeA = 0x61;
const lettersOf = (length: number): number => (1 << (bits * length)) - 1;
const packed = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters = (letters << bits) | (word.charCodeAt(i) - codeA + 1);
  return letters;
};

/**
 * Which of these words of a to z, of `longestSought` letters at most, stand anywhere in a text, within other words too. The text is read once,
 * however many they are: strangers write both, and thousands of words sought one by one in megabytes take a quarter of a minute.
 */
export const standing = (words: readonly string[], text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const sought = new Map(words.map((word) => [packed(word), word]));
  const lengths = [...new Set(words.map(({ length }) => lettersOf(length)))];
  for (let i = 0, last = 0; i < text.length && found.size < sought.size; i += 1) {
    const letter = text.charCodeAt(i) - codeA + 1;
    if (letter < 1 || letter > 26) {
      last = 0;
      continue;
    }
    last = ((last << bits) | letter) & lettersOf(longestSought);
    for (const of of lengths) {
      const word = sought.get(last & of);
      if (word !== undefined) found.add(word);
    }
  }
  return found;
};
