import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { plainJpeg } from './jpeg-segments';
import { chosen, isDict, key, nameIn, type Reason, reasonAgainst, reasonAgainstObject } from './pdf-names';

const LARGEST_PICTURE = 64 * 1024 * 1024;

/**
 * Copies what is reached, and nothing else, from one file to another: earlier savings, and objects that nothing leads to, stay
 * behind. What acts is left out wherever it is said, behind however many references.
 */
export class PdfCopy {
  readonly to = PDFContext.create();
  readonly reasons = new Set<Reason>();
  private readonly copied = new Map<PDFRef, PDFRef>();
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly from: PDFContext) {}

  /** A place for what is copied apart, so that whatever leads to it leads to its copy. */
  reserve(ref: PDFRef): PDFRef {
    const at = this.to.nextRef();
    this.copied.set(ref, at);
    return at;
  }

  /** Of an object, what is listed. */
  pick(names: readonly string[], dict: PDFDict): PDFDict {
    const kept = this.to.obj({});
    for (const name of names) {
      const value = dict.get(key(name));
      if (value) kept.set(key(name), this.value(value, name));
    }
    for (const name of dict.keys()) if (!names.includes(name.decodeText())) this.noteDropped(name.decodeText());
    return kept;
  }

  /** `at`: the name under which it was found. */
  value(value: PDFObject, at = ''): PDFObject {
    if (value instanceof PDFRef) return this.reference(value, at);
    if (value instanceof PDFDict) return (chosen.has(at) ? this.chosen(value) : this.dict(value, false)) ?? PDFNull;
    if (value instanceof PDFArray) return this.array(value);
    return value instanceof PDFStream || value instanceof PDFInvalidObject ? PDFNull : value;
  }

  /** What waits is copied in turn: a long chain of references is no deep one. */
  finish(): void {
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) next();
  }

  private reference(ref: PDFRef, name: string): PDFRef {
    const known = this.copied.get(ref);
    if (known) return known;
    const at = this.reserve(ref);
    this.waiting.push(() => this.to.assign(at, this.object(this.from.lookup(ref), name)));
    return at;
  }

  private object(object: PDFObject | undefined, name: string): PDFObject {
    if (object instanceof PDFStream) return this.stream(object);
    return object ? this.value(object, name) : PDFNull;
  }

  private dict(dict: PDFDict, ofStream: boolean): PDFDict | null {
    const reason = reasonAgainstObject(dict);
    if (reason) return this.dropped(reason);
    const kept = this.to.obj({});
    for (const [name, value] of dict.entries()) {
      const against = reasonAgainst(name.decodeText(), ofStream);
      if (against) this.reasons.add(against);
      else kept.set(name, this.value(value, name.decodeText()));
    }
    return kept;
  }

  private chosen(dict: PDFDict): PDFDict {
    const kept = this.to.obj({});
    for (const [name, value] of dict.entries()) kept.set(name, this.value(value));
    return kept;
  }

  private array(array: PDFArray): PDFArray {
    const kept = this.to.obj([]);
    for (const item of array.asArray()) {
      if (isDict(item) && nameIn(item, 'Type') === 'OBJR') continue;
      kept.push(this.value(item));
    }
    return kept;
  }

  private stream(stream: PDFStream): PDFObject {
    const dict = this.dict(stream.dict, true);
    if (!dict) return PDFNull;
    const picture =
      nameIn(stream.dict, 'Subtype') === 'Image' ? this.photograph(stream.dict, stream.getContents()) : null;
    if (!picture) return PDFRawStream.of(dict, stream.getContents());
    if (picture.length < stream.getContents().length) this.reasons.add('METADATA_REMOVED');
    dict.set(key('Filter'), key('DCTDecode'));
    return PDFRawStream.of(dict, picture);
  }

  /** Null for any picture but a JPEG: those hold points alone. */
  private photograph(dict: PDFDict, contents: Uint8Array): Buffer | null {
    const filter = dict.lookup(key('Filter'));
    const filters = (filter instanceof PDFArray ? filter.asArray() : [filter]).map((one) => this.from.lookup(one));
    const names = filters.map((one) => (one instanceof PDFName ? one.decodeText() : ''));
    const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
    if (names.join() === 'DCTDecode') return plainJpeg(bytes);
    if (names.join() !== 'FlateDecode,DCTDecode' || dict.has(key('DecodeParms'))) return null;
    return plainJpeg(inflateSync(bytes, { maxOutputLength: LARGEST_PICTURE }));
  }

  private dropped(reason: Reason): null {
    this.reasons.add(reason);
    return null;
  }

  private noteDropped(name: string): void {
    const reason = reasonAgainst(name, false);
    if (reason ?? ['A', 'Names', 'Outlines', 'AcroForm'].includes(name)) this.reasons.add(reason ?? 'ACTIONS_REMOVED');
  }
}
