import { badInput } from '../../../http/cursors';
import { axesOf } from './domain-of-codes.rules';
import type { Lattice, LatticeNode } from './lattice.rules';
import type { PublishedCell } from './published-release';

export interface Asked {
  dimension: string;
  code: string;
}

/** Each axis held at one code at most. The same words for everybody: the domain of codes is public. */
export function checkedCoordinates(lattice: Lattice, node: LatticeNode, asked: readonly Asked[]): readonly Asked[] {
  const axes = axesOf(lattice, node);
  for (const { dimension, code } of asked) {
    const axis = axes.find((found) => found.dimension === dimension);
    if (!axis)
      throw badInput(
        `La dimension « ${shortened(dimension)} » ne croise pas le tableau ${node.id} ; les siennes : ` +
          `${axes.map((found) => found.dimension).join(', ') || 'aucune'}.`,
      );
    if (!axis.codes.some((known) => known.code === code))
      throw badInput(
        `Le code « ${shortened(code)} » n'existe pas dans ${dimension} : la liste est dans lattice.dimensions.`,
      );
  }
  if (new Set(asked.map(({ dimension }) => dimension)).size < asked.length)
    throw badInput('Chaque dimension se donne une fois : un tableau ne réunit ni n’exclut des codes.');
  return asked;
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const liesOn = ({ coordinates }: Pick<PublishedCell, 'coordinates'>, asked: readonly Asked[]): boolean =>
  asked.every(({ dimension, code }) =>
    coordinates.some((found) => found.dimension === dimension && found.code === code),
  );
