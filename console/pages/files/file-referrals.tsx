import type { ConsoleFileReferralsFragment } from '../../../client-sdk/src';
import { ButtonGroup, ButtonLink, Empty } from '../../elements';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { fileAddress } from '../../shell/addresses';
import { ReferralCard } from '../sharing/referral-card';

interface FileReferralsProps {
  file: ConsoleFileReferralsFragment & { id: string; stage: string; ageClass: string | null };
  place: { code: string };
  own: boolean;
}

/** Whoever is, or may be, a child. */
const MINORS: readonly string[] = ['MINOR', 'UNDER_10', 'FROM_10_TO_14', 'FROM_15_TO_17', 'UNKNOWN'];

/** Every body that was asked, and what became of it. */
export function FileReferrals({ file, place, own }: FileReferralsProps) {
  return (
    <section aria-labelledby="saisines">
      <h2 id="saisines">Instances saisies</h2>
      {file.referrals.length === 0 && <Empty>Aucune instance n’est saisie.</Empty>}
      {file.referrals.map((referral) => (
        <ReferralCard referral={referral} departement={place.code} caseId={file.id} own={own} />
      ))}
      <Ways file={file} departement={place.code} own={own} />
    </section>
  );
}

function Ways({ file, departement, own }: Omit<FileReferralsProps, 'place'> & { departement: string }) {
  const { shell } = useVisit();
  const at = fileAddress(departement, file.id);
  const may = (act: string) => mayAct(shell, departement, act);
  const draft = file.stage === 'DRAFT';
  return (
    <ButtonGroup>
      {own && draft && may('submitCase') && <ButtonLink href={`${at}/transmettre`}>Transmettre le dossier</ButtonLink>}
      {((own && may('referCase')) || may('suggestReferral')) && (
        <ButtonLink kind="secondary" href={`${at}/orientations`}>
          {own ? 'Voir vers qui orienter' : 'Suggérer une instance'}
        </ButtonLink>
      )}
      {own && MINORS.includes(file.ageClass ?? '') && may('openProtectionCircuit') && (
        <ButtonLink kind="secondary" href={`${at}/circuit`}>
          Protéger ce mineur en urgence
        </ButtonLink>
      )}
      {own && may('referCase') && (
        <ButtonLink kind="tertiary" href={`/${departement}/alertes/nouvelle?dossier=${file.id}`}>
          Alerter le CODAF, sans la personne
        </ButtonLink>
      )}
      {own && may('referCase') && (
        <ButtonLink kind="tertiary" href={`/${departement}/comite`}>
          Ce que le comité a fait
        </ButtonLink>
      )}
    </ButtonGroup>
  );
}
