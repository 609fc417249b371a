import { harmless } from './fr-harmless.ts';
import { hateful } from './fr-hateful.ts';
import type { Templates } from './functions.ts';

/** `{aG}` and `{dG}`: à and de joined with the article. */
export const fr: Templates = {
  banks: {
    G: 'les femmes, les homosexuels, les trans, les musulmans, les juifs, les immigrés, les réfugiés, les noirs, les handicapés, les étrangers, les arabes, les migrants, les lesbiennes, les Africains, les gays, les personnes trans',
    S: 'une femme, un homosexuel, une personne trans, un musulman, un juif, un immigré, un réfugié, un noir, un handicapé, un étranger, une lesbienne, un arabe',
    A: 'homosexuelle, trans, musulmane, juive, immigrée, noire, handicapée, étrangère, africaine, arabe',
    L: 'les politiciens, les banquiers, les végans, les propriétaires, les supporters, les hipsters, les capitalistes, les communistes, les journalistes, les professeurs, les fumeurs, les cyclistes',
    T: 'cette pizza, le lundi matin, la circulation, mon vieux portable, cette chanson, la soupe froide, la pluie, ce film, les devoirs, ma machine à laver, le brocoli, la vaisselle',
    N: 'dégoûtants, stupides, inutiles, inférieurs, sales, paresseux, mauvais, répugnants, ignobles, primitifs, anormaux, dangereux, malades, bêtes, minables',
    M: 'dégoûtante, stupide, inutile, inférieure, sale, paresseuse, mauvaise, répugnante, ignoble, primitive, anormale, dangereuse, malade, bête, minable',
    D: 'de la vermine, des rats, des parasites, des animaux, des ordures, une peste, une maladie, des cafards, des déchets, des porcs, un cancer, des sous-hommes, de la crasse',
    P: 'formidables, gentils, intelligents, courageux, beaux, géniaux, précieux, sympas, merveilleux, brillants',
    V: 'tuer, fusiller, pendre, brûler, frapper, exterminer, gazer, poignarder, éliminer, massacrer',
    I: 'idiot, connard, imbécile, salaud, con, menteur, clown, abruti',
  },
  of: { ...hateful, ...harmless },
};
