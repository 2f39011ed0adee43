import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { decodeId, newUuid } from '../../../kernel/id';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { Gate } from '../../../access/gate';
import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import type { Actor } from '../../../tenancy/database';
import { writingKey } from '../../../vault/holder-key';
import type { Sealing } from '../../../vault/sealing';
import {
  recordEvent,
  ownCase,
  refuseInTransfer,
  readSheet,
  requireStage,
  type OwnCase,
  codeSheet,
  requireKnownAge,
} from '../cases';
import { sealParcel } from './parcel';
import { PLACE, PROPOSE, RECEIVING_TEAM } from './transfers.sql';

export interface ProposeRequest {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  caseId: string;
  departement: string;
  organisationId: string;
  accordGivenOn: string;
}

const DAYS = 14;

/** The person moves, or another association is nearer to her: with her accord, her sheet is sealed for those who would receive it. */
export class ProposeTransfer {
  constructor(
    private readonly acts: ActRunner,
    private readonly vault: Sealing,
    private readonly gate: Gate,
  ) {}

  run(actor: Actor, input: ProposeRequest): Promise<Outcome> {
    return this.acts.run({ operation: 'proposeTransfer', actor, input }, async (act) => {
      const found = await ownCase(act, input.caseId);
      requireStage(
        found,
        ['DRAFT', 'SUBMITTED', 'LISTED', 'DECIDED', 'RUNNING'],
        'Une séance examine ce dossier, ou il est terminé : un transfert se propose avant ou après la séance.',
      );
      await refuseInTransfer(act, found.id);
      const team = await receivingTeam(act, input, found);
      if (['DECIDED', 'RUNNING'].includes(found.stage)) act.apply(pathwayEnds);
      await this.place(act, found, input, team);
      await recordEvent(act, found.id, 'TRANSFER_PROPOSED');
      return act.newId;
    });
  }

  private async place(
    act: Act,
    found: OwnCase,
    { departement, accordGivenOn }: ProposeRequest,
    team: ReceivingTeam,
  ): Promise<void> {
    const { now, accountId } = act.actor;
    const expiresAt = new Date(now.getTime() + DAYS * 86_400_000);
    await proposeOnce(act, [act.newId, found.id, accordGivenOn, accountId, now, expiresAt]);
    // Held until the commit: an erasure comes before, and there is nothing to send, or after, and finds the parcel.
    await writingKey(act.tx, this.vault, found.id);
    const sheet = await readSheet(act, this.gate, found.id);
    const holderId = newUuid();
    const { wrapped, keyVersion, parts } = sealParcel(this.vault, departement, holderId, sheet);
    const { sex, ageClass, facts, principalForm } = await codeSheet(act, found.id, sheet);
    requireKnownAge({ facts });
    const parcel = {
      id: newUuid(),
      holder_id: holderId,
      organisation_id: team.organisationId,
      team_id: team.id,
      source_case_id: found.id,
      source_transfer_id: act.newId,
      source_organisation_id: found.organisationId,
      sex,
      age_class: ageClass,
      facts,
      principal_form: principalForm,
      expires_at: expiresAt,
    };
    await act.tx.query({
      text: PLACE,
      values: [departement, JSON.stringify(parcel), wrapped, keyVersion, JSON.stringify(parts)],
    });
  }
}

interface ReceivingTeam {
  id: string;
  organisationId: string;
}

async function receivingTeam(
  act: Act,
  { departement, organisationId }: ProposeRequest,
  found: OwnCase,
): Promise<ReceivingTeam> {
  const organisation = decodeId(organisationId);
  if (organisation?.type !== 'Organisation') throw Refusal.notFound(['organisationId']);
  const [team] = await act.tx.query<ReceivingTeam & { approved: boolean; attended: boolean }>({
    text: RECEIVING_TEAM,
    values: [departement, organisation.uuid],
  });
  if (!team)
    throw Refusal.of(ErrorCode.NOT_COMPETENT, "Cette association n'a pas d'équipe dans ce département.", [
      'organisationId',
    ]);
  if (team.id === found.teamId)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Votre équipe tient déjà ce dossier.', ['organisationId']);
  if (!team.attended)
    throw Refusal.of(
      ErrorCode.ADDRESSEE_UNATTENDED,
      "Personne ne tient aujourd'hui d'équipe de cette association dans ce département : le dossier reste chez vous. Appelez-la, " +
        'ou choisissez-en une autre.',
      ['organisationId'],
    );
  if (team.approved || found.principalForm !== 'SEXUAL') return team;
  throw Refusal.of(
    ErrorCode.APPROVAL_REQUIRED,
    "Cette association n'a pas d'agrément en cours dans ce département.",
    ['organisationId'],
    'CASF R.121-12-3',
  );
}

/** Two at once: the second finds the first. */
async function proposeOnce(act: Act, values: unknown[]): Promise<void> {
  const [proposed] = await act.tx.query({ text: PROPOSE, values });
  if (!proposed)
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Un transfert de ce dossier attend déjà une réponse.', ['caseId']);
}

const pathwayEnds: RuleVerdict = {
  rule: 'TRANSFER_ENDS_PATHWAY',
  article: 'CASF L.121-9',
  verdict: 'WARNING',
  message:
    "La décision du préfet vaut dans ce département : à l'acceptation du transfert, le parcours s'y termine. Les mois déjà utilisés " +
    'et la décision suivent la personne.',
  cure:
    "L'association qui reçoit recueille à nouveau l'accord de la personne et dépose le dossier devant la " +
    'commission de son département.',
};
