import { useVisit } from '../http/context';

/** Ends the session here, then the provider's. */
export function SignOut() {
  const { token } = useVisit();
  return (
    <form method="post" action="/sign-out" class="console-sign-out">
      <input type="hidden" name="jeton" value={token} />
      <button type="submit" class="fr-btn fr-btn--tertiary-no-outline fr-btn--sm">
        Se déconnecter
      </button>
    </form>
  );
}
