import { ConsoleBodiesDocument, type ConsoleBodiesQuery } from '../../../client-sdk/src';
import { Badge, Card, DefinitionList, Empty, TextLink } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day, hour } from '../../shell/dates';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleBodiesQuery['departement']>;
type Body = Place['bodies'][number];

/** The bodies of the département: whether they live, who is missing, when they sit. */
export const bodiesPage = page({
  path: '/:departement/instances',
  document: ConsoleBodiesDocument,
  variables: ({ params }, today) => ({ code: params.departement!, today }),
  title: 'Instances',
  area: 'bodies',
  view: ({ departement }, visit) => departement && <Bodies place={departement} visit={visit} />,
});

function Bodies({ place, visit }: { place: Place; visit: Visit }) {
  return (
    <>
      <h1>Instances</h1>
      {place.bodies.length === 0 && <Empty>Aucune instance n’est enregistrée dans ce département.</Empty>}
      {place.bodies.map((body) => (
        <BodyCard body={body} place={place} visit={visit} />
      ))}
    </>
  );
}

function BodyCard({ body, place, visit: { asked, labels } }: { body: Body; place: Place; visit: Visit }) {
  const { departement } = asked.params;
  const next = place.sessions.nodes.find(
    (session) => session.body.id === body.id && ['PLANNED', 'CONVENED', 'OPEN'].includes(session.status),
  );
  const seats = body.unattendedSeats.length;
  return (
    <Card
      level={2}
      title={
        <TextLink href={`/${departement}/instances/${body.kind}`}>{capital(labels.of('BodyKind', body.kind))}</TextLink>
      }
      detail={
        <Badge kind={body.state === 'INSTALLED' ? 'success' : 'warning'} small>
          {labels.of('BodyState', body.state)}
        </Badge>
      }
      foot={<TextLink href={`/${departement}/instances/${body.kind}/saisines`}>Saisines de l’instance</TextLink>}
    >
      <DefinitionList
        items={[
          { term: 'Depuis le', value: day(body.stateSince) },
          { term: 'Secrétariat', value: capital(labels.of('Role', body.reference.secretariatRole)) },
          { term: 'Membres désignés', value: String(body.members.length) },
          {
            term: 'Sièges sans personne',
            value: seats > 0 ? <Badge kind="warning" small>{`${seats}`}</Badge> : 'Aucun',
          },
          {
            term: 'Prochaine séance',
            value: next ? (
              <TextLink href={`/${departement}/seances/${next.id}`}>
                {day(next.heldOn)} à {hour(next.startsAt)}
              </TextLink>
            ) : (
              'Aucune'
            ),
          },
        ]}
      />
    </Card>
  );
}
