import { bodyKindReference, bodyKinds } from '../../../reference/reference-data';
import { roleLabel } from '../../../access/labels';
import type { VacantSeatRow } from './bodies.queries';
import type { BodyKind, BodyKindReference, FormationReference, SeatReference } from '../../../reference/body-types';
import { encodeId } from '../../../kernel/id';
import type { SeatMandate } from './composition.queries';
import type { Vacancy } from './composition.rules';

const rows = new Map(bodyKinds.map((reference) => [reference.kind as string, rowOf(reference)]));

/** What the texts say of a kind of body: no read of the database. */
export function bodyKindRow(kind: string) {
  return rows.get(kind) ?? rowOf(bodyKindReference(kind as BodyKind));
}

export function allBodyKinds() {
  return [...rows.values()];
}

/** Of a seat that nobody holds: what is missing, and who can do something about it. */
export function vacantSeat({ formation, role, authorityName }: VacantSeatRow) {
  const who = authorityName ?? roleLabel(role);
  return {
    formation,
    role,
    says:
      `Personne n'a aujourd'hui de mandat ici pour ${who} : rien de ce qui lui serait adressé ne serait lu. ` +
      'Un administrateur peut donner ce mandat.',
  };
}

export type FormationRow = ReturnType<typeof formationRow>;

function formationRow({ code, name, legalBasis, treats, composition }: FormationReference) {
  return { code, name, legalBasis, treats: [...treats], seats: composition.map(seatRow) };
}

function seatRow({ seatRole, quality, category, voting, article, from, uncertain }: SeatReference) {
  return { role: seatRole, quality, category, voting, article, from: from ?? null, uncertain: uncertain ?? false };
}

/** A seat to fill, with the mandates of its role that no membership of the formation holds. */
export function vacancyRow(departement: string, vacancy: Vacancy, mandates: readonly SeatMandate[]) {
  const { formation, seat, count, vacantFrom } = vacancy;
  const free = mandates.filter(({ role, formations }) => role === seat.seatRole && !formations.includes(formation));
  return {
    ...{ formation, seat: seatRow(seat), count, vacantFrom },
    mandateIds: free.map(({ id }) => encodeId('Mandate', departement, id)),
  };
}

function rowOf({
  kind,
  name,
  shortName,
  legalBasis,
  secretariatRole,
  crpaApplies,
  formations,
  minimumSittings,
}: BodyKindReference) {
  return {
    kind,
    name,
    shortName,
    legalBasis: [...legalBasis],
    secretariatRole,
    crpaApplies,
    formations: formations.map(formationRow),
    minimumSittings: minimumSittings.map((rule) => ({ ...rule })),
  };
}
