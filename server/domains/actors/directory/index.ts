export { createAdministrator } from './create-administrator';
export { DirectoryQueries, type MandateRow } from './directory.queries';
export {
  ESCALATED_AFTER_DAYS,
  INVITATION_DAYS,
  INVITATION_LASTS,
  SECOND_PERSONS,
  givingRules,
  type Giver,
} from './giving.rules';
