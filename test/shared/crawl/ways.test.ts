/** Every way in which HTML leads to another page is gone, over HTTP, and none that only shows or sends something. */
import { afterEach, describe, expect, test } from 'vitest';
import { type Handler, type HostileServer, html, startHostile } from './hostile-server.ts';
import { crawlAt } from './site.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const serve = async (pages: Readonly<Record<string, Handler>>): Promise<HostileServer> => {
  const server = await startHostile(pages);
  closing.push(server.close);
  return server;
};
const page = (name: string): Handler => html(`<title>${name}</title><p>${`${name} `.repeat(name.length * 3)}`);
const pages = (...names: readonly string[]): Record<string, Handler> =>
  Object.fromEntries(names.map((name) => [`/${name}`, page(name)]));

describe('leads on', () => {
  test.each([
    ['a link', '<a href="to">x</a>'],
    ['an area of a map', '<map name="m"><area href="to" alt="x"></map><img usemap="#m" src="i.png">'],
    ['a frame', '<iframe src="to"></iframe>'],
    ['an object', '<object data="to" type="text/html"></object>'],
    ['a form that asks', '<form action="to"><input name="q"><button>Search</button></form>'],
    ['a form that says GET', '<form method=" GET " action="to"><button>x</button></form>'],
    ['a refresh', '<meta http-equiv="refresh" content="0; url=to">'],
    ['a refresh where scripts are off', '<noscript><meta http-equiv="refresh" content="0;URL=\'to\'"></noscript>'],
    ['a link where scripts are off', '<noscript><a href="to">x</a></noscript>'],
    ['a next page', '<link rel="next" href="to">'],
    ['the page for phones', '<link rel="alternate" media="only screen" href="to">'],
    ['a base', '<base href="/deep/"><a href="../to">x</a>'],
    ['a link in a drawing', '<svg><a href="to"><text>x</text></a></svg>'],
    ['a template', '<template><a href="to">x</a></template>'],
    ['style', '<style>@import "to";</style>'],
    ['linked data', '<script type="application/ld+json">{"@type":"WebPage","url":"/to"}</script>'],
  ])('%s', async (_way, body) => {
    const server = await serve({ '/': html(`<title>Home</title>${body}<p>Words enough for a page.`), ...pages('to') });
    const result = await crawlAt(server.url);
    expect([result.paths, result.problems]).toEqual([['/', '/to'], []]);
  });
  test('frames: each is a page, and so is where they lead', async () => {
    const server = await serve({
      '/': html('<title>Frames</title><frameset cols="*,*"><frame src="menu"><frame src="main"></frameset>'),
      '/menu': html('<title>Menu</title><p>The menu of it all</p><a target="main" href="chapter">One</a>'),
      ...pages('main', 'chapter'),
    });
    expect([...(await crawlAt(server.url)).paths].sort()).toEqual(['/', '/chapter', '/main', '/menu']);
  });
  test('a feed that the page names: what it tells of is visited', async () => {
    const server = await serve({
      '/': html('<title>Home</title><link rel="alternate" type="application/rss+xml" href="news.xml"><p>Welcome'),
      '/news.xml': html(
        '<rss><channel><title>N</title><item><link>/told</link><title>T</title></item></channel></rss>',
        {
          'content-type': 'application/rss+xml',
        },
      ),
      ...pages('told'),
    });
    expect([...(await crawlAt(server.url)).paths].sort()).toEqual(['/', '/news.xml', '/told']);
  });
});

