import { ScheduleSessionInput } from '../../../../schema/sessions.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { BodyKind } from '../../../reference/body-types';
import { bodyKindReference } from '../../../reference/reference-data';
import { checkDay, checkedHour } from './day-and-hour';
import { formationOf, requireSecretariat } from './locked-session.queries';
import { bodyOf, parquetOf } from './session-bodies.queries';
import { SessionEntity } from './sessions.entity';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

export const scheduleSession = defineAct({
  name: 'scheduleSession',
  description: 'Plans a sitting of an installed body (planifier une séance). That body’s secretariat.',
  input: ScheduleSessionInput,
  where: 'departement',
  may: sittingRights.scheduleSession,
  texts: { startsAt: 'CODED', place: 'PLACE' },
  dates: { heldOn: 'SITTING' },
  async find(act, input) {
    const body = await bodyOf(act, input);
    requireSecretariat(act, body.id, body.kind);
    return body;
  },
  async work(act, input, body) {
    if (body.state !== 'INSTALLED' || body.agendaKeeping !== 'PASSERELLE') throw unavailable(body.agendaKeeping);
    const formation = formationOf(body.kind, input.formation);
    if (!formation) throw unknownFormation(body.kind);
    const parquetId = formation.ownedBy === 'PARQUET' ? await parquetOf(act, input.parquetId) : null;
    checkDay(act, input.heldOn);
    await act.tx.insert(SessionEntity, {
      id: act.newId,
      bodyId: body.id,
      bodyKind: body.kind,
      formation: input.formation,
      parquetId,
      heldOn: input.heldOn,
      startsAt: checkedHour(input.startsAt),
      capacityMinutes: checkedCapacity(input.capacityMinutes),
      place: checkedPlace(input.place),
      status: 'PLANNED',
      version: 1,
    });
    return act.newId;
  },
  answer: sessionAnswer,
});

function checkedCapacity(minutes: number): number {
  if (minutes >= 15 && minutes <= 720) return minutes;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'La durée prévue va de 15 à 720 minutes.', ['capacityMinutes']);
}

function checkedPlace(place = ''): string {
  if (place.length <= 200) return place;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Le lieu compte 200 caractères au plus.', ['place']);
}

function unavailable(agendaKeeping: string): Refusal {
  return Refusal.of(
    ErrorCode.BODY_NOT_AVAILABLE,
    agendaKeeping === 'PASSERELLE'
      ? "Cette instance n'est pas installée ou est en sommeil. Faites d'abord constater son installation."
      : 'Cette instance tient son ordre du jour dans son propre outil. Remettez-lui une fiche par saisine.',
    ['body'],
  );
}

function unknownFormation(kind: BodyKind): Refusal {
  const known = bodyKindReference(kind)
    .formations.map(({ code }) => code)
    .join(', ');
  return Refusal.of(ErrorCode.INVALID_VALUE, `Cette instance siège en formation : ${known}.`, ['formation']);
}
