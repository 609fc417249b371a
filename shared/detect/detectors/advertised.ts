/**
 * What intruders and doorway pages sell, by ware, in the languages of the site and in those of the advertisers. Each entry is a piece of a
 * regular expression over lower-case text; the ware itself is named, never only the wish to sell.
 */
const wares = {
  medicines: [
    'viagra',
    'cialis',
    'levitra',
    'kamagra',
    'tramadol',
    'xanax',
    'modafinil',
    'ozempic',
    'ivermectin',
    'виагра',
  ],
  gambling: [
    '(?:online|en ligne|ohne lizenz|zonder vergunning|sans licence)[ -]?(?:casinos?|slots?|poker)',
    'casinos? (?:en ligne|online|bonus|ohne (?:lizenz|limit)|zonder (?:vergunning|cruks))',
    '(?:slot|situs) ?(?:gacor|slot)',
    'judi online',
    'togel',
    'gokkasten',
    'machines? à sous',
    '(?:spielautomaten|freispiele)',
    '(?:gratis|free) spins',
    'tours gratuits',
    '博彩|赌场|彩票|棋牌|娱乐城|สล็อต|บาคาร่า|คาสิโน|казино|카지노|바카라|토토사이트',
  ],
  loans: ['payday loans?', 'minilening(?:en)?', 'kredit ohne schufa', 'микрозайм|онлайн[ -]?займ'],
  counterfeits: [
    '(?:replica|fake|namaak|nep|faux|fausses?|falsche|gefälschte)[ -](?:\\p{L}+[ -]){0,2}(?:rolex|watches|(?:hand)?bags|horloges|merkhorloges|tassen|merktassen|montres|uhren|luxusuhren|taschen|sacs)',
    '(?:montres|sacs|répliques)(?: de)?(?: luxe)?(?: de)? (?:répliques?|imitations?|montres|sacs)',
    'cheap (?:jerseys|ray[ -]?bans?|oakleys?)',
    'pas cher femme soldes',
    'outlet online shop',
    '激安|送料無料|正規品|ブランドコピー|偽物|スーパーコピー|通販',
  ],
  essays: [
    'essay writ(?:ing service|ers?)',
    '(?:write|do) my (?:essay|homework|paper|thesis|dissertation|assignment)',
    'buy (?:an? )?(?:essays?|dissertations?|thes[ei]s|term papers?)',
    '(?:scriptie|thesis|bachelorproef|bachelorarbeit|masterarbeit|hausarbeit) (?:laten )?schr(?:ijven|eiben)(?: lassen)?',
    '(?:faire )?rédiger (?:son|mon|votre) (?:mémoire|thèse)',
  ],
  company: ['escort service'],
} as const;

const latin = /^[\p{Script=Latin}\P{L}]*$/u;
const pieces = Object.values(wares).flat();
/**
 * No letter before, told without V8's costly look at all letters of the world where an ASCII character or no letter of ours says it. With `i`
 * and `u`, a to z have two letters beyond ASCII among them: before a word they are turned away first.
 */
const begins = '(?=[a-z\\u{c0}-\\u{24f}])(?<![a-z])(?:(?<=^|[\\0-\\x7f])|(?<![\\0-\\x7f]|\\p{L}))';
/** Words of our letters end where a letter does not follow; others have no ends to tell. */
const written = `${begins}(?:${pieces.filter((piece) => latin.test(piece)).join('|')})(?!\\p{L})|${pieces.filter((piece) => !latin.test(piece)).join('|')}`;
export const advertised = new RegExp(written, 'giu');
