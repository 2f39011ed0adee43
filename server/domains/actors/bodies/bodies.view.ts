import { bodyKindReference, bodyKinds } from '../../../reference/reference-data';
import { roleLabel } from '../../../access/labels';
import type { VacantSeatRow } from './bodies.queries';
import type { BodyKind, BodyKindReference } from '../../../reference/body-types';

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
    formations: formations.map((formation) => ({
      code: formation.code,
      name: formation.name,
      legalBasis: formation.legalBasis,
    })),
    minimumSittings: minimumSittings.map((rule) => ({ ...rule })),
  };
}
