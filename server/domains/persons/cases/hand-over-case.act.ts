import { HandOverCaseInput } from '../../../../schema/cases.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { decodeId } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { caseAnswer } from './case-answer';
import { recordEvent } from './case-records';
import { caseRights } from './cases.access';
import { changeCase, ownCase, refuseInTransfer, requireStage } from './own-case';
import { requireKnownAge } from './retained-ages';

/** Gives a draft to an association approved here: the giving team no longer reads it. */
export const handOverCase = defineAct({
  name: 'handOverCase',
  description: 'Gives a draft to an association approved here, with the person’s accord. Association’s caseworker.',
  input: HandOverCaseInput,
  where: 'caseId',
  may: caseRights.handOverCase,
  dates: { accordGivenOn: 'ACCORD_GIVEN' },
  find: (act, { caseId }) => ownCase(act, caseId),
  async work(act, input, found) {
    requireStage(found, ['DRAFT'], 'Seul un brouillon se transmet : ce dossier est déjà déposé.');
    requireKnownAge(found);
    await refuseInTransfer(act, found.id);
    const team = await approvedTeam(act, input.organisationId);
    await recordEvent(act, found.id, 'TRANSFERRED');
    await changeCase(act, found, { organisationId: team.organisationId, teamId: team.id }, input.expectedVersion);
    return found.id;
  },
  answer: { ...caseAnswer, result: 'null, the file is no longer yours to read' },
});

interface ReceivingTeam {
  id: string;
  organisationId: string;
}

async function approvedTeam(act: Act, globalId: string): Promise<ReceivingTeam> {
  const organisation = decodeId(globalId);
  if (organisation?.type !== 'Organisation') throw Refusal.notFound(['organisationId']);
  const [team] = await act.tx.query<ReceivingTeam & { attended: boolean }>({
    text: APPROVED_TEAM,
    values: [organisation.uuid],
  });
  if (team?.attended) return team;
  if (team)
    throw Refusal.of(
      ErrorCode.ADDRESSEE_UNATTENDED,
      "Personne ne tient aujourd'hui d'équipe de cette association ici : le dossier reste chez vous. Appelez-la, ou choisissez-en " +
        'une autre.',
      ['organisationId'],
    );
  throw Refusal.of(
    ErrorCode.APPROVAL_REQUIRED,
    "Cette association n'a pas d'agrément en cours dans ce département.",
    ['organisationId'],
    'CASF R.121-12-3',
  );
}

const APPROVED_TEAM = `
  select t.id, t.organisation_id as "organisationId", access.team_attended(t.departement_code, t.id) as attended
  from directory.team t
  where t.departement_code = access.departement() and t.organisation_id = $1 and exists (
    select from directory.approval a where a.departement_code = t.departement_code and a.organisation_id = t.organisation_id
      and a.valid_from <= access.today() and access.today() < a.valid_until)
  order by attended desc, t.name limit 1`;
