import { Badge, Empty, Table } from '../../elements';
import { day } from '../../shell/dates';
import { fromToday, isSoon } from './day-counts';
import type { PathwayProps } from './pathway';

interface Deadline {
  what: string;
  on: string;
  then: string;
}

/** Everything that ends, the nearest first. */
export function Deadlines(props: PathwayProps) {
  const { today } = props;
  const rows = deadlinesOf(props).sort((one, other) => one.on.localeCompare(other.on));
  return (
    <Table
      caption="Ce qui s’achève, et quand"
      captionHidden
      rows={rows}
      empty={<Empty>Rien ne court plus.</Empty>}
      columns={[
        { head: 'Échéance', heads: true, cell: ({ what }) => what },
        { head: 'Dernier jour', cell: ({ on }) => day(on) },
        { head: 'Dans combien de temps', cell: ({ on }) => <When on={on} today={today} /> },
        { head: 'Ensuite', cell: ({ then }) => then },
      ]}
    />
  );
}

function When({ on, today }: { on: string; today: string }) {
  const words = fromToday(today, on);
  if (on >= today && !isSoon(today, on)) return <>{words}</>;
  return (
    <Badge kind={on < today ? 'error' : 'warning'} small>
      {words}
    </Badge>
  );
}

const GRANTED = {
  APS: { what: 'Autorisation provisoire de séjour (APS)', then: 'Son renouvellement se demande à la préfecture.' },
  AFIS: { what: 'Aide financière (AFIS)', then: 'Son versement s’arrête.' },
} as const;

function deadlinesOf({ pathway, today }: PathwayProps): Deadline[] {
  const { periods, lapsesOn, endsOn, ended, benefits } = pathway;
  const remedies = periods.flatMap(({ number, decision }) =>
    decision?.remediesUntil && decision.remediesUntil >= today
      ? [
          {
            what: `Recours contre la décision de la période ${number}`,
            on: decision.remediesUntil,
            then: ended ? 'L’autorité ne lit plus.' : 'La décision devient définitive.',
          },
        ]
      : [],
  );
  if (ended) return remedies;
  return [
    { what: 'Période autorisée', on: lapsesOn, then: 'Aucun acte ne couvre plus les jours qui suivent.' },
    { what: 'Durée légale, 24 mois', on: endsOn, then: 'Le parcours ne se renouvelle plus (CASF L.121-9).' },
    ...benefits.flatMap(({ kind, endsOn: on }) => (on ? [{ ...GRANTED[kind], on }] : [])),
    ...remedies.slice(-1),
  ];
}
