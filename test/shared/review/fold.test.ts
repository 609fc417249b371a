import { describe, expect, test } from 'vitest';
import { fingerprintOf, flagId } from '../../../shared/review/fingerprint.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { foldVisit } from '../../../shared/review/fold.ts';
import { day, found, listedLink, page, visit } from './fold-samples.ts';

const only = (flags: readonly Flag[]): Flag => {
  const [flag] = flags;
  if (flag === undefined || flags.length !== 1) throw new Error(`expected one flag, not ${flags.length}`);
  return flag;
};
const dismiss = (flag: Flag): Flag => {
  const decision = { kind: 'dismissed', by: 'ann', at: day(2), reason: 'other', note: '' } as const;
  const { state: _, ...common } = flag;
  return {
    ...(common as Extract<Flag, { state: 'open' }>),
    state: 'dismissed',
    decision,
    dismissed: flag.pages.map(({ fingerprint }) => fingerprint),
    history: [decision],
  };
};
const confirm = (flag: Flag): Flag => {
  const decision = {
    kind: 'confirmed',
    by: 'ann',
    at: day(2),
    clause: '4.1',
    reason: 'r',
    hacked: false,
    caseId: 'c',
  } as const;
  return { ...(flag as Extract<Flag, { state: 'open' }>), state: 'confirmed', decision, history: [decision] };
};
const first = only(
  foldVisit([], visit(1, [page('/a', found('keygen download')), page('/b', found('crack', { score: 0.7 }))])),
);

describe('something is found', () => {
  test('one open flag a category, with its pages, strongest first', () => {
    expect(first).toMatchObject({
      id: flagId('site.example', 'illegal-software'),
      state: 'open',
      category: 'illegal-software',
      firstSeen: day(1),
      lastSeen: day(1),
      visit: 'visit-1',
      policyVersion: expect.any(String),
      hacked: false,
    });
    expect(first.pages.map(({ url, score }) => [url, score])).toEqual([
      ['https://site.example/a', 0.8],
      ['https://site.example/b', 0.7],
    ]);
    expect(first.score).toBeGreaterThan(0.8);
  });
  test('a card number in a title goes no further', () => {
    const titled = { ...page('/a', found('keygen download')), title: 'Dump 4111 1111 1111 1111 fresh' };
    const [flag] = foldVisit([], visit(1, [titled]));
    expect(flag?.pages[0]?.title).toMatch(/^Dump .* fresh$/);
    expect(flag?.pages[0]?.title).not.toContain('4111 1111 1111 1111');
  });
  test('categories are apart, and weak pages are left out', () => {
    const flags = foldVisit(
      [],
      visit(1, [page('/a', found('x'), found('y', { category: 'hate' })), page('/b', found('z', { score: 0.2 }))]),
    );
    expect(flags.map(({ category, pages }) => [category, pages.length])).toEqual([
      ['illegal-software', 1],
      ['hate', 1],
    ]);
    expect(flags[0]?.pages[0]?.findings.every(({ category }) => category === 'illegal-software')).toBe(true);
    expect(foldVisit([], visit(1, [page('/b', found('z', { score: 0.2 }))]))).toEqual([]);
  });
  test('listed links spread over the site make a flag of the pages they are on', () => {
    const pages = ['a', 'b', 'c'].map((name) => page(`/${name}`, listedLink(`${name}.example`)));
    expect(foldVisit([], visit(1, pages.slice(0, 2)))).toEqual([]);
    expect(only(foldVisit([], visit(1, pages))).pages).toHaveLength(3);
  });
  test('hacked only where everything is injected', () => {
    const hidden = found('spam', { hacked: true, where: 'hidden text' });
    expect(only(foldVisit([], visit(1, [page('/a', hidden)]))).hacked).toBe(true);
    expect(only(foldVisit([], visit(1, [page('/a', hidden), page('/b', found('shown'))]))).hacked).toBe(false);
  });
  test('at most 30 pages, 20 findings a page, 50 links out, listed ones first', () => {
    const pages = Array.from({ length: 40 }, (_, n) =>
      page(
        `/${n}`,
        ...Array.from({ length: 25 }, (__, m) => found(`w${m}`, { rule: `terms/illegal-software/en/r${m}` })),
      ),
    );
    const target = 'https://warez.example/';
    const withLink = page('/link', found('x', { target, detector: 'links', kind: 'link', where: 'link' }));
    const outbound = Array.from({ length: 60 }, (_, n) => `https://other-${n}.example/`).concat(target);
    const flag = only(
      foldVisit(
        [],
        visit(1, [...pages.slice(0, 20), withLink], {
          outbound: outbound.map((url) => ({ url, from: '/', text: '', rel: '', hidden: false })),
        }),
      ),
    );
    expect(only(foldVisit([], visit(1, pages))).pages).toHaveLength(30);
    expect(flag.pages[0]?.findings).toHaveLength(20);
    expect(flag.outbound).toHaveLength(50);
    expect(flag.outbound[0]?.url).toBe(target);
  });
});

