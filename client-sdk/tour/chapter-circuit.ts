import {
  AcknowledgeCircuitDocument,
  CircuitDocument,
  LocalConventionsDocument,
  OpenCaseDocument,
  OpenProtectionCircuitDocument,
  RecordCircuitStepDocument,
  type CircuitLineFragment,
} from '../src';
import { actKnowingly, codesOf } from './acting';
import { sheetOfAnother } from './person';
import { expect } from './story';
import type { World } from './world';

/** A child in danger: the telephone, then whoever is on duty, then clocks that blame nobody for what is not written. */
export async function playCircuit(world: World): Promise<void> {
  world.story.chapter('Un mineur en danger : le téléphone d’abord, puis le circuit');
  await world.story.step('circuit-ways', 'Qui appeler, et par quelle convention', () => ways(world));
  if (!world.facts.conventionId) return;
  await world.story.step('circuit-open', 'Sans appel, refusé ; après l’appel, ouvert', () => open(world));
  await world.story.step('circuit-duty', 'La permanence du parquet accuse réception', () => acknowledge(world));
  await world.story.step('circuit-clocks', 'L’ordonnance arrive, les délais se lisent', () => order(world));
  await world.story.step('circuit-coordinator', 'La coordinatrice n’en lit rien', () => hidden(world));
}

async function ways(world: World): Promise<string[]> {
  const { departement } = await (
    await world.as('association')
  ).query(LocalConventionsDocument, { code: world.departement });
  const convention = departement?.localConventions.find(({ mayOpen }) => mayOpen);
  if (!convention) return ['Aucune convention ici : la CRIP ; si c’est grave, le parquet ; le 119 ; le 17.'];
  world.facts.conventionId = convention.id;
  return convention.duty.filter(({ onDuty }) => onDuty).map(({ service, phone }) => `${service} : ${phone}`);
}

async function open(world: World): Promise<string[]> {
  const client = await world.as('association');
  const identity = { ...sheetOfAnother.identity, birthYear: `${Number(world.need('today').slice(0, 4)) - 14}` };
  const sheet = { identity, exploitation: { adultOrMinor: 'MINOR' } };
  const opened = await client.act(OpenCaseDocument, {
    input: { departement: world.departement, sheet, idempotencyKey: world.key('open-child') },
  });
  const caseId = opened.orThrow().case.id;
  const asked = { caseId, childInformed: true };
  const refused = await client.act(OpenProtectionCircuitDocument, { input: asked });
  expect(codesOf(refused).includes('MISSING_VALUE'), 'Un circuit s’ouvre sans appel.');
  const call = { called: 'Substitut de permanence', calledOn: world.need('today'), calledAt: '00:00' };
  const input = { ...asked, ...call, idempotencyKey: world.key('circuit') };
  const { circuit } = (await actKnowingly(client, OpenProtectionCircuitDocument, { input })).result.orThrow();
  world.facts.circuitId = circuit.id;
  return [`Circuit ${circuit.reference}, ouvert sans accord.`, ...clocksOf(circuit)];
}

async function acknowledge(world: World): Promise<string> {
  const input = { circuitId: world.need('circuitId') };
  const { circuit } = (await (await world.as('parquet')).act(AcknowledgeCircuitDocument, { input })).orThrow();
  return `Réception accusée le ${circuit.acknowledgedOn} à ${circuit.acknowledgedAt}.`;
}

async function order(world: World): Promise<string[]> {
  const step = { circuitId: world.need('circuitId'), step: 'ORDER_GRANTED' as const, occurredOn: world.need('today') };
  const input = { ...step, idempotencyKey: world.key('order') };
  const { circuit } = (await (await world.as('association')).act(RecordCircuitStepDocument, { input })).orThrow();
  return clocksOf(circuit);
}

async function hidden(world: World): Promise<string> {
  const { node } = await (await world.as('coordinator')).query(CircuitDocument, { id: world.need('circuitId') });
  expect(!node, 'La coordinatrice lit un circuit.');
  return 'Elle sait, par un pseudonyme, qu’un enfant est protégé.';
}

const STATES = { RUNNING: 'en cours', MET: 'tenu', LATE: 'après le délai', UNKNOWN: 'non renseigné' } as const;

const clocksOf = ({ clocks }: CircuitLineFragment): string[] =>
  clocks.map(
    ({ article, state, dueOn }) => `${article} : ${STATES[state]}${dueOn ? `, au plus tard le ${dueOn}` : ''}`,
  );
