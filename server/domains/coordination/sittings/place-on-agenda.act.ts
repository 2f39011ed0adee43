import { PlaceOnAgendaInput } from '../../../../schema/agenda.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { requireFormation } from '../../../kernel/formation-of-age';
import { DESTINATIONS } from '../../../kernel/purposes';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { AgendaItemKind } from '../../../kernel/words';
import { checkPlace, settle, STILL_OPEN, tellMembers } from './agenda-changes';
import { AgendaItemEntity } from './agenda.entity';
import { kindOf, policyVerdict, referralVerdict, type Sitting } from './agenda.rules';
import { liveItems, numberItems } from './live-items.queries';
import { bumpAgenda, formationOf, lockSession, requireStatus, type LockedSession } from './locked-session.queries';
import { referralToPlace, type ReferralToPlace } from './referral-to-place.queries';
import { sittingRights } from './sittings.access';
import { itemAnswer } from './sittings.answers';

const DEFAULT_MINUTES = 10;

/** A point comes onto the agenda of a sitting to come. */
export const placeOnAgenda = defineAct({
  name: 'placeOnAgenda',
  description: 'Places a referral or a policy point on an agenda (inscrire à l’ordre du jour). The body’s secretariat.',
  input: PlaceOnAgendaInput,
  where: 'sessionId',
  may: sittingRights.placeOnAgenda,
  texts: { title: 'BEYOND' },
  find: (act, { sessionId }) => lockSession(act, sessionId),
  async work(act, input, session) {
    requireStatus(
      session,
      STILL_OPEN,
      'Un point s’inscrit à une séance prévue ou convoquée. Choisissez une séance à venir.',
    );
    const sitting = { ...session, treats: formationOf(session.bodyKind, session.formation)?.treats ?? [] };
    const referral = input.referralId ? await referralToPlace(act, input.referralId) : null;
    const kind = input.kind ?? kindOf(sitting.treats, referral !== null);
    const title = checked(act, sitting, kind, referral, input.title);
    const minutes = checkedMinutes(input.minutes);
    const late = await checkPlace(act, session, minutes);
    const item = { kind: kind!, title, minutes, late, referralId: referral?.id ?? null };
    await insert(act, session, item, input.position);
    if (referral) await settle(act, { referral }, session);
    await tellMembers(act, session);
    return act.newId;
  },
  answer: itemAnswer,
});

/** The title of a policy point; null for a nominative one, which has none. */
function checked(
  act: Act,
  sitting: Sitting,
  kind: AgendaItemKind | null,
  referral: ReferralToPlace | null,
  title?: string,
): string | null {
  if (referral) {
    if (title)
      throw Refusal.of(
        ErrorCode.INVALID_VALUE,
        "Un point nominatif n'a pas de titre : un titre pourrait nommer la personne.",
        ['title'],
      );
    requireFormation(referral, ['referralId']);
    act.apply(referralVerdict(sitting, kind, referral));
    if (waits(referral)) return null;
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      'Cette saisine attend sa décision, ou est décidée : elle ne s’inscrit plus à une séance.',
      ['referralId'],
    );
  }
  const text = title?.trim() ?? '';
  if (!text)
    throw Refusal.of(
      ErrorCode.MISSING_VALUE,
      'Indiquez la saisine à inscrire, ou le titre d’un point de politique générale.',
      ['referralId'],
    );
  if (text.length > 200)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Le titre compte 200 caractères au plus.', ['title']);
  act.apply(policyVerdict(sitting, kind));
  return text;
}

/** Treated where no decision is due, a referral may come back to a later sitting. */
function waits({ stage, authoritative, purpose, opined }: ReferralToPlace): boolean {
  if (stage === 'SUBMITTED') return true;
  if (stage === 'DECIDED') return !DESTINATIONS[purpose].decided;
  return ['LISTED', 'IN_SESSION'].includes(stage) && !(authoritative && DESTINATIONS[purpose].decided && opined);
}

function checkedMinutes(minutes = DEFAULT_MINUTES): number {
  if (minutes >= 1 && minutes <= 480) return minutes;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'La durée d’un point va de 1 à 480 minutes.', ['minutes']);
}

async function insert(
  act: Act,
  session: LockedSession,
  item: Partial<AgendaItemEntity>,
  wanted?: number,
): Promise<void> {
  const others = (await liveItems(act, session.id)).map(({ id }) => id);
  const position = Math.min(Math.max(wanted ?? others.length + 1, 1), others.length + 1);
  await act.tx.insert(AgendaItemEntity, {
    ...item,
    id: act.newId,
    sessionId: session.id,
    position,
    status: 'PLACED',
    version: 1,
  });
  await numberItems(act, [...others.slice(0, position - 1), act.newId, ...others.slice(position - 1)]);
  await bumpAgenda(act, session);
}
