import { inflateSync } from 'node:zlib';

const PACKED = /(<<[^<>]*(?:<<[^<>]*>>[^<>]*)*\/Filter \/FlateDecode[\s\S]*?>>\nstream\n)([\s\S]*?)(\nendstream)/g;

/** A stream that a number of bytes too many would spoil stays as it is: a font, a profile. */
function unfolded(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return packed;
  }
}

/** The text of a PDF of ours, one line per piece of text: glyphs go back to letters by the ToUnicode maps. */
export function pdfText(body: Buffer): string {
  const raw = body
    .toString('latin1')
    .replace(PACKED, (_all, head: string, packed: string, end: string) => head + unfolded(packed) + end);
  const objects = new Map(
    [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, content]) => [id!, content!]),
  );
  const maps = new Map(
    [...objects]
      .filter(([, content]) => content.includes('/ToUnicode'))
      .map(([id, content]) => [id, unicodeMap(objects.get(/\/ToUnicode (\d+) 0 R/.exec(content)![1]!)!)]),
  );
  const names = new Map([...raw.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, maps.get(id!)]));
  const lines: string[] = [];
  for (const content of objects.values()) {
    if (!content.includes('\nBT\n')) continue;
    for (const [block] of content.matchAll(/BT\n[\s\S]*?\nET/g)) {
      const map = names.get(/\/(F\d+) /.exec(block)?.[1] ?? '');
      const glyphs = [...block.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => hex).join('');
      lines.push((glyphs.match(/.{4}/g) ?? []).map((glyph) => map?.get(parseInt(glyph, 16)) ?? '\ufffd').join(''));
    }
  }
  return `\n${lines.join('\n')}\n`;
}

function unicodeMap(content: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, low, , list] of content.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    [...list!.matchAll(/<([^>]*)>/g)].forEach(([, hex], at) =>
      found.set(parseInt(low!, 16) + at, Buffer.from(hex!.replace(/ /g, ''), 'hex').swap16().toString('utf16le')),
    );
  }
  return found;
}

/** The same in one line. */
export const pdfWords = (body: Buffer): string => pdfText(body).replace(/[\s\u00a0]+/g, ' ');
