import type { ComplaintStepLineFragment, HearingLineFragment, ProceedingsFragment } from '../../../client-sdk/src';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { Complaint } from './complaint';
import { Hearings } from './hearings';
import { Statement } from './statement';

export interface ProceedingsProps {
  sheet: {
    hearings: readonly HearingLineFragment[] | null;
    complaintSteps: readonly ComplaintStepLineFragment[] | null;
    proceedings: ProceedingsFragment;
    /** Behind a referral alone: what the parquet reads in full, and states. */
    proceedingsVersion?: number | null;
  };
  departement: string;
  /** Of the file or of the referral by which they are read and written. */
  address: string;
  /** Nothing more is written. */
  closed?: boolean;
}

/** Hearings and what became of the complaint, for whoever the levels table lets read them; nothing for anybody else. */
export function Proceedings({
  sheet: { hearings, complaintSteps, proceedings, proceedingsVersion = null },
  departement,
  address,
  closed = false,
}: ProceedingsProps) {
  const { shell } = useVisit();
  if (!hearings) return null;
  const may = (act: string) => !closed && mayAct(shell, departement, act);
  return (
    <section aria-labelledby="proces">
      <h2 id="proces">Le procès et la plainte</h2>
      {proceedingsVersion !== null && may('stateProceedings') && (
        <Statement proceedings={proceedings} version={proceedingsVersion} address={address} />
      )}
      <Hearings hearings={hearings} address={address} may={may} />
      {complaintSteps && <Complaint steps={complaintSteps} address={address} may={may('recordComplaintStep')} />}
    </section>
  );
}
