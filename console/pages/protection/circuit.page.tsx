import { ConsoleCircuitDocument } from '../../../client-sdk/src';
import { Alert, Badge, DefinitionList, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { day, hour } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { BackToFile } from '../sharing/file-links';
import { circuitAddress, type CircuitProps } from './circuit';
import { Clocks } from './clocks';
import { Close } from './close';
import { Events } from './events';
import { Numbers } from './telephone';

/** For whoever is woken by it: the telephone, then the clocks, then one button. */
export const circuitPage = page({
  path: '/:departement/circuits/:id',
  document: ConsoleCircuitDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Circuit de protection',
  area: 'referrals',
  view: ({ node, departement }) =>
    node?.__typename === 'ProtectionCircuit' && departement ? (
      <Circuit circuit={node} departement={departement.code} />
    ) : null,
});

function Circuit({ circuit, departement }: CircuitProps) {
  const { shell } = useVisit();
  const may = (act: string) => circuit.open && mayAct(shell, departement, act);
  return (
    <>
      {circuit.caseId && <BackToFile departement={departement} caseId={circuit.caseId} />}
      <h1>Circuit de protection {circuit.reference}</h1>
      <State circuit={circuit} />
      <section aria-labelledby="appeler">
        <h2 id="appeler">Appeler</h2>
        <Numbers duty={circuit.duty} />
      </section>
      {may('acknowledgeCircuit') && !circuit.acknowledgedOn && !circuit.caseId && (
        <ActForm action={`${circuitAddress(departement, circuit.id)}/reception`} submit="J’accuse réception">
          <Version value={circuit.version} />
        </ActForm>
      )}
      <Clocks clocks={circuit.clocks} />
      <Events circuit={circuit} departement={departement} may={may} />
      <Called circuit={circuit} />
      {!circuit.caseId && (
        <p>
          <TextLink href={`/${departement}/saisines/${circuit.referralId}`}>Lire le dossier à votre niveau</TextLink>
        </p>
      )}
      {circuit.caseId && may('closeProtectionCircuit') && <Close circuit={circuit} departement={departement} />}
    </>
  );
}

function State({ circuit }: Pick<CircuitProps, 'circuit'>) {
  const { labels } = useVisit();
  const { open, away, silent, outcome, closedOn, acknowledgedOn } = circuit;
  return (
    <>
      <p>
        <Badge plain kind={open ? 'info' : 'neutral'}>
          {open ? 'Ouvert' : 'Clos'}
        </Badge>{' '}
        {outcome && <Badge plain>{labels.of('CircuitOutcome', outcome)}</Badge>}{' '}
        {away && <Badge kind="error">En fugue</Badge>}
      </p>
      {closedOn && <p>Clos le {day(closedOn)}.</p>}
      {silent && (
        <Alert kind="warning" title="Personne n’a accusé réception" level={2}>
          {circuit.caseId
            ? 'Rappelez la permanence, le 17 ou le 119. Personne de plus ne lit ce dossier.'
            : 'L’équipe qui a appelé attend qu’on le prenne en charge.'}
        </Alert>
      )}
      {open && !silent && !acknowledgedOn && (
        <Alert kind="info" small>
          La permanence n’a pas encore accusé réception.
        </Alert>
      )}
      {acknowledgedOn && (
        <p>
          Réception accusée par {ARTICLE[circuit.acknowledgedSide ?? 'PARQUET']} le {day(acknowledgedOn)} à{' '}
          {hour(circuit.acknowledgedAt!)}.
        </p>
      )}
    </>
  );
}

const ARTICLE = { PARQUET: 'le parquet', CHILD_WELFARE: 'l’aide sociale à l’enfance' } as const;

function Called({
  circuit: { called, calledOn, calledAt, childInformed, notInformedReason },
}: Pick<CircuitProps, 'circuit'>) {
  return (
    <section aria-labelledby="appel">
      <h2 id="appel">L’appel</h2>
      <DefinitionList
        items={[
          { term: 'Appel', value: `${day(calledOn)} à ${hour(calledAt)}` },
          { term: 'A répondu', value: called },
          { term: 'Enfant informé avant', value: childInformed ? 'Oui' : `Non : ${notInformedReason}` },
        ]}
      />
    </section>
  );
}