describe('found again', () => {
  test('dates move, the first one stays', () => {
    const again = only(
      foldVisit([first], visit(5, [page('/a', found('keygen download')), page('/c', found('serial'))])),
    );
    expect(again).toMatchObject({ state: 'open', firstSeen: day(1), lastSeen: day(5), visit: 'visit-5' });
    expect(again.pages.map(({ url, firstSeen, lastSeen }) => [url.slice(-2), firstSeen, lastSeen])).toEqual([
      ['/a', day(1), day(5)],
      ['/c', day(5), day(5)],
    ]);
  });
  test('a claimed flag stays with its reviewer', () => {
    const claim = { by: 'ann', at: day(2), until: day(3) };
    const claimed: Flag = { ...(first as Extract<Flag, { state: 'open' }>), state: 'claimed', claim };
    expect(only(foldVisit([claimed], visit(5, [page('/a', found('new'))])))).toMatchObject({ state: 'claimed', claim });
  });
  test('a confirmed flag only gets its dates', () => {
    const confirmed = confirm(first);
    const again = only(foldVisit([confirmed], visit(5, [page('/a', found('other words')), page('/n', found('new'))])));
    expect(again).toEqual({
      ...confirmed,
      lastSeen: day(5),
      pages: confirmed.pages.map((each) => (each.url.endsWith('/a') ? { ...each, lastSeen: day(5) } : each)),
    });
    expect(foldVisit([confirmed], visit(5, []))).toEqual([]);
  });
});

describe('dismissed', () => {
  const dismissed = dismiss(first);
  test('the same things on the same or other pages change nothing but dates', () => {
    const moved = found('keygen download', {
      excerpt: 'Now 12 May: another header, and keygen download again',
      score: 0.75,
    });
    for (const path of ['/a', '/moved'])
      expect(only(foldVisit([dismissed], visit(5, [page(path, moved)])))).toMatchObject({
        state: 'dismissed',
        lastSeen: day(5),
      });
  });
  test.each([
    ['other words', found('nulled themes')],
    ['another rule', found('keygen download', { rule: 'terms/illegal-software/en/warez-site' })],
    ['another target', found('keygen download', { target: 'https://x.example/' })],
  ])('%s open it again, with its history', (_, finding) => {
    const again = only(foldVisit([dismissed], visit(5, [page('/a', finding)])));
    expect(again).toMatchObject({ state: 'open', history: dismissed.history, dismissed: dismissed.dismissed });
  });
  test('new but too weak does not', () => {
    expect(foldVisit([dismissed], visit(5, [page('/a', found('nulled themes', { score: 0.3 }))]))).toEqual([]);
  });
  test('a site of more pages than a flag shows stays dismissed while it does not change', () => {
    const pages = Array.from({ length: 45 }, (_, n) => page(`/${n}`, found(`word${n}`)));
    const big = dismiss(only(foldVisit([], visit(1, pages))));
    expect(only(foldVisit([big], visit(5, pages))).state).toBe('dismissed');
  });
});

