/** Texts in four languages that must be flagged, and texts that only look like it. All invented, and mild. */
import type { Language } from '../../../shared/messages.ts';
import type { Category } from '../../../shared/policy/policy.ts';

type Text = { readonly language: Language; readonly text: string };

export const offending: readonly (Text & { readonly category: Category })[] = [
  {
    category: 'pornography',
    language: 'en',
    text: 'Welcome! Thousands of porn videos and xxx pictures, updated daily. You must be 18 or older to enter. Meet our pornstars in live sex shows.',
  },
  {
    category: 'pornography',
    language: 'nl',
    text: 'Kijk gratis porno en sexfilmpjes zonder registratie. Ook expliciete foto’s en webcamsex met geile amateurs. Ik ben 18 jaar of ouder.',
  },
  {
    category: 'pornography',
    language: 'fr',
    text: 'Du porno gratuit tous les jours : vidéos xxx, photos porno et sexe en direct. Site réservé à un public majeur.',
  },
  {
    category: 'pornography',
    language: 'de',
    text: 'Kostenlose Pornos in HD, Sexbilder und Sexcams ansehen. Nur für Erwachsene, kein Zutritt unter 18!',
  },
  {
    category: 'illegal-information',
    language: 'en',
    text: 'Download full movies and full albums free, no account needed. Archive password is on the forum. DMCA ignored since 2019.',
  },
  {
    category: 'illegal-information',
    language: 'nl',
    text: 'Hier kun je films gratis downloaden, gratis epub bestsellers en hele albums gratis. Wachtwoord van de RAR: welkom.',
  },
  {
    category: 'illegal-information',
    language: 'fr',
    text: 'Téléchargez nos films complets gratuits et des albums complets à télécharger. Mot de passe de l’archive : soleil. Listes IPTV gratuites !',
  },
  {
    category: 'illegal-information',
    language: 'de',
    text: 'Aktuelle Kinofilme herunterladen, ganze Alben kostenlos und Bestseller gratis EPUB. Passwort für das Archiv: sonne.',
  },
  {
    category: 'illegal-information',
    language: 'en',
    text: 'Fresh combo list every hour, leaked accounts, stolen credit cards and leaked database download. Escrow accepted.',
  },
  {
    category: 'illegal-software',
    language: 'en',
    text: 'Photo editor 2027 full version with crack. Keygen included, free serial keys. Bypass activation in two clicks.',
  },
  {
    category: 'illegal-software',
    language: 'nl',
    text: 'Fotobewerker met crack en keygen, gratis licentiesleutels, en zo kun je de activatie omzeilen.',
  },
  {
    category: 'illegal-software',
    language: 'fr',
    text: 'Retouche photo : version crackée, keygen gratuit et numéros de série gratuits. Activer Windows gratuitement.',
  },
  {
    category: 'illegal-software',
    language: 'de',
    text: 'Fotoprogramm als Vollversion mit Crack, dazu kostenlose Lizenzschlüssel und ein Keygen zum Herunterladen: Crack und Keygen hier.',
  },
  {
    category: 'illegal-software',
    language: 'en',
    text: 'Nulled WordPress themes and nulled plugins, licence check removed. Premium themes nulled weekly.',
  },
  {
    category: 'hate',
    language: 'en',
    text: 'Wake up! Immigrants are parasites. Foreigners out, and white power for ever.',
  },
  {
    category: 'hate',
    language: 'nl',
    text: 'Word wakker! Buitenlanders zijn ongedierte. Ga terug naar je eigen land. De omvolking is bezig.',
  },
  {
    category: 'hate',
    language: 'fr',
    text: 'Réveillez-vous ! Les étrangers sont des parasites. Retournez dans votre pays. Le grand remplacement est en marche.',
  },
  {
    category: 'hate',
    language: 'de',
    text: 'Wacht auf! Ausländer sind Parasiten. Ausländer raus, unser Volk wird ausgetauscht.',
  },
];

