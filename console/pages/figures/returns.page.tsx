import {
  ApiError,
  ConsoleReturnsDocument,
  type ReturnTablesFragment,
  type SentReturnLineFragment,
  type ShellFragment,
} from '../../../client-sdk/src';
import { Callout } from '../../elements';
import { FilterBar } from '../../forms/filter-bar';
import { page, type Page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { localDay } from '../../shell/dates';
import { returnsPlaces } from './offices';
import { returnFilters } from './return-filters';
import { SentReturn as Sent } from './sent-return';
import { ReturnTables } from './return-tables';
import { returnVariables } from './return-year';

const asked = page({
  path: '/:departement/retours',
  document: ConsoleReturnsDocument,
  variables: returnVariables,
  title: 'État annuel et enquête',
  area: 'figures',
  view: ({ viewer, departement }, visit) => {
    const { yearlyReturn = null, surveyAnswers = null } = departement ?? {};
    if (!yearlyReturn && !surveyAnswers)
      return returnsPlaces(viewer).includes(visit.asked.params.departement!) ? <ForAnother /> : null;
    const sent = departement?.sentReturns ?? [];
    return (
      <Returns shell={viewer} yearlyReturn={yearlyReturn} surveyAnswers={surveyAnswers} sent={sent} visit={visit} />
    );
  },
});

/** Who answers for several associations says which one first: the API does not choose. */
export const returnsPage: Page = {
  ...asked,
  ask: (...given) =>
    asked.ask(...given).catch((error: unknown) => {
      const shell = error instanceof ApiError ? viewerIn(error.data) : null;
      const [, request] = given;
      if (!shell || request.query.has('association') || managedIn(shell, request).length < 2) throw error;
      return {
        shell,
        draw: (visit) => <Returns shell={shell} yearlyReturn={null} surveyAnswers={null} sent={[]} visit={visit} />,
      };
    }),
};

const viewerIn = (data: unknown): ShellFragment | null =>
  (data as { viewer?: ShellFragment | null } | null)?.viewer ?? null;

/** The associations that the reader answers for here. */
export function managedIn({ mandates }: ShellFragment, { params }: Pick<Asked, 'params'>) {
  const managed = mandates.filter(
    ({ role, departement }) => role === 'ASSOCIATION_MANAGER' && departement === params.departement,
  );
  return managed.flatMap(({ organisation }) => organisation ?? []);
}

/** Their office is to produce it, and the whole less what they read would be the file that they are kept from. */
export const ForAnother = () => (
  <>
    <h1>État annuel et enquête</h1>
    <Callout title="Une autre personne le produit" level={2}>
      Ces états comptent tous les dossiers de l’année. Ils ne sont pas montrés à qui est tenu à l’écart de l’un d’eux,
      ou s’est déporté d’une saisine : une soustraction le désignerait. Demandez l’état à une autre personne de votre
      secrétariat ou de votre association.
    </Callout>
  </>
);

interface ReturnsProps {
  shell: ShellFragment;
  yearlyReturn: ReturnTablesFragment | null;
  surveyAnswers: ReturnTablesFragment | null;
  sent: readonly SentReturnLineFragment[];
  visit: Visit;
}

function Returns({ shell, yearlyReturn, surveyAnswers, sent, visit }: ReturnsProps) {
  const associations = managedIn(shell, visit.asked);
  const association = visit.asked.query.get('association') ?? associations[0]?.id ?? null;
  return (
    <>
      <h1>État annuel et enquête</h1>
      <Callout title="Document interne" level={2}>
        À ne pas publier ni transmettre au-delà de son destinataire : de petits nombres désignent des personnes. Cette
        lecture est consignée.
      </Callout>
      <FilterBar
        at={visit.asked.address.split('?')[0]!}
        submit="Montrer"
        filters={returnFilters(visit.asked, localDay(visit.now), associations)}
      />
      {yearlyReturn && (
        <p>
          <a href={`/${visit.asked.params.departement}/analyse`}>Analyse de la commission</a>
        </p>
      )}
      {yearlyReturn && <Sent kind="YEARLY_RETURN" of={yearlyReturn} organisation={null} sent={sent} visit={visit} />}
      {yearlyReturn && <ReturnTables found={yearlyReturn} file="retours/etat-annuel" asked={visit.asked} />}
      {surveyAnswers && (
        <Sent kind="SURVEY_ANSWERS" of={surveyAnswers} organisation={association} sent={sent} visit={visit} />
      )}
      {surveyAnswers && <ReturnTables found={surveyAnswers} file="retours/reponses-enquete" asked={visit.asked} />}
      {!yearlyReturn && !surveyAnswers && <p>Choisissez l’association dont vous préparez les réponses.</p>}
    </>
  );
}
