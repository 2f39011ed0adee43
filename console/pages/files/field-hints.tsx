import type { FieldForm } from './sheet-form';

const SHAPES: Partial<Record<FieldForm['kind'], string>> = {
  date: 'Par exemple 14/02/1999. Une date incomplète est gardée comme vous l’écrivez.',
  month: 'Par exemple 02/1999 ou février 1999.',
  year: 'En quatre chiffres, par exemple 1999.',
  count: 'Un nombre entier.',
  address: 'Cinq lignes au plus.',
  codes: 'Plusieurs réponses possibles.',
};

/** What a reader must know to type it. */
export function shapeHint({ kind }: FieldForm, name: string): string {
  if (name === 'birthDate')
    return `${SHAPES.date} Si vous ne savez que l’année, écrivez-la dans « Année de naissance ».`;
  return SHAPES[kind] ?? '';
}

/** Who reads it, before a word is written. */
export const ReadersHint = ({ minimised }: Pick<FieldForm, 'minimised'>) => (
  <span class="console-readers">
    {minimised
      ? 'Lu aussi par les membres qui ne voient que quelques champs de ce groupe.'
      : 'Lu seulement par ceux à qui ce groupe est ouvert en entier.'}
  </span>
);
