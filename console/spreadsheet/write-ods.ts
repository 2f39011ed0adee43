import { defused } from './formulas';
import { MEDIA_TYPES, type WrittenCell, type WrittenSheet } from './written-sheet';
import { xmlText } from './xml';

/** An OpenDocument spreadsheet of one sheet. Its media type comes first, unpacked: that is how it is recognised. */
export async function writeOds(sheet: WrittenSheet): Promise<Buffer> {
  const { default: JSZip } = await import('jszip');
  const archive = new JSZip();
  archive.file('mimetype', MEDIA_TYPES.ods, { compression: 'STORE' });
  archive.file('META-INF/manifest.xml', MANIFEST);
  archive.file('content.xml', contentOf(sheet));
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', mimeType: MEDIA_TYPES.ods });
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

const MANIFEST = `${DECLARATION}
<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MEDIA_TYPES.ods}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`;

const HEAD = `${DECLARATION}
<office:document-content office:version="1.3" xmlns:office="${OASIS}:office:1.0" xmlns:table="${OASIS}:table:1.0"
 xmlns:text="${OASIS}:text:1.0" xmlns:style="${OASIS}:style:1.0" xmlns:number="${OASIS}:datastyle:1.0"
 xmlns:fo="${OASIS}:xsl-fo-compatible:1.0">
<office:automatic-styles>
<number:date-style style:name="d"><number:day number:style="long"/><number:text>/</number:text>
<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="d"/>
<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>`;

const contentOf = ({ title, heads, rows }: WrittenSheet): string =>
  [
    HEAD,
    `<table:table table:name="${xmlText(title)}">`,
    `<table:table-column table:style-name="wide" table:number-columns-repeated="${heads.length}"/>`,
    rowOf(heads.map((head) => textCell(head, ' table:style-name="head"'))),
    ...rows.map((row) => rowOf(row.map(cellOf))),
    '</table:table></office:spreadsheet></office:body></office:document-content>',
  ].join('\n');

const rowOf = (cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

const textCell = (text: string, style = ''): string =>
  `<table:table-cell${style} office:value-type="string"><text:p>${xmlText(defused(text))}</text:p></table:table-cell>`;

function cellOf(cell: WrittenCell): string {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  const shown = `<text:p>${cell.day.split('-').reverse().join('/')}</text:p>`;
  return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.day}">${shown}</table:table-cell>`;
}
