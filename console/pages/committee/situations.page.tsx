import { ConsoleSituationsDocument, type ConsoleSituationsQuery } from '../../../client-sdk/src';
import { Badge, Card, Empty, Pagination, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';
import { REASONS } from '../sharing/events';

type Place = NonNullable<ConsoleSituationsQuery['departement']>;
type Sent = NonNullable<Place['body']>['referrals']['nodes'][number];

/** What the association has sent to the committee, and what came back. */
export const situationsPage = page({
  path: '/:departement/comite',
  document: ConsoleSituationsDocument,
  variables: ({ params, query }) => ({ code: params.departement!, after: query.get('apres') }),
  title: 'Situations au comité',
  area: 'files',
  view: ({ departement }) => (departement ? <Situations place={departement} /> : null),
});

function Situations({ place }: { place: Place }) {
  const found = place.body?.referrals;
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  return (
    <>
      <h1>Situations au comité local d’aide aux victimes</h1>
      <p>
        Ce que vous lui avez adressé et que vous pouvez lire, et ce qu’il en a fait. Une situation se décrit depuis les
        orientations d’un dossier transmis.
      </p>
      <h2>Situations que vous pouvez lire</h2>
      {(!found || found.nodes.length === 0) && <Empty>Aucune situation.</Empty>}
      {found?.nodes.map((referral) => (
        <SituationCard referral={referral} departement={place.code} />
      ))}
      <Pagination next={next && `?apres=${encodeURIComponent(next)}`} />
    </>
  );
}

function SituationCard({ referral, departement }: { referral: Sent; departement: string }) {
  const { labels } = useVisit();
  const { id, reference, kind, status, createdAt, situation, supportAsked, closedReason, declineReason } = referral;
  const { supportOutcome, supportText } = referral;
  return (
    <Card
      detail={`Envoyée le ${day(createdAt)}`}
      title={
        <>
          {capital(labels.of('ReferralKind', kind))} <Badge small>{labels.of('ReferralStatus', status)}</Badge>
        </>
      }
    >
      {supportAsked && <p>Demandé au comité : {labels.of('SupportAsked', supportAsked)}.</p>}
      {situation && (
        <p>
          «{'\u00a0'}
          <bdi>{situation}</bdi>
          {'\u00a0'}»
        </p>
      )}
      {supportOutcome && (
        <p>
          <strong>Issue : {labels.of('SupportOutcomeKind', supportOutcome.kind)}</strong>, séance du{' '}
          {day(supportOutcome.heldOn)}. {supportText && <bdi>{supportText}</bdi>}
        </p>
      )}
      {!supportOutcome && closedReason && <p>Close : {REASONS[closedReason] ?? closedReason}.</p>}
      {declineReason && (
        <p>
          Motif du comité : <bdi>{declineReason}</bdi>
        </p>
      )}
      <TextLink href={`/${departement}/saisines/${id}`}>Ouvrir la saisine {reference}</TextLink>
    </Card>
  );
}
