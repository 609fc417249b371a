import type { MessageWords } from './words.ts';

export const fr: MessageWords = {
  greeting: 'Madame, Monsieur,',
  labels: {
    urls: 'Adresses',
    notHosted: 'Non hébergées chez nous ; rien ne peut y être fait',
    reasons: 'Motifs',
    statement: 'Ce que vous avez écrit',
    manifest: 'En annexe : la liste des preuves conservées, avec le SHA-256 de chaque partie.',
  },
  receipt: ({ reference, provider }) => ({
    subject: `[${reference}] Votre notification est arrivée`,
    lead: `${provider} a reçu votre notification. Sa référence est ${reference}.`,
    paragraphs: [
      'Nous examinons exactement les adresses que vous avez indiquées. Une personne décide ensuite ; vous serez informé de la décision et de ses motifs.',
      'Votre nom et votre adresse ne sont pas communiqués à notre client, sauf si la loi l’exige. Pour ajouter quelque chose, répondez à ce message en laissant la référence dans l’objet.',
    ],
  }),
  outcome: {
    subject: ({ reference }) => `[${reference}] La décision sur votre notification`,
    leads: {
      confirmed: ({ category }) =>
        `Nous vous donnons raison (${category}). Notre client a été invité à supprimer ce contenu dans un délai fixé, faute de quoi le contrat peut être résilié.`,
      'no-breach': () =>
        'Nous avons examiné les pages et n’avons trouvé aucune violation de la loi ou de nos conditions contre laquelle nous pourrions agir. Rien n’a été restreint.',
      gone: () =>
        'Les pages que vous avez indiquées n’existaient plus lorsque nous les avons examinées. Il n’y avait plus lieu d’agir.',
      'not-hosted': ({ provider }) =>
        `Les adresses que vous avez indiquées ne sont pas hébergées par ${provider} ; nous ne pouvons pas agir. Adressez-vous à l’hébergeur du site.`,
      'not-ours-to-judge': () =>
        'Votre notification est d’un genre qui n’est pas traité à cette adresse. Nous n’avons pas examiné les pages.',
      duplicate: () =>
        'Vous nous avez déjà envoyé la même notification, qui est encore en cours de traitement. Vous serez informé de son issue.',
      suspended: ({ moment }) =>
        `Plusieurs de vos notifications étant manifestement non fondées, nous ne traitons plus vos notifications jusqu’au ${moment}. Vous pouvez contester cette mesure en répondant à ce message.`,
      'passed-on': () =>
        'Votre notification concerne l’abus sexuel d’enfants. Elle a été transmise immédiatement aux personnes qui signalent de tels contenus à l’autorité compétente. Nous ne l’examinons pas davantage nous-mêmes.',
    },
    means:
      'Des moyens automatisés ont servi à récupérer et à comparer les pages. La décision elle-même a été prise par une personne, non par une machine.',
    looked:
      'Des moyens automatisés ont servi à récupérer et à comparer les pages. Comme il n’y restait rien, aucune personne n’a eu à décider ; chaque contestation est lue par une personne.',
    redress:
      'Si vous n’êtes pas d’accord, répondez à ce message avec vos raisons ou des faits nouveaux : une personne qui n’a pas pris part à la décision réexaminera l’affaire.',
  },
  referral: ({ reference, provider, domain }) => ({
    subject: `[${reference}] Signalement par un hébergeur : ${domain}`,
    lead: `${provider} héberge le site ${domain} et vous informe de ce qui suit (règlement (UE) 2022/2065, article 18, ou de sa propre initiative).`,
    paragraphs: [
      'Les preuves sont conservées telles quelles et remises sur demande. Veuillez laisser la référence dans l’objet de votre réponse.',
    ],
  }),
  legalBases: {
    act: 'règlement (UE) 2022/2065, article 9',
    information: 'règlement (UE) 2022/2065, article 10',
    terrorist: 'règlement (UE) 2021/784, article 3',
  },
  orderReceipt: ({ reference, provider, moment, legalBasis, theirs }) => ({
    subject: `[${reference}] Votre injonction ${theirs} est arrivée`,
    lead: `${provider} a reçu votre injonction ${theirs} (${legalBasis}) et y donne suite au plus tard le ${moment}.`,
    paragraphs: ['Vous serez informé sans délai de ce qui a été fait et quand.'],
  }),
  orderDone: ({ reference, legalBasis, moment, territory, theirs }) => ({
    subject: `[${reference}] Suite donnée à votre injonction ${theirs}`,
    lead: `Il a été donné suite à votre injonction ${theirs} (${legalBasis}) le ${moment}.`,
    paragraphs: [`Territoire : ${territory}.`],
  }),
  orderRefused: ({ reference, legalBasis, moment, theirs }) => ({
    subject: `[${reference}] Votre injonction ${theirs} n’a pas pu être exécutée`,
    lead: `Le ${moment}, nous avons constaté que votre injonction ${theirs} (${legalBasis}) ne peut pas être exécutée. Les motifs figurent ci-dessous.`,
    paragraphs: ['Si vous nous envoyez ce qui manque, ou une autre injonction, nous l’examinons immédiatement.'],
  }),
  orderActions: {
    removed: 'Le contenu a été retiré.',
    disabled: 'L’accès au contenu a été bloqué.',
    'information-given': 'Les informations demandées ont été fournies.',
  },
  informed: ({ reference, domain }) => `[${reference}] Une autorité nous a demandé des informations sur ${domain}`,
  disclosure: ({ reference, authority, legalBasis, territory, domain, moment }) => ({
    subject: `[${reference}] Une autorité nous a ordonné d’agir contre ${domain}`,
    lead: `Le ${moment}, nous avons donné suite à une injonction (autorité : ${authority}) concernant votre site ${domain}.`,
    paragraphs: [
      `Base juridique : ${legalBasis}. Territoire : ${territory}.`,
      'Nous y étions tenus ; ce n’est pas notre propre décision. Vous pouvez contester l’injonction devant les tribunaux de l’État membre de l’autorité, et demander à l’autorité elle-même ses motifs et vos voies de recours.',
    ],
  }),
  orderLate: ({ reference, moment, legalBasis }) => ({
    subject: `[${reference}] Une injonction d’une autorité est en retard`,
    lead: `Une injonction d’une autorité (${legalBasis}) attend toujours dans la console, alors qu’elle devait être exécutée au plus tard le ${moment}.`,
  }),
  orderAlert: ({ reference, moment, legalBasis }) => ({
    subject: `[${reference}] Une injonction d’une autorité attend`,
    lead: `Une injonction d’une autorité (${legalBasis}) attend dans la console. Elle doit être exécutée au plus tard le ${moment}.`,
    paragraphs: [
      'Ouvrez la console, vérifiez que l’injonction est authentique, exécutez-la et indiquez-y ce qui a été fait et quand.',
    ],
  }),
  restricted: ({ reference }) => ({
    subject: `[${reference}] Une tâche restreinte attend`,
    lead: `Une tâche restreinte attend dans la console. Sa référence est ${reference}.`,
    paragraphs: ['Traitez-la immédiatement. Rien d’autre n’est écrit ici à dessein ; ne transférez pas ce message.'],
  }),
};
