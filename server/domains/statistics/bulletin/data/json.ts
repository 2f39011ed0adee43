import type { PublishedRelease } from '../../published-release';
import type { BulletinFile, Producer } from '../bulletin-file';
import type { BulletinDocument } from '../document';
import { CONTEXT, dcatDataset } from './dcat';

/** A DCAT-AP description that a portal harvests, and beside it, under `data`, the release itself for programs. */
export function jsonDocument(
  release: PublishedRelease,
  words: BulletinDocument,
  producer: Producer,
  files: readonly BulletinFile[],
  self: { name: string; mediaType: string },
): Buffer {
  const { lattice, tables, delays, coverage, errata, id, audience, from, until, cutOff, frozenOn } = release;
  const data = {
    release: id,
    audience,
    from,
    until,
    cutOff,
    frozenOn,
    latticeVersion: lattice.version,
    threshold: lattice.threshold,
    laws: lattice.laws,
    dimensions: lattice.dimensions,
    tables: tables.map(({ node, margin, floor, cells }) => ({
      node: node.id,
      place: node.place,
      dimensions: node.dimensions,
      question: node.question,
      margin,
      floor,
      cells: cells.map(({ coordinates, label, value, margin: bound, share }) => ({
        coordinates: Object.fromEntries(coordinates.map(({ dimension, code }) => [dimension, code])),
        label,
        value,
        masked: value === null,
        margin: bound,
        share,
      })),
    })),
    delays,
    coverage,
    errata,
  };
  return Buffer.from(
    `${JSON.stringify({ '@context': CONTEXT, ...dcatDataset(release, words, producer, files, self), data }, null, 1)}\n`,
  );
}
