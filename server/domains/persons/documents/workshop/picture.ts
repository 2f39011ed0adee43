import sharp, { type Metadata, type Sharp } from 'sharp';
import { decodeHeic } from './heic';
import { plainJpeg } from './jpeg-segments';
import { type Change, type Job, MOST_POINTS, Refused, type Treated } from './treated';

/** From one that shows nothing to the eye to one that a paper is still read at. */
const QUALITIES = [90, 80, 65];

// Of some forty formats that the library reads, two are brought to it; nothing is kept from one paper to another.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

/**
 * The picture alone, drawn anew: upright, in ordinary colours (sRGB), without place, date, device, thumbnail, film, nor anything
 * that came before its beginning or after its end.
 */
export async function treatPicture({ bytes, mediaType, largest }: Job): Promise<Treated> {
  const heic = mediaType === 'image/heic';
  const picture = heic ? await decodeHeic(bytes) : open(bytes);
  const found = await measured(picture);
  const upright = picture.autoOrient();
  const changes: Change[] = heic || tellsMore(found) || holdsMore(bytes, mediaType) ? ['METADATA_REMOVED'] : [];
  if (mediaType === 'image/png') {
    const drawn = await drawnBy(upright.clone().png({ compressionLevel: 9 }));
    if (drawn.length <= largest) return { bytes: drawn, mediaType, changes };
  }
  const kept = await asJpeg(upright.flatten({ background: 'white' }), found, largest);
  if (mediaType !== 'image/jpeg') changes.push('CONVERTED');
  return { bytes: kept, mediaType: 'image/jpeg', changes };
}

const open = (bytes: Uint8Array): Sharp => sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: 'error' });

/** The size is told before anything is unfolded. */
async function measured(picture: Sharp): Promise<Metadata> {
  const found = await picture.metadata().catch(asRefusal);
  if (found.width * found.height > MOST_POINTS) throw new Refused('TOO_MANY_POINTS');
  return found;
}

const tellsMore = ({ exif, xmp, iptc, comments }: Metadata): boolean => Boolean(exif ?? xmp ?? iptc ?? comments);

/** A film after the picture, or another picture: what telephones call a live photograph. */
function holdsMore(bytes: Uint8Array, mediaType: string): boolean {
  if (mediaType !== 'image/jpeg') return false;
  return plainJpeg(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))?.length !== bytes.length;
}

async function asJpeg(picture: Sharp, { chromaSubsampling }: Metadata, largest: number): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const fine = chromaSubsampling === '4:4:4';
    const drawn = await drawnBy(picture.clone().jpeg({ quality, chromaSubsampling: fine ? '4:4:4' : '4:2:0' }));
    if (drawn.length <= largest) return drawn;
  }
  throw new Refused('TOO_LARGE');
}

const drawnBy = (picture: Sharp): Promise<Buffer> => picture.toColourspace('srgb').toBuffer().catch(asRefusal);

function asRefusal(error: unknown): never {
  throw new Refused(/pixel limit/.test(String(error)) ? 'TOO_MANY_POINTS' : 'BROKEN_PICTURE');
}
