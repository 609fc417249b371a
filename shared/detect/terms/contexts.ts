/** Words that tell what a text is about. Two or three of them near a hit mean that it describes something and does not offer it. */
import type { ContextName } from './rule.ts';

const phrases = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.trim());

/** All languages together: context is lowering only, so a match in a neighbour language does no harm. */
export const contexts: Readonly<Record<ContextName, readonly string[]>> = {
  medical: phrases(`
    breast cancer, mammography, mammogram, gynaecologist, gynecologist, doctor, patient, patients, diagnosis,
    symptoms, treatment, infection, hospital, clinic, nurse, surgery, prostate, urologist, medical, std, hiv,
    borstkanker, huisarts, patiënt, patiënten, ziekenhuis, behandeling, symptomen, gynaecoloog, medisch, soa,
    cancer du sein, médecin, patiente, hôpital, traitement, symptômes, gynécologue, médical, dépistage, brustkrebs,
    arzt, ärztin, patientin, krankenhaus, behandlung, symptome, frauenarzt, medizinisch`),
  education: phrases(`
    is it normal, teenagers ask, teenagers, sexuality, is masturberen normaal, vragen van jongeren, jongeren, seksualiteit, est ce normal, questions d ados, sexualité, adolescents,
    ist das normal, jugendliche, jugendlichen, sexualität, lehrer, verpleegkundige, infirmière et, sexualpädagog, aufklärung,
    life drawing, short poses, sketching, naturism, naturist, naturists, nudist beach, nude beach, modeltekenen, naaktmodel tekent, naaktstrand, naaktrecreatie, naturisme,
    naaktlopen, modèle vivant, naturiste, naturistes, plage naturiste, peintures, tableaux, visite guidée, musée, aktzeichnen, fkk, nacktbadestrand, freikörperkultur, museum für, gemälden,
    sex education, sexual education, sexual health, contraception, condom, condoms, consent, puberty, curriculum,
    lesson, lessons, teacher, teachers, pupils, students, textbook, encyclopedia, history of, museum, exhibition, painting, painters, sculpture, guided tours, novel, tentoonstelling, schilderij, schilders, exposition, peinture, peintres, ausstellung, gemälde, maler, university,
    seksuele voorlichting, seksuele opvoeding, seksuele gezondheid, anticonceptie, condoom, puberteit, leerlingen,
    leerkracht, lesmateriaal, geschiedenis van, universiteit, herdenking, éducation sexuelle, préservatif, puberté,
    élèves, enseignant, enseignants, histoire de, université, mémorial, manuel d histoire, sexualaufklärung,
    aufklärungsunterricht, sexuelle gesundheit, verhütung, kondom, pubertät, schüler, lehrkraft, lehrkräfte,
    geschichte der, gedenkstätte, universität, unterricht, memorial, historian, historians, historiker`),
  reporting: phrases(`
    reported, reports, according to, newspaper, journalist, journalists, study, researchers, survey, court,
    sentenced, convicted, police, prosecutor, lawsuit, on trial, the trial, arrested, article, investigation, minister, volgens,
    krant, onderzoek, rechtbank, veroordeeld, politie, parket, aangehouden, artikel, selon, journal, journaliste,
    étude, tribunal, condamné, condamnée, parquet, enquête, arrêté, laut, zeitung, journalistin, studie, gericht,
    verurteilt, polizei, staatsanwaltschaft, festgenommen, raid, raids, seized, inval, huiszoeking, in beslag genomen,
    crimineel, criminelen, perquisition, perquisitions, saisi, mis en examen, durchsucht, durchsuchung, beschuldigten,
    vorgeworfen, beschlagnahmt, copyright law, consumer organisation, auteursrecht, consumentenorganisatie,
    droit d auteur, association de consommateurs, urheberrecht, abmahnung, verbraucherzentrale, rechtsberatung`),
  'counter-speech': phrases(`
    racism, racist, antisemitism, antisemitic, hate speech, discrimination, we condemn, condemn, condemns,
    unacceptable, is wrong, is false, is not true, nobody should, no one should, against hatred, solidarity,
    stereotype, stereotypes, insult, insulted, slogan, slogans, they shouted, shouted, he wrote, she was told,
    tolerance, human rights, racisme, racistisch, racistische, antisemitisme, haatspraak, haatzaaien,
    discriminatie, wij veroordelen, veroordelen, onaanvaardbaar, klopt niet, solidariteit, leuze, leuzen, riepen,
    mensenrechten, verdraagzaamheid, beledigd, raciste, racistes, antisémitisme, antisémite, discours de haine,
    haine, nous condamnons, condamnons, inacceptable, inacceptables, solidarité, criaient, droits humains,
    droits de l homme, tolérance, insulte, insultes, rassismus, rassistisch, rassistische, antisemitismus,
    hassrede, volksverhetzung, diskriminierung, wir verurteilen, verurteilen, unerträglich, solidarität, parole,
    parolen, riefen, menschenrechte, toleranz, beleidigt, menschenverachtend`),
  security: phrases(`
    password stealer, info stealer, infostealer, we took it apart, indicators of compromise, file hashes, clean up your, gijzelsoftware, besmet raken, wachtwoorddief,
    vol de mots de passe, voleur de mots de passe, cheval de troie, pc infectés, erpressungstrojaner, befallen, befallene, passwortdieb, verschlüsselungstrojaner, trojaner, virus infection,
    malware, ransomware, trojan, trojans, vulnerability, vulnerabilities, cve, incident response,
    phishing, security researchers, security research, infected, threat, threats, backdoor, payload, attackers,
    advisory, sandbox, reverse engineering, forensics, ssh, ssh keygen, openssh, private key, public key, known hosts, rsa, gpg, data breach, beveiligingsonderzoek, besmet, besmette,
    kwetsbaarheid, aanvallers, datalek, logiciel malveillant, logiciels malveillants, vulnérabilité, attaquants,
    faille, failles, faille de sécurité, corrigée dans la version, corrigé dans la version, n utilisez pas, lek in, beveiligingslek, hersteld in versie,
    gebruik geen, do not use, fixed in version, lücke, sicherheitslücken, behoben in, verwenden sie keine, benutzen sie keine,
    rançongiciel, infecté, infectés, fuite de données, schadsoftware, schwachstelle, angreifer, infiziert,
    sicherheitslücke, sicherheitsforscher, datenleck, verseucht, web shell, webshell, post mortem, malicious,
    test server, achterdeur, achterdeuren, kwaadaardige code, testserver, porte dérobée, portes dérobées,
    code malveillant, schadcode, hintertür, hintertüren`),
  filtering: phrases(`
    therapist, therapists, counsellor, counselling, compulsive, you are not alone, porn addiction, therapeut, therapeuten, hulpverlening, hulpverlener, verslaafd, thérapeute, thérapeutes,
    accro, compulsif, beratungsstelle, beratung, süchtig, suchtberatung, therapeutin,
    block porn, block pornography, porn blocker, porno blokkeren, bloquer le porno, bloquer la pornographie,
    pornos sperren, parental control, parental controls, content filter, block adult, blocks adult, web filter, addiction,
    recovery, therapy, ouderlijk toezicht, inhoudsfilter, blokkeren, verslaving, therapie, contrôle parental,
    filtrage, filtre, dépendance, kindersicherung, jugendschutz, inhaltsfilter, sperren, sucht, thérapie,
    protect children, young people`),
  cooking: phrases(`
    recipe, recipes, ingredients, oven, tablespoon, teaspoon, pudding, simmer, recept, recepten, ingrediënten,
    eetlepel, recette, recettes, ingrédients, cuillère, four, rezept, rezepte, zutaten, esslöffel, backofen`),
  animals: phrases(`
    bird, birds, nest, nesting, species, feathers, breeding season, dog, cat, cattle, wildlife, vogel, vogels,
    nestkast, broedseizoen, hens, hen, chicks, paddock, orchard, breeds, breeders, poultry, county show, puppies, kippen, haan, poules, hühner, soort, oiseau, oiseaux, nichoir, espèce, vögel, nistkasten, brutzeit, vogelart`),
  licensed: phrases(`
    buy your licence, buy your license, authorised reseller, authorized reseller, koop uw licentie, koop je licentie, erkende winkel, erkend verkooppunt, achetez votre licence, revendeur agréé,
    kaufen sie ihre lizenz, autorisierter händler, fachhändler, homebrew, checksum, checksums, signing key, prüfsumme, somme de contrôle,
    programming language, source distribution, source distributions, bug tracker, bug report, bug reports, bugs fixed, bugfixes,
    mailing list, mailing lists, contributors, maintainers, compiler, compilers, shared library, shared libraries,
    open source, free software, gpl, volume licensing, licence agreement, license agreement, breach the agreement, assigned to one device, from a partner, mit license, apache license, creative commons, public domain, source code,
    freeware, with permission, official store, publieke domein, vrije software, rechtenvrij, domaine public,
    logiciel libre, logiciels libres, gemeinfrei, gemeinfreie, gemeinfreien, gemeinfreier, freie software, signature,
    auditor, licence management, licentiebeheer, gestion des licences, lizenzverwaltung, quelloffen, offizieller shop, royalty free,
    project gutenberg, buy a license, buy a licence, official site, officiële site, site officiel, offizielle seite, offiziellen shop,
    with permission of, mit erlaubnis, avec l autorisation, met toestemming, it is ours, our new album, our own music, volunteers`),
  lending: phrases(`
    big screen, book online, box office opens, matinee, op groot scherm, reserveer, bestel online, zaal, grand écran, réservation, séance, séances, bande annonce, salle, große leinwand, online buchen, vorstellung, vorstellungen, kinosaal,
    library, library card, borrow, lending, lend, loan, loans, tickets, festival, broadcaster, bibliotheek, lidkaart, leent, lenen, uitleen,
    openbare omroep, omroep, bibliothèque, médiathèque, emprunter, emprunt, billetterie, service client, décodeur, replay, bücherei,
    bibliothek, ausweis, leihen, ausleihen, mediathek, videothek, rundfunk, eintrittskarten, kundendienst`),
};
