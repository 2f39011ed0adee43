import type { FollowedPathwayFragment } from '../../../client-sdk/src';
import type { Visit } from '../../http/visit';

export type Pathway = FollowedPathwayFragment;

export interface PathwayProps {
  pathway: Pathway;
  today: string;
  /** The file, for its own team and the secretariat that instructs it. */
  caseId: string | null;
  /** The reader's own team keeps the file. */
  own: boolean;
  visit: Visit;
}

/** Address of an act on the pathway of this page. */
export const actAt = ({ asked }: Visit, way: string): string =>
  `/${asked.params.departement}/parcours/${asked.params.id}/${way}`;
