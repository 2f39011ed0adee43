import { compared } from './compare.rules';
import { keyOf } from './domain-of-codes.rules';
import type { CoverageLine, PublishedCell, PublishedTable } from './published-release';

const codesOf = ({ coordinates }: PublishedCell): string => keyOf(coordinates.map(({ code }) => code));

/** The later release gives the domain; a cell that the earlier one did not have is not comparable. */
export function comparisonOf(
  releases: readonly { id: string }[],
  [before, after]: readonly PublishedTable[],
  coverage: readonly (readonly CoverageLine[])[],
) {
  const earlier = new Map(before!.cells.map((cell) => [codesOf(cell), cell]));
  return {
    cells: after!.cells.map((cell) => {
      const old = earlier.get(codesOf(cell)) ?? { value: null, margin: before!.margin };
      return {
        coordinates: cell.coordinates,
        label: cell.label,
        before: old.value,
        after: cell.value,
        ...compared(old, cell),
      };
    }),
    cautions: [
      ...listCautions(before!, after!),
      ...cautionsOf(
        releases.map(({ id }) => id),
        coverage.map(
          (lines) =>
            new Set(lines.flatMap(({ departement, bodies }) => bodies.map((body) => `${departement} ${body}`))),
        ),
      ),
    ],
  };
}

/** Codes that one of the two does not have are not masked there: they were not asked. */
function listCautions(before: PublishedTable, after: PublishedTable): string[] {
  const listOf = ({ cells }: PublishedTable) => cells.map(codesOf).sort().join(' ');
  if (listOf(before) === listOf(after)) return [];
  return [
    'Les listes ne sont pas les mêmes : ce qui n’était pas dans la première ne se compare pas, sans que son nombre y ait été faible.',
  ];
}

/** Bodies that were not there in both years change the population, not the phenomenon. */
function cautionsOf([earlier, later]: string[], [before, after]: Set<string>[]): string[] {
  const come = [...after!].filter((body) => !before!.has(body)).length;
  const gone = [...before!].filter((body) => !after!.has(body)).length;
  if (come + gone === 0) return [];
  return [
    `Les instances couvertes ne sont pas les mêmes : ${come} de plus en ${later}, ${gone} de moins qu’en ` +
      `${earlier}. Une hausse ou une baisse peut en venir.`,
  ];
}