export const innocent: readonly (Text & { readonly about: string })[] = [
  {
    about: 'breast cancer screening',
    language: 'en',
    text: 'Breast cancer screening: the nurse explains how the mammogram works. Nude pictures are never taken; images of the breast go to the radiologist. Patients may ask for a chaperone.',
  },
  {
    about: 'borstkanker',
    language: 'nl',
    text: 'Borstkanker opsporen: de huisarts onderzoekt de borsten en verwijst naar het ziekenhuis. Naakte huid is geen schande, symptomen melden wel een goed idee.',
  },
  {
    about: 'cancer du sein',
    language: 'fr',
    text: 'Dépistage du cancer du sein : le médecin palpe les seins, la mammographie est gratuite dès cinquante ans.',
  },
  {
    about: 'Brustkrebs',
    language: 'de',
    text: 'Brustkrebs früh erkennen: Die Ärztin tastet die Brust ab. Zur Behandlung gehört das Gespräch über Sexualität.',
  },
  {
    about: 'sex education with porn as its subject',
    language: 'en',
    text: 'Sex education lesson for pupils of sixteen: why porn videos and live sex on the internet show no consent, what condoms are for, and what contraception costs. Teachers find the curriculum below.',
  },
  {
    about: 'seksuele voorlichting',
    language: 'nl',
    text: 'Seksuele voorlichting in de klas: leerlingen praten over anticonceptie, condooms, gratis porno op het internet en wat pornofilms verzwijgen. Lesmateriaal voor de leerkracht.',
  },
  {
    about: 'éducation sexuelle',
    language: 'fr',
    text: 'Éducation sexuelle : parler avec les élèves du préservatif, de la puberté, et de ce que les vidéos porno et le porno gratuit ne montrent pas. Pour l’enseignant.',
  },
  {
    about: 'Sexualaufklärung',
    language: 'de',
    text: 'Aufklärungsunterricht: Schüler sprechen über Verhütung, Kondome, Pubertät und darüber, was Pornofilme und Pornobilder verschweigen. Material für Lehrkräfte.',
  },
  {
    about: 'porn addiction help',
    language: 'en',
    text: 'Recovery from addiction: how therapy helps people who watch porn videos for hours, and how a content filter blocks porn sites on the family computer.',
  },
  {
    about: 'recipe',
    language: 'en',
    text: 'Recipe: stuffed chicken breast and spotted dick with custard. Ingredients: two breasts, flour, suet. Grease the tin, strip the zest, beat the cream until hard.',
  },
  {
    about: 'recept',
    language: 'nl',
    text: 'Recept voor kippenborst met harde kaas: ingrediënten, een eetlepel olie, klop de slagroom stijf.',
  },
  {
    about: 'birds',
    language: 'en',
    text: 'Blue tits and great tits nest in boxes; a pair of boobies and some shags were seen off the coast. Put up a naked nest box before the breeding season.',
  },
  {
    about: 'mezen',
    language: 'nl',
    text: 'De koolmees en de pimpelmees zijn mezen. De snol is een lijster, de kut is een eend die niet bestaat. Vogels broeden vanaf april.',
  },
  {
    about: 'mésanges',
    language: 'fr',
    text: 'Les mésanges nichent tôt ; la bite d’amarrage est un nichoir apprécié des oiseaux du port de Condom.',
  },
  {
    about: 'Meisen',
    language: 'de',
    text: 'Kohlmeise und Blaumeise brüten im Nistkasten. Wixhausen, Titisee, Fucking und Petting sind Orte, keine Vogelarten.',
  },
  {
    about: 'place names',
    language: 'en',
    text: 'Scunthorpe, Penistone, Clitheroe, Lightwater, Sussex, Essex, Middlesex, Cockermouth, Titz, Kut, Condom, Wankdorf, Intercourse and Arsenal.',
  },
  {
    about: 'security research',
    language: 'en',
    text: 'Researchers analysed malware hidden in a keygen download. Cracked software and free serial keys lead to ransomware; infected machines call a backdoor. The advisory names the trojan.',
  },
  {
    about: 'beveiliging',
    language: 'nl',
    text: 'Beveiligingsonderzoek: gekraakte software en gratis licentiesleutels bevatten malware. Besmette computers geven aanvallers toegang; meld een datalek.',
  },
  {
    about: 'sécurité',
    language: 'fr',
    text: 'Les logiciels crackés et les keygens gratuits cachent des logiciels malveillants ; les attaquants exploitent la vulnérabilité des postes infectés.',
  },
  {
    about: 'Sicherheit',
    language: 'de',
    text: 'Schadsoftware in gecrackter Software: Angreifer verteilen Trojaner über Crack und Keygen. Sicherheitsforscher fanden infizierte Archive.',
  },
  {
    about: 'manuals',
    language: 'en',
    text: 'Run ssh-keygen to generate a key, copy the serial number of the port, apply the patch, and pass --crack-width to the model. The key generator seeds the pool. Activation keys are sent by mail after you buy a license.',
  },
  {
    about: 'Linux downloads',
    language: 'en',
    text: 'Download the Debian netinst image by torrent or magnet link. All source code is open source under the GPL; full version free download of course.',
  },
  {
    about: 'public domain books',
    language: 'en',
    text: 'Free ebook downloads from Project Gutenberg: public domain novels as epub, no copyright, scanned by volunteers.',
  },
  {
    about: 'a licensed music shop',
    language: 'en',
    text: 'Buy the full album in our official store: CD, vinyl, or a download in FLAC. Free shipping in Belgium.',
  },
  {
    about: 'quoted hate, condemned',
    language: 'en',
    text: 'They sprayed “immigrants are vermin” and “foreigners out” on the wall. We condemn this racist hate speech; it is unacceptable.',
  },
  {
    about: 'geciteerde haat',
    language: 'nl',
    text: 'Op de muur stond „buitenlanders zijn ongedierte” en „ga terug naar je eigen land”. Wij veroordelen dit racisme: onaanvaardbaar.',
  },
  {
    about: 'haine citée',
    language: 'fr',
    text: 'Sur le mur : « les étrangers sont des parasites » et « retourne dans ton pays ». Nous condamnons ce racisme et cette haine.',
  },
  {
    about: 'zitierter Hass',
    language: 'de',
    text: 'An der Wand stand „Ausländer raus“ und „Migranten sind Ungeziefer“. Wir verurteilen diese rassistische Hetze.',
  },
  {
    about: 'history lesson',
    language: 'en',
    text: 'Memorial museum: historians explain how propaganda said that Jews are rats, why “Sieg Heil” was shouted, and how denial works when people claim that the Holocaust is a lie. Lesson for students.',
  },
  {
    about: 'neutral identity',
    language: 'en',
    text: 'Muslims, Jews and Christians run this food bank together. Immigrants are welcome, gays are our neighbours, and refugees are people.',
  },
  {
    about: 'contradiction',
    language: 'nl',
    text: 'Nee, migranten zijn geen plaag. Wie zegt dat vluchtelingen zijn ongedierte, liegt: racisme klopt niet.',
  },
  {
    about: 'court report',
    language: 'de',
    text: 'Laut Zeitung wurde der Mann vom Gericht verurteilt, weil er „Juden raus“ und „Heil Hitler“ rief. Die Staatsanwaltschaft sprach von Volksverhetzung.',
  },
  {
    about: 'art',
    language: 'en',
    text: 'Nude studies in charcoal, life drawing with models, a gallery of bronze figures. Adults only on Friday evening, wine is served.',
  },
  {
    about: 'lingerie',
    language: 'fr',
    text: 'Lingerie fine : soutiens-gorge, bas, et pyjamas. Retouches gratuites en boutique, sexy et confortable.',
  },
];
