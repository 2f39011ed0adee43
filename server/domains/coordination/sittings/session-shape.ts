import type { GraphQLResolveInfo } from 'graphql';
import { asksFor, selectedUnder } from '../../../http/lookahead';
import { HEAD_FIELDS } from './agenda-row.sql';
import type { Shape } from './sessions.sql';

/** One statement, as wide as what the query asks for below this path, and no wider. */
export function shapeOf(info: GraphQLResolveInfo, path = ''): Shape {
  const asks = (field: string) => asksFor(info, path + field);
  if (asks('agenda.referral')) {
    const asked = [...selectedUnder(info, `${path}agenda.referral`)];
    return asked.every((field) => HEAD_FIELDS.has(field)) ? 'AGENDA_WITH_HEADS' : 'AGENDA_WITH_REFERRALS';
  }
  if (asks('agenda')) return 'AGENDA';
  return asksCounts(info, path) ? 'COUNTS' : 'BARE';
}

export function asksCounts(info: GraphQLResolveInfo, path: string): boolean {
  return ['itemCount', 'plannedMinutes', 'verdicts'].some((field) => asksFor(info, path + field));
}
