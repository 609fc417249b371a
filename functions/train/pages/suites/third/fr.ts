/** The third round: written when the rules stood fast, measured once. Form: `functions/train/pages/whole-page.ts`. */
export const fr = `
=== pornography | tube
# ChaudTube – porno gratuit
Nouveau : une cougar séduit le plombier, un couple se filme, massage japonais qui dérape.
- Catégories : anal, amateur, gros seins -> /cat
Tous les modèles ont plus de 18 ans.
=== pornography | escortes
# Escort girls à Namur
60 escortes avec photos réelles. Chez elle dès 120 euros, en déplacement dès 150.
- Bella, 24 ans, disponible -> /bella
=== illegal-software | keygens
# Le monde du keygen
Keygens, cracks et numéros de série pour 30 000 logiciels, de A à Z. Coupez l'antivirus, les keygens donnent de fausses alertes.
- Télécharger -> /dl/keygen.zip
=== illegal-software | activateur
# Activer Windows 11 gratuitement
Avec cet activateur KMS, Windows et Office sont activés à vie sans clé.
- Télécharger -> /kms.zip
=== illegal-information | torrents
# TorrentParadis
Films, séries, musique et jeux en torrent. Beaucoup de seeders.
- Pirates de l'espace 2026 1080p VOSTFR -> magnet:?xt=urn:btih:c123456789abcdef0123456789abcdef01234567&dn=Space.Raiders.2026.1080p.WEB-DL.VOSTFR-GRP
=== illegal-information | ebooks
# Le coin epub
Des milliers de livres numériques à télécharger gratuitement, même les derniers best-sellers, DRM enlevés.
- Tout en zip -> /livres.zip
=== illegal-information | piraté
# École du Papillon
Calendrier, menus et réunion des parents. La fête est samedi.
~ acheter viagra sans ordonnance, kamagra pas cher, casino en ligne
~- viagra -> https://p1.example.net/
~- casino -> https://p2.example.net/
=== - | jeunes
# Questions d'ados sur la sexualité
Se masturber, est-ce normal ? Oui. Faut-il faire l'amour ? Non. Une infirmière et un enseignant répondent, aussi sur le porno, les nudes et l'orgasme.
=== - | streaming
# Films et séries à 7,99 par mois
Regardez les derniers films et tous les épisodes de nos séries sur télé connectée, clé ou tablette. Sans engagement, premier mois offert.
=== - | télécom
# Toutes les chaînes et internet rapide
80 chaînes, foot et films, 59 euros par mois. Décodeur compris, installation à domicile.
=== - | couple
# Infidélité : que faire ?
Une aventure n'est pas la fin. Notre thérapeute parle de confiance avec les couples.
=== - | logiciel
# Transférer votre licence
Désactivez le logiciel sur l'ancien PC et saisissez votre numéro de série sur le nouveau. Clé perdue ? L'assistance la renvoie.
=== - | actualité
# Condamné pour avoir diffusé des nudes
Le tribunal a condamné un homme qui diffusait des photos intimes et des sextapes d'influenceuses. La police a saisi son ordinateur.
`;
