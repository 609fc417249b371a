/**
 * Letters that look like a Latin one, by the letter they pose as; all in lower case, because text is lowered first. What NFKD
 * already unfolds (full width, mathematical letters, ligatures, accents) is not repeated here.
 * Source: Unicode Technical Standard #39, confusables.txt (Unicode License v3), cut to the alphabets from which whole words can
 * be forged, with upper-case look-alikes (Cyrillic М, Н, В) added for their lower-case forms.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'ɑαаᴀꓮꭺ',
  b: 'ƀƃƅɓʙβбвьѣҍᏼꓐꞵꮟ',
  c: '¢ȼсҫᴄⲥꓚꮯ',
  d: 'ðđƌɖɗԁᴅꓒꓓꭰꮷ',
  e: 'ɇεеҽҿᴇ€ꓰꬲꭼ',
  f: 'ƒϝքᵮẝꓝꜰꞙꬵ𝈓',
  g: 'ƍǥɠɡɢԍցᏻᶃꓖꮐ',
  h: 'ħɦʜнћңһӈӊհᏺⱨⲏꓧꚕꮋꮒ',
  i: 'ıɨɩɪιіӏᵻᵼⲓꓲꙇꭵ',
  j: 'ɉʝϳјᴊꓙꭻ',
  k: 'ƙκкқҟᴋⱪⲕꓗꝁꮶ',
  l: '£łƚǀɨɩɫɭʟⳑꓡꮮ𝈪',
  m: 'ϻмӎᴍⲙꓟꮇ',
  n: 'ƞɲɳɴηипոռᵰⲛꓠ𐆎',
  o: 'øɵθοσоѳөօᴏᴑⲟꓳꝋꬽꬾꭴꮎꮻ𝈚',
  p: 'ƥρрᴘᵽⲣꓑꮲ',
  q: 'ʠԛգզ',
  r: 'ɍɼɽʀгяғᴦᵲⲅꓣꭇꭈꭱꮁꮢ𝈖',
  s: 'ƽʂѕտᵴꓢꜱꮥꮪ',
  t: 'ŧƭʈτтҭᴛᵵⱦⲧꓔꭲ',
  u: 'ʉʋμυսᴜᵾꓴꞟꭎꭒꮜ',
  v: 'νѵᴠꓦꮩ𝈍',
  w: 'ɯωѡѽԝաᴡꓪꝡꮃꮤ',
  x: 'χхҳⲭꓫꭓ',
  y: '¥ƴɏɣʏγυуүұᶌỿⲩꓬꭚꭹꮍ',
  z: 'ƶȥʐζᴢᵶꓜꮓ',
};

/** Look-alike → the Latin letter it poses as. */
export const confusables: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)),
);
