import type { FeatureModule, Platform } from '../../../platform';
import { NameTokens } from '../../../vault/name-tokens';
import { CaseDraft, CaseQueries } from '../../persons/cases';
import type { SheetReader } from '../../persons/sheets';
import { RecordAftercare } from './record-aftercare';
import { ReferCase } from './refer-case';
import { ReferralActsResolver } from './referral-acts.resolver';
import { ReferralContent } from './referral-content';
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
import { ReferralService } from './referrals.service';

export function referralsModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const { database, gate, vault, acts, cursors, keys } = platform;
  const queries = new ReferralQueries(database);
  const cases = new CaseQueries(database);
  const loaders = new ReferralLoaders(queries);
  const draft = new CaseDraft(gate, vault, new NameTokens(keys.of('name index')));
  return {
    resolvers: [
      new ReferralResolver(new ReferralContent(database, gate, sheets), cases),
      new BodyReferralsResolver(queries, cursors),
      new CaseReferralsResolver(loaders),
      new AgendaItemReferralResolver(loaders),
      new DecisionReferralResolver(loaders),
      new ReferralActsResolver(
        new ReferCase(acts, vault, draft),
        new ReferralService(acts, vault, draft),
        new RecordAftercare(acts),
        queries,
      ),
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
