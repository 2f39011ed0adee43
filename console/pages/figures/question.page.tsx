import { ConsoleReleaseTableDocument } from '../../../client-sdk/src';
import { Breadcrumb, safeHref } from '../../elements';
import { FilterBar } from '../../forms/filter-bar';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { capital } from '../../shell/capital';
import { axesOf, type Answer, type Axis, type Cell, type Release } from './axes';
import { CellList, CellMatrix } from './cell-tables';
import { Neighbours } from './neighbours';
import { notPublished } from './not-published';
import { readsAll } from './release.page';
import { comparisonHref, questionHref, releaseHref, yearsWord } from './words';
import { Finding, Reading } from './finding';

/** One question at a time: its answer in a sentence, a chart, a table, its margin in words, and what it does not cross. */
export const questionPage = notPublished(
  page({
    path: '/chiffres/:release/:node',
    document: ConsoleReleaseTableDocument,
    variables: ({ params, signedIn = false }) => ({ release: params.release!, node: params.node!, signedIn }),
    title: 'Une question et sa réponse',
    titled: ({ national: { release } }) =>
      release?.table && `${release.table.node.question} ${capital(yearsWord(release.id))}`,
    area: 'figures',
    open: true,
    view: ({ national: { release, releases } }, visit) =>
      release?.table && <Question release={release} answer={release.table} visit={visit} others={releases} />,
  }),
);

/** A publication, and the years that it counts. */
interface Dated {
  readonly id: string;
  readonly years: readonly string[];
}

interface QuestionProps {
  release: Release;
  answer: Answer;
  visit: Visit;
  others: readonly Dated[];
}

function Question({ release, answer, visit, others }: QuestionProps) {
  const { node, cells } = answer;
  const axes = axesOf(release, cells);
  const [first] = axes;
  const chosen = first?.codes.find(({ value }) => value === visit.asked.query.get('choix'));
  const shown = chosen ? cells.filter(({ coordinates }) => coordinates[0]!.code === chosen.value) : cells;
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Chiffres publiés', href: '/chiffres' },
          { label: capital(yearsWord(release.id)), href: releaseHref(release.id) },
          { label: node.question },
        ]}
      />
      <h1>{node.question}</h1>
      <Finding year={release.id} cells={shown} place={chosen?.label} />
      {first && axes.length > 1 && <Choice axis={first} chosen={chosen?.value} release={release.id} node={node.id} />}
      <Cells
        axes={chosen ? axes.slice(1) : axes}
        cells={shown}
        title={`${node.question} ${capital(yearsWord(release.id))}.`}
      />
      <Reading node={node} />
      <Neighbours release={release} node={node} everything={readsAll(visit)} />
      <Compared release={release} node={node.id} others={others} />
    </>
  );
}

function Cells({ axes, cells, title }: { axes: readonly Axis[]; cells: readonly Cell[]; title: string }) {
  const [rows, columns] = axes;
  return rows && columns ? (
    <CellMatrix rows={rows} columns={columns} cells={cells} caption={title} />
  ) : (
    <CellList axis={rows} cells={cells} caption={title} />
  );
}

interface ChoiceProps {
  axis: Axis;
  chosen: string | undefined;
  release: string;
  node: string;
}

function Choice({ axis, chosen, release, node }: ChoiceProps) {
  return (
    <FilterBar
      at={questionHref(release, node)}
      submit="Montrer"
      filters={[
        {
          name: 'choix',
          label: axis.label,
          placeholder: 'Tout le tableau',
          chosen: chosen ?? null,
          options: axis.codes,
        },
      ]}
    />
  );
}

interface ComparedProps {
  release: Dated;
  node: string;
  others: readonly Dated[];
}

/** With earlier publications of as many years. */
function Compared({ release: { id: release, years }, node, others }: ComparedProps) {
  const earlier = others.filter((other) => other.id < release && other.years.length === years.length);
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>Comparer avec une publication antérieure</h2>
      <ul>
        {earlier.map(({ id }) => (
          <li>
            <a href={safeHref(comparisonHref(release, node, id))}>
              De {id} à {release}, ce que le bruit seul n’explique pas
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
