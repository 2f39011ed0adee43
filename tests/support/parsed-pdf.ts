import { PDFDocument, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';

/** What a reader's program finds in a PDF, once its compressed objects are unfolded: each dictionary in words, no content. */
export async function dictionariesOf(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.map((object) => (object instanceof PDFStream ? object.dict : object).toString()).join('\n');
}

/** What its streams hold, as they are kept. */
export async function contentsOf(bytes: Uint8Array): Promise<Buffer> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = context
    .enumerateIndirectObjects()
    .flatMap(([, one]) => (one instanceof PDFRawStream ? [one.contents] : []));
  return Buffer.concat(streams);
}
