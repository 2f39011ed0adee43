import {
  EndFollowUpCellDocument,
  RecordFollowUpCellDocument,
  RecordSupportOutcomeDocument,
  ValidateAgendaDocument,
  WithdrawReferralDocument,
  type SupportOutcomeKind,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import { optionalDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { bodyPage } from '../bodies/body.page';
import { referralPage } from '../referrals/referral.page';
import { agendaPage } from '../sittings/agenda.page';

const CELL = '/:departement/instances/:kind/cellule';
const toCell = (_made: unknown, { params }: Asked) =>
  ({ to: `/${params.departement}/instances/${params.kind}#cellule`, notice: 'SAVED' }) as const;

const validateAgenda = act({
  path: '/:departement/seances/:id/valider',
  act: ValidateAgendaDocument,
  refusedOn: agendaPage,
  once: true,
  input: (fields, { params }) => ({ sessionId: params.id!, agendaDigest: fields.text('agendaDigest') }),
  done: (_made, { params }) => ({ to: `/${params.departement}/seances/${params.id}`, notice: 'AGENDA_VALIDATED' }),
});

const recordFollowUpCell = act({
  path: CELL,
  act: RecordFollowUpCellDocument,
  refusedOn: bodyPage,
  once: true,
  input: (fields) => ({
    bodyId: fields.text('bodyId'),
    actReference: fields.text('actReference'),
    actDate: optionalDate(fields, 'actDate') ?? undefined,
    validFrom: optionalDate(fields, 'validFrom') ?? undefined,
  }),
  done: toCell,
});

const endFollowUpCell = act({
  path: `${CELL}/fin`,
  act: EndFollowUpCellDocument,
  refusedOn: bodyPage,
  input: (fields) => ({
    bodyId: fields.text('bodyId'),
    expectedVersion: fields.number('expectedVersion'),
    validUntil: optionalDate(fields, 'validUntil') ?? undefined,
  }),
  done: toCell,
});

const recordSupportOutcome = act({
  path: '/:departement/saisines/:id/issue',
  act: RecordSupportOutcomeDocument,
  refusedOn: referralPage,
  input: (fields, { params }) => ({
    referralId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    kind: (fields.optional('kind') ?? fields.notTaken('kind', 'Choisissez une issue.')) as SupportOutcomeKind,
    text: fields.text('text'),
  }),
  done: (_made, { params }) => ({
    to: `/${params.departement}/instances/VICTIM_SUPPORT_COMMITTEE/saisines?etat=acceptees`,
    notice: 'SENT',
  }),
});

/** Taken back from its own page, not from a file's. */
const withdrawSituation = act({
  path: '/:departement/saisines/:id/retirer',
  act: WithdrawReferralDocument,
  refusedOn: referralPage,
  input: (fields, { params }) => ({ referralId: params.id!, expectedVersion: fields.number('expectedVersion') }),
  done: (_made, { params }) => ({ to: `/${params.departement}/comite`, notice: 'REMOVED' }),
});

export const committeeActs = [
  withdrawSituation,
  validateAgenda,
  recordFollowUpCell,
  endFollowUpCell,
  recordSupportOutcome,
];
