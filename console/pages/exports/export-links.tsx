import { TextLink } from '../../elements';
import { SHEET_FORMATS } from '../../spreadsheet/written-sheet';

interface ExportLinksProps {
  /** Without its ending: `/38/dossiers/export`. */
  at: string;
  /** Filters of the list that is shown, as they stand in the address. */
  query?: URLSearchParams | string;
}

/** The list that is shown, for a spreadsheet: references and codes alone. */
export function ExportLinks({ at, query }: ExportLinksProps) {
  const filters = query?.toString();
  return (
    <p class="console-no-print">
      Emporter cette liste, sans aucun nom{'\u00a0'}:{' '}
      {SHEET_FORMATS.map((format, index) => (
        <>
          {index > 0 && ' ou '}
          <TextLink href={`${at}.${format}${filters ? `?${filters}` : ''}`} download>
            {format.toUpperCase()}
          </TextLink>
        </>
      ))}
    </p>
  );
}
