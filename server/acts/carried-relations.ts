import type { ActRelation } from './right';
import type { Role } from '../kernel/words';

/** What a mandate names. */
export interface Naming {
  role: Role;
  team: unknown;
  organisation: unknown;
  body: unknown;
  authority: unknown;
}

/** The relations in which the holder of a mandate may ever stand to something: without a team, nothing is their team's. */
export const carriedRelations = ({ role, team, organisation, body, authority }: Naming): ActRelation[] => [
  ...ALWAYS,
  ...(team ? (['OWN_TEAM'] as const) : []),
  ...(organisation ? (['OWN_ASSOCIATION'] as const) : []),
  ...(body ? (['SECRETARIAT', 'SEATED', 'BREAK_GLASS'] as const) : []),
  ...(body || authority ? (['DECIDING', 'CONSULTED', 'ADDRESSEE'] as const) : []),
  ...(role === 'ADMIN' || organisation || body ? (['GIVER'] as const) : []),
];

const ALWAYS = ['MANDATED', 'ONESELF', 'ANSWERING', 'SECOND_PERSON'] as const;
