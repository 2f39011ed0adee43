import { DateField, SelectField, TextField } from '../../forms/fields';
import { ownerChoices, type Member } from './follow-up';

interface FieldsProps {
  members: readonly Member[];
  stored?: { text: string; ownerMembershipId: string | null; ownerTitle: string | null; dueOn: string };
}

/** What, who, by when: three answers. */
export function FollowUpFields({ members, stored }: FieldsProps) {
  const choices = ownerChoices(members);
  const known = members.find(({ id }) => id === stored?.ownerMembershipId)?.quality;
  return (
    <>
      <TextField
        name="text"
        label="Ce qui est à faire"
        hint="Sans nommer personne : ce qui concerne une personne se note à son dossier."
        stored={stored?.text}
        required
        maxLength={300}
      />
      <SelectField
        name="ownerMembershipId"
        label="Membre qui s’en charge"
        placeholder="Aucun : une fonction ci-dessous"
        stored={choices.find(({ label }) => label === known)?.value}
        options={choices}
      />
      <TextField
        name="ownerTitle"
        label="Ou sa fonction, son service"
        hint="Par exemple : la DDETS. Remplace la qualité du membre."
        stored={stored?.ownerTitle}
        maxLength={120}
      />
      <DateField name="dueOn" label="Pour le" stored={stored?.dueOn} required partial={false} />
    </>
  );
}
