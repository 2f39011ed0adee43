import {
  PDFArray,
  type PDFDict,
  PDFBool,
  PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFOptionList,
  PDFStreamWriter,
  PDFTextField,
} from '@cantoo/pdf-lib';
import { PdfCopy } from './pdf-copy';
import { isDict, key, ofCatalog } from './pdf-names';
import { copyPages, pagesOf } from './pdf-pages';
import { type Change, type Job, Refused, type Treated } from './treated';

/** Written anew from what its pages show: whatever a reader's program would do besides showing them is not copied. */
export async function treatPdf({ bytes, mediaType, largest }: Job): Promise<Treated> {
  const source = await opened(bytes);
  const { catalog } = source;
  if (catalog.has(key('Collection'))) throw new Refused('HOLDS_FILES');
  await drawFields(source);
  const tree = catalog.lookup(key('Pages'));
  const pages = isDict(tree) ? pagesOf(tree) : [];
  if (pages.length === 0) throw new Refused('UNREADABLE');
  const copy = new PdfCopy(source.context);
  const pagesAt = copyPages(copy, pages);
  const root = copy.pick(ofCatalog, catalog);
  root.set(key('Type'), key('Catalog'));
  root.set(key('Pages'), pagesAt);
  copy.finish();
  noteNames(copy, catalog);
  if (source.context.trailerInfo.Info) copy.reasons.add('METADATA_REMOVED');
  copy.to.trailerInfo.Root = copy.to.register(root);
  const written = await PDFStreamWriter.forContext(copy.to, Infinity).serializeToBuffer();
  if (written.length > largest) throw new Refused('TOO_LARGE');
  return { bytes: written, mediaType, changes: [...copy.reasons] satisfies Change[] };
}

/** Some are protected against being changed, and open without a password: banks and administrations send them. */
async function opened(bytes: Uint8Array): Promise<PDFDocument> {
  const quiet = { updateMetadata: false, throwOnInvalidObject: false, parseSpeed: Infinity, preserveXFA: true };
  const plain = await PDFDocument.load(bytes, { ...quiet, ignoreEncryption: true });
  if (!plain.context.trailerInfo.Encrypt) return plain;
  return PDFDocument.load(bytes, { ...quiet, password: '' }).then(
    (open) => (open.context.trailerInfo.Encrypt === undefined || open.context.isDecrypted ? open : refuseEncrypted()),
    refuseEncrypted,
  );
}

function refuseEncrypted(): never {
  throw new Refused('ENCRYPTED');
}

/** Some writers leave it to the reader's program to draw what was typed; once the form is gone, nobody would. */
async function drawFields(source: PDFDocument): Promise<void> {
  const form = source.catalog.lookup(key('AcroForm'));
  if (!isDict(form)) return;
  if (isShownByProgram(source.catalog, form)) throw new Refused('UNREADABLE');
  const wanted = form.lookup(key('NeedAppearances')) === PDFBool.True;
  try {
    drawTyped(source, wanted);
    await source.flush();
  } catch (error) {
    // What is drawn already is shown as it is; a text that is not is refused with its field.
    if (wanted || error instanceof Refused) throw new Refused('UNREADABLE');
  }
}

/** What the ordinary typeface has; the library would draw « ? » for any other letter, and a name would be lost. */
const DRAWN = /^[\t\n\r\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/;

function drawTyped(source: PDFDocument, wanted: boolean): void {
  const form = source.getForm();
  for (const field of form.getFields()) {
    const typed = typedIn(field);
    if (typed === null) continue;
    if (wanted) form.markFieldAsDirty(field.ref);
    if ((wanted || field.needsAppearancesUpdate()) && !DRAWN.test(typed)) throw new Refused('UNREADABLE');
  }
  form.updateFieldAppearances();
}

function typedIn(field: PDFField): string | null {
  if (field instanceof PDFTextField) return field.getText() ?? '';
  return field instanceof PDFDropdown || field instanceof PDFOptionList ? field.getSelected().join() : null;
}

/** A form whose pages are made by a program when it is opened: the file holds but « please wait ». */
function isShownByProgram(catalog: PDFDict, form: PDFDict): boolean {
  if (catalog.lookup(key('NeedsRendering')) === PDFBool.True) return true;
  const fields = form.lookup(key('Fields'));
  return form.has(key('XFA')) && !(fields instanceof PDFArray && fields.size() > 0);
}

function noteNames(copy: PdfCopy, catalog: PDFDict): void {
  const names = catalog.lookup(key('Names'));
  if (isDict(names) && names.has(key('EmbeddedFiles'))) copy.reasons.add('FILES_REMOVED');
}
