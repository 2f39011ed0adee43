import { letterPdf, type Letter } from '../../server/pdf/letter';
import { paragraph } from '../../server/pdf/blocks';
import { pdfText } from '../support/pdf-text';

const long = Array.from({ length: 60 }, (_, at) => paragraph(`Ligne ${at + 1}. ${'Ce qui est écrit. '.repeat(8)}`));

const letter = (changes: Partial<Letter> = {}): Letter => ({
  letterhead: ['Préfet de l’Isère', 'Délégation départementale'],
  placeAndDate: 'Grenoble, le 3 décembre 2026',
  recipient: ['Madame la directrice'],
  title: 'Convocation',
  reference: 'Référence : A-1',
  frames: [],
  parts: [{ title: 'Ordre du jour', blocks: [paragraph('Premier point')] }],
  signature: { quality: 'La secrétaire générale', name: null },
  watermark: null,
  colophon: 'Passerelle',
  dated: '2026-12-03',
  ...changes,
});

const written = (changes: Partial<Letter> = {}) => letterPdf(letter(changes), { compress: false });
const streams = (bytes: Buffer) => bytes.toString('latin1');

describe('a letter', () => {
  it('is a tagged PDF in French, read from top to bottom', async () => {
    const bytes = await written();
    for (const said of [/\/StructTreeRoot \d+ 0 R/, /\/Marked true/, /\/Lang \(fr-FR\)/, /pdfuaid:part>1</])
      expect(streams(bytes)).toMatch(said);
    const words = pdfText(bytes);
    const order = [
      'Préfet de l’Isère',
      'Grenoble',
      'Madame la directrice',
      'Convocation',
      'Ordre du jour',
      'secrétaire',
    ];
    const places = order.map((word) => words.indexOf(word));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('is the same bytes for the same words', async () => {
    expect((await written()).equals(await written())).toBe(true);
  });

  it('bears the number of its copy on each page, for the eye alone', async () => {
    const bytes = await written({ watermark: 'Exemplaire n° 3', parts: [{ title: null, blocks: long }] });
    const pages = Number(/Page 1 sur (\d+)/.exec(pdfText(bytes))![1]);
    expect(pages).toBeGreaterThan(2);
    expect(pdfText(bytes).split('Exemplaire n° 3')).toHaveLength(pages + 1);
    expect(streams(bytes).match(/\/Artifact <<\s*\/Type \/Layout/g)!.length).toBeGreaterThanOrEqual(pages);
  });
});
