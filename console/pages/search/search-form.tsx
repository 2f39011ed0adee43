import { ActForm } from '../../forms/act-form';
import { TextField } from '../../forms/fields';

/** A search is a POST: no name stands in an address, a history or a log. */
export const SearchForm = ({ departement }: { departement: string }) => (
  <ActForm
    action={`/${departement}/recherche`}
    submit="Chercher"
    kind="secondary"
    refusedTitle="Rien n’a été cherché"
    inline
  >
    <TextField
      name="recherche"
      label="Chercher un dossier"
      hint="Une référence, ou un nom même mal écrit. La recherche est journalisée, sans son texte."
      type="search"
      maxLength={80}
      dir="auto"
    />
  </ActForm>
);
