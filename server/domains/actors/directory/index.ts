export { createAdministrator } from './create-administrator';
export { DirectoryQueries } from './directory.queries';
export { account, type AccountRow, type AuthorityRow } from './directory.rows';
export { ESCALATED_AFTER_DAYS, INVITATION_DAYS, SECOND_PERSONS, givingRules, type Giver } from './giving.rules';
export type { MandateRow } from './mandates.sql';
