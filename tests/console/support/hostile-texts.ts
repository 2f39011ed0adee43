/** What a person, or somebody through them, may write where words are expected. Each would set `window.__x` if it ran. */
export const hostileTexts: readonly string[] = [
  '"><script>window.__x=1</script>',
  '<img src=x onerror="window.__x=1">',
  "' autofocus onfocus='window.__x=1' x='",
  '</textarea></title></style><svg onload=window.__x=1>',
  'javascript:window.__x=1',
  '<a href="javascript:window.__x=1" style="position:fixed;inset:0">Blessing</a>',
  '\u202Egnisselb\u202C \u2066مريم 👩🏽‍⚖️',
  '&lt;b&gt; &amp; {{7*7}} <!-- ]]> -->',
];

let turn = 0;

export const nextHostileText = (): string => hostileTexts[(turn += 1) % hostileTexts.length]!;
