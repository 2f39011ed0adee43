import { factBits, type Group } from '../kernel/groups';

/** What danger of life opens through a referral to the mandate's own body (domain E-bis). Never health, never proceedings. */
const lines: { roles: string[]; groups: Group[]; facts: number }[] = [
  { roles: ['COORDINATOR'], groups: ['contact'], facts: factBits.ANY },
  { roles: ['PARQUET'], groups: ['identity', 'contact'], facts: factBits.ANY },
  { roles: ['PARQUET', 'CHILD_WELFARE'], groups: ['family'], facts: factBits.MINOR },
];

export function breakGlassOpens(role: string, group: Group, facts: number): boolean {
  return lines.some((line) => line.roles.includes(role) && line.groups.includes(group) && (line.facts === 0 || (facts & line.facts) !== 0));
}
