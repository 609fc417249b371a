import type { AnswerKind } from '../../case/case.ts';
import type { NoticeTexts, Steps, Values } from './texts.ts';

const whatYouCanDo = (v: Values): Steps => ({
  title: 'Ce que vous pouvez faire',
  items: [
    'Supprimez le contenu ou les liens aux adresses ci-dessus, puis choisissez « Vérifier à nouveau » sur la page de réponse. Nous vérifions aussitôt et clôturons le dossier s’il ne reste rien.',
    'Si vous pensez que nous nous trompons, ou si vous détenez les droits sur ce contenu, dites-le-nous. Une personne qui n’a pas pris part à la première décision l’examinera.',
    `Si quelqu’un a placé ce contenu sur votre site à votre insu, choisissez « Mon site a été piraté ». Vous disposez alors de ${v.hackedDays} jours de plus et de notre aide.`,
    `S’il vous faut plus de temps, demandez-le sur la page de réponse : ${v.moreTimeDays} jours supplémentaires, une seule fois.`,
  ],
});
const cleanUp: Steps = {
  title: 'Comment nettoyer votre site',
  items: [
    'Changez les mots de passe de votre compte d’hébergement, de l’accès FTP et de tous les administrateurs du site, depuis un ordinateur sûr.',
    'Mettez à jour le logiciel, les thèmes et les extensions du site, et supprimez ceux qui ne servent plus.',
    'Recherchez les fichiers, pages et comptes d’utilisateur que vous ne connaissez pas, ou restaurez une sauvegarde antérieure à la première date ci-dessus.',
    'Choisissez ensuite « Vérifier à nouveau » sur la page de réponse. Nous vérifions aussitôt et vous disons ce qui reste éventuellement.',
    'Si vous êtes bloqué, répondez à ce message. Nous pouvons voir de notre côté ce qui a été modifié et nous vous aidons.',
  ],
};
const next: Readonly<Record<AnswerKind, string>> = {
  removed: 'Nous vérifions maintenant les adresses à nouveau. Nous vous dirons ce que nous avons trouvé.',
  misclassified:
    'Une personne qui n’a pas participé à la première décision examine maintenant votre réponse. D’ici là, aucun délai ne court contre vous.',
  authorised:
    'Une personne qui n’a pas participé à la première décision examine maintenant votre réponse. D’ici là, aucun délai ne court contre vous.',
  hacked: 'Nous avons noté que votre site a été piraté. Cela ne vous est pas reproché.',
  'more-time':
    'Nous avons noté qu’il vous faut plus de temps. Si le délai change, vous recevrez un message distinct avec la nouvelle date.',
  text: 'Un membre de notre équipe lira votre message. Rien ne se passera avec votre contrat avant cela.',
};

