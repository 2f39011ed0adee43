import type { HeldMandate } from '../../../acts/act';
import type { Rights, Standing } from '../../../acts/right';
import { ADMIN, SECRETARIATS } from '../../../acts/roles';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';

/** A body's state is told by its own secretariat, by the préfecture, or by an administrator; its members, not by the préfecture. */
export const bodyRights = {
  installBody: {
    SECRETARIAT: SECRETARIATS,
    MANDATED: [...ADMIN, 'PREFECTURE'],
    otherwise: "Cette instance a son propre secrétariat : lui, la préfecture ou l'administrateur tiennent son état.",
  },
  appointMember: {
    SECRETARIAT: SECRETARIATS,
    MANDATED: ADMIN,
    otherwise: "Les membres d'une instance sont désignés par son propre secrétariat.",
    inPerson: true,
  },
} as const satisfies Rights;

/** Each kind of body has its own secretariat; before a body is there, its future one. */
export function standingsBefore(mandates: readonly HeldMandate[], body: { id?: string; kind: BodyKind }): Standing[] {
  const { secretariatRole } = bodyKindReference(body.kind);
  return mandates.flatMap(({ role, bodyId }) => [
    { role, relation: 'MANDATED' as const },
    ...(role === secretariatRole && (!body.id || bodyId === body.id)
      ? [{ role, relation: 'SECRETARIAT' as const }]
      : []),
  ]);
}