describe('no longer there', () => {
  const [a = '', b = ''] = first.pages.map(({ url }) => url);
  test('seen without it: gone, and what it was is kept', () => {
    expect(only(foldVisit([first], visit(5, [], { visitedUrls: new Set([a, b]), complete: false })))).toEqual({
      ...first,
      state: 'gone',
      at: day(5),
      visit: 'visit-5',
    });
  });
  test('one page of two: the other stays', () => {
    const rest = only(foldVisit([first], visit(5, [], { visitedUrls: new Set([a]), complete: false })));
    expect(rest).toMatchObject({ state: 'open', lastSeen: day(1) });
    expect(rest.pages.map(({ url }) => url)).toEqual([b]);
  });
  test('a visit that did not get there says nothing', () => {
    expect(foldVisit([first], visit(5, [], { complete: false }))).toEqual([]);
    const some = only(foldVisit([first], visit(5, [page('/z', found('new'))], { complete: false })));
    expect(some.pages).toHaveLength(3);
  });
  test('a whole visit that did not meet it: it cannot be reached any more', () => {
    expect(only(foldVisit([first], visit(5, []))).state).toBe('gone');
  });
  test('a page that a whole visit did not ask for stays for a person; the other is gone', () => {
    const rest = only(foldVisit([first], visit(5, [], { asked: new Set([b]) })));
    expect([rest.state, rest.pages.map(({ url }) => url)]).toEqual(['open', [a]]);
    expect(foldVisit([rest], visit(6, [], { asked: new Set([b]) }))).toEqual([]);
  });
  test('found again later: open, with the same first date', () => {
    const goneFlag = only(foldVisit([first], visit(5, [])));
    expect(foldVisit([goneFlag], visit(6, []))).toEqual([]);
    expect(only(foldVisit([goneFlag], visit(7, [page('/a', found('keygen download'))])))).toMatchObject({
      state: 'open',
      firstSeen: day(1),
      lastSeen: day(7),
    });
  });
});

test('a flag fits into its row, whatever the site makes long', () => {
  const long = '界'.repeat(300);
  const target = `https://x.example/${'y'.repeat(2_000)}`;
  const findings = Array.from({ length: 20 }, (_, n) =>
    found('', { rule: `terms/illegal-software/en/r${n}`, excerpt: long, target }),
  );
  const outbound = Array.from({ length: 60 }, (_, n) => ({
    url: `${target}${n}`,
    from: target,
    text: long.repeat(10),
    rel: long.repeat(10),
    hidden: false,
  }));
  const pages = Array.from({ length: 40 }, (_, n) => ({ ...page(`/${n}`, ...findings), title: long }));
  const flag = only(foldVisit([], visit(1, pages, { outbound })));
  expect(new TextEncoder().encode(JSON.stringify(flag)).length).toBeLessThan(310_000);
  expect(flag.pages.length).toBeGreaterThanOrEqual(5);
  expect(only(foldVisit([flag], visit(2, pages, { outbound }))).pages.map(({ fingerprint }) => fingerprint)).toEqual(
    flag.pages.map(({ fingerprint }) => fingerprint),
  );
  expect(only(foldVisit([dismiss(flag)], visit(3, pages, { outbound }))).state).toBe('dismissed');
});
test('flags of other sites are left alone', () => {
  expect(foldVisit([{ ...first, site: 'other.example' }], visit(5, []))).toEqual([]);
});
test('a copy of a page on another site has its fingerprint: it offers its own copies of the files, and the same links', () => {
  const offered = (host: string, file: string) =>
    fingerprintOf(`https://${host}/keys.html`, [found('keygen', { target: `https://${host}/${file}` })]);
  expect(offered('b.example', 'pro.zip')).toBe(offered('a.example', 'pro.zip'));
  expect(offered('b.example', 'pro.zip?v=2')).not.toBe(offered('a.example', 'pro.zip'));
  const linking = (host: string, target: string) =>
    fingerprintOf(`https://${host}/`, [found('more films', { target })]);
  expect(linking('b.example', 'https://films.example/')).toBe(linking('a.example', 'https://films.example/'));
  expect(linking('b.example', 'https://a.example/')).not.toBe(linking('b.example', 'https://films.example/'));
  expect(linking('b.example', 'https://a.example/')).not.toBe(linking('a.example', 'https://a.example/'));
});
test('a fingerprint knows rules, targets and words, not order, scores or the text around', () => {
  const url = 'https://a.example/keys.html';
  const one = found('keygen download');
  const two = found('crack', { rule: 'terms/illegal-software/en/cracked-software' });
  expect(fingerprintOf(url, [one, two])).toBe(fingerprintOf(url, [{ ...two, score: 0.1 }, one]));
  expect(fingerprintOf(url, [one])).toBe(
    fingerprintOf(url, [found('KEYGEN  download', { excerpt: 'Other text, KEYGEN  download' })]),
  );
  expect(fingerprintOf(url, [one])).not.toBe(fingerprintOf(url, [two]));
  expect(flagId('a.example', 'hate')).not.toBe(flagId('a.example', 'pornography'));
});
