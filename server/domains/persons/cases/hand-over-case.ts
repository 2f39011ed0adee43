import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { decodeId } from '../../../kernel/id';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { recordEvent } from './case-records';
import { changeCase, ownCase, refuseInTransfer, requireStage } from './own-case';
import { requireKnownAge } from './retained-ages';

interface HandOverRequest {
  caseId: string;
  organisationId: string;
  accordGivenOn: string;
  expectedVersion?: number;
  acknowledgedWarnings?: string[];
}

/** Gives a draft to an association approved here: the giving team no longer reads it. */
export class HandOverCase {
  constructor(private readonly acts: ActRunner) {}

  run(actor: Actor, input: HandOverRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'handOverCase', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      requireStage(found, ['DRAFT'], 'Seul un brouillon se transmet : ce dossier est déjà déposé.');
      requireKnownAge(found);
      await refuseInTransfer(act, found.id);
      const team = await approvedTeam(act, input.organisationId);
      await recordEvent(act, found.id, 'TRANSFERRED');
      await changeCase(act, found, { organisationId: team.organisationId, teamId: team.id }, input.expectedVersion);
      return found.id;
    });
  }
}

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
