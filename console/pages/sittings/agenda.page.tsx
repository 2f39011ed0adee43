import { ConsoleSittingDocument } from '../../../client-sdk/src';
import { Breadcrumb, ButtonGroup, ButtonLink, DefinitionList } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day, hour, moment, weekday } from '../../shell/dates';
import { ExportLinks } from '../exports/export-links';
import { FollowUpsOfSitting } from '../followups/sitting-follow-ups';
import { capital } from '../../shell/capital';
import { TwoChairs } from '../committee/two-chairs';
import { AfterSitting, Repeats } from './after-sitting';
import { SittingPapers } from '../minutes/sitting-papers';
import { AgendaTable } from './agenda-table';
import { Convening } from './convening';
import { PolicyPoint, Waiting } from './waiting';
import { RulesSaid } from './rules-said';
import { keepsSecretariat } from './secretariat';
import { StatusBadge } from './status-badge';
import type { SittingProps } from './agenda';

/** A sitting and its agenda, for its secretariat and its members alike: each at their own level. */
export const agendaPage = page({
  path: '/:departement/seances/:id',
  document: ConsoleSittingDocument,
  variables: ({ params, query }, today) => ({
    code: params.departement!,
    session: params.id!,
    today,
    identities: query.has('identites'),
  }),
  title: 'Séance',
  area: 'sittings',
  view: ({ departement }, visit) => {
    const session = departement?.session;
    if (!departement || !session) return null;
    const keeps = keepsSecretariat(visit.shell, session.body);
    return <Agenda place={departement} session={session} visit={visit} keeps={keeps} />;
  },
});

const CHANGES = ['PLANNED', 'CONVENED'];

function Agenda(props: SittingProps) {
  const { session, visit, keeps } = props;
  const { departement } = visit.asked.params;
  const changes = keeps && CHANGES.includes(session.status);
  return (
    <div class="console-agenda">
      <Breadcrumb places={[{ label: 'Séances', href: `/${departement}/seances` }, { label: day(session.heldOn) }]} />
      <h1>Séance du {weekday(session.heldOn)}</h1>
      <Head {...props} />
      <Repeats {...props} />
      {keeps && <RulesSaid verdicts={session.status === 'PLANNED' ? session.verdicts : []} />}
      {!keeps && <TwoChairs {...props} />}
      <section aria-labelledby="ordre-du-jour">
        <h2 id="ordre-du-jour">Ordre du jour</h2>
        <AgendaTable {...props} />
        <ExportLinks at={`/${departement}/seances/${session.id}/ordre-du-jour`} />
      </section>
      <FollowUpsOfSitting {...props} />
      {keeps && <TwoChairs {...props} />}
      {changes && (
        <section aria-labelledby="saisines" class="console-no-print">
          <h2 id="saisines">Inscrire un point</h2>
          <Waiting {...props} />
          <PolicyPoint {...props} />
        </section>
      )}
      <Convening {...props} />
      <AfterSitting {...props} />
    </div>
  );
}

function Head({ session, visit, keeps }: SittingProps) {
  const { labels, asked } = visit;
  const { body, formation, startsAt, place, status, postponedFrom, sealedAt, timeZone, urgency } = session;
  const address = `/${asked.params.departement}/seances/${session.id}`;
  return (
    <>
      <DefinitionList
        items={[
          {
            term: 'Instance',
            value: `${capital(labels.of('BodyKind', body.kind))}, ${labels.of('Formation', formation).toLowerCase()}`,
          },
          { term: 'Heure et lieu', value: `${hour(startsAt)}${place ? `, ${place}` : ''}` },
          {
            term: 'État',
            value: (
              <>
                <StatusBadge status={status} />
                {postponedFrom && ` Reportée du ${day(postponedFrom)}.`}
                {sealedAt && ` Close le ${moment(sealedAt, timeZone)}.`}
                {urgency && ` Convoquée en urgence : ${labels.of('Urgency', urgency)} (CRPA R.133-8).`}
              </>
            ),
          },
        ]}
      />
      <ButtonGroup>
        {keeps && ['CONVENED', 'OPEN', 'HELD'].includes(status) && (
          <ButtonLink href={`${address}/tenue`}>{status === 'HELD' ? 'Voir la tenue' : 'Tenir la séance'}</ButtonLink>
        )}
        {keeps && ['PLANNED', 'CONVENED', 'POSTPONED'].includes(status) && (
          <ButtonLink href={`${address}/repetition`} kind="secondary">
            Répéter la séance
          </ButtonLink>
        )}
        <IdentitiesLink visit={visit} address={address} />
      </ButtonGroup>
      <SittingPapers at={address} status={status} keeps={keeps} />
    </>
  );
}

/** Names are opened on request: each opening is written in the journal. */
function IdentitiesLink({ visit, address }: { visit: Visit; address: string }) {
  const shown = visit.asked.query.has('identites');
  return (
    <ButtonLink href={shown ? address : `${address}?identites=oui`} kind="secondary" icon="eye-line">
      {shown ? 'Cacher les identités' : 'Montrer les identités que je peux lire (noté au journal)'}
    </ButtonLink>
  );
}
