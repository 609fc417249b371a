import type { AnswerKind } from '../../case/case.ts';
import type { NoticeTexts, Steps, Values } from './texts.ts';

const whatYouCanDo = (v: Values): Steps => ({
  title: 'Wat u kunt doen',
  items: [
    'Verwijder de inhoud of de links op de adressen hierboven en kies daarna “Nu opnieuw controleren” op de antwoordpagina. Wij controleren meteen en sluiten het dossier als er niets meer te vinden is.',
    'Denkt u dat wij ons vergissen, of hebt u de rechten op dit materiaal? Laat het ons weten. Iemand die niet bij de eerste beslissing betrokken was, bekijkt het dan.',
    `Heeft iemand dit buiten uw weten op uw website geplaatst? Kies dan “Mijn site is gehackt”. U krijgt ${v.hackedDays} dagen extra en wij helpen u.`,
    `Hebt u meer tijd nodig? Vraag die aan op de antwoordpagina: eenmalig ${v.moreTimeDays} dagen extra.`,
  ],
});
const cleanUp: Steps = {
  title: 'Zo schoont u uw website op',
  items: [
    'Wijzig de wachtwoorden van uw hostingaccount, van FTP en van alle beheerders van de website, vanaf een computer die u vertrouwt.',
    'Werk de software, de thema’s en de uitbreidingen van de website bij en verwijder wat u niet meer gebruikt.',
    'Zoek naar bestanden, pagina’s en gebruikers die u niet kent, of zet een back-up terug van vóór de eerste datum hierboven.',
    'Kies daarna “Nu opnieuw controleren” op de antwoordpagina. Wij controleren meteen en vertellen u wat er eventueel nog staat.',
    'Komt u er niet uit? Beantwoord dan dit bericht. Wij kunnen van onze kant zien wat er is gewijzigd en helpen u verder.',
  ],
};
const next: Readonly<Record<AnswerKind, string>> = {
  removed: 'Wij controleren de adressen nu opnieuw. U hoort van ons wat wij hebben gevonden.',
  misclassified:
    'Iemand die niet bij de eerste beslissing betrokken was, bekijkt nu uw antwoord. Tot dan loopt er geen termijn in uw nadeel.',
  authorised:
    'Iemand die niet bij de eerste beslissing betrokken was, bekijkt nu uw antwoord. Tot dan loopt er geen termijn in uw nadeel.',
  hacked: 'Wij hebben genoteerd dat uw website gehackt is. Dit wordt u niet aangerekend.',
  'more-time':
    'Wij hebben genoteerd dat u meer tijd nodig hebt. Als de termijn verandert, krijgt u een apart bericht met de nieuwe datum.',
  text: 'Een medewerker leest uw bericht. Tot dan gebeurt er niets met uw contract.',
};

