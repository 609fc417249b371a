/** Colours, type and page frame. Plain CSS in a string, so that it is bundled like code and hashed without touching the disk. */
export const base = /* css */ `
:root {
  color-scheme: light dark;
  --bg: #f5f6f8; --surface: #ffffff; --sunken: #eef0f4; --line: #d5dae1; --line-strong: #7d8794;
  --ink: #1a222d; --muted: #535e6c; --accent: #0b5394; --accent-ink: #ffffff; --accent-soft: #e5effa;
  --good: #17633a; --good-soft: #e3f4e9; --warn: #7a4a00; --warn-soft: #fdf1d8; --bad: #a31527; --bad-soft: #fdeaec;
  --mark: #ffe08a; --mark-ink: #3a2a00; --shadow: 0 1px 2px rgb(20 30 45 / .06), 0 2px 8px rgb(20 30 45 / .05);
  --radius: .625rem; --gap: 1rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #10151b; --surface: #181f28; --sunken: #121920; --line: #2c3642; --line-strong: #6f7c8b;
    --ink: #e8ecf1; --muted: #a5b0bd; --accent: #8cc2fb; --accent-ink: #0a1a2b; --accent-soft: #1a2c40;
    --good: #86d9a5; --good-soft: #14301f; --warn: #f2c46d; --warn-soft: #352a12; --bad: #ff9aa5; --bad-soft: #3b1a1f;
    --mark: #6b5200; --mark-ink: #fff3cf; --shadow: none;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--bg); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; letter-spacing: -.01em; }
h1 { font-size: clamp(1.5rem, 1.25rem + 1.2vw, 2rem); }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.0625rem; }
h4 { font-size: 1rem; }
p, ul, ol, dl, figure, blockquote, pre { margin: 0; }
ul, ol { padding-left: 1.25rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .07em; }
a:hover { text-decoration-thickness: .14em; }
code, kbd, pre, .mono { font: .9em/1.5 ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
hr { border: 0; border-top: 1px solid var(--line); margin: 0; width: 100%; }
small, .small { font-size: .875rem; }
.muted { color: var(--muted); }
.url { overflow-wrap: anywhere; }
.nowrap { white-space: nowrap; }
.number { font-variant-numeric: tabular-nums; text-align: right; }
time { font-variant-numeric: tabular-nums; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
.skip { position: absolute; left: -999px; top: 0; padding: .75rem 1rem; background: var(--surface); z-index: 1; }
.skip:focus { left: 0; }
.visually-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}

/* the frame: header, main, footer, all on one measure */
.page-header { background: var(--surface); border-bottom: 1px solid var(--line); }
.page-header > div, main, .page-footer > div { width: 100%; max-width: 48rem; margin: 0 auto; padding: 0 1rem; }
.wide .page-header > div, .wide main, .wide .page-footer > div { max-width: 80rem; }
.page-header > div { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; padding-top: .75rem; padding-bottom: .75rem; }
.brand { font-weight: 650; font-size: 1.0625rem; letter-spacing: -.01em; color: var(--ink); text-decoration: none; margin-right: auto; }
.brand.own { display: inline-flex; align-items: center; gap: .625rem; }
.brand.own img { height: 2rem; max-width: 10rem; }
.brand:not(.own)::before {
  content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .5em; border-radius: .2em .2em .45em .45em;
  background: var(--accent); vertical-align: -.06em;
}
.page-header nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .125rem; padding: 0; margin: 0; }
.page-header nav a {
  display: inline-block; padding: .45rem .7rem; border-radius: .4rem; color: var(--muted); text-decoration: none; font-size: .9375rem;
}
.page-header nav a:hover { background: var(--sunken); color: var(--ink); }
.page-header nav a[aria-current] { color: var(--accent); background: var(--accent-soft); font-weight: 600; }
main { flex: 1; padding-top: 1.5rem; padding-bottom: 3rem; display: flex; flex-direction: column; gap: 1.5rem; }
main:focus { outline: none; }
.page-footer { border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
.page-footer > div { padding-top: 1.25rem; padding-bottom: 2rem; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; }
@media (min-width: 48rem) {
  main { padding-top: 2.25rem; gap: 1.75rem; }
  .page-header > div, main, .page-footer > div { padding-left: 1.5rem; padding-right: 1.5rem; }
}
/* on paper: black on white whatever the screen is, nothing to press, nothing cut off at the side or hidden behind a scroll bar */
@page { margin: 16mm 14mm; }
@media print {
  :root {
    color-scheme: light;
    --bg: #fff; --surface: #fff; --sunken: #fff; --line: #999; --line-strong: #666;
    --ink: #000; --muted: #333; --accent: #000; --accent-ink: #fff; --accent-soft: #fff;
    --good: #17633a; --good-soft: #fff; --warn: #7a4a00; --warn-soft: #fff; --bad: #a31527; --bad-soft: #fff;
    --mark: #ddd; --mark-ink: #000; --shadow: none;
  }
  body { font-size: 10.5pt; min-height: 0; }
  .page-header nav, .skip, form, button, .button, .no-print { display: none !important; }
  .excerpt, li, tr, dt, dd, .finding, .deadline { break-inside: avoid; }
  h1, h2, h3, h4, summary, thead { break-after: avoid; }
  .scroll { overflow: visible; }
  th, td { white-space: normal !important; overflow-wrap: break-word; hyphens: auto; }
  .scroll:has(th:nth-child(8)) thead th { writing-mode: vertical-rl; max-height: 9em; }
  .card:has(> form:last-child):not(:has(> ol, > ul, > dl, > .scroll, > .alert)) { display: none; }
  details:has(.excerpt)::details-content { content-visibility: visible; block-size: auto; }
  main, .page-header > div, .page-footer > div { max-width: none; padding-left: 0; padding-right: 0; }
}
@media (prefers-reduced-motion: no-preference) { a, button, .choice { transition: background-color .12s, border-color .12s; } }
`;
