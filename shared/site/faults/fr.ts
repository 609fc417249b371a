import type { FaultTexts } from './texts.ts';

export const faultsFr: FaultTexts = {
  types: {
    object: 'un objet',
    array: 'une liste',
    string: 'un texte',
    number: 'un nombre',
    boolean: 'true ou false',
    null: 'null',
  },
  emptyFile: (columns) => ['le fichier est vide', `Sa première ligne doit nommer les colonnes : ${columns}.`],
  notUtf8: ['ce n’est pas du texte UTF-8', 'Enregistrez le fichier en UTF-8 (dans Excel : « CSV UTF-8 »).'],
  nothingNamed: ['le fichier ne nomme rien', 'Vérifiez que l’export est complet.'],
  missing: (kind, id, field) => [
    `${id === undefined ? `ce ${kind}` : `${kind} ${id}`} n’a pas de ${field}`,
    'Complétez.',
  ],
  startElsewhere: (host, own) => [
    `l’adresse de départ est sur ${host}, et non sur le site même`,
    `Faites-la commencer par https://${own}/.`,
  ],
  twice: (kind, id, line) => [
    `${kind} ${id} figure deux fois (d’abord à la ligne ${line})`,
    'Supprimez-en un, ou donnez-lui son propre numéro.',
  ],
  noSuch: (kind, id) => [`${kind} ${id} n’existe pas`, `Ajoutez ce ${kind} ou corrigez le numéro.`],
  unknownColumn: (name, columns) => [`colonne inconnue ${name}`, `Les colonnes sont ${columns}.`],
  nameTwice: (name) => [`${name} figure deux fois`, 'Gardez l’un des deux.'],
  noRecordColumn: (kinds) => [
    'il n’y a pas de colonne « record »',
    `Ajoutez une colonne « record » qui dit ce qu’est chaque ligne : ${kinds}.`,
  ],
  noRecord: (kinds) => ['cette ligne ne dit pas ce qu’elle est', `Écrivez sous « record » l’un de ${kinds}.`],
  unknownRecord: (text, kinds) => [`genre de ligne inconnu ${text}`, `Écrivez sous « record » l’un de ${kinds}.`],
  manyCells: (cells, columns) => [
    `cette ligne a plus de cellules que l’en-tête (${cells}, et non ${columns})`,
    'Mettez entre guillemets une valeur qui contient le séparateur.',
  ],
  noField: (kind, name, fields) => [`un ${kind} n’a pas de ${name}`, `Laissez vide ; un ${kind} a ${fields}.`],
  afterQuote: [
    'du texte après un guillemet fermant',
    'Doublez chaque guillemet dans une cellule entre guillemets : "" en vaut un.',
  ],
  openQuote: ['un guillemet ouvert n’est jamais fermé', 'Fermez-le, ou supprimez-le.'],
  innerQuote: [
    'un guillemet dans une cellule sans guillemets',
    'Mettez toute la cellule entre guillemets et doublez ceux qu’elle contient.',
  ],
  notText: (name, type) => [`${name} est ${type}`, 'Écrivez un texte entre guillemets.'],
  notTexts: (name, type) => [`${name} est ${type}`, 'Écrivez une liste de textes : ["…", "…"].'],
  notRecord: (kind, type) => [`un ${kind} est ${type}`, 'Écrivez un objet entre { et }.'],
  notInventory: (type, lists) => [`l’inventaire est ${type}`, `Écrivez un objet avec ${lists}.`],
  noList: (name, lists) => [`l’inventaire n’a pas de ${name}`, `Il a ${lists}.`],
  notList: (name, type) => [`${name} est ${type}`, 'Écrivez une liste entre [ et ].'],
  notJson: (detail) => [
    `ce n’est pas du JSON ici : ${detail}`,
    'Cherchez une virgule, un guillemet ou un crochet en trop ou manquant.',
  ],
  tooDeep: [
    'des listes imbriquées beaucoup trop profondément',
    'Un inventaire est un objet avec cinq listes d’objets.',
  ],
  notOneOf: (text, allowed) => [`${text} ne peut pas figurer ici`, `Écrivez l’un de ${allowed}.`],
  tooLong: (most) => [`plus de ${most} caractères`, 'Raccourcissez.'],
  notHost: (text) => [
    `${text} n’est pas un nom d’hôte`,
    'Écrivez un nom complet comme www.customer.example, sans https:// ni chemin.',
  ],
  notIp: (text) => [
    `${text} n’est pas une adresse IP`,
    'Écrivez-la comme 203.0.113.7 ou 2001:db8::7, sans port ni masque.',
  ],
  notEmail: (text) => [
    `${text} n’est pas une adresse e-mail`,
    'Écrivez une seule adresse, comme name@customer.example.',
  ],
  notDate: (text) => [`${text} n’est pas une date`, 'Écrivez le jour en année-mois-jour, comme 2027-03-15.'],
  notAddress: (text) => [`${text} n’est pas une adresse web`, 'Écrivez-la comme https://www.customer.example/.'],
  withPassword: [
    'l’adresse contient un nom d’utilisateur ou un mot de passe',
    'Les sites sont visités comme les voit un visiteur ; supprimez-le.',
  ],
  notId: (text) => [
    `${text} ne peut pas être un numéro`,
    'Employez au plus 64 lettres, chiffres, points, traits d’union et traits bas.',
  ],
  barInLine: ['une ligne d’adresse contient « | »', 'Ne l’employez qu’entre deux lignes.'],
  notBrand: (text) => [
    `${text} ne peut pas nommer une marque`,
    'Écrivez le nom d’une marque de la politique : minuscules, chiffres, traits d’union.',
  ],
  notSockets: (text) => [
    `${text} n’est pas un nombre de connexions`,
    'Écrivez un nombre entier de 1 à 100, par exemple 4.',
  ],
  invisible: (code, text) => [
    `un caractère invisible (${code}) dans ${text}`,
    'Supprimez-le ; tapez la valeur à nouveau.',
  ],
};
