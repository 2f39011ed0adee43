import type { Pdf } from './sheet';

/** What is used of pdfkit beyond its published types. */
interface Inside {
  subset: number | undefined;
  readonly _fontFamilies: Record<string, { finalize(): void }>;
}

/**
 * Ends a file of PDF/UA. pdfkit lists the glyphs of a font in a `CIDSet` that forgets some, for part 1 alone; a list is not asked for, a
 * wrong one is a fault: the fonts are written while the document has no part.
 */
export function endTagged(doc: Pdf): void {
  const inside = doc as unknown as Inside;
  const { subset } = inside;
  inside.subset = undefined;
  for (const font of Object.values(inside._fontFamilies)) font.finalize();
  inside.subset = subset;
  doc.end();
}
