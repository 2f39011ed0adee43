import type { CircuitLineFragment } from '../../../client-sdk/src';

export interface CircuitProps {
  circuit: CircuitLineFragment;
  departement: string;
}

export const circuitAddress = (departement: string, id: string): string => `/${departement}/circuits/${id}`;
