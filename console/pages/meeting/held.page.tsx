import { ConsoleHeldSittingDocument } from '../../../client-sdk/src';
import { Breadcrumb } from '../../elements';
import { page } from '../../http/page';
import { capital } from '../../shell/capital';
import { day, weekday } from '../../shell/dates';
import { HeldFollowUps } from '../followups/sitting-follow-ups';
import { keepsSecretariat } from '../sittings/secretariat';
import { StatusBadge } from '../sittings/status-badge';
import { AttendanceForm } from './attendance-form';
import { sittingAddress, type HeldProps } from './held';
import { ClosingForm, OpeningForm } from './opening-and-closing';
import { PointsForm } from './points-form';
import { Quorum } from './quorum';

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
  const { body, formation, heldOn, status, version } = session;
  return (
    <div data-live-page={`${sittingAddress(props)}/tenue`}>
      <Breadcrumb
        places={[
          { label: 'Séances', href: `/${departement}/seances` },
          { label: day(heldOn), href: sittingAddress(props) },
          { label: 'Tenue' },
        ]}
      />
      <h1>Tenue de la séance du {weekday(heldOn)}</h1>
      <div id="etat-de-la-seance" data-live data-live-state={`${status} ${version}`}>
        <p>
          {capital(visit.labels.of('BodyKind', body.kind))}, {visit.labels.of('Formation', formation).toLowerCase()}.{' '}
          <StatusBadge status={status} />
        </p>
        {status === 'CONVENED' && <OpeningForm {...props} />}
      </div>
      <p class="console-live" data-live-news role="status" />
      <div class="console-sitting">
        <section aria-labelledby="presences">
          <h2 id="presences">Présences</h2>
          <Quorum {...props} />
          <AttendanceForm {...props} />
        </section>
        <section aria-labelledby="points">
          <h2 id="points">Points de l’ordre du jour</h2>
          <PointsForm {...props} />
          {status === 'OPEN' && <ClosingForm {...props} />}
        </section>
      </div>
      <HeldFollowUps {...props} />
    </div>
  );
}
