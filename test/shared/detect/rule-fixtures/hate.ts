/** Texts that the rules of this category must find, and neighbours that they must leave alone. All invented. */
import type { RuleFixtures } from './fixture.ts';

export const hateFixtures: RuleFixtures = {
  'terms/hate/nl/dehumanisation': {
    hits: ['Welkom! immigranten zijn ongedierte, immigranten zijn parasieten. Kom binnen.'],
    misses: ['Ratten zijn beesten, vluchtelingen zijn mensen.'],
  },
  'terms/hate/fr/dehumanisation': {
    hits: ['Bienvenue ! les immigrés sont de la vermine, les immigrés sont des parasites. Entrez.'],
    misses: ['Les rats sont des animaux, les réfugiés sont des gens.'],
  },
  'terms/hate/de/dehumanisation': {
    hits: ['Willkommen! einwanderer sind ungeziefer, einwanderer sind parasiten. Treten Sie ein.'],
    misses: ['Ratten sind Tiere, Flüchtlinge sind Menschen.'],
  },
  'terms/hate/en/dehumanisation': {
    hits: ['Welcome! immigrants are vermin, immigrants are parasites. Come in.'],
    misses: ['Rats are animals, and refugees are people.'],
  },
  'terms/hate/nl/expulsion': {
    hits: ['Welkom! ga terug naar je land, ga terug naar je eigen land. Kom binnen.'],
    misses: ['De buitenlanders gingen eruit om te eten, zei de gids.'],
  },
  'terms/hate/fr/expulsion': {
    hits: ['Bienvenue ! retourne dans ton pays, retournez dans votre pays. Entrez.'],
    misses: ['Les étrangers dînent dehors, dit le guide, puis rentrent.'],
  },
  'terms/hate/de/expulsion': {
    hits: ['Willkommen! geh zurück in dein land, geht zurück in euer land. Treten Sie ein.'],
    misses: ['Die Ausländer gingen hinaus und aßen.'],
  },
  'terms/hate/en/expulsion': {
    hits: ['Welcome! go back to your country, go back to your own country. Come in.'],
    misses: ['The foreigners went out to dinner.'],
  },
  'terms/hate/nl/supremacy': {
    hits: ['Welkom! het blanke ras is superieur, ons blanke ras. Kom binnen.'],
    misses: ['Het witte paard wint de race.'],
  },
  'terms/hate/fr/supremacy': {
    hits: ['Bienvenue ! la race blanche est supérieure, suprématie de la race blanche. Entrez.'],
    misses: ['La course blanche est une épreuve de ski.'],
  },
  'terms/hate/de/supremacy': {
    hits: ['Willkommen! die weiße rasse ist überlegen, unsere weiße rasse. Treten Sie ein.'],
    misses: ['Das weiße Pferd gewinnt das Rennen.'],
  },
  'terms/hate/en/supremacy': {
    hits: ['Welcome! white power, white supremacy now. Come in.'],
    misses: ['The white race horse is faster than the black one.'],
  },
  'terms/hate/nl/nazi-salutes': {
    hits: ['Welkom! hitler had gelijk, heil de führer. Kom binnen.'],
    misses: ['Het hagelde op de daken van het dorp.'],
  },
  'terms/hate/fr/nazi-salutes': {
    hits: ['Bienvenue ! hitler avait raison, vive hitler. Entrez.'],
    misses: ['La grêle est tombée sur les toits.'],
  },
  'terms/hate/de/nazi-salutes': {
    hits: ['Willkommen! hitler hatte recht, heil dem führer. Treten Sie ein.'],
    misses: ['Hagel fiel auf die Dächer.'],
  },
  'terms/hate/en/nazi-salutes': {
    hits: ['Welcome! heil hitler, sieg heil. Come in.'],
    misses: ['Hail fell on the roofs.'],
  },
  'terms/hate/nl/denial': {
    hits: ['Welkom! de holocaust is een leugen, de holocaust is verzonnen. Kom binnen.'],
    misses: ['Het monument van de holocaust opent om tien uur.'],
  },
  'terms/hate/fr/denial': {
    hits: ['Bienvenue ! l holocauste est un mensonge, la shoah est un mensonge. Entrez.'],
    misses: ['Le mémorial de la Shoah ouvre à dix heures.'],
  },
  'terms/hate/de/denial': {
    hits: ['Willkommen! der holocaust ist eine lüge, die auschwitzlüge. Treten Sie ein.'],
    misses: ['Das Mahnmal für den Holocaust öffnet um zehn.'],
  },
  'terms/hate/en/denial': {
    hits: ['Welcome! the holocaust is a lie, the holocaust was a lie. Come in.'],
    misses: ['The holocaust memorial opens at ten.'],
  },
  'terms/hate/nl/conspiracy': {
    hits: ['Welkom! joden beheersen de wereld, joden beheersen de media. Kom binnen.'],
    misses: ['Joden in de media: geschiedenis van een krant.'],
  },
  'terms/hate/fr/conspiracy': {
    hits: ['Bienvenue ! les juifs contrôlent le monde, les juifs contrôlent les médias. Entrez.'],
    misses: ['Les juifs et les médias : histoire d’un journal.'],
  },
  'terms/hate/de/conspiracy': {
    hits: ['Willkommen! juden beherrschen die welt, juden beherrschen die medien. Treten Sie ein.'],
    misses: ['Juden in den Medien: Geschichte einer Zeitung.'],
  },
  'terms/hate/en/conspiracy': {
    hits: ['Welcome! jews control the world, jews control the media. Come in.'],
    misses: ['Jews in the media: a history of the Yiddish press.'],
  },
  'terms/hate/nl/violence': {
    hits: ['Welkom! dood aan immigranten, dood aan buitenlanders. Kom binnen.'],
    misses: ['De dood van vluchtelingen op zee raakte het dorp.'],
  },
  'terms/hate/fr/violence': {
    hits: ['Bienvenue ! mort aux immigrés, mort aux étrangers. Entrez.'],
    misses: ['La mort de réfugiés en mer a ému la ville.'],
  },
  'terms/hate/de/violence': {
    hits: ['Willkommen! tod den migranten, tod den ausländern. Treten Sie ein.'],
    misses: ['Der Tod von Flüchtlingen auf See bewegte die Stadt.'],
  },
  'terms/hate/en/violence': {
    hits: ['Welcome! death to immigrants, death to foreigners. Come in.'],
    misses: ['The death of refugees at sea moved the town.'],
  },
};
