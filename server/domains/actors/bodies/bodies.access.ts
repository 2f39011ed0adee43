import type { HeldMandate } from '../../../acts/act';
import type { Right, Rights, Standing } from '../../../acts/right';
import { ADMIN, SEATED_ROLES, SECRETARIATS } from '../../../acts/roles';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';

/** The préfecture appoints; whoever keeps the body's books writes it down. */
const COMPOSES = {
  SECRETARIAT: SECRETARIATS,
  MANDATED: ADMIN,
  otherwise: "Les membres d'une instance sont désignés par son propre secrétariat.",
  inPerson: true,
} as const satisfies Right;

/** Whoever may sit in a body, with a row in the levels table or without. */
const SITTING_ROLES = [...SEATED_ROLES, 'FOREIGNERS_SERVICE', 'OTHER_MEMBER'] as const;

/** A body's state is told by its own secretariat, by the préfecture, or by an administrator; its members, not by the préfecture. */
export const bodyRights = {
  installBody: {
    SECRETARIAT: SECRETARIATS,
    MANDATED: [...ADMIN, 'PREFECTURE'],
    otherwise: "Cette instance a son propre secrétariat : lui, la préfecture ou l'administrateur tiennent son état.",
  },
  appointMember: COMPOSES,
  appointMembers: COMPOSES,
  endMembership: COMPOSES,
  replaceMember: COMPOSES,
  correctMembership: COMPOSES,
  nameSubstitute: COMPOSES,
  recordFollowUpCell: { SECRETARIAT: ['COMMITTEE_SECRETARIAT'] },
  endFollowUpCell: { SECRETARIAT: ['COMMITTEE_SECRETARIAT'] },
  recordUndertaking: {
    SECRETARIAT: SECRETARIATS,
    ONESELF: SITTING_ROLES,
    otherwise: 'Un engagement est signé ici par le membre lui-même, ou enregistré par le secrétariat de son instance.',
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
