import type { GraphQLResolveInfo } from 'graphql';
import { asksFor } from '../../http/lookahead';
import type { Shape } from './sessions.sql';

/** One statement, as wide as what the query asks for below this path, and no wider. */
export function shapeOf(info: GraphQLResolveInfo, path = ''): Shape {
  const asks = (field: string) => asksFor(info, path + field);
  if (asks('agenda.referral')) return 'AGENDA_WITH_REFERRALS';
  if (asks('agenda')) return 'AGENDA';
  return asksCounts(info, path) ? 'COUNTS' : 'BARE';
}

export function asksCounts(info: GraphQLResolveInfo, path: string): boolean {
  return ['itemCount', 'plannedMinutes', 'verdicts'].some((field) => asksFor(info, path + field));
}
