import { ConsoleFollowUpDocument, type ConsoleFollowUpQuery } from '../../../client-sdk/src';
import { Empty } from '../../elements';
import { page } from '../../http/page';
import { Completion } from './completion';
import { Events } from './events';
import { BackToFile } from './file-links';
import { ReferralCard } from './referral-card';
import { WhereItStands } from './where-it-stands';

type Place = NonNullable<ConsoleFollowUpQuery['departement']>;
type File = NonNullable<Place['case']>;

/** Where a file stands, who answered what, and everything that happened. */
export const followUpPage = page({
  path: '/:departement/dossiers/:id/suivi',
  document: ConsoleFollowUpDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Où en est le dossier',
  area: 'files',
  view: ({ departement }) => (departement?.case ? <FollowUp file={departement.case} place={departement} /> : null),
});

function FollowUp({ file, place }: { file: File; place: Place }) {
  const own = file.completeness !== null;
  return (
    <>
      <BackToFile departement={place.code} caseId={file.id} />
      <h1>Où en est le dossier</h1>
      <WhereItStands file={file} today={place.today} own={own} />
      <Completion file={file} place={place} own={own} />
      <section aria-labelledby="saisines">
        <h2 id="saisines">Instances saisies</h2>
        {file.referrals.length === 0 && <Empty>Aucune instance n’est saisie.</Empty>}
        {file.referrals.map((referral) => (
          <ReferralCard referral={referral} departement={place.code} caseId={file.id} own={own} />
        ))}
      </section>
      {own && (
        <section aria-labelledby="evenements">
          <h2 id="evenements">Ce qui s’est passé</h2>
          <Events events={file.timeline} timeZone={place.timeZone} />
        </section>
      )}
    </>
  );
}
