import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Formation } from '../../../kernel/words';
import type { BodyKind } from '../../../reference/body-types';
import { bodyKindReference } from '../../../reference/reference-data';
import { hasCellOn, type FoundBody } from '../../actors/bodies';
import { checkDay, checkedHour } from './day-and-hour';
import { formationOf } from './locked-session.queries';
import { parquetOf } from './session-bodies.queries';
import { SessionEntity } from './sessions.entity';

interface Planned {
  formation: Formation;
  heldOn: string;
  startsAt: string;
  capacityMinutes: number;
  place?: string;
  parquetId?: string;
}

/** A sitting of an installed body that keeps its agenda here, on a day to come. */
export async function planSession(act: Act, body: FoundBody, planned: Planned, id: string): Promise<void> {
  if (body.state !== 'INSTALLED' || body.agendaKeeping !== 'PASSERELLE') throw unavailable(body.agendaKeeping);
  const formation = formationOf(body.kind, planned.formation);
  if (!formation) throw unknownFormation(body.kind);
  const parquetId = formation.ownedBy === 'PARQUET' ? await parquetOf(act, planned.parquetId) : null;
  checkDay(act, planned.heldOn);
  await requireCell(act, { bodyId: body.id, ...planned });
  await act.tx.insert(SessionEntity, {
    id,
    bodyId: body.id,
    bodyKind: body.kind,
    formation: planned.formation,
    parquetId,
    heldOn: planned.heldOn,
    startsAt: checkedHour(planned.startsAt),
    capacityMinutes: checkedCapacity(planned.capacityMinutes),
    place: checkedPlace(planned.place),
    status: 'PLANNED',
    version: 1,
  });
}

/** The follow-up cell sits where the rules of its committee create one, and while they do. */
export async function requireCell(
  act: Act,
  { bodyId, formation, heldOn }: { bodyId: string; formation: Formation; heldOn: string },
): Promise<void> {
  if (formation !== 'FOLLOW_UP_CELL' || (await hasCellOn(act, bodyId, heldOn))) return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    'Ce comité n’a pas de cellule de suivi ce jour-là. Enregistrez d’abord l’acte qui la crée, ou choisissez la formation plénière.',
    ['formation'],
    'Décret 2016-1056',
  ).curedBy('recordFollowUpCell');
}

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
