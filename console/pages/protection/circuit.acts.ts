import {
  AcknowledgeCircuitDocument,
  CloseProtectionCircuitDocument,
  OpenProtectionCircuitDocument,
  RecordCircuitStepDocument,
  RecordReturnDocument,
  RecordRunawayDocument,
  type CircuitOutcome,
  type CircuitStepKind,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { chosen } from '../sharing/choices';
import { optionalTime } from '../sittings/typed-time';
import { circuitAddress } from './circuit';
import { circuitPage } from './circuit.page';
import { openCircuitPage } from './open-circuit.page';

const AT = '/:departement/circuits/:id';
const done = (_made: unknown, { params }: Asked) =>
  ({ to: circuitAddress(params.departement!, params.id!), notice: 'SAVED' }) as const;
const rest = { refusedOn: circuitPage, done };

/** What was left empty is refused by the API, which tells the numbers to call. */
export const openCircuit = act({
  path: '/:departement/dossiers/:id/circuit',
  act: OpenProtectionCircuitDocument,
  once: true,
  input: (fields, { params }) => ({
    caseId: params.id!,
    conventionId: fields.optional('conventionId') ?? undefined,
    called: fields.optional('called'),
    calledOn: optionalDate(fields, 'calledOn'),
    calledAt: optionalTime(fields, 'calledAt'),
    childInformed: chosen(fields, 'childInformed', 'Dites si l’enfant a été informé avant.') === 'oui',
    notInformedReason: fields.optional('notInformedReason'),
  }),
  refusedOn: openCircuitPage,
  done: ({ circuit }, { params }) => ({
    to: circuitAddress(params.departement!, circuit.id),
    notice: 'CIRCUIT_OPENED',
  }),
});

export const acknowledgeCircuit = act({
  path: `${AT}/reception`,
  act: AcknowledgeCircuitDocument,
  input: (fields, { params }) => ({ circuitId: params.id!, expectedVersion: fields.number('expectedVersion') }),
  ...rest,
});

const known = (fields: Fields, { params }: Asked) =>
  params.event ? { eventId: params.event, expectedVersion: fields.number('expectedVersion') } : {};
const moment = (fields: Fields) => ({
  occurredOn: requiredDate(fields, 'occurredOn'),
  occurredAt: optionalTime(fields, 'occurredAt'),
});
const step = (fields: Fields, asked: Asked) => ({
  circuitId: asked.params.id!,
  ...known(fields, asked),
  ...moment(fields),
  step: chosen<CircuitStepKind>(fields, 'step', 'Choisissez l’étape.'),
  name: fields.optional('name'),
});
const away = (fields: Fields, asked: Asked) => ({
  circuitId: asked.params.id!,
  ...known(fields, asked),
  ...moment(fields),
});

export const circuitEvents = [
  act({ path: `${AT}/etapes`, act: RecordCircuitStepDocument, once: true, input: step, ...rest }),
  act({ path: `${AT}/etapes/:event`, act: RecordCircuitStepDocument, input: step, ...rest }),
  act({ path: `${AT}/fugue`, act: RecordRunawayDocument, once: true, input: away, ...rest }),
  act({ path: `${AT}/fugue/:event`, act: RecordRunawayDocument, input: away, ...rest }),
  act({ path: `${AT}/retour`, act: RecordReturnDocument, once: true, input: away, ...rest }),
  act({ path: `${AT}/retour/:event`, act: RecordReturnDocument, input: away, ...rest }),
];

export const closeCircuit = act({
  path: `${AT}/cloture`,
  act: CloseProtectionCircuitDocument,
  input: (fields, { params }) => ({
    circuitId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    outcome: chosen<CircuitOutcome>(fields, 'outcome', 'Choisissez l’issue du circuit.'),
  }),
  ...rest,
});
