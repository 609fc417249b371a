/**
 * Where a form that asks with GET leads whom it is sent by as it stands: its address with the fields that it has filled in itself. What
 * waits for a visitor's own words (an empty search) leads to everything or nothing, so only its address is taken; and what would end,
 * delete or buy something is not for a crawler at all.
 */
import type { Hidden } from '../page-view.ts';
import type { Links } from './links.ts';
import type { Attributes } from './reader.ts';
import { key } from './tables.ts';

type Field = { readonly name: string; readonly value: string };
/** An option, a text area or a button, with the text that it has so far. */
type Within = {
  readonly element: string;
  readonly name: string | undefined;
  readonly value: string | undefined;
  readonly isDisabled: boolean;
  readonly isSelected: boolean;
  text: string;
};
type Select = { readonly name: string; first: string | undefined; chosen: string | undefined };
type Form = {
  readonly action: string | undefined;
  readonly hidden: Hidden | undefined;
  readonly fields: Field[];
  /** Names and words of its buttons: what sending it would do. */
  readonly said: string[];
  /** A visitor has to write something first. */
  asks: boolean;
  /** It takes a password or a file, or has more fields than any that a link could stand for. */
  refused: boolean;
};
const mostForms = 50;
const mostFields = 30;
const longestValue = 300;
const longestQuery = 1_000;

const acts =
  /(?:log|sign)[-_ ]?(?:out|off)|uitlog|afmeld|d[ée]connect|d[ée]connexion|abmeld|ausloggen|delete|remove|destroy|verwijder|supprim|effacer|l(?:ö|oe)sch|unsubscribe|uitschrijv|d[ée]sabonn|abbestell|cart\b|basket\b|winkelwagen|panier|warenkorb|checkout|purchase|\bbuy\b|\bkoop|acheter|kaufen/i;
/** Of an input: a visitor writes there. */
const written = new Set([
  '',
  'text',
  'search',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'datetime-local',
  'month',
  'week',
  'time',
]);
const buttons = new Set(['submit', 'button', 'image', 'reset']);

export type Forms = {
  /** Text is part of a field: of an option, a text area or a button. */
  readonly reads: () => boolean;
  readonly text: (data: string) => void;
  readonly open: (element: string, attributes: Attributes, hidden: Hidden | undefined) => void;
  readonly close: (element: string) => void;
};

export const createForms = (links: Links): Forms => {
  let form: Form | undefined;
  let select: Select | undefined;
  let within: Within | undefined;
  let followed = 0;

  const add = (name: string | undefined, value: string): void => {
    if (form === undefined || name === undefined || name === '') return;
    if (form.fields.length >= mostFields || value.length > longestValue) form.refused = true;
    else form.fields.push({ name, value });
  };
  const input = (attribute: Attributes): void => {
    if (form === undefined || attribute(key.disabled) !== undefined) return;
    const type = attribute(key.type)?.trim().toLowerCase() ?? '';
    const name = attribute(key.name);
    const value = attribute(key.value);
    if (type === 'password' || type === 'file') form.refused = true;
    else if (buttons.has(type)) form.said.push(`${name ?? ''} ${value ?? ''}`.slice(0, longestValue));
    else if (type === 'checkbox' || type === 'radio') {
      if (attribute(key.checked) !== undefined) add(name, value ?? 'on');
    } else {
      if ((value ?? '') === '' && written.has(type)) form.asks = true;
      add(name, value ?? '');
    }
  };
  const endOption = (): void => {
    if (within?.element !== 'option') return;
    const { isDisabled, isSelected, text, value = text.replace(/\s+/g, ' ').trim() } = within;
    within = undefined;
    if (select === undefined || isDisabled) return;
    select.first ??= value;
    if (isSelected) select.chosen = value;
  };
  const endSelect = (): void => {
    endOption();
    const value = select?.chosen ?? select?.first;
    if (value !== undefined) add(select?.name, value);
    select = undefined;
  };
  const finish = ({ action, hidden, fields, said, asks, refused }: Form): void => {
    if (acts.test([action ?? '', ...said, ...fields.flatMap(({ name, value }) => [name, value])].join(' '))) return;
    const query = new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])).toString();
    const whole = fields.length > 0 && !asks && !refused && query.length <= longestQuery && followed < mostForms;
    if (whole) {
      followed += 1;
      links.add('form', `${(action ?? '').replace(/[?#].*$/s, '')}?${query}`, '', hidden);
    } else if (action !== undefined) links.add('form', action, '', hidden);
  };

  return {
    reads: () => within !== undefined,
    text: (data) => {
      if (within !== undefined && within.text.length < longestValue) within.text += data;
    },
    open: (element, attribute, hidden) => {
      if (element === 'form') {
        if ((attribute(key.method) ?? 'get').trim().toLowerCase() !== 'get') return;
        form = { action: attribute(key.action), hidden, fields: [], said: [], asks: false, refused: false };
      } else if (form === undefined) return;
      else if (element === 'input') input(attribute);
      else if (element === 'select') select = { name: attribute(key.name) ?? '', first: undefined, chosen: undefined };
      else {
        endOption();
        within = {
          element,
          name: attribute(key.name),
          value: attribute(key.value),
          isDisabled: attribute(key.disabled) !== undefined,
          isSelected: attribute(key.selected) !== undefined,
          text: '',
        };
      }
    },
    close: (element) => {
      if (form === undefined) return;
      if (element === 'option') endOption();
      else if (element === 'select') endSelect();
      else if (element === 'form') {
        endSelect();
        within = undefined;
        finish(form);
        form = undefined;
      } else if (within?.element === element) {
        const { name, text } = within;
        within = undefined;
        if (element === 'button') form.said.push(`${name ?? ''} ${text}`);
        else {
          if (text.trim() === '') form.asks = true;
          add(name, text);
        }
      }
    },
  };
};
