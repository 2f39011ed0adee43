import { CheckboxesField, RadioField, TextAreaField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import type { Breach } from './breach';
import { localMoment } from './local-moment';

/** RGPD art. 33 §3: what happened, to how many, what follows, what is done. */
export function BreachFields({ breach, timeZone }: { breach: Breach | null; timeZone: string }) {
  const { labels } = useVisit();
  const at = (value: string | null | undefined) => (value ? localMoment(value, timeZone) : '');
  const time = 'jj/mm/aaaa hh:mm, à l’heure du département';
  return (
    <>
      <input type="hidden" name="fuseau" value={timeZone} />
      {!breach && <TextField name="knownAt" label="Connue le" hint={time} required />}
      <CheckboxesField
        name="nature"
        label="Ce qui est atteint"
        options={labels.all('BreachNature')}
        stored={breach?.nature}
        required
      />
      <RadioField
        name="risk"
        label="Risque pour les personnes"
        options={labels.all('BreachRisk')}
        stored={breach?.risk}
        required
      />
      <Persons breach={breach} />
      <CheckboxesField
        name="groups"
        label="Informations concernées"
        options={labels.all('InformationGroup')}
        stored={breach?.groups}
      />
      <TextAreaField
        name="facts"
        label="Les faits"
        hint="Sans nom ni détail sur une personne."
        stored={breach?.facts}
        required
      />
      <TextAreaField name="consequences" label="Les conséquences probables" stored={breach?.consequences} />
      <TextAreaField name="measures" label="Les mesures prises ou prévues" stored={breach?.measures} />
      <TextField name="notifiedAt" label="CNIL prévenue le" hint={time} stored={at(breach?.notifiedAt)} />
      <TextAreaField name="delayReason" label="Motif du retard, après 72 heures" stored={breach?.delayReason} />
      <TextField
        name="personsInformedAt"
        label="Personnes prévenues le"
        hint={time}
        stored={at(breach?.personsInformedAt)}
      />
    </>
  );
}

const Persons = ({ breach }: { breach: Breach | null }) => (
  <>
    <TextField
      name="personsMin"
      label="Personnes concernées, au moins"
      inputMode="numeric"
      stored={numberOf(breach?.personsMin)}
      required
    />
    <TextField
      name="personsMax"
      label="Personnes concernées, au plus"
      inputMode="numeric"
      stored={numberOf(breach?.personsMax)}
    />
  </>
);

const numberOf = (value: number | undefined): string => (value === undefined ? '' : String(value));
