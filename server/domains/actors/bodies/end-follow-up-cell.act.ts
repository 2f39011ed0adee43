import { EndFollowUpCellInput } from '../../../../schema/committee.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { takeTurn } from '../../../tenancy/take-turn';
import { bodyAnswer } from './body-answer';
import { bodyRights } from './bodies.access';
import { FollowUpCellEntity } from './follow-up-cell.entity';
import { committeeOf, lastCell } from './follow-up-cells.queries';

/** What it was sent waits for no sitting any more: its secretariat declines it, or the association takes it back. */
export const endFollowUpCell = defineAct({
  name: 'endFollowUpCell',
  description: 'Ends the follow-up cell of a committee (fin de la cellule de suivi). Its secretariat.',
  input: EndFollowUpCellInput,
  where: 'bodyId',
  may: bodyRights.endFollowUpCell,
  dates: { validUntil: 'APPOINTED' },
  find: (act, { bodyId }) => committeeOf(act, bodyId),
  async work(act, input, body) {
    const { today } = act.actor;
    await takeTurn(act.tx, `cell ${body.id}`);
    const cell = await lastCell(act, body.id);
    if (!cell || cell.validUntil !== null)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Ce comité n’a pas de cellule de suivi à laquelle mettre fin.', [
        'bodyId',
      ]);
    if ((input.expectedVersion ?? cell.version) !== cell.version) throw Refusal.stale();
    const validUntil = input.validUntil ?? (today < cell.validFrom ? cell.validFrom : today);
    if (validUntil < cell.validFrom)
      throw Refusal.of(ErrorCode.INVALID_VALUE, 'La cellule ne prend pas fin avant son premier jour.', ['validUntil']);
    if ((await act.tx.query({ text: SITTINGS_LEFT, values: [body.id, validUntil] })).length > 0)
      throw Refusal.of(
        ErrorCode.WRONG_STATE,
        'Une séance de la cellule est prévue ce jour-là ou après : annulez-la, ou reportez-la, d’abord.',
        ['validUntil'],
      ).curedBy('cancelSession');
    await act.tx.update(FollowUpCellEntity, { id: cell.id }, { validUntil, version: cell.version + 1 });
    return body.id;
  },
  answer: bodyAnswer,
});

const SITTINGS_LEFT = `
  select s.id from tenant.session s where s.departement_code = access.departement() and s.body_id = $1
    and s.formation = 'FOLLOW_UP_CELL' and s.status in ('PLANNED', 'CONVENED', 'OPEN') and s.held_on >= $2::date limit 1`;