describe('a form that asks is sent as it stands', () => {
  const hidden = '<input type="hidden" name="part" value="2&3">';
  test.each([
    ['with what it hides', `<form action="to">${hidden}</form>`, '/to?part=2%263'],
    ['to the page itself where it names none', `<form>${hidden}</form>`, '/?part=2%263'],
    ['in place of the query that its address has', `<form action="to?old=1#x">${hidden}</form>`, '/to?part=2%263'],
    [
      'with words that are there already',
      '<form action="to"><input name="q" value="red shoes"></form>',
      '/to?q=red+shoes',
    ],
    [
      'with what is chosen, else what is first',
      '<form action="to"><select name="a"><option value="1">x<option selected>two <b>words</b></select>' +
        '<select name="b"><option disabled value="no">-<option value="7">x</select></form>',
      '/to?a=two+words&b=7',
    ],
    [
      'with what is ticked',
      '<form action="to"><input type=radio name=r value=1><input type=radio name=r value=2 checked>' +
        '<input type=checkbox name=c checked><input type=checkbox name=d></form>',
      '/to?r=2&c=on',
    ],
    [
      'with a text that is written in it',
      '<form action="to"><textarea name="t">so it is</textarea></form>',
      '/to?t=so+it+is',
    ],
    [
      'without what is switched off, and without its button',
      `<form action="to">${hidden}<input name="x" value="1" disabled><input type=submit name=go value=Go></form>`,
      '/to?part=2%263',
    ],
  ])('%s', async (_way, form, wanted) => {
    const server = await serve({
      '/': html(`<title>Home</title>${form}<p>Words enough for a page.`),
      '/?': page('itself'),
      '/to?': page('to'),
    });
    await crawlAt(server.url);
    expect([...server.hits.keys()].filter((path) => path.includes('?'))).toEqual([wanted]);
  });
  test.each([
    ['a search waits for words: its address alone', `<form action="to">${hidden}<input name="q"></form>`, ['/to']],
    ['so does a text area', `<form action="to">${hidden}<textarea name="q"> </textarea></form>`, ['/to']],
    [
      'a log-in',
      '<form action="to"><input name="u" value="x"><input type="password" name="p" value="y"></form>',
      ['/to'],
    ],
    [
      'more fields than any link stands for',
      `<form action="to">${Array.from({ length: 40 }, (_, at) => `<input type=hidden name=f${at} value=1>`).join('')}</form>`,
      ['/to'],
    ],
    ['what logs out', `<form action="logout">${hidden}</form>`, []],
    ['what says so on its button', `<form action="to">${hidden}<button>Uitloggen</button></form>`, []],
    ['what deletes, by a field', '<form action="to"><input type=hidden name=action value=delete></form>', []],
    ['what buys', `<form action="to">${hidden}<input type=submit value="In den Warenkorb"></form>`, []],
  ])('%s', async (_way, form, wanted) => {
    const server = await serve({ '/': html(`<title>Home</title>${form}<p>Words enough for a page.`), '*': page('to') });
    await crawlAt(server.url);
    expect([...server.hits.keys()].filter((path) => !/^\/(?:$|robots|sitemap|\.well-known)/.test(path))).toEqual(
      wanted,
    );
  });
  test('of a page with hundreds of them a few dozen are', async () => {
    const forms = Array.from(
      { length: 300 },
      (_, at) => `<form action="to"><input type=hidden name=n value=${at}></form>`,
    );
    const server = await serve({ '/': html(`<title>Home</title>${forms.join('')}<p>Words.`), '/to?': page('to') });
    await crawlAt(server.url);
    const asked = [...server.hits.keys()].filter((path) => path.includes('?n='));
    // Fifty, or fewer once forty in a row have had the same answer.
    expect(asked.length).toBeGreaterThanOrEqual(40);
    expect(asked.length).toBeLessThanOrEqual(50);
  });
});

describe('leads nowhere', () => {
  test.each([
    ['a form that sends', '<form method="post" action="no"><button>Delete all</button></form>'],
    ['a form in a dialog', '<form method="dialog" action="no"><button>x</button></form>'],
    ['a style sheet', '<link rel="stylesheet" href="no">'],
    ['an icon', '<link rel="icon" href="no">'],
    ['what a browser gets ready', '<link rel="preconnect" href="no"><link rel="dns-prefetch" href="no">'],
    ['a script', '<script src="no"></script>'],
    ['a comment', '<!-- <a href="no">x</a> -->'],
    ['a text area', '<textarea><a href="no">x</a></textarea>'],
    ['an address of no page', '<a href="javascript:go(\'no\')">x</a><a href="mailto:no@site.example">x</a>'],
  ])('%s', async (_way, body) => {
    const server = await serve({ '/': html(`<title>Home</title>${body}<p>Words enough for a page.`), ...pages('no') });
    const result = await crawlAt(server.url);
    expect([result.paths, server.hits.get('/no')]).toEqual([['/'], undefined]);
  });
});

test('pictures are listed with all that they may be, and none is asked for', async () => {
  const server = await serve({
    '/': html(
      `<title>Pictures</title><p>Words enough for a page.
       <img src="/one.png" srcset="/two.png 2x, /three.png 3x" alt="A view">
       <picture><source srcset="/four.avif 480w,
         /five.avif 960w" sizes="50vw"><img src="/six.jpg"></picture>
       <div style="background-image:url('/seven.png')">x</div><style>p{background:url(/eight.webp)}</style>`,
    ),
  });
  const { pages: seen, problems } = await crawlAt(server.url);
  const names = ['eight.webp', 'five.avif', 'four.avif', 'one.png', 'seven.png', 'six.jpg', 'three.png', 'two.png'];
  expect(seen[0]?.images.map(({ url }) => new URL(url).pathname.slice(1)).sort()).toEqual(names);
  expect([...server.hits.keys()].filter((path) => /\.(?:png|jpg|avif|webp)/.test(path))).toEqual([]);
  expect(problems.filter(({ problem }) => problem !== 'not-html')).toEqual([]);
});
