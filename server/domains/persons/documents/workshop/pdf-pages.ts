import { PDFArray, type PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import type { PdfCopy } from './pdf-copy';
import { inherited, isDict, key, marks, nameIn, ofMark, ofPage } from './pdf-names';
import { Refused } from './treated';

interface Page {
  ref: PDFRef | null;
  dict: PDFDict;
  /** What the tree says for it. */
  told: Map<string, PDFObject>;
}

const MOST_PAGES = 5_000;

/** In their order. A tree that goes round, or that grows more pages than a paper has, is cut or refused. */
export function pagesOf(tree: PDFDict): Page[] {
  const pages: Page[] = [];
  const seen = new Set<PDFDict>();
  const waiting: Page[] = [{ ref: null, dict: tree, told: new Map() }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (seen.has(at.dict)) continue;
    seen.add(at.dict);
    const kids = at.dict.lookup(key('Kids'));
    if (kids instanceof PDFArray) waiting.push(...below(at, kids).reverse());
    else pages.push(at);
    if (pages.length > MOST_PAGES) throw new Refused('TOO_HEAVY');
  }
  return pages;
}

function below({ dict, told }: Page, kids: PDFArray): Page[] {
  const said = new Map(told);
  for (const name of inherited) {
    const value = dict.get(key(name));
    if (value) said.set(name, value);
  }
  return kids.asArray().flatMap((kid) => {
    const found = dict.context.lookup(kid);
    return isDict(found) ? [{ ref: kid instanceof PDFRef ? kid : null, dict: found, told: said }] : [];
  });
}

/** One tree of one storey, its pages with what they inherit, and their marks. */
export function copyPages(copy: PdfCopy, pages: Page[]): PDFRef {
  const tree = copy.to.nextRef();
  const places = pages.map(({ ref }) => (ref ? copy.reserve(ref) : copy.to.nextRef()));
  pages.forEach(({ dict, told }, index) => {
    const kept = copy.pick(ofPage, dict);
    for (const [name, value] of told) if (!dict.has(key(name))) kept.set(key(name), copy.value(value, name));
    kept.set(key('Type'), key('Page'));
    kept.set(key('Parent'), tree);
    const shown = marksOf(copy, dict);
    if (shown.length > 0) kept.set(key('Annots'), copy.to.obj(shown));
    copy.to.assign(places[index]!, kept);
  });
  copy.to.assign(tree, copy.to.obj({ Type: 'Pages', Kids: places, Count: places.length }));
  return tree;
}

function marksOf(copy: PdfCopy, page: PDFDict): PDFDict[] {
  const annotations = page.lookup(key('Annots'));
  if (!(annotations instanceof PDFArray)) return [];
  return annotations.asArray().flatMap((one) => {
    const mark = page.context.lookup(one);
    const shown = isDict(mark) ? markOf(copy, mark) : null;
    return shown ? [shown] : [];
  });
}

const HIDDEN = 2;
/** Printed, turned, shown as its writer wanted; read only and locked besides. */
const SHOWN_AS = 1 | 4 | 8 | 16 | 32;
const LOCKED = 64 | 128 | 512;

function markOf(copy: PdfCopy, mark: PDFDict): PDFDict | null {
  const [subtype, flags] = [nameIn(mark, 'Subtype'), flagsOf(mark)];
  if (!marks.has(subtype)) {
    if (subtype !== 'Popup') copy.reasons.add(subtype === 'FileAttachment' ? 'FILES_REMOVED' : 'ACTIONS_REMOVED');
    return null;
  }
  if (flags & HIDDEN) return null;
  const appearance = appearanceOf(mark);
  if (subtype === 'Widget' && !appearance) return refuseUnseen(mark);
  const kept = copy.pick(ofMark, mark);
  kept.set(key('F'), PDFNumber.of((flags & SHOWN_AS) | LOCKED));
  if (appearance) kept.set(key('AP'), copy.to.obj({ N: copy.value(appearance) }));
  // What was written in a form stays as it looks; the form goes.
  if (subtype === 'Widget') kept.set(key('Subtype'), key('Stamp'));
  return kept;
}

function flagsOf(mark: PDFDict): number {
  const flags = mark.lookup(key('F'));
  return flags instanceof PDFNumber ? flags.asNumber() : 0;
}

/** How it looks now, of the states that a box may be in. */
function appearanceOf(mark: PDFDict): PDFObject | null {
  const appearances = mark.lookup(key('AP'));
  const normal = isDict(appearances) ? appearances.get(key('N')) : undefined;
  const found = mark.context.lookup(normal);
  if (found instanceof PDFStream) return normal ?? null;
  const state = mark.lookup(key('AS'));
  const chosen = isDict(found) && state instanceof PDFName ? found.get(state) : undefined;
  return chosen && mark.context.lookup(chosen) instanceof PDFStream ? chosen : null;
}

/** A field that holds a text and does not say how it looks would lose it. */
function refuseUnseen(field: PDFDict): null {
  for (
    let at: PDFObject | undefined = field, left = 32;
    isDict(at) && left > 0;
    at = at.lookup(key('Parent')), left--
  ) {
    const kind = nameIn(at, 'FT');
    if (at.has(key('V')) && (kind === 'Tx' || kind === 'Ch')) throw new Refused('UNREADABLE');
  }
  return null;
}