export const fr: NoticeTexts = {
  greeting: (name) => (name === '' ? 'Madame, Monsieur,' : `Bonjour ${name},`),
  closing: 'Avec nos salutations distinguées,',
  replyHint: 'Vous pouvez aussi simplement répondre à ce message. Chaque réponse est lue par une personne.',
  button: 'Ouvrir la page de réponse',
  linkHint: 'Cette adresse est personnelle. L’ouvrir ne change rien ; seul compte ce que vous y envoyez.',
  answerBy: 'Merci de répondre au plus tard le',
  runsUntil: 'Votre délai court jusqu’au',
  appealBy: 'Vous pouvez introduire une réclamation jusqu’au',
  laterIsPossible:
    'Si ce message vous parvient plus tard, vous disposez d’autant plus de temps. La page de réponse indique la date qui fait foi.',
  note: 'Explication',
  left: 'Encore trouvé à',
  files: 'Documents que nous avons reçus',
  moreUrls: (count) => `et ${count} de plus, toutes indiquées sur la page de réponse`,
  round: {
    violation: {
      notice: (v) => ({
        subject: `Merci de vérifier le contenu de ${v.domain}`,
        lead: `Sur votre site ${v.domain}, nous avons constaté ce qui suit : ${v.category}. La clause ${v.clause} de nos conditions ne l’autorise pas. Nous vous prions de modifier le site ou de nous dire pourquoi vous voyez les choses autrement.`,
        paragraphs: [
          'Votre site reste en ligne comme avant ; rien n’a été restreint.',
          'Un contrôle automatique a trouvé les adresses ci-dessus. Un membre de notre équipe les a ensuite examinées et a décidé de vous écrire. Nous pouvons nous tromper : c’est vous qui connaissez le mieux votre site.',
          'Si le contenu est encore là après le délai et que nous n’avons rien reçu de votre part, nous vous écrirons à nouveau avant toute autre démarche.',
        ],
        steps: whatYouCanDo(v),
      }),
      reminder: (v) => ({
        subject: `Rappel : contenu de ${v.domain}`,
        lead: `Nous vous avons écrit au sujet de ${v.domain} (${v.category}). Pour autant que nous puissions le voir, ce contenu est toujours là. Merci de nous répondre.`,
        paragraphs: [
          'Votre site reste en ligne comme avant ; rien n’a été restreint. Une courte réponse suffit, et nous vous aidons volontiers.',
          'Si le contenu est encore là après le délai et que nous n’avons rien reçu de votre part, vous recevrez un dernier avis.',
        ],
        steps: whatYouCanDo(v),
      }),
      final: (v) => ({
        subject: `Dernier avis : contenu de ${v.domain}`,
        lead: `Ceci est notre dernier avis au sujet de ${v.domain} (${v.category}). Si ce contenu est encore là après le délai et que nous n’avons rien reçu de votre part, nous pouvons mettre fin au contrat relatif à ${v.domain}, sans remboursement, en vertu de la clause ${v.clause} de nos conditions.`,
        paragraphs: [
          'D’ici là, votre site reste en ligne. Toute réponse reçue dans le délai compte et suspend cette étape jusqu’à ce qu’une personne l’ait lue.',
          'Nous ne mettons jamais fin à un contrat automatiquement : nous vérifions les adresses une fois encore, et un deuxième membre de notre équipe doit donner son accord.',
          'Veillez à disposer d’une copie de votre site et de vos e-mails.',
        ],
        steps: whatYouCanDo(v),
      }),
    },
    hacked: {
      notice: (v) => ({
        subject: `${v.domain} a probablement été piraté : nous pouvons vous aider`,
        lead: `Sur votre site ${v.domain}, nous avons constaté ce qui suit : ${v.category}. Tout indique que quelqu’un d’autre l’a placé là à votre insu. Nous aimerions vous aider à le supprimer.`,
        paragraphs: [
          'Nous ne vous le reprochons pas. Votre site reste en ligne comme avant ; rien n’a été restreint.',
          'Un contrôle automatique a trouvé les adresses ci-dessus et un membre de notre équipe les a examinées. De telles intrusions se font le plus souvent au moyen d’un mot de passe volé ou d’un logiciel dépassé. Les visiteurs et les moteurs de recherche voient souvent ces pages avant le propriétaire.',
        ],
        steps: cleanUp,
      }),
      reminder: (v) => ({
        subject: `Rappel : nettoyage de ${v.domain}`,
        lead: `Quelqu’un semble avoir placé sur ${v.domain} le contenu suivant : ${v.category}. Pour autant que nous puissions le voir, il est toujours là. Merci de nous dire où vous en êtes.`,
        paragraphs: [
          'Nous partons toujours du principe que vous êtes ici la victime, et nous vous aidons toujours volontiers. Une courte réponse suffit.',
          'Si rien n’a changé après le délai et que nous n’avons rien reçu de votre part, vous recevrez un dernier avis.',
        ],
        steps: cleanUp,
      }),
      final: (v) => ({
        subject: `Dernier avis : ${v.domain} doit être nettoyé`,
        lead: `${v.domain} comporte toujours le contenu suivant, sans doute placé là par quelqu’un d’autre : ${v.category}. S’il est encore là après le délai et que nous n’avons rien reçu de votre part, nous pouvons mettre fin au contrat relatif à ${v.domain}, sans remboursement, en vertu de la clause ${v.clause} de nos conditions, afin de protéger les visiteurs et les autres clients.`,
        paragraphs: [
          'Nous préférons de loin vous aider. Toute réponse reçue dans le délai compte et suspend cette étape jusqu’à ce qu’une personne l’ait lue.',
          'Nous ne mettons jamais fin à un contrat automatiquement : nous vérifions les adresses une fois encore, et un deuxième membre de notre équipe doit donner son accord.',
          'Veillez à disposer d’une copie de votre site et de vos e-mails.',
        ],
        steps: cleanUp,
      }),
    },
  },
  outcome: {
    receipt: (v) => ({
      subject: `Nous avons reçu votre réponse au sujet de ${v.domain}`,
      lead: `Merci. Nous avons bien reçu votre réponse au sujet de ${v.domain}.`,
      paragraphs: [
        next[v.answer ?? 'text'],
        'Vous pouvez compléter votre réponse à tout moment sur la page de réponse.',
      ],
    }),
    'still-there': (v) => ({
      subject: `Nouvelle vérification : il reste quelque chose sur ${v.domain}`,
      lead: `Nous avons vérifié ${v.domain} à nouveau. Une partie du contenu est encore là.`,
      paragraphs: [
        'Supprimez ce qui est indiqué ci-dessus, puis choisissez « Vérifier à nouveau » sur la page de réponse. Si vous ne le trouvez pas, répondez à ce message et nous chercherons avec vous.',
      ],
    }),
    remedied: (v) => ({
      subject: `Affaire réglée : ${v.domain}`,
      lead: `Nous avons vérifié ${v.domain} à nouveau et n’avons plus rien trouvé. Le dossier est clôturé. Merci beaucoup.`,
      paragraphs: ['Vous n’avez plus rien à faire. Votre contrat se poursuit sans changement.'],
    }),
    'dispute-stands': (v) => ({
      subject: v.objected ? `Notre décision sur votre contestation : ${v.domain}` : `Notre décision sur ${v.domain}`,
      lead: v.objected
        ? `Vous nous avez dit que vous voyez autrement le contenu de ${v.domain}. Une personne qui n’a pas participé à la première décision l’a examiné et a conclu que la clause ${v.clause} s’applique.`
        : `Une personne qui n’a pas participé à la première décision sur ${v.domain} a examiné le dossier et a conclu que la clause ${v.clause} s’applique.`,
      paragraphs: [
        v.objected
          ? 'Vous disposez d’un nouveau délai complet pour modifier le site ou compléter votre contestation.'
          : 'Vous disposez d’un nouveau délai complet pour modifier le site ou nous répondre.',
      ],
      steps: v.track === 'hacked' ? cleanUp : whatYouCanDo(v),
    }),
    'dispute-withdrawn': (v) => ({
      subject: v.objected ? `Vous aviez raison : ${v.domain}` : `Nous retirons notre avis : ${v.domain}`,
      lead: v.objected
        ? `Vous nous avez dit que vous voyez autrement le contenu de ${v.domain}. Une personne qui n’a pas participé à la première décision l’a examiné et vous donne raison. Le dossier est clôturé, et nous vous prions d’excuser ce désagrément.`
        : `Une personne qui n’a pas participé à la première décision sur ${v.domain} a examiné le dossier et retire notre avis. Le dossier est clôturé, et nous vous prions d’excuser ce désagrément.`,
      paragraphs: ['Le même contenu ne donnera plus lieu à un avis. Vous n’avez plus rien à faire.'],
    }),
    extended: (v) => ({
      subject: `Nouveau délai pour ${v.domain}`,
      lead: `Vous disposez de plus de temps pour ${v.domain}.`,
      paragraphs: [
        'La nouvelle date figure ci-dessus. Si vous avez besoin d’aide pour le nettoyage, répondez à ce message.',
      ],
    }),
    terminated: (v) => ({
      subject: `Le contrat relatif à ${v.domain} a pris fin`,
      lead: `Nous avons mis fin au contrat relatif à ${v.domain}${v.endedOn === undefined ? '' : `, avec effet au ${v.endedOn}`}, sans remboursement, en vertu de la clause ${v.clause} de nos conditions.`,
      paragraphs: [
        'Nous vous avons écrit plusieurs fois. À l’expiration du dernier délai, le contenu était toujours là. Un membre de notre équipe l’a confirmé et un deuxième a décidé de mettre fin au contrat.',
        'Vous pouvez introduire une réclamation. Une personne qui n’a pris aucune de ces décisions réexamine alors tout. Si vous avez raison, nous rétablissons le contrat.',
        'S’il vous faut encore une copie de votre site ou de vos e-mails, répondez à ce message dès que possible.',
      ],
    }),
    'appeal-receipt': (v) => ({
      subject: `Nous avons reçu votre réclamation au sujet de ${v.domain}`,
      lead: `Nous avons bien reçu votre réclamation contre la fin du contrat relatif à ${v.domain}.`,
      paragraphs: [
        'Une personne qui n’a pris aucune des décisions précédentes réexamine tout. Vous recevrez la décision et ses motifs.',
      ],
    }),
    'appeal-upheld': (v) => ({
      subject: `Décision sur votre réclamation : ${v.domain}`,
      lead: `Une personne qui n’a pris aucune des décisions précédentes a réexaminé la fin du contrat relatif à ${v.domain}. La décision est maintenue.`,
      paragraphs: ['Les motifs figurent ci-dessus, avec les autres voies de recours.'],
    }),
    reinstated: (v) => ({
      subject: `Le contrat relatif à ${v.domain} est rétabli`,
      lead: `Nous avons réexaminé la fin du contrat relatif à ${v.domain} et l’avons annulée. Le contrat se poursuit aux mêmes conditions. Nous vous prions d’excuser ce désagrément.`,
      paragraphs: ['Si quelque chose ne fonctionne pas comme avant, répondez à ce message.'],
    }),
    closed: (v) => ({
      subject: `Dossier clôturé : ${v.domain}`,
      lead: `Le dossier relatif à ${v.domain} est clôturé.`,
      paragraphs: ['Vous n’avez plus rien à faire dans cette affaire.'],
    }),
    suspended: (v) => ({
      subject: `${v.domain} est suspendu`,
      lead: `Nous avons suspendu le contrat relatif à ${v.domain}, en vertu de la clause ${v.clause} de nos conditions. Vous pouvez encore répondre${v.suspendedUntil === undefined ? '' : ` jusqu’au ${v.suspendedUntil} inclus`}.`,
      paragraphs: [
        'Nous vous avons écrit plusieurs fois. Après le dernier délai, le contenu était toujours là. Une personne de notre équipe l’a constaté et une seconde a décidé la suspension.',
        'Vos fichiers sont conservés. Dites-nous que vous retirez le contenu, ou pourquoi vous voyez les choses autrement : nous remettons alors le site en ligne et vérifions à nouveau.',
        'Sans nouvelles de votre part, le contrat peut prendre fin après ce jour, sans remboursement.',
      ],
    }),
    'suspension-lifted': (v) => ({
      subject: `${v.domain} est de nouveau en ligne`,
      lead: `La suspension de ${v.domain} est levée. Nous vérifions maintenant le site à nouveau.`,
      paragraphs: ['Nous vous dirons ce que nous avons trouvé.'],
    }),
    'reseller-copy': (v) => ({
      subject: `Copie : message à votre client au sujet de ${v.domain}`,
      lead: `Ceci est une copie pour information. Nous avons écrit à votre client au sujet de ${v.domain} (${v.category} ; clause ${v.clause} de nos conditions).`,
      paragraphs: [
        'Le message à votre client fait courir un délai ; cette copie, non. Vous trouvez ci-dessous ce que nous avons constaté.',
        'Vous aidez votre client ? Répondez par votre propre lien ci-dessus, s’il y en a un, ou en répondant à ce message.',
      ],
    }),
  },
  labels: {
    colon: '\u00a0:',
    statement: 'Exposé des motifs (article 17 du règlement sur les services numériques)',
    reference: 'Référence',
    domain: 'Site web',
    measure: 'Mesure',
    duration: 'Durée',
    territory: 'Portée territoriale',
    facts: 'Ce que nous avons trouvé',
    movedFrom: 'Déplacé ici depuis',
    firstSeen: 'Vu la première fois',
    lastSeen: 'Vu la dernière fois',
    found: 'Trouvé',
    excerpt: 'Extrait',
    target: 'Mène à',
    list: 'Répertorié dans',
    source: 'Comment nous l’avons trouvé',
    detection: 'Détection',
    decision: 'Décision',
    clause: 'Clause de nos conditions',
    legalGround: 'Disposition légale',
    explanation: 'Pourquoi elle s’applique ici',
    redress: 'Comment contester',
    refund: 'Remboursement',
    contractYear: 'Année contractuelle',
    earlier: 'Dossier antérieur',
    strikes: 'Infractions constatées',
    policyVersion: 'Version de la politique',
  },
  measures: {
    'none-yet': (domain) =>
      `Aucune pour l’instant ; ${domain} reste en ligne. Annoncée, si rien ne change après tous les avis : fin du contrat sans remboursement.`,
    terminated: (domain) => `Fin du contrat relatif à ${domain}, sans remboursement.`,
    suspended: (domain) => `Suspension du contrat relatif à ${domain} ; le site n’est pas accessible.`,
    lifted: (domain) => `Aucune. Rien ne restreint ${domain} dans cette affaire.`,
  },
  durations: {
    'none-yet': 'Sans objet pour l’instant. Une fin de contrat serait définitive.',
    terminated: 'Définitive, sauf si une réclamation aboutit.',
    suspended: 'Jusqu’à la fin du délai ou jusqu’à la levée de la suspension.',
    lifted: 'Sans objet.',
  },
  since: (moment) => `Depuis le ${moment}`,
  until: (moment) => `Au plus tard jusqu’au ${moment}`,
  everywhere: 'Partout ; sans limite territoriale.',
  ownInitiative: 'Contrôle de notre propre initiative des sites que nous hébergeons ; personne ne l’a signalé.',
  byNotice:
    'Une notification externe (règlement (UE) 2022/2065, article 16), que nous avons vérifiée. L’identité du notifiant n’est pas communiquée.',
  automatedDetection: 'Trouvé par des moyens automatisés.',
  humanDecision: 'Prise par une personne, non par des moyens automatisés.',
  kinds: { content: 'contenu', link: 'lien' },
  places: {
    'visible text': 'dans le texte visible',
    'hidden text': 'dans un texte caché aux visiteurs',
    title: 'dans le titre',
    link: 'dans un lien',
    image: 'dans une image ou sa description',
    label: 'dans un marquage de la page',
    file: 'dans un fichier proposé',
  },
  listed: (name, version, since) => `« ${name} », version ${version}, répertorié depuis le ${since}`,
  noRefund: (clause, terminated) =>
    `${terminated ? 'Aucun' : 'Aucun s’il devait être mis fin au contrat'}, selon la clause ${clause} des conditions :`,
  contractYear: (day) => `L’année contractuelle en cours se termine le ${day}.`,
  returned: (reference, day) =>
    `Le dossier ${reference} a été clôturé le ${day}, le contenu ayant été retiré. Il est de nouveau là.`,
  strikes: (count, threshold, follows) => {
    const that = `C’est l’infraction constatée n° ${count}`;
    switch (follows) {
      case 'shorter-schedule':
        return `${that} ; à partir de la n° ${threshold}, les délais sont plus courts.`;
      case 'call-approver':
        return `${that} ; à partir de la n° ${threshold}, un responsable examine aussi le dossier.`;
      case undefined:
        return `${that}.`;
    }
  },
  redressUntil: (until) =>
    `Sur la page de réponse ou en répondant à ce message, gratuitement, jusqu’au ${until} ; une personne qui n’a pris aucune des décisions précédentes tranche.`,
  redress: (appealDays) =>
    `Sur la page de réponse ou en répondant à ce message, gratuitement. S’il est mis fin au contrat, vous pouvez introduire une réclamation pendant ${appealDays} jours ; une personne qui n’a pris aucune des décisions précédentes tranche.`,
  letter: {
    subject: 'Objet',
    page: 'La page de réponse se trouve à l’adresse',
    reply: (address) => `Vous pouvez aussi écrire à ${address}, en indiquant la référence.`,
    presumed: (workingDays) =>
      `Une lettre est réputée reçue le ${workingDays}e jour ouvrable suivant son envoi. La date ci-dessus suppose un envoi à la date de cette lettre ; si elle a été envoyée plus tard, vous disposez d’autant plus de temps.`,
    earlier: 'Ce qui a précédé',
    earlierRound: (number, received, until) => `Message ${number} : reçu le ${received} ; délai jusqu’au ${until}.`,
    lastLook: (moment) => `Dernier contrôle, lors duquel le contenu était encore en ligne : ${moment}.`,
    scan: 'Ou scannez ce code :',
    sheet: (number, of) => `Page ${number} sur ${of}`,
  },
};
