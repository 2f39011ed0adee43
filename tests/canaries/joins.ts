import type { World } from '../access/world-rows';
import { wordFor, type Reader } from './canary';
import type { Leak } from './judge';

/** What institutions are called, or what everybody shares, joins nothing. */
const INSTITUTIONS = new Set([
  'Body',
  'Departement',
  'Session',
  'Organisation',
  'Authority',
  'Rule',
  'Region',
  'Territory',
]);
/** Ids, references, instants, planted strings: values of which two equal ones are one thing. Midnight is a day, not an instant. */
const DISTINCT = /^[\w-]{16,}$|^[2-9A-Z]{3}-[2-9A-Z]{4}$|^\d{4}-\d\d-\d\dT(?!00:00:00)\d\d:\d\d:\d\d|zqx[a-z]{8}q/i;

/** Two referrals of one case must have no value in common for a reader who does not know who it is. */
export function joins(
  reader: Reader,
  world: World,
  answers: readonly unknown[],
  globalIds: ReadonlyMap<string, string>,
): Leak[] {
  const seen = new Map<string, Set<string>>();
  for (const answer of answers) collectReferrals(answer, globalIds, seen);
  return world.cases.flatMap((file) => {
    if (['everything', 'named fields'].includes(wordFor(world, reader, file.id, 'identity'))) return [];
    const ids = world.referrals
      .filter(
        (row) =>
          row.case_id === file.id ||
          world.origins.some(
            (origin) => origin.referral_id === row.id && (origin as never as { case_id: string }).case_id === file.id,
          ),
      )
      .map((row) => row.id)
      .filter((id) => seen.has(id));
    return ids.flatMap((first, index) =>
      ids
        .slice(index + 1)
        .flatMap((second) =>
          [...seen.get(first)!]
            .filter((value) => seen.get(second)!.has(value))
            .map((value) => ({
              reader: reader.name,
              what: 'a value that joins two referrals',
              token: value,
              request: `${first} ${second}`,
            })),
        ),
    );
  });
}

function collectReferrals(
  value: unknown,
  globalIds: ReadonlyMap<string, string>,
  seen: Map<string, Set<string>>,
): void {
  if (!value || typeof value !== 'object') return;
  const id = (value as { id?: unknown }).id;
  const uuid = typeof id === 'string' ? globalIds.get(id) : undefined;
  if (uuid) collectValues(value, seen.get(uuid) ?? seen.set(uuid, new Set()).get(uuid)!, id as string);
  for (const part of Object.values(value)) collectReferrals(part, globalIds, seen);
}

function collectValues(value: unknown, values: Set<string>, own: string): void {
  if (typeof value === 'string') {
    if (value !== own && DISTINCT.test(value)) values.add(value);
  } else if (
    value &&
    typeof value === 'object' &&
    !INSTITUTIONS.has((value as { __typename?: string }).__typename ?? '')
  ) {
    for (const part of Object.values(value)) collectValues(part, values, own);
  }
}
