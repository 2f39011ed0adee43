import { ResumePathwayInput } from '../../../../schema/pathways.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { holdAccord } from '../../persons/accords';
import { tellCases } from '../sittings';
import { carriedPathway } from './found-pathway';
import { pathwayAnswer } from './pathway-answer';
import { pathwayRights } from './pathways.access';
import { pathwayEnd } from './pathways.queries';

/** A wrong end is taken back: the doors open again, if the person's accord still stands. */
export const resumePathway = defineAct({
  name: 'resumePathway',
  description: 'Takes back an end recorded by mistake: the pathway runs again. Association’s caseworker.',
  input: ResumePathwayInput,
  where: 'referralId',
  may: pathwayRights.resumePathway,
  find: (act, { referralId }) => carriedPathway(act, referralId),
  async work(act, { expectedVersion }, { referral, pathway }) {
    if (['MOVED_DEPARTMENT', null].includes(pathwayEnd(pathway.endedFor)))
      throw Refusal.of(ErrorCode.WRONG_STATE, "Ce parcours n'a pas de fin à reprendre.", ['referralId']);
    const { id, bodyId, holderId, version } = referral;
    const accord = await accordInForce(act, holderId, bodyId);
    const values = [id, expectedVersion ?? version, accord.id, accord.groups];
    const [reopened] = await act.tx.query({ text: REOPEN, values });
    if (!reopened) throw Refusal.stale();
    await act.tx.query({ text: RUN_AGAIN, values: [holderId] });
    await tellCases(act, [referral], { kind: 'PATHWAY_RESUMED' });
    act.touch(holderId);
    return id;
  },
  answer: pathwayAnswer,
});

async function accordInForce(act: Act, caseId: string, bodyId: string): Promise<{ id: string; groups: number }> {
  const [accord] = await act.tx.query<{ id: string; groups: number }>({ text: ACCORD, values: [caseId, bodyId] });
  if (accord && (await holdAccord(act, accord.id))) return accord;
  throw Refusal.of(
    ErrorCode.ACCORD_REQUIRED,
    "Son accord ne court plus : recueillez-le d'abord, et montrez à la personne qui lira quoi.",
    ['referralId'],
    'CASF L.121-9',
  ).curedBy('recordAccord');
}

const ACCORD = `
  select a.id, a.groups from access.own_accord a where a.departement_code = access.departement() and a.case_id = $1 and a.body_id = $2
    and a.purpose = 'PSP' and a.withdrawn_at is null`;

const REOPEN = `
  update tenant.referral set status = 'ACCEPTED', stage = 'RUNNING', closed_reason = null, accord_id = $3, accord_mask = $4,
    version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 and status = 'CLOSED' returning id`;

const RUN_AGAIN = `
  update tenant.case_file set stage = 'RUNNING', outcome = null, ended_at = null, version = version + 1
  where departement_code = access.departement() and id = $1`;
