import {
  HandOverCaseDocument,
  ReferCaseDocument,
  SuggestReferralDocument,
  type BodyKind,
  type InformationGroup,
  type SupportAsked,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import { optionalDate, requiredDate } from '../../http/typed-date';
import { chosen } from './choices';
import { orientationsPage } from './orientations.page';
import { fileAddress } from '../../shell/addresses';

/** What the follow-up cell of the committee may read at most. */
const READ_BY_CELL: InformationGroup[] = ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'];

export const referCase = act({
  path: '/:departement/dossiers/:id/saisir',
  act: ReferCaseDocument,
  once: true,
  input: (fields, { params }) => {
    const checked = fields.all('groups') as InformationGroup[];
    const groups = checked.length === 0 && fields.has('sheet') ? READ_BY_CELL : checked;
    return {
      caseId: params.id!,
      body: chosen<BodyKind>(fields, 'body', 'Choisissez l’instance.'),
      situation: fields.optional('situation'),
      supportAsked: fields.optional('supportAsked') as SupportAsked | null,
      groups: groups.length > 0 ? groups : null,
      minimisedOnly: fields.all('minimisedOnly') as InformationGroup[],
      expiresOn: optionalDate(fields, 'expiresOn'),
    };
  },
  refusedOn: orientationsPage,
  done: (_made, { params }) => ({ to: `${fileAddress(params.departement!, params.id!)}/suivi`, notice: 'SENT' }),
});

export const suggestReferral = act({
  path: '/:departement/dossiers/:id/suggerer',
  act: SuggestReferralDocument,
  once: true,
  input: (fields, { params }) => ({
    caseId: params.id!,
    body: chosen<BodyKind>(fields, 'body', 'Choisissez l’instance.'),
  }),
  refusedOn: orientationsPage,
  done: (_made, { params }) => ({ to: `${fileAddress(params.departement!, params.id!)}/orientations`, notice: 'SENT' }),
});

export const handOverCase = act({
  path: '/:departement/dossiers/:id/confier',
  act: HandOverCaseDocument,
  input: (fields, { params }) => ({
    caseId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    organisationId: chosen<string>(fields, 'organisationId', 'Choisissez l’association.'),
    accordGivenOn: requiredDate(fields, 'accordGivenOn'),
  }),
  refusedOn: orientationsPage,
  done: (_made, { params }) => ({ to: `/${params.departement!}/dossiers`, notice: 'SENT' }),
});
