export { retentionRules, type RetentionRuleName } from './retention.rules';
export { RetentionService, type Due } from './retention.service';
