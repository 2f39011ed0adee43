import { crc32, deflateSync } from 'node:zlib';
import { HeifDecoder, type HeifImage } from 'libheif-js/wasm-bundle';
import sharp, { type Sharp } from 'sharp';
import { MOST_POINTS, Refused } from './treated';

/** The first picture of a HEIC file, turned and cut as it asks. Its metadata stay behind: the decoder gives points alone. */
export async function decodeHeic(bytes: Uint8Array): Promise<Sharp> {
  const image = firstOf(bytes);
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > MOST_POINTS) throw new Refused('TOO_MANY_POINTS');
  const data = await points(image, width, height);
  image.free();
  const raw = sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: MOST_POINTS }).removeAlpha();
  const profile = profileOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return profile ? sharp(withProfile(await raw.png({ compressionLevel: 0 }).toBuffer(), profile)) : raw;
}

function firstOf(bytes: Uint8Array): HeifImage {
  try {
    const [first, ...others] = new HeifDecoder().decode(bytes);
    for (const other of others) other.free();
    if (first) return first;
  } catch {
    // The decoder throws words of its own.
  }
  throw new Refused('BROKEN_PICTURE');
}

function points(image: HeifImage, width: number, height: number): Promise<Uint8ClampedArray> {
  return new Promise((resolve, reject) => {
    image.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, (shown) =>
      shown ? resolve(shown.data) : reject(new Refused('BROKEN_PICTURE')),
    );
  });
}

/** Where a file names its colours: telephones draw in more of them than a page shows. */
const NAMED = ['colrprof', 'colrrICC'];
const SPACE_AT = 16;

export function profileOf(bytes: Buffer): Buffer | null {
  for (const name of NAMED) {
    const at = bytes.indexOf(name, 0, 'latin1');
    if (at < 4) continue;
    const profile = bytes.subarray(at + name.length, at - 4 + bytes.readUInt32BE(at - 4));
    if (profile.toString('latin1', SPACE_AT, SPACE_AT + 4) === 'RGB ') return profile;
  }
  return null;
}

/** Signature, then the header, which comes first and has thirteen bytes. */
const AFTER_HEADER = 33;

/** As PNG files carry it, so that the library turns the colours into ordinary ones. */
export function withProfile(png: Buffer, profile: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(profile)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(named.length - 4);
  frame.writeUInt32BE(crc32(named), 4);
  const chunk = Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}
