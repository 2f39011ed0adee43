import { ConsoleAlertsDocument, type ConsoleAlertLineFragment, type ConsoleAlertsQuery } from '../../../client-sdk/src';
import { ButtonLink, Empty, Pagination } from '../../elements';
import { page } from '../../http/page';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { AlertCard } from '../alerts/alert-card';

type Place = NonNullable<ConsoleAlertsQuery['departement']>;

/** What was sent to the CODAF, and what became of it, at the reader's level; what waits, first. */
export const alertsPage = page({
  path: '/:departement/alertes',
  document: ConsoleAlertsDocument,
  variables: ({ params, query }) => ({ code: params.departement!, after: query.get('apres') }),
  title: 'Alertes au CODAF',
  area: 'files',
  view: ({ departement }, { asked }) =>
    departement ? <Alerts place={departement} first={!asked.query.get('apres')} /> : null,
});

function Alerts({ place, first }: { place: Place; first: boolean }) {
  const { shell } = useVisit();
  const found = place.body?.referrals;
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  const waiting = first ? (place.body?.waiting.nodes ?? []) : [];
  const others = (found?.nodes ?? []).filter(({ id }) => !waiting.some((each) => each.id === id));
  return (
    <>
      <h1>Alertes au CODAF</h1>
      <p>Une alerte décrit un lieu et des faits, sans la personne. Le parquet du lieu des faits y répond.</p>
      {mayAct(shell, place.code, 'referCase') && (
        <ButtonLink href={`/${place.code}/alertes/nouvelle`}>Écrire une alerte</ButtonLink>
      )}
      {first && <Listed title="En attente de réponse" alerts={waiting} place={place} empty="Aucune alerte n’attend." />}
      <Listed title="Autres alertes" alerts={others} place={place} empty="Aucune autre alerte." />
      <Pagination next={next && `?apres=${encodeURIComponent(next)}`} />
    </>
  );
}

interface ListedProps {
  title: string;
  alerts: readonly ConsoleAlertLineFragment[];
  place: Place;
  empty: string;
}

function Listed({ title, alerts, place, empty }: ListedProps) {
  return (
    <>
      <h2>{title}</h2>
      {alerts.length === 0 && <Empty>{empty}</Empty>}
      {alerts.map((referral) => (
        <AlertCard referral={referral} departement={place.code} />
      ))}
    </>
  );
}
