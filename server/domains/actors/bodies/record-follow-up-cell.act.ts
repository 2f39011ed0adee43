import { RecordFollowUpCellInput } from '../../../../schema/committee.types';
import { defineAct } from '../../../acts/define-act';
import { dayWord } from '../../../kernel/french-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { uuidOf } from '../../../kernel/id';
import { takeTurn } from '../../../tenancy/take-turn';
import { bodyAnswer } from './body-answer';
import { bodyRights } from './bodies.access';
import { FollowUpCellEntity } from './follow-up-cell.entity';
import { committeeOf, lastCell } from './follow-up-cells.queries';

const LONGEST = 200;

/** No text creates the cell: the committee's own rules or an arrêté do, or there is none (own reading of décret 2016-1056). */
export const recordFollowUpCell = defineAct({
  name: 'recordFollowUpCell',
  description:
    'Records that the rules of a committee create a follow-up cell (cellule de suivi), with the act that does. Its secretariat.',
  input: RecordFollowUpCellInput,
  where: 'bodyId',
  may: bodyRights.recordFollowUpCell,
  texts: { actReference: 'OFFICIAL' },
  dates: { actDate: 'APPOINTED', validFrom: 'APPOINTED' },
  find: (act, { bodyId }) => committeeOf(act, bodyId),
  async work(act, input, body) {
    const actReference = input.actReference.trim();
    if (actReference.length > LONGEST)
      throw Refusal.of(ErrorCode.INVALID_VALUE, `Cette référence compte ${LONGEST} caractères au plus.`, [
        'actReference',
      ]);
    const validFrom = input.validFrom ?? act.actor.today;
    await takeTurn(act.tx, `cell ${body.id}`);
    const last = await lastCell(act, body.id);
    if (last && (last.validUntil === null || validFrom < last.validUntil)) throw standing(last.validFrom);
    const { accountId: recordedBy, now: recordedAt } = act.actor;
    await act.tx.insert(FollowUpCellEntity, {
      ...{ id: act.newId, bodyId: body.id, actReference, actDate: input.actDate ?? null },
      ...{ validFrom, validUntil: null, recordedAt, recordedBy, version: 1 },
    });
    return body.id;
  },
  answer: bodyAnswer,
  replay: ({ bodyId }, { departement }) => uuidOf(bodyId, 'Body', departement),
});

const standing = (since: string): Refusal =>
  Refusal.of(
    ErrorCode.ALREADY_EXISTS,
    `Ce comité a déjà une cellule de suivi, depuis le ${dayWord(since)}. Mettez-y d’abord fin si un autre acte la remplace.`,
    ['validFrom'],
  ).curedBy('endFollowUpCell');
