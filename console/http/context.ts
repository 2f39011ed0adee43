import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Visit } from './visit';

const VisitContext = createContext<Visit | null>(null);

export const VisitProvider = VisitContext.Provider;

/** The visit that is being drawn. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error('drawn outside of a visit');
  return visit;
}
