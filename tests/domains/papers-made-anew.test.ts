import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { profileOf, withProfile } from '../../server/domains/persons/documents/workshop/heic';
import { treat } from '../../server/domains/persons/documents/workshop/treat';
import { CONFINED, Workshop } from '../../server/domains/persons/documents/workshop/workshop';
import type { Treated } from '../../server/domains/persons/documents/workshop/treated';
import { chunk, pdf, png } from '../support/papers';

const folder = join(__dirname, '../fixtures/papers');
const fixture = (name: string) => readFileSync(join(folder, name));
const LARGEST = 10 * 1024 * 1024;

async function flawOf(bytes: Buffer, mediaType: string, largest = LARGEST): Promise<string | null> {
  const result = await treat({ bytes, mediaType, largest });
  return 'flaw' in result ? result.flaw : null;
}

async function treated(bytes: Buffer, mediaType: string, largest = LARGEST): Promise<Treated> {
  const result = await treat({ bytes, mediaType, largest });
  if ('flaw' in result) throw new Error(result.flaw);
  return result.treated;
}

/** Red above, blue below: how it is turned shows. */
const upright = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#f00' } }).extend({
    bottom: 20,
    background: '#00f',
  });

/** Mean colour of a part of it. */
async function colourAt(bytes: Uint8Array, region: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(bytes).extract(region).toBuffer()).stats();
  return channels.slice(0, 3).map(({ mean }) => Math.round(mean));
}

