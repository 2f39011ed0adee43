export { createAdministrator } from './create-administrator';
export { DirectoryQueries, type MandateRow } from './directory.queries';
export { ESCALATED_AFTER_DAYS, INVITATION_DAYS, SECOND_PERSONS, givingRules, type Giver } from './giving.rules';
