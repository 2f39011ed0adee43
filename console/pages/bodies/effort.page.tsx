import { ConsoleEffortDocument, type EffortFragment } from '../../../client-sdk/src';
import { Breadcrumb, Empty, Table } from '../../elements';
import { FilterBar } from '../../forms/filter-bar';
import { page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { day, localDay } from '../../shell/dates';
import { bodyKindOf } from '../sittings/body-kind';

const YEARS = 4;

const yearOf = ({ query }: Asked, today: string): number => {
  const named = query.get('annee') ?? '';
  return /^20\d\d$/.test(named) ? Number(named) : Number(today.slice(0, 4));
};

/** What a body asks of those who sit there, for its secretariat: services first, then each member. */
export const effortPage = page({
  path: '/:departement/instances/:kind/temps',
  document: ConsoleEffortDocument,
  variables: (asked, today) => ({
    code: asked.params.departement!,
    kind: bodyKindOf(asked.params.kind) ?? 'PROSTITUTION_EXIT_COMMISSION',
    year: yearOf(asked, today),
  }),
  title: 'Temps passé',
  area: 'bodies',
  view: ({ departement }, visit) => {
    const body = bodyKindOf(visit.asked.params.kind) && departement?.body;
    return body?.effort ? <Effort name={body.shortName} effort={body.effort} visit={visit} /> : null;
  },
});

interface EffortProps {
  name: string;
  effort: EffortFragment;
  visit: Visit;
}

function Effort({ name, effort, visit }: EffortProps) {
  const { departement, kind } = visit.asked.params;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Instances', href: `/${departement}/instances` },
          { label: name, href: `/${departement}/instances/${kind}` },
          { label: 'Temps passé' },
        ]}
      />
      <h1>Temps passé en séance</h1>
      <p>
        Séances tenues en {effort.year}
        {'\u00a0'}: {effort.held}. Présence de tous, ajoutée{'\u00a0'}: {hours(effort.minutes)}. Une séance compte pour
        sa durée prévue.
      </p>
      <Years visit={visit} />
      <Services effort={effort} visit={visit} />
      <Members effort={effort} />
      <Joint effort={effort} visit={visit} />
    </>
  );
}

function Years({ visit: { asked, now } }: { visit: Visit }) {
  const current = Number(localDay(now).slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(current - back));
  return (
    <FilterBar
      at={asked.address.split('?')[0]!}
      submit="Montrer"
      filters={[
        {
          name: 'annee',
          label: 'Année',
          placeholder: null,
          chosen: String(yearOf(asked, localDay(now))),
          options: years.map((value) => ({ value, label: value })),
        },
      ]}
    />
  );
}

function Services({ effort, visit: { labels } }: Omit<EffortProps, 'name'>) {
  return (
    <Table
      caption="Par service et par association"
      empty={<Empty>Aucune séance n’a été tenue cette année.</Empty>}
      rows={effort.services}
      columns={[
        {
          head: 'Service',
          heads: true,
          cell: ({ role, organisation }) => organisation ?? capital(labels.of('Role', role)),
        },
        { head: 'Sièges', numeric: true, cell: ({ seats }) => seats },
        { head: 'Présences', numeric: true, cell: ({ attended }) => attended },
        { head: 'Temps', numeric: true, cell: ({ minutes }) => hours(minutes) },
      ]}
    />
  );
}

function Members({ effort }: { effort: EffortFragment }) {
  const members = effort.services.flatMap(({ members: each }) => each);
  if (members.length === 0) return null;
  return (
    <Table
      caption="Par membre"
      rows={members}
      columns={[
        { head: 'Membre', heads: true, cell: ({ quality }) => capital(quality) },
        { head: 'Convocations', numeric: true, cell: ({ summoned }) => summoned },
        { head: 'Présences', numeric: true, cell: ({ attended }) => attended },
        { head: 'Temps', numeric: true, cell: ({ minutes }) => hours(minutes) },
      ]}
    />
  );
}

function Joint({ effort, visit: { asked, labels } }: Omit<EffortProps, 'name'>) {
  const { departement } = asked.params;
  return (
    <section aria-labelledby="jointes">
      <h2 id="jointes">Séances à réunir le même jour</h2>
      {effort.joint.length === 0 && <p>Aucune séance à venir n’est proche de celle d’une autre instance.</p>}
      <ul class="console-list">
        {effort.joint.map((near) => (
          <li>
            <a href={`/${departement}/seances/${near.sessionId}`}>Séance du {day(near.heldOn)}</a>
            <span class="console-list__more">
              Le {day(near.otherHeldOn)},{' '}
              <a href={`/${departement}/seances/${near.otherSessionId}`}>{labels.of('BodyKind', near.otherBody)}</a>{' '}
              réunit aussi {near.shared.map((role) => labels.of('Role', role)).join(', ')}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${whole}\u00a0h${rest ? `\u00a0${String(rest).padStart(2, '0')}` : ''}`;
};
