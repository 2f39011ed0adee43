import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { Minutes, MinutesState } from '../../../../schema/minutes.types';
import { Session } from '../../../../schema/sessions.types';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { Database } from '../../../tenancy/database';
import { sealOf } from './minutes-paper';
import { asReader, editionsOf, readRecords, sealedIn, type MinutesRecord } from './minutes-record';
import { EDITION_TITLES } from './minutes-words';
import { editionDigest } from './minutes.rules';
import { editionUrl } from './minutes.routes';

@Resolver(() => Session)
export class SessionMinutesResolver {
  constructor(private readonly database: Database) {}

  @Behind('SITTING')
  @FieldResolver(() => Minutes, {
    nullable: true,
    description:
      'Minutes (procès-verbal, CRPA R.133-13): the editions that the reader may have. Null for whoever has none, and for a sitting ' +
      'that did not open.',
  })
  async minutes(
    @Root() { departement, id }: { departement: string; id: string },
    @Ctx() context: RequestContext,
  ): Promise<Minutes | null> {
    const record = await this.loader(context, departement).load(id);
    return record ? minutesOf(record) : null;
  }

  private loader(context: RequestContext, departement: string): DataLoader<string, MinutesRecord | undefined> {
    return context.once(
      `minutes ${departement}`,
      () =>
        new DataLoader<string, MinutesRecord | undefined>(async (ids) => {
          const records = await readRecords(asReader(this.database, context.actor(departement)), ids);
          return ids.map((id) => records.find(({ session }) => session.id === id));
        }),
    );
  }
}

function minutesOf(record: MinutesRecord): Minutes | null {
  const { session, sealed } = record;
  const editions = editionsOf(record);
  if (editions.length === 0) return null;
  const sessionId = encodeId('Session', session.departement, session.id);
  return {
    state: session.minutesApprovedOn ? MinutesState.APPROVED : MinutesState.DRAFT,
    approvedOn: session.minutesApprovedOn,
    sealedAt: sealed[0] ? new Date(sealed[0].sealedAt) : null,
    seal: sealOf(record),
    editions: editions.map((audience) => ({
      audience,
      title: EDITION_TITLES[audience],
      url: editionUrl(sessionId, audience),
      sealedHash: editionDigest(audience, sealedIn(audience, record)),
    })),
  };
}
