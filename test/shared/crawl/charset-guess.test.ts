/** The encoding of pages that do not say, as browsers guess it. Texts were encoded by another program (Python's codecs). */
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../shared/crawl/charset.ts';

const samples: readonly (readonly [encoding: string, text: string, base64: string])[] = [
  [
    'windows-1251',
    'Добро пожаловать на наш сайт. Здесь вы найдёте новости нашей деревни и расписание автобусов на выходные.',
    'xO7h8O4g7+7m4Ovu4uDy/CDt4CDt4Pgg8eDp8i4gx+Tl8fwg4vsg7eDp5Ljy5SDt7uLu8fLoIO3g+OXpIOTl8OXi7egg6CDw4PHv6PHg7ejlIODi8u7h8/Hu4iDt4CDi+/Xu5O375S4=',
  ],
  [
    'koi8-r',
    'Добро пожаловать на наш сайт. Здесь вы найдёте новости нашей деревни и расписание автобусов на выходные.',
    '5M/C0s8g0M/WwczP18HU2CDOwSDOwdsg08HK1C4g+sTF09gg19kgzsHKxKPUxSDOz9fP09TJIM7B28XKIMTF0sXXzskgySDSwdPQydPBzsnFIMHX1M/C1dPP1yDOwSDX2cjPxM7ZxS4=',
  ],
  [
    'iso-8859-5',
    'Добро пожаловать на наш сайт. Здесь вы найдёте новости нашей деревни и расписание автобусов.',
    'tN7R4N4g397W0Nve0tDi7CDd0CDd0Ogg4dDZ4i4gt9TV4ewg0usg3dDZ1PHi1SDd3tLe4eLYIN3Q6NXZINTV4NXS3dgg2CDg0OHf2OHQ3djVINDS4t7R4+He0i4=',
  ],
  [
    'shift_jis',
    'ようこそ私たちの村のホームページへ。ここでは毎週のニュースとバスの時刻表を見ることができます。',
    'guaCpIKxgruOhIK9gr+CzJG6gsyDeoFbg4CDeYFbg1eC1oFCgrGCsYLFgs2WiI9UgsyDaoOFgVuDWILGg2+DWILMjp6Nj5VcgvCMqYLpgrGCxoKqgsWCq4LcgreBQg==',
  ],
  [
    'euc-jp',
    'ようこそ私たちの村のホームページへ。ここでは毎週のニュースとバスの時刻表を見ることができます。',
    'pOikpqSzpL275KS/pMGkzsK8pM6l26G8peCl2qG8pbik2KGjpLOks6THpM/L6L21pM6ly6XlobyluaTIpdCluaTOu/6578m9pPK4q6TrpLOkyKSspMekraTepLmhow==',
  ],
  ['iso-2022-jp', 'ようこそ私たちの村のホームページへ。', 'GyRCJGgkJiQzJD07ZCQ/JEEkTkI8JE4lWyE8JWAlWiE8JTgkWCEjGyhC'],
  [
    'gb18030',
    '欢迎来到我们村的网站。在这里您可以看到每周的新闻和公共汽车的时刻表。',
    'u7bTrcC0tb3O0sPHtOW1xM341b6ho9Ta1eLA78T6v8nS1L+0tb3Dv9bctcTQws7Fus25q7myxvuztbXEyrG/zLHtoaM=',
  ],
  [
    'big5',
    '歡迎來到我們村的網站。在這裡您可以看到每週的新聞和公共汽車的時刻表。',
    'xXeq76jTqOyn2q3Mp/iqurr0r7ihQ6Zis2+4zLF6pWmlSKzdqOyoQ7Znqrq3c7tEqU2kvaZAqFSorqq6rsmo6KrtoUM=',
  ],
  [
    'euc-kr',
    '우리 마을 홈페이지에 오신 것을 환영합니다. 여기에서 매주 소식과 버스 시간표를 볼 수 있습니다.',
    'v+y4riC4tsC7IMioxuTAzMH2v6Egv8C9xSCwzcC7IMivv7XH1bTPtNkuIL+pseK/obytILjFwdYgvNK9xLD6ILn2vbogvcOwo8eluKYgurwgvPYgwNa9wLTPtNku',
  ],
  [
    'windows-1253',
    'Καλώς ήρθατε στην ιστοσελίδα του χωριού μας. Εδώ θα βρείτε νέα και τα δρομολόγια των λεωφορείων.',
    'yuHr/vIg3vHo4fTlIPP05+0g6fP07/Pl69/k4SD07/Ug9/nx6e/9IOzh8i4gxeT+IOjhIOLx5d/05SDt3eEg6uHpIPThIOTx7+zv6/zj6eEg9PntIOvl+fbv8eXf+e0u',
  ],
  [
    'windows-1255',
    'ברוכים הבאים לאתר הכפר שלנו. כאן תמצאו חדשות ולוח זמנים של האוטובוסים.',
    '4fjl6+ntIOTh4OntIOzg+vgg5Ov0+CD57PDlLiDr4O8g+u724OUg5+P55fog5ezl5yDm7vDp7SD57CDk4OXo5eHl8entLg==',
  ],
  [
    'windows-1256',
    'مرحبا بكم في موقع قريتنا. هنا تجدون الأخبار ومواعيد الحافلات في نهاية الأسبوع.',
    '49HNyMcgyN/jIN3tIOPm3tog3tHtyuTHLiDl5McgyszP5uQgx+HDzsjH0SDm4+bH2u3PIMfhzcfd4cfKIN3tIOTlx+3JIMfhw9PI5tou',
  ],
  [
    'windows-874',
    'ยินดีต้อนรับสู่เว็บไซต์หมู่บ้านของเรา ที่นี่คุณจะพบข่าวและตารางเวลารถโดยสาร',
    'wtS5tNW16c25w9G6ytno4MfnuuSrtezLwdnouunSuaLNp+DD0iC31ei51eik2LOo0L66oujSx+HF0LXSw9Kn4MfF0sO24rTCytLD',
  ],
  [
    'windows-1250',
    'Vítejte na stránkách naší obce. Příští týden začíná sběr železného šrotu, děkujeme všem občanům.',
    'Vu10ZWp0ZSBuYSBzdHLhbmvhY2ggbmGa7SBvYmNlLiBQ+O2adO0gdP1kZW4gemHo7W7hIHNi7HIgnmVsZXpu6WhvIJpyb3R1LCBk7Gt1amVtZSB2mmVtIG9i6GFu+W0u',
  ],
  [
    'windows-1254',
    'Köyümüzün sitesine hoş geldiniz. Burada haftalık haberleri ve otobüs saatlerini, ayrıca yağış bilgisini bulacaksınız.',
    'S/Z5/G38evxuIHNpdGVzaW5lIGhv/iBnZWxkaW5pei4gQnVyYWRhIGhhZnRhbP1rIGhhYmVybGVyaSB2ZSBvdG9i/HMgc2FhdGxlcmluaSwgYXly/WNhIHlh8P3+IGJpbGdpc2luaSBidWxhY2Frc/1u/Xou',
  ],
  [
    'windows-1252',
    'Bienvenue à la page de notre village : les horaires d’été, la fête de la forêt, où dîner, l’école maternelle.',
    'QmllbnZlbnVlIOAgbGEgcGFnZSBkZSBub3RyZSB2aWxsYWdlIDogbGVzIGhvcmFpcmVzIGSS6XTpLCBsYSBm6nRlIGRlIGxhIGZvcup0LCBv+SBk7m5lciwgbJLpY29sZSBtYXRlcm5lbGxlLg==',
  ],
  [
    'windows-1250',
    'Witamy na stronie naszej wsi. Znajdziesz tu rozkład jazdy autobusów, ogłoszenia i życzenia świąteczne dla wszystkich.',
    'V2l0YW15IG5hIHN0cm9uaWUgbmFzemVqIHdzaS4gWm5hamR6aWVzeiB0dSByb3prs2FkIGphemR5IGF1dG9idXPzdywgb2ezb3N6ZW5pYSBpIL95Y3plbmlhIJx3abl0ZWN6bmUgZGxhIHdzenlzdGtpY2gu',
  ],
  [
    'windows-1252',
    'Grüße aus unserem schönen Dorf. Öffnungszeiten der Bäckerei, Straßenfeste und mehr für Groß und Klein.',
    'R3L832UgYXVzIHVuc2VyZW0gc2No9m5lbiBEb3JmLiDWZmZudW5nc3plaXRlbiBkZXIgQuRja2VyZWksIFN0cmHfZW5mZXN0ZSB1bmQgbWVociBm/HIgR3Jv3yB1bmQgS2xlaW4u',
  ],
];

