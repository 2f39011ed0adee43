import { inlineStyle } from './inline-style';

/** A document to hand over: on a screen of any width, and on A4. */
export const paperStyle = inlineStyle(`
body { font: 1rem/1.55 system-ui, sans-serif; color: #1b1b1f; background: #fff; max-width: 56rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: break-word; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid #2b3a67; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0 1.4rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border: 1px solid #b9bdc9; overflow-wrap: anywhere; white-space: pre-line; }
thead th { background: #eef0f6; }
tbody th { font-weight: 600; width: 30%; }
li { margin: .25rem 0; }
.figures table { table-layout: fixed; }
.number { width: 8.5rem; overflow-wrap: normal; text-align: right; font-variant-numeric: tabular-nums; }
.figures th[scope=col]:first-child, .figures tbody th { width: auto; font-weight: 400; }
.figures .part { padding-left: 1.8rem; }
.remark { font-size: .875rem; color: #44475a; margin: .3rem 0 .6rem; }
th .remark { display: block; margin: 0; }
.internal { padding: .6rem .9rem; border: 2px solid #8a1c1c; background: #fdf3f3; }
@media (max-width: 36rem) { body { margin: 1rem auto; padding: 0 1rem; } th, td { padding: .3rem .4rem; } .figures table { table-layout: auto; font-size: .875rem; }
  .number { width: auto; } .wide { overflow-x: auto; } .wide table { min-width: 32rem; } .wide:focus-visible { outline: 3px solid #2b3a67; outline-offset: 2px; } }
@page { size: A4; margin: 18mm 16mm; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } tr, h2 { break-inside: avoid; } thead { display: table-header-group; }
  .figures { break-inside: avoid; font-size: 9.5pt; } .figures h2 { font-size: 12pt; margin: 1rem 0 .4rem; } .figures :is(th, td) { padding: .15rem .5rem; }
  .number { width: 6.2rem; } .figures .remark { font-size: 8.5pt; } }
`);
