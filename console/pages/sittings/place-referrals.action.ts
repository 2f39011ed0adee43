import { PlaceOnAgendaDocument } from '../../../client-sdk/src';
import { action } from '../../http/act';
import { NotTaken } from '../../http/fields';
import { severally } from '../../http/severally';
import { optionalNumber } from '../../http/typed-number';
import { agendaPage } from './agenda.page';
import { sittingAt } from './session.acts';

/** Several referrals onto one agenda: those that are taken stay, each other is told with why. */
export const placeReferrals = action({
  path: '/:departement/seances/:id/inscrire',
  refusedOn: agendaPage,
  run: async (client, fields, asked) => {
    const referralIds = fields.all('referralIds');
    if (referralIds.length === 0) throw new NotTaken('referralIds', 'Choisissez au moins une saisine.');
    const minutes = optionalNumber(fields, 'minutes') ?? undefined;
    const acknowledgedWarnings = fields.acknowledged();
    const refusals = await severally(
      referralIds.map((referralId, index) => ({ about: `Saisine ${index + 1}`, referralId })),
      ({ referralId }) =>
        client.act(PlaceOnAgendaDocument, {
          input: { sessionId: asked.params.id!, referralId, minutes, acknowledgedWarnings },
        }),
    );
    return refusals.length > 0
      ? { refusals }
      : { done: { to: `${sittingAt(asked)}#ordre-du-jour`, notice: 'ITEMS_PLACED' } };
  },
});
