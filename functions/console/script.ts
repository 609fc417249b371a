/**
 * The console's one script: single-key shortcuts, the map of them, the renewal of a claim while somebody works, and what others do
 * meanwhile. A file of our own, so that the policy of scripts stays closed; without it every page works by links and buttons.
 */
import { asset } from '../../shared/web/assets.ts';
import { home } from './desk.ts';
import { liveHeader } from './live.ts';

/**
 * Others' claims and decisions, and that a customer replied, are seen so soon; a page of the queue costs about 20 ms. Asked for, not
 * streamed: an HTTP API in front of a Lambda cannot hold a stream open, and one way that works on both hosts is enough.
 */
const liveSeconds = 15;

const code = /* js */ `
'use strict';
(() => {
  const map = document.getElementById('keys');
  const actions = new Map();
  for (const key of document.querySelectorAll('#keys kbd[data-action]')) actions.set(key.textContent, key.dataset.action);

  const rows = () => [...document.querySelectorAll('.list .lead-cell a')];
  const step = (by) => {
    const all = rows();
    if (all.length === 0) return;
    const row = document.activeElement?.closest('tr');
    const at = all.findIndex((link) => row !== null && row !== undefined && row.contains(link));
    all[Math.min(all.length - 1, Math.max(0, at === -1 ? 0 : at + by))].focus();
  };
  const act = (action) => {
    if (action === 'help') {
      if (map.open) map.close(); else map.showModal();
    } else if (action === 'down') step(1);
    else if (action === 'up') step(-1);
    else if (action === 'mark') document.activeElement?.closest('tr')?.querySelector('input[type=checkbox]')?.click();
    else {
      const target = document.querySelector('[data-do="' + action + '"]');
      if (target === null) return false;
      const option = target.closest('details');
      if (option === null || target.tagName !== 'SUMMARY') target.click();
      else {
        option.open = true;
        option.querySelector('textarea, select, input:not([type=hidden])')?.focus();
      }
    }
    return true;
  };
  const types = (element) => element instanceof HTMLElement &&
    (element.isContentEditable || element.matches('textarea, select, input:not([type=checkbox]):not([type=radio])'));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || types(event.target)) return;
    const action = actions.get(event.key);
    if (action === undefined || (map.open && action !== 'help')) return;
    if (act(action) !== false) event.preventDefault();
  });

  // The page asks itself again and takes over the parts that live; what is being typed into, and where lines stand, is left alone.
  const parts = [...document.querySelectorAll('[data-live][id]')];
  let tag = '';
  const look = async () => {
    if (document.hidden) return;
    const address = new URL(location.href);
    for (const name of ['did', 'saved', 'looked']) address.searchParams.delete(name);
    const seen = document.querySelector('[data-since]');
    if (seen !== null) address.searchParams.set('since', seen.dataset.since);
    // An answer of the same tag has no body: nothing changed.
    const answer = await fetch(address, { headers: { Accept: 'text/html', '${liveHeader}': tag } });
    // A form's address leads to its page, which is above it; the door to nowhere.
    if (answer.status === 304 || !answer.ok || !address.pathname.startsWith(new URL(answer.url).pathname)) return;
    tag = answer.headers.get('ETag') ?? '';
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const part of parts) {
      if (part.contains(document.activeElement)) continue;
      const fresh = page.getElementById(part.id);
      const row = part.closest('tr');
      if (fresh === null) { row?.classList.add('over'); continue; }
      if (part.innerHTML !== fresh.innerHTML) part.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
      if (row !== null) row.className = fresh.closest('tr')?.className ?? '';
    }
  };
  if (parts.length > 0) setInterval(() => { look().catch(() => {}); }, ${liveSeconds} * 1000);

  // Counted by the server's clock: the page says what time it was there when it was made.
  const made = Date.now();
  const two = (number) => String(number).padStart(2, '0');
  const count = () => {
    for (const part of document.querySelectorAll('[data-countdown]')) {
      const end = Date.parse(part.dateTime) - Date.parse(part.dataset.countdown);
      const left = Math.max(0, Math.round((end - (Date.now() - made)) / 1000));
      part.textContent = two(Math.floor(left / 3600)) + ':' + two(Math.floor(left / 60) % 60) + ':' + two(left % 60);
    }
  };
  if (document.querySelector('[data-countdown]') !== null) { count(); setInterval(count, 1000); }

  const form = document.querySelector('form[data-renew]');
  if (form === null) return;
  let active = Date.now();
  for (const kind of ['keydown', 'pointerdown', 'pointermove', 'scroll']) {
    document.addEventListener(kind, () => { active = Date.now(); }, { passive: true });
  }
  const every = Number(form.dataset.renew) * 1000;
  setInterval(async () => {
    if (document.hidden || Date.now() - active > every) return;
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const until = page.getElementById('claim-until');
    const shown = document.getElementById('claim-until');
    if (until !== null && shown !== null) shown.textContent = until.textContent;
  }, every);
})();
`;
export const consoleScript = asset('/assets/console.js', 'text/javascript; charset=utf-8', code.trim(), home);
