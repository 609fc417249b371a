/** Shows a picture while its button is held, by pointer or key. Without it the button is a form that shows the picture once. */
import { asset } from '../../shared/web/assets.ts';
import { home } from './desk.ts';

const script = /* js */ `
'use strict';
for (const button of document.querySelectorAll('button[data-reveal]')) {
  const image = document.getElementById(button.dataset.reveal);
  const fault = document.getElementById(button.dataset.reveal + '-fault');
  const form = button.form;
  if (image === null || form === null) continue;
  const blurred = image.src;
  let held = false;
  button.textContent = button.dataset.hold;
  const show = async () => {
    if (held) return;
    held = true;
    fault.hidden = true;
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), headers: { Accept: 'application/json' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const { url } = await answer.json();
      if (!held) return;
      image.src = url;
      image.classList.add('clear');
      button.setAttribute('aria-pressed', 'true');
    } catch {
      fault.hidden = false;
    }
  };
  const hide = () => {
    held = false;
    image.src = blurred;
    image.classList.remove('clear');
    button.removeAttribute('aria-pressed');
  };
  const keys = new Set([' ', 'Enter']);
  button.addEventListener('pointerdown', (event) => { if (event.button === 0) void show(); });
  for (const name of ['pointerup', 'pointerleave', 'pointercancel', 'blur']) button.addEventListener(name, hide);
  button.addEventListener('keydown', (event) => { if (keys.has(event.key)) { event.preventDefault(); void show(); } });
  button.addEventListener('keyup', (event) => { if (keys.has(event.key)) hide(); });
  button.addEventListener('click', (event) => event.preventDefault());
  button.addEventListener('contextmenu', (event) => event.preventDefault());
  document.addEventListener('visibilitychange', () => { if (document.hidden) hide(); });
}`;
export const revealScript = asset('/assets/reveal.js', 'text/javascript; charset=utf-8', script.trim(), home);
