import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { CaseQueries } from '../../persons/cases';
import type { SheetReader } from '../../persons/sheets';
import { ReferralContent } from './referral-content';
import { referralActs } from './referrals.acts';
import { ReferralLoaders } from './referrals.loader';
import { ReferralQueries } from './referrals.queries';
import { referralReactions } from './referrals.reactions';
import {
  AgendaItemReferralResolver,
  DecisionReferralResolver,
  BodyReferralsResolver,
  CaseReferralsResolver,
  ReferralResolver,
} from './referrals.resolver';

export function referralsModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const { database, gate, cursors } = platform;
  const queries = new ReferralQueries(database);
  const cases = new CaseQueries(database);
  const loaders = new ReferralLoaders(queries);
  return {
    resolvers: [
      new ReferralResolver(new ReferralContent(database, gate, sheets), cases),
      new BodyReferralsResolver(queries, cursors),
      new CaseReferralsResolver(loaders),
      new AgendaItemReferralResolver(loaders),
      new DecisionReferralResolver(loaders),
      actResolver(platform, referralActs),
    ],
    reactions: referralReactions,
    nodes: {
      Referral: async (context, departement, uuid) => {
        const row = await queries.byId(context.actor(departement), uuid);
        return row && { ...row, nodeType: 'Referral' };
      },
    },
  };
}
