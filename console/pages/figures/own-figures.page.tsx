import { ConsoleOwnFiguresDocument, type ConsoleOwnFiguresQuery } from '../../../client-sdk/src';
import { Callout, Empty, Table } from '../../elements';
import { FilterBar } from '../../forms/filter-bar';
import { page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { Figure } from './cell-tables';
import { margin, number, yearsWord } from './words';

type Figures = NonNullable<NonNullable<ConsoleOwnFiguresQuery['departement']>['ownFigures']>;
type Line = Figures['figures'][number];

/** The year that the address names, else the last one that is over. */
const yearOf = ({ query }: Asked, today: string): string => query.get('annee') ?? String(Number(today.slice(0, 4)) - 1);

/** The département's exact figures, beside what is published of them: its secretariat alone. */
export const ownFiguresPage = page({
  path: '/:departement/chiffres',
  document: ConsoleOwnFiguresDocument,
  variables: (asked, today) => ({
    code: asked.params.departement!,
    release: yearOf(asked, today),
    dimension: asked.query.get('selon') || null,
  }),
  title: 'Chiffres du département',
  area: 'figures',
  view: ({ national, departement }, visit) => {
    const own = departement?.ownFigures;
    return own ? <Own own={own} national={national} visit={visit} /> : null;
  },
});

function Own({ own, national, visit }: { own: Figures; national: ConsoleOwnFiguresQuery['national']; visit: Visit }) {
  const { departement } = visit.asked.params;
  const release = national.release?.id ?? '';
  return (
    <>
      <h1>Chiffres du département</h1>
      <Callout title="Document interne" level={2}>
        {own.notice}
      </Callout>
      <Filters national={national} asked={visit.asked} />
      <Table
        caption={`Personnes comptées, ${yearsWord(release)}`}
        empty={<Empty>Aucun dossier de cette période ne vous est ouvert.</Empty>}
        rows={own.figures}
        columns={[
          { head: 'Ce qui est compté', heads: true, cell: ({ label }) => label || 'Le département' },
          { head: 'Exact, interne', numeric: true, cell: ({ exact }) => number(exact) },
          { head: 'Publié', numeric: true, cell: published },
          { head: 'Marge', numeric: true, cell: (line) => (line.published ? margin(line.published.margin) : '–') },
        ]}
      />
      <p>
        <a href={`/${departement}/retours`}>État annuel et réponses à l’enquête</a>
      </p>
      <p>
        <a href={`/${departement}/analyse`}>Analyse de la commission</a>
      </p>
    </>
  );
}

const published = ({ published: cell }: Line) => (cell ? <Figure value={cell.value} /> : 'non publié');

function Filters({
  national: { releases, release },
  asked,
}: {
  national: ConsoleOwnFiguresQuery['national'];
  asked: Asked;
}) {
  const dimensions = release?.lattice.dimensions ?? [];
  return (
    <FilterBar
      at={asked.address.split('?')[0]!}
      submit="Montrer"
      filters={[
        {
          name: 'annee',
          label: 'Publication',
          placeholder: null,
          chosen: release?.id ?? null,
          options: releases.map(({ id }) => ({ value: id, label: yearsWord(id) })),
        },
        {
          name: 'selon',
          label: 'Selon',
          placeholder: 'En tout',
          chosen: asked.query.get('selon'),
          options: dimensions.map(({ code, label }) => ({ value: code, label })),
        },
      ]}
    />
  );
}
