import { randomUUID } from 'node:crypto';
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { safeHref } from '../elements';
import { useVisit } from '../http/context';
import type { Typed } from '../http/visit';
import { FieldIds } from './field-ids';
import { Acknowledgement, Refusals, warningsIn } from './refusals';

/** The form being drawn, if it comes back refused. */
const TypedContext = createContext<Typed | null>(null);

export const useTyped = (): Typed | null => useContext(TypedContext);

interface ActFormProps {
  /** Address of the act. */
  action: string;
  /** Words of the button; none where the form brings its own. */
  submit?: string;
  /** What leaves the building or cannot be undone: said, and confirmed by a second gesture. */
  confirm?: ComponentChildren;
  /** A name of its own where several forms have the same address. */
  id?: string;
  /** Its fields have ids of their own: other forms of the page ask the same. Needs an `id`. */
  apart?: boolean;
  kind?: 'primary' | 'secondary' | 'tertiary';
  files?: boolean;
  /** Saved by a script as one types; the button stays for who has none. */
  autosave?: boolean;
  /** On the line of a table or a list. */
  inline?: boolean;
  /**
   * A script sends it and refreshes what it changed, the reader staying where they are; without one the page is sent. `first`: what is
   * chosen in it goes before another form of the page, which would leave it behind.
   */
  sentByScript?: boolean | 'first';
  /** A word for screen readers where the same button stands on each line. */
  about?: string;
  /** Heads what was refused, where it is not all that was sent. */
  refusedTitle?: string;
  /** Rules of the warnings that the page shows before anything is sent: one box says that they were read. */
  warned?: readonly string[];
  children?: ComponentChildren;
}

/**
 * A form for one act: the session's token, a key that makes two clicks one act, what was refused and why, and the warnings that may
 * be passed over once read.
 */
export function ActForm(props: ActFormProps) {
  const { action, id, apart, files, autosave, inline, sentByScript, confirm, warned = [], children } = props;
  const { token } = useVisit();
  const typed = useRefused(action, id);
  return (
    <TypedContext.Provider value={typed}>
      <form
        method="post"
        action={safeHref(action)}
        id={id}
        class={inline ? 'console-form console-form--inline' : 'console-form'}
        encType={files ? 'multipart/form-data' : undefined}
        data-once={autosave ? undefined : ''}
        data-autosave={autosave ? '' : undefined}
        data-send={sentByScript ? (sentByScript === 'first' ? 'first' : '') : undefined}
        noValidate
      >
        <input type="hidden" name="jeton" value={token} />
        <input type="hidden" name="formulaire" value={id ?? ''} />
        <input type="hidden" name="idempotencyKey" value={keyOf(typed)} />
        {typed?.fields.has('envoi-garde') && (
          <input type="hidden" name="envoi-garde" value={typed.fields.text('envoi-garde')} />
        )}
        <FieldIds.Provider value={apart ? `${id}-` : ''}>
          {typed && <Refusals typed={typed} title={props.refusedTitle} />}
          {children}
        </FieldIds.Provider>
        <Foretold warned={warned} typed={typed} />
        {confirm ? <Confirmed {...props} /> : <SubmitButton {...props} />}
      </form>
    </TypedContext.Provider>
  );
}

/** The box of what the page told from the first, until what comes back tells it again. */
function Foretold({ warned, typed }: { warned: readonly string[]; typed: Typed | null }) {
  if (warned.length === 0 || warningsIn(typed).length > 0) return null;
  return <Acknowledgement rules={warned} checked={typed?.fields.has('acknowledgedWarnings')} />;
}

/** What was refused was not done, and is sent again as another sending; what was only kept may have been done once. */
const keyOf = (typed: Typed | null): string =>
  (typed?.refusals.length === 0 && typed.fields.optional('idempotencyKey')) || randomUUID();

/** What came back of that form, and of no other. */
function useRefused(action: string, id = ''): Typed | null {
  const { typed } = useVisit();
  return typed?.action === action && typed.fields.text('formulaire') === id ? typed : null;
}

/** Fields that stand outside of their form (`form="id"`), where other forms stand between them. */
export function FieldsOf({ action, id, children }: Pick<ActFormProps, 'action' | 'id' | 'children'>) {
  return <TypedContext.Provider value={useRefused(action, id)}>{children}</TypedContext.Provider>;
}

/** What was refused, where the form that sent it has nothing left to offer: what it asked for is done, or another did it. */
export function RefusalsOf({ action, id, refusedTitle }: Pick<ActFormProps, 'action' | 'id' | 'refusedTitle'>) {
  const typed = useRefused(action, id);
  return typed ? <Refusals typed={typed} title={refusedTitle} /> : null;
}

const BUTTONS = { primary: 'fr-btn', secondary: 'fr-btn fr-btn--secondary', tertiary: 'fr-btn fr-btn--tertiary' };

function SubmitButton({ submit, kind = 'primary', inline, about }: ActFormProps) {
  if (!submit) return null;
  return (
    <button type="submit" class={`${BUTTONS[kind]}${inline ? ' fr-btn--sm' : ''}`}>
      {submit}
      {about && <span class="fr-sr-only"> {about}</span>}
    </button>
  );
}

/** Two gestures, without a script: open, read, confirm. */
function Confirmed({ submit = '', confirm, kind = 'primary', inline, about }: ActFormProps) {
  return (
    <details class="console-confirm" data-confirm>
      <summary class={`${BUTTONS[kind]}${inline ? ' fr-btn--sm' : ''}`}>
        {submit}
        {about && <span class="fr-sr-only"> {about}</span>}
      </summary>
      <div class="console-confirm__body">
        {typeof confirm === 'string' ? <p>{confirm}</p> : confirm}
        <button type="submit" class={BUTTONS[kind === 'tertiary' ? 'secondary' : kind]}>
          Confirmer{'\u00a0'}: {submit.toLowerCase()}
        </button>
      </div>
    </details>
  );
}
