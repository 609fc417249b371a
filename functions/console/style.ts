/** What the console adds to the one style sheet: denser controls, the queue, the flag, the meters. */
import { asset } from '../../shared/web/assets.ts';
import { home } from './desk.ts';

const numberColumns = [2, 3, 4, 5, 6, 7, 8]
  .map((n) => `table:has(td.number:nth-child(${n})) th[scope=col]:nth-child(${n}) { text-align: right; }`)
  .join('\n');

const css = /* css */ `
body { font-size: .9375rem; line-height: 1.5; }
h1 { font-size: 1.375rem; }
h2 { font-size: 1.0625rem; }
h3 { font-size: .9375rem; }
main { padding-top: 1.25rem; gap: 1.125rem; }
.card { padding: 1rem; gap: .75rem; }
.split { gap: 1.125rem; }
th, td { padding: .4rem .75rem; font-size: .875rem; }
th { font-size: .78125rem; }
input, select, textarea { padding: .35rem .6rem; min-height: 2.25rem; }
textarea { min-height: 5.5rem; }
button, .button { padding: .35rem .9rem; min-height: 2.25rem; }
form { gap: .75rem; }
.badge { font-size: .75rem; padding: .05rem .5rem; }
.facts { font-size: .875rem; }
@media (min-width: 40rem) { .facts { gap: .3rem 1rem; } .facts dt { font-size: .875rem; } }

/* the person, right of the navigation */
.person { display: flex; gap: .5rem; align-items: center; font-size: .875rem; color: var(--muted); }
.person form { flex-direction: row; }
.page-header > div { padding-top: .5rem; padding-bottom: .5rem; }
.page-header .brand { margin-right: 0; }
.page-header nav { margin-right: auto; }
/* more sections than fit beside the person, in any language: a row of their own */
@media (min-width: 48rem) {
  .page-header:has(nav li:nth-child(8)) .person { margin-left: auto; }
  .page-header:has(nav li:nth-child(8)) nav { order: 1; flex-basis: 100%; margin-left: -.7rem; }
}

.page-footer > div { align-items: center; }
.languages { flex-direction: row; flex-wrap: wrap; gap: .25rem; }
.languages button { font-size: .8125rem; min-height: 1.75rem; padding: .1rem .5rem; color: var(--muted); }
form.languages > button { width: auto; }
.languages button[aria-pressed=true] { color: var(--ink); font-weight: 600; }

/* how much waits behind a link */
.count { display: inline-block; min-width: 1.25rem; margin-left: .375rem; padding: 0 .35rem; border-radius: .625rem; background: var(--warn); color: var(--surface); font-size: .75rem; font-weight: 700; line-height: 1.25rem; text-align: center; }

/* filters: links in a line, the chosen one filled */
.tabs { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; }
.tabs a { display: block; padding: .2rem .7rem; border-radius: 1rem; border: 1px solid var(--line); text-decoration: none; color: var(--muted); font-size: .875rem; background: var(--surface); }
.tabs a:hover { border-color: var(--line-strong); color: var(--ink); }
.tabs a[aria-current] { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); font-weight: 600; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; }
.title { display: flex; flex-wrap: wrap; gap: .25rem .625rem; align-items: center; }
.title h1 { overflow-wrap: anywhere; min-width: 0; }
.spread { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: center; }

.filter-form { flex-direction: row; flex-wrap: wrap; align-items: end; gap: .375rem .75rem; font-size: .8125rem; }
.filter-form label { display: flex; flex-direction: column; gap: .125rem; color: var(--muted); font-weight: 400; font-size: .75rem; }
.filter-form select, .filter-form input { min-height: 1.875rem; padding: .1rem .4rem; font-size: .8125rem; width: auto; }
.filter-form button { min-height: 1.875rem; padding: .1rem .7rem; font-size: .8125rem; }
.filter-form a { align-self: center; }
/* Where there is room, and the browser can, nothing is folded away. */
@supports selector(::details-content) {
  @media (min-width: 45rem) {
    details.more > summary { display: none; }
    details.more::details-content { content-visibility: visible; display: block; height: auto; }
  }
}

kbd { border: 1px solid var(--line-strong); border-radius: .25rem; padding: 0 .35rem; background: var(--sunken); }
dialog { color: var(--ink); max-width: min(30rem, calc(100vw - 2rem)); }
dialog:not([open]) { display: none; }
dialog::backdrop { background: rgb(0 0 0 / .4); }
.keys { display: grid; gap: .375rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
.keys label { display: flex; gap: .5rem; align-items: center; font-weight: 400; }
.keys input { width: 2.5rem; text-align: center; padding: .1rem; min-height: 1.875rem; }
.mark-cell { position: relative; z-index: 1; width: 1%; }

.fields { display: grid; gap: .75rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr)); }
progress { width: 100%; height: .5rem; accent-color: var(--accent); }

/* how sure: a bar and its number */
.score { display: inline-flex; gap: .5rem; align-items: center; font-variant-numeric: tabular-nums; white-space: nowrap; }
meter { width: 4rem; height: .5rem; appearance: none; background: var(--line); border: 0; border-radius: .25rem; overflow: hidden; }
meter::-webkit-meter-inner-element { appearance: none; }
meter::-webkit-meter-bar { background: none; border: 0; border-radius: 0; height: .5rem; }
meter::-webkit-meter-optimum-value { background: var(--line-strong); }
meter::-webkit-meter-suboptimum-value { background: var(--accent); }
meter::-webkit-meter-even-less-good-value { background: var(--bad); }
meter::-moz-meter-bar { background: var(--accent); }

/* the queue: one line a flag, a card on a phone */
.list td { vertical-align: middle; }
.list .lead-cell a { font-weight: 600; text-decoration: none; overflow-wrap: anywhere; }
.list .lead-cell a:hover { text-decoration: underline; }
.below { display: block; color: var(--muted); font-size: .8125rem; overflow-wrap: anywhere; }
.list tr { position: relative; }
.list .lead-cell a::after { content: ""; position: absolute; inset: 0; }
.list tr:focus-within { outline: 2px solid var(--accent); outline-offset: -2px; }
.list .lead-cell a:focus-visible { outline: none; }
.list .row { flex-wrap: nowrap; gap: .375rem; }
.list .lead-cell { min-width: 14rem; }
.list [data-live] .row { flex-wrap: wrap; }
/* takes the room that the others leave, and no more */
.list .clip { width: 100%; max-width: 0; min-width: 10rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
tr.mine { background: var(--accent-soft); }
tr.theirs td, tr.over td { color: var(--muted); }
tr.over .lead-cell a { text-decoration: line-through; }
@media (min-width: 44rem) {
  .list.cases { table-layout: fixed; }
  .cases th:nth-child(1) { width: 28%; } .cases th:nth-child(2) { width: 14%; } .cases th:nth-child(4) { width: 24%; }
  .cases .row { flex-wrap: wrap; }
}
@media (max-width: 44rem) {
  .list thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .list, .list tbody { display: block; }
  .list tr { display: flex; flex-wrap: wrap; gap: .3rem .75rem; align-items: center; padding: .625rem .75rem; border-bottom: 1px solid var(--line); }
  .list tr:last-child { border-bottom: 0; }
  .list td { border: 0; padding: 0; }
  .list td:empty { display: none; }
  .list td[data-label]::before { content: attr(data-label) ' '; color: var(--muted); font-size: .8125rem; }
  .list .lead-cell, .list .clip { flex: 0 0 100%; min-width: 0; }
  .list .clip { white-space: normal; max-width: none; }
  .list .row { flex-wrap: wrap; }
}

/* the flag */
/* comes while somebody reads or aims at a button: it lies over the page and moves nothing */
#meanwhile { position: fixed; right: 1rem; bottom: 1rem; max-width: min(26rem, calc(100vw - 2rem)); z-index: 2; }
#meanwhile .alert { box-shadow: var(--shadow); }
form.claim { flex-direction: row; flex-wrap: wrap; align-items: center; }
.found { display: flex; flex-direction: column; gap: .75rem; }
.page-found { gap: .625rem; }
.page-found > header { display: flex; flex-direction: column; gap: .125rem; }
.page-found .url { font-size: .875rem; color: var(--muted); }
.finding { display: flex; flex-direction: column; gap: .3rem; border-top: 1px solid var(--line); padding-top: .625rem; }
.finding .meta { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; font-size: .8125rem; color: var(--muted); }
.finding .own-words { display: inline-flex; flex-wrap: wrap; gap: .2rem; }
.finding .meta strong { color: var(--ink); }
.finding .plainly { margin: 0; }
.finding .excerpt { padding: .45rem .7rem; }
.finding.hidden .excerpt { border-style: dashed; border-color: var(--warn); }
.shot img.clear { max-height: none; object-fit: contain; }
.shot button { touch-action: none; user-select: none; }
.wire { background: var(--sunken); border: 1px solid var(--line); border-radius: .375rem; padding: .625rem; max-height: 30rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8125rem; }
.changes { list-style: none; padding: 0; display: flex; flex-direction: column; gap: .25rem; font-size: .875rem; }
.changes li { border-left: .25rem solid var(--line-strong); padding-left: .625rem; overflow-wrap: anywhere; }
.changes li::before { font-weight: 700; margin-right: .375rem; }
.changes .added { border-color: var(--good); } .changes .added::before { content: "+"; }
.changes .removed { border-color: var(--bad); } .changes .removed::before { content: "−"; }
.versions { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); }
.versions h3 { font-size: .8125rem; color: var(--warn); margin-bottom: .25rem; }
.versions > div + div h3 { color: var(--muted); }
.provenance { font-size: .8125rem; color: var(--muted); }
@media (min-width: 64rem) {
  .side { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
}
.side .card { box-shadow: none; }
details.option + details.option { margin-top: -.25rem; }
details.option { border: 1px solid var(--line); border-radius: .5rem; padding: .25rem .75rem; }
details.option[open] { padding-bottom: .75rem; border-color: var(--line-strong); }
details.option > summary { padding: .35rem 0; }
.check { display: flex; gap: .6rem; align-items: flex-start; font-weight: 400; }
.check strong { display: block; font-weight: 600; }
.choice { padding: .5rem .75rem; }
button.confirm { border-color: var(--bad); background: var(--bad); color: var(--surface); }
button.confirm:hover { background: var(--bad); filter: brightness(1.1); }
.claim { justify-content: space-between; }
/* on a phone the decision is a long way down */
@media (min-width: 64rem) { .to-decide { display: none; } }
.claim button, .small-buttons button { min-height: 1.875rem; padding: .1rem .6rem; font-size: .875rem; }
.links .url { display: block; }
summary .url { word-break: break-all; }
.login button { width: 100%; text-align: left; }
.dense { list-style: none; padding: 0; display: flex; flex-direction: column; gap: .4rem; }

/* the case: on a phone what can be done follows where it stands; on a desk it stays in sight */
.desk { display: grid; gap: 1.125rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 64rem) {
  .desk { grid-template-columns: minmax(0, 2fr) minmax(18rem, 1fr); grid-template-rows: auto 1fr; }
  .desk > .side { grid-column: 2; grid-row: 1 / span 2; }
  .desk > .record { grid-column: 1; }
}
.state { display: flex; flex-direction: column; gap: .125rem; border-left: .3rem solid var(--accent); padding: .125rem 0 .125rem .875rem; }
.state strong { font-size: 1.125rem; }
.state.warn { border-left-color: var(--warn); }
.state.bad { border-left-color: var(--bad); }
.state.good { border-left-color: var(--good); }
.countdown { font-variant-numeric: tabular-nums; font-weight: 600; }
.checklist { list-style: none; padding: 0; display: flex; flex-direction: column; gap: .35rem; font-size: .875rem; }
.checklist li { padding-left: 1.6rem; position: relative; }
.checklist li::before { position: absolute; left: .1rem; font-weight: 700; }
.checklist li.ok::before { content: "✓"; color: var(--good); }
.checklist li.missing::before { content: "✗"; color: var(--bad); }
.timeline { font-size: .875rem; }
.timeline > li { padding-bottom: .75rem; }
.mail { background: var(--sunken); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; font-size: .875rem; max-width: 46rem; }
/* the letter comes off the printer alone, in its own lines */
.letter { background: var(--surface); border: 1px solid var(--line); padding: 2rem; font-size: .875rem; }
/* what can only be pressed or chosen says nothing on paper; the wide tables of a report get small before they get cut off */
@media print {
  .letter { border: 0; padding: 0; }
  .page-header, .page-footer, .person, .tabs, .filters, .option:not(.told), .as-csv, dialog { display: none !important; }
  /* what was found is evidence: on paper nothing can be unfolded */
  .told::details-content { content-visibility: visible; display: block; }
  .told .tight { break-inside: avoid; }
  details.told { padding-bottom: .5rem; }
  details.told + details.told { margin-top: 7pt; }
  .card:has(> .option:not(.told)):not(:has(> .alert, > ol, > ul, > dl)), .card:has(> details:only-child) { display: none; }
  .card > p.muted { break-after: avoid; }
  /* a row or column of boxes breaks anywhere; a flow keeps a heading with what follows it */
  .card, .found, .finding, .stack, .desk, .split { display: block; }
  :is(.card, .found, .stack, .desk) > * + * { margin-top: 7pt; }
  .finding { margin-top: 7pt; }
  .split > * + * { margin-top: 1rem; }
  .side { position: static; max-height: none; overflow: visible; }
  th, td { padding: 2pt 3pt; font-size: 8pt; }
  /* on paper nothing scrolls: the bars go, their numbers stay */
  .list meter { display: none; }
  .list .row { flex-wrap: wrap; }
  .list .lead-cell, .list .clip { min-width: 0; }
  .list .clip { white-space: normal; max-width: none; }
}

/* the same table for a spreadsheet: at hand, never in the way */
.sheet { display: flex; flex-direction: column; gap: .25rem; min-width: 0; }
.as-csv { font-size: .8125rem; text-align: right; }
.as-csv a { color: var(--muted); }

ul.row { flex-direction: row; flex-wrap: wrap; justify-content: flex-start; }
ul.plain { list-style: none; padding: 0; }

/* figures: as many colours as a bar has parts, from calm to pressing; the table's heads are the key */
.chart { width: 100%; max-width: 48rem; height: auto; font-size: 13px; }
/* shrunk to a phone its words could not be read; the table below says the same */
@media (max-width: 30rem) { .chart { display: none; } }
.chart text { fill: var(--ink); }
.chart .name { fill: var(--muted); }
.part-0 { fill: var(--good); } .part-1 { fill: var(--accent); } .part-2 { fill: var(--muted); } .part-3 { fill: var(--warn); } .part-4 { fill: var(--bad); }
.key::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .4em; border-radius: .15em; }
.key-0::before { background: var(--good); } .key-1::before { background: var(--accent); } .key-2::before { background: var(--muted); } .key-3::before { background: var(--warn); } .key-4::before { background: var(--bad); }
/* over numbers, which stand right, the head stands right */
${numberColumns}
td.number { font-variant-numeric: tabular-nums; }
.login { max-width: 28rem; margin: 2rem auto; width: 100%; }
`;
export const consoleStyle = asset('/assets/console.css', 'text/css; charset=utf-8', css.trim(), home);
