/** What the answer page says of what our looks saw, between two of them, and while a site is suspended. */
import type { InEveryLanguage } from '../../messages.ts';

type LookTexts = {
  /** A test found nothing, and others must bear it out. */
  readonly lookAgain: (look: number, of: number) => string;
  readonly suspended: (until: string) => string;
  /** Once that day is over. */
  readonly suspensionOver: (until: string) => string;
  /** In place of the blurred picture, where it is not seen. */
  readonly picture: (url: string) => string;
  readonly pictureNote: string;
};

export const lookTexts: InEveryLanguage<LookTexts> = {
  nl: {
    lookAgain: (look, of) =>
      `Bij deze controle was niets meer te vinden (${look} van ${of}). Wij kijken zo meteen nog eens; u hoeft niets te doen.`,
    suspended: (until) =>
      `De website is opgeschort tot en met ${until}. Antwoord hieronder: een medewerker leest het en kan de opschorting opheffen.`,
    suspensionOver: (until) =>
      `De website is opgeschort, en de termijn om te antwoorden liep tot en met ${until}. Wat u nu schrijft, wordt nog gelezen zolang niemand de beëindiging heeft ondertekend.`,
    picture: (url) => `Grijs en vervaagd beeld van ${url}`,
    pictureNote: 'Beeld van de pagina zoals onze controle ze zag, grijs en vervaagd.',
  },
  fr: {
    lookAgain: (look, of) =>
      `Cette vérification n’a plus rien trouvé (${look} sur ${of}). Nous regardons encore une fois dans quelques minutes ; vous n’avez rien à faire.`,
    suspended: (until) =>
      `Le site est suspendu jusqu’au ${until} inclus. Répondez ci-dessous : une personne lit votre réponse et peut lever la suspension.`,
    suspensionOver: (until) =>
      `Le site est suspendu, et le délai pour répondre a pris fin le ${until}. Ce que vous écrivez maintenant est encore lu tant que personne n’a signé la résiliation.`,
    picture: (url) => `Image grise et floue de ${url}`,
    pictureNote: 'Image de la page telle que notre contrôle l’a vue, grise et floue.',
  },
  de: {
    lookAgain: (look, of) =>
      `Bei dieser Prüfung war nichts mehr zu finden (${look} von ${of}). Wir sehen gleich noch einmal nach; Sie müssen nichts tun.`,
    suspended: (until) =>
      `Die Website ist bis einschließlich ${until} ausgesetzt. Antworten Sie unten: Jemand liest es und kann die Aussetzung aufheben.`,
    suspensionOver: (until) =>
      `Die Website ist ausgesetzt, und die Frist für eine Antwort endete mit dem ${until}. Was Sie jetzt schreiben, wird noch gelesen, solange niemand die Kündigung unterschrieben hat.`,
    picture: (url) => `Graues, unscharfes Bild von ${url}`,
    pictureNote: 'Bild der Seite, wie unsere Prüfung sie sah, grau und unscharf.',
  },
  en: {
    lookAgain: (look, of) =>
      `This test found nothing any more (${look} of ${of}). We look again in a few minutes; you need not do anything.`,
    suspended: (until) =>
      `The website is suspended until the end of ${until}. Answer below: a person reads it and can lift the suspension.`,
    suspensionOver: (until) =>
      `The website is suspended, and the time to answer ended with ${until}. What you write now is still read as long as nobody has signed the termination.`,
    picture: (url) => `Grey, blurred picture of ${url}`,
    pictureNote: 'Picture of the page as our check saw it, grey and blurred.',
  },
};
