import { tidied } from '../../../kernel/fold-name';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { PlacePublic } from '../../../kernel/words';

const LONGEST_NAME = 120;
const LONGEST_CONDITIONS = 1_000;
const PHONE = /^\+?\d[\d .()-]{2,24}$/;

export interface ShelterWords {
  name: string;
  publics: PlacePublic[];
  withChildren: boolean;
  conditions: string | null;
  phone: string;
}

/** What is told of a shelter, tidied; each fault at its field. */
export function checkedShelter({ name, publics, withChildren, conditions, phone }: ShelterWords): ShelterWords {
  const said = { name: tidied(name), conditions: conditions?.trim() || null, phone: tidied(phone) };
  if (said.name === '' || said.name.length > LONGEST_NAME)
    throw refused(`Donnez un nom de ${LONGEST_NAME} caractères au plus, qui ne dit pas où elle se trouve.`, 'name');
  if (publics.length === 0) throw refused('Dites au moins un public que la structure reçoit.', 'publics');
  if (said.conditions !== null && said.conditions.length > LONGEST_CONDITIONS)
    throw refused(`Écrivez les conditions en ${LONGEST_CONDITIONS} caractères au plus.`, 'conditions');
  if (!PHONE.test(said.phone)) throw refused('Écrivez le téléphone en chiffres, par exemple 04 76 00 00 00.', 'phone');
  return { ...said, publics: [...new Set(publics)], withChildren };
}

const refused = (message: string, field: string): Refusal => Refusal.of(ErrorCode.INVALID_VALUE, message, [field]);
