import type { FieldForm } from './sheet-form';

const SHAPES: Partial<Record<FieldForm['kind'], string>> = {
  date: 'Par exemple 14/02/1999. Une date incomplète est gardée comme vous l’écrivez.',
  month: 'Par exemple 02/1999 ou février 1999.',
  year: 'En quatre chiffres, par exemple 1999.',
  count: 'Un nombre entier.',
  address: 'Cinq lignes au plus.',
  codes: 'Plusieurs réponses possibles.',
};

export interface Fault {
  code: string;
  message: string;
}

/** What a reader must know to type it, and what it holds up while it is not written. */
export function fieldHint({ kind }: FieldForm, name: string, fault: Fault | undefined) {
  const shape = name === 'birthDate' ? `${SHAPES.date} ${YEAR_ALONE}` : SHAPES[kind];
  const lacking = lackingWords(fault);
  if (!shape && !lacking) return undefined;
  return (
    <>
      {shape} {lacking}
    </>
  );
}

const YEAR_ALONE = 'Si vous ne savez que l’année, écrivez-la dans « Année de naissance ».';

function lackingWords(fault: Fault | undefined) {
  if (fault?.code === 'MISSING_VALUE') return <strong>Nécessaire pour déposer le dossier.</strong>;
  return fault?.code === 'RECOMMENDED' ? 'Recommandé.' : null;
}
