/** Written before the rules of this round were touched, never looked at while they were. Form: `functions/train/pages/whole-page.ts`. */
export const fr = `
=== pornography | escorte
# Léa, compagnie de standing
Brune de 29 ans, douce et sensuelle, je vous reçois à Liège ou me déplace à votre hôtel. Massage corps à corps, fellation nature, toutes positions. 180 l'heure, 800 la nuit.
Pas de numéros masqués. Duo possible avec mon amie Chloé.
=== pornography | vidéos amateurs
# Couples de chez nous
De vrais couples se filment dans leur lit, dans la voiture, à la plage. Une nouvelle scène chaque jour, sans inscription.
- La voisine se fait prendre dans la cuisine -> /v/1
- Elle avale tout -> /v/2
- Première fois à trois -> /v/3
En entrant vous certifiez avoir dix-huit ans révolus.
=== pornography | webcams
# Elles sont en ligne maintenant
Des centaines de femmes derrière leur caméra. Choisissez, ouvrez un salon privé et dites-lui quoi enlever. À partir de 0,99 la minute.
- Femmes mûres -> /mures
- Couples -> /couples
- Garçons -> /garcons
- Fétichistes -> /fetish
=== pornography | annuaire
# L'annuaire des grands
Tous les bons sites pour adultes, vérifiés chaque semaine.
- Films X sans inscription -> https://films-un.example.net/
- Rencontres d'un soir près de chez vous -> https://un-soir.example.net/
- Cuir, latex et maîtresses -> https://maitresse.example.net/
- Entre hommes, photos et vidéos -> https://hommes.example.net/
- Récits érotiques de lecteurs -> https://recits.example.net/
Webmasters, proposez votre site.
=== pornography | récits
# Confessions intimes
Plus de 4 000 histoires vraies et très chaudes : adultère, première fois, à plusieurs, au bureau, soumission.
## Le récit du mois
Il a soulevé ma jupe, m'a plaquée contre le mur et m'a pénétrée d'un coup. J'ai joui en criant.
=== illegal-software | numéros de série
# Codes et patchs
Pas envie de payer un logiciel ? Cherchez ici le code qui marche. Plus de 20 000 programmes.
- PhotoMaître 12, code + patch -> /c/photomaitre.zip
- SuiteBureau 2026, loader -> /c/suite.zip
Astuce : coupez internet avant d'entrer le code, sinon l'éditeur verra qu'il est faux.
=== illegal-software | extensions
# Extensions premium pour rien
Tous les thèmes et extensions WordPress payants, vérification de licence retirée. Envoyez, activez, c'est fini.
- PageCréateur Pro 4.2 nulled -> /dl/page.zip
- Boutique Kit avec tous les modules -> /dl/kit.zip
Demandez votre extension dans les commentaires.
=== illegal-software | jeux
# Le coin des jeux
Les derniers jeux PC compressés, crack déjà appliqué. Pas de compte, pas de lanceur.
- Mine d'étoiles Deluxe, tous les DLC, 18 Go -> magnet:?xt=urn:btih:5123456789abcdef0123456789abcdef01234567&dn=Star.Miner.Deluxe-RUNE
- Rois du rallye 2026 -> magnet:?xt=urn:btih:6123456789abcdef0123456789abcdef01234567&dn=Rally.Kings.2026-TENOKE
L'antivirus râle ? C'est le crack, ajoutez une exception.
=== illegal-information | films
# La grange aux films
Regardez les derniers films et séries en entier, sans payer et sans compte, souvent quelques jours après la première.
- La moisson de fer (2026) VF -> /voir/moisson
- Le bac de minuit, saison 3, tous les épisodes VOSTFR -> /voir/bac
Le lecteur ne marche pas ? Essayez un autre serveur. Nous n'hébergeons aucun fichier.
=== illegal-information | livres
# La baie des livres
Cent mille ebooks et livres audio, y compris les meilleures ventes du moment, en epub et pour zéro euro.
- Polars -> /polars
- Manuels de médecine, dernière édition -> /medecine
Les éditeurs font fermer nos adresses, notez bien les miroirs.
=== illegal-information | iptv
# Toutes les chaînes pour dix euros
18 000 chaînes et tous les films des grandes plateformes à 9,99 par mois, foot et Formule 1 compris. Box, clé, télé connectée. Essai de 24 heures sur WhatsApp, paiement en crypto.
=== illegal-information | musique
# La cave aux albums
Des albums entiers en mp3 et flac, souvent avant leur sortie officielle. Mot de passe de toutes les archives : cave.
- Les Sabliers, intégrale, 12 CD -> /rar/sabliers.rar
- Nouveau : Mira Storm, Vagues (fuite) -> /rar/vagues.rar
=== illegal-information | pilules cachées
# Harmonie Sainte-Cécile
Répétition chaque vendredi à vingt heures à la salle paroissiale. Nouveaux musiciens bienvenus.
~- kamagra livraison rapide sans médecin -> https://pil-a.example.net/
~- tadalafil prix discount -> https://pil-b.example.net/
~- casino fiable retrait immédiat -> https://jeu-c.example.net/
~ Commander tadalafil générique en toute discrétion, meilleurs sites de paris et de machines à sous.
=== - | planning familial
# La première fois
Êtes-vous prêts ? Parlez-en à deux. Utilisez un préservatif, aussi pour la fellation et la sodomie, et faites un dépistage au centre. Se masturber est normal.
=== - | sage-femme
# Préparer l'allaitement
Les seins changent pendant la grossesse. Une consultation avec la sage-femme aide à bien mettre l'enfant au sein. Douleurs, crevasses : appelez-nous.
=== - | institut de massage
# Institut Les Tilleuls
Massage relaxant, massage sportif, massage prénatal dans un cadre calme. Une heure 65 euros. Nos massages n'ont aucun caractère érotique.
=== - | sécurité
# Méfiez-vous des générateurs de clés
Celui qui télécharge un logiciel cracké installe souvent un rançongiciel. Notre assistance a vu six PC infectés ce mois-ci. Achetez votre licence chez un revendeur agréé.
=== - | médiathèque
# Emprunter des livres numériques
Avec votre carte vous empruntez gratuitement ebooks et livres audio, meilleures ventes comprises, pour trois semaines.
=== - | cinéma
# Le Régent : cette semaine
La moisson de fer, tous les jours à 20 h en VF et VOSTFR. Samedi, tous les épisodes du Bac de minuit sur grand écran. Bande-annonce et réservation en ligne.
=== - | musée
# Le nu dans la peinture flamande
L'exposition réunit quarante tableaux de nus, de Rubens à nos jours. Visite guidée le dimanche, gratuite pour les moins de dix-huit ans.
`;
