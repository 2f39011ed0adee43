import type { PublishedRelease, PublishedTable } from '../../published-release';
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
  const description = dcatDataset(release, words, producer, files, self);
  return Buffer.from(`${JSON.stringify({ '@context': CONTEXT, ...description, data: dataOf(release) }, null, 1)}\n`);
}

function dataOf({ lattice, tables, delays, coverage, errata, id, ...release }: PublishedRelease) {
  const { audience, from, until, cutOff, frozenOn } = release;
  return {
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
    tables: tables.map(tableOf),
    delays,
    coverage,
    errata,
  };
}

function tableOf({ node, margin, floor, cells }: PublishedTable) {
  return {
    node: node.id,
    place: node.place,
    dimensions: node.dimensions,
    question: node.question,
    margin,
    floor,
    cells: cells.map(({ coordinates, label, value, withheld, margin: bound, share, shareOf }) => ({
      coordinates: Object.fromEntries(coordinates.map(({ dimension, code }) => [dimension, code])),
      label,
      value,
      masked: value === null,
      withheld,
      margin: bound,
      share,
      shareOf,
    })),
  };
}
