import type { ReturnTablesFragment } from '../../../client-sdk/src';
import { Badge, ButtonGroup, ButtonLink, Table } from '../../elements';
import type { Asked } from '../../http/visit';
import { day } from '../../shell/dates';
import { number } from './words';

type Section = ReturnTablesFragment['sections'][number];
type Line = Section['lines'][number];

interface ReturnProps {
  found: ReturnTablesFragment;
  /** Room and name of its files, in the address. */
  file: string;
  asked: Asked;
}

/** Exact, and unknown where the platform does not know: never a nought in its place. */
export function ReturnTables({ found: { title, asOf, provisional, sections }, file, asked }: ReturnProps) {
  const query = asked.query.toString();
  const href = (format: string) => `/${asked.params.departement}/${file}.${format}${query === '' ? '' : `?${query}`}`;
  return (
    <section>
      <h2>
        {title} {provisional && <Badge kind="warning">Provisoire</Badge>}
      </h2>
      <p>Arrêté au {day(asOf)}.</p>
      <ButtonGroup>
        <ButtonLink kind="secondary" href={href('html')} download>
          Document à imprimer (HTML)
        </ButtonLink>
        <ButtonLink kind="secondary" href={href('csv')} download>
          Pour un tableur (CSV)
        </ButtonLink>
      </ButtonGroup>
      {sections.map((section) => (
        <>
          <Table
            caption={captionOf(section)}
            rows={section.lines}
            columns={[
              { head: 'Intitulé', heads: true, cell: labelOf },
              { head: 'Nombre', numeric: true, cell: ({ value }) => (value === null ? 'non connu' : number(value)) },
            ]}
          />
          {section.note && <p class="fr-text--sm">{section.note}</p>}
        </>
      ))}
    </section>
  );
}

const captionOf = ({ title, population }: Section): string => (population ? `${title} : ${population}` : title);

const labelOf = ({ label, note }: Line) => (
  <>
    {label}
    {note && <small class="console-note">{note}</small>}
  </>
);
