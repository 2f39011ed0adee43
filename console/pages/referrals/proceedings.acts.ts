import { StateProceedingsDocument, type ProceedingsState } from '../../../client-sdk/src';
import { act, type Action } from '../../http/act';
import type { Asked } from '../../http/visit';
import { proceedingActs, trialOn } from '../proceedings/proceedings.acts';
import { chosen } from '../sharing/choices';
import { referralAddress } from './referral-props';
import { referralPage } from './referral.page';

const at = '/:departement/saisines/:id';
const address = ({ params }: Asked) => referralAddress(params.departement!, params.id!);

export const referralProceedings: Action[] = [
  ...proceedingActs({ at, refusedOn: referralPage, address }),
  act({
    path: `${at}/procedure`,
    act: StateProceedingsDocument,
    input: (fields, { params }) => ({
      referralId: params.id!,
      expectedVersion: fields.number('expectedVersion'),
      state: chosen<ProceedingsState>(fields, 'state', 'Dites si une procédure est en cours, ou non précisée.'),
      holdBack: fields.flag('holdBack'),
    }),
    refusedOn: referralPage,
    done: (_made, asked) => trialOn(address(asked)),
  }),
];
