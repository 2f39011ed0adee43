import { UnreadableFile } from './unreadable-file';

export type Attributes = ReadonlyMap<string, string>;

export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** One after the other; nothing is looked up elsewhere, and no entity can be declared. */
const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function* xmlTokens(source: string): Generator<XmlToken> {
  const token = new RegExp(TOKEN);
  while (token.lastIndex < source.length) {
    const found = token.exec(source);
    if (!found) throw new UnreadableFile('Ce fichier n’est pas un tableau que nous savons lire.');
    const [whole, data, closing, name, attributes, text] = found;
    if (data !== undefined) yield { kind: 'text', text: data };
    else if (text !== undefined) yield { kind: 'text', text: plain(text) };
    else if (name === undefined) continue;
    else if (closing) yield { kind: 'close', name };
    else {
      yield { kind: 'open', name, attributes: attributesOf(attributes ?? '') };
      if (whole.endsWith('/>')) yield { kind: 'close', name };
    }
  }
}

const attributesOf = (text: string): Attributes =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name!, plain(double ?? single ?? '')]));

const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hexadecimal, name) => {
    if (name) return NAMED[name] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** As XML writes it; what it cannot hold is left out. */
export const xmlText = (text: string): string =>
  text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => `&${Object.entries(NAMED).find(([, each]) => each === sign)![0]};`);
