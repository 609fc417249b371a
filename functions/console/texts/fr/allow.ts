import type { AllowTexts } from '../en/allow.ts';

export const allowFr: AllowTexts = {
  title: 'Permis ici',
  none: 'Rien : chaque constat devient un signalement.',
  until: (day) => `jusqu’au ${day}`,
  by: (name, day) => `${name}, ${day}`,
  end: 'Y mettre fin',
  give: 'Permettre quelque chose',
  siteHelp:
    'Ce que les détecteurs trouvent ici et que vous permettez ne devient jamais un signalement. Cela prend fin de soi-même au jour fixé.',
  customerHelp: 'Vaut pour tous les sites que ce client a maintenant.',
  rule: 'Seulement cette règle',
  ruleHint: 'Vide : tous les constats de la catégorie.',
  days: 'Jours jusqu’à la fin',
  daysHint: (most) => `De 1 à ${most}.`,
  reason: 'Pourquoi',
  reasonHint: 'Pour les collègues et les auditeurs. 1 000 caractères au plus.',
  given: 'Permis. La prochaine visite en tient compte.',
  ended: 'Cela ne vaut plus. La prochaine visite en tient compte.',
  notThere: 'C’était déjà terminé.',
  faults: {
    category: 'Choisissez une catégorie.',
    rule: 'Écrivez la règle comme un constat la nomme.',
    days: 'Écrivez un nombre entier de jours dans les limites.',
    reason: 'Dites pourquoi, en 1 000 caractères au plus.',
    many: 'Un site en a déjà cinquante. Mettez d’abord fin à quelques-unes.',
  },
};
