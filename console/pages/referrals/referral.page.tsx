import { ConsoleReferralDocument } from '../../../client-sdk/src';
import { page } from '../../http/page';
import { Support } from '../committee/support';
import { WithdrawSituation } from '../committee/withdraw';
import { AlertCourse } from '../alerts/alert-course';
import { Conditions } from '../alerts/conditions';
import { Operation } from '../alerts/operation';
import { Consultations } from './consultations';
import { Danger } from './danger';
import { MadePapers } from '../papers/made-papers';
import { Outcome } from './outcome';
import { Proceedings } from '../proceedings/proceedings';
import { referralAddress } from './referral-props';
import { ReferralHeader } from './referral-header';
import { ReferralPapers } from './referral-papers';
import { ReferralSheet } from './referral-sheet';
import { leadsAlerts, ToAnswer } from './to-answer';

/** One case before one body, at the reader's own levels. */
export const referralPage = page({
  path: '/:departement/saisines/:id',
  document: ConsoleReferralDocument,
  variables: ({ params }) => ({ id: params.id! }),
  title: 'Saisine',
  area: 'referrals',
  view: ({ node }, { asked, shell }) => {
    if (node?.__typename !== 'Referral') return null;
    const props = { referral: node, departement: asked.params.departement! };
    return (
      <>
        <ReferralHeader {...props} />
        {node.alert && <Conditions alert={node.alert} level={2} />}
        <ToAnswer {...props} />
        <Support {...props} />
        {node.course && <AlertCourse {...node} course={node.course} />}
        <Operation
          referral={node}
          operation={node.operation}
          leads={node.kind === 'ALERT' && leadsAlerts(shell, props.departement)}
          departement={props.departement}
          at={referralAddress(props.departement, node.id)}
        />
        <ReferralSheet {...props} />
        {node.sheet && (
          <Proceedings
            sheet={node.sheet}
            departement={props.departement}
            address={referralAddress(props.departement, node.id)}
          />
        )}
        <ReferralPapers {...props} />
        <Consultations {...props} />
        <Outcome {...props} />
        <MadePapers papers={node.papers} departement={props.departement} />
        <WithdrawSituation {...props} />
        <Danger {...props} />
      </>
    );
  },
});
