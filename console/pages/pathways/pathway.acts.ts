import {
  EndPathwayDocument,
  RecordBenefitDocument,
  RequestRenewalDocument,
  ResumePathwayDocument,
  type BenefitKind,
  type PathwayEnd,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { required } from '../referrals/required';
import { pathwayPage } from './pathway.page';

const AT = '/:departement/parcours/:id';
const here = ({ params }: Asked) => `/${params.departement}/parcours/${params.id}`;

export const requestRenewal = act({
  path: `${AT}/renouveler`,
  act: RequestRenewalDocument,
  refusedOn: pathwayPage,
  once: true,
  input: (fields) => ({ caseId: fields.text('caseId') }),
  done: (_made, asked) => ({ to: `${here(asked)}#renouvellement`, notice: 'RENEWAL_REQUESTED' }),
});

export const recordBenefit = act({
  path: `${AT}/aides`,
  act: RecordBenefitDocument,
  refusedOn: pathwayPage,
  input: (fields) => {
    const known = fields.optional('benefitId');
    return {
      caseId: fields.text('caseId'),
      ...(known && { benefitId: known, expectedVersion: fields.number('expectedVersion') }),
      kind: required(fields, 'kind', 'Choisissez le droit demandé.') as BenefitKind,
      requestedOn: requiredDate(fields, 'requestedOn'),
      grantedOn: optionalDate(fields, 'grantedOn'),
      refusedOn: optionalDate(fields, 'refusedOn'),
      startsOn: optionalDate(fields, 'startsOn'),
      endsOn: optionalDate(fields, 'endsOn'),
      children: fields.optionalNumber('children'),
    };
  },
  done: (_made, asked) => ({ to: `${here(asked)}#aides`, notice: 'BENEFIT_RECORDED' }),
});

/** Whoever decided may read no more of it once it has ended: they are told so where they may. */
export const endPathway = act({
  path: `${AT}/fin`,
  act: EndPathwayDocument,
  refusedOn: pathwayPage,
  input: (fields) => ({
    referralId: fields.text('referralId'),
    ...(fields.has('expectedVersion') && { expectedVersion: fields.number('expectedVersion') }),
    reason: required(fields, 'reason', 'Dites pourquoi le parcours prend fin.') as PathwayEnd,
    endedOn: requiredDate(fields, 'endedOn'),
  }),
  done: ({ pathway }, asked) => ({
    to: pathway ? `${here(asked)}#fin` : `/${asked.params.departement}/decisions`,
    notice: 'PATHWAY_ENDED',
  }),
});

export const resumePathway = act({
  path: `${AT}/reprise`,
  act: ResumePathwayDocument,
  refusedOn: pathwayPage,
  input: (fields) => ({ referralId: fields.text('referralId'), expectedVersion: fields.number('expectedVersion') }),
  done: (_made, asked) => ({ to: here(asked), notice: 'PATHWAY_RESUMED' }),
});
