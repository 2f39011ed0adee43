import { compared, type Compared, type Published } from '../../compare.rules';
import type { PublishedCell, PublishedRelease, PublishedTable } from '../../published-release';
import { wholeOf } from '../../shares.rules';
import type { Bar } from '../document';

/** What is certain of a shown cell: within its margin, and never under K persons. Null when it is masked. */
export function certain(release: PublishedRelease, { value, margin }: PublishedCell): Bar | null {
  if (value === null) return null;
  return { value, low: Math.max(release.lattice.threshold, value - margin), high: value + margin };
}

/**
 * Points of percentage between the share that is printed and the farthest that the margins allow: a part of its table's own sum moves
 * with it, any other whole is drawn apart.
 */
export function shareMargin({ lattice }: PublishedRelease, table: PublishedTable, cell: PublishedCell): number | null {
  if (cell.value === null || cell.share === null || cell.shareOf === null) return null;
  const { value, margin, share, shareOf: whole } = cell;
  const others = whole - value;
  const astray = (table.cells.length - 1) * margin;
  const [low, high] =
    wholeOf(lattice, table.node) === 'TABLE'
      ? [
          partOf(value - margin, value - margin + others + astray),
          partOf(value + margin, value + margin + Math.max(0, others - astray)),
        ]
      : [partOf(value - margin, whole + margin), partOf(value + margin, whole - margin)];
  return Math.max(1, Math.ceil(Math.max(share - low, Math.min(100, high) - share)));
}

const partOf = (part: number, whole: number): number => (100 * part) / whole;

export interface Change extends Compared {
  /** The part of a rise or a fall that noise cannot explain; null of anything else. */
  readonly atLeast: number | null;
}

/** Compared as everywhere; a sentence also says by how much at least. */
export function changeOf(before: Published, after: Published): Change {
  const found = compared(before, after);
  const told = found.trend === 'RISE' || found.trend === 'FALL';
  return { ...found, atLeast: told && found.difference !== null ? Math.abs(found.difference) - found.margin : null };
}
