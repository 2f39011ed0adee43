import { Empty, Table } from '../../elements';
import type { Visit } from '../../http/visit';
import { day, moment } from '../../shell/dates';
import type { Place } from './installing-place';

/** Programs that ask in somebody's name: whose, and until when. Their holders end them from their own page. */
export function InstallingTokens({ place, visit: { labels } }: { place: Place; visit: Visit }) {
  return (
    <Table
      caption="Jetons d’API"
      captionHidden
      empty={<Empty>Aucun jeton.</Empty>}
      rows={place.apiTokens ?? []}
      columns={[
        { head: 'Jeton', heads: true, cell: ({ label }) => label },
        { head: 'De', cell: ({ account, role }) => `${account.name}, ${labels.of('Role', role)}` },
        { head: 'Portée', cell: ({ readOnly }) => (readOnly ? 'Lecture seule' : 'Lecture et actes') },
        { head: 'Dernier usage', cell: ({ lastUsedOn }) => day(lastUsedOn) || 'Jamais' },
        { head: 'Fin', cell: ({ expiresAt, revokedAt }) => (revokedAt ? 'Révoqué' : moment(expiresAt)) },
      ]}
    />
  );
}
