/** Texts that the rules of this category must find, and neighbours that they must leave alone. All invented. */
import type { RuleFixtures } from './fixture.ts';

export const pornographyFixtures: RuleFixtures = {
  'terms/pornography/nl/explicit-videos': {
    hits: ["Welkom! expliciete seksvideo's, expliciete video's. Kom binnen."],
    misses: ['De filmpjes van het schoolfeest staan online.'],
  },
  'terms/pornography/fr/explicit-videos': {
    hits: ['Bienvenue ! vidéos explicites pour adultes, vidéos porno. Entrez.'],
    misses: ['Les vidéos du mariage sont prêtes.'],
  },
  'terms/pornography/de/explicit-videos': {
    hits: ['Willkommen! explizite sexvideos, pornovideos. Treten Sie ein.'],
    misses: ['Die Videos vom Sommerfest sind online.'],
  },
  'terms/pornography/en/explicit-videos': {
    hits: ['Welcome! explicit adult videos, explicit sex videos. Come in.'],
    misses: ['The explicit video licence allows reuse of our wedding films.'],
  },
  'terms/pornography/nl/explicit-pictures': {
    hits: ["Welkom! expliciete foto's, pornofoto's. Kom binnen."],
    misses: ['Naaktslakken: foto’s van alle soorten in de tuin.'],
  },
  'terms/pornography/fr/explicit-pictures': {
    hits: ['Bienvenue ! photos porno, images porno. Entrez.'],
    misses: ['Photos de la galerie de peinture.'],
  },
  'terms/pornography/de/explicit-pictures': {
    hits: ['Willkommen! explizite bilder, explizite fotos. Treten Sie ein.'],
    misses: ['Bilder aus der Galerie am Markt.'],
  },
  'terms/pornography/en/explicit-pictures': {
    hits: ['Welcome! explicit pictures, explicit photo galleries. Come in.'],
    misses: ['Pictures of the nude descending a staircase hang upstairs.'],
  },
  'terms/pornography/nl/adult-directory': {
    hits: ['Welkom! pornosites, porno sites. Kom binnen.'],
    misses: ['Links naar cursussen voor volwassenen.'],
  },
  'terms/pornography/fr/adult-directory': {
    hits: ['Bienvenue ! sites porno, liens porno. Entrez.'],
    misses: ['Liens vers les cours pour adultes.'],
  },
  'terms/pornography/de/adult-directory': {
    hits: ['Willkommen! pornoseiten, porno seiten. Treten Sie ein.'],
    misses: ['Links zu Kursen der Volkshochschule für Erwachsene.'],
  },
  'terms/pornography/en/adult-directory': {
    hits: ['Welcome! porn sites, porn site list. Come in.'],
    misses: ['Links to adult education courses in the evening.'],
  },
  'terms/pornography/nl/live-shows': {
    hits: ['Welkom! live seks, live sex shows kijken. Kom binnen.'],
    misses: ['Live shows van de poppenspelers.'],
  },
  'terms/pornography/fr/live-shows': {
    hits: ['Bienvenue ! webcams sexe, webcam sexe. Entrez.'],
    misses: ['Spectacles en direct au théâtre.'],
  },
  'terms/pornography/de/live-shows': {
    hits: ['Willkommen! live sex shows ansehen, livesex. Treten Sie ein.'],
    misses: ['Live-Shows der Puppenbühne.'],
  },
  'terms/pornography/en/live-shows': {
    hits: ['Welcome! live sex shows, live sex. Come in.'],
    misses: ['Live shows of the theatre group every Friday.'],
  },
  'terms/pornography/nl/performers': {
    hits: ['Welkom! pornosterren, pornoster. Kom binnen.'],
    misses: ['De sterren van het amateurtoneel.'],
  },
  'terms/pornography/fr/performers': {
    hits: ['Bienvenue ! stars du porno, porno amateur. Entrez.'],
    misses: ['Les stars du théâtre amateur.'],
  },
  'terms/pornography/de/performers': {
    hits: ['Willkommen! pornostars, pornostar. Treten Sie ein.'],
    misses: ['Die Stars der Amateurbühne.'],
  },
  'terms/pornography/en/performers': {
    hits: ['Welcome! porn stars, pornstars. Come in.'],
    misses: ['The amateur theatre and its stars.'],
  },
  'terms/pornography/nl/age-gate': {
    hits: ['Welkom! seksueel expliciet materiaal, seksueel expliciete inhoud. Kom binnen.'],
    misses: ['Volwassenen betalen vijf euro, kinderen niets.'],
  },
  'terms/pornography/fr/age-gate': {
    hits: ['Bienvenue ! contenu sexuellement explicite, contenu pornographique. Entrez.'],
    misses: ['Adultes cinq euros, enfants gratuits.'],
  },
  'terms/pornography/de/age-gate': {
    hits: ['Willkommen! sexuell explizites material, sexuell explizite inhalte. Treten Sie ein.'],
    misses: ['Erwachsene zahlen fünf Euro.'],
  },
  'terms/pornography/en/age-gate': {
    hits: ['Welcome! sexually explicit material, sexually explicit content. Come in.'],
    misses: ['Entry to the pool: children under 6 with an adult only.'],
  },
  'terms/pornography/nl/explicit-vocabulary': {
    hits: ['Welkom! porno, milfs, bloot, naakte, kut. Kom binnen.'],
    misses: ['De borsten van de kip gaan twintig minuten in de oven.'],
  },
  'terms/pornography/fr/explicit-vocabulary': {
    hits: ['Bienvenue ! porno, milf, nue, seins, cul. Entrez.'],
    misses: ['Les seins de glace sont une montagne ; le cul de la bouteille est rond.'],
  },
  'terms/pornography/de/explicit-vocabulary': {
    hits: ['Willkommen! porno, xxx, nackt, brueste, hardcore. Treten Sie ein.'],
    misses: ['Die nackte Wand bekommt einen Anstrich.'],
  },
  'terms/pornography/en/explicit-vocabulary': {
    hits: ['Welcome! porn, milfs, hardcore, nudes, cock. Come in.'],
    misses: ['The anal fin of the trout, and a cock crowing: sounds of the brook.'],
  },
  'terms/pornography/nl/naked-people-offered': {
    hits: ['Welkom! naakte meisjes filmpjes. Kom binnen.'],
    misses: ['Vrouwen aan het werk: bekijk de foto’s van onze tentoonstelling.'],
  },
  'terms/pornography/fr/naked-people-offered': {
    hits: ['Bienvenue ! nues filles films. Entrez.'],
    misses: ['Photos de femmes au travail, exposition gratuite.'],
  },
  'terms/pornography/de/naked-people-offered': {
    hits: ['Willkommen! nackte girls videos. Treten Sie ein.'],
    misses: ['Bilder von Frauen bei der Arbeit, kostenlos ansehen.'],
  },
  'terms/pornography/en/naked-people-offered': {
    hits: ['Welcome! naked wives pictures. Come in.'],
    misses: ['Free photos of women at work. The wall is naked.'],
  },
};
