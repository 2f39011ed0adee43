import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Behind } from '../../../../schema/gates';
import { AgendaItem } from '../../../../schema/agenda.types';
import { Body } from '../../../../schema/bodies.types';
import { CaseFile, Stage } from '../../../../schema/cases.types';
import { Decision } from '../../../../schema/decisions.types';
import { GroupLevel } from '../../../../schema/levels.types';
import { AlertText } from '../../../../schema/alerts.types';
import { Referral, ReferralConnection, ReferralStatus } from '../../../../schema/referrals.types';
import { CaseSheet } from '../../../../schema/sheets.types';
import { pageOf, pageSize, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { encodeId } from '../../../kernel/id';
import type { CaseQueries, CaseRow } from '../../persons/cases';
import { codedAt, createdAtOf, sheetDoorOf } from './referrals.view';
import type { ReferralContent } from './referral-content';
import type { ReferralQueries, ReferralRow } from './referrals.queries';
import type { ReferralLoaders } from './referrals.loader';
import type { BodyKind } from '../../../kernel/words';

@Resolver(() => Referral)
export class ReferralResolver {
  constructor(
    private readonly content: ReferralContent,
    private readonly cases: CaseQueries,
  ) {}

  @Behind('DOOR')
  @FieldResolver(() => ID)
  id(@Root() row: ReferralRow): string {
    return encodeId('Referral', row.departement, row.id);
  }

  @Behind('DOOR')
  @FieldResolver()
  sex(@Root() row: ReferralRow) {
    return codedAt(row).sex;
  }

  @Behind('PSEUDONYM')
  @FieldResolver()
  ageClass(@Root() row: ReferralRow) {
    return codedAt(row).ageClass;
  }

  @Behind('FORM')
  @FieldResolver()
  principalForm(@Root() row: ReferralRow) {
    return codedAt(row).principalForm;
  }

  @Behind('DOOR')
  @FieldResolver()
  createdAt(@Root() row: ReferralRow): Date {
    return createdAtOf(row);
  }

  @Behind('LEVEL')
  @FieldResolver(() => CaseSheet, {
    nullable: true,
    description:
      'The sheet behind this referral, at this door’s levels; null for an alert or a situation, which have no person.',
  })
  sheet(@Root() row: ReferralRow) {
    return row.kind === 'SHARE' ? sheetDoorOf(row) : null;
  }

  @Behind('FILE')
  @FieldResolver(() => CaseFile, {
    nullable: true,
    description: 'The file, for its own team and for the secretariat that instructs it; null for every other reader.',
  })
  case(@Root() row: ReferralRow, @Ctx() context: RequestContext): Promise<CaseRow | null> | null {
    return row.caseId ? this.cases.byId(context.actor(row.departement), row.caseId) : null;
  }

  @Behind('LEVEL')
  @FieldResolver(() => AlertText, {
    nullable: true,
    description: 'Text of an alert, at the reader’s level; null for another referral.',
  })
  alert(@Root() row: ReferralRow, @Ctx() context: RequestContext) {
    return row.kind === 'ALERT' ? this.content.alert(context, row) : null;
  }

  @Behind('TEXT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The situation described to the committee. Own team and the committee’s readers.',
  })
  situation(@Root() row: ReferralRow, @Ctx() context: RequestContext) {
    return this.content.note(context, row, 'SITUATION');
  }

  @Behind('TEXT')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What the committee says of its outcome to the association. Own team, and its secretariat while it reads the referral.',
  })
  supportText(@Root() row: ReferralRow, @Ctx() context: RequestContext) {
    return row.bodyKind === 'VICTIM_SUPPORT_COMMITTEE' ? this.content.note(context, row, 'SUPPORT_OUTCOME') : null;
  }

  @Behind('TEXT')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was declined. Own team and that body’s secretariat.',
  })
  declineReason(@Root() row: ReferralRow, @Ctx() context: RequestContext) {
    return row.closedReason === 'DECLINED' ? this.content.note(context, row, 'DECLINE_REASON') : null;
  }

  @Behind('FILE')
  @FieldResolver(() => [GroupLevel], {
    nullable: true,
    description:
      'Level and reason per group for another mandate or role, at this stage or another: never a value. For ' +
      'who may open the file; null for others.',
  })
  levelsFor(
    @Root() row: ReferralRow,
    @Ctx() context: RequestContext,
    @Arg('mandate', () => ID, { nullable: true, description: 'A mandate of this département.' }) mandate?: string,
    @Arg('role', () => String, { nullable: true, description: 'Or a role: POLICE, PREFECTURE…' }) role?: string,
    @Arg('stage', () => Stage, { nullable: true, description: 'As if at this stage; the present one if not said.' })
    stage?: Stage,
  ) {
    return row.caseId ? this.content.levelsFor(context, row, { mandate, role, stage }) : null;
  }
}

@Resolver(() => Body)
export class BodyReferralsResolver {
  constructor(
    private readonly queries: ReferralQueries,
    private readonly cursors: Cursors,
  ) {}

  @Behind('DOOR')
  @FieldResolver(() => ReferralConnection, { description: 'Referrals to this body behind my own doors, newest first.' })
  async referrals(
    @Root() body: { kind: BodyKind; departement: string },
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('status', () => ReferralStatus, { nullable: true }) status?: ReferralStatus,
  ) {
    const list = `referrals ${body.departement} ${body.kind} ${status ?? ''}`;
    const size = pageSize(first);
    const page = { size, after: this.cursors.decode(list, after), status: status ?? null };
    const rows = await this.queries.page(context.actor(body.departement), body.kind, page);
    return pageOf(rows, size, (row) => this.cursors.encode(list, [row.listedAt, row.listedHolder]));
  }
}

@Resolver(() => CaseFile)
export class CaseReferralsResolver {
  constructor(private readonly loaders: ReferralLoaders) {}

  @Behind('FILE')
  @FieldResolver(() => [Referral], {
    description:
      'Every body that was asked. Own team: all, and the alerts that came of this file; a secretariat: its own alone.',
  })
  referrals(@Root() row: CaseRow, @Ctx() context: RequestContext): Promise<ReferralRow[]> {
    return this.loaders.ofCase(context, row.departement, row.id);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemReferralResolver {
  constructor(private readonly loaders: ReferralLoaders) {}

  @Behind('DOOR')
  @FieldResolver(() => Referral, {
    nullable: true,
    description: 'The referral behind this point, at the reader’s level; null for POLICY.',
  })
  referral(
    @Root() item: { departement: string; referralId: string | null; referral?: ReferralRow | null },
    @Ctx() context: RequestContext,
  ) {
    if (item.referral !== undefined) return item.referral;
    return item.referralId ? this.loaders.byId(context, item.departement, item.referralId) : null;
  }
}

@Resolver(() => Decision)
export class DecisionReferralResolver {
  constructor(private readonly loaders: ReferralLoaders) {}

  @Behind('DOOR')
  @FieldResolver(() => Referral, {
    nullable: true,
    description: 'The referral that was decided, at the reader’s level.',
  })
  referral(
    @Root() { departement, referralId }: { departement: string; referralId: string },
    @Ctx() context: RequestContext,
  ) {
    return this.loaders.byId(context, departement, referralId);
  }
}
