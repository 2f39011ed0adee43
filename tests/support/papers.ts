import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** A PDF as a writer makes it: a page, whatever else is asked, a trailer. */
export function pdf(objects: string[] = [], catalog = '', trailer = '', page = ''): Buffer {
  const body = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
    `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ${page} >>\nendobj`,
    ...objects,
  ].join('\n');
  return Buffer.from(`%PDF-1.7\n${body}\ntrailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`, 'latin1');
}

/** A page that shows this: whatever else a paper says is not kept. */
export const showing = (content: string): Buffer =>
  pdf([`5 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj`], '', '', '/Contents 5 0 R');

/** Objects kept compressed, as writers have done since PDF 1.5. */
export function objectStream(text: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'): string {
  const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
  return `9 0 obj\n<< ${dictionary} /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj`;
}

export const pictureStream = () =>
  `7 0 obj\n<< /Subtype /Image /Filter /DCTDecode /Length 400000 >>\nstream\n${randomBytes(400_000).toString('latin1')}\nendstream\nendobj`;

export function png(width = 2, height = 2, extra: Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(64));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra,
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function chunk(kind: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(12 + data.length);
  frame.writeUInt32BE(data.length, 0);
  frame.write(kind, 4, 'latin1');
  data.copy(frame, 8);
  frame.writeUInt32BE(crc32(frame.subarray(4, 8 + data.length)), 8 + data.length);
  return frame;
}

export function jpeg(width = 2, height = 2, comment = ''): Buffer {
  const said = Buffer.from(comment, 'latin1');
  const segment = (kind: number, data: Buffer) =>
    Buffer.concat([Buffer.from([0xff, kind, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);
  const frame = Buffer.from([8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xfe, said),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.alloc(40, 1),
    Buffer.from([0xff, 0xd9]),
  ]);
}
