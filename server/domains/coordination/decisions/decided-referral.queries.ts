import type { Act } from '../../../acts/act';
import type { Standing } from '../../../acts/right';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bool, date, json, text, type RowOf } from '../../../tenancy/columns';
import { localDay } from '../../../tenancy/local-day';
import { REFERRAL_IN_ACT } from '../referrals';

/** A referral under an act of the authority, of its secretariat, or of the association that sent it. */
const HELD = REFERRAL_IN_ACT.with({
  agendaKeeping: text((at) => `(select b.agenda_keeping from directory.body b where b.id = ${at('body_id')})`),
  standings: json<Standing[]>(
    (at) => `(select jsonb_agg(distinct jsonb_build_object('role', d.role, 'relation', d.relation)) from access.door d
      where d.departement_code = access.departement() and d.holder_id = ${at('holder_id')}
        and d.source in (${at('id')}, ${at('holder_id')}))`,
  ),
  /** A body that keeps its agenda elsewhere gives its opinion as the outcome of the hand-over. */
  opinionOn: date(
    (at) => `(select max(o.on) from (
      select p.given_on as on from access.visible_opinion p where p.departement_code = access.departement() and p.referral_id = ${at('id')}
      union all
      select coalesce(h.planned_on, h.received_on, ${localDay('h.handed_over_at')}) from access.visible_handover h
        where h.departement_code = access.departement() and h.referral_id = ${at('id')}
          and h.outcome in ('FAVOURABLE', 'UNFAVOURABLE')) o)`,
  ).orNull(),
  decided: bool(
    (at) => `exists (select from access.visible_decision c where c.departement_code = access.departement()
      and c.referral_id = ${at('id')} offset 0)`,
  ),
});

export type HeldReferral = RowOf<typeof HELD>;

/** Locked until the end of the act, then read as the acting account finds it, which may do this act there. */
export async function heldReferral(act: Act, id: string, path: string): Promise<HeldReferral> {
  await act.tx.query({ text: LOCK, values: [id] });
  const [found] = await act.tx.query<HeldReferral>({ text: HELD_REFERRAL, values: [id] });
  if (!found) throw Refusal.notFound([path]);
  act.require(found.standings);
  return found;
}

/** Whom the decision concerns beside the association: the foreigners' service, who pays the allowance. */
export const addresseesOf = ({ bodyId, formation, facts, holderId }: HeldReferral) =>
  ({ bodyId, formation, facts, relation: 'ADDRESSEE', stage: 'DECIDED', caseId: holderId }) as const;

/** A decision names somebody. */
export async function requireKnownPerson(act: Act, { holderId }: HeldReferral): Promise<void> {
  const [found] = await act.tx.query<{ unknown: boolean }>({ text: UNKNOWN, values: [holderId] });
  if (!found?.unknown) return;
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    'Le nom, le prénom ou l’année de naissance de la personne n’est pas encore connu : demandez à l’association de compléter le dossier.',
    ['referralId'],
    'CASF R.121-12-12',
  );
}

const UNKNOWN = 'select access.identity_unknown($1) as unknown';

const LOCK = 'select id from tenant.referral where departement_code = access.departement() and id = $1 for update';

const HELD_REFERRAL = `
  select ${HELD.select('v')}
  from access.visible_referral v where v.departement_code = access.departement() and v.id = $1
  order by v.source = v.id desc limit 1`;
