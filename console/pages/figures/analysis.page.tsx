import { ConsoleAnalysisDocument } from '../../../client-sdk/src';
import { Callout } from '../../elements';
import { FilterBar } from '../../forms/filter-bar';
import { page } from '../../http/page';
import { localDay } from '../../shell/dates';
import { placesOf, runsCommission } from './offices';
import { returnFilters } from './return-filters';
import { ReturnTables } from './return-tables';
import { yearlyVariables } from './return-year';
import { ForAnother } from './returns.page';

/** What became of the requests of a year, and where they wait: for the commission's secretariat. */
export const analysisPage = page({
  path: '/:departement/analyse',
  document: ConsoleAnalysisDocument,
  variables: yearlyVariables,
  title: 'Analyse de la commission',
  area: 'figures',
  view: ({ viewer, departement }, visit) => {
    const { asked, now } = visit;
    if (!placesOf(viewer, runsCommission).includes(asked.params.departement!)) return null;
    const found = departement?.commissionAnalysis;
    if (!found) return <ForAnother />;
    return (
      <>
        <h1>Analyse de la commission</h1>
        <Callout title="Document interne" level={2}>
          Ce que deviennent les demandes, et où elles attendent. De petits nombres désignent des personnes : à ne pas
          publier. Cette lecture est consignée.
        </Callout>
        <FilterBar
          at={asked.address.split('?')[0]!}
          submit="Montrer"
          filters={returnFilters(asked, localDay(now), [])}
        />
        <ReturnTables found={found} file="analyse/analyse-commission" asked={asked} />
      </>
    );
  },
});
