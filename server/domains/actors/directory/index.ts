export { createAdministrator } from './create-administrator';
export { DirectoryQueries } from './directory.queries';
export { account, type AccountRow } from './directory.rows';
export type { MandateRow } from './mandates.sql';
export {
  ESCALATED_AFTER_DAYS,
  INVITATION_DAYS,
  INVITATION_LASTS,
  SECOND_PERSONS,
  givingRules,
  type Giver,
} from './giving.rules';