describe('a photograph', () => {
  it('loses its place, and stands upright', async () => {
    const given = await sharp(fixture('gps.jpg')).metadata();
    expect([given.exif!.includes('GPS') || given.exif!.length > 0, given.orientation]).toEqual([true, 6]);
    const { bytes, changes } = await treated(fixture('gps.jpg'), 'image/jpeg');
    const kept = await sharp(bytes).metadata();
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc, kept.orientation]).toEqual(Array(5).fill(undefined));
    expect([kept.width, kept.height]).toEqual([given.height, given.width]);
    expect(changes).toEqual(['METADATA_REMOVED']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'turned as its telephone wrote it (%s) is kept as the eye sees it',
    async (orientation) => {
      const turned = await upright().jpeg().withMetadata({ orientation }).toBuffer();
      const shown = await sharp(turned).autoOrient().png().toBuffer();
      const { bytes } = await treated(turned, 'image/jpeg');
      const { width, height } = await sharp(bytes).metadata();
      const corner = { left: 0, top: 0, width: 10, height: 10 };
      const [kept, seen] = [await colourAt(bytes, corner), await colourAt(shown, corner)];
      expect([width, height]).toEqual([40, 40]);
      kept.forEach((value, index) => expect(Math.abs(value - seen[index]!)).toBeLessThan(12));
    },
  );

  it('with a film keeps its image only', async () => {
    const { bytes, changes } = await treated(fixture('motion-photo.jpg'), 'image/jpeg');
    expect(Buffer.from(bytes).includes('ftyp')).toBe(false);
    expect(Buffer.from(bytes).subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect(changes).toEqual(['METADATA_REMOVED']);
  });

  it('of a telephone, in HEIC, is kept as JPEG', async () => {
    const { bytes, mediaType, changes } = await treated(fixture('photo.heic'), 'image/heic');
    const { format, width, height } = await sharp(bytes).metadata();
    expect([mediaType, format, changes]).toEqual(['image/jpeg', 'jpeg', ['METADATA_REMOVED', 'CONVERTED']]);
    expect(Math.min(width, height)).toBeGreaterThan(0);
  });

  it('of a telephone, whose HEIC names wide colours, is turned into ordinary ones', async () => {
    const green = { create: { width: 16, height: 16, channels: 3 as const, background: { r: 60, g: 160, b: 90 } } };
    const wide = await sharp(green).withIccProfile('p3').png().toBuffer();
    const { icc } = await sharp(wide).metadata();
    const box = Buffer.concat([Buffer.from('....colrprof'), icc!]);
    box.writeUInt32BE(box.length, 0);
    expect(profileOf(Buffer.concat([fixture('photo.heic'), box]))!.equals(icc!)).toBe(true);
    const points = await sharp(wide, { ignoreIcc: true }).png().toBuffer();
    const { bytes } = await treated(withProfile(points, icc!), 'image/png');
    const kept = await colourAt(bytes, { left: 4, top: 4, width: 8, height: 8 });
    [60, 160, 90].forEach((value, index) => expect(Math.abs(kept[index]! - value)).toBeLessThan(4));
  });

  it('in wide colours looks the same in ordinary ones', async () => {
    const wide = await sharp({ create: { width: 16, height: 16, channels: 3, background: { r: 60, g: 160, b: 90 } } })
      .withIccProfile('p3')
      .jpeg({ quality: 100 })
      .toBuffer();
    const { bytes } = await treated(wide, 'image/jpeg');
    const [kept, numbers] = [
      await colourAt(bytes, { left: 4, top: 4, width: 8, height: 8 }),
      (await sharp(wide).stats()).channels,
    ];
    const seen = [60, 160, 90];
    kept.forEach((value, index) => expect(Math.abs(value - seen[index]!)).toBeLessThan(6));
    expect(Math.abs(Math.round(numbers[0]!.mean) - 60)).toBeGreaterThan(6);
  });

  it.each([
    ['bytes after its end', fixture('png-trailing.png')],
    ['a page in a comment', png(2, 2, [chunk('tEXt', Buffer.from('Comment\0<script>alert(1)</script>'))])],
    ['an archive behind it', Buffer.concat([png(), Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])],
  ])('is kept without %s', async (_what, bytes) => {
    const { bytes: kept } = await treated(bytes, 'image/png');
    expect(Buffer.from(kept).subarray(-8)).toEqual(Buffer.from('IEND\xae\x42\x60\x82', 'latin1'));
    expect(Buffer.from(kept).toString('latin1')).not.toMatch(/script|PK\x05|tEXt/);
  });

  it('whose points fill more than what may be kept is packed tighter, then refused', async () => {
    const noise = {
      create: {
        width: 300,
        height: 300,
        channels: 3 as const,
        background: '#888',
        noise: { type: 'gaussian' as const, mean: 128, sigma: 60 },
      },
    };
    const picture = await sharp(noise).png().toBuffer();
    const { mediaType, bytes } = await treated(picture, 'image/png', 100_000);
    expect([mediaType, bytes.length < 100_000]).toEqual(['image/jpeg', true]);
    expect(await flawOf(picture, 'image/png', 1_000)).toBe('TOO_LARGE');
  });

  it.each([
    ['that unfolds to billions of points', png(50_000, 50_000), 'TOO_MANY_POINTS'],
    ['without size', png(0, 2), 'BROKEN_PICTURE'],
    ['cut short', fixture('png-trailing.png').subarray(0, -400), 'BROKEN_PICTURE'],
    ['that is none', Buffer.from('\x89PNG\r\n\x1a\nnonsense', 'latin1'), 'BROKEN_PICTURE'],
  ])('%s is refused', async (_what, bytes, flaw) => expect(await flawOf(bytes, 'image/png')).toBe(flaw));

  it('cut short, as JPEG or HEIC, is refused', async () => {
    expect(await flawOf(fixture('gps.jpg').subarray(0, 6_000), 'image/jpeg')).toBe('BROKEN_PICTURE');
    jest.spyOn(console, 'log').mockImplementation();
    expect(await flawOf(fixture('photo.heic').subarray(0, 700), 'image/heic')).toBe('BROKEN_PICTURE');
  });
});

describe('in a process of its own', () => {
  const workshop = new Workshop();
  const ask = (bytes: Buffer, mediaType: string) => workshop.treat({ bytes, mediaType, largest: LARGEST });

  it('each kind is made anew, four at once', async () => {
    const asked = [
      ask(fixture('gps.jpg'), 'image/jpeg'),
      ask(fixture('photo.heic'), 'image/heic'),
      ask(fixture('png-trailing.png'), 'image/png'),
      ask(pdf([], `/OpenAction << /S /JavaScript /JS (x) >>`), 'application/pdf'),
    ];
    const kept = (await Promise.all(asked)) as Treated[];
    expect(kept.map(({ mediaType }) => mediaType)).toEqual([
      'image/jpeg',
      'image/jpeg',
      'image/png',
      'application/pdf',
    ]);
  });

  it('what unfolds to gigabytes is refused before it does, and the next paper is not', async () => {
    const bomb = pdf([folded(gigabytes())]);
    expect(bomb.length).toBeLessThan(4_000_000);
    expect(await ask(bomb, 'application/pdf')).toBe('TOO_HEAVY');
    expect(typeof (await ask(pdf(), 'application/pdf'))).toBe('object');
  });

  it('what asks for more work than a paper does is ended', async () => {
    const endless = pdf([...Array(40_000).keys()].map((number) => `${number + 10} 0 obj ((`));
    const hurried = new Workshop({ memory: 2 ** 30, work: 1_500_000 });
    expect(await hurried.treat({ bytes: endless, mediaType: 'application/pdf', largest: LARGEST })).toBe('TOO_HEAVY');
  });

  it('has no settings of the server, reads no file but its program, writes none, starts no program', async () => {
    const tried = `
      const refused = (work) => { try { work(); return false; } catch (error) { return error.code === 'ERR_ACCESS_DENIED'; } };
      process.stdout.write(JSON.stringify([
        Object.keys(process.env).filter((name) => name !== 'NODE_CHANNEL_FD'),
        refused(() => require('node:fs').readFileSync('/etc/hostname')),
        refused(() => require('node:fs').readdirSync('.')),
        refused(() => require('node:fs').writeFileSync('/tmp/written', '')),
        refused(() => require('node:child_process').execFileSync('/bin/true')),
      ]));`;
    const said = execFileSync(process.execPath, [...CONFINED.execArgv, '-e', tried], { env: CONFINED.env }).toString();
    expect(JSON.parse(said)).toEqual([[], true, true, true, true]);
  });
});

/** A block of zeros that repeats itself: two gigabytes, in a stream of two megabytes. */
function gigabytes(): Buffer {
  const block = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(128).fill(block)]);
}

const folded = (packed: Buffer): string =>
  `9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream\nendobj`;

it('the fixtures are small', () => {
  const sizes = readdirSync(folder).map((name) => fixture(name).length);
  expect(sizes.every((size) => size < 40_000)).toBe(true);
});
