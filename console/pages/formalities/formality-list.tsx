import type { FormalityLineFragment } from '../../../client-sdk/src';
import { Badge, Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, SelectField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { countries, countryName } from '../../shell/countries';
import { day } from '../../shell/dates';

interface FormalitiesProps {
  formalities: readonly FormalityLineFragment[];
  address: string;
  writes: boolean;
}

/** Papers asked of consulates, permits and the allowance asked of préfectures: what was answered, and in how many days. */
export function Formalities({ formalities, address, writes }: FormalitiesProps) {
  const { typed } = useVisit();
  const action = `${address}/papiers`;
  return (
    <section aria-labelledby="papiers">
      <h2 id="papiers">Papiers, titres et allocation demandés</h2>
      {formalities.length === 0 && <Empty>Aucune demande n’est enregistrée.</Empty>}
      <ul class="console-list">
        {formalities.map((formality) => (
          <FormalityLine formality={formality} action={`${action}/${formality.id}`} writes={writes} />
        ))}
      </ul>
      {writes && (
        <Details summary="Enregistrer une demande" open={typed?.action === action}>
          <p>N’écrivez que le pays du consulat : nommer une ambassade ou un agent désignerait la personne.</p>
          <ActForm action={action} submit="Enregistrer cette demande" kind="secondary">
            <NewFormality />
          </ActForm>
        </Details>
      )}
    </section>
  );
}

interface LineProps {
  formality: FormalityLineFragment;
  action: string;
  writes: boolean;
}

function FormalityLine({ formality, action, writes }: LineProps) {
  const { labels, typed } = useVisit();
  const { object, country, askedOn, outcome, answeredOn, days } = formality;
  const what = capital(labels.of('FormalityObject', object));
  const about = `${what}, demande du ${day(askedOn)}`;
  return (
    <li>
      {what}
      {country && ` (consulat : ${countryName(country)})`}{' '}
      <Badge small plain kind={outcome ? undefined : 'info'}>
        {outcome ? labels.of('FormalityOutcome', outcome) : 'en attente'}
      </Badge>
      <span class="console-list__more">
        Demandé le {day(askedOn)}
        {answeredOn ? `, répondu le ${day(answeredOn)} : ` : ', attend depuis '}
        {days} {days > 1 ? 'jours' : 'jour'}.
      </span>
      {writes && (
        <Details summary={`Dire la réponse, ou corriger (${about})`} open={typed?.action === action}>
          <ActForm action={action} submit="Enregistrer" kind="secondary" about={about}>
            <Version value={formality.version} />
            <Hidden name="object" value={object} />
            <Hidden name="country" value={country} />
            <AnswerFields formality={formality} />
          </ActForm>
        </Details>
      )}
    </li>
  );
}

function NewFormality() {
  const { labels } = useVisit();
  return (
    <>
      <SelectField
        name="object"
        id="papier-object"
        label="Ce qui est demandé"
        options={labels.all('FormalityObject')}
        required
      />
      <SelectField
        name="country"
        id="papier-country"
        label="Pays du consulat"
        hint="Pour un papier demandé à un consulat seulement."
        options={[...countries]}
        placeholder="Sans objet"
      />
      <AnswerFields />
    </>
  );
}

function AnswerFields({ formality }: { formality?: FormalityLineFragment }) {
  const { labels } = useVisit();
  const at = formality?.id ?? 'nouveau';
  return (
    <>
      <DateField
        name="askedOn"
        id={`papier-askedOn-${at}`}
        label="Demandé le"
        partial={false}
        stored={formality?.askedOn}
        required
      />
      <SelectField
        name="outcome"
        id={`papier-outcome-${at}`}
        label="Réponse"
        options={labels.all('FormalityOutcome')}
        placeholder="Pas encore"
        stored={formality?.outcome}
      />
      <DateField
        name="answeredOn"
        id={`papier-answeredOn-${at}`}
        label="Répondu le"
        partial={false}
        stored={formality?.answeredOn}
      />
    </>
  );
}
