import { harmless } from './de-harmless.ts';
import { hateful } from './de-hateful.ts';
import type { Templates } from './functions.ts';

/** `{dG}`: dative. */
export const de: Templates = {
  banks: {
    G: 'Frauen, Schwule, Transmenschen, Muslime, Juden, Einwanderer, Flüchtlinge, Schwarze, Behinderte, Ausländer, Türken, Asylbewerber, Lesben, Afrikaner, Homosexuelle, Migranten',
    S: 'eine Frau, ein Schwuler, eine Transfrau, ein Muslim, ein Jude, ein Einwanderer, ein Flüchtling, ein Schwarzer, ein Behinderter, ein Ausländer, eine Lesbe, ein Türke',
    A: 'weibliche, schwule, muslimische, jüdische, schwarze, behinderte, afrikanische, türkische, homosexuelle, lesbische',
    L: 'Politiker, Banker, Veganer, Vermieter, Fußballfans, Hipster, Kapitalisten, Kommunisten, Journalisten, Lehrer, Raucher, Radfahrer',
    T: 'diese Pizza, den Montagmorgen, den Verkehr, meinen alten Laptop, dieses Lied, kalte Suppe, Regenwetter, diesen Film, Hausaufgaben, meine Waschmaschine, Rosenkohl, den Abwasch',
    N: 'widerlich, dumm, wertlos, minderwertig, dreckig, faul, böse, ekelhaft, abartig, primitiv, unnormal, gefährlich, krank, nutzlos, erbärmlich',
    D: 'Ungeziefer, Ratten, Parasiten, Tiere, Abschaum, eine Plage, eine Seuche, Kakerlaken, Müll, Schweine, ein Krebsgeschwür, Untermenschen, Gesindel',
    P: 'wunderbar, nett, klug, mutig, schön, großartig, wertvoll, freundlich, fantastisch, begabt',
    V: 'umbringen, erschießen, aufhängen, verbrennen, verprügeln, ausrotten, vergasen, abstechen, vernichten, totschlagen',
    I: 'Idiot, Arschloch, Trottel, Versager, Depp, Lügner, Feigling, Spinner',
  },
  of: { ...hateful, ...harmless },
};
