import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../../../shared/answer/mail/html-text.ts';
import { ownWords } from '../../../../shared/answer/mail/quoted.ts';
import { parsed, rawMail } from './mails.ts';

describe('own words of mails as programs write them', () => {
  test.each([
    [
      'gmail-nl',
      'Beste,\n\nDe pagina is van een oude gastblogger. We hebben ze vandaag verwijderd, € 0 schade hoop ik.',
    ],
    [
      'outlook-web-fr',
      "Bonjour,\n\nLa page est supprimée ; c'était un lien d'un ancien partenaire.\nPouvez-vous vérifier ?",
    ],
    [
      'outlook-desktop-de',
      'Guten Tag,\n\ndas ist unsere eigene Software, die Lizenz hängt an. Bitte prüfen Sie das noch einmal.\n\nPS: Ab Freitag bin ich im Urlaub.',
    ],
    ['apple-en', 'I took it down this morning. On the page it said 10:30: that was the old version.'],
    ['thunderbird-nl-inline', 'Die pagina is weg.\n\nDat is onze eigen software, daar hebben wij de rechten op.'],
  ])('%s', async (name, words) => {
    expect(ownWords((await parsed(rawMail(name))).text)).toBe(words);
  });
});

describe('who wrote it', () => {
  test('over three lines, where a program breaks them', () => {
    const three = 'Op maandag 15 maart 2027\nom 10:00 schreef Voorbeeld\nHosting <a@b.example>:';
    expect(ownWords(`Het is weg.\n\n${three}\n\n> Uw site biedt aan.`)).toBe('Het is weg.');
  });
  test('by an address and a day alone, where no hour is told', () => {
    expect(ownWords('Weg.\n\nOp 15 maart schreef a@b.example:\n> x')).toBe('Weg.');
    // Without either it is the sender's own sentence.
    expect(ownWords('Op maandag schreef hij:\ndit klopt niet')).toBe('Op maandag schreef hij:\ndit klopt niet');
  });
});

describe('where a quotation begins', () => {
  const quoted = 'Uw website biedt een sleutelgenerator aan.';
  test.each([
    'Op ma 15 mrt. 2027 om 10:00 schreef Voorbeeld Hosting <a@b.example>:',
    'Op 15 mrt 2027, om 10:00 heeft Voorbeeld <a@b.example> het volgende geschreven:',
    'Op 15-03-2027 om 10:00 schreef Voorbeeld Hosting:',
    'Le lun. 15 mars 2027 à 10:00, Voorbeeld Hosting <a@b.example> a écrit\u00a0:',
    'Le 15/03/2027 à 10:00, Voorbeeld Hosting a écrit :',
    'Am Mo., 15. März 2027 um 10:00 Uhr schrieb Voorbeeld Hosting <a@b.example>:',
    'Am 15.03.27 um 10:00 schrieb Voorbeeld Hosting:',
    'Voorbeeld Hosting <a@b.example> schrieb am 15. März 2027 um 10:00:',
    'On Mon, 15 Mar 2027 at 10:00, Voorbeeld Hosting <a@b.example> wrote:',
    '-----Oorspronkelijk bericht-----',
    '-----Message d’origine-----',
    '-----Ursprüngliche Nachricht-----',
    '-------- Original Message --------',
    '________________________________\nVan: Voorbeeld <a@b.example>\nVerzonden: maandag 15 maart 2027 10:00\nAan: an@c.example\nOnderwerp: Kennisgeving',
    'De : Voorbeeld <a@b.example>\nEnvoyé : lundi 15 mars 2027 10:00\nÀ : an@c.example\nObjet : Avis',
    'Von: Voorbeeld <a@b.example>\nGesendet: Montag, 15. März 2027 10:00\nAn: an@c.example\nBetreff: Mitteilung',
    '*From:* Voorbeeld <a@b.example>\n*Sent:* Monday, 15 March 2027 10:00\n*To:* an@c.example\n*Subject:* Notice',
  ])('%s', (head) => {
    expect(ownWords(`Het is weg.\n\n${head}\n\n${quoted}\n`)).toBe('Het is weg.');
    expect(ownWords(`Het is weg.\r\n\r\n${head.replaceAll('\n', '\r\n')}\r\n> ${quoted}\r\n`)).toBe('Het is weg.');
  });

  test.each([
    'Op de pagina stond om 10:00 nog dit: een link.',
    'On the site we wrote: nothing of the kind.',
    'De: dat woord stond er niet.\nWij hebben niets te verbergen.',
    'From: here on we do it ourselves.\nThank you.',
    'Le client a écrit que la page est vide.',
    'Wij schreven u gisteren:\nde pagina is weg.',
    'An: address\nwithout: more',
    '--- see below ---\nit is gone',
  ])('not in a sentence of the sender: %s', (text) => {
    expect(ownWords(text)).toBe(text);
  });

  test('an answer below the quotation, or only above it, or on both sides', () => {
    const head = 'On Mon, 15 Mar 2027 at 10:00, Hosting <a@b.example> wrote:';
    expect(ownWords(`${head}\n> It is there.\n\nIt is gone now.`)).toBe('It is gone now.');
    expect(ownWords(`Gone.\n${head}\n> It is there.\n\nSee you.`)).toBe('Gone.\n\nSee you.');
  });
});

