import {
  InformationNoticeDocument,
  RecordAccordDocument,
  WithdrawAccordDocument,
  type AccordManner,
  type BodyKind,
  type InformationGroup,
  type Purpose,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import { download } from '../../http/download';
import { requiredDate } from '../../http/typed-date';
import { accordPage } from './accord.page';
import { chosen } from './choices';
import { fileAddress } from '../../shell/addresses';

export const recordAccord = act({
  path: '/:departement/dossiers/:id/accord/recueillir',
  act: RecordAccordDocument,
  once: true,
  input: (fields, { params }) => ({
    caseId: params.id!,
    body: chosen<BodyKind>(fields, 'body', 'Choisissez l’instance.'),
    purpose: chosen<Purpose>(fields, 'purpose', 'Choisissez le but.'),
    groups: fields.all('groups') as InformationGroup[],
    givenOn: requiredDate(fields, 'givenOn'),
    manner: chosen<AccordManner>(fields, 'manner', 'Dites comment la personne a donné son accord.'),
  }),
  refusedOn: accordPage,
  done: (_made, { params }) => ({
    to: `${fileAddress(params.departement!, params.id!)}/accord`,
    notice: 'ACCORD_RECORDED',
  }),
});

export const withdrawAccord = act({
  path: '/:departement/dossiers/:id/accord/retirer',
  act: WithdrawAccordDocument,
  input: (fields) => ({ accordId: fields.text('accordId') }),
  refusedOn: accordPage,
  done: (_made, { params }) => ({
    to: `${fileAddress(params.departement!, params.id!)}/accord`,
    notice: 'ACCORD_WITHDRAWN',
  }),
});

/** To be handed to the person: nothing of hers stands in it. */
export const informationNotice = download({
  path: '/:departement/dossiers/:id/notice',
  document: InformationNoticeDocument,
  variables: ({ params, query }) => ({
    code: params.departement!,
    bodies: [(query.get('instance') ?? 'PROSTITUTION_EXIT_COMMISSION') as BodyKind],
    minor: query.has('mineur'),
  }),
  file: ({ departement }) =>
    departement?.informationNotice
      ? {
          name: 'notice-information.html',
          mediaType: 'text/html; charset=utf-8',
          body: departement.informationNotice.html,
        }
      : null,
});
