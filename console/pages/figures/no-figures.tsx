/** The same words whether there is nothing yet or nothing for this reader. */
export const NoFigures = ({ title }: { title: string }) => (
  <>
    <h1>{title}</h1>
    <p>
      Rien n’est à montrer ici pour le moment. Ces chiffres suivent une année close ; ils se montrent au secrétariat de
      la commission, et à l’association pour ses propres dossiers.
    </p>
  </>
);
