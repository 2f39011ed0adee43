import {
  SendPleadingDocument,
  WithdrawPleadingDocument,
  WritePleadingDocument,
  type AccordManner,
  type PleadingAuthor,
} from '../../../client-sdk/src';
import { act, type Done } from '../../http/act';
import type { NoticeCode } from '../../http/notices';
import { requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { fileAddress } from '../../shell/addresses';
import { chosen, written } from '../sharing/choices';
import { filePleadingsPage } from './file-pleadings.page';

const at = '/:departement/dossiers/:id/ecrits';
const back =
  (notice: NoticeCode) =>
  (_made: unknown, { params }: Asked): Done => ({
    to: `${fileAddress(params.departement!, params.id!)}/ecrits`,
    notice,
  });

const write = act({
  path: at,
  act: WritePleadingDocument,
  once: true,
  input: (fields, { params }) => ({
    caseId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    writtenWith: chosen<PleadingAuthor>(fields, 'writtenWith', 'Dites avec qui ce texte est écrit.'),
    text: written(fields, 'text', 'Écrivez le texte.'),
  }),
  refusedOn: filePleadingsPage,
  done: back('SAVED'),
});

const send = act({
  path: `${at}/envoyer`,
  act: SendPleadingDocument,
  input: (fields) => ({
    pleadingId: fields.text('pleadingId'),
    expectedVersion: fields.number('expectedVersion'),
    parquetId: chosen<string>(fields, 'parquetId', 'Choisissez le parquet.'),
    agreedOn: requiredDate(fields, 'agreedOn'),
    manner: chosen<AccordManner>(fields, 'manner', 'Dites comment la personne a donné son accord.'),
  }),
  refusedOn: filePleadingsPage,
  done: back('SENT'),
});

const withdraw = act({
  path: `${at}/retirer`,
  act: WithdrawPleadingDocument,
  input: (fields) => ({ pleadingId: fields.text('pleadingId') }),
  refusedOn: filePleadingsPage,
  done: back('ACCORD_WITHDRAWN'),
});

export const pleadingActs = [write, send, withdraw];
