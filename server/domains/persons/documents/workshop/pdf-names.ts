import { PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib';

export const key = (name: string): PDFName => PDFName.of(name);

/** However its letters are spelt in the file. */
export const nameIn = (dict: PDFDict, at: string): string => {
  const value = dict.lookup(key(at));
  return value instanceof PDFName ? value.decodeText() : '';
};

/** What is kept of the catalogue: pages, layers, language, and what a screen reader goes by. No list of files, scripts, openings. */
export const ofCatalog = ['Type', 'Lang', 'MarkInfo', 'StructTreeRoot', 'OCProperties', 'PageLabels'];

/** What is kept of a page: what is drawn, and where. No action on opening or leaving it, no attached media, place or date. */
export const ofPage = [
  ...['Type', 'Resources', 'Contents', 'Group', 'UserUnit', 'StructParents', 'Tabs'],
  ...['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate'],
];

/** Said once in the tree of pages for those below. */
export const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** What is kept of a mark put on a page: how it looks and what it says. No action, no sender, no date, no link. */
export const ofMark = [
  ...['Type', 'Subtype', 'Rect', 'Contents', 'Name', 'OC', 'C', 'IC', 'CA', 'BS', 'Border', 'BE', 'DA', 'Q', 'RD'],
  ...['QuadPoints', 'InkList', 'Vertices', 'L', 'LE', 'CL'],
];

/** Marks that only show: all others play, link, hold files, or are windows of the reader's program. */
export const marks = new Set([
  ...['Text', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Ink', 'Stamp', 'Caret', 'Watermark'],
  ...['Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Widget'],
]);

/** Beside what is drawn: who made it, when, where, with what. */
const metadata = new Set(['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'Measure', 'PtData', 'Info']);
const files = new Set(['AF', 'EF', 'RF', 'EmbeddedFiles']);
/** `Ref` and `OPI` draw what stands in another file; `Alternates` shows another picture on paper than on a screen. */
const acting = new Set([
  'AA',
  'OpenAction',
  'JS',
  'URI',
  'Ref',
  'OPI',
  'Alternates',
  'XFA',
  'PS',
  'Rendition',
  'Sound',
  'Movie',
]);
/** Where the keys are names that the writer chose, for its fonts, pictures, glyphs, styles. */
export const chosen = new Set([
  ...[
    'Font',
    'XObject',
    'ExtGState',
    'ColorSpace',
    'Pattern',
    'Shading',
    'Properties',
    'CharProcs',
    'RoleMap',
    'ClassMap',
  ],
  ...['Colorants'],
]);
/** Of a stream: its content is elsewhere. */
const elsewhere = new Set(['F', 'FFilter', 'FDecodeParms']);

export type Reason = 'METADATA_REMOVED' | 'FILES_REMOVED' | 'ACTIONS_REMOVED';

/** Why something said of an object is not kept, wherever it is said. */
export function reasonAgainst(name: string, ofStream: boolean): Reason | null {
  if (metadata.has(name)) return 'METADATA_REMOVED';
  if (files.has(name)) return 'FILES_REMOVED';
  return acting.has(name) || (ofStream && elsewhere.has(name)) ? 'ACTIONS_REMOVED' : null;
}

const actions = new Set([
  ...['GoTo', 'GoToR', 'GoToE', 'GoToDp', 'Launch', 'Thread', 'URI', 'Sound', 'Movie', 'Hide', 'Named', 'SubmitForm'],
  ...['ResetForm', 'ImportData', 'JavaScript', 'SetOCGState', 'Rendition', 'Trans', 'GoTo3DView', 'RichMediaExecute'],
]);
const ofFiles = new Set(['Filespec', 'EmbeddedFile', 'Collection', 'F']);
const ofDocuments = new Set([
  'Action',
  'Annot',
  'Catalog',
  'Pages',
  'Page',
  'OBJR',
  'Sig',
  'DocTimeStamp',
  'Rendition',
  '3D',
]);

/** Why an object is not kept, wherever it is reached from. Pages and their marks are copied apart, by what is kept of them. */
export function reasonAgainstObject(dict: PDFDict): Reason | null {
  const type = nameIn(dict, 'Type');
  if (ofFiles.has(type)) return 'FILES_REMOVED';
  if (type === 'Metadata') return 'METADATA_REMOVED';
  const subtype = nameIn(dict, 'Subtype');
  const acts =
    ofDocuments.has(type) || actions.has(nameIn(dict, 'S')) || subtype === 'PS' || (subtype && dict.has(key('Rect')));
  return acts ? 'ACTIONS_REMOVED' : null;
}

export const isDict = (value: PDFObject | undefined): value is PDFDict => value instanceof PDFDict;
