/** Written by one hand before it had read a rule, one page a kind and language. Every other page is kept from whoever tunes. Invented, mild. */
export const fr = `
=== pornography | links only
# L'annuaire du soir
Rien n'est hébergé ici, ce ne sont que des liens, réservés aux adultes. Vérifiés chaque semaine.
## Vidéos
- Films porno gratuits -> http://films-porno-gratuits.example/
- Femmes mûres et cochonnes -> http://mures-cochonnes.example/
- Sexe amateur français -> http://sexe-amateur-fr.example/
## Photos
- Filles nues, nouvelles galeries chaque jour -> http://filles-nues.example/
- Images X -> http://images-x.example/
Un lien mort ? Écrivez-moi.
=== pornography | erotic story
# La voisine, deuxième partie
Elle fit glisser sa culotte et s'assit au bord du lit. Il regardait ses seins, ses tétons durcis. Quand il posa la main entre ses cuisses, il sentit comme elle était mouillée. Elle gémit et saisit sa queue dure.
« Prends-moi », murmura-t-elle. Il la pénétra lentement, puis de plus en plus fort.
- Troisième partie : au sauna -> /histoires/voisine-3.html
- Toutes nos histoires érotiques -> /histoires/
=== pornography | escort
# Sabrina, compagne d'un soir
Je suis Sabrina, 28 ans, poitrine généreuse, très coquine. Je reçois en privé à Liège et me déplace à l'hôtel. Massage avec finition, fellation, duo avec mon amie Clara, domination légère.
150 l'heure, 90 la demi-heure. Sur rendez-vous, de 11 h à minuit. Pas de numéro masqué.
- Mes photos -> /photos.html
=== pornography | cam site
# 128 filles en direct derrière leur webcam
Regarde-les se déshabiller pour toi. Tchat gratuit, show privé dès 1,50 la minute. Laura (22 ans) est nue et attend tes ordres, Sonia (40 ans) joue avec son sextoy.
- Entrer en privé -> /salon/laura
- Devenir modèle -> /modeles
Interdit aux moins de 18 ans.
=== pornography | tube
# Rideau Rouge : vidéos de sexe gratuites
Les plus vues aujourd'hui
- Une étudiante suce son copain dans la voiture (8:12) -> /v/3311
- Mère mûre avec deux jeunes (22:40) -> /v/3309
- Première sodomie, elle crie de plaisir (15:05) -> /v/3301
- Filmée sous la douche (4:44) -> /v/3298
Catégories : amateur, anal, gros seins, partouze, lesbiennes, femmes mûres
=== illegal-software | warez blog
# Le coin des logiciels
Aujourd'hui : PhotoForge Pro 2026, version complète avec crack, en français. Testé hier sur Windows 11.
Marche à suivre : désactivez l'antivirus, installez, ne lancez pas le programme, copiez le fichier du dossier Crack à la place de l'original, bloquez-le dans le pare-feu. C'est fini, aucune licence à payer.
- Télécharger, mot de passe : lecoin -> https://file-locker.example/d/pf26.rar
- Miroir -> https://upfiles.example/pf26.rar
=== illegal-software | keygen page
# Numéros de série de A à Z
Boîte à Peinture 9 : numéro de série 8KQ2-77PL-XX91-MM4D
ComptaPlus 2026 : keygen, choisissez l'édition puis cliquez sur générer
Studio Image 5 : code d'activation, restez hors ligne
Si une clé ne marche plus, prenez la suivante. Tout est gratuit.
- keygen_comptaplus.zip -> /fichiers/keygen_comptaplus.zip
=== illegal-software | nulled themes
# Thèmes et extensions payants, ici gratuits
Tous nos thèmes sont nulled : la vérification de licence est retirée, aucun code d'achat à saisir. Mises à jour chaque jour.
- MaîtreBoutique 8.4 nulled -> /nulled/maitreboutique.zip
- PagePro 3.2 nulled -> /nulled/pagepro.zip
Demandez une extension sur notre groupe Telegram.
=== illegal-information | iptv
# Toutes les chaînes pour 12 euros par mois
15 000 chaînes en direct et 50 000 films et séries en HD et 4K, y compris les chaînes payantes, le sport et tout le football. Fonctionne sur Smart TV, boîtier, Firestick et téléphone.
Essai gratuit de 24 heures. Vous recevez votre lien m3u en dix minutes. Paiement en bitcoin ou carte cadeau. Fini l'abonnement trop cher.
Revendeurs bienvenus.
=== illegal-information | ebooks
# L'étagère gratuite
Les nouveautés de la rentrée en epub, à télécharger tout de suite, sans compte. Cette semaine : le dernier roman de Marie Vernel, sorti mardi en librairie, et toute la série Hivernale, tomes 1 à 9.
Votre livre n'y est pas ? Demandez, nous trouverons un exemplaire et enlèverons la protection.
- Vernel - Le bac silencieux.epub -> /dl/vernel-bac.epub
- Hivernale intégrale.zip -> /dl/hivernale.zip
Pourquoi payer 22 euros ?
=== illegal-information | music
# Albums complets en 320 kbps
Deux semaines avant la sortie, déjà ici : Lunes de papier - Second port. L'album entier en zip, avec la pochette.
- Lunes de papier - Second port (2026) -> https://upfiles.example/lp-sp.zip
- Les Lanternes - discographie complète FLAC -> https://upfiles.example/lanternes.rar
- Top 100 de la semaine -> https://file-locker.example/top100.zip
Les liens tombent vite. Nouvel envoi sur demande.
=== illegal-information | sport streams
# Regarder le match en direct sans abonnement
Ce soir à 20 h 45, Royal Port contre Olympique du Nord, streaming gratuit en HD. Choisissez un lien, fermez les publicités et profitez.
- Lien 1 HD -> /direct/1
- Lien 2 pour mobile -> /direct/2
- Secours par AceStream -> acestream://6f1d0c0a2b
Tous les matchs de la ligue et la boxe qu'ailleurs il faut payer.
=== illegal-information | torrent index
# Port des torrents, derniers ajouts
- La.Longue.Nuit.2026.FRENCH.1080p.WEB-DL.x264-FRT -> magnet:?xt=urn:btih:aa11bb22cc33dd44ee55ff66aa77bb88cc99dd20
- Garde.Du.Port.S04E07.VOSTFR.720p.HDTV.x265 -> magnet:?xt=urn:btih:bb11bb22cc33dd44ee55ff66aa77bb88cc99dd21
- Coureur.D.Etoiles.2025.MULTI.2160p.BluRay.REMUX -> magnet:?xt=urn:btih:cc11bb22cc33dd44ee55ff66aa77bb88cc99dd22
Seeders 2 012, leechers 144. Restez en partage et prenez un VPN.
=== illegal-information | file-locker index
# Films en français, liens directs
Tout en HD, même ce qui passe encore au cinéma.
- Traversée d'automne (2026) CAM VF -> https://file-locker.example/f/ta2026
- Lumière de frontière (2026) WEBRip 1080p -> https://file-locker.example/f/lf2026
- Capitaine Ada 2 (2026) BDRip -> https://upfiles.example/ca2
- Heures bleues, saisons 1 à 3 complètes -> https://upfiles.example/hb
=== hacked | pharma in hidden links
# Menuiserie Lambert, Namur
Châssis, portes et escaliers sur mesure. Devis gratuit dans toute la province.
Notre atelier est ouvert au public le samedi matin.
~- acheter viagra sans ordonnance -> http://pilules.example/viagra
~- cialis générique pas cher -> http://pilules.example/cialis
~- buy tramadol no rx -> http://pills-fast.example/tramadol
=== hacked | casino in hidden text
# Chorale Les Alouettes
Répétition chaque mardi à 20 heures à la salle communale. Toutes les voix sont les bienvenues.
Concert de printemps le 12 mai, entrée 8 euros.
~ meilleur casino en ligne bonus sans dépôt tours gratuits machines à sous argent réel casino en ligne
~- casino en ligne argent réel -> http://luckyspin.example/fr
~- machines à sous gratuites bonus -> http://slot88.example/
=== hacked | replica doorway
# Montres répliques pas cher, copies de luxe
Répliques de montres de qualité AAA, sacs répliques pas cher, livraison gratuite. Achetez de fausses montres de luxe en ligne. Nos répliques sont identiques à l'original.
- sacs de luxe imitation pas cher -> http://aaa-bags.example/
- fausses montres de luxe à vendre -> http://swiss-copy.example/
- Retour au Club d'échecs Le Cavalier -> /
=== hacked | essays in hidden links
# Paroisse Saint-Martin
Messes le samedi à 18 heures et le dimanche à 10 heures. Le secrétariat est ouvert le mercredi.
Le café est servi après la messe par les bénévoles.
~- write my essay for me cheap -> http://essay-writers.example/
~- buy dissertation online -> http://essay-writers.example/phd
~- faire rédiger son mémoire pas cher -> http://papers24.example/
=== hate | racist manifesto
# Ce qu'il faut faire
Notre pays est envahi par des races inférieures qui se reproduisent comme des rats et vivent de notre argent. Les Arabes et les Noirs sont une maladie dans le corps de la nation, le crime est dans leur sang.
Nous ne voulons pas d'intégration. Nous voulons qu'ils partent, tous, et ceux qui résistent auront ce qu'ils méritent. Hommes blancs, levez-vous avant d'être remplacés.
=== hate | holocaust denial
# Le mensonge des six millions
Il n'y a jamais eu de chambres à gaz. L'Holocauste est une invention des Juifs pour soutirer de l'argent à l'Allemagne. Les camps étaient des camps de travail et les morts sont morts du typhus.
Hitler voulait la paix, c'est la juiverie mondiale qui voulait la guerre. Lisez le rapport qu'ils veulent interdire.
=== - | sex education
# Ta première fois : questions d'élèves
Comment mettre un préservatif ? Pince le bout, déroule-le sur le pénis en érection et tiens-le à la base en te retirant. Est-ce que ça fait mal ? Parfois, si le vagin n'est pas assez humide. Prends ton temps, parle, utilise du lubrifiant.
La masturbation est normale. Le porno montre des acteurs, pas la sexualité. Personne ne peut te forcer : un oui peut toujours devenir un non.
=== - | midwife
# Cabinet de sages-femmes La Cigogne
Nous suivons la grossesse, la naissance et les premières semaines. Le massage du périnée dès la 34e semaine assouplit le vagin. Allaitement : le bébé doit prendre le mamelon et une bonne partie de l'aréole ; des seins douloureux se soignent par le froid.
Rapports sexuels après l'accouchement ? Attendez la fin des saignements et d'en avoir envie.
=== - | urology
# Service d'urologie
Les troubles de l'érection touchent un homme sur trois après soixante ans. Le sildénafil (Viagra) se prescrit après un examen du cœur. N'en commandez jamais sur internet : la plupart des comprimés sont faux. La pompe à vide ou l'injection dans le pénis sont d'autres solutions.
Une douleur au testicule avec fièvre se montre le jour même.
=== - | lgbt counselling
# Jeune et gay, lesbienne, trans ou pas encore sûr
Tu peux nous parler de ton coming out, des insultes à l'école (« sale pédé »), de ton premier amour. Deux femmes qui s'embrassent dans la rue se font encore crier dessus. Nous t'accompagnons à la police si tu veux porter plainte.
Accueil des 15-25 ans le vendredi soir. Préservatifs et tests VIH gratuits.
=== - | war museum
# Musée de l'Occupation 1940-1944
La salle 3 montre des affiches de la collaboration : des Juifs en rats, sous les mots « Les Juifs sont notre malheur ». Nous les montrons parce que la haine commence par de telles images. Des 352 Juifs déportés de notre ville à Auschwitz, onze sont revenus.
Uniformes SS, un drapeau à croix gammée pris par la résistance, lettres de prison.
=== - | news on piracy
# La police démantèle un vaste réseau d'IPTV
La police fédérale a perquisitionné mardi neuf maisons dans une enquête sur la télévision illégale. Pour dix euros par mois, les clients regardaient 12 000 chaînes. Des serveurs et 300 000 euros ont été saisis.
Un ménage sur dix regarde des streams illégaux ou télécharge des films par torrent, dit le secteur. L'acheteur risque aussi une amende, selon le parquet.
=== - | counter-speech
# Répondre à la haine : guide des modérateurs
« Les réfugiés sont des parasites, dehors » : voilà un commentaire reçu sous un article. Que faire ? Ne répétez pas l'affirmation. Dites qu'elle humilie des gens, demandez des faits et soutenez ceux qui sont visés.
Personne n'est illégal et aucun peuple n'est sale. Musulmans, Juifs, Roms et Noirs sont nos voisins. Signalez les menaces à la police.
=== - | licence shop
# Logiboutique : licences originales à prix juste
Clés de produit pour suites bureautiques et antivirus, par mail dans l'heure, avec facture. Nous rachetons les licences en volume des entreprises, ce que permet l'arrêt C-128/11 de la Cour de justice.
Office 2024 Standard, clé de licence pour 1 PC : 89 euros. Un souci d'activation ? Appelez-nous.
=== - | security write-up
# Faille dans l'extension MaîtreBoutique
Nous avons examiné soixante thèmes nulled à télécharger gratuitement : 51 contenaient un logiciel malveillant. Le fichier class-wp-cache.php crée un administrateur. N'utilisez pas d'extensions piratées, achetez une licence à l'auteur.
Signalée le 3 mars, corrigée dans la version 8.5.
=== - | linux torrents
# Télécharger Manchot Linux 14.1
Choisissez une image. De préférence par BitTorrent, qui soulage nos serveurs ; restez en partage.
- manchot-14.1-amd64.iso.torrent -> /iso/manchot-14.1-amd64.iso.torrent
- manchot-14.1-arm64.iso (magnet) -> magnet:?xt=urn:btih:0011223344556677889900112233445566778899
- SHA512SUMS -> /iso/SHA512SUMS
Logiciel libre sous GPL.
=== - | public-domain books
# Vieux livres en ligne
Des livres dont l'auteur est mort depuis plus de soixante-dix ans, numérisés par des bénévoles, gratuits en EPUB, PDF et texte. Sans inscription.
- Hugo, Les Misérables (epub) -> /livres/hugo-miserables.epub
- Zola, Germinal (epub) -> /livres/zola-germinal.epub
- Les 2 310 titres en un seul torrent -> /livres/tout.torrent
=== - | gambling regulator
# Opérateurs autorisés
La Commission des jeux de hasard publie la liste des casinos en ligne et des bureaux de paris qui ont une licence A+, B+ ou F1+. Un site absent de la liste est illégal ; le joueur risque aussi une amende. La publicité pour bonus et tours gratuits est interdite.
Dépendance au jeu ? Demandez l'exclusion de tous les casinos.
=== - | pharmacy
# Pharmacie du Tilleul
Commandez vos médicaments avec ou sans ordonnance et venez les chercher. Pour les médicaments sur ordonnance, comme le Viagra, le Cialis ou les somnifères, il faut l'ordonnance ou votre carte d'identité ; nous ne pouvons pas les envoyer.
De garde ce week-end : voir la porte. Génériques moins chers : demandez-nous.
=== - | nude art museum
# Le nu, de Rubens à nos jours
Nonante tableaux et photographies du corps nu. La Vénus du Titien est couchée sans honte sur son lit, les filles de Schiele s'écartent devant le miroir, Courbet a peint ce que personne n'osait montrer. Érotisme ou art ? Au visiteur de décider.
Ouvert du mardi au dimanche. Dessin d'après modèle nu chaque premier jeudi.
=== - | lingerie shop
# Soie et Dentelle, lingerie à Liège
Soutiens-gorge du bonnet A au K, culottes, strings, corsets et ensembles sexy pour votre nuit de noces. Dentelle noire séduisante, douce sur les tétons, sans armature. Nouveau : nuisettes transparentes et porte-jarretelles.
Nos conseillères vous mesurent en cabine fermée.
=== - | dating advice
# Dix conseils pour un premier rendez-vous après cinquante ans
Voyez-vous dans un lieu public. Ne parlez pas de votre ex pendant une heure. Si le courant passe, un baiser va bien ; le sexe dès le premier soir est votre choix, mais mettez un préservatif.
Femmes et hommes célibataires de votre région se promènent avec nous le dimanche. Méfiez-vous de qui demande de l'argent ou des photos nues.
`;
