/** Every state of a case in plain words for the customer: where it stands, and what comes next. */
import type { Outcome, StateKind } from '../../case/case.ts';
import type { InEveryLanguage } from '../../messages.ts';

type StateFacts = {
  readonly provider: string;
  readonly domain: string;
  /** The round under way is the last of the schedule. */
  readonly last: boolean;
  /** Of a dispute: it is about an answer. Else a person looks because the pages could not be tested. */
  readonly answered: boolean;
};
type Words = (facts: StateFacts) => string;
export type StateText = { readonly title: Words; readonly now: Words; readonly next: Words };

type Kind = Exclude<StateKind, 'closed'>;
export const stateTexts: InEveryLanguage<Readonly<Record<Kind, StateText>>> = {
  nl: {
    notifying: {
      title: () => 'Ons bericht is onderweg',
      now: () =>
        'Uw termijn is nog niet begonnen. Hij begint pas wanneer vaststaat dat ons bericht is bezorgd, en wordt dan hier vermeld.',
      next: () => 'U hoeft daar niet op te wachten: u kunt nu al antwoorden of uw site laten controleren.',
    },
    undeliverable: {
      title: () => 'Ons bericht kon niet worden bezorgd',
      now: () => 'Er loopt geen termijn. Dat een bericht niet aankomt, wordt nooit in uw nadeel uitgelegd.',
      next: () => 'Wij proberen een andere contactpersoon of sturen een brief per post. U kunt ook hier al antwoorden.',
    },
    waiting: {
      title: () => 'Wij wachten op uw antwoord',
      now: ({ domain }) => `Pas de site ${domain} aan of antwoord ons binnen de termijn.`,
      next: ({ last, provider }) =>
        last
          ? `Blijft de site ongewijzigd en antwoordt u niet, dan beslist een tweede persoon bij ${provider} over de beëindiging van het contract, zonder terugbetaling.`
          : 'Blijft de site ongewijzigd en antwoordt u niet, dan volgt een nieuw bericht met een nieuwe termijn.',
    },
    rechecking: {
      title: () => 'Wij controleren de pagina’s op dit moment',
      now: () =>
        'Wij halen precies de hieronder vermelde adressen opnieuw op. Dat duurt meestal minder dan een minuut.',
      next: () =>
        'Het resultaat verschijnt hier en komt ook per e-mail. Is alles verdwenen, dan sluiten wij het dossier.',
    },
    disputed: {
      title: ({ answered }) => `${answered ? 'Uw antwoord' : 'Uw dossier'} wordt door een mens onderzocht`,
      now: ({ answered }) =>
        answered
          ? 'Een andere medewerker dan degene die de eerste beoordeling deed, bekijkt uw antwoord. Intussen loopt er geen termijn tegen u.'
          : 'Wij konden de pagina’s dagenlang niet controleren. Dat telt niet in uw nadeel. Een andere medewerker dan degene die de eerste beoordeling deed, bekijkt het dossier. Intussen loopt er geen termijn tegen u, en u kunt hier antwoorden.',
      next: () =>
        'U krijgt de beslissing met de redenen. Blijft de beoordeling staan, dan begint een nieuwe, volledige termijn.',
    },
    'termination-due': {
      title: () => 'De laatste termijn is verstreken',
      now: ({ provider }) =>
        `Een tweede persoon bij ${provider} gaat na of het contract wordt beëindigd. Het contract is niet beëindigd.`,
      next: () =>
        'U kunt nog steeds antwoorden of de site laten controleren. Wat nu binnenkomt, wordt gelezen voordat het contract eindigt.',
    },
    terminated: {
      title: ({ domain }) => `Het contract voor ${domain} is beëindigd`,
      now: () => 'De beëindiging werd door twee verschillende personen beoordeeld. Er is geen terugbetaling.',
      next: () =>
        'U kunt tegen deze beslissing bezwaar maken. Iemand die er niet bij betrokken was, beoordeelt het bezwaar.',
    },
  },
  fr: {
    notifying: {
      title: () => 'Notre notification est en cours d’envoi',
      now: () =>
        'Votre délai n’a pas encore commencé. Il ne court qu’à partir de la remise établie de notre message et sera alors indiqué ici.',
      next: () => 'Inutile d’attendre : vous pouvez dès à présent répondre ou faire vérifier votre site.',
    },
    undeliverable: {
      title: () => 'Notre message n’a pas pu être remis',
      now: () => 'Aucun délai ne court. Un message non remis n’est jamais retenu contre vous.',
      next: () =>
        'Nous essayons un autre contact ou envoyons une lettre par la poste. Vous pouvez aussi répondre dès maintenant ici.',
    },
    waiting: {
      title: () => 'Nous attendons votre réponse',
      now: ({ domain }) => `Veuillez modifier le site ${domain} ou nous répondre dans le délai.`,
      next: ({ last, provider }) =>
        last
          ? `Si le site reste inchangé et que vous ne répondez pas, une seconde personne chez ${provider} décidera de la résiliation du contrat, sans remboursement.`
          : 'Si le site reste inchangé et que vous ne répondez pas, une nouvelle notification suivra, avec un nouveau délai.',
    },
    rechecking: {
      title: () => 'Nous vérifions les pages en ce moment',
      now: () =>
        'Nous consultons de nouveau exactement les adresses ci-dessous. Cela prend en général moins d’une minute.',
      next: () =>
        'Le résultat s’affichera ici et vous parviendra aussi par e-mail. Si tout a disparu, nous clôturons le dossier.',
    },
    disputed: {
      title: ({ answered }) =>
        answered ? 'Votre réponse est examinée par une personne' : 'Votre dossier est examiné par une personne',
      now: ({ answered }) =>
        answered
          ? 'Un autre collaborateur que celui qui a fait la première appréciation examine votre réponse. Entre-temps, aucun délai ne court contre vous.'
          : 'Pendant plusieurs jours, nous n’avons pas pu vérifier les pages. Cela n’est pas retenu contre vous. Un autre collaborateur que celui qui a fait la première appréciation examine le dossier. Entre-temps, aucun délai ne court contre vous, et vous pouvez répondre ici.',
      next: () =>
        'Vous recevrez la décision motivée. Si l’appréciation est maintenue, un nouveau délai complet commence à courir.',
    },
    'termination-due': {
      title: () => 'Le dernier délai a expiré',
      now: ({ provider }) =>
        `Une seconde personne chez ${provider} examine s’il y a lieu de résilier le contrat. Le contrat n’est pas résilié.`,
      next: () =>
        'Vous pouvez toujours répondre ou faire vérifier le site. Ce qui nous parvient maintenant sera lu avant que le contrat ne prenne fin.',
    },
    terminated: {
      title: ({ domain }) => `Le contrat relatif à ${domain} est résilié`,
      now: () => 'La résiliation a été appréciée par deux personnes différentes. Il n’y a pas de remboursement.',
      next: () =>
        'Vous pouvez introduire une réclamation contre cette décision. Une personne qui n’y a pas pris part l’examinera.',
    },
  },
  de: {
    notifying: {
      title: () => 'Unsere Mitteilung ist unterwegs',
      now: () =>
        'Ihre Frist hat noch nicht begonnen. Sie läuft erst, wenn die Zustellung unserer Nachricht feststeht, und wird dann hier angegeben.',
      next: () =>
        'Sie brauchen darauf nicht zu warten: Sie können schon jetzt antworten oder Ihre Website prüfen lassen.',
    },
    undeliverable: {
      title: () => 'Unsere Nachricht konnte nicht zugestellt werden',
      now: () => 'Es läuft keine Frist. Eine nicht zugestellte Nachricht wird Ihnen niemals angelastet.',
      next: () =>
        'Wir versuchen es bei einer anderen Kontaktperson oder schicken einen Brief. Sie können auch schon hier antworten.',
    },
    waiting: {
      title: () => 'Wir warten auf Ihre Antwort',
      now: ({ domain }) => `Bitte ändern Sie die Website ${domain} oder antworten Sie uns innerhalb der Frist.`,
      next: ({ last, provider }) =>
        last
          ? `Bleibt die Website unverändert und antworten Sie nicht, entscheidet eine zweite Person bei ${provider} über die Beendigung des Vertrags, ohne Erstattung.`
          : 'Bleibt die Website unverändert und antworten Sie nicht, folgt eine weitere Mitteilung mit einer neuen Frist.',
    },
    rechecking: {
      title: () => 'Wir prüfen die Seiten gerade',
      now: () => 'Wir rufen genau die unten genannten Adressen erneut ab. Das dauert meist weniger als eine Minute.',
      next: () =>
        'Das Ergebnis erscheint hier und kommt auch per E-Mail. Ist alles verschwunden, schließen wir den Fall.',
    },
    disputed: {
      title: ({ answered }) => `${answered ? 'Ihre Antwort' : 'Ihr Fall'} wird von einem Menschen geprüft`,
      now: ({ answered }) =>
        answered
          ? 'Eine andere Person als bei der ersten Beurteilung prüft Ihre Antwort. In dieser Zeit läuft keine Frist gegen Sie.'
          : 'Wir konnten die Seiten tagelang nicht prüfen. Das wird Ihnen nicht angelastet. Eine andere Person als bei der ersten Beurteilung prüft den Fall. In dieser Zeit läuft keine Frist gegen Sie, und Sie können hier antworten.',
      next: () =>
        'Sie erhalten die Entscheidung mit Begründung. Bleibt es bei der Beurteilung, beginnt eine neue, volle Frist.',
    },
    'termination-due': {
      title: () => 'Die letzte Frist ist abgelaufen',
      now: ({ provider }) =>
        `Eine zweite Person bei ${provider} prüft, ob der Vertrag beendet wird. Der Vertrag ist nicht beendet.`,
      next: () =>
        'Sie können weiterhin antworten oder die Website prüfen lassen. Was jetzt eingeht, wird gelesen, bevor der Vertrag endet.',
    },
    terminated: {
      title: ({ domain }) => `Der Vertrag für ${domain} ist beendet`,
      now: () => 'Die Beendigung wurde von zwei verschiedenen Personen beurteilt. Eine Erstattung erfolgt nicht.',
      next: () =>
        'Sie können gegen diese Entscheidung Widerspruch einlegen. Darüber entscheidet eine Person, die daran nicht beteiligt war.',
    },
  },
  en: {
    notifying: {
      title: () => 'Our notice is on its way',
      now: () =>
        'Your period has not begun. It begins only once our message is proven delivered, and will then be shown here.',
      next: () => 'You need not wait for that: you can answer or have your site tested now.',
    },
    undeliverable: {
      title: () => 'Our message could not be delivered',
      now: () => 'No period is running. A message that does not arrive is never held against you.',
      next: () => 'We are trying another contact or sending a letter by post. You can also answer here now.',
    },
    waiting: {
      title: () => 'We are waiting for your answer',
      now: ({ domain }) => `Please change the site ${domain} or answer us within the period.`,
      next: ({ last, provider }) =>
        last
          ? `If the site stays unchanged and you do not answer, a second person at ${provider} will decide whether to terminate the contract, without refund.`
          : 'If the site stays unchanged and you do not answer, another notice follows, with a new period.',
    },
    rechecking: {
      title: () => 'We are testing the pages right now',
      now: () => 'We are fetching exactly the addresses below once more. This usually takes less than a minute.',
      next: () => 'The result will appear here and also reach you by e-mail. If everything is gone, we close the case.',
    },
    disputed: {
      title: ({ answered }) => `A person is looking into your ${answered ? 'answer' : 'case'}`,
      now: ({ answered }) =>
        answered
          ? 'Someone other than the person who made the first assessment is looking into your answer. Meanwhile no period runs against you.'
          : 'For days we could not test the pages. This does not count against you. Someone other than the person who made the first assessment is looking into the case. Meanwhile no period runs against you, and you can answer here.',
      next: () =>
        'You will receive the decision with its reasons. If the assessment stands, a new, full period begins.',
    },
    'termination-due': {
      title: () => 'The last period has ended',
      now: ({ provider }) =>
        `A second person at ${provider} is considering whether to terminate the contract. The contract has not been terminated.`,
      next: () =>
        'You can still answer or have the site tested. Whatever reaches us now is read before the contract ends.',
    },
    terminated: {
      title: ({ domain }) => `The contract for ${domain} has been terminated`,
      now: () => 'Two different people assessed the termination. There is no refund.',
      next: () => 'You can appeal against this decision. Someone who took no part in it will examine the appeal.',
    },
  },
};

