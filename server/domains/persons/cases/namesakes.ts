import type { Act } from '../../../acts/act';
import type { TypedGroup } from '../../../kernel/sheet-fields';
import type { NameTokens } from '../../../vault/name-tokens';

/**
 * Two files of one person in one team: told to that team, which reads both, and to nobody else. By the names alone, in either order; the
 * same statement whatever is found.
 */
export class Namesakes {
  constructor(private readonly names: NameTokens) {}

  async tell(act: Act, caseId: string, identity: TypedGroup | undefined): Promise<void> {
    if (!identity) return;
    const words = [identity.familyName, identity.givenName].map((name) =>
      typeof name === 'string' ? this.names.plain(act.actor.departement, name) : [],
    );
    const borne = words.some((of) => of.length === 0) ? [] : [...new Set(words.flat())];
    const found = await act.tx.query<{ reference: string }>({ text: NAMESAKES, values: [borne, caseId] });
    if (found.length === 0) return;
    const references = found.map(({ reference }) => reference).join(', ');
    act.notice({
      rule: 'SAME_NAMES_IN_TEAM',
      article: 'RGPD art. 5',
      verdict: 'WARNING',
      message: `Votre équipe tient déjà un dossier à ces noms : ${references}.`,
      cure: 'Vérifiez qu’il s’agit d’une autre personne ; sinon, gardez un seul dossier.',
    });
  }
}

/** Every name of the one among those of the other. */
const NAMESAKES = `
  select c.reference from (
    select r.case_id from access.readable_name r where r.form = any($1::bigint[]) and r.case_id <> $2
    group by r.case_id having count(distinct r.form) = cardinality($1::bigint[])) n
  join access.visible_case c on c.departement_code = access.departement() and c.id = n.case_id and c.source = c.id and c.own
  order by c.opened_at desc, c.id limit 3`;
