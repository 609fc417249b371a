import { defineRules, facets } from './rule.ts';

/**
 * Pamphlets: what they say takes a page and not a phrase. Every word of it stands in history books too, so that each rule asks for several
 * sides at once, says too little to flag a page alone, and is lowered by whoever teaches, reports or contradicts.
 */
export const hateManifestos = defineRules('hate', ['counter-speech', 'reporting', 'education'], {
  'denial-with-its-pretexts': {
    weight: 0.55,
    reason: 'Disputes the Holocaust and gives a motive or a pretext for it',
    company: {
      en: facets(
        2,
        `holocaust lie, holocaust hoax, holocaust myth, holocaust industry, holocaust religion, holocaust story, holocaust legend,
        so called holocaust, alleged holocaust, holohoax, auschwitz lie, auschwitz myth, lie of the six million, six million lie,
        myth of the six million, no gas chambers, alleged gas chambers, so called gas chambers, holocaust is a, holocaust was a,
        holocaust never, gas chambers never, gas chambers were never, six million never, not six million, no proof of gas, nobody was gassed, no one was gassed,
        so called eyewitness*, so called eyewitnesses, no trace of cyanide, how could six million, could not have burnt`,
        `hoax, invented, invention, made up, fairy tale, fabricated, fabrication, swindle, exaggerated, impossible, legend, fraud,
        never existed, never happened, no evidence, no document, contradict*, vanish*, no trace`,
        `the jews, world jewry, international jewry, zionist*, extort, squeeze, blackmail, money out of, compensation, guilt,
        guilt cult, to get a state, propaganda, allied propaganda, serves israel, israel, bankers, the banks`,
        `typhus, work camp*, labour camp*, labor camp*, swimming pool, delousing, crematori*, red cross, revisionist*, chemist,
        engineer, hitler wanted peace, died of hunger, died of disease, ovens, one body an hour, six million`,
        `forbid, forbidden, not allowed to, dare to, ask questions, free yourself, truth about, they do not want you, jailed for, free
        speech, wake up`,
      ),
      nl: facets(
        2,
        `holocaustleugen, holocaustindustrie, holocaustmythe, holocaust religie, zogenaamde holocaust, zogezegde holocaust,
        auschwitzleugen, leugen van de zes miljoen, zes miljoen leugen, mythe van de zes miljoen, geen gaskamers, nooit gaskamers,
        zogenaamde gaskamers, holocaust is een, holocaust was een, holocaust nooit, gaskamers nooit, nooit zes miljoen, geen zes
        miljoen, geen bewijs voor gaskamers, geen bewijs voor de gaskamers, werd niemand vergast, niemand werd vergast, niemand is vergast,
        zogenaamde getuigen, zogenaamde ooggetuigen, hoe konden zes miljoen, geen spoor van cyanide`,
        `verzinsel, verzonnen, uitvinding, uitgevonden, bedrog, sprookje, overdreven, onmogelijk, legende, zwendel, nooit bestaan,
        nooit gebeurd, geen bewijs*, geen document*, geen enkel document, leugen, spreken elkaar tegen, verdwenen, verdwijnen`,
        `de joden, wereldjodendom, jodendom, zionist*, afpersen, af te persen, chanteren, geld, herstelbetalingen, schuld,
        schuldgevoel, schuldcultus, staat te krijgen, propaganda, israël, bankiers`,
        `tyfus, vlektyfus, werkkamp*, zwembad, ontluizing*, crematori*, rode kruis, revisionist*, scheikundige, ingenieur, hitler
        wilde vrede, honger, ziekte*, ovens, zes miljoen`,
        `verbieden, verboden, mag niet, mogen niet, durven, vragen stellen, bevrijd u, de waarheid over, gevangenis, wakker,
        vrije meningsuiting`,
      ),
      fr: facets(
        2,
        `mensonge de l holocauste, mythe de l holocauste, industrie de l holocauste, religion de l holocauste, holocauste est un,
        holocauste est une, prétendu holocauste, soi disant holocauste, holocauste n a jamais, shoah est un, shoah est une, shoah
        business, prétendue shoah, mensonge d auschwitz, mythe d auschwitz, mensonge des six millions, mythe des six millions, pas de
        chambres à gaz, jamais eu de chambres à gaz, prétendues chambres à gaz, soi disant chambres à gaz, chambres à gaz n ont,
        jamais six millions, pas six millions, personne n a été gazé, personne ne fut gazé, prétendus témoins, soi disant témoins,
        comment six millions, aucune trace de cyanure`,
        `invention, inventé*, mensonge, fable, légende, exagéré*, impossible, escroquerie, imposture, jamais existé, aucune preuve,
        aucun document, se contredisent, disparu`,
        `les juifs, des juifs, juiverie, sionist*, extorquer, soutirer, chantage, argent, réparations, culpabilité, repentance, obtenir
        un état, propagande, israël, banquiers`,
        `typhus, camps de travail, camp de travail, piscine, épouillage, crémato*, croix rouge, révisionnist*, chimiste, ingénieur,
        hitler voulait la paix, morts de faim, maladie*, fours, six millions`,
        `interdire, interdit*, pas le droit, osez, oser, poser des questions, libérez vous, vérité sur, réveillez vous, liberté
        d expression, prison`,
      ),
      de: facets(
        2,
        `holocaustlüge, holocaust lüge, holocaustindustrie, holocaust industrie, holocaustmythos, holocaust religion, sogenannte
        holocaust, sogenannten holocaust, angebliche holocaust, angeblichen holocaust, auschwitzlüge, auschwitz lüge, auschwitzmythos,
        lüge der sechs millionen, sechs millionen lüge, mythos der sechs millionen, nie gaskammern, keine gaskammern, angebliche
        gaskammern, angeblichen gaskammern, sogenannten gaskammern, holocaust ist ein, holocaust ist eine, holocaust war ein,
        holocaust war eine, nie sechs millionen, keine sechs millionen, gaskammern gab es nie, gaskammern nie, niemand wurde vergast, keiner wurde vergast, angebliche zeugen, angeblichen
        zeugen, angebliche augenzeugen, wie sollen sechs millionen, keine spur von zyanid`,
        `erfindung, erfunden, schwindel, märchen, übertrieben, unmöglich, legende, betrug, nie gegeben, nie existiert, keine beweise,
        kein beweis, kein dokument, widersprechen sich, verschwunden`,
        `die juden, der juden, weltjudentum, judentum, zionist*, erpress*, abzupressen, geld, wiedergutmachung, schuldkult, schuld,
        propaganda, israel, banken, banker`,
        `typhus, fleckfieber, arbeitslager, schwimmbad, entlausung*, kremator*, rotes kreuz, revisionist*, chemiker, ingenieur, hitler
        wollte frieden, hunger, seuche*, öfen, sechs millionen`,
        `verbieten, verboten, darf man nicht, dürfen nicht, wagt, fragen stellen, befreit euch, wahrheit über, wacht auf, gefängnis,
        meinungsfreiheit`,
      ),
    },
  },
  'racial-pamphlet': {
    weight: 0.5,
    reason: 'Speaks of races, invasion and a struggle of one’s own people against them',
    company: {
      en: facets(
        4,
        `inferior race*, lesser race*, lower race*, foreign race*, alien race*, our race, white race, race traitor*, race mixing, racial
        enem*, mixed race bastards, our blood, pure blood, european blood, white blood, white men, white man, white people, white
        europe, aryan*, subhuman*, subhumans, mongrel*, negro*, world jewry, great replacement, remigration, ethnostate, folk
        community, blood and soil, our soil, invaders, traitors, europe for europeans, children of europe, stand up for the west`,
        `flooded, flood of, invaded, invasion, invaders, overrun, swarm*, horde*, replaced, replace us, taken over, islami*ation,
        colonise*, occupation, boats, wave of, waves of`,
        `rats, vermin, breed like, parasit*, disease, plague, cockroach*, scum, filth, savage*, low intelligence, in the blood, in
        their blood, crime in, degenerate*, inferior, live off, rape, rapists, knives, steal`,
        `want them gone, them gone, all of them out, drive them out, throw them out, send them back, deport*, expel*, never belong, do
        not belong, no integration, not want them, cleanse*, get rid of, every one of them, every last one, clear out`,
        `rise up, wake up, stand up, fight, fight back, take back, resist, before it is too late, before you are, will be dealt with,
        struggle, day of reckoning, defend our, take up arms`,
        `our people, own people, our nation, our land, this land, our soil, forefathers, ancestors, fatherland, homeland, our women`,
      ),
      nl: facets(
        4,
        `minderwaardige rassen, minderwaardig ras, lagere rassen, vreemde rassen, vreemd ras, ons ras, blanke ras, rasverraad*,
        rasvermenging, ons bloed, zuiver bloed, europees bloed, blank bloed, blanke mannen, blanke man, blanke mensen, blank europa,
        arisch*, ariër*, untermensch*, neger*, wereldjodendom, omvolking, remigratie, volksgemeenschap, eigen volk,
        volksgenoten, volksverraders, indringers, weer blank, nooit een vlaming, nooit een nederlander, nooit een belg`,
        `overspoeld, overspoelen, overstroom*, invasie, binnengevallen, indringers, horde*, zwerm*, vervangen, islamisering,
        overgenomen, bezet, kolonis*, bootjes, met boten, stroom van`,
        `ratten, ongedierte, vermenigvuldigen, fokken, parasit*, ziekte, plaag, kakkerlakken, uitschot, tuig, wilden, laag iq, lage
        intelligentie, in hun bloed, misdaad zit, ontaard*, minderwaardig*, leven van ons geld, profiteren, verkrachten, stelen, krijgen een huis, uitkering*`,
        `willen ze weg, ze weg, allemaal weg, moeten weg, moeten eruit, het land uit, terugsturen, uitwijzen, deporteren, horen hier
        niet, nooit bij ons, geen integratie, zuiveren, buitengooien, allemaal, jagen, wegjagen, eruit`,
        `sta op, sta recht, word wakker, wordt wakker, vecht, strijd, verzet, verzetten, terugnemen, voor het te laat is, voor wij,
        krijgt wat hij verdient, dag van de afrekening, verdedig*, wapens, organiseer u, de straat is van ons`,
        `ons volk, eigen volk, vlaanderen, nederland, ons land, onze grond, onze natie, voorouders, vaderland, onze vrouwen, onze kinderen`,
      ),
      fr: facets(
        4,
        `races inférieures, race inférieure, races étrangères, notre race, race blanche, traître* à la race, mélange des races,
        métissage forcé, notre sang, sang pur, sang européen, sang blanc, hommes blancs, homme blanc, peuple blanc, europe blanche,
        aryen*, sous homme*, nègre*, négro*, bougnoul*, juiverie, grand remplacement, remigration, français de souche, belges de
        souche, france aux français, belgique aux belges, jamais des nôtres, ne sera jamais français, traîtres`,
        `envahi*, invasion, envahisseur*, submergé*, submersion, déferl*, horde*, remplacé*, remplacer, islamisation, occupé*,
        colonis*, nuée*, débarquent, par milliers, par bateaux`,
        `rats, vermine, se reproduisent, parasit*, maladie, peste, cafards, racaille, ordure*, sauvages, faible intelligence, dans
        leur sang, dans le sang, dégénéré*, inférieur*, vivent de notre argent, profitent, violent nos, allocations, volent`,
        `qu ils partent, partent tous, dehors, les renvoyer, renvoyons, expuls*, déport*, n ont rien à faire ici, jamais des nôtres,
        pas d intégration, nettoyer, purger, tous, chassons, chasser`,
        `levez vous, lève toi, réveillez vous, réveille toi, combat*, battez vous, résist*, reprendre, avant qu il ne soit, avant
        d être, ce qu ils méritent, jour de la vengeance, défend*, aux armes, lutte`,
        `notre peuple, nos peuples, la nation, notre nation, notre terre, notre pays, notre sol, ancêtres, patrie, nos femmes, nos
        enfants`,
      ),
      de: facets(
        4,
        `minderwertige rassen, minderwertigen rassen, minderwertige rasse, fremde rassen, fremden rassen, unsere rasse, unserer rasse,
        weiße rasse, weißen rasse, rassenverrat*, rassenmischung, rassenschande, unser blut, reines blut, europäisches blut, weißes
        blut, weiße männer, weißer mann, der weiße mann, weißes europa, arisch*, arier*, untermensch*, neger*, weltjudentum,
        umvolkung, volksverräter*, deutschland erwache, nie ein deutscher, niemals deutsche, großer austausch, bevölkerungsaustausch, remigration, volksgemeinschaft, volkstod`,
        `überflutet, überfluten, flut von, invasion, eindringling*, überrannt, horde*, schwärm*, ersetzt, islamisierung, überfremd*,
        besetzt, kolonis*, strömen, über die grenze, boote`,
        `ratten, ungeziefer, vermehren, parasit*, krankheit, plage, seuche, kakerlaken, abschaum, gesindel, pack, wilde, niedriger iq,
        geringe intelligenz, im blut, ihrem blut, entartet*, minderwertig*, leben von unserem geld, schmarotz*, vergewaltig*, kassieren, sozialhilfe`,
        `weg haben, sie müssen weg, müssen raus, raus aus, raus mit, zurückschicken, ausweisen, abschieben, deportieren, gehören nicht
        hierher, nie zu uns, keine integration, säubern, vertreiben, alle, jagt, davonjagen`,
        `erhebt euch, steht auf, wacht auf, erwacht, kämpf*, kampf, widerstand, wehrt euch, zurückholen, bevor es zu spät ist, bevor
        ihr, bekommt was er verdient, was sie verdienen, tag der abrechnung, verteidig*, waffen`,
        `unser volk, unseres volkes, eigenes volk, deutschland, der nation, unser land, unsere heimat, unser boden, ahnen, vorfahren, vaterland,
        unsere frauen, unsere kinder`,
      ),
    },
  },
});
