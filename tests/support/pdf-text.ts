import { inflateSync } from 'node:zlib';

/** The text of a PDF whose streams are not compressed, one line per piece of text: glyphs go back to letters by the ToUnicode maps. */
export function pdfText(body: Buffer): string {
  const raw = body.toString('latin1');
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

/** The same of a PDF as it is sent: its streams are unfolded first. */
export function pdfWords(body: Buffer): string {
  const unfolded = body.toString('latin1').replace(/stream\n([\s\S]*?)\nendstream/g, (whole, stream: string) => {
    try {
      return `stream\n${inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')}\nendstream`;
    } catch {
      return whole;
    }
  });
  return pdfText(Buffer.from(unfolded, 'latin1')).replace(/[\s\u00a0]+/g, ' ');
}
