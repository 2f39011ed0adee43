import { Details } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, TextAreaField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';
import { sheetGroups, type SheetGroup } from '../files/sheet-form';
import { groupTitle } from '../files/words';
import { referralAddress, type ReferralProps } from './referral-props';

const NOTED =
  'Votre nom, l’heure et tout ce que vous lirez sont notés. Si une ouverture précédente n’était pas justifiée, une seconde ' +
  'personne doit l’appuyer.';

/** In danger of life: what would open, for how long, and who will know. */
export function GlassForm({ referral, departement }: ReferralProps) {
  const { labels, typed, shell } = useVisit();
  const action = `${referralAddress(departement, referral.id)}/urgence/ouvrir`;
  const groups = groupsToBreak(referral);
  if (groups.length === 0 || !mayAct(shell, departement, 'breakGlass')) return null;
  return (
    <Details id="urgence" summary="Danger pour la vie : ouvrir en urgence" open={typed?.action === action}>
      <p>
        Ce que le tableau des niveaux prévoit alors s’ouvre en entier, à vous seul, pour trois heures et par cette
        saisine (RGPD, art. 9.2 c). Vous en lisez aujourd’hui moins, ou rien{'\u00a0'}:{' '}
        {groups.map((group) => groupTitle(labels, group).toLocaleLowerCase('fr')).join(', ')}. La personne qui revoit
        les ouvertures est prévenue aussitôt, et lit vos raisons.
      </p>
      <ActForm action={action} id="ouvrir" submit="Ouvrir" confirm={NOTED}>
        <RadioField name="reason" label="Le danger" required options={labels.all('DangerReason')} />
        <TextAreaField
          name="circumstances"
          label="Les circonstances"
          hint="Ce qui vous fait craindre pour la vie de la personne. 2 000 caractères au plus."
          required
          maxLength={2000}
        />
      </ActForm>
    </Details>
  );
}

/** Masked, and the table says that danger opens it; or read in part. */
const groupsToBreak = ({ sheet }: ReferralProps['referral']): SheetGroup[] =>
  sheet === null
    ? []
    : sheetGroups.filter((group) => {
        const view = sheet[group];
        return 'breakGlass' in view ? view.breakGlass : view.withheld.length > 0;
      });
