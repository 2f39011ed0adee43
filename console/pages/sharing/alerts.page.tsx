import { ConsoleAlertsDocument, type ConsoleAlertsQuery } from '../../../client-sdk/src';
import { Badge, ButtonLink, Card, Empty, Pagination, TextLink } from '../../elements';
import { page } from '../../http/page';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { REASONS } from './events';

type Place = NonNullable<ConsoleAlertsQuery['departement']>;
type AlertReferral = NonNullable<Place['body']>['referrals']['nodes'][number];

/** What was sent to the CODAF, and what became of it, at the reader's level. */
export const alertsPage = page({
  path: '/:departement/alertes',
  document: ConsoleAlertsDocument,
  variables: ({ params, query }) => ({ code: params.departement!, after: query.get('apres') }),
  title: 'Alertes au CODAF',
  area: 'files',
  view: ({ departement }) => (departement ? <Alerts place={departement} /> : null),
});

function Alerts({ place }: { place: Place }) {
  const { shell } = useVisit();
  const found = place.body?.referrals;
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  return (
    <>
      <h1>Alertes au CODAF</h1>
      <p>Une alerte décrit un lieu et des faits, sans la personne. Le parquet du lieu des faits y répond.</p>
      {mayAct(shell, place.code, 'referCase') && (
        <ButtonLink href={`/${place.code}/alertes/nouvelle`}>Écrire une alerte</ButtonLink>
      )}
      <h2>Alertes que vous pouvez lire</h2>
      {(!found || found.nodes.length === 0) && <Empty>Aucune alerte.</Empty>}
      {found?.nodes.map((referral) => (
        <AlertCard referral={referral} departement={place.code} />
      ))}
      <Pagination next={next && `?apres=${encodeURIComponent(next)}`} />
    </>
  );
}

function AlertCard({ referral, departement }: { referral: AlertReferral; departement: string }) {
  const { labels } = useVisit();
  const { id, reference, status, createdAt, alert, closedReason, declineReason, opinions } = referral;
  return (
    <Card
      detail={`Envoyée le ${day(createdAt)}`}
      title={
        <>
          {alert?.sector ? labels.of('alert.sector', alert.sector) : 'Alerte'}{' '}
          <Badge small>{labels.of('ReferralStatus', status)}</Badge>
        </>
      }
    >
      {alert?.place && (
        <p>
          Lieu{'\u00a0'}: <bdi>{alert.place}</bdi>. {alert.personsCount && `Personnes : ${alert.personsCount}.`}
        </p>
      )}
      {opinions.map(({ sense, givenOn }) => (
        <p>
          Avis {labels.of('OpinionSense', sense)} le {day(givenOn)}.
        </p>
      ))}
      {status === 'PROPOSED' && <p>Le parquet n’a pas encore répondu.</p>}
      {closedReason && (
        <p>
          Close{'\u00a0'}: {REASONS[closedReason] ?? closedReason}.
        </p>
      )}
      {declineReason && (
        <p>
          Motif{'\u00a0'}: «{'\u00a0'}
          <bdi>{declineReason}</bdi>
          {'\u00a0'}»
        </p>
      )}
      <TextLink href={`/${departement}/saisines/${id}`}>Ouvrir l’alerte {reference}</TextLink>
    </Card>
  );
}
