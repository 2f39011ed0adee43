import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AlertCourse, AlertOperation } from '../../../../schema/alert-course.types';
import { Behind } from '../../../../schema/gates';
import { Referral } from '../../../../schema/referrals.types';
import type { Gate } from '../../../access/gate';
import type { RequestContext } from '../../../http/request-context';
import type { ReferralKind, ReferralStatus } from '../../../kernel/words';
import type { AlertLoader } from './alerts.loader';
import { courseAt, operationAt } from './alerts.view';

interface AlertRow {
  id: string;
  departement: string;
  kind: ReferralKind;
  createdAt: string;
  status: ReferralStatus;
}

@Resolver(() => Referral)
export class ReferralAlertResolver {
  constructor(
    private readonly loader: AlertLoader,
    private readonly gate: Gate,
  ) {}

  @Behind('DOOR')
  @FieldResolver(() => AlertCourse, {
    nullable: true,
    description:
      'What became of an alert: for the association that raised it, and its parquet; null for every other reader.',
  })
  async course(@Root() row: AlertRow, @Ctx() context: RequestContext) {
    if (row.kind !== 'ALERT') return null;
    const course = await this.loader.course(context, row);
    if (!course) return null;
    const reason = course.heldUntil ? await this.loader.holdReason(context, row) : null;
    return courseAt(this.gate, context, row, course, reason ?? undefined);
  }

  @Behind('DOOR')
  @FieldResolver(() => AlertOperation, {
    nullable: true,
    description:
      'The operation on an alert: for its parquet, and the designated agents who read it at its sitting; null for others.',
  })
  async operation(@Root() row: AlertRow, @Ctx() context: RequestContext) {
    if (row.kind !== 'ALERT') return null;
    const operation = await this.loader.operation(context, row);
    return operation && operationAt(this.gate, context, operation);
  }
}
