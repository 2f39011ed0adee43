import { ConveneSessionDocument, type Urgency } from '../../../client-sdk/src';
import { action } from '../../http/act';
import { NotTaken } from '../../http/fields';
import { severally } from '../../http/severally';
import { calendarPage } from './calendar.page';

/** Several sittings at once: those that are convened stay so, each other is told with why. */
export const conveneSessions = action({
  path: '/:departement/seances/convoquer',
  refusedOn: calendarPage,
  run: async (client, fields, { params }) => {
    const sessionIds = fields.all('sessionIds');
    if (sessionIds.length === 0) throw new NotTaken('sessionIds', 'Choisissez au moins une séance.');
    const urgency = (fields.optional('urgency') as Urgency | null) ?? undefined;
    const acknowledgedWarnings = fields.acknowledged();
    const refusals = await severally(
      sessionIds.map((sessionId) => ({
        about: fields.text(`named-${sessionId}`),
        input: { sessionId, expectedVersion: fields.number(`version-${sessionId}`), urgency, acknowledgedWarnings },
      })),
      ({ input }) => client.act(ConveneSessionDocument, { input }),
    );
    return refusals.length > 0
      ? { refusals }
      : { done: { to: `/${params.departement}/seances`, notice: 'SESSION_CONVENED' } };
  },
});
