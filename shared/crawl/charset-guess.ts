/**
 * The encoding of a page that names none and is not UTF-8: a look at its bytes, as browsers take one (the way of Firefox's chardetng:
 * what does not decode is out, what decodes to the commonest letters of its script wins).
 */

const looked = 64 * 1024;

type Pairs = { readonly total: number; readonly share: (lead: number, last: number) => number };
/** Two-byte characters of the EUC family by their lead byte. */
const pairsOf = (bytes: Uint8Array): Pairs => {
  const leads = new Uint32Array(256);
  let total = 0;
  for (let i = 0; i + 1 < bytes.length; i += 1) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x81) continue;
    leads[lead] = (leads[lead] ?? 0) + 1;
    total += 1;
    i += 1;
  }
  return {
    total,
    share: (from, to) => leads.subarray(from, to + 1).reduce((sum, count) => sum + count, 0) / Math.max(1, total),
  };
};

const decodes = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    // Streaming: a character that the end of the look cuts through is no fault.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
};
const shareOf = (text: string, letters: RegExp): number => {
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return foreign === 0 ? 0 : (text.match(letters)?.length ?? 0) / foreign;
};

/** Share of the high bytes that stand three or more together: words of them, where no Latin text writes three accents in a row. */
const shareInRuns = (bytes: Uint8Array): number => {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      high += 1;
      run += 1;
      if (run === 3) inRuns += 3;
      else if (run > 3) inRuns += 1;
    } else run = 0;
  }
  return high < 6 ? 0 : inRuns / high;
};

const kana = /[\u3040-\u30ff]/g;
const eastern = (bytes: Uint8Array): string | undefined => {
  const pairs = pairsOf(bytes);
  if (pairs.total < 4) return undefined;
  for (const label of ['euc-jp', 'shift_jis']) {
    const text = decodes(label, bytes);
    if (text !== undefined && shareOf(text, kana) > 0.2) return label;
  }
  if (pairs.share(0xb0, 0xc8) > 0.85 && decodes('euc-kr', bytes) !== undefined) return 'euc-kr';
  if (pairs.share(0xb0, 0xd7) > 0.6 && decodes('gb18030', bytes) !== undefined) return 'gb18030';
  if (pairs.share(0xa4, 0xc6) > 0.6 && decodes('big5', bytes) !== undefined) return 'big5';
  return undefined;
};

/** Scripts of one byte a letter, with their commonest small letters: about half of any text. */
const scripts: readonly (readonly [label: string, common: RegExp])[] = [
  ['windows-1251', /[оеаинтсрвл]/g],
  ['koi8-r', /[оеаинтсрвл]/g],
  ['iso-8859-5', /[оеаинтсрвл]/g],
  ['windows-1253', /[αοιετσνηυρά]/g],
  ['windows-1255', /[יוהלארתבמש]/g],
  ['windows-1256', /[اليمونترب]/g],
  ['windows-874', /[านรอกเงมยล่้]/g],
];
const scripted = (bytes: Uint8Array): string | undefined => {
  const [best] = scripts
    .map(([label, common]) => ({ label, share: shareOf(new TextDecoder(label).decode(bytes), common) }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0.3 ? best.label : undefined;
};

/** Accented letters inside words, under each encoding of the Latin alphabet; the earlier wins ties, first of all the web’s default. */
const latins: readonly (readonly [label: string, letters: RegExp])[] = [
  ['windows-1252', /(?<=[a-z])[àâäçèéêëîïôöùûüßñáíóúìòåæøœãõ]|[àâäçèéêëîïôöùûüßñáíóúìòåæøœãõ](?=[a-z])/gi],
  ['windows-1254', /(?<=[a-z])[ğışçöüâîû]|[ğışİçöüâîû](?=[a-z])/gi],
  [
    'windows-1250',
    /(?<=[a-z])[ąćęłńóśźżčďěňřšťůžýáíéúőűľĺŕäôöüßăâîşţđ]|[ąćęłńóśźżčďěňřšťůžýáíéúőűľĺŕäôöüßăâîşţđ](?=[a-z])/gi,
  ],
];
const clearlyMore = 0.08;
const latin = (bytes: Uint8Array): string => {
  const scored = latins.map(([label, letters]) => ({
    label,
    share: shareOf(new TextDecoder(label).decode(bytes), letters),
  }));
  const [western, ...others] = scored;
  const [best] = others.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share > (western?.share ?? 0) + clearlyMore ? best.label : 'windows-1252';
};

/** UTF-8 with a few broken bytes is still UTF-8: at least ten whole characters to each fault. */
const isBrokenUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const faults = text.match(/\ufffd/g)?.length ?? 0;
  const whole = (text.match(/[^\0-\x7f]/g)?.length ?? 0) - faults;
  return whole > faults * 10;
};

/** A label that `TextDecoder` knows. For bytes that are not valid UTF-8 and have no mark, header or meta. */
export const guessCharset = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, looked);
  if (isBrokenUtf8(sample)) return 'utf-8';
  const inRuns = shareInRuns(sample);
  // The second byte of a pair may look like ASCII, so pairs are interrupted more often than words.
  return (inRuns > 0.4 ? eastern(sample) : undefined) ?? (inRuns > 0.6 ? scripted(sample) : undefined) ?? latin(sample);
};
