import { Duty, RecordDutyInput } from '../../../../schema/conventions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { DutyEntity } from './conventions.entity';
import type { ConventionRow } from './conventions.queries';
import { hoursOf, lineOf, phoneOf, requireInOrder } from './conventions.rules';
import { conventionOf, requireOffice } from './found-convention';
import { protectionRights } from './protection.access';

/** A number that answers at night is worth more than a screen: the account beside it may be left out. */
export const recordDuty = defineAct({
  name: 'recordDuty',
  description:
    'Records who answers the telephone by a convention, and when (enregistrer une permanence). The commission’s secretariat, or each ' +
    'side of its own.',
  input: RecordDutyInput,
  where: 'conventionId',
  may: protectionRights.recordDuty,
  texts: { service: 'OFFICIAL', phone: 'OFFICIAL', opensAt: 'CODED', closesAt: 'CODED' },
  dates: { since: 'DUTY_DAY', until: 'DUTY_DAY' },
  async find(act, { conventionId, side }) {
    const found = await conventionOf(act, conventionId);
    requireOffice(act, found.parquetId, side);
    return found;
  },
  async work(act, input, convention) {
    const since = input.since ?? act.actor.today;
    const until = input.until ?? null;
    requireInOrder(since, until);
    await act.tx.insert(DutyEntity, {
      ...{ id: act.newId, conventionId: convention.id, side: input.side, since, until, version: 1 },
      service: lineOf(input.service, 'service', 'le service de permanence'),
      phone: phoneOf(input.phone),
      ...hoursOf(input),
      mandateId: await mandateIn(act, convention, input),
      recordedBy: act.actor.accountId,
      recordedAt: act.actor.now,
    });
    return act.newId;
  },
  answer: { field: 'duty', type: () => Duty, description: 'The duty recorded.' },
});

async function mandateIn(
  act: Act,
  { parquetId }: ConventionRow,
  { mandateId, side }: RecordDutyInput,
): Promise<string | null> {
  if (!mandateId) return null;
  const values = [act.uuid(mandateId, 'Mandate', ['mandateId']), side, parquetId];
  const [found] = await act.tx.query<{ id: string }>({ text: MANDATE, values });
  if (found) return found.id;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    "Ce mandat n'est pas de ce parquet, ou de l'aide sociale à l'enfance : choisissez-en un de ce côté, ou aucun si le téléphone seul " +
      'répond.',
    ['mandateId'],
  );
}

const MANDATE = `
  select m.id from directory.mandate m where m.departement_code = access.departement() and m.id = $1 and m.revoked_at is null
    and m.role = $2 and ($2 <> 'PARQUET' or m.authority_id = $3)`;
