import { AcceptReferralDocument, DeclineReferralDocument } from '../../../client-sdk/src';
import { act, type Action } from '../../http/act';
import type { Asked } from '../../http/visit';
import { holdAct } from '../alerts/alerts.acts';
import { alertsPage } from './alerts.page';
import { written } from './choices';

const at = '/:departement/alertes';
const back = ({ params }: Asked) => ({ to: `/${params.departement!}/alertes`, notice: 'SAVED' as const });
const answer = { refusedOn: alertsPage, done: (_made: unknown, asked: Asked) => back(asked) };

/** The three answers of a parquet, from its list: at night, on a telephone, an alert is answered where it is read. */
export const alertAnswers: Action[] = [
  act({
    path: `${at}/accepter`,
    act: AcceptReferralDocument,
    input: (fields) => ({ referralId: fields.text('referralId'), expectedVersion: fields.number('expectedVersion') }),
    ...answer,
  }),
  act({
    path: `${at}/decliner`,
    act: DeclineReferralDocument,
    input: (fields) => ({
      referralId: fields.text('referralId'),
      expectedVersion: fields.number('expectedVersion'),
      reason: written(fields, 'reason', 'Écrivez le motif : l’association en a besoin.'),
    }),
    ...answer,
  }),
  holdAct({ at, refusedOn: alertsPage, back }),
];
