/**
 * Each hostile text alone, in every field that a crawled page, a customer, an inventory file, an e-mail, a notifier or a colleague can
 * fill, on every page of console and portal: the page has the very elements and attributes, one after the other, that it has with a
 * harmless text there. So no field lets one out, and none hides what another does. test/browser opens them in a real browser.
 */

import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { portalApp } from '../../../functions/portal/portal.tsx';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { secretHash } from '../../../shared/secret.ts';
import { rows } from '../../../shared/table.ts';
import { addSeconds } from '../../../shared/time.ts';
import { corpus } from '../../browser/corpus.ts';
import { caseId, everyPage, everyPortalPage, seer } from '../../browser/every-page.ts';
import { seedEverything } from '../../browser/everything.ts';
import { base, openWorld } from './world.ts';

/** Shows one character by its name, wherever the text has one that cannot be seen. */
const isNameOfCharacter = (attributes: Readonly<Record<string, string>>): boolean => attributes['class'] === 'control';
const leads = new Set(['href', 'src', 'action', 'formaction', 'srcset', 'data', 'poster', 'content']);

type Shape = { readonly markup: string; readonly led: readonly string[] };
const shapeOf = (html: string): Shape => {
  const tags: string[] = [];
  const led: string[] = [];
  let inName = false;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (isNameOfCharacter(attributes)) {
        inName = true;
        return;
      }
      tags.push(`<${tag} ${Object.keys(attributes).sort().join(' ')}>`);
      for (const [name, value] of Object.entries(attributes)) if (leads.has(name)) led.push(value);
    },
    onclosetag(tag) {
      if (inName) inName = false;
      else tags.push(`</${tag}>`);
    },
    oncomment: () => tags.push('<!-- -->'),
    onprocessinginstruction: (name) => tags.push(`<${name}>`),
  });
  parser.end(html);
  return { markup: tags.join('\n'), led };
};
/** On our own origin, or the terms and addresses that the policy names. */
const isOurs = (to: string): boolean =>
  /^(\/(?![/\\])|[?#]|mailto:[\w.+-]+@[\w.-]+$|https:\/\/www\.voorbeeld-hosting\.example\/)/.test(to);

/** By the address of the page, which may hold the text. A world of its own, as each look at a page leaves a line on another. */
const shapesWith = async (text: string): Promise<readonly (readonly [path: string, shape: Shape])[]> => {
  const world = await openWorld({ start: '2027-03-20T10:00:00Z' });
  try {
    await seedEverything(world, text);
    await world.signIn(seer);
    const secret = world.host.newSecret();
    const expiresAt = addSeconds(world.now(), 86_400);
    await world.put(rows.link(secretHash(secret), { caseId, notice: 'n1', contact: 'P1', expiresAt, revoked: false }));
    const portal = portalApp({ ports: world.host, policy: defaultPolicy });
    const shapes: [string, Shape][] = [];
    for (const path of everyPage(text)) shapes.push([path, shapeOf(await world.html(path, seer))]);
    for (const path of everyPortalPage(`/a/${secret}`))
      shapes.push([path, shapeOf(await (await portal.request(`${base}${path}`)).text())]);
    return shapes;
  } finally {
    await world.close();
  }
};

test('every page has the same markup whatever stands in its fields, and leads nowhere else', async () => {
  const plain = await shapesWith('harmless');
  expect(plain.length).toBeGreaterThan(50);
  const faults: string[] = [];
  let shown = 0;
  for (const evil of corpus) {
    const shapes = await shapesWith(evil);
    for (const [place, [path, { markup, led }]] of shapes.entries()) {
      if (markup !== plain[place]?.[1].markup) {
        const before = plain[place]?.[1].markup.split('\n') ?? [];
        const after = markup.split('\n');
        const at = after.findIndex((line, number) => line !== before[number]);
        faults.push(
          `${evil} on ${path}: ${before.slice(at, at + 3).join('')} became ${after.slice(at, at + 3).join('')}`,
        );
      }
      const away = led.filter((to) => !isOurs(to));
      if (away.some((to) => !(plain[place]?.[1].led ?? []).includes(to)))
        faults.push(`${evil} on ${path} leads to ${away}`);
      shown += 1;
    }
  }
  expect(faults).toEqual([]);
  expect(shown).toBe(corpus.length * plain.length);
}, 300_000);

test('control: a tag that got out, an attribute that got out and a link that leads away are seen', () => {
  const { markup } = shapeOf('<p title="x">y</p>');
  expect(shapeOf('<p title="x"><b>y</b></p>').markup).not.toBe(markup);
  expect(shapeOf('<p title="x" onclick="z">y</p>').markup).not.toBe(markup);
  expect(shapeOf('<p title="x"><span class="control">U+202E</span>y</p>').markup).toBe(markup);
  for (const to of [
    'javascript:pwned()',
    '//evil.example/',
    '/\\evil.example',
    'data:text/html,x',
    'https://evil.example/',
  ])
    expect(isOurs(to), to).toBe(false);
  for (const to of ['/console/flags', '?csv=queue', '#main', 'mailto:a@b.example']) expect(isOurs(to), to).toBe(true);
});
