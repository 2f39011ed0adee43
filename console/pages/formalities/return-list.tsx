import type { SecureReturnLineFragment } from '../../../client-sdk/src';
import { Badge, Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, SelectField, TextField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { countries, countryName } from '../../shell/countries';
import { day } from '../../shell/dates';

interface ReturnsProps {
  returns: readonly SecureReturnLineFragment[];
  address: string;
  writes: boolean;
}

/** A return is chosen, and its risk is assessed before it is prepared. */
export function Returns({ returns, address, writes }: ReturnsProps) {
  const { typed } = useVisit();
  const action = `${address}/retour`;
  return (
    <section aria-labelledby="retour">
      <h2 id="retour">Retour volontaire</h2>
      {returns.length === 0 && <Empty>Aucun retour n’est envisagé.</Empty>}
      <ul class="console-list">
        {returns.map((each) => (
          <ReturnLine considered={each} action={`${action}/${each.id}`} writes={writes} />
        ))}
      </ul>
      {writes && (
        <Details summary="Enregistrer un retour envisagé" open={typed?.action === action}>
          <p>Un retour ne se prépare qu’une fois le risque évalué (Convention de Varsovie, art. 16).</p>
          <ActForm action={action} submit="Enregistrer ce retour" kind="secondary">
            <SelectField name="country" id="retour-country" label="Pays de retour" options={[...countries]} required />
            <ReturnFields />
          </ActForm>
        </Details>
      )}
    </section>
  );
}

interface LineProps {
  considered: SecureReturnLineFragment;
  action: string;
  writes: boolean;
}

function ReturnLine({ considered, action, writes }: LineProps) {
  const { labels, typed } = useVisit();
  const { country, stage, risk, assessedOn, assessedBy, version } = considered;
  const about = `retour : ${countryName(country)}`;
  return (
    <li>
      {countryName(country)}{' '}
      <Badge small plain>
        {labels.of('ReturnStage', stage)}
      </Badge>
      <span class="console-list__more">
        {risk
          ? `Risque évalué le ${day(assessedOn)}${assessedBy ? ` (${assessedBy})` : ''} : ${labels.of('ReturnRisk', risk)}.`
          : 'Risque à évaluer.'}
      </span>
      {writes && (
        <Details summary={`Mettre à jour (${about})`} open={typed?.action === action}>
          <ActForm action={action} submit="Enregistrer" kind="secondary" about={about}>
            <Version value={version} />
            <Hidden name="country" value={country} />
            <ReturnFields considered={considered} />
          </ActForm>
        </Details>
      )}
    </li>
  );
}

function ReturnFields({ considered }: { considered?: SecureReturnLineFragment }) {
  const { labels } = useVisit();
  const at = considered?.id ?? 'nouveau';
  return (
    <>
      <SelectField
        name="stage"
        id={`retour-stage-${at}`}
        label="Où en est ce retour"
        options={labels.all('ReturnStage')}
        stored={considered?.stage}
        required
      />
      <SelectField
        name="risk"
        id={`retour-risk-${at}`}
        label="Risque évalué"
        options={labels.all('ReturnRisk')}
        placeholder="Pas encore évalué"
        stored={considered?.risk}
      />
      <DateField
        name="assessedOn"
        id={`retour-assessedOn-${at}`}
        label="Évalué le"
        partial={false}
        stored={considered?.assessedOn}
      />
      <TextField
        name="assessedBy"
        id={`retour-assessedBy-${at}`}
        label="Par quel organisme"
        hint="Par exemple : OFII, association du pays de retour."
        stored={considered?.assessedBy}
        maxLength={200}
      />
    </>
  );
}
