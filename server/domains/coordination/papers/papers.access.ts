import type { Rights } from '../../../acts/right';

const WORDS = {
  MANDATED: ['COORDINATOR', 'PREFECTURE'],
  otherwise: 'Les modèles de papiers sont tenus par le secrétariat de la commission et par la préfecture.',
} as const;

/** A préfecture words its own papers; what it signs is its own to say. */
export const paperRights = { writePaperWording: WORDS, resetPaperWording: WORDS } as const satisfies Rights;
