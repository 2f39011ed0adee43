import { createHash } from 'node:crypto';
import type { LocalDate } from '../../../kernel/local-date';
import type { BodyKind } from '../../../kernel/words';
import { authoritiesOf, bodyKinds, territories } from '../../../reference/reference-data';
import type { TerritoryReference } from '../../../reference/reference-types';
import { authorityUuid } from '../../../reference/stable-uuid';
import { vacanciesOf, type Holder, type Vacancy } from '../../actors/bodies';
import { minimumOf } from './national.view';
import type { HeldSeat, LeftSeat, ParquetRow, ReturnsRow, ShortfallRows } from './shortfalls.queries';
import {
  COMMISSION,
  isNear,
  isUnderMinimum,
  shortfallTotal,
  wasInstalledAtEndOf,
  type BodyShortfallView,
  type ReturnsReceivedView,
  type ShortfallLine,
} from './shortfalls.rules';

export interface ShortfallFilter {
  year: number;
  over: boolean;
  today: LocalDate;
  region: string | null;
}

/** Every département of the country or of the region, whether or not something is missing there. */
export function shortfallsOf(rows: ShortfallRows, filter: ShortfallFilter) {
  const found = indexed(rows);
  const lines = territories
    .filter(({ region }) => !filter.region || region === filter.region)
    .map((territory) => lineOf(territory, found, filter));
  return { year: filter.year, total: shortfallTotal(lines, filter), departements: lines };
}

type Found = ReturnType<typeof indexed>;

const keyOf = ({ departement, bodyKind }: { departement: string; bodyKind: BodyKind }) => `${departement} ${bodyKind}`;

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const found = groups.get(key(row));
    if (found) found.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function indexed({ bodies, seats, left, cells, secretariats, parquets, returns }: ShortfallRows) {
  return {
    bodies: new Map(bodies.map((row) => [keyOf(row), row])),
    seats: grouped(seats, ([departement, bodyKind]) => keyOf({ departement, bodyKind })),
    left: grouped(left, keyOf),
    cells: new Set(cells.map(keyOf)),
    secretariats: new Map(secretariats.map((row) => [keyOf(row), row])),
    parquets: grouped(parquets, ({ departement }) => departement),
    returns: new Map(returns.map((row) => [row.departement, row])),
  };
}

function lineOf(
  { code, name, chefLieu, timeZone }: TerritoryReference,
  found: Found,
  filter: ShortfallFilter,
): ShortfallLine {
  return {
    territory: { code, name, chefLieu, timeZone },
    bodies: bodyKinds.map(({ kind }) => bodyOf(code, kind, found, filter)),
    parquets: authoritiesOf(code, 'PARQUET').length,
    parquetsWithoutReferent: parquetsOf(code, found.parquets.get(code) ?? []),
    returns: filter.over ? returnsOf(code, found, filter) : null,
  };
}

function bodyOf(departement: string, kind: BodyKind, found: Found, filter: ShortfallFilter): BodyShortfallView {
  const key = keyOf({ departement, bodyKind: kind });
  const { state = 'NOT_INSTALLED', stateSince = null, held = 0 } = found.bodies.get(key) ?? {};
  const legalMinimum = minimumOf(kind, filter.year);
  return {
    body: kind,
    state,
    stateSince,
    ...seatsOf(departement, kind, found, filter),
    ...secretariatOf(found.secretariats.get(key), filter.today),
    held: filter.over ? held : null,
    legalMinimum,
    underLegalMinimum: isUnderMinimum({ state, stateSince, held }, legalMinimum, filter),
  };
}

/** What a body that is not installed lacks is the body. */
function seatsOf(departement: string, kind: BodyKind, found: Found, { today }: ShortfallFilter) {
  const key = keyOf({ departement, bodyKind: kind });
  const body = found.bodies.get(key);
  if (body?.state !== 'INSTALLED') return { vacantSeats: 0, vacantSince: null, endingSeats: 0, firstEnding: null };
  const holders = (found.seats.get(key) ?? []).flatMap(holdersOf);
  const all = vacanciesOf({ departement, kind, on: today, cell: found.cells.has(key) }, holders);
  const vacant = all.filter(({ vacantFrom }) => vacantFrom === null);
  const ending = all.flatMap(({ vacantFrom }) => vacantFrom ?? []);
  const left = found.left.get(key) ?? [];
  return {
    vacantSeats: vacant.reduce((total, { count }) => total + count, 0),
    vacantSince: first(vacant.map((vacancy) => leftOn(left, vacancy) ?? body.stateSince)),
    endingSeats: ending.length,
    firstEnding: first(ending),
  };
}

const first = (days: readonly LocalDate[]): LocalDate | null => [...days].sort()[0] ?? null;

const leftOn = (left: readonly LeftSeat[], { formation, seat }: Vacancy): LocalDate | undefined =>
  left.find((each) => each.formation === formation && each.role === seat.seatRole)?.leftOn;

/** As the database digests them. */
const DIGITS = 16;

/** Qualities of the texts, by their digest: any other one is a quality of somebody's own words, which fits no seat by name. */
const qualities = new Map(
  bodyKinds
    .flatMap(({ formations }) => formations.flatMap(({ composition }) => composition.map(({ quality }) => quality)))
    .map((quality) => [createHash('sha256').update(quality).digest('hex').slice(0, DIGITS), quality]),
);

const holdersOf = ([, , formation, role, digest, until, holders]: HeldSeat): Holder[] =>
  Array.from({ length: holders }, () => ({ formation, role, quality: qualities.get(digest) ?? '', until }));

function secretariatOf(row: ShortfallRows['secretariats'][number] | undefined, today: LocalDate) {
  const hasSecretariat = (row?.holders ?? 0) > 0;
  const until = row?.until ?? null;
  return {
    hasSecretariat,
    withoutSecretariatSince: hasSecretariat ? null : (row?.leftOn ?? null),
    secretariatEndsOn: hasSecretariat && until !== null && isNear(until, today) ? until : null,
  };
}

function parquetsOf(code: string, rows: readonly ParquetRow[]) {
  const without = new Map(rows.map(({ authorityId, since }) => [authorityId, since]));
  return authoritiesOf(code, 'PARQUET').flatMap(({ id, name }) => {
    const since = without.get(authorityUuid(id));
    return since === undefined ? [] : [{ name, since }];
  });
}

function returnsOf(code: string, found: Found, { year }: ShortfallFilter): ReturnsReceivedView {
  const row: ReturnsRow | undefined = found.returns.get(code);
  const commission = found.bodies.get(keyOf({ departement: code, bodyKind: COMMISSION }));
  const yearlyReturnSentOn = row?.commissionSentOn ?? null;
  return {
    yearlyReturnSentOn,
    yearlyReturnAwaited: !yearlyReturnSentOn && commission !== undefined && wasInstalledAtEndOf(year, commission),
    associations: row?.associations ?? 0,
    surveysSent: row?.answered ?? 0,
    lastSurveySentOn: row?.lastOn ?? null,
    withoutAnswer: row?.withoutAnswer ?? [],
  };
}
