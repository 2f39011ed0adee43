import { classes } from '../elements/classes';
import { useFieldId } from './field-ids';
import { NOT_TAKEN, type Refusal, type Typed } from '../http/visit';

/** Warnings that may be passed over once read. */
export const warningsIn = (typed: Typed | null): readonly Refusal[] =>
  typed?.refusals.filter(({ acknowledge }) => acknowledge) ?? [];

/** Each refusal in the API's words, with a link to its field where it has one; what is only to be read is acknowledged at once. */
export function Refusals({ typed, title }: { typed: Typed; title?: string }) {
  const { refusals } = typed;
  const kept = typed.fields.has('envoi-garde') && refusals.length === 0;
  if (kept) {
    return (
      <div class="fr-alert fr-alert--info" role="status" tabIndex={-1} data-focus>
        <p>Voici ce que vous aviez écrit. Relisez, puis envoyez.</p>
      </div>
    );
  }
  const warnings = warningsIn(typed);
  const onlyWarned = warnings.length > 0 && warnings.length === refusals.length;
  return (
    <div
      class={classes('fr-alert', onlyWarned ? 'fr-alert--warning' : 'fr-alert--error')}
      role="alert"
      tabIndex={-1}
      data-focus
    >
      <p class="fr-alert__title">{title ?? (onlyWarned ? 'À lire avant d’enregistrer' : 'Ce n’est pas enregistré')}</p>
      <ul>
        {refusals.map((refusal) => (
          <li>
            <RefusalLine refusal={refusal} names={typed.names} />
          </li>
        ))}
      </ul>
      {warnings.length > 0 && (
        <Acknowledgement
          rules={[...typed.fields.acknowledged(), ...warnings.map(({ acknowledge }) => acknowledge!)]}
          count={new Set(warnings.map(({ acknowledge }) => acknowledge)).size}
        />
      )}
    </div>
  );
}

interface AcknowledgementProps {
  rules: readonly string[];
  /** How many are shown, where others were read before. */
  count?: number;
  checked?: boolean;
}

/** One box for all the warnings that stand above it. */
export function Acknowledgement({ rules, count = rules.length, checked = false }: AcknowledgementProps) {
  const named = [...new Set(rules)].join(' ');
  const id = `accepter-${named.replaceAll(' ', '-')}`;
  return (
    <div class="fr-checkbox-group fr-mt-1w">
      <input type="checkbox" id={id} name="acknowledgedWarnings" value={named} checked={checked} />
      <label class="fr-label" for={id}>
        {count > 1 ? `J’ai lu ces ${count} avertissements` : 'J’ai lu cet avertissement'} et je poursuis
      </label>
    </div>
  );
}

function RefusalLine({ refusal, names }: { refusal: Refusal; names: Typed['names'] }) {
  const { code, path, acknowledge, rule } = refusal;
  const field = code === 'VERSION_CONFLICT' ? null : path?.at(-1);
  const id = useFieldId(field ?? '');
  const name = code === NOT_TAKEN && field ? names.get(field) : undefined;
  const message = name ? `${name}\u00a0: ${refusal.message}` : refusal.message;
  return (
    <>
      {field && !acknowledge ? <a href={`#${id}`}>{message}</a> : message}
      {rule && !message.includes(rule) && <> ({rule})</>}
    </>
  );
}
