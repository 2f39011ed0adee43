import { ConsoleRegistersDocument } from '../../../client-sdk/src';
import { download } from '../../http/download';

const HTML = 'text/html; charset=utf-8';

/** RGPD art. 33 §5: to be handed to the CNIL when it asks. */
export const breachRegister = download({
  path: '/:departement/registre/violations.html',
  document: ConsoleRegistersDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  file: ({ departement }) =>
    departement?.breachRegister
      ? { name: 'registre-des-violations.html', mediaType: HTML, body: departement.breachRegister.html }
      : null,
});

/** RGPD art. 30. */
export const processingRecord = download({
  path: '/:departement/registre/traitements.html',
  document: ConsoleRegistersDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  file: ({ departement }) =>
    departement?.processingRecord
      ? { name: 'registre-des-traitements.html', mediaType: HTML, body: departement.processingRecord.html }
      : null,
});
