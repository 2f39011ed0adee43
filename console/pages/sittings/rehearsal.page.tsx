import { ConsoleRehearseSittingDocument, type ConsoleRehearseSittingQuery } from '../../../client-sdk/src';
import { Breadcrumb, Button, Empty, Input } from '../../elements';
import { page } from '../../http/page';
import { isoOf } from '../../http/typed-date';
import type { Visit } from '../../http/visit';
import { day, weekday } from '../../shell/dates';
import { PostponeFields } from './convening';
import { Rehearsed } from './rehearsed';

type Place = NonNullable<ConsoleRehearseSittingQuery['departement']>;
type Told = NonNullable<ConsoleRehearseSittingQuery['rehearseSession']>;

/** A sitting that is fixed, rehearsed: on its day, or on another. */
export const rehearsalPage = page({
  path: '/:departement/seances/:id/repetition',
  document: ConsoleRehearseSittingDocument,
  variables: ({ params, query }) => ({
    code: params.departement!,
    session: params.id!,
    input: {
      sessionId: params.id!,
      heldOn: isoOf(query.get('heldOn') ?? ''),
      convenedOn: isoOf(query.get('convenedOn') ?? ''),
    },
  }),
  title: 'Répéter une séance',
  area: 'sittings',
  view: ({ departement, rehearseSession }, visit) =>
    departement?.session && rehearseSession ? (
      <Rehearsal session={departement.session} told={rehearseSession} visit={visit} />
    ) : null,
});

interface RehearsalProps {
  session: NonNullable<Place['session']>;
  told: Told;
  visit: Visit;
}

function Rehearsal({ session, told, visit: { asked } }: RehearsalProps) {
  const { departement } = asked.params;
  const address = `/${departement}/seances/${session.id}`;
  const moves = ['PLANNED', 'CONVENED', 'POSTPONED'].includes(session.status) && told.heldOn !== session.heldOn;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Séances', href: `/${departement}/seances` },
          { label: day(session.heldOn), href: address },
          { label: 'Répétition' },
        ]}
      />
      <h1>Répéter la séance du {weekday(session.heldOn)}</h1>
      <div class="console-rehearsal">
        <form
          method="get"
          class="console-form"
          data-rehearse="heldOn convenedOn"
          data-rehearse-at={`${address}/repetition`}
        >
          <Day name="heldOn" label="Date de la séance" value={asked.query.get('heldOn') ?? ''} empty="la date fixée" />
          <Day
            name="convenedOn"
            label="Jour de la convocation"
            value={asked.query.get('convenedOn') ?? ''}
            empty="aujourd’hui, ou le jour où elle est partie"
          />
          <Button kind="secondary">Répéter</Button>
        </form>
        <section
          aria-labelledby="repetition"
          id="dit-de-la-date"
          aria-live="polite"
          data-live
          data-live-state={JSON.stringify(told)}
        >
          <h2 id="repetition">Ce que disent les règles</h2>
          <Rehearsed told={told} />
          {moves ? (
            <>
              <h3>Reporter à cette date</h3>
              <PostponeFields session={session} action={`${address}/reporter`} heldOn={told.heldOn} />
            </>
          ) : (
            <Empty>C’est la date fixée.</Empty>
          )}
        </section>
      </div>
    </>
  );
}

interface DayProps {
  name: string;
  label: string;
  value: string;
  empty: string;
}

const Day = ({ name, label, value, empty }: DayProps) => (
  <div data-whole>
    <Input
      id={`champ-${name}`}
      name={name}
      label={label}
      hint={`jj/mm/aaaa. Vide : ${empty}.`}
      value={value}
      maxLength={30}
    />
  </div>
);
