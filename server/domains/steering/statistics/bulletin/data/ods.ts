import type { Place } from '../../lattice.rules';
import type { PublishedCell, PublishedRelease, PublishedTable } from '../../published-release';
import { titleOf } from '../content/node-table';
import type { Block, BulletinDocument } from '../document';
import { MASKED_NOTE, NO_SHARE_REASON, WITHHELD_WORDS } from '../french';
import { dimensionOf, placeOf, traits } from '../reading';
import { CONTENT_CLOSE, CONTENT_OPEN, escapeXml, MANIFEST, metaXml, STYLES } from './ods-parts';

type Cell = string | number | null;

interface SheetOfCells {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows set in bold, from the top. */
  readonly heads: number;
}

/** One sheet per table, numbers as numbers, and a first sheet that says what they are. */
export async function odsWorkbook(release: PublishedRelease, words: BulletinDocument): Promise<Buffer> {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  const options = { date: new Date(`${release.frozenOn}T00:00:00Z`), createFolders: false };
  const sheets = [readMe(release, words), ...release.tables.map((table) => sheetOf(release, table))];
  // First and not compressed, so that the type of the file can be read at a fixed place.
  zip.file('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', { ...options, compression: 'STORE' });
  zip.file('META-INF/manifest.xml', MANIFEST, options);
  zip.file('content.xml', `${CONTENT_OPEN}${sheets.map(sheetXml).join('')}${CONTENT_CLOSE}`, options);
  zip.file('styles.xml', STYLES, options);
  zip.file('meta.xml', metaXml(words.title, release.frozenOn), options);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
}

function readMe(release: PublishedRelease, words: BulletinDocument): SheetOfCells {
  const method = words.sections.find(({ id }) => id === 'methode')?.blocks ?? [];
  const licence = words.sections.find(({ id }) => id === 'licence')?.blocks ?? [];
  const lines = [...method, ...licence].flatMap(linesOf);
  const reading = words.sections
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'notice'))
    .flatMap(linesOf);
  return {
    name: 'Lisez-moi',
    heads: 1,
    rows: [
      [words.title],
      ...words.facts.map((fact) => [fact]),
      [null],
      ...words.warnings.flatMap(({ title, lines: said }) => [[title], ...said.map((line) => [line]), [null]]),
      [words.lead],
      ...reading.map((line) => [line]),
      [null],
      ['Feuille', 'Contenu', 'Marge', 'Plus petit nombre diffusé'],
      ...release.tables.map((table) => [table.node.id, titleOf(release, table), table.margin, table.floor]),
      [null],
      ...lines.map((line) => [line]),
    ],
  };
}

/** The sentences of a block, without its pictures and tables. */
function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'notice':
      return block.lines;
    case 'paragraph':
    case 'heading':
      return [block.text];
    default:
      return [];
  }
}

function sheetOf(release: PublishedRelease, table: PublishedTable): SheetOfCells {
  const { place, dimensions } = table.node;
  const labels = dimensions.flatMap((code) => {
    const label = dimensionOf(release, code)?.label ?? code;
    return [`Code : ${label}`, label];
  });
  return {
    name: table.node.id,
    heads: 2,
    rows: [
      [`${titleOf(release, table)}, ${release.id}`],
      [...PLACE_COLUMNS[place], ...labels, 'Personnes', 'Part (%)', 'Part calculée sur', 'Marge (±)', 'Note'],
      ...table.cells.map((cell) => rowOf(table, cell)),
    ],
  };
}

const PLACE_COLUMNS: Record<Place, readonly string[]> = {
  NATIONAL: [],
  REGION: ['Code région', 'Région'],
  DEPARTEMENT: ['Code département', 'Département', 'Code région', 'Région'],
};

function rowOf(table: PublishedTable, cell: PublishedCell): Cell[] {
  const { region, departement } = placeOf(cell);
  const inRegion = [region?.code ?? null, region?.name ?? null];
  const where = {
    NATIONAL: [],
    REGION: inRegion,
    DEPARTEMENT: [departement?.code ?? null, departement?.name ?? null, ...inRegion],
  }[table.node.place];
  const codes = traits(cell).flatMap(({ code, label }) => [code, label]);
  return [...where, ...codes, cell.value, cell.share, cell.shareOf, cell.margin, noteOf(table, cell)];
}

/** A table that breaks nothing down has no shares at all. */
function noteOf({ node }: PublishedTable, { value, withheld, share }: PublishedCell): string | null {
  if (withheld) return WITHHELD_WORDS;
  if (value === null) return MASKED_NOTE;
  return share === null && node.dimensions.length > 0 ? `${NO_SHARE_REASON}.` : null;
}

const sheetXml = ({ name, rows, heads }: SheetOfCells): string =>
  `<table:table table:name="${escapeXml(name)}"><table:table-column table:style-name="wide" table:number-columns-repeated="8"/>${rows
    .map((row, at) => `<table:table-row>${row.map((cell) => cellXml(cell, at < heads)).join('')}</table:table-row>`)
    .join('')}</table:table>`;

/** Text is never a formula in this format: a type is written with each value. */
function cellXml(cell: Cell, head: boolean): string {
  const style = head ? ' table:style-name="head"' : '';
  if (cell === null) return `<table:table-cell${style}/>`;
  if (typeof cell === 'number')
    return `<table:table-cell${style} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  return `<table:table-cell${style} office:value-type="string"><text:p>${escapeXml(cell)}</text:p></table:table-cell>`;
}
