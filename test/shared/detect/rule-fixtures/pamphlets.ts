/** Of the rules for what is hidden, and for pamphlets of hatred. */
import type { RuleFixtures } from './fixture.ts';

export const pamphletFixtures: RuleFixtures = {
  'terms/illegal-information/nl/hidden-pills': {
    hits: ['kamagra goedkoop bestellen'],
    misses: ['De kamagra die u vond is vervalst. Flyers kunt u bij ons bestellen.'],
  },
  'terms/illegal-information/fr/hidden-pills': {
    hits: ['tadalafil générique pas cher'],
    misses: ['La pharmacie est ouverte. Commander un repas ?'],
  },
  'terms/illegal-information/de/hidden-pills': {
    hits: ['potenzmittel rezeptfrei'],
    misses: ['Die Apotheke ist samstags offen. Karten kaufen Sie am Schalter.'],
  },
  'terms/illegal-information/en/hidden-pills': {
    hits: ['order generic tadalafil overnight'],
    misses: ['The tadalafil study of our hospital runs for two years. Order the brochure at the desk.'],
  },
  'terms/illegal-information/nl/hidden-gambling': {
    hits: ['roulette met echt geld'],
    misses: ['Het casino van de filmclub is gesloten. Wij vragen echt geld noch goud.'],
  },
  'terms/illegal-information/fr/hidden-gambling': {
    hits: ['roulette avec argent réel'],
    misses: ['Le casino de la plage ferme. La salle est gratuite.'],
  },
  'terms/illegal-information/de/hidden-gambling': {
    hits: ['roulette mit echtgeld'],
    misses: ['Das Casino am Strand ist zu. Wir nehmen Karten.'],
  },
  'terms/illegal-information/en/hidden-gambling': {
    hits: ['roulette with real money'],
    misses: ['Casino Royale is shown at nine. Our bonus code is in the newsletter.'],
  },
  'terms/illegal-information/nl/hidden-counterfeits': {
    hits: ['namaak zonnebrillen'],
    misses: ['De horloges zijn echt. Een replica van het schip staat in de hal.'],
  },
  'terms/illegal-information/fr/hidden-counterfeits': {
    hits: ['imitation de sacs'],
    misses: ['Les montres du musée sont anciennes. Une réplique du navire est dans la salle.'],
  },
  'terms/illegal-information/de/hidden-counterfeits': {
    hits: ['plagiate von handtaschen'],
    misses: ['Die Uhren des Museums sind alt. Eine Replik des Schiffs steht im Saal.'],
  },
  'terms/illegal-information/en/hidden-counterfeits': {
    hits: ['knockoff handbags and sneakers'],
    misses: ['The watches of the museum are old. A replica of the ship stands in the hall.'],
  },
  'terms/illegal-information/nl/hidden-essays': {
    hits: ['uw scriptie laten schrijven door een ghostwriter'],
    misses: ['De scriptie van Jan kreeg een prijs. Kaarten kopen kan aan de kassa.'],
  },
  'terms/illegal-information/fr/hidden-essays': {
    hits: ['faire rédiger votre mémoire'],
    misses: ['Le mémoire de Jeanne est à la bibliothèque. Acheter un billet ?'],
  },
  'terms/illegal-information/de/hidden-essays': {
    hits: ['hausarbeit vom ghostwriter'],
    misses: ['Die Hausarbeit ist am Montag fällig. Karten kaufen Sie am Schalter.'],
  },
  'terms/illegal-information/en/hidden-essays': {
    hits: ['pay someone for your term paper'],
    misses: ['Homework is due on Monday. Buy a ticket for the school play.'],
  },
  'terms/hate/nl/denial-with-its-pretexts': {
    hits: ['Men spreekt van zogenaamde gaskamers, maar het was tyfus, verzonnen door zionisten.'],
    misses: ['In Auschwitz vermoordde de SS een miljoen mensen in gaskamers; het museum bewaart de documenten.'],
  },
  'terms/hate/fr/denial-with-its-pretexts': {
    hits: ['On parle de prétendues chambres à gaz, mais c’était le typhus, une fable des sionistes.'],
    misses: ['À Auschwitz la SS a tué un million de personnes dans les chambres à gaz ; le musée garde les documents.'],
  },
  'terms/hate/de/denial-with-its-pretexts': {
    hits: ['Man redet von angeblichen Gaskammern, doch es war Fleckfieber, ein Märchen der Zionisten.'],
    misses: [
      'In Auschwitz ermordete die SS eine Million Menschen in Gaskammern; die Gedenkstätte bewahrt die Dokumente.',
    ],
  },
  'terms/hate/en/denial-with-its-pretexts': {
    hits: ['They talk of alleged gas chambers, but it was typhus, a fable fabricated by zionists.'],
    misses: ['In Auschwitz the SS murdered a million people in gas chambers; the museum keeps the documents.'],
  },
  'terms/hate/nl/racial-pamphlet': {
    hits: [
      'Ons bloed wordt vergiftigd door een invasie van wilden. Zuiveren moeten wij, strijd voor onze grond, ons volk.',
    ],
    misses: ['Blanke mensen en zwarte mensen dansten op het feest. Onze grond ligt in de winter braak.'],
  },
  'terms/hate/fr/racial-pamphlet': {
    hits: [
      'Notre sang est empoisonné par une invasion de sauvages. Il faut nettoyer, levez-vous pour notre sol et nos ancêtres.',
    ],
    misses: ['Hommes blancs et hommes noirs dansaient à la fête. Notre terre se repose en hiver.'],
  },
  'terms/hate/de/racial-pamphlet': {
    hits: [
      'Unser Blut wird durch eine Invasion von Gesindel vergiftet. Vertreiben müssen wir sie, wacht auf, unsere Heimat ruft.',
    ],
    misses: ['Weiße Männer und schwarze Frauen tanzten auf dem Fest. Unser Land liegt im Winter brach.'],
  },
  'terms/hate/en/racial-pamphlet': {
    hits: [
      'Our blood is poisoned by an invasion of savages. Get rid of them, rise up, people of our soil: our land is ours.',
    ],
    misses: [
      'White people and black people danced at the festival. Our land lies fallow in winter, and rats eat the grain.',
    ],
  },
};
