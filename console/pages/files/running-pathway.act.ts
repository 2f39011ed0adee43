import { RegisterRunningPathwayDocument, type AccordManner, type InformationGroup } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { requiredDate } from '../../http/typed-date';
import { fileAddress } from '../../shell/addresses';
import { chosen } from '../sharing/choices';
import { sheetTyped } from './pathway-sheet';
import { runningPathwayPage } from './running-pathway.page';

export const registerRunningPathway = act({
  path: '/:departement/dossiers/parcours-en-cours',
  act: RegisterRunningPathwayDocument,
  once: true,
  input: (fields, { params }) => ({
    departement: params.departement!,
    externalReference: fields.optional('externalReference'),
    signedOn: requiredDate(fields, 'signedOn'),
    signatory: fields.text('signatory'),
    startedOn: requiredDate(fields, 'startedOn'),
    accordGivenOn: requiredDate(fields, 'accordGivenOn'),
    accordManner: chosen<AccordManner>(fields, 'accordManner', 'Dites comment la personne a donné son accord.'),
    accordGroups: fields.all('accordGroups') as InformationGroup[],
    sheet: sheetTyped(fields),
  }),
  refusedOn: runningPathwayPage,
  done: ({ case: file }, { params }) => ({
    to: fileAddress(params.departement!, file.id),
    notice: 'PATHWAY_REGISTERED',
  }),
});
