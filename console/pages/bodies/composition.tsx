import { Badge, Empty, Table, TextLink } from '../../elements';
import { day } from '../../shell/dates';
import { capital } from '../../shell/capital';
import type { Body, BodyProps } from './body';

type Member = Body['members'][number];

/** By formation: the members appointed, then the mandates whose seat the composition names. */
export function Composition({ body, place, visit }: BodyProps) {
  const formations = body.reference.formations.filter(({ code }) =>
    body.members.some((each) => each.formation === code),
  );
  const soon = inThreeMonths(place.today);
  return (
    <>
      {body.members.length === 0 && <Empty>Aucun membre n’est désigné.</Empty>}
      {formations.map(({ code, name }) => (
        <Members
          caption={name}
          members={body.members.filter(({ formation }) => formation === code)}
          soon={soon}
          at={`/${visit.asked.params.departement}/instances/${body.kind}/membres`}
          visit={visit}
        />
      ))}
      <Seats body={body} place={place} visit={visit} />
    </>
  );
}

const inThreeMonths = (today: string): string => {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 3);
  return date.toISOString().slice(0, 10);
};

interface MembersProps {
  caption: string;
  members: readonly Member[];
  soon: string;
  /** Where each of them has a page. */
  at: string;
  visit: BodyProps['visit'];
}

function Members({ caption, members, soon, at, visit: { labels } }: MembersProps) {
  return (
    <Table
      caption={caption}
      rows={members}
      columns={[
        {
          head: 'Qualité',
          heads: true,
          cell: ({ id, quality }) => <TextLink href={`${at}/${id}`}>{quality}</TextLink>,
        },
        { head: 'Siège', cell: ({ role }) => capital(labels.of('Role', role)) },
        { head: 'Suppléant', cell: ({ substitute }) => substitute?.quality ?? <Empty inline>aucun</Empty> },
        { head: 'Voix', cell: ({ voting }) => (voting ? 'Délibérative' : 'Consultative') },
        { head: 'Désigné le', cell: ({ appointedOn }) => day(appointedOn) },
        { head: 'Jusqu’au', cell: ({ validUntil }) => <Until day={validUntil} soon={soon} /> },
        {
          head: 'Engagement',
          cell: ({ undertakingSignedOn }) => day(undertakingSignedOn) || <Empty inline>pas signé</Empty>,
        },
        { head: 'Compte', cell: ({ hasAccount }) => (hasAccount ? 'Oui' : 'Non, sur papier') },
      ]}
    />
  );
}

function Until({ day: until, soon }: { day: string | null; soon: string }) {
  if (!until) return <>Membre de droit</>;
  return (
    <>
      {day(until)}{' '}
      {until <= soon && (
        <Badge kind="warning" small>
          À renouveler
        </Badge>
      )}
    </>
  );
}

/** Mandates given for this body: they are summoned for the seat that they hold. */
function Seats({ body, place, visit: { labels } }: BodyProps) {
  const mandates = place.mandates.nodes.filter(({ body: of }) => of?.id === body.id);
  return (
    <Table
      caption="Mandats rattachés à l’instance"
      rows={mandates}
      empty={<Empty>Aucun mandat n’est rattaché à cette instance.</Empty>}
      columns={[
        { head: 'Personne', heads: true, cell: ({ account }) => account.name },
        { head: 'Siège', cell: ({ role }) => capital(labels.of('Role', role)) },
        { head: 'Depuis le', cell: ({ validFrom }) => day(validFrom) },
        { head: 'Jusqu’au', cell: ({ validUntil }) => day(validUntil) || 'Sans terme' },
        { head: 'Supplée', cell: ({ standsIn }) => (standsIn ? 'Oui' : 'Non') },
      ]}
    />
  );
}
