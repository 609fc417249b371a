/** Written after the first round of offers' rules, measured once, then tuned on. Form: `functions/train/pages/whole-page.ts`. */
export const fr = `
=== pornography | petites annonces
# Rencontres sans lendemain en Wallonie
Femmes mariées et couples ouverts cherchent une aventure discrète. Voyez leurs photos dévoilées et écrivez-leur. Ce soir même ?
- Nadia, 44 ans, aime être regardée dans les bois -> /nadia
- Couple cherche troisième, HHF -> /hhf
=== pornography | contenus fuités
# Leakées
Nudes et sextapes d'influenceuses, normalement payantes, à voir sans abonnement. Cherchez par prénom.
- Lana : 300 photos, 20 vidéos -> /lana
=== pornography | bande dessinée
# Bulles osées
BD et rendus 3D non censurés. Elfes, tantes et super-héroïnes qui montrent tout.
- La logeuse, tome 4 (explicite) -> /logeuse4
Accès VIP à 1 200 albums.
=== illegal-software | applis
# ModBaie
Applis Android avec toutes les fonctions payantes ouvertes. Musique sans pub, VPN illimité, retouche complète.
- BoîteàSons Premium v8 (débloquée) -> /sons.apk
Autorisez les sources inconnues et ne mettez jamais à jour.
=== illegal-software | cao
# Logiciels d'ingénieur pour étudiants
Versions complètes de CalculStruct et TraceTube pour ceux qui ne peuvent pas les payer. Copiez la dll du dossier médecine à la place de l'originale.
- CalculStruct 2026 -> /calcul.part1.rar
=== illegal-information | animés
# Le quai des animés
Tous les animés de la saison, une heure après le Japon, sous-titrés. Sans inscription.
- Jardin des sabres 07 [1080p] -> /js07
=== illegal-information | presse
# La presse du matin en PDF
Chaque matin à six heures, les journaux et magazines du jour en PDF, sans abonnement. Liens sur notre canal Telegram.
=== illegal-information | formations
# FormaDrop
Des formations en ligne très chères, pour rien. Nous les avons achetées, vous recevez le lien Drive.
- Masterclass bourse à 1 500 euros -> /bourse
=== illegal-information | foot
# FootDirect gratuit
Ce soir, Paris, Bruges et Anderlecht sans décodeur. Les liens arrivent un quart d'heure avant le coup d'envoi. Si le flux coupe, actualisez.
=== - | thérapie de couple
# L'intimité après bébé
Beaucoup de couples font moins l'amour après une naissance. Notre thérapeute parle avec vous du désir et de la douleur.
=== - | bar sportif
# Le foot sur grand écran
Ce soir Paris et Bruges en direct dans notre bar. Entrée gratuite.
=== - | association
# Cours d'informatique gratuits
L'association propose des cours en ligne gratuits aux demandeurs d'emploi. Inscription avec un compte.
`;
