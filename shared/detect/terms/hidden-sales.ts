import type { InEveryLanguage } from '../../messages.ts';
import { type Company, defineRules, listed } from './rule.ts';

/** A ware and a word that sells it, in one sentence. Hidden links are short: what lies further apart is somebody's menu. */
const sells = (wares: string, words: string): Company => ({
  kind: 'together',
  groups: [listed(wares), listed(words)],
  reach: 60,
});

/** What advertisers write in every language, as they do it for search engines. */
const medicines = `viagra, cialis, levitra, kamagra, sildenafil, tadalafil, tramadol, xanax, valium, modafinil, ozempic, oxycodone,
  ambien, phentermine, pharmacy`;
const pills: InEveryLanguage<Company> = {
  en: sells(
    medicines,
    'buy, order, cheap, cheapest, generic, no rx, without prescription, overnight, discount, for sale',
  ),
  nl: sells(
    `${medicines}, erectiepillen, slaappillen`,
    'kopen, bestellen, goedkoop, goedkope, zonder recept, generiek, ideal',
  ),
  fr: sells(
    `${medicines}, pilules, comprimés, pharmacie`,
    'acheter, achat, commander, pas cher, sans ordonnance, générique, en vente libre',
  ),
  de: sells(
    `${medicines}, potenzmittel, schlaftabletten, apotheke`,
    'kaufen, bestellen, günstig, billig, rezeptfrei, ohne rezept, generika',
  ),
};
const gambling: InEveryLanguage<Company> = {
  en: sells(
    'casino, casinos, slot, slots, poker, betting, roulette, blackjack, sportsbook',
    'no deposit, real money, free spins, best online, bonus code, welcome bonus, gacor, maxwin, hari ini, jackpot online',
  ),
  nl: sells(
    'casino, casinos, gokkast, gokkasten, slots, poker, roulette, wedden',
    'zonder storting, echt geld, gratis spins, zonder cruks, zonder vergunning, beste online, welkomstbonus',
  ),
  fr: sells(
    'casino, casinos, machines à sous, machine à sous, poker, roulette, paris sportifs',
    'sans dépôt, argent réel, tours gratuits, meilleur, meilleurs, bonus de bienvenue, sans licence, sans vérification',
  ),
  de: sells(
    'casino, casinos, spielautomaten, slots, poker, roulette, sportwetten, freispiele',
    'ohne einzahlung, echtgeld, ohne lizenz, ohne limit, ohne oasis, ohne verifizierung, bestes online, beste online, willkommensbonus',
  ),
};
const counterfeits: InEveryLanguage<Company> = {
  en: sells(
    'watches, handbags, bags, sneakers, jerseys, passports, designer, sunglasses',
    'replica, replicas, fake, aaa, knockoff, counterfeit, first copy, mirror quality',
  ),
  nl: sells(
    'horloges, merkhorloges, handtassen, tassen, merktassen, schoenen, zonnebrillen, paspoorten',
    'replica, namaak, nep, imitatie, valse',
  ),
  fr: sells(
    'montres, sacs, sac à main, baskets, lunettes, passeports, maroquinerie',
    'réplique, répliques, imitation, imitations, contrefaçon, faux, fausses, copie, copies',
  ),
  de: sells(
    'uhren, luxusuhren, taschen, handtaschen, schuhe, sonnenbrillen, pässe',
    'replica, replika, fälschung, fälschungen, gefälschte, imitate, plagiate',
  ),
};
const essays: InEveryLanguage<Company> = {
  en: sells(
    'essay, essays, dissertation, thesis, term paper, term papers, research paper, homework, assignment, coursework',
    'write my, do my, for me, buy, pay someone, pay for, cheap, for money, custom, writers for hire, writing service',
  ),
  nl: sells(
    'scriptie, scripties, thesis, werkstuk, bachelorproef, masterproef, essay',
    'laten schrijven, laten maken, kopen, ghostwriter, goedkoop, tegen betaling',
  ),
  fr: sells(
    'mémoire, thèse, dissertation, devoirs, rapport de stage',
    'faire rédiger, faire écrire, acheter, achat, rédacteur fantôme, pas cher, contre rémunération',
  ),
  de: sells(
    'bachelorarbeit, masterarbeit, hausarbeit, hausarbeiten, seminararbeit, dissertation, doktorarbeit',
    'schreiben lassen, kaufen, ghostwriter, ghostwriting, günstig, gegen bezahlung',
  ),
};

/** As injected-spam.ts, by the ware and what is done with it, in whatever words they stand together. */
export const hiddenSales = defineRules('illegal-information', ['security', 'reporting', 'education', 'medical'], {
  'hidden-pills': {
    weight: 0.6,
    onlyHidden: true,
    reason: 'Hidden words that sell medicines',
    company: pills,
  },
  'hidden-gambling': {
    weight: 0.55,
    onlyHidden: true,
    reason: 'Hidden words that sell gambling',
    company: gambling,
  },
  'hidden-counterfeits': {
    weight: 0.6,
    onlyHidden: true,
    reason: 'Hidden words that sell counterfeits',
    company: counterfeits,
  },
  'hidden-essays': {
    weight: 0.6,
    onlyHidden: true,
    reason: 'Hidden words that sell papers for school or university',
    company: essays,
  },
});