describe('a page that does not say', () => {
  test.each(samples)('%s: %s', (_encoding, text, base64) => {
    const markup = (inner: Buffer): Buffer => Buffer.concat([Buffer.from('<p class="x">'), inner, Buffer.from('</p>')]);
    expect(decodeText(markup(Buffer.from(base64, 'base64')), '')).toBe(`<p class="x">${text}</p>`);
  });
  test('a cut through a character is no fault', () => {
    const bytes = Buffer.from('é'.repeat(50)).subarray(0, 99);
    expect(decodeText(bytes, '')).toBe(`${'é'.repeat(49)}\ufffd`);
  });
  test('one accent in much English stays Latin', () => {
    expect(decodeText(Buffer.from(`${'plain words '.repeat(50)}caf\xe9`, 'latin1'), '').endsWith('café')).toBe(true);
  });
  test('noise is something, and quickly', () => {
    const noise = Uint8Array.from(
      { length: 300_000 },
      (_, i) => (Math.imul(i, 2_654_435_761) >>> 24) | (i % 3 === 0 ? 128 : 0),
    );
    expect(decodeText(noise, '').length).toBeGreaterThan(100_000);
  });
  test.each([
    ['utf-16le', '<title>Γειά</title>'],
    ['utf-16be', '<!doctype html><title>Γειά</title>'],
  ])('%s without a mark', (encoding, text) => {
    const bytes = Buffer.from(text, 'utf16le');
    expect(decodeText(encoding === 'utf-16be' ? bytes.swap16() : bytes, '')).toBe(text);
  });
});