type OutcomeText = { readonly title: string; readonly now: string };
export const outcomeTexts: InEveryLanguage<Readonly<Record<Outcome, OutcomeText>>> = {
  nl: {
    remedied: {
      title: 'In orde: het dossier is gesloten',
      now: 'Bij onze laatste controle was niets meer te vinden. Dank u wel.',
    },
    withdrawn: {
      title: 'Wij trekken onze beoordeling in',
      now: 'Na nieuw onderzoek is het dossier gesloten. U hoeft niets meer te doen. Onze excuses voor het ongemak.',
    },
    'gone-before-notice': {
      title: 'Het dossier is gesloten',
      now: 'De inhoud was al verdwenen voordat wij u aanschreven. U hoeft niets te doen.',
    },
    'moved-away': { title: 'Het dossier is gesloten', now: 'De site wordt niet meer bij ons gehost.' },
    'handed-over': { title: 'Het dossier is gesloten', now: 'U hoeft hier niets meer te doen.' },
    'contract-ended': { title: 'Het dossier is gesloten', now: 'Het contract is om een andere reden geëindigd.' },
    'not-terminated': {
      title: 'Het contract wordt niet beëindigd',
      now: 'De tweede beoordelaar heeft beslist het contract niet te beëindigen. Het dossier is gesloten.',
    },
    reinstated: {
      title: 'Uw bezwaar is gegrond: het contract is hersteld',
      now: 'De beëindiging is ongedaan gemaakt en het dossier is gesloten. Onze excuses voor het ongemak.',
    },
  },
  fr: {
    remedied: {
      title: 'En ordre : le dossier est clôturé',
      now: 'Lors de notre dernière vérification, plus rien n’a été trouvé. Merci.',
    },
    withdrawn: {
      title: 'Nous retirons notre appréciation',
      now: 'Après un nouvel examen, le dossier est clôturé. Vous n’avez plus rien à faire. Veuillez nous excuser pour ce désagrément.',
    },
    'gone-before-notice': {
      title: 'Le dossier est clôturé',
      now: 'Le contenu avait déjà disparu avant notre notification. Vous n’avez rien à faire.',
    },
    'moved-away': { title: 'Le dossier est clôturé', now: 'Le site n’est plus hébergé chez nous.' },
    'handed-over': { title: 'Le dossier est clôturé', now: 'Vous n’avez plus rien à faire ici.' },
    'contract-ended': { title: 'Le dossier est clôturé', now: 'Le contrat a pris fin pour une autre raison.' },
    'not-terminated': {
      title: 'Le contrat n’est pas résilié',
      now: 'La seconde personne a décidé de ne pas résilier le contrat. Le dossier est clôturé.',
    },
    reinstated: {
      title: 'Votre réclamation est fondée : le contrat est rétabli',
      now: 'La résiliation est annulée et le dossier est clôturé. Veuillez nous excuser pour ce désagrément.',
    },
  },
  de: {
    remedied: {
      title: 'In Ordnung: Der Fall ist abgeschlossen',
      now: 'Bei unserer letzten Prüfung war nichts mehr zu finden. Vielen Dank.',
    },
    withdrawn: {
      title: 'Wir ziehen unsere Beurteilung zurück',
      now: 'Nach erneuter Prüfung ist der Fall abgeschlossen. Sie müssen nichts weiter tun. Wir bitten um Entschuldigung.',
    },
    'gone-before-notice': {
      title: 'Der Fall ist abgeschlossen',
      now: 'Die Inhalte waren schon verschwunden, bevor wir Sie angeschrieben haben. Sie müssen nichts tun.',
    },
    'moved-away': { title: 'Der Fall ist abgeschlossen', now: 'Die Website wird nicht mehr bei uns gehostet.' },
    'handed-over': { title: 'Der Fall ist abgeschlossen', now: 'Sie müssen hier nichts mehr tun.' },
    'contract-ended': {
      title: 'Der Fall ist abgeschlossen',
      now: 'Der Vertrag hat aus einem anderen Grund geendet.',
    },
    'not-terminated': {
      title: 'Der Vertrag wird nicht beendet',
      now: 'Die zweite Person hat entschieden, den Vertrag nicht zu beenden. Der Fall ist abgeschlossen.',
    },
    reinstated: {
      title: 'Ihrem Widerspruch wird stattgegeben: Der Vertrag gilt wieder',
      now: 'Die Beendigung ist aufgehoben und der Fall abgeschlossen. Wir bitten um Entschuldigung.',
    },
  },
  en: {
    remedied: { title: 'All in order: the case is closed', now: 'Our last test found nothing any more. Thank you.' },
    withdrawn: {
      title: 'We withdraw our assessment',
      now: 'Having looked into it again, we have closed the case. You need not do anything else. We apologise for the trouble.',
    },
    'gone-before-notice': {
      title: 'The case is closed',
      now: 'The content was gone before we wrote to you. You need not do anything.',
    },
    'moved-away': { title: 'The case is closed', now: 'The site is no longer hosted with us.' },
    'handed-over': { title: 'The case is closed', now: 'There is nothing else for you to do here.' },
    'contract-ended': { title: 'The case is closed', now: 'The contract has ended for another reason.' },
    'not-terminated': {
      title: 'The contract is not terminated',
      now: 'The second person decided not to terminate the contract. The case is closed.',
    },
    reinstated: {
      title: 'Your appeal succeeded: the contract is reinstated',
      now: 'The termination is undone and the case is closed. We apologise for the trouble.',
    },
  },
};