export const nl: NoticeTexts = {
  greeting: (name) => (name === '' ? 'Geachte klant,' : `Geachte ${name},`),
  closing: 'Met vriendelijke groet,',
  replyHint: 'U kunt ook gewoon dit bericht beantwoorden. Elk antwoord wordt door een medewerker gelezen.',
  button: 'Naar de antwoordpagina',
  linkHint: 'Dit adres is persoonlijk. Het openen verandert niets; alleen wat u daar verstuurt, telt.',
  answerBy: 'Gelieve te antwoorden vóór of op',
  runsUntil: 'Uw termijn loopt tot en met',
  appealBy: 'U kunt bezwaar maken tot en met',
  laterIsPossible:
    'Bereikt dit bericht u later, dan schuift de termijn evenveel op. Op de antwoordpagina staat de datum die geldt.',
  note: 'Toelichting',
  left: 'Nog gevonden op',
  files: 'Documenten die wij hebben ontvangen',
  moreUrls: (count) => `en nog ${count}, allemaal te zien op de antwoordpagina`,
  round: {
    violation: {
      notice: (v) => ({
        subject: `Graag uw aandacht voor de inhoud van ${v.domain}`,
        lead: `Op uw website ${v.domain} hebben wij ${v.category} aangetroffen. Artikel ${v.clause} van onze voorwaarden staat dat niet toe. Wij vragen u de website aan te passen, of ons te laten weten waarom u het anders ziet.`,
        paragraphs: [
          'Uw website staat gewoon online; er is niets beperkt.',
          'Een automatische controle heeft de adressen hierboven gevonden. Daarna heeft een medewerker ze bekeken en besloten u te schrijven. Wij kunnen ons vergissen: u kent uw website het best.',
          'Staat de inhoud er na de termijn nog en hebben wij niets van u gehoord, dan schrijven wij u opnieuw voordat wij iets anders doen.',
        ],
        steps: whatYouCanDo(v),
      }),
      reminder: (v) => ({
        subject: `Herinnering: inhoud van ${v.domain}`,
        lead: `Wij schreven u eerder over ${v.category} op ${v.domain}. Voor zover wij kunnen zien, is dat er nog. Laat ons alstublieft iets weten.`,
        paragraphs: [
          'Uw website staat gewoon online; er is niets beperkt. Een kort antwoord volstaat en wij helpen u graag.',
          'Staat de inhoud er na de termijn nog en hebben wij niets van u gehoord, dan ontvangt u een laatste bericht.',
        ],
        steps: whatYouCanDo(v),
      }),
      final: (v) => ({
        subject: `Laatste bericht: inhoud van ${v.domain}`,
        lead: `Dit is ons laatste bericht over ${v.category} op ${v.domain}. Staat het er na de termijn nog en hebben wij niets van u gehoord, dan kunnen wij het contract voor ${v.domain} beëindigen, zonder terugbetaling, op grond van artikel ${v.clause} van onze voorwaarden.`,
        paragraphs: [
          'Tot dan blijft uw website online. Elk antwoord binnen de termijn telt en houdt deze stap tegen tot een medewerker het heeft gelezen.',
          'Wij beëindigen nooit automatisch: wij controleren de adressen nog een keer en een tweede medewerker moet instemmen.',
          'Zorg ervoor dat u een kopie hebt van uw website en van uw e-mail.',
        ],
        steps: whatYouCanDo(v),
      }),
    },
    hacked: {
      notice: (v) => ({
        subject: `${v.domain} is waarschijnlijk gehackt: zo helpen wij u`,
        lead: `Op uw website ${v.domain} hebben wij ${v.category} aangetroffen. Het lijkt erop dat iemand anders dit daar buiten uw weten heeft geplaatst. Wij helpen u graag om het te verwijderen.`,
        paragraphs: [
          'Wij nemen u dit niet kwalijk. Uw website staat gewoon online; er is niets beperkt.',
          'Een automatische controle heeft de adressen hierboven gevonden en een medewerker heeft ze bekeken. Zulke inbraken gebeuren meestal met een gestolen wachtwoord of via verouderde software. Bezoekers en zoekmachines zien de pagina’s vaak eerder dan de eigenaar.',
        ],
        steps: cleanUp,
      }),
      reminder: (v) => ({
        subject: `Herinnering: ${v.domain} opschonen`,
        lead: `Iemand lijkt ${v.category} op ${v.domain} te hebben geplaatst, en voor zover wij kunnen zien is dat er nog. Laat ons alstublieft weten hoever u staat.`,
        paragraphs: [
          'Wij gaan er nog altijd van uit dat u hier het slachtoffer bent en helpen u nog altijd graag. Een kort antwoord volstaat.',
          'Is er na de termijn niets veranderd en hebben wij niets van u gehoord, dan ontvangt u een laatste bericht.',
        ],
        steps: cleanUp,
      }),
      final: (v) => ({
        subject: `Laatste bericht: ${v.domain} moet worden opgeschoond`,
        lead: `Op ${v.domain} staat nog steeds ${v.category}, daar vermoedelijk door iemand anders geplaatst. Staat het er na de termijn nog en hebben wij niets van u gehoord, dan kunnen wij het contract voor ${v.domain} beëindigen, zonder terugbetaling, op grond van artikel ${v.clause} van onze voorwaarden, om bezoekers en andere klanten te beschermen.`,
        paragraphs: [
          'Veel liever helpen wij u. Elk antwoord binnen de termijn telt en houdt deze stap tegen tot een medewerker het heeft gelezen.',
          'Wij beëindigen nooit automatisch: wij controleren de adressen nog een keer en een tweede medewerker moet instemmen.',
          'Zorg ervoor dat u een kopie hebt van uw website en van uw e-mail.',
        ],
        steps: cleanUp,
      }),
    },
  },
  outcome: {
    receipt: (v) => ({
      subject: `Wij hebben uw antwoord over ${v.domain} ontvangen`,
      lead: `Bedankt. Wij hebben uw antwoord over ${v.domain} goed ontvangen.`,
      paragraphs: [next[v.answer ?? 'text'], 'U kunt uw antwoord op de antwoordpagina altijd aanvullen.'],
    }),
    'still-there': (v) => ({
      subject: `Opnieuw gecontroleerd: er staat nog iets op ${v.domain}`,
      lead: `Wij hebben ${v.domain} opnieuw gecontroleerd. Een deel van de inhoud staat er nog.`,
      paragraphs: [
        'Verwijder wat hierboven staat en kies daarna “Nu opnieuw controleren” op de antwoordpagina. Vindt u het niet? Beantwoord dan dit bericht; wij zoeken met u mee.',
      ],
    }),
    remedied: (v) => ({
      subject: `In orde: ${v.domain}`,
      lead: `Wij hebben ${v.domain} opnieuw gecontroleerd en niets meer gevonden. Het dossier is gesloten. Hartelijk dank.`,
      paragraphs: ['U hoeft verder niets te doen. Uw contract loopt ongewijzigd door.'],
    }),
    'dispute-stands': (v) => ({
      subject: v.objected ? `Onze beslissing over uw bezwaar: ${v.domain}` : `Onze beslissing over ${v.domain}`,
      lead: v.objected
        ? `U liet ons weten dat u de inhoud van ${v.domain} anders ziet. Iemand die niet bij de eerste beslissing betrokken was, heeft die bekeken en is tot de conclusie gekomen dat artikel ${v.clause} van toepassing is.`
        : `Iemand die niet bij de eerste beslissing over ${v.domain} betrokken was, heeft het dossier bekeken en is tot de conclusie gekomen dat artikel ${v.clause} van toepassing is.`,
      paragraphs: [
        v.objected
          ? 'U krijgt een nieuwe, volledige termijn om de website aan te passen of uw bezwaar aan te vullen.'
          : 'U krijgt een nieuwe, volledige termijn om de website aan te passen of ons te antwoorden.',
      ],
      steps: v.track === 'hacked' ? cleanUp : whatYouCanDo(v),
    }),
    'dispute-withdrawn': (v) => ({
      subject: v.objected ? `U had gelijk: ${v.domain}` : `Wij trekken onze kennisgeving in: ${v.domain}`,
      lead: v.objected
        ? `U liet ons weten dat u de inhoud van ${v.domain} anders ziet. Iemand die niet bij de eerste beslissing betrokken was, heeft die bekeken en geeft u gelijk. Het dossier is gesloten. Onze excuses voor het ongemak.`
        : `Iemand die niet bij de eerste beslissing over ${v.domain} betrokken was, heeft het dossier bekeken en trekt onze kennisgeving in. Het dossier is gesloten. Onze excuses voor het ongemak.`,
      paragraphs: ['Dezelfde inhoud geeft geen aanleiding meer tot een nieuw bericht. U hoeft verder niets te doen.'],
    }),
    extended: (v) => ({
      subject: `Nieuwe termijn voor ${v.domain}`,
      lead: `U hebt meer tijd gekregen voor ${v.domain}.`,
      paragraphs: ['De nieuwe datum staat hierboven. Hebt u hulp nodig bij het opschonen? Beantwoord dan dit bericht.'],
    }),
    terminated: (v) => ({
      subject: `Het contract voor ${v.domain} is beëindigd`,
      lead: `Wij hebben het contract voor ${v.domain}${v.endedOn === undefined ? '' : ` met ingang van ${v.endedOn}`} beëindigd, zonder terugbetaling, op grond van artikel ${v.clause} van onze voorwaarden.`,
      paragraphs: [
        'Wij hebben u meermaals geschreven. Toen de laatste termijn verstreken was, stond de inhoud er nog. Eén medewerker heeft dat bevestigd en een tweede heeft tot de beëindiging besloten.',
        'U kunt bezwaar maken. Iemand die geen van deze beslissingen heeft genomen, bekijkt dan alles opnieuw. Hebt u gelijk, dan herstellen wij het contract.',
        'Hebt u nog een kopie nodig van uw website of uw e-mail? Beantwoord dan zo snel mogelijk dit bericht.',
      ],
    }),
    'appeal-receipt': (v) => ({
      subject: `Wij hebben uw bezwaar over ${v.domain} ontvangen`,
      lead: `Wij hebben uw bezwaar tegen de beëindiging van het contract voor ${v.domain} goed ontvangen.`,
      paragraphs: [
        'Iemand die geen van de eerdere beslissingen heeft genomen, bekijkt alles opnieuw. U krijgt de beslissing met de redenen.',
      ],
    }),
    'appeal-upheld': (v) => ({
      subject: `Beslissing over uw bezwaar: ${v.domain}`,
      lead: `Iemand die geen van de eerdere beslissingen heeft genomen, heeft de beëindiging van het contract voor ${v.domain} opnieuw bekeken. De beëindiging blijft van kracht.`,
      paragraphs: ['De redenen staan hierboven, samen met de verdere manieren om bezwaar te maken.'],
    }),
    reinstated: (v) => ({
      subject: `Het contract voor ${v.domain} is hersteld`,
      lead: `Wij hebben de beëindiging van het contract voor ${v.domain} opnieuw bekeken en teruggedraaid. Het contract loopt door onder dezelfde voorwaarden. Onze excuses voor het ongemak.`,
      paragraphs: ['Werkt er iets niet zoals voorheen? Beantwoord dan dit bericht.'],
    }),
    closed: (v) => ({
      subject: `Dossier gesloten: ${v.domain}`,
      lead: `Het dossier over ${v.domain} is gesloten.`,
      paragraphs: ['U hoeft in deze zaak verder niets te doen.'],
    }),
    suspended: (v) => ({
      subject: `Het contract voor ${v.domain} is opgeschort`,
      lead: `Wij hebben het contract voor ${v.domain} opgeschort, op grond van artikel ${v.clause} van onze voorwaarden. U kunt nog antwoorden${v.suspendedUntil === undefined ? '' : ` tot en met ${v.suspendedUntil}`}.`,
      paragraphs: [
        'Wij hebben u meermaals geschreven. Na de laatste termijn stond de inhoud er nog. Eén medewerker heeft dat vastgesteld en een tweede heeft tot de opschorting besloten.',
        'Uw bestanden blijven bewaard. Laat ons weten dat u de inhoud verwijdert of waarom u het anders ziet: dan zetten wij de website weer online en controleren wij opnieuw.',
        'Horen wij niets, dan kan het contract na die dag worden beëindigd, zonder terugbetaling.',
      ],
    }),
    'suspension-lifted': (v) => ({
      subject: `${v.domain} staat weer online`,
      lead: `De opschorting van het contract voor ${v.domain} is opgeheven. Wij controleren de website nu opnieuw.`,
      paragraphs: ['U hoort van ons wat wij hebben gevonden.'],
    }),
    'reseller-copy': (v) => ({
      subject: `Kopie: bericht aan uw klant over ${v.domain}`,
      lead: `Dit is een kopie ter informatie. Wij hebben uw klant geschreven over ${v.category} op ${v.domain} (artikel ${v.clause} van onze voorwaarden).`,
      paragraphs: [
        'Het bericht aan uw klant begint een termijn; deze kopie niet. Hieronder staat wat wij hebben vastgesteld.',
        'Wilt u uw klant helpen? Antwoord dan via uw eigen link hierboven, als die er staat, of beantwoord dit bericht.',
      ],
    }),
  },
  labels: {
    colon: ':',
    statement: 'Motivering (artikel 17 van de digitaledienstenverordening)',
    reference: 'Referentie',
    domain: 'Website',
    measure: 'Maatregel',
    duration: 'Duur',
    territory: 'Territoriale werkingssfeer',
    facts: 'Wat wij hebben gevonden',
    movedFrom: 'Hierheen verplaatst van',
    firstSeen: 'Eerst gezien',
    lastSeen: 'Laatst gezien',
    found: 'Gevonden',
    excerpt: 'Fragment',
    target: 'Verwijst naar',
    list: 'Vermeld in',
    source: 'Hoe wij het vonden',
    detection: 'Detectie',
    decision: 'Beslissing',
    clause: 'Artikel van onze voorwaarden',
    legalGround: 'Rechtsgrond',
    explanation: 'Waarom het hier geldt',
    redress: 'Hoe u bezwaar maakt',
    refund: 'Terugbetaling',
    contractYear: 'Contractjaar',
    earlier: 'Eerder dossier',
    strikes: 'Vastgestelde inbreuken',
    policyVersion: 'Versie van het beleid',
  },
  measures: {
    'none-yet': (domain) =>
      `Op dit ogenblik geen; ${domain} blijft online. Aangekondigd, als er na alle berichten niets verandert: beëindiging van het contract zonder terugbetaling.`,
    terminated: (domain) => `Beëindiging van het contract voor ${domain}, zonder terugbetaling.`,
    suspended: (domain) => `Opschorting van het contract voor ${domain}; de website is niet bereikbaar.`,
    lifted: (domain) => `Geen. Er geldt in deze zaak geen enkele beperking voor ${domain}.`,
  },
  durations: {
    'none-yet': 'Op dit ogenblik niet van toepassing. Een beëindiging zou definitief zijn.',
    terminated: 'Definitief, tenzij een bezwaar slaagt.',
    suspended: 'Tot het einde van de termijn of tot de opschorting wordt opgeheven.',
    lifted: 'Niet van toepassing.',
  },
  since: (moment) => `Sinds ${moment}`,
  until: (moment) => `Uiterlijk tot ${moment}`,
  everywhere: 'Overal; niet beperkt tot een grondgebied.',
  ownInitiative: 'Eigen controle van de websites die wij hosten; niemand heeft het gemeld.',
  byNotice:
    'Een melding van buiten (Verordening (EU) 2022/2065, artikel 16), die wij hebben onderzocht. Wie de melding deed, wordt niet meegedeeld.',
  automatedDetection: 'Met geautomatiseerde middelen gevonden.',
  humanDecision: 'Door een mens genomen, niet geautomatiseerd.',
  kinds: { content: 'inhoud', link: 'link' },
  places: {
    'visible text': 'in de zichtbare tekst',
    'hidden text': 'in tekst die voor bezoekers verborgen is',
    title: 'in de titel',
    link: 'in een link',
    image: 'in een afbeelding of de beschrijving ervan',
    label: 'in een label van de pagina',
    file: 'in een aangeboden bestand',
  },
  listed: (name, version, since) => `“${name}”, versie ${version}, vermeld sinds ${since}`,
  noRefund: (clause, terminated) =>
    `${terminated ? 'Geen' : 'Geen als het contract zou worden beëindigd'}, volgens artikel ${clause} van de voorwaarden:`,
  contractYear: (day) => `Het lopende contractjaar eindigt op ${day}.`,
  returned: (reference, day) =>
    `Dossier ${reference} werd op ${day} gesloten omdat de inhoud verwijderd was. Dezelfde inhoud staat er opnieuw.`,
  strikes: (count, threshold, follows) => {
    const that = `Dit is vastgestelde inbreuk nummer ${count}`;
    switch (follows) {
      case 'shorter-schedule':
        return `${that}; vanaf inbreuk ${threshold} gelden kortere termijnen.`;
      case 'call-approver':
        return `${that}; vanaf inbreuk ${threshold} kijkt een goedkeurder mee.`;
      case undefined:
        return `${that}.`;
    }
  },
  redressUntil: (until) =>
    `Op de antwoordpagina of door dit bericht te beantwoorden, kosteloos, tot en met ${until}; iemand die geen van de eerdere beslissingen heeft genomen, beslist.`,
  redress: (appealDays) =>
    `Op de antwoordpagina of door dit bericht te beantwoorden, kosteloos. Wordt het contract beëindigd, dan kunt u daarna nog ${appealDays} dagen bezwaar maken; iemand die geen van de eerdere beslissingen heeft genomen, beslist.`,
  letter: {
    subject: 'Betreft',
    page: 'De antwoordpagina vindt u op',
    reply: (address) => `U kunt ook schrijven naar ${address}; vermeld dan de referentie.`,
    presumed: (workingDays) =>
      `Een brief geldt als ontvangen op de ${workingDays}e werkdag na de verzending. De datum hierboven gaat ervan uit dat de brief op de dag van de dagtekening is verzonden; is hij later verzonden, dan schuift de termijn evenveel op.`,
    earlier: 'Wat hieraan voorafging',
    earlierRound: (number, received, until) =>
      `Bericht ${number}: ontvangen op ${received}; termijn tot en met ${until}.`,
    lastLook: (moment) => `Laatste controle, waarbij de inhoud er nog stond: ${moment}.`,
    scan: 'Of scan deze code:',
    sheet: (number, of) => `Blad ${number} van ${of}`,
  },
};
