import { Details, Table } from '../../elements';
import type { National } from './national';
import { number, percent } from './words';

type Coverage = NonNullable<National['parquetCoverage']>;
type Line = Coverage['departements'][number];

/** Parquets that have a referent for trafficking today: offices, whoever holds them. */
export function ParquetCoverage({ coverage }: { coverage: National['parquetCoverage'] }) {
  if (!coverage || coverage.parquets === 0) return null;
  const { parquets, parquetsWithReferent, departements } = coverage;
  const partly = departements.filter((line) => line.parquetsWithReferent < line.parquets);
  const share = percent(Math.floor((100 * parquetsWithReferent) / parquets));
  return (
    <section aria-labelledby="referents">
      <h2 id="referents">Référents TEH des parquets</h2>
      <p>
        {`Parquets qui ont un référent aujourd’hui\u00a0: ${number(parquetsWithReferent)} sur ${number(parquets)} (${share}). `}
        Chaque parquet désigne le sien ; leurs noms ne se lisent que dans leur département.
      </p>
      {partly.length > 0 && (
        <Details summary={`Départements où il en manque\u00a0: ${number(partly.length)}`}>
          <Table
            caption="Parquets sans référent, par département"
            captionHidden
            rows={partly}
            columns={[
              { head: 'Département', heads: true, cell: ({ territory }) => `${territory.code} ${territory.name}` },
              { head: 'Région', cell: ({ territory }) => territory.region.name },
              { head: 'Parquets', numeric: true, cell: (line) => number(line.parquets) },
              { head: 'Avec référent', numeric: true, cell: (line) => number(line.parquetsWithReferent) },
              { head: 'Sans référent', numeric: true, cell: missing },
            ]}
          />
        </Details>
      )}
    </section>
  );
}

const missing = ({ parquets, parquetsWithReferent }: Line) => number(parquets - parquetsWithReferent);
