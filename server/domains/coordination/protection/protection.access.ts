import type { Right, Rights } from '../../../acts/right';
import { CASEWORKER } from '../../../acts/roles';

/** Who is on duty is known by each side; a convention, by the secretariat that keeps it and by the parquet that signed it. */
const BY_OFFICE = {
  MANDATED: ['COORDINATOR'],
  ANSWERING: ['PARQUET', 'CHILD_WELFARE'],
  otherwise:
    'Une convention locale et ses permanences sont enregistrées par le secrétariat de la commission, ou par le parquet ; une permanence ' +
    "de l'aide sociale à l'enfance, par elle aussi.",
} as const satisfies Right;

const BY_PARQUET = { ...BY_OFFICE, ANSWERING: ['PARQUET'] } as const satisfies Right;

/** What the paper says is written by whoever holds it. */
const BY_ALL = {
  OWN_TEAM: CASEWORKER,
  DECIDING: ['PARQUET'],
  ADDRESSEE: ['CHILD_WELFARE'],
  otherwise: "Ce circuit est suivi par l'équipe qui l'a ouvert, par le parquet et par l'aide sociale à l'enfance.",
} as const satisfies Right;

export const protectionRights = {
  recordConvention: BY_PARQUET,
  endConvention: BY_PARQUET,
  recordDuty: BY_OFFICE,
  endDuty: BY_OFFICE,
  openProtectionCircuit: { OWN_TEAM: CASEWORKER },
  acknowledgeCircuit: {
    DECIDING: ['PARQUET'],
    ADDRESSEE: ['CHILD_WELFARE'],
    otherwise: "C'est à la permanence du parquet ou de l'aide sociale à l'enfance d'accuser réception.",
  },
  recordCircuitStep: BY_ALL,
  recordRunaway: BY_ALL,
  recordReturn: BY_ALL,
  closeProtectionCircuit: { OWN_TEAM: CASEWORKER },
} as const satisfies Rights;
