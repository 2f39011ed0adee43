import { Notice, TextLink } from '../../elements';
import { fileAddress } from '../../shell/addresses';

interface FileActsProps {
  file: { id: string; transfer: { state: string } | null; retention: { destroysOn: string } | null };
  place: { code: string };
}

/** What becomes of the file: kept until when, copied, transferred, erased. */
export function FileActs({ file, place }: FileActsProps) {
  if (!file.retention) return null;
  return (
    <>
      {file.transfer?.state === 'PROPOSED' && <Notice title="Un transfert de ce dossier attend une réponse." />}
      <p>
        <TextLink href={`${fileAddress(place.code, file.id)}/devenir`}>
          Conserver, remettre une copie, transférer ou effacer
        </TextLink>
      </p>
    </>
  );
}
