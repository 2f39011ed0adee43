// Reads and writes a style sheet as nested blocks. What it reads is the design system's own minified output: no comment inside a
// rule, no unbalanced quote.

/** Where a `{`, `}`, `;` or `,` of this level stands, past quotes and parentheses. */
function* marks(text, wanted) {
  let quote = null;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (quote) quote = sign === quote ? null : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (depth === 0 && wanted.includes(sign)) yield at;
  }
}

export function splitAt(text, separator) {
  const parts = [];
  let from = 0;
  for (const at of marks(text, separator)) {
    parts.push(text.slice(from, at).trim());
    from = at + 1;
  }
  return [...parts, text.slice(from).trim()].filter((part) => part !== '');
}

/** [{ head, body }] where body is a list of blocks for `@media` and the like, else the text of the declarations. */
export function parse(css) {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, '');
  const blocks = [];
  let depth = 0;
  let from = 0;
  let opened = 0;
  for (const at of marks(text, '{}')) {
    if (text[at] === '{' && depth++ === 0) opened = at;
    if (text[at] === '}' && --depth === 0) {
      const head = text.slice(from, opened).trim();
      const inner = text.slice(opened + 1, at);
      blocks.push({ head, body: /^@(media|supports|-moz-document)/.test(head) ? parse(inner) : inner });
      from = at + 1;
    }
  }
  return blocks;
}

export const print = (blocks) =>
  blocks
    .map(({ head, body }) => `${head}{${Array.isArray(body) ? print(body) : body}}`)
    .join(Array.isArray(blocks[0]?.body) ? '\n' : '');
