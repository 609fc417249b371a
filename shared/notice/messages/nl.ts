import type { MessageWords } from './words.ts';

export const nl: MessageWords = {
  greeting: 'Geachte heer of mevrouw,',
  labels: {
    urls: 'Adressen',
    notHosted: 'Niet bij ons gehost, zodat hier niets kan worden gedaan',
    reasons: 'Redenen',
    statement: 'Wat u schreef',
    manifest: 'Bijlage: een lijst van het bewaarde bewijs, met de SHA-256 van elk onderdeel.',
  },
  receipt: ({ reference, provider }) => ({
    subject: `[${reference}] Uw melding is aangekomen`,
    lead: `${provider} heeft uw melding ontvangen. Het kenmerk is ${reference}.`,
    paragraphs: [
      'Wij bekijken precies de adressen die u hebt genoemd. Daarna beslist een medewerker; u verneemt de beslissing en de redenen ervan.',
      'Uw naam en adres geven wij niet aan onze klant, tenzij de wet dat vereist. Wilt u iets toevoegen, antwoord dan op deze e-mail en laat het kenmerk in het onderwerp staan.',
    ],
  }),
  outcome: {
    subject: ({ reference }) => `[${reference}] De beslissing over uw melding`,
    leads: {
      confirmed: ({ category }) =>
        `Wij geven u gelijk: de pagina’s tonen ${category}. Onze klant is gevraagd om het binnen een termijn te verwijderen; gebeurt dat niet, dan kan het contract worden beëindigd.`,
      'no-breach': () =>
        'Wij hebben de pagina’s bekeken en geen inbreuk op de wet of op onze voorwaarden gevonden waartegen wij kunnen optreden. Er is niets beperkt.',
      gone: () =>
        'De pagina’s die u noemde, waren er niet meer toen wij keken. Er was niets meer om tegen op te treden.',
      'not-hosted': ({ provider }) =>
        `De adressen die u noemde, worden niet door ${provider} gehost; wij kunnen er niet tegen optreden. Richt u tot de hostingprovider van de site.`,
      'not-ours-to-judge': () =>
        'Uw melding is van een soort die op dit adres niet wordt behandeld. Wij hebben de pagina’s niet bekeken.',
      duplicate: () =>
        'U hebt ons dezelfde melding al gestuurd en die wordt nog behandeld. U verneemt de uitkomst ervan.',
      suspended: ({ moment }) =>
        `Omdat meerdere van uw meldingen kennelijk ongegrond waren, behandelen wij geen meldingen van u tot ${moment}. U kunt bezwaar maken door op deze e-mail te antwoorden.`,
      'passed-on': () =>
        'Uw melding betreft seksueel misbruik van kinderen. Zij is meteen gegeven aan wie zulk materiaal bij de bevoegde autoriteit meldt. Zelf bekijken wij het niet verder.',
    },
    means:
      'De pagina’s zijn met geautomatiseerde middelen opgehaald en vergeleken. De beslissing zelf is door een mens genomen, niet door een machine.',
    looked:
      'De pagina’s zijn met geautomatiseerde middelen opgehaald en vergeleken. Omdat er niets meer stond, hoefde niemand te beslissen; elk bezwaar wordt door een mens gelezen.',
    redress:
      'Bent u het niet eens, antwoord dan op deze e-mail met uw redenen of met nieuwe feiten: iemand die niet aan de beslissing heeft deelgenomen, kijkt opnieuw.',
  },
  referral: ({ reference, provider, domain }) => ({
    subject: `[${reference}] Melding door een hostingprovider: ${domain}`,
    lead: `${provider} host de site ${domain} en deelt u het volgende mee (Verordening (EU) 2022/2065, artikel 18, of op eigen beslissing).`,
    paragraphs: [
      'Het bewijs wordt ongewijzigd bewaard en op verzoek overhandigd. Laat in uw antwoord het kenmerk in het onderwerp staan.',
    ],
  }),
  legalBases: {
    act: 'Verordening (EU) 2022/2065, artikel 9',
    information: 'Verordening (EU) 2022/2065, artikel 10',
    terrorist: 'Verordening (EU) 2021/784, artikel 3',
  },
  orderReceipt: ({ reference, provider, moment, legalBasis, theirs }) => ({
    subject: `[${reference}] Uw bevel ${theirs} is aangekomen`,
    lead: `${provider} heeft uw bevel ${theirs} (${legalBasis}) ontvangen en voert het uiterlijk ${moment} uit.`,
    paragraphs: ['U verneemt onverwijld wat er is gedaan en wanneer.'],
  }),
  orderDone: ({ reference, legalBasis, moment, territory, theirs }) => ({
    subject: `[${reference}] Wat op uw bevel ${theirs} is gedaan`,
    lead: `Aan uw bevel ${theirs} (${legalBasis}) is gevolg gegeven op ${moment}.`,
    paragraphs: [`Grondgebied: ${territory}.`],
  }),
  orderRefused: ({ reference, legalBasis, moment, theirs }) => ({
    subject: `[${reference}] Uw bevel ${theirs} kon niet worden uitgevoerd`,
    lead: `Op ${moment} hebben wij vastgesteld dat uw bevel ${theirs} (${legalBasis}) niet kan worden uitgevoerd. De redenen staan hieronder.`,
    paragraphs: ['Stuurt u wat ontbreekt, of een ander bevel, dan bekijken wij het meteen.'],
  }),
  orderActions: {
    removed: 'De inhoud is verwijderd.',
    disabled: 'De toegang tot de inhoud is onmogelijk gemaakt.',
    'information-given': 'De gevraagde informatie is verstrekt.',
  },
  informed: ({ reference, domain }) => `[${reference}] Een autoriteit heeft ons informatie gevraagd over ${domain}`,
  disclosure: ({ reference, authority, legalBasis, territory, domain, moment }) => ({
    subject: `[${reference}] Een autoriteit heeft ons bevolen op te treden tegen ${domain}`,
    lead: `Op ${moment} hebben wij gevolg gegeven aan een bevel van ${authority} dat uw site ${domain} betreft.`,
    paragraphs: [
      `Rechtsgrond: ${legalBasis}. Grondgebied: ${territory}.`,
      'Wij waren daartoe verplicht; het is niet onze eigen beslissing. U kunt het bevel aanvechten voor de rechter van de lidstaat van de autoriteit, en de autoriteit zelf om haar redenen en uw rechtsmiddelen vragen.',
    ],
  }),
  orderLate: ({ reference, moment, legalBasis }) => ({
    subject: `[${reference}] Een bevel van een autoriteit is te laat`,
    lead: `Een bevel van een autoriteit (${legalBasis}) wacht nog in de console, hoewel het uiterlijk ${moment} moest zijn uitgevoerd.`,
  }),
  orderAlert: ({ reference, moment, legalBasis }) => ({
    subject: `[${reference}] Er wacht een bevel van een autoriteit`,
    lead: `Er wacht een bevel van een autoriteit (${legalBasis}) in de console. Het moet uiterlijk ${moment} zijn uitgevoerd.`,
    paragraphs: [
      'Open de console, ga na of het bevel echt is, voer het uit en vul daar in wat er is gedaan en wanneer.',
    ],
  }),
  restricted: ({ reference }) => ({
    subject: `[${reference}] Er wacht een afgeschermde taak`,
    lead: `Er wacht een afgeschermde taak in de console. Het kenmerk is ${reference}.`,
    paragraphs: ['Behandel ze meteen. Meer staat hier met opzet niet; stuur deze e-mail niet door.'],
  }),
};
