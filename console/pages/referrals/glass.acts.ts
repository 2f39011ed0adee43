import { BreakGlassDocument, CloseBreakGlassDocument, type DangerReason } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { required } from './required';
import { referralAddress } from './referral-props';
import { referralPage } from './referral.page';

const breakGlass = act({
  path: '/:departement/saisines/:id/urgence/ouvrir',
  act: BreakGlassDocument,
  once: true,
  input: (fields, { params }) => ({
    departement: params.departement!,
    referral: params.id!,
    reason: required(fields, 'reason', 'Dites quel est le danger.') as DangerReason,
    circumstances: fields.text('circumstances'),
  }),
  refusedOn: referralPage,
  done: ({ breakGlass: { id, awaitsSecond } }, { params }) => ({
    to: `${referralAddress(params.departement!, params.id!)}?ouverture=${id}`,
    notice: awaitsSecond ? 'GLASS_WAITS' : 'GLASS_BROKEN',
  }),
});

const closeGlass = act({
  path: '/:departement/saisines/:id/urgence/fermer',
  act: CloseBreakGlassDocument,
  input: (fields) => ({ breakGlassId: fields.text('breakGlassId') }),
  refusedOn: referralPage,
  done: (_made, { params }) => ({ to: referralAddress(params.departement!, params.id!), notice: 'GLASS_CLOSED' }),
});

export const glassActs = [breakGlass, closeGlass];
