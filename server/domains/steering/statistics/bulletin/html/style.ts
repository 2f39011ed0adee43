import { INK, MUTED, RULE } from '../../../../../pdf/ink';
import { FAMILY } from '../charts/palette';

/** One column that a page of paper can hold; sizes in rem, so that a zoom of 200 % reflows and cuts nothing. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 1.0625rem/1.55 ${FAMILY}; color: ${INK}; background: #fff; margin: 0; font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word; }
.skip { position: absolute; left: -100rem; top: 0; padding: .6rem 1rem; background: ${INK}; color: #fff; z-index: 1; }
.skip:focus { left: 0; }
.sheet { max-width: 50rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
a { color: #1b4a8f; text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #1b4a8f; outline-offset: 2px; }
.kicker { margin: 0 0 .5rem; color: ${MUTED}; font-weight: 600; letter-spacing: .01em; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .9rem; text-wrap: balance; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 3rem 0 1rem; padding-top: .7rem; border-top: 3px solid ${INK}; text-wrap: balance; }
h3 { font-size: 1.12rem; margin: 1.8rem 0 .5rem; }
p, ul { margin: 0 0 1rem; max-width: 44rem; }
ul { padding-left: 1.2rem; }
li { margin: 0 0 .4rem; }
.facts { list-style: none; padding: 0; margin: 0 0 1.4rem; display: flex; flex-wrap: wrap; gap: .1rem 1.6rem; color: ${MUTED}; max-width: none; }
.facts li { margin: 0; }
.lead { font-size: 1.2rem; line-height: 1.5; }
sup { font-size: .7em; line-height: 0; }
.notice { border: 1px solid ${RULE}; border-left: .4rem solid #3f6cab; padding: .9rem 1.1rem .3rem; margin: 0 0 1.4rem; break-inside: avoid; }
.notice :is(h2, h3) { font-size: 1.1rem; border: 0; padding: 0; margin: 0 0 .4rem; }
.notice p { margin-bottom: .6rem; }
.restricted { border: 3px solid ${INK}; }
.erratum { border-left-color: #8a3b00; background: #fff8ef; }
.key { display: flex; flex-wrap: wrap; gap: 1px; margin: 0 1px 1.4rem; padding: 0; list-style: none; max-width: none; }
.key li { flex: 1 1 13.5rem; outline: 1px solid ${RULE}; margin: 0; padding: .9rem 1rem; break-inside: avoid; }
.key strong { font-size: 2rem; line-height: 1.1; font-weight: 600; }
.key .margin { color: ${MUTED}; margin-left: .4rem; white-space: nowrap; }
.key .words { display: block; margin-top: .25rem; line-height: 1.35; }
.key .detail { display: block; color: ${MUTED}; font-size: .95rem; line-height: 1.35; }
nav ol { columns: 2 16rem; padding-left: 1.4rem; margin: 0 0 1rem; }
nav li { break-inside: avoid; }
figure { margin: 1.6rem 0 1.8rem; break-inside: avoid; }
figcaption, caption { font-weight: 600; text-align: left; margin-bottom: .6rem; }
caption { padding: 0 0 .5rem; break-after: avoid; }
figure svg { display: block; width: 100%; height: auto; max-width: 41.25rem; }
.note { color: ${MUTED}; font-size: .95rem; line-height: 1.45; margin: .5rem 0 0; }
.scroll { overflow-x: auto; margin: 0 0 .3rem; }
.table { margin: 0 0 2rem; }
table { border-collapse: collapse; width: 100%; line-height: 1.35; }
th, td { padding: .32rem .6rem .32rem 0; text-align: left; vertical-align: baseline; border-bottom: 1px solid ${RULE}; }
th:last-child, td:last-child { padding-right: .2rem; }
thead th { vertical-align: bottom; font-weight: 600; border-bottom: 2px solid ${INK}; }
tbody th { font-weight: 400; }
.n { text-align: right; white-space: nowrap; }
thead .n { white-space: normal; hyphens: auto; }
.bar { vertical-align: middle; margin-left: .7rem; }
.barred td:last-child { white-space: nowrap; padding-right: 0; } .barred th:last-child { padding-right: 170px; }
.quiet { color: ${MUTED}; }
@media (max-width: 36rem) {
  .sheet { padding: 1rem 1rem 2rem; }
  .bar { display: none; } .barred th:last-child { padding-right: .2rem; }
  table { font-size: .9rem; } th, td { padding-right: .4rem; } tbody th, thead th { overflow-wrap: anywhere; }
  .scroll table { min-width: 34rem; } .scroll :is(th, td) { overflow-wrap: normal; }
}
footer { margin-top: 3rem; border-top: 1px solid ${RULE}; padding-top: .8rem; color: ${MUTED}; }
@media print {
  @page { size: A4; margin: 18mm 17mm 20mm; }
  body { font-size: 10pt; line-height: 1.4; }
  .sheet { max-width: none; padding: 0; }
  .skip, nav { display: none; } .facts, .kicker { font-size: 9pt; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 22pt; } h2, h3 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .lead { font-size: 11.5pt; }
  .key li { flex-basis: 30%; } .key strong { font-size: 18pt; }
  .scroll { overflow: visible; } .scroll table { min-width: 0; }
  table { font-size: 9pt; } thead { display: table-header-group; } tr { break-inside: avoid; }
  th, td { padding-top: 2pt; padding-bottom: 2pt; }
  .note { font-size: 8.5pt; break-before: avoid; } figure details { display: none; } .short { break-inside: avoid; }
  figure svg { max-width: 15cm; }
  a { color: inherit; text-decoration: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
