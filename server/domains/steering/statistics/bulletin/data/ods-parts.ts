const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const NAMES =
  `xmlns:office="${office}" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ` +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters have no place in XML 1.0, not even escaped. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

export const MANIFEST =
  `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">` +
  '<manifest:file-entry manifest:full-path="/" manifest:version="1.3" ' +
  'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>' +
  ['content.xml', 'styles.xml', 'meta.xml']
    .map((path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`)
    .join('') +
  '</manifest:manifest>';

export const STYLES =
  `${XML}<office:document-styles ${NAMES} office:version="1.3"><office:styles><style:default-style style:family="table-cell">` +
  '<style:text-properties fo:language="fr" fo:country="FR"/></style:default-style></office:styles></office:document-styles>';

export const CONTENT_OPEN =
  `${XML}<office:document-content ${NAMES} office:version="1.3"><office:automatic-styles>` +
  '<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="4.5cm"/></style:style>' +
  '<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '</office:automatic-styles><office:body><office:spreadsheet>';
export const CONTENT_CLOSE = '</office:spreadsheet></office:body></office:document-content>';

export const metaXml = (title: string, dated: string): string =>
  `${XML}<office:document-meta ${NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"><office:meta>' +
  `<dc:title>${escapeXml(title)}</dc:title><dc:language>fr-FR</dc:language>` +
  `<meta:creation-date>${dated}T00:00:00</meta:creation-date></office:meta></office:document-meta>`;
