import type { RulesTexts } from '../en/rules.ts';

export const rulesFr: RulesTexts = {
  title: 'Règles',
  thresholds: 'À partir de quel score',
  thresholdsHelp:
    'Une page de ce score ou plus donne un signalement. C’est le fichier de politique qui le fixe ; sa version figure dans chaque signalement et dossier.',
  threshold: 'Seuil',
  comesFirst: 'Vient d’abord à partir de',
  logged: 'Signalé par scan à partir de',
  clause: 'Clause',
  record: 'Les règles et leur bilan',
  recordHelp:
    'Comment les signalements portant un constat de la règle ont été décidés depuis un an, les moins suivies d’abord. Aucune règle ne change d’elle-même.',
  rule: 'Règle',
  noDecisions: 'Rien n’a encore été décidé.',
  triedOut: 'Ce qui est à l’essai',
  triedHelp: (sites) =>
    `Règles, listes et seuils que la politique ne fait qu’essayer : ce qu’ils auraient fait à la dernière visite de chaque site en 90 jours (comptés : ${sites}), sur les pages nouvelles ou modifiées, et ce qui a été décidé pour ces sites dans cette catégorie. Rien de cela n’entre dans un signalement.`,
  triedPart: (visits) => `Seules les ${visits} dernières visites ont été lues.`,
  nothingTried: 'La politique n’essaie rien.',
  triedNoHit: 'Rien de ce qui est à l’essai n’a touché de page.',
  triedKinds: {
    rule: 'Règle',
    list: 'Liste de liens',
    gained: 'Signalements en plus avec un autre seuil',
    lost: 'Signalements en moins avec un autre seuil',
  },
  triedColumns: { sites: 'Sites', pages: 'Pages', wouldFlag: 'Seraient signalées', examples: 'Exemples' },
  feeds: 'Listes de liens',
  noFeeds: 'La politique ne prend aucune liste publique ; celles qui sont fournies et les vôtres sont en usage.',
  feedColumns: {
    list: 'Liste',
    category: 'Catégorie',
    edition: 'Édition',
    entries: 'Entrées',
    checked: 'Dernière demande',
    licence: 'Licence',
  },
  trouble: (day) => `plus renouvelée depuis le ${day}`,
  allowList: 'jamais listé',
  notTaken: 'pas encore prise',
  allowed: 'Ce que des sites peuvent avoir',
};
