import { ConsoleBreachesDocument, type ConsoleBreachesQuery } from '../../../client-sdk/src';
import { Badge, Callout, Empty, Table } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { moment } from '../../shell/dates';
import type { Breach } from './breach';
import { BreachFields } from './breach-fields';
import { PrivacyTabs } from './tabs';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleBreachesQuery['departement']>;

/** The register of breaches, and the form for a new one. */
export const breachesPage = page({
  path: '/:departement/registre/violations',
  document: ConsoleBreachesDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Violations de données',
  area: 'privacy',
  view: ({ departement }, visit) => departement?.breaches && <Breaches place={departement} visit={visit} />,
});

/** One breach: what is known grows as one learns of it. */
export const breachPage = page({
  path: '/:departement/registre/violations/:id',
  document: ConsoleBreachesDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Violation de données',
  area: 'privacy',
  view: ({ departement }, visit) => {
    const found = departement?.breaches?.find(({ id }) => id === visit.asked.params.id);
    return found ? <OneBreach breach={found} timeZone={departement!.timeZone} visit={visit} /> : null;
  },
});

function Breaches({ place, visit }: { place: Place; visit: Visit }) {
  const departement = visit.asked.params.departement!;
  const { labels } = visit;
  return (
    <>
      <h1>Violations de données</h1>
      <PrivacyTabs departement={departement} current="registre/violations" />
      <Table
        caption="Violations, de la plus récente à la plus ancienne"
        empty={<Empty>Aucune violation n’est enregistrée.</Empty>}
        rows={place.breaches!}
        columns={[
          {
            head: 'Connue le',
            heads: true,
            cell: ({ id, knownAt }) => (
              <a href={`/${departement}/registre/violations/${id}`}>{moment(knownAt, place.timeZone)}</a>
            ),
          },
          { head: 'Nature', cell: ({ nature }) => nature.map((each) => labels.of('BreachNature', each)).join(', ') },
          { head: 'Risque', cell: ({ risk }) => capital(labels.of('BreachRisk', risk)) },
          { head: 'État', cell: (breach) => <State breach={breach} visit={visit} /> },
          { head: 'À notifier avant', cell: ({ deadline }) => moment(deadline, place.timeZone) },
        ]}
      />
      <h2>Enregistrer une violation</h2>
      <Callout>
        La CNIL se prévient dans les 72 heures, sauf risque improbable (RGPD art. 33). Enregistrez ce que vous savez
        déjà : le reste se complète.
      </Callout>
      <ActForm action={`/${departement}/registre/violations/enregistrer`} submit="Enregistrer la violation">
        <BreachFields breach={null} timeZone={place.timeZone} />
      </ActForm>
    </>
  );
}

function State({ breach: { state }, visit: { labels } }: { breach: Breach; visit: Visit }) {
  const late = state === 'OVERDUE' || state === 'NOTIFIED_LATE';
  return (
    <Badge kind={late ? 'error' : state === 'TO_NOTIFY' ? 'warning' : 'neutral'} small>
      {labels.of('BreachState', state)}
    </Badge>
  );
}

function OneBreach({ breach, timeZone, visit }: { breach: Breach; timeZone: string; visit: Visit }) {
  const departement = visit.asked.params.departement!;
  return (
    <>
      <h1>Violation de données</h1>
      <PrivacyTabs departement={departement} current="registre/violations" />
      <p>
        Connue le {moment(breach.knownAt, timeZone)}, enregistrée le {moment(breach.recordedAt, timeZone)}. À notifier
        avant le {moment(breach.deadline, timeZone)}. <State breach={breach} visit={visit} />
      </p>
      <ActForm action={`/${departement}/registre/violations/${breach.id}/completer`} submit="Enregistrer">
        <Version value={breach.version} />
        <BreachFields breach={breach} timeZone={timeZone} />
      </ActForm>
    </>
  );
}
