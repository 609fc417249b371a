/** Components: cards, tables, badges, alerts, facts, excerpts, timeline, forms. One class each; see parts.tsx for most of them. */
export const parts = /* css */ `
.stack { display: flex; flex-direction: column; gap: var(--gap); min-width: 0; }
.stack.tight { gap: .375rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
.row.spread { justify-content: space-between; }
.grid { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); }
.split { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 64rem) { .split { grid-template-columns: minmax(0, 2fr) minmax(18rem, 1fr); } }

.card {
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow);
  padding: 1.125rem; display: flex; flex-direction: column; gap: .875rem; min-width: 0;
}
@media (min-width: 48rem) { .card { padding: 1.5rem; } }
.stat { display: flex; flex-direction: column; gap: .125rem; }
.stat strong { font-size: 1.75rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
ul.plain { list-style: none; padding: 0; display: flex; flex-direction: column; gap: 1rem; }
.empty { color: var(--muted); text-align: center; padding: 2.5rem 1rem; }
.lead { font-size: 1.0625rem; }
.eyebrow { color: var(--muted); font-size: .875rem; display: flex; flex-wrap: wrap; gap: .125rem 1rem; }
.hero { border-top: .3rem solid var(--line-strong); }
.hero.info { border-top-color: var(--accent); }
.hero.good { border-top-color: var(--good); }
.hero.warn { border-top-color: var(--warn); }
.hero.bad { border-top-color: var(--bad); }
.deadline { background: var(--sunken); border-radius: .5rem; padding: .875rem 1rem; display: flex; flex-direction: column; gap: .125rem; }
.deadline strong { font-size: 1.125rem; }

.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); box-shadow: var(--shadow); }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .625rem .875rem; border-bottom: 1px solid var(--line); }
th { font-size: .8125rem; font-weight: 600; color: var(--muted); background: var(--sunken); white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover { background: var(--sunken); }
caption { text-align: left; padding: .625rem .875rem; font-weight: 600; }

.badge {
  display: inline-block; padding: .1rem .55rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; line-height: 1.5;
  background: var(--sunken); color: var(--muted); border: 1px solid var(--line);
  width: max-content; max-width: 15rem; overflow-wrap: break-word;
}
.badge.info { background: var(--accent-soft); color: var(--accent); border-color: transparent; }
.badge.good { background: var(--good-soft); color: var(--good); border-color: transparent; }
.badge.warn { background: var(--warn-soft); color: var(--warn); border-color: transparent; }
.badge.bad { background: var(--bad-soft); color: var(--bad); border-color: transparent; }

.alert { border-radius: var(--radius); border: 1px solid var(--line); border-left: .3rem solid var(--line-strong); background: var(--surface); padding: .875rem 1.125rem; display: flex; flex-direction: column; gap: .375rem; }
.alert.info { border-left-color: var(--accent); background: var(--accent-soft); }
.alert.good { border-left-color: var(--good); background: var(--good-soft); }
.alert.warn { border-left-color: var(--warn); background: var(--warn-soft); }
.alert.bad { border-left-color: var(--bad); background: var(--bad-soft); }

.facts { display: grid; grid-template-columns: minmax(0, 1fr); gap: .125rem; }
.facts dt { color: var(--muted); font-size: .875rem; }
.facts dd { margin: 0 0 .625rem; overflow-wrap: anywhere; }
@media (min-width: 40rem) {
  .facts { grid-template-columns: max-content minmax(0, 1fr); gap: .5rem 1.5rem; }
  .facts dt { max-width: 14rem; font-size: .9375rem; }
  .facts dd { margin: 0; }
}

.excerpt {
  background: var(--sunken); border: 1px solid var(--line); border-radius: .5rem; padding: .625rem .875rem;
  overflow-wrap: anywhere; unicode-bidi: isolate; font-size: .9375rem; white-space: pre-wrap;
}
.excerpt mark, mark { background: var(--mark); color: var(--mark-ink); border-radius: .2rem; padding: .05em .15em; font-weight: 600; }
.control { font: .75em ui-monospace, monospace; color: var(--bad); border: 1px solid currentcolor; border-radius: .2rem; padding: 0 .2em; margin: 0 .1em; }
.quote { border-left: .25rem solid var(--line); padding-left: .875rem; color: var(--muted); white-space: pre-wrap; overflow-wrap: anywhere; }

.timeline { list-style: none; padding: 0; display: flex; flex-direction: column; }
.timeline > li { position: relative; padding: 0 0 1.125rem 1.5rem; display: flex; flex-direction: column; gap: .125rem; }
.timeline > li::before {
  content: ""; position: absolute; left: .125rem; top: .5em; width: .625rem; height: .625rem; border-radius: 50%;
  background: var(--surface); border: 2px solid var(--line-strong);
}
.timeline > li::after { content: ""; position: absolute; left: .4rem; top: calc(.5em + .75rem); bottom: -.25em; border-left: 2px solid var(--line); }
.timeline > li:last-child { padding-bottom: 0; }
.timeline > li:last-child::after { display: none; }
.timeline > li.now::before { background: var(--accent); border-color: var(--accent); }
.timeline > li.good::before { background: var(--good); border-color: var(--good); }
.timeline > li.warn::before { background: var(--warn); border-color: var(--warn); }
.timeline > li.bad::before { background: var(--bad); border-color: var(--bad); }

form { display: flex; flex-direction: column; gap: 1.125rem; margin: 0; }
form.inline { flex-direction: row; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-direction: column; gap: .5rem; min-width: 0; }
legend, label, .label { font-weight: 600; padding: 0; }
legend { margin-bottom: .5rem; }
.field { display: flex; flex-direction: column; gap: .3rem; }
.hint { color: var(--muted); font-size: .875rem; font-weight: 400; }
.error { color: var(--bad); font-size: .9375rem; font-weight: 600; }
input, select, textarea {
  font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line-strong); border-radius: .45rem;
  padding: .6rem .75rem; width: 100%; min-height: 2.875rem;
}
textarea { min-height: 8rem; resize: vertical; }
input[type="radio"], input[type="checkbox"] { width: 1.2rem; height: 1.2rem; min-height: 0; margin: .2rem 0 0; accent-color: var(--accent); flex: none; }
[aria-invalid="true"] { border-color: var(--bad); border-width: 2px; }
.inline input, .inline select { width: auto; }
.choice { display: flex; gap: .75rem; align-items: flex-start; padding: .75rem .875rem; border: 1px solid var(--line); border-radius: .5rem; font-weight: 400; cursor: pointer; }
.choice:hover { border-color: var(--line-strong); }
.choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft); }
.choice strong { display: block; }
button, .button {
  font: inherit; font-weight: 600; border-radius: .45rem; border: 1px solid var(--line-strong); background: var(--surface); color: var(--ink);
  padding: .6rem 1.125rem; min-height: 2.875rem; cursor: pointer; text-decoration: none; display: inline-block; width: fit-content;
}
button:hover, .button:hover { background: var(--sunken); }
button.primary, .button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
button.primary:hover, .button.primary:hover { filter: brightness(1.08); }
button.danger { background: var(--surface); border-color: var(--bad); color: var(--bad); }
button.danger:hover { background: var(--bad-soft); }
button.quiet { border-color: transparent; background: none; color: var(--accent); padding: .25rem .5rem; min-height: 0; }
button:disabled { opacity: .55; cursor: not-allowed; }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
details > :not(summary) { margin-top: .625rem; }
@media (max-width: 30rem) { form:not(.inline) > button { width: 100%; } }
.shot { display: flex; flex-direction: column; gap: .375rem; }
.shot img { display: block; width: 100%; max-height: 14rem; object-fit: cover; object-position: top; border: 1px solid var(--line); border-radius: .375rem; background: var(--sunken); }
iframe { width: 100%; height: 42rem; max-height: 90vh; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
`;
