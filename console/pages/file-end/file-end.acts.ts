import { CancelTransferDocument, ProducePersonExportDocument, ProposeTransferDocument } from '../../../client-sdk/src';
import { act, action } from '../../http/act';
import { NotTaken, type Fields } from '../../http/fields';
import { requiredDate } from '../../http/typed-date';
import { chosen } from '../sharing/choices';
import { fileEndPage } from './file-end.page';
import { endAddress } from './seen';

const AT = '/:departement/dossiers/:id/devenir';

/** A code that the API would not even read is said beside its field. */
function departementTyped(fields: Fields): string {
  const typed = fields.text('departement').trim().toUpperCase();
  if (/^(0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[12346])$/.test(typed)) return typed;
  throw new NotTaken('departement', 'Écrivez le code du département : 38, 2A, 976.');
}

export const proposeTransfer = act({
  path: `${AT}/transferer`,
  act: ProposeTransferDocument,
  once: true,
  input: (fields, { params }) => ({
    caseId: params.id!,
    departement: departementTyped(fields),
    organisationId: chosen<string>(fields, 'organisationId', 'Choisissez l’association.'),
    accordGivenOn: requiredDate(fields, 'accordGivenOn'),
  }),
  refusedOn: fileEndPage,
  done: (_made, { params }) => ({ to: endAddress(params.departement!, params.id!), notice: 'SENT' }),
});

export const cancelTransfer = act({
  path: `${AT}/annuler-le-transfert`,
  act: CancelTransferDocument,
  input: (fields) => ({ transferId: fields.text('transferId') }),
  refusedOn: fileEndPage,
  done: (_made, { params }) => ({ to: endAddress(params.departement!, params.id!), notice: 'DONE' }),
});

/** Handed over as a page to print; nothing of it stays with us. */
export const producePersonCopy = action({
  path: `${AT}/copie`,
  refusedOn: fileEndPage,
  run: async (client, _fields, { params }) => {
    const made = await client.act(ProducePersonExportDocument, { input: { caseId: params.id! } });
    if (!made.ok) return { refusals: made.userErrors };
    return {
      file: { name: 'copie-a-remettre.html', mediaType: 'text/html; charset=utf-8', body: made.data.export.html },
    };
  },
});
