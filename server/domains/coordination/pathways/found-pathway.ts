import type { Act, HeldMandate } from '../../../acts/act';
import { standingsAt } from '../../../acts/standings-at';
import { Refusal, ErrorCode } from '../../../kernel/refusal';
import type { Stage } from '../../../kernel/words';
import { REFERRAL_IN_ACT, type ReferralInAct } from '../referrals';
import { OF_CASES, type PathwayRow } from './pathways.queries';
import type { Authorised } from './periods.rules';

export interface CarriedPathway {
  referral: ReferralInAct;
  pathway: PathwayRow;
  under: HeldMandate;
}

/** The pathway that a referral carries, under the act of somebody who may; locked until the end of the act. */
export async function carriedPathway(act: Act, globalId: string): Promise<CarriedPathway> {
  const id = act.uuid(globalId, 'Referral', ['referralId']);
  await act.tx.query({ text: LOCK, values: [id] });
  const [referral] = await act.tx.query<ReferralInAct>({ text: REFERRAL, values: [id] });
  if (!referral) throw Refusal.notFound(['referralId']);
  const under = act.require(await standingsAt(act, referral.holderId, id));
  const pathway = await pathwayOfCase(act, referral.holderId);
  if (pathway?.referralId === id && CARRIES.includes(referral.stage)) return { referral, pathway, under };
  throw Refusal.of(
    ErrorCode.WRONG_STATE,
    'Cette saisine ne porte pas de parcours autorisé.',
    ['referralId'],
    'CASF L.121-9',
  );
}

/** Of somebody who moved, a first request may wait here, with the periods that she had elsewhere. */
const CARRIES: readonly Stage[] = ['DECIDED', 'RUNNING', 'ENDED'];

export async function pathwayOfCase(act: Act, caseId: string): Promise<PathwayRow | null> {
  const [found] = await act.tx.query<PathwayRow>({ text: OF_CASES, values: [[caseId]] });
  return found ?? null;
}

/** What was authorised already, for whoever decides of one period more. */
export async function formerPeriods(act: Act, caseId: string): Promise<readonly Authorised[]> {
  return (await pathwayOfCase(act, caseId))?.periods ?? [];
}

const LOCK = 'select id from tenant.referral where departement_code = access.departement() and id = $1 for update';

const REFERRAL = `
  select ${REFERRAL_IN_ACT.select('v')} from access.visible_referral v
  where v.departement_code = access.departement() and v.id = $1 order by v.source = v.id desc limit 1`;
