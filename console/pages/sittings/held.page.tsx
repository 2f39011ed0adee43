import { ConsoleHeldSittingDocument } from '../../../client-sdk/src';
import { Breadcrumb } from '../../elements';
import { page } from '../../http/page';
import { day, weekday } from '../../shell/dates';
import { capital } from '../../shell/capital';
import { AttendanceList } from './attendance-list';
import { ClosingForm, OpeningForm } from './opening-and-closing';
import { PointsForm } from './points-form';
import { Quorum } from './quorum';
import { keepsSecretariat } from './secretariat';
import { StatusBadge } from './status-badge';
import type { HeldProps } from './held';

/** The sitting as one screen, for its secretariat: who came, the quorum, and point by point what is thought of it. */
export const heldPage = page({
  path: '/:departement/seances/:id/tenue',
  document: ConsoleHeldSittingDocument,
  variables: ({ params }) => ({ code: params.departement!, session: params.id! }),
  title: 'Tenue de la séance',
  area: 'sittings',
  view: ({ departement }, visit) => {
    const session = departement?.session;
    return session && keepsSecretariat(visit.shell, session.body) ? <Held session={session} visit={visit} /> : null;
  },
});

function Held(props: HeldProps) {
  const { session, visit } = props;
  const { departement } = visit.asked.params;
  return (
    <div data-live-page>
      <Breadcrumb
        places={[
          { label: 'Séances', href: `/${departement}/seances` },
          { label: day(session.heldOn), href: `/${departement}/seances/${session.id}` },
          { label: 'Tenue' },
        ]}
      />
      <h1>Tenue de la séance du {weekday(session.heldOn)}</h1>
      <div id="etat-de-la-seance" data-live data-live-state={`${session.status} ${session.version}`}>
        <p>
          {capital(visit.labels.of('BodyKind', session.body.kind))},{' '}
          {visit.labels.of('Formation', session.formation).toLowerCase()}. <StatusBadge status={session.status} />
        </p>
        {session.status === 'CONVENED' && <OpeningForm {...props} />}
      </div>
      <p class="console-live" data-live-news role="status" />
      <div class="console-sitting">
        <section aria-labelledby="presences">
          <h2 id="presences">Présences</h2>
          <Quorum {...props} />
          <AttendanceList {...props} />
        </section>
        <section aria-labelledby="points">
          <h2 id="points">Points de l’ordre du jour</h2>
          <PointsForm {...props} />
          {session.status === 'OPEN' && <ClosingForm {...props} />}
        </section>
      </div>
    </div>
  );
}
