import { ConsoleBodyDocument } from '../../../client-sdk/src';
import { Alert, Badge, Breadcrumb, DefinitionList, Empty, Table, TextLink } from '../../elements';
import { page } from '../../http/page';
import { day, hour } from '../../shell/dates';
import { feminine } from '../../shell/plural';
import { mayAct } from '../../shell/may';
import { capital } from '../../shell/capital';
import { FollowUpCell } from '../committee/follow-up-cell';
import { BodyFollowUps } from '../followups/body-follow-ups';
import { bodyKindOf } from '../sittings/body-kind';
import { keepsSecretariat } from '../sittings/secretariat';
import { AppointForm } from './appoint-form';
import { Composition } from './composition';
import { StateForm } from './state-form';
import { Undertakings } from './undertakings';
import { VacantSeats } from './vacant-seats';
import type { BodyProps } from './body';

/** One body: who sits, until when, who is missing, what it does in the year, and its own rules. */
export const bodyPage = page({
  path: '/:departement/instances/:kind',
  document: ConsoleBodyDocument,
  variables: ({ params }, today) => ({
    code: params.departement!,
    kind: bodyKindOf(params.kind) ?? 'PROSTITUTION_EXIT_COMMISSION',
    today,
  }),
  title: 'Instance',
  area: 'bodies',
  view: ({ departement }, visit) => {
    const body = bodyKindOf(visit.asked.params.kind) && departement?.body;
    return departement && body ? <OneBody place={departement} body={body} visit={visit} /> : null;
  },
});

function OneBody(props: BodyProps) {
  const { body, visit } = props;
  const { departement } = visit.asked.params;
  const keeps = keepsSecretariat(visit.shell, body);
  return (
    <>
      <Breadcrumb places={[{ label: 'Instances', href: `/${departement}/instances` }, { label: body.shortName }]} />
      <h1>{capital(body.name)}</h1>
      <Head {...props} />
      <section aria-labelledby="sieges-vacants">
        <h2 id="sieges-vacants">Sièges sans personne</h2>
        <Vacancies {...props} />
      </section>
      <section aria-labelledby="composition">
        <h2 id="composition">Composition</h2>
        <Composition {...props} />
        {keeps && mayAct(visit.shell, departement!, 'appointMember') && <AppointForm {...props} />}
      </section>
      <section aria-labelledby="a-pourvoir">
        <h2 id="a-pourvoir">Sièges à pourvoir</h2>
        <VacantSeats {...props} appoints={keeps && mayAct(visit.shell, departement!, 'appointMembers')} />
      </section>
      <section aria-labelledby="confidentialite">
        <h2 id="confidentialite">Engagements de confidentialité</h2>
        <Undertakings {...props} />
      </section>
      <FollowUpCell {...props} />
      <section aria-labelledby="annee">
        <h2 id="annee">L’année</h2>
        <Year {...props} />
      </section>
      <BodyFollowUps followUps={body.followUps.nodes} at={`/${departement}/instances/${body.kind}`} />
      <section aria-labelledby="regles">
        <h2 id="regles">Règles</h2>
        <Rules {...props} />
        {mayAct(visit.shell, departement!, 'installBody') && <StateForm {...props} />}
      </section>
    </>
  );
}

