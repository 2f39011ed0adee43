import type { Rights } from '../../../acts/right';
import { OFFICER } from '../../../acts/roles';

const NOT_ONES_OWN =
  'Personne ne revoit ni n’appuie sa propre ouverture, ni celle de qui lui a donné son mandat ou de qui on supplée : demandez-le ' +
  'à une autre personne déléguée ou, au parquet, à une ou un autre procureur.';

/** Danger of life: who may open is a line of the levels table; somebody else seconds, and judges. */
export const breakGlassRights = {
  breakGlass: {
    BREAK_GLASS: ['COORDINATOR', 'PARQUET', 'CHILD_WELFARE'],
    otherwise:
      "La table des niveaux n'ouvre rien de plus à votre fonction, à ce stade. En cas de danger immédiat, appelez le 17.",
    inPerson: true,
  },
  reviewBreakGlass: { SECOND_PERSON: [...OFFICER, 'PARQUET'], otherwise: NOT_ONES_OWN, inPerson: true },
  secondBreakGlass: { SECOND_PERSON: [...OFFICER, 'PARQUET'], otherwise: NOT_ONES_OWN, inPerson: true },
  closeBreakGlass: { ONESELF: ['COORDINATOR', 'PARQUET', 'CHILD_WELFARE'], inPerson: true },
} as const satisfies Rights;
