import type { Act } from '../../../acts/act';
import type { LocalDate } from '../../../kernel/local-date';
import { hearingFormations } from '../../../kernel/purposes';
import type { BodyKind, Formation } from '../../../kernel/words';
import { undertakingVerdict } from './membership.rules';

/** Somebody summoned, under a mandate or on paper. */
interface Summoned {
  memberId: string;
  quality: string;
  voting: boolean;
}

interface Sitting {
  bodyKind: BodyKind;
  formation: Formation;
  heldOn: LocalDate;
}

/** Members with a voice where files are heard, who will have signed no confidentiality undertaking: before the first file, they do. */
export async function applyUndertakings(act: Act, sitting: Sitting, members: readonly Summoned[]): Promise<void> {
  if (!hearingFormations(sitting.bodyKind).includes(sitting.formation)) return;
  const voting = members.filter((member) => member.voting);
  const signed = await act.tx.query<{ id: string }>({ text: SIGNED, values: [voting.map(({ memberId }) => memberId)] });
  const missing = voting.filter(({ memberId }) => !signed.some(({ id }) => id === memberId));
  act.apply(undertakingVerdict([...new Set(missing.map(({ quality }) => quality))], sitting.heldOn));
}

const SIGNED = `
  select coalesce(u.mandate_id, u.membership_id) as id from directory.undertaking u
  where u.departement_code = access.departement() and (u.mandate_id = any($1::uuid[]) or u.membership_id = any($1::uuid[]))`;