function Head({ body, place, visit: { asked, labels, shell } }: BodyProps) {
  const secretariat = place.mandates.nodes.filter(
    ({ role, body: of }) => role === body.reference.secretariatRole && of?.id === body.id,
  );
  return (
    <>
      <DefinitionList
        items={[
          {
            term: 'État',
            value: (
              <>
                <Badge kind={body.state === 'INSTALLED' ? 'success' : 'warning'} small>
                  {labels.of('BodyState', body.state)}
                </Badge>{' '}
                depuis le {day(body.stateSince)}
              </>
            ),
          },
          {
            term: 'Secrétariat',
            value:
              secretariat.length > 0 ? (
                secretariat.map(({ account, validUntil }) => (
                  <p>
                    {account.name}
                    {validUntil && `, jusqu’au ${day(validUntil)}`}
                  </p>
                ))
              ) : (
                <Badge kind="warning" small>
                  {`Personne : ${labels.of('Role', body.reference.secretariatRole)}`}
                </Badge>
              ),
          },
          { term: 'Ordre du jour tenu', value: capital(labels.of('AgendaKeeping', body.agendaKeeping)) },
        ]}
      />
      <p>
        <TextLink href={`/${asked.params.departement}/instances/${body.kind}/saisines`}>
          Saisines de l’instance
        </TextLink>
      </p>
      {keepsSecretariat(shell, body) && (
        <p>
          <TextLink href={`/${asked.params.departement}/instances/${body.kind}/temps`}>Temps passé en séance</TextLink>
        </p>
      )}
    </>
  );
}

function Vacancies({ body, visit: { labels } }: BodyProps) {
  if (body.unattendedSeats.length === 0) return <p>Chaque siège a une personne avec un compte.</p>;
  return (
    <Alert kind="warning" title="Ces sièges ne lisent rien tant que personne ne les tient">
      <ul>
        {body.unattendedSeats.map(({ formation, role, says }) => (
          <li>
            {capital(labels.of('Role', role))}, {labels.of('Formation', formation)}. {says}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Year({ place, body, visit: { asked, labels } }: BodyProps) {
  const { departement } = asked.params;
  const activity = place.activity.find(({ body: kind }) => kind === body.kind);
  const toCome = place.sessions.nodes.filter(({ status }) => status !== 'CANCELLED' && status !== 'HELD');
  return (
    <>
      {activity && (
        <p>
          En {activity.year}
          {'\u00a0'}: {feminine(activity.held, 'tenue')}, {feminine(activity.convened, 'convoquée')},{' '}
          {feminine(activity.planned, 'prévue')}, {feminine(activity.postponed, 'reportée')}.
          {activity.legalMinimum !== null &&
            ` Orientations : ${activity.heldOnPolicy} sur ${activity.legalMinimum} au moins.`}
        </p>
      )}
      {toCome.length === 0 && <Empty>Aucune séance à venir.</Empty>}
      <ul class="console-list">
        {toCome.map(({ id, heldOn, startsAt, formation, status }) => (
          <li>
            <a href={`/${departement}/seances/${id}`}>
              {day(heldOn)} à {hour(startsAt)}
            </a>
            <span class="console-list__more">
              {capital(labels.of('Formation', formation))}, {labels.of('SessionStatus', status)}.
            </span>
          </li>
        ))}
      </ul>
      <p>
        <TextLink href={`/${departement}/seances?instance=${body.kind}`}>Toutes ses séances</TextLink>
      </p>
    </>
  );
}

function Rules({ body, visit: { labels } }: BodyProps) {
  const { minimumSittings, crpaApplies } = body.reference;
  return (
    <>
      <p>
        {crpaApplies
          ? 'Convocation, quorum et votes suivent le code des relations entre le public et l’administration (R.133-3 et suivants).'
          : 'Convocation et quorum relèvent de son règlement intérieur.'}
      </p>
      <p>
        Textes{'\u00a0'}: {body.legalBasis.join('\u00a0; ')}.
      </p>
      {minimumSittings.length > 0 && (
        <Table
          caption="Séances au moins, par an"
          rows={minimumSittings}
          columns={[
            { head: 'Formation', heads: true, cell: ({ formation }) => capital(labels.of('Formation', formation)) },
            { head: 'Au moins', numeric: true, cell: ({ minimum }) => minimum },
            { head: 'Du', cell: ({ from }) => day(from) },
            { head: 'Au', cell: ({ until }) => day(until) || 'sans fin' },
            { head: 'Texte', cell: ({ article, statutory }) => `${article}${statutory ? '' : ' (paramètre)'}` },
          ]}
        />
      )}
    </>
  );
}
