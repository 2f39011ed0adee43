import { addDays, type LocalDate } from '../../kernel/local-date';
import { BODY_KINDS, type BodyKind, type FormationCode, type SeatReference } from '../../reference/body-types';
import { authoritiesOf, bodyKindReference, placesOf } from '../../reference/reference-data';
import type { AuthorityReference } from '../../reference/reference-types';
import type { DemonstrationBody } from '../../reference/demonstration-bodies';
import { authorityUuid, stableUuid } from '../../reference/stable-uuid';
import { hasCell } from '../draw/docket-wishes';
import type { LocalBody, Seat } from './ground';
import { localAccounts, secondPersons, type LocalAccount } from './local-accounts';
import type { DirectoryRows } from './rows';

type Bodies = Readonly<Record<BodyKind, LocalBody>>;

/** Mandates of the authorities, then the members of each formation: with an account where there is one, else on paper. */
export function drawLocalSeats(
  rows: DirectoryRows,
  bodies: Bodies,
  code: string,
  drawn: readonly DemonstrationBody[],
): { seats: Seat[]; parquets: string[] } {
  const seats = localAccounts.flatMap((account) => seatsOf(rows, bodies, code, account));
  for (const kind of BODY_KINDS)
    drawMembers(
      rows,
      bodies[kind],
      code,
      seats.filter(({ body }) => body === kind),
    );
  return { seats, parquets: restrictedParquets(drawn) };
}

export function drawSecondPersons(rows: DirectoryRows, code: string): void {
  for (const account of secondPersons) {
    const authority = authorityOf(code, account);
    rows.mandate(rows.account(`${account.name}-${code}`, account.title), {
      role: account.role,
      quality: account.title,
      departement: code,
      authorityId: authority && authorityUuid(authority.id),
      validFrom: addDays(rows.today, -rows.random.between(500, 1400)),
    });
  }
}

function seatsOf(rows: DirectoryRows, bodies: Bodies, code: string, account: LocalAccount): Seat[] {
  const accountId = rows.account(`${account.name}-${code}`, account.title);
  const authority = authorityOf(code, account);
  const wish = {
    role: account.role,
    quality: account.title,
    departement: code,
    authorityId: authority && authorityUuid(authority.id),
    validFrom: addDays(rows.today, -rows.random.between(500, 1400)),
  };
  if (account.bodies.length === 0) rows.mandate(accountId, wish);
  return account.bodies.map((body) => ({
    mandateId: rows.mandate(accountId, { ...wish, bodyId: bodies[body].id }),
    accountId,
    role: account.role,
    body,
    quality: account.title,
  }));
}

/** In Paris the foreigners' service is the préfet de police's, everything else the préfet de Paris's. */
function authorityOf(code: string, { name, authority }: LocalAccount): AuthorityReference | null {
  if (authority === null) return null;
  if (authority === 'PREFECTURE') {
    const does = name === 'foreigners' ? 'FOREIGNERS_SERVICE' : 'PSP_DECISION';
    return (
      authoritiesOf(code).find(({ competences }) =>
        competences?.some((c) => c.territory === code && c.does.includes(does)),
      ) ?? null
    );
  }
  const all = authoritiesOf(code, authority);
  return all.find(({ seat }) => seat) ?? all[0] ?? null;
}

function restrictedParquets(drawn: readonly DemonstrationBody[]): string[] {
  const codaf = drawn.find(({ kind }) => kind === 'CODAF');
  return (codaf?.formations ?? []).flatMap(({ parquet }) => (parquet ? [authorityUuid(parquet)] : []));
}

const DESIGNATED: SeatReference = {
  seatRole: 'PARQUET',
  quality: 'Procureur de la République, désigné à la commission',
  article: 'CASF R.121-12-7',
  category: 'DESIGNATED',
  voting: false,
  count: 1,
};

function drawMembers(rows: DirectoryRows, body: LocalBody, code: string, seats: readonly Seat[]): void {
  for (const { code: formation, composition } of bodyKindReference(body.kind).formations) {
    if (formation === 'FOLLOW_UP_CELL' && !hasCell(code)) continue;
    const designated =
      body.kind === 'PROSTITUTION_EXIT_COMMISSION' && formation !== 'MINORS_PATHWAYS' ? [DESIGNATED] : [];
    const free = new Map(seats.map((seat) => [seat.role, seat.mandateId]));
    for (const seat of [...composition, ...designated]) drawSeat(rows, body, code, formation, seat, free);
  }
}

function drawSeat(
  rows: DirectoryRows,
  body: LocalBody,
  code: string,
  formation: FormationCode,
  seat: SeatReference,
  free: Map<string, string>,
): void {
  for (let rank = 0; rank < placesOf(seat, code); rank += 1) {
    const mandateId = free.get(seat.seatRole) ?? null;
    free.delete(seat.seatRole);
    const id = stableUuid('membership', `${body.id}:${formation}:${seat.seatRole}:${seat.quality}:${rank}`);
    const appointedOn = appointmentOf(rows, seat);
    rows.add('directory.membership', {
      id,
      departement_code: code,
      body_id: body.id,
      formation,
      quality: seat.quality,
      role: seat.seatRole,
      voting: seat.voting,
      mandate_id: mandateId,
      appointed_on: appointedOn,
      valid_until: null,
      appointed_by: null,
      category: seat.category,
      ...designationOf(body, code, seat, appointedOn),
    });
    if (!mandateId && seat.voting) rows.undertaking(code, appointedOn, rows.administrator, { membership: id });
  }
}

/** An agent sits in a restricted formation on an act (CSS L.114-16-3); who sits there by right has none. */
function designationOf(body: LocalBody, code: string, { category }: SeatReference, appointedOn: LocalDate) {
  const acted = body.kind === 'CODAF' && category === 'DESIGNATED';
  return {
    act_reference: acted
      ? `Décision n° ${code}-${appointedOn.slice(0, 4)}-${appointedOn.slice(5).replace('-', '')}`
      : null,
    act_date: acted ? appointedOn : null,
  };
}

/** A seat that a text has just made was filled that day; an older one, in the years before. */
function appointmentOf({ random, today }: DirectoryRows, { from }: SeatReference): LocalDate {
  if (from && from > addDays(today, -900)) return from;
  return addDays(today, -random.between(300, 900));
}
