import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { requireFormation } from '../../../kernel/formation-of-age';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bool, type RowOf } from '../../../tenancy/columns';
import type { Actor } from '../../../tenancy/database';
import { bumpAgenda, formationOf, lockSession, requireStatus, type LockedSession } from './locked-session.queries';
import { AgendaItemEntity } from './agenda.entity';
import { kindOf, policyVerdict, referralVerdict, type Sitting } from './agenda.rules';
import { checkPlace, settle, STILL_OPEN } from './agenda.service';
import { liveItems, numberItems } from './live-items.queries';
import { DESTINATIONS } from '../../../kernel/purposes';
import { REFERRAL_IN_ACT } from '../referrals';
import type { AgendaItemKind } from '../../../kernel/words';

export interface PlaceOnAgenda {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  sessionId: string;
  referralId?: string;
  title?: string;
  kind?: AgendaItemKind;
  minutes?: number;
  position?: number;
}

/** Placed: on the agenda of a sitting that has not closed. */
const FOUND = REFERRAL_IN_ACT.with({
  placed: bool(
    (at) => `exists (select from access.visible_item i join tenant.session s on s.id = i.session_id
      where i.departement_code = access.departement() and i.referral_id = ${at('id')} and i.status = 'PLACED'
        and s.departement_code = access.departement() and s.status not in ('HELD', 'CANCELLED') offset 0)`,
  ),
  opined: bool(
    (at) => `exists (select from access.visible_opinion o
      where o.departement_code = access.departement() and o.referral_id = ${at('id')} offset 0)`,
  ),
});

type FoundReferral = RowOf<typeof FOUND>;

const DEFAULT_MINUTES = 10;

/** A point comes onto the agenda of a sitting to come. */
export class PlacingService {
  constructor(private readonly acts: ActRunner) {}

  place(actor: Actor, input: PlaceOnAgenda): Promise<Outcome> {
    return this.acts.run({ operation: 'placeOnAgenda', actor, input }, async (act) => {
      const session = await lockSession(act, input.sessionId);
      requireStatus(
        session,
        STILL_OPEN,
        'Un point s’inscrit à une séance prévue ou convoquée. Choisissez une séance à venir.',
      );
      const sitting = { ...session, treats: formationOf(session.bodyKind, session.formation)?.treats ?? [] };
      const referral = input.referralId ? await this.referral(act, input.referralId) : null;
      const kind = input.kind ?? kindOf(sitting.treats, referral !== null);
      const title = checked(act, sitting, kind, referral, input.title);
      const minutes = checkedMinutes(input.minutes);
      const late = await checkPlace(act, session, minutes);
      const item = { kind: kind!, title, minutes, late, referralId: referral?.id ?? null };
      await this.insert(act, session, item, input.position);
      if (referral) await settle(act, { referral }, session);
      return act.newId;
    });
  }

  /** Held until the end of the act, so that one referral is never placed twice. */
  private async referral(act: Act, globalId: string): Promise<FoundReferral> {
    const id = act.uuid(globalId, 'Referral', ['referralId']);
    await act.tx.query({ text: LOCK, values: [id] });
    const [found] = await act.tx.query<FoundReferral>({ text: REFERRAL_TO_PLACE, values: [id] });
    if (!found) throw Refusal.notFound(['referralId']);
    if (found.placed) {
      throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Cette saisine est déjà inscrite à une séance. Déplacez le point.', [
        'referralId',
      ]).curedBy('moveAgendaItem');
    }
    return found;
  }

  private async insert(
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
}

/** The title of a policy point; null for a nominative one, which has none. */
function checked(
  act: Act,
  sitting: Sitting,
  kind: AgendaItemKind | null,
  referral: FoundReferral | null,
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
function waits({ stage, authoritative, purpose, opined }: FoundReferral): boolean {
  if (stage === 'SUBMITTED') return true;
  return ['LISTED', 'IN_SESSION'].includes(stage) && !(authoritative && DESTINATIONS[purpose].decided && opined);
}

function checkedMinutes(minutes = DEFAULT_MINUTES): number {
  if (minutes >= 1 && minutes <= 480) return minutes;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'La durée d’un point va de 1 à 480 minutes.', ['minutes']);
}

const LOCK = 'select id from tenant.referral where departement_code = access.departement() and id = $1 for update';

const REFERRAL_TO_PLACE = `
  select ${FOUND.select('v')}
  from access.visible_referral v where v.departement_code = access.departement() and v.id = $1 limit 1`;
