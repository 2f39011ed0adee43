import { bodyKindReference, bodyKinds } from '../../reference/reference-data';
import type { BodyKind, BodyKindReference } from '../../reference/body-types';

const rows = new Map(bodyKinds.map((reference) => [reference.kind as string, rowOf(reference)]));

/** What the texts say of a kind of body: no read of the database. */
export function bodyKindRow(kind: string) {
  return rows.get(kind) ?? rowOf(bodyKindReference(kind as BodyKind));
}

export function allBodyKinds() {
  return [...rows.values()];
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
