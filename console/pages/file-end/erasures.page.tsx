import { CancelErasureDocument, ConsoleErasuresDocument, type ConsoleErasuresQuery } from '../../../client-sdk/src';
import { Card, Empty, Table } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { act } from '../../http/act';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { day, moment } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleErasuresQuery['departement']>;

/** Files that wait for their day, which may still be taken back; those that are gone, each with its certificate. */
export const erasuresPage = page({
  path: '/:departement/effacements',
  document: ConsoleErasuresDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Effacements',
  area: 'files',
  view: ({ departement }) => (departement ? <Erasures place={departement} /> : null),
});

export const cancelErasure = act({
  path: '/:departement/effacements/annuler',
  act: CancelErasureDocument,
  input: (fields) => ({ caseId: fields.text('caseId') }),
  refusedOn: erasuresPage,
  done: (_made, { params }) => ({ to: `/${params.departement!}/effacements`, notice: 'DONE' }),
});

function Erasures({ place }: { place: Place }) {
  return (
    <>
      <h1>Effacements</h1>
      <section aria-labelledby="demandes">
        <h2 id="demandes">Dossiers qui attendent leur jour</h2>
        {place.askedErasures.length === 0 && <Empty>Aucun dossier n’attend d’être détruit.</Empty>}
        {place.askedErasures.map((asked) => (
          <Asked asked={asked} place={place} />
        ))}
      </section>
      {place.erasureCertificates && <Certificates certificates={place.erasureCertificates.nodes} />}
    </>
  );
}

function Asked({ asked, place }: { asked: Place['askedErasures'][number]; place: Place }) {
  const { labels, shell } = useVisit();
  const { subject, reason, askedAt, destroysOn } = asked;
  return (
    <Card title={`Sera détruit le ${day(destroysOn)}`} detail={`Demandé le ${moment(askedAt, place.timeZone)}`}>
      <p>
        {labels.of('ErasureReason', reason)}. Nom au journal{'\u00a0'}: {subject}.
      </p>
      {asked.case && mayAct(shell, place.code, 'cancelErasure') && (
        <ActForm
          action={`/${place.code}/effacements/annuler`}
          id={`annuler-${subject}`}
          submit="Annuler l’effacement"
          about={subject}
          kind="secondary"
          confirm="Le dossier revient à votre équipe. Les partages qui ont pris fin ne reprennent pas."
        >
          <Hidden name="caseId" value={asked.case} />
        </ActForm>
      )}
    </Card>
  );
}

function Certificates({ certificates }: { certificates: NonNullable<Place['erasureCertificates']>['nodes'] }) {
  const { labels } = useVisit();
  return (
    <section aria-labelledby="certificats">
      <h2 id="certificats">Certificats d’effacement</h2>
      <Table
        caption="Certificats d’effacement"
        captionHidden
        empty="Aucun dossier n’a été effacé."
        rows={certificates}
        columns={[
          { head: 'Nom au journal', heads: true, cell: ({ subject }) => subject },
          { head: 'Pourquoi', cell: ({ reason }) => capital(labels.of('ErasureReason', reason)) },
          { head: 'Effacé le', cell: ({ erasedAt }) => day(erasedAt) },
          { head: 'Absent des sauvegardes le', cell: ({ completeInBackupsOn }) => day(completeInBackupsOn) },
        ]}
      />
    </section>
  );
}