describe('signatures', () => {
  test.each([
    'Met vriendelijke groeten,\nAn Peeters\n03 555 12 34',
    'mvg\nAn',
    'Hartelijke groeten\n\nAn Peeters',
    'Bien à vous,\nJosé',
    'Cordialement\nJosé Lefèvre\nDirecteur',
    'Mit freundlichen Grüßen\nJürgen',
    'MfG, Jürgen',
    'Kind regards,\nSam',
    '-- \nSam Baker\nBaker Ltd',
    'Verzonden vanaf mijn iPhone',
    'Envoyé de mon iPhone',
    'Von meinem iPhone gesendet',
    'Sent from my Galaxy',
    'Outlook voor Android downloaden',
  ])('%s', (signature) => {
    expect(ownWords(`Weg is weg.\n\n${signature}\n`)).toBe('Weg is weg.');
  });

  test('a postscript or a question after the greeting is kept, greeting and all', () => {
    const text = 'Weg.\n\nMet vriendelijke groeten\nAn\n\nPS: wanneer kijkt u opnieuw?';
    expect(ownWords(text)).toBe(text);
    expect(ownWords('Gone.\n\nRegards\nWhen do you look again?')).toContain('When do you look again?');
  });

  test('long lines after the greeting are no signature', () => {
    const text = `Weg.\n\nGroeten\n${'Wij vragen u om nog eens te kijken. '.repeat(5).trim()}`;
    expect(ownWords(text)).toBe(text);
  });
});

describe('words are never lost', () => {
  test('where nothing but quotation or signature would be left, all of it is kept', () => {
    expect(ownWords('> all of it quoted\n> by hand')).toBe('> all of it quoted\n> by hand');
    expect(ownWords('-- \nremoved it')).toBe('--\nremoved it');
    expect(ownWords('Groeten')).toBe('Groeten');
  });

  const line = fc.oneof(
    fc.constantFrom(
      '> quoted',
      '-- ',
      '',
      'Groeten',
      'On 1 Jan 2027 at 10:00, A <a@b.example> wrote:',
      'Van: x',
      'Aan: y',
      '____________',
      'Sent from my phone',
    ),
    fc.string({ maxLength: 60 }),
  );
  test('never more than was written, never nothing of something, and the same again', () => {
    let cut = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const words = ownWords(text);
        const written = new Set(text.split('\n').map((one) => one.trim()));
        for (const own of words.split('\n')) expect(own === '' || written.has(own.trim())).toBe(true);
        if (text.trim() !== '') expect(words).not.toBe('');
        if (words.length < text.trim().length / 2) cut += 1;
      }),
      { seed: 1505, numRuns: 500 },
    );
    expect(cut).toBeGreaterThan(20);
  });

  test('a hostile text of a megabyte takes no long time', () => {
    for (const piece of ['> ', 'On 1:11 @ ', 'wrote:', '-- \n', 'Van: a\n', 'Groeten\n', '*'.repeat(50), ' \u00a0']) {
      expect(ownWords(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(200_000);
    }
  });
});

describe('HTML to text', () => {
  test('lines, lists, entities; style, script and head are not words', () => {
    expect(
      htmlToText(
        '<head><title>T</title></head><style>p{}</style><p>Caf&eacute;&nbsp;&lt;b&gt;</p><p>Two<br>Three</p><ul><li>x</li><li>y</li></ul><script>z()</script>',
      ),
    ).toBe('Café <b>\n\nTwo\nThree\n\nx\ny');
  });

  test.each([
    ['<div>Gone.</div><blockquote type="cite"><div>It is there.</div></blockquote>'],
    [
      '<p>Gone.</p><div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote class="gmail_quote">There.</blockquote></div>',
    ],
    [
      '<div>Gone.</div><div class="moz-cite-prefix">Op 15-03-2027 schreef X:</div><blockquote cite="mid:x">There</blockquote>',
    ],
    [
      '<div>Gone.</div><div id="ms-outlook-mobile-signature">Outlook</div><div id="mail-editor-reference-message-container"><div>There</div></div>',
    ],
    ['<div>Gone.</div><div class="yahoo_quoted">There</div>'],
  ])('what programs mark as quoted begins with > : %s', (html) => {
    expect(ownWords(htmlToText(html))).toBe('Gone.');
  });

  test('a million nested tags, an unclosed comment and broken markup end, within bounds', () => {
    expect(htmlToText(`${'<div>'.repeat(1_000_000)}deep`).length).toBeLessThan(200_001);
    expect(htmlToText(`a<!-- ${'x'.repeat(100)}`)).toBe('a');
    expect(htmlToText('<p>a</div></p></blockquote>b')).toBe('a\n\nb');
    expect(htmlToText('word '.repeat(500_000)).length).toBeLessThanOrEqual(200_010);
  });
});
