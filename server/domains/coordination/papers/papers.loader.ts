import DataLoader from 'dataloader';
import { doorsOf } from '../../../access/door';
import type { RequestContext } from '../../../http/request-context';
import type { PaperFacts } from './paper-offers.rules';
import type { PaperAuthor } from './papers.rules';
import type { PaperFactsRow, PaperQueries, ReferralKey } from './papers.queries';

/** A referral as far as its papers are concerned. */
export interface PaperReferral extends ReferralKey {
  departement: string;
  kind: string;
  purpose: string;
  bodyKind: string;
  authoritative: boolean;
  status: string;
  subjects: string;
}

/** What the reader is to the referral, by the doors that stand open to them. */
export function authorsOf({ subjects }: PaperReferral): Set<PaperAuthor> {
  const authors = doorsOf(subjects).flatMap(({ role, relation }): PaperAuthor[] => {
    if (relation === 'OWN_TEAM' || relation === 'OWN_ASSOCIATION') return ['ASSOCIATION'];
    if (relation === 'SECRETARIAT' && role === 'COORDINATOR') return ['SECRETARIAT', 'AUTHORITY'];
    return relation === 'DECIDING' && role === 'PREFECTURE' ? ['AUTHORITY'] : [];
  });
  return new Set(authors);
}

/** One statement for all the referrals of a page; none for whoever makes no paper. */
export class PaperLoader {
  constructor(private readonly queries: PaperQueries) {}

  async facts(context: RequestContext, referral: PaperReferral): Promise<PaperFacts> {
    const { departement, id, holderId, kind, purpose, bodyKind, authoritative, status } = referral;
    const row = await this.rows(context, departement).load({ id, holderId });
    return {
      ...row,
      asksForPathway: kind === 'SHARE' && purpose === 'PSP' && bodyKind === 'PROSTITUTION_EXIT_COMMISSION',
      authoritative,
      open: status !== 'CLOSED',
    };
  }

  private rows(context: RequestContext, departement: string): DataLoader<ReferralKey, PaperFactsRow, string> {
    return context.once(
      `facts of papers ${departement}`,
      () =>
        new DataLoader<ReferralKey, PaperFactsRow, string>(
          async (keys) => {
            const rows = await this.queries.facts(context.actor(departement), keys);
            return keys.map((key) => rows.find(({ id }) => id === key.id)!);
          },
          { cacheKeyFn: ({ id }) => id },
        ),
    );
  }
}
