import { ResetPaperWordingDocument, WritePaperWordingDocument, type PaperPart } from '../../../client-sdk/src';
import { act, action } from '../../http/act';
import type { Asked } from '../../http/visit';
import { written } from '../sharing/choices';
import { previewedPage, wordingPage } from './wording.page';

const back = ({ params }: Asked): string => `/${params.departement}/papiers/modeles/${params.part}`;

export const writePaperWording = act({
  path: '/:departement/papiers/modeles/:part/ecrire',
  act: WritePaperWordingDocument,
  refusedOn: wordingPage,
  input: (fields, { params }) => ({
    departement: params.departement!,
    part: params.part as PaperPart,
    text: written(fields, 'text', 'Écrivez le texte.'),
    expectedVersion: fields.number('expectedVersion'),
  }),
  done: (_made, asked) => ({ to: back(asked), notice: 'WORDING_SAVED' }),
});

export const resetPaperWording = act({
  path: '/:departement/papiers/modeles/:part/remettre',
  act: ResetPaperWordingDocument,
  refusedOn: wordingPage,
  input: (fields, { params }) => ({
    departement: params.departement!,
    part: params.part as PaperPart,
    expectedVersion: fields.number('expectedVersion'),
  }),
  done: (_made, asked) => ({ to: back(asked), notice: 'WORDING_RESET' }),
});

export const previewPaperWording = action({
  path: '/:departement/papiers/modeles/:part/apercu',
  refusedOn: wordingPage,
  run: (_client, fields) => {
    const typed = { text: fields.text('text'), version: fields.number('expectedVersion') };
    return Promise.resolve({ shown: previewedPage(typed) });
  },
});
