/** What mail programs and autoresponders write by themselves, in our four languages. Compared in lower case. */
import type { InEveryLanguage } from '../../messages.ts';

const all = (of: InEveryLanguage<readonly string[]>): readonly string[] => Object.values(of).flat();

/** The verb of `Op ma 15 mrt 2027 om 10:00 schreef An <an@klant.example>:` */
export const wroteVerbs = all({
  nl: ['schreef', 'geschreven'],
  fr: ['a écrit', 'écrivait'],
  de: ['schrieb', 'geschrieben'],
  en: ['wrote', 'writes'],
});
/** How such a line begins when it runs over several lines. */
export const wroteStarts = all({ nl: ['op '], fr: ['le '], de: ['am '], en: ['on '] });

/** Between dashes: `-----Oorspronkelijk bericht-----` */
export const separators = all({
  nl: ['oorspronkelijk bericht', 'origineel bericht', 'doorgestuurd bericht'],
  fr: ["message d'origine", 'message d’origine', 'message original', 'message transféré', 'message initial'],
  de: ['ursprüngliche nachricht', 'originalnachricht', 'weitergeleitete nachricht'],
  en: ['original message', 'forwarded message'],
});

/** First line of the block of headers that Outlook puts above what it quotes, and the lines that follow it. */
export const fromLabels = all({ nl: ['van'], fr: ['de'], de: ['von'], en: ['from'] });
export const otherLabels = all({
  nl: ['verzonden', 'datum', 'aan', 'onderwerp'],
  fr: ['envoyé', 'date', 'à', 'objet'],
  de: ['gesendet', 'datum', 'an', 'betreff'],
  en: ['sent', 'date', 'to', 'cc', 'subject'],
});

/** Lines that telephones add. */
export const deviceLines = all({
  nl: ['verzonden vanaf mijn', 'verstuurd vanaf mijn', 'verzonden met', 'outlook voor', 'download outlook voor'],
  fr: ['envoyé de mon', 'envoyé depuis mon', 'envoyé à partir de', 'télécharger outlook pour', 'outlook pour'],
  de: ['von meinem', 'gesendet von', 'gesendet mit', 'diese nachricht wurde von meinem', 'outlook für'],
  en: ['sent from my', 'sent from outlook', 'sent with', 'get outlook for', 'outlook for'],
});

/** A line that ends a letter; what follows it is a name and an address. */
export const closings = all({
  nl: [
    'met vriendelijke groet',
    'vriendelijke groet',
    'hartelijke groet',
    'groeten',
    'groetjes',
    'groet',
    'mvg',
    'hoogachtend',
  ],
  fr: [
    'cordialement',
    'bien cordialement',
    'bien à vous',
    'salutations',
    'meilleures salutations',
    'sincèrement',
    'cdlt',
  ],
  de: [
    'mit freundlichen grüßen',
    'mit freundlichen grüssen',
    'mit freundlichem gruß',
    'freundliche grüße',
    'viele grüße',
    'beste grüße',
    'liebe grüße',
    'mfg',
    'hochachtungsvoll',
  ],
  en: [
    'kind regards',
    'best regards',
    'regards',
    'with kind regards',
    'yours sincerely',
    'yours faithfully',
    'sincerely',
    'best wishes',
  ],
});

/** How the subject of an automatic reply begins. */
export const autoSubjects = all({
  nl: ['automatisch antwoord', 'afwezigheidsbericht', 'afwezig', 'niet aanwezig', 'ik ben afwezig'],
  fr: [
    'réponse automatique',
    'absence du bureau',
    'absent du bureau',
    'absente du bureau',
    "message d'absence",
    'message d’absence',
  ],
  de: [
    'automatische antwort',
    'abwesenheitsnotiz',
    'abwesenheitsassistent',
    'abwesenheitsmeldung',
    'abwesend',
    'automatische rückantwort',
  ],
  en: [
    'automatic reply',
    'auto-reply',
    'auto reply',
    'autoreply',
    'auto response',
    'autoresponse',
    'out of office',
    'out of the office',
  ],
});
/** How the subject of a mail begins that says that ours did not arrive, or that it was opened. */
export const reportSubjects = all({
  nl: ['onbestelbaar', 'niet bezorgd', 'niet te bezorgen', 'gelezen:', 'bezorgd:'],
  fr: ['non remis', 'non distribuable', 'échec de la remise', 'échec de remise', 'lu :', 'lu:', 'remis :'],
  de: ['unzustellbar', 'nicht zugestellt', 'mailzustellung fehlgeschlagen', 'gelesen:', 'zugestellt:'],
  en: [
    'undeliverable',
    'undelivered mail',
    'delivery status notification',
    'delivery failure',
    'mail delivery failed',
    'failure notice',
    'returned mail',
    'read:',
    'delivered:',
  ],
});
