import {
  ConsoleGlassesDocument,
  type ConsoleGlassesQuery,
  ReviewBreakGlassDocument,
  type ReviewConclusion,
} from '../../../client-sdk/src';
import { Card, DefinitionList, Empty, TabNav, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, Version } from '../../forms/fields';
import { act } from '../../http/act';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { moment } from '../../shell/dates';
import { nameIn } from './names';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleGlassesQuery['departement']>;
type Glass = NonNullable<Place['breakGlasses']>[number];

/** Openings in danger for life: what waits for a review first. */
export const glassesPage = page({
  path: '/:departement/bris-de-glace',
  document: ConsoleGlassesDocument,
  variables: ({ params, query }) => ({ code: params.departement!, toReview: query.get('toutes') !== '1' }),
  title: 'Ouvertures en urgence',
  area: 'privacy',
  view: ({ departement }, visit) => departement?.breakGlasses && <Glasses place={departement} visit={visit} />,
});

function Glasses({ place, visit }: { place: Place; visit: Visit }) {
  const all = visit.asked.query.get('toutes') === '1';
  const address = `/${visit.asked.params.departement}/bris-de-glace`;
  return (
    <>
      <h1>Ouvertures en urgence</h1>
      <p>Chacune se revoit dans la semaine : non justifiée, elle se ferme aussitôt.</p>
      <TabNav
        label="Ouvertures"
        views={[
          { href: address, label: 'À revoir', current: !all },
          { href: `${address}?toutes=1`, label: 'Toutes', current: all },
        ]}
      />
      {place.breakGlasses!.length === 0 && <Empty>Aucune ouverture{all ? '' : ' n’attend d’être revue'}.</Empty>}
      {place.breakGlasses!.map((glass) => (
        <GlassCard glass={glass} place={place} visit={visit} />
      ))}
    </>
  );
}

function GlassCard({ glass, place, visit }: { glass: Glass; place: Place; visit: Visit }) {
  const { labels, asked } = visit;
  const at = (value: string | null) => (value ? moment(value, place.timeZone) : '–');
  return (
    <Card title={capital(labels.of('DangerReason', glass.reason))} level={2} detail={at(glass.openedAt)}>
      <DefinitionList
        items={[
          { term: 'Par', value: `${nameIn(place.mandates.nodes, glass.account)}, ${labels.of('Role', glass.role)}` },
          {
            term: 'Ce qui s’est ouvert',
            value: <JournalLink departement={asked.params.departement!} door={glass.door} />,
          },
          { term: 'Circonstances', value: glass.circumstances },
          {
            term: glass.awaitsSecond ? 'Attend une seconde personne jusqu’au' : 'Ouvert jusqu’au',
            value: at(glass.expiresAt),
          },
          { term: 'Fermé le', value: at(glass.closedAt) },
          {
            term: 'Conclusion',
            value: glass.conclusion ? labels.of('ReviewConclusion', glass.conclusion) : 'à revoir',
          },
        ]}
      />
      {!glass.conclusion && (
        <ActForm
          action={`/${asked.params.departement}/bris-de-glace/${glass.id}/revoir`}
          submit="Enregistrer la conclusion"
          kind="secondary"
        >
          <Version value={glass.version} />
          <RadioField
            id={`conclusion-${glass.id}`}
            name="conclusion"
            label="Conclusion"
            options={labels.all('ReviewConclusion')}
          />
        </ActForm>
      )}
    </Card>
  );
}

/** Its officer reads no file: what was opened has no name here but in the journal. */
const JournalLink = ({ departement, door }: { departement: string; door: string }) => (
  <TextLink href={`/${departement}/registre/journal?objet=${encodeURIComponent(door)}`}>
    Une saisine : voir au journal qui l’a lue
  </TextLink>
);

export const reviewGlass = act({
  path: '/:departement/bris-de-glace/:id/revoir',
  act: ReviewBreakGlassDocument,
  input: (fields, { params }) => ({
    breakGlassId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    conclusion:
      (fields.optional('conclusion') as ReviewConclusion | null) ??
      fields.notTaken<ReviewConclusion>('conclusion', 'Choisissez une conclusion.'),
  }),
  refusedOn: glassesPage,
  done: (_made, { params }) => ({ to: `/${params.departement}/bris-de-glace`, notice: 'SAVED' }),
});
