import { defineRules } from './rule.ts';

/**
 * What intruders hide on hacked websites: medicines without prescription, unlicensed gambling, counterfeits. Illegal offers all,
 * though not the customer's; in plain sight the same words are a pharmacy's or a casino's own and count for nothing.
 */
export const injectedSpam = defineRules('illegal-information', ['security', 'reporting', 'education', 'medical'], {
  'spam-medicines': {
    weight: 0.5,
    onlyHidden: true,
    reason: 'Hidden advertising for medicines without prescription',
    phrases: {
      en: [
        'buy cheap viagra',
        'cheap viagra',
        'viagra online',
        'buy viagra',
        'cialis online',
        'buy cialis',
        'pills without prescription',
        'without a prescription',
        'no prescription needed',
        'online pharmacy cheap',
        'cheap pills online',
      ],
      nl: ['viagra kopen', 'goedkope viagra', 'cialis kopen', 'pillen zonder recept', 'zonder recept bestellen'],
      fr: ['acheter viagra', 'viagra pas cher', 'acheter cialis', 'sans ordonnance', 'pilules pas cher'],
      de: ['viagra kaufen', 'viagra günstig', 'cialis kaufen', 'rezeptfrei bestellen', 'ohne rezept kaufen'],
    },
  },
  'spam-gambling': {
    weight: 0.5,
    onlyHidden: true,
    reason: 'Hidden advertising for unlicensed gambling or loans',
    phrases: {
      en: [
        'online casino bonus',
        'best online casino',
        'online casino',
        'casino no deposit',
        'slot gacor',
        'online slots',
        'sports betting bonus',
        'payday loans',
        'payday loan online',
      ],
      nl: [
        'online casino zonder vergunning',
        'casino bonus zonder storting',
        'beste online casino',
        'gokkasten online',
        'snel geld lenen zonder toetsing',
      ],
      fr: [
        'casino en ligne',
        'bonus sans dépôt',
        'meilleur casino en ligne',
        'machines à sous en ligne',
        'prêt rapide sans justificatif',
      ],
      de: [
        'online casino ohne lizenz',
        'casino bonus ohne einzahlung',
        'bestes online casino',
        'spielautomaten online',
        'kredit ohne schufa sofort',
      ],
    },
  },
  'spam-counterfeit': {
    weight: 0.5,
    onlyHidden: true,
    reason: 'Hidden advertising for counterfeits or bought essays',
    phrases: {
      en: [
        'replica watches',
        'cheap replica',
        'replica handbags',
        'fake designer bags',
        'cheap designer handbags',
        'cheap jerseys',
        'essay writing service',
        'buy essay online',
        'fake passports',
      ],
      nl: ['replica horloges', 'namaak horloges', 'namaak tassen kopen', 'valse paspoorten'],
      fr: ['répliques de montres', 'montres contrefaites', 'sacs contrefaits', 'faux passeports'],
      de: ['replica uhren', 'gefälschte uhren', 'gefälschte taschen kaufen', 'gefälschte pässe'],
    },
  },
});
